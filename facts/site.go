package facts

import "slices"

// sited reports whether the article's node at a place stands to the event that
// the claim speaks of as node u does in the claim: only then is it what the
// claim's node may be held against. The event is what u hangs on, where that
// says something and was found; where it says nothing by itself ("was", "took
// place"), it is who or what else hangs there.
func (j *judgement) sited(u int, at place) bool {
	ns := j.al.c.ns
	top := u
	for g := ns[u].head; g >= 0; g = ns[g].head {
		if j.al.weight[g] == 0 || j.out[g].state == stateFree {
			if (ns[g].tag == tagVerb || ns[g].tag == tagAux) && j.beside(u, g, at) {
				return true
			}
			top = g
			continue
		}
		switch j.out[g].state {
		case stateMatch:
			return j.nearTie(g, at, reach(ns, u, g)) && j.sameActors(u, g)
		case stateMissing:
			return false
		}
		top = g
	}
	return ns[top].head < 0 && top == u && j.below(u, at)
}

// substituted reports whether the claim is what a sentence of the article says
// with node u in the place of the node at at: all else that the claim says was
// found in that sentence, and nothing else there could be meant, of what rival
// tells.
func (j *judgement) substituted(u int, at place, rival func(*node) bool) bool {
	found := 0
	for v := range j.out {
		switch {
		case v == u || j.al.weight[v] == 0 || j.out[v].state == stateFree:
		case j.out[v].state != stateMatch:
			return false
		case j.out[v].at.s == at.s && j.out[v].trust >= needTrust:
			found++
		case len(j.al.c.ns[v].refs) == 0:
			return false
		}
	}
	if found < 2 {
		return false
	}
	ans := j.al.b.text.sents[at.s].ns
	for i := range ans {
		if p := (place{at.s, i}); p != at && rival(&ans[i]) && !j.matched(p) {
			return false
		}
	}
	return true
}

// reach returns how far from its governor a node may stand in the article's
// tree, given how far it stands in the claim's.
func reach(ns []node, u, g int) float64 { return max(2.6, distance(ns, u, g)+1.05) }

// nearTie reports whether a mention of what node g of the claim speaks of
// stands within reach of a place.
func (j *judgement) nearTie(g int, at place, within float64) bool {
	ans := j.al.b.text.sents[at.s].ns
	if p := j.out[g].at; p.s == at.s {
		if d := distance(ans, p.i, at.i); d <= within || d <= within+2 && hangsOn(ans, at.i, p.i) {
			return true
		}
	}
	for _, t := range j.al.tiesIn(g, at.s) {
		if t.score >= trustTypo && t.at.i != at.i && distance(ans, t.at.i, at.i) <= within {
			return true
		}
	}
	return false
}

// beside reports whether something else that hangs on verb g of the claim, a
// verb that says nothing by itself, was found within reach of a place.
func (j *judgement) beside(u, g int, at place) bool {
	ns := j.al.c.ns
	for v := range ns {
		if v == u || j.out[v].state != stateMatch || hangsOn(ns, u, v) || ns[v].value != nil {
			continue
		}
		if (ns[v].head == g && ns[v].dep != depFunc && ns[v].dep != depAdv || ns[v].head == u || v == ns[g].shared) && j.nearTie(v, at, 4.05) {
			return true
		}
	}
	return false
}

// below reports whether something that hangs on node u itself was found within
// reach of a place.
func (j *judgement) below(u int, at place) bool {
	for v := range j.al.c.ns {
		if j.al.c.ns[v].head == u && j.out[v].state == stateMatch && j.nearTie(v, at, 2.05) {
			return true
		}
	}
	return false
}

// samePart reports whether a place of the article takes the part in its event
// that node u takes in the claim's: both do it, both have it done to them, or
// both hang there by prepositions of one sort. A name within the phrase of
// another ("Harbourview's chief executive") takes no part itself.
func (j *judgement) samePart(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	g := j.host(u)
	if g < 0 || j.out[g].state != stateMatch || j.out[g].at.s != at.s {
		return true
	}
	h := j.out[g].at.i
	if ns[g].tag != tagVerb || ans[h].tag != tagVerb || converse(ns[g].senses, ans[h].senses) {
		return true
	}
	c, cIn := partIn(ns, g, u)
	a, aIn := partIn(ans, h, at.i)
	return cIn == aIn && (c == a || c == "" || a == "")
}

