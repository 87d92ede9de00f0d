package facts

import "slices"

// negations settles the clauses that the claim denies. What the article says
// of such a clause is turned round: a value that differs supports the denial
// ("was not on Monday" where it was on Thursday), and a clause that the article
// says in full contradicts it. A clause that the article denies too agrees.
func (j *judgement) negations() {
	ns := j.al.c.ns
	for v := range ns {
		if ns[v].tag != tagVerb && ns[v].tag != tagAux || !deniedHere(ns, v) || j.spent[v] || j.al.b.text == nil {
			continue
		}
		t := v
		for c := completion(ns, t); c >= 0 && (implicative(&ns[t]) != 0 || governorMood(ns[t].lemma) != asserted || ns[t].tag == tagAux); c = completion(ns, t) {
			t = c
		}
		if !denied(ns, t) {
			continue // "did not forget to": it is said after all
		}
		at, ok := j.seat(t)
		if !ok || j.out[t].hedged || j.refusedAlike(v) || j.deniedAlike(v) || clauseDenied(j.al.b.text.sents[at.s].ns, at.i) != j.excepted(t, at) {
			continue
		}
		c, a := j.casts(t, at)
		if c.agent >= 0 && len(ns[c.agent].refs) > 0 && a.agent >= 0 && !j.same(c.agent, at.s, a.agent) && j.out[c.agent].at.s != at.s && j.node(place{at.s, a.agent}).tag == tagPron {
			j.out[t].state = stateMissing // of whom "he" says it is not sure
			continue
		}
		if ns[t].tag == tagVerb && j.differ(c.agent, at.s, a.agent) && !j.same(c.agent, at.s, a.patient) || c.agent < 0 && ns[t].passive && j.differ(c.patient, at.s, a.patient) { // what someone else did
			j.out[t].state = stateMissing
			continue
		}
		j.deny(v, t, at)
	}
}

// deniedHere reports whether a clause's own words deny it: "not", or "no" and
// "nobody" as its subject or object.
func deniedHere(ns []node, v int) bool {
	neg := ns[v].neg
	if implicative(&ns[v]) < 0 && completion(ns, v) >= 0 {
		neg = !neg // "refused to sing"
	}
	for m := range ns {
		if ns[m].head == v && ns[m].neg && ns[m].nominal() && (ns[m].dep == depSubj || ns[m].dep == depObj || ns[m].dep == depPred) {
			neg = !neg
		}
	}
	return neg
}

// deniedAlike reports whether "none", "nobody" or "no" of verb v's clause was
// found as such in the article.
func (j *judgement) deniedAlike(v int) bool {
	ns := j.al.c.ns
	for m := range ns {
		if ns[m].head == v && ns[m].neg && ns[m].nominal() && j.out[m].state == stateMatch && j.node(j.out[m].at).neg {
			return true
		}
	}
	return false
}

// refusedAlike reports whether a verb that denies what completes it, "refused",
// was found as such a verb in the article.
func (j *judgement) refusedAlike(v int) bool {
	ns := j.al.c.ns
	return !ns[v].neg && completion(ns, v) >= 0 && implicative(&ns[v]) < 0 && j.out[v].state == stateMatch && implicative(j.node(j.out[v].at)) < 0
}

// completion returns the verb that completes verb v, or -1.
func completion(ns []node, v int) int {
	for i := range ns {
		if ns[i].head == v && ns[i].dep == depComp && ns[i].tag == tagVerb {
			return i
		}
	}
	return -1
}

// seat returns the place of the article's clause that verb t of the claim
// stands for: its own, or that of what it says of its subject.
func (j *judgement) seat(t int) (place, bool) {
	if j.out[t].state == stateMatch || j.out[t].state == stateConflict && j.out[t].at.s >= 0 {
		return j.out[t].at, true
	}
	ns := j.al.c.ns
	for i := range ns { // "had no water": whether there was water
		if ns[i].head == t && ns[i].neg && ns[i].nominal() && j.out[i].state == stateMatch {
			return j.out[i].at, true
		}
	}
	for _, wanted := range []dep{depPred, depObl, depObj, depSubj} {
		for i := range ns {
			if ns[i].head == t && ns[i].dep == wanted && (j.out[i].state == stateMatch || j.out[i].state == stateConflict) && j.out[i].at.s >= 0 {
				return j.out[i].at, true
			}
		}
	}
	return place{}, false
}

