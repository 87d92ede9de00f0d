package facts

// subjects turns to missing whom the claim makes the subject of what the
// article says of someone else. Where both have the same verb, roles sees to
// it; here the claim's verb says nothing by itself ("is", "put", "had"), and
// the article's subject is that of the verb over what else was found.
func (j *judgement) subjects() {
	ns := j.al.c.ns
	for h := range ns {
		if ns[h].tag != tagVerb && ns[h].tag != tagAux || j.out[h].state != stateFree && !(j.out[h].state == stateMatch && j.al.free[h]) {
			continue
		}
		s := subjectOf(ns, h)
		if s < 0 || j.out[s].state != stateMatch {
			continue
		}
		for x := range ns {
			if ns[x].head != h || x == s || j.out[x].state != stateMatch {
				continue
			}
			switch {
			case ns[x].dep == depPred && ns[x].tag == tagNoun && !j.al.free[x] && ns[x].value == nil:
				if !j.isSo(s, x) {
					j.out[x].state = stateMissing
				}
			case ns[x].dep == depObl && ns[x].tag == tagNoun && j.out[x].at == j.out[s].at:
				j.out[x].state = stateMissing // what a thing is in is not the thing
				for _, t := range j.al.tiesIn(x, j.out[s].at.s) {
					if ns[x].lemma == ns[s].lemma && t.at != j.out[s].at && t.score >= needTrust {
						j.out[x].state, j.out[x].at = stateMatch, t.at // "one summit before the other"
					}
				}
			case saysOfIt(ns, x) && (ns[x].tag == tagAdj || ns[x].tag == tagAdv) && saysOfIt(j.al.b.text.sents[j.out[x].at.s].ns, j.out[x].at.i):
				if j.saidOfOther(s, j.out[x].at) {
					j.out[x].state = stateMissing
				}
			case ns[s].tag == tagName && (ns[x].dep == depObj || ns[x].value != nil) && !ns[h].passive:
				if j.othersDoing(s, j.out[x].at) {
					j.out[s].state = stateMissing
				}
			}
		}
		j.undecided(h, s)
	}
}

// isSo reports whether the article says noun x of subject s, side by side: as
// its predicate, title or apposition, or of a mention of it close by.
func (j *judgement) isSo(s, x int) bool {
	at := j.out[x].at
	for _, t := range j.al.tiesIn(s, at.s) {
		if !listedApart(j.al.b.text.sents[at.s].ns, at.i, t.at.i) && distance(j.al.b.text.sents[at.s].ns, t.at.i, at.i) <= 3.2 {
			return true
		}
	}
	if p := j.out[s].at; p.s == at.s && !listedApart(j.al.b.text.sents[at.s].ns, at.i, p.i) && distance(j.al.b.text.sents[at.s].ns, p.i, at.i) <= 3.2 {
		return true
	}
	for _, t := range j.al.ties[x] {
		apart := t.at.s == j.out[s].at.s && listedApart(j.al.b.text.sents[t.at.s].ns, t.at.i, j.out[s].at.i)
		if !apart && j.nearTie(s, t.at, 3.2) {
			return true
		}
	}
	return len(j.al.c.ns[s].refs) > 0 && at.s != j.out[s].at.s && j.al.worth(j.al.home, at.s) != worthFar
}

// listedApart reports whether node i, or what it names or titles, is listed
// after another thing than node a: of "its chairman, A, and its director, B" B
// is apart from the chairman.
func listedApart(ns []node, i, a int) bool {
	listed := false
	for steps := 0; i >= 0 && i != a && steps < len(ns); steps++ {
		switch ns[i].dep {
		case depConj:
			listed = true
		case depAppos, depTitle:
		default:
			return false
		}
		i = ns[i].head
	}
	return listed && i == a
}

// othersDoing reports whether the clause that holds a place has a subject of
// its own that is not what node s of the claim speaks of, nor holds it.
func (j *judgement) othersDoing(s int, at place) bool {
	ans := j.al.b.text.sents[at.s].ns
	g := clauseVerb(ans, at.i)
	if g < 0 || ans[g].passive {
		return false
	}
	a := castOf(ans, g).agent
	if a < 0 || ans[a].tag != tagName || j.same(s, at.s, a) {
		return false
	}
	for _, t := range j.al.ties[s] {
		if t.at.s == at.s && (hangsOn(ans, t.at.i, a) || clauseVerb(ans, t.at.i) == g) {
			return false
		}
	}
	return true
}

// saidOfOther reports whether what the article says at a place by a bare "be" it says
// of somebody else than node s of the claim speaks of, whom the sentence mentions
// elsewhere: "his colleague is missing".
func (j *judgement) saidOfOther(s int, at place) bool {
	ans := j.al.b.text.sents[at.s].ns
	g := clauseVerb(ans, at.i)
	if g < 0 || j.out[s].at.s != at.s {
		return false
	}
	a := subjectOf(ans, g)
	one := func(n *node) bool { return n.tag == tagName || n.tag == tagNoun && isPersonNoun(n.lemma) }
	if x := j.out[s].at.i; a < 0 || a == x || !one(&ans[a]) || !one(&j.al.c.ns[s]) || j.same(s, at.s, a) || hangsOn(ans, x, a) || clauseVerb(ans, x) == g {
		return false
	}
	for _, t := range j.al.ties[s] {
		if t.at.s == at.s && (hangsOn(ans, t.at.i, a) || hangsOn(ans, a, t.at.i) || clauseVerb(ans, t.at.i) == g) {
			return false
		}
	}
	return true
}

// undecided turns the subject of an empty verb to missing where the article
// speaks of it only in a clause that it leaves open: "whether he will get it".
func (j *judgement) undecided(h, s int) {
	at := j.out[s].at
	ans := j.al.b.text.sents[at.s].ns
	g := clauseVerb(ans, at.i)
	if g < 0 || at.s != j.al.home || !oneOf(ans[g].mark, "whether|if") || moodOf(j.al.c.ns, h) == possible {
		return
	}
	o := &j.out[s]
	o.state, o.hedged, o.reason = stateMissing, true, "The article leaves open whether this is so."
}