// sameActors reports whether those whom verb g of the claim speaks of, u left
// out, take part in what the article's verb says, and not only in a phrase for
// another: the rover of the probe is not the probe.
func (j *judgement) sameActors(u, g int) bool {
	ns, at := j.al.c.ns, j.out[g].at
	if ns[g].tag != tagVerb || j.node(at).tag != tagVerb {
		return true
	}
	c, a := j.casts(g, at)
	apart := func(c, a int) bool {
		if c < 0 || a < 0 || c == u || hangsOn(ns, u, c) || ns[c].tag != tagName && ns[c].tag != tagNoun || j.out[c].state != stateMatch {
			return false
		}
		an := j.node(place{at.s, a})
		return an.tag == tagNoun && !overlapping(an.refs, ns[c].refs) && j.out[c].at.s == at.s && j.out[c].at.i != a &&
			j.node(j.out[c].at).dep == depPoss && j.node(j.out[c].at).head == a
	}
	return !apart(c.agent, a.agent) && !apart(c.patient, a.patient) && !(c.patient < 0 && apart(c.agent, a.patient))
}

// ofOtherSubject reports whether the amount at a place of the article is told of
// something else than the claim's subject, which the same sentence gives an
// amount of its own, or only sets that amount against: "petrol went up to 1.78
// euros, while diesel stayed at 1.69", "two seconds ahead of Maes".
func (j *judgement) ofOtherSubject(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	v := j.node(at).value
	h, g := clauseVerb(ns, u), clauseVerb(ans, at.i)
	if h < 0 || g < 0 || v.temporal() {
		return false
	}
	for i := range ns { // "Berg six, and Lund three"
		if w := ns[i].value; i != u && w != nil && !w.temporal() && likeAmounts(*w, *ns[u].value) {
			return false
		}
	}
	s := doerOf(ns, h)
	if s < 0 || s == u || ns[s].value != nil || j.out[s].state != stateMatch || j.out[s].at.s != at.s || hangsOn(ns, u, s) {
		return false
	}
	mine := j.out[s].at.i
	if own := gappedValue(ans, mine); own >= 0 && own != at.i && likeAmounts(*ans[own].value, *v) {
		return true
	}
	if mine > at.i && oneOf(ans[mine].mark, "ahead of|behind|than|clear of|short of") && ans[mine].head >= 0 {
		return !slices.ContainsFunc(j.al.shiftsIn(at.s), func(sh shift) bool { return sh.at == at.i || sh.by == at.i })
	}
	owner := doerOf(ans, g)
	if owner < 0 || owner == mine || hangsOn(ans, mine, owner) || hangsOn(ans, owner, mine) || hangsOn(ans, mine, at.i) || overlapping(ans[owner].refs, ans[mine].refs) {
		return false
	}
	for i := range ans {
		if w := ans[i].value; i != at.i && w != nil && !w.temporal() && likeAmounts(*w, *v) {
			if k := clauseVerb(ans, i); k >= 0 && k != g && doerOf(ans, k) == mine {
				return true
			}
		}
	}
	return false
}

// gappedValue returns the amount that stands right behind the noun at ns[i] where
// a list leaves out what the noun did, or -1: "the Alliance received 43 per cent and
// Labour 33".
func gappedValue(ns []node, i int) int {
	start := i
	for start > 0 && (ns[start-1].tag == tagDet || ns[start-1].tag == tagAdj || ns[start-1].head == i && ns[start-1].dep == depMod) {
		start--
	}
	if start == 0 || !oneOf(ns[start-1].norm, "and|,|;|but|while") || i+1 >= len(ns) || ns[i+1].value == nil || ns[i+1].value.temporal() || isSubject(ns, i) {
		return -1
	}
	for k := start - 1; k >= 0; k-- {
		if w := ns[k].value; w != nil && likeAmounts(*w, *ns[i+1].value) {
			return i + 1
		}
	}
	return -1
}

// gapped reports whether sentence s of the article tells in a list that leaves the
// verb out that whom node u of the claim names did the same as another.
func (j *judgement) gapped(u, s int) bool {
	return u >= 0 && j.out[u].state == stateMatch && j.out[u].at.s == s && gappedValue(j.al.b.text.sents[s].ns, j.out[u].at.i) >= 0
}

// doerOf returns the subject of the verb at ns[h], of a passive too, or whose
// subject it shares; -1 for none.
func doerOf(ns []node, h int) int {
	for i := range ns {
		if ns[i].head == h && isSubject(ns, i) {
			return i
		}
	}
	return ns[h].shared
}

// supposed reports whether the claim speaks of what was to be, not of what was:
// "should have arrived at 5:45".
func (j *judgement) supposed(u int) bool {
	ns := j.al.c.ns
	for v := range ns {
		h := clauseVerb(ns, u)
		if h >= 0 && v != h && (ns[v].norm == "should" && ns[h].perfect || ns[v].norm == "originally") && j.out[v].state != stateMatch && clauseVerb(ns, v) == h {
			return true
		}
	}
	return false
}