// clauseDenied reports whether the clause that node i stands in is denied.
func clauseDenied(ns []node, i int) bool {
	if denied(ns, i) {
		return true
	}
	for n := i; n >= 0; n = ns[n].head {
		if ns[n].neg && ns[n].nominal() {
			return true // "none of them in a serious condition"
		}
		if ns[n].mark == "without" && ns[n].nominal() {
			return true
		}
		if ns[n].tag == tagVerb || ns[n].tag == tagAux {
			return denied(ns, n)
		}
	}
	return false
}

// describesAnother reports whether the article's word at a place only describes a noun
// that is not what the claim says of it: that files are stolen, of no other thing.
func (j *judgement) describesAnother(t int, at place) bool {
	n := j.node(at)
	if n.dep != depMod || n.head < 0 || j.al.c.ns[t].tag != tagVerb {
		return false
	}
	c := castOf(j.al.c.ns, t)
	who := c.patient
	if who < 0 {
		who = c.agent
	}
	return who >= 0 && !j.same(who, at.s, n.head)
}

// deny turns round what was found of the clause of verb v, whose content
// hangs on verb t.
func (j *judgement) deny(v, t int, at place) {
	ns := j.al.c.ns
	var conflicts []int
	missing := false
	for u := range ns {
		if !hangsOn(ns, u, v) || j.al.weight[u] == 0 {
			continue
		}
		switch j.out[u].state {
		case stateConflict:
			conflicts = append(conflicts, u)
		case stateMissing:
			missing = missing || !j.out[u].hedged
		}
	}
	switch {
	case len(conflicts) == 1 && denialHolds(&ns[conflicts[0]]):
		o := &j.out[conflicts[0]]
		o.state, o.rel, o.trust, o.span = stateMatch, narrower, 1, Span{}
	case len(conflicts) > 0:
		for _, u := range conflicts {
			j.out[u].state = stateMissing
		}
	case !ns[v].neg && slices.ContainsFunc(ns, func(n node) bool { return n.norm == "than" || n.norm == "as" && n.head == v }):
		if j.out[t].state == stateMatch {
			j.out[t].state = stateMissing // "no hall is older than": of which that holds is another question
		}
	case !missing && j.al.fit(t, at) >= 0.15 && !j.describesAnother(t, at) && !j.besideClause(t, at) && !j.ofOtherPart(t, at) && !j.lessSure(t, at):
		j.conflict(t, at, "The article says that this did happen.")
		j.out[t].span = ns[t].Span.Join(negationSpan(ns, v))
		j.out[t].denial = true
	case j.out[t].state == stateMatch:
		j.out[t].state = stateMissing // whether it was so stays open
	}
}

// besideClause reports whether the word of the article that verb t of the claim was
// found as stands in another clause than what was found of t's subject or object.
func (j *judgement) besideClause(t int, at place) bool {
	ns, as := j.al.c.ns, j.al.b.text.sents[at.s].ns
	if as[at.i].tag != tagNoun || at.s != j.al.home {
		return false
	}
	for m := range ns {
		o := j.out[m]
		if ns[m].head == t && (ns[m].dep == depSubj || ns[m].dep == depObj) && o.state == stateMatch && o.at.s == at.s {
			return !hangsOn(as, at.i, clauseOf(as, o.at.i))
		}
	}
	return false
}

// ofOtherPart reports whether verb t of the claim is denied of a number of things,
// and what its place in the article says is said of another: seven maps have not
// turned up, sixteen have.
func (j *judgement) ofOtherPart(t int, at place) bool {
	ns := j.al.c.ns
	s := doerOf(ns, t)
	if s < 0 {
		return false
	}
	for u := range ns {
		if v := ns[u].value; v != nil && (u == s || ns[u].head == s) && (v.kind == Number && v.low != 1 || v.kind == Percent) {
			return j.out[u].at.s != at.s || j.out[u].state != stateMatch
		}
	}
	return false
}

// clauseOf returns the verb of the clause that node i stands in, or i.
func clauseOf(ns []node, i int) int {
	for h := i; h >= 0; h = ns[h].head {
		if ns[h].isVerbal() {
			return h
		}
	}
	return i
}

// lessSure reports whether the article commits itself less to what stands at a
// place than the claim does to verb t.
func (j *judgement) lessSure(t int, at place) bool {
	return j.node(at).tag == tagVerb && moodOf(j.al.b.text.sents[at.s].ns, at.i) > moodOf(j.al.c.ns, t)
}

// denialHolds reports whether another value than that of node n shows that
// what the claim denies is not so.
func denialHolds(n *node) bool {
	if n.value == nil {
		return n.tag == tagName
	}
	if oneOf(n.mark, "as of|by|until|till|since|before") {
		return false // not until then, and not before
	}
	switch n.value.kind {
	case Date, DateRange, Time, DateTime, Duration, Percent, Money:
		return true
	}
	return false
}
