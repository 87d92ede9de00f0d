package facts

// lasting turns what the claim says still holds to a conflict where the article
// speaks of it as over: "is still in prison" beside "walked out of prison",
// "still suspended" beside "back after a suspension".
func (j *judgement) lasting() {
	ns := j.al.c.ns
	for u := range ns {
		o := &j.out[u]
		if o.state != stateMatch || o.at.s < 0 || ns[u].value != nil {
			continue
		}
		v := clauseVerb(ns, u)
		if v < 0 || ns[v].perfect || pastClause(ns, v) || denied(ns, v) {
			continue
		}
		ans := j.al.b.text.sents[o.at.s].ns
		switch {
		case ns[u].dep == depObl && ns[u].head == v && ns[v].tag != tagVerb && presentBe(ns, v) && oneOf(ns[u].mark, "in|at|on") && left(ans, o.at.i),
			stillSo(ns, v) && (u == v || ns[u].head == v && ns[u].dep == depPred) && over(ans, o.at.i):
			trust := o.trust
			j.conflict(u, o.at, "The article speaks of “"+j.shown(o.at)+"” as over.")
			o.trust = trust
		}
	}
}

// pastClause reports whether the clause of verb v tells of the past.
func pastClause(ns []node, v int) bool {
	if oneOf(ns[v].norm, "was|were|had|did") {
		return true
	}
	aux := false
	for i := range ns {
		if ns[i].head == v && ns[i].tag == tagAux {
			aux = true
			if oneOf(ns[i].norm, "was|were|had|did") {
				return true
			}
		}
	}
	return !aux && ns[v].tag == tagVerb && ns[v].form == past
}

// presentBe reports whether the verb of a clause says how things are now.
func presentBe(ns []node, v int) bool {
	if oneOf(ns[v].norm, "is|are|'s|'re") {
		return true
	}
	return oneOf(ns[v].lemma, "stay|remain") && ns[v].form < past && ns[v].mood == ""
}

// left reports whether the place at ns[i] is one that somebody or something has
// left: "moved from Doha", "walked out of prison".
func left(ns []node, i int) bool {
	h := ns[i].head
	if h < 0 || ns[h].tag != tagVerb || denied(ns, h) || moodOf(ns, h) > asserted {
		return false
	}
	return oneOf(ns[i].mark, "out of|away from") || ns[i].mark == "from" && ns[h].lemma == "move" || ns[i].dep == depObj && ns[h].lemma == "leave" && !ns[h].passive
}

// stillSo reports whether the clause of verb v says that something goes on.
func stillSo(ns []node, v int) bool {
	for i := range ns {
		if ns[i].norm == "still" && clauseVerb(ns, i) == v {
			return true
		}
	}
	return false
}

// over reports whether what node i says is told as past: "had been missing",
// "after a two-day suspension".
func over(ns []node, i int) bool {
	for k := i; k >= 0; k = ns[k].head {
		if oneOf(ns[k].mark, "after|following") {
			return true
		}
		if ns[k].tag == tagVerb || ns[k].tag == tagAux {
			if !ns[k].perfect {
				return false
			}
			for m := range ns {
				if ns[m].head == k && ns[m].norm == "had" {
					return true
				}
			}
			return ns[k].norm == "had"
		}
	}
	return false
}
