package facts

// relationals frees verbs that only say that two things have to do with each
// other, "received mixed reviews", "is made of marble", "lies on the coast", where
// the article puts the two side by side in some other way: "opened to mixed
// reviews", "a marble statue", "a coastal town".
func (j *judgement) relationals() {
	ns := j.al.c.ns
	for u := range ns {
		if j.out[u].state != stateMissing || ns[u].neg || len(j.al.foes[u]) > 0 || !relational(&ns[u]) {
			continue
		}
		s := subjectOf(ns, u)
		if s < 0 || j.out[s].state != stateMatch || ns[s].neg {
			continue
		}
		for x := range ns {
			if x == s || ns[x].head != u || ns[x].dep != depObj && ns[x].dep != depObl || ns[x].value != nil || ns[x].neg || j.out[x].state != stateMatch || j.out[x].rel.excludes() {
				continue
			}
			if j.sideBySide(s, j.out[x].at) {
				j.out[u].state = stateFree
				break
			}
		}
	}
}

// relational reports whether a verb says little more than that its subject and
// what follows belong together.
func relational(n *node) bool {
	return n.tag == tagVerb && len(n.senses) > 0 && among(n.senses[0], "relation-verb")
}

// opposing reports whether a preposition sets what hangs on it apart from the rest.
func opposing(ns []node, i int) bool {
	return oneOf(ns[i].mark, "against|without|except|unlike|instead of|rather than|despite|but|apart from")
}

// sideBySide reports whether a mention of node s of the claim stands close to a
// place, with no denial between.
func (j *judgement) sideBySide(s int, at place) bool {
	ans := j.al.b.text.sents[at.s].ns
	near := func(p place) bool {
		return p.s == at.s && p.i != at.i && !opposing(ans, p.i) && !opposing(ans, at.i) && distance(ans, p.i, at.i) <= 3.7 && !clauseDenied(ans, at.i) && !clauseDenied(ans, p.i) && moodOf(ans, at.i) == asserted
	}
	if near(j.out[s].at) {
		return true
	}
	for _, t := range j.al.ties[s] {
		if t.score >= trustTypo && near(t.at) {
			return true
		}
	}
	return false
}
