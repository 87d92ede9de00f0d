package facts

// ranks holds the places in an order that claim and article give the same thing
// against each other: "finished last" against "finished first", "the second
// woman to win" against "the first".
func (j *judgement) ranks() {
	ns := j.al.c.ns
	for u := range ns {
		c := rankOf(&ns[u])
		if c == 0 || j.al.weight[u] == 0 && ns[u].value == nil || j.out[u].state == stateMatch && j.out[u].at.s == j.al.home || j.out[u].state == stateConflict {
			continue
		}
		h := j.ranked(u)
		if h < 0 || !places(ns, u) {
			continue
		}
		at := j.out[h].at
		ans := j.al.b.text.sents[at.s].ns
		other := -1
		for i := range ans {
			a := rankOf(&ans[i])
			if a == 0 || j.matched(place{at.s, i}) || distance(ans, i, at.i) > distance(ns, u, h)+1.2 || clauseOf(ans, i) != clauseOf(ans, at.i) && distance(ans, i, at.i) > 2.3 {
				continue
			}
			if a == c {
				j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: place{at.s, i}, trust: trustStrong}
				other = -1
				break
			}
			if (a*c == -1 || a > 0 && c > 0) && places(ans, i) && !j.otherWinner(u, place{at.s, i}) {
				other = i
			}
		}
		if other >= 0 && !denied(ns, h) && !denied(ans, at.i) {
			p := place{at.s, other}
			j.conflict(u, p, "The article says “"+j.shown(p)+"”; the claim says “"+ns[u].shown(j.al.b.claim)+"”.")
			j.out[u].trust = trustStrong
		}
	}
}

// places reports whether the rank at ns[u] is what the clause says of its subject,
// "was the first to leave", "finished first", and not which thing it speaks of.
func places(ns []node, u int) bool {
	n := &ns[u]
	if n.dep == depMod && n.head >= 0 {
		n = &ns[n.head]
	}
	h := n.head
	return h >= 0 && (n.dep == depPred || n.dep == depAppos || n.dep == depAdv || n.dep == depObj && oneOf(ns[h].lemma, "finish|come|rank|place|end"))
}

// otherWinner reports whether the article gives the rank at a place to someone else
// than the claim does that at node u.
func (j *judgement) otherWinner(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	v, w := clauseVerb(ns, u), clauseVerb(ans, at.i)
	return v >= 0 && w >= 0 && j.differ(subjectOf(ns, v), at.s, subjectOf(ans, w))
}

// rankOf returns the place in an order that a word gives: 1 for "first", 2 for
// "second", -1 for "last", 0 for a word that gives none.
func rankOf(n *node) int {
	switch {
	case n.value != nil:
		if n.value.kind == Ordinal && n.value.low == n.value.high {
			return int(n.value.low)
		}
	case oneOf(n.norm, "first|debut|maiden|inaugural|opening"):
		return 1
	case oneOf(n.norm, "last|final|closing"):
		return -1
	}
	return 0
}

// ranked returns the node of the claim nearest to the rank at u that was found in
// the home and that it ranks: the noun before which it stands, the verb, or what
// completes it; -1 for none.
func (j *judgement) ranked(u int) int {
	ns := j.al.c.ns
	best, near := -1, 3.3
	for h := range ns {
		o := j.out[h]
		if h == u || o.state != stateMatch || o.at.s != j.al.home || ns[h].tag == tagName || ns[h].value != nil || rankOf(&ns[h]) != 0 {
			continue
		}
		if d := distance(ns, u, h); d < near {
			best, near = h, d
		}
	}
	return best
}
