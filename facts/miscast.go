package facts

import "slices"

// Who takes part in what a sentence says is told by the sentence, not by its
// words: where a trawler rescued seven of the crew, and the cook is missing, no
// words are missing in "The trawler was rescued by the crew", nor in "The cook
// was rescued by the trawler". miscast looks at each verb that claim and article
// share, and at each part in it: the article must give it to the same one.

// miscast settles the parts in what verb u of the claim says that the article
// gives to others.
func (j *judgement) miscast(u int) {
	cns, at := j.al.c.ns, j.out[u].at
	ans := j.al.b.text.sents[at.s].ns
	if cns[u].lemma != ans[at.i].lemma || j.out[u].trust < needTrust || converse(cns[u].senses, ans[at.i].senses) || j.doneElsewhere(u, castOf(cns, u).agent) {
		return
	}
	c, a := castOf(cns, u), castOf(ans, at.i)
	switch {
	case j.playedBy(c.agent, at, a.patient) && j.notIn(c.agent, at, a.agent), j.playedBy(c.patient, at, a.agent) && j.notIn(c.patient, at, a.patient):
		j.swap(u, c, at, a)
		return
	case ans[at.i].passive && oneOf(ans[at.i].lemma, "give|send|offer|award|grant|hand|show|tell|promise|pay|lend|leave|teach") && a.agent < 0 && j.playedBy(c.agent, at, a.patient) && c.patient >= 0 && j.out[c.patient].state == stateMatch && j.receives(c.patient, at):
		j.swap(u, c, at, a) // who was sent a van has sent none
		return
	}
	wrong := -1
	switch {
	case j.notIn(c.agent, at, a.agent):
		wrong = c.agent
	case j.notIn(c.patient, at, a.patient) && !j.receives(c.patient, at):
		wrong = c.patient
	default:
		wrong = j.setElsewhere(u, at)
	}
	if wrong >= 0 {
		j.out[wrong].state = stateMissing
	}
}

// playedBy reports whether node c of the claim was found as node a of the
// article's verb at a place.
func (j *judgement) playedBy(c int, at place, a int) bool {
	return c >= 0 && a >= 0 && j.out[c].state == stateMatch && j.out[c].at == place{at.s, a}
}

// manyForOne reports whether node c of the claim means several where node a of
// the article's sentence s names one person.
func (j *judgement) manyForOne(c, s, a int) bool {
	cn, an := &j.al.c.ns[c], &j.al.b.text.sents[s].ns[a]
	return cn.tag == tagNoun && an.tag == tagName && lemma(cn.norm, 'n') != cn.norm && isPersonNoun(cn.lemma) && an.who >= 0 && j.al.b.entities.all[an.who].kind == Person
}

// receives reports whether node c of the claim was found as a second object of
// the article's verb at a place, or as the one that something was given to.
func (j *judgement) receives(c int, at place) bool {
	n := j.node(j.out[c].at)
	return n.head == at.i && (n.dep == depObj || n.dep == depObl && oneOf(n.mark, "to|for|from"))
}

// notIn reports whether node c of the claim was found in the sentence of the
// article's verb at a place, but is not the one at a that takes this part there,
// nor belongs to that one's phrase.
func (j *judgement) notIn(c int, at place, a int) bool {
	if c < 0 || a < 0 || j.out[c].state != stateMatch || j.out[c].at.s != at.s || j.out[c].topic || j.al.free[c] && j.al.c.ns[c].lemma != j.node(j.out[c].at).lemma {
		return false
	}
	cns, ans, x := j.al.c.ns, j.al.b.text.sents[at.s].ns, j.out[c].at.i
	if cns[c].tag != tagNoun && cns[c].tag != tagName || ans[a].tag != tagNoun && ans[a].tag != tagName && !countsSome(ans, a) || cns[c].value != nil || ans[x].tag == tagPron {
		return false
	}
	if cns[c].tag != ans[a].tag && ans[a].tag != tagValue && !j.unlike(c, at.s, a) && !j.manyForOne(c, at.s, a) {
		return false // a name may be that of the one whom the noun means
	}
	if v := clauseVerb(ans, x); x < a && mayRecall(ans, a) || v >= 0 && oneOf(ans[v].lemma, "include|be") && subjectOf(ans, v) == a {
		return false
	}
	if j.same(c, at.s, a) || j.withinPhrase(c, at.s, a) || inPhrase(ans, x, a) || ans[a].dep != depConj && inPhrase(ans, a, x) {
		return false
	}
	return !slices.ContainsFunc(j.al.ties[c], func(t tie) bool {
		return t.at.s == at.s && t.score >= trustTypo && inPhrase(ans, t.at.i, a)
	})
}

// countsSome reports whether the node at a is a number of something: "seven of the crew".
func countsSome(ns []node, a int) bool {
	return ns[a].value != nil && ns[a].value.kind == Number && slices.ContainsFunc(ns, func(n node) bool { return n.head == a && n.mark == "of" })
}

// mayRecall reports whether the noun at a may be another word for something that
// was named before: "the project", "the instrument".
func mayRecall(ns []node, a int) bool {
	the := false
	for i := range ns {
		if ns[i].head != a || ns[i].dep == depObl {
			continue
		}
		if ns[i].content() {
			return false
		}
		the = the || oneOf(ns[i].norm, "the|this|that|these|those")
	}
	return the
}

// setElsewhere returns the node of the claim that says where verb or noun u is,
// and that the article has elsewhere in the sentence while its own at the place is
// somewhere else; -1 for none.
func (j *judgement) setElsewhere(u int, at place) int {
	cns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	for c := range cns {
		if cns[c].head != u || cns[c].dep != depObl || slotOf(cns[c].mark) != "where" {
			continue
		}
		own := false
		for a := range ans {
			if ans[a].head == at.i && ans[a].dep == depObl && slotOf(ans[a].mark) == "where" && ans[a].value == nil {
				if !j.notIn(c, at, a) {
					own = false
					break
				}
				own = true
			}
		}
		x := j.out[c].at.i
		if own && (ans[at.i].tag == tagNoun && !hangsOn(ans, x, at.i) || ans[at.i].tag == tagVerb && clauseVerb(ans, x) != at.i) {
			return c
		}
	}
	return -1
}

// inPhrase reports whether node i is node a, or belongs to its noun phrase.
func inPhrase(ns []node, i, a int) bool {
	for steps := 0; i >= 0 && steps < len(ns); steps++ {
		if i == a {
			return true
		}
		if ns[i].isVerbal() && ns[i].lemma != "include" {
			return false
		}
		i = ns[i].head
	}
	return false
}
