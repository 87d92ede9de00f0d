package facts

import "slices"

// links turns nodes to missing that the article says of something else: where
// a node and its head in the claim are both found, but nowhere near each other.
func (j *judgement) links() {
	ns := j.al.c.ns
	for u := range ns {
		h := j.host(u)
		if h >= 0 && ns[u].dep == depObl && ns[h].tag == tagNoun && oneOf(ns[u].mark, "for|of|among") && !j.al.free[h] &&
			j.out[u].state == stateMatch && j.out[h].state == stateMatch && ns[u].value == nil && j.al.b.kindOf(&ns[u]) != Person &&
			j.al.closeTo(j.out[u].at, j.out[h].at) < 0.19 {
			j.out[u].state = stateMissing // "the rate for Hispanics": which rate
			j.out[u].hedged = j.al.b.topical(j.out[u].at)
			continue
		}
		if h < 0 || j.out[u].state != stateMatch || j.out[h].state != stateMatch || ns[u].value != nil || ns[h].value != nil || j.out[u].topic {
			continue
		}
		switch {
		case j.linked(u, h):
		case j.al.free[u]:
			j.out[u].state = stateFree
		case j.al.free[h]:
			j.out[h].state = stateFree
		default:
			j.out[u].state = stateMissing
			j.out[u].hedged = j.al.worth(j.al.home, j.out[u].at.s) == worthFar && j.al.b.topical(j.out[u].at)
		}
	}
}

// host returns the nearest node above u that says something, or -1.
func (j *judgement) host(u int) int {
	ns := j.al.c.ns
	for h := ns[u].head; h >= 0; h = ns[h].head {
		if j.al.weight[h] > 0 && j.out[h].state != stateFree {
			return h
		}
		// "is going to cut": who is going to is who cuts
		if c := completion(ns, h); c >= 0 && ns[u].dep == depSubj && !hangsOn(ns, u, c) && j.al.weight[c] > 0 && j.out[c].state != stateFree {
			return c
		}
	}
	return -1
}

// linked reports whether the article mentions what u and h speak of close to
// each other.
func (j *judgement) linked(u, h int) bool {
	al, near := j.al, 0.33
	if n := &al.c.ns[u]; n.tag == tagName && n.head == h && (n.dep == depMod || n.dep == depPoss) {
		near = 0.45 // "Turkish tea": not of any Turk in the same sentence
	}
	if al.closeTo(j.out[u].at, j.out[h].at) >= near {
		return true
	}
	for _, a := range al.ties[u] {
		for _, b := range al.tiesIn(h, a.at.s) {
			if a.at != b.at && a.score >= 0.8 && b.score >= trustTypo && al.b.closeness(a.at.s, a.at.i, b.at.i) >= 0.33 && !al.better(u, b) {
				return true
			}
		}
	}
	return false
}

// ofAnother reports whether the adjective at node u, which the claim has before
// one noun, was found before another: "a private club next to the public pool".
// What else the claim says of its noun may be that other: "the electric bus
// fleet", "a fleet of electric buses".
func (j *judgement) ofAnother(u int) bool {
	ns, o := j.al.c.ns, j.out[u]
	h := ns[u].head
	if ns[u].tag != tagAdj || ns[u].dep != depMod || h < 0 || o.state != stateMatch || j.out[h].state != stateMatch || j.out[h].at.s != o.at.s {
		return false
	}
	ans := j.al.b.text.sents[o.at.s].ns
	g := ans[o.at.i].head
	if ans[o.at.i].tag != tagAdj || ans[o.at.i].dep != depMod || g < 0 || ans[g].tag != tagNoun || g == j.out[h].at.i || ans[g].inside {
		return false
	}
	at := place{o.at.s, g}
	for v := range ns {
		if v != u && (v == h || ns[v].head == h) && (j.out[v].at == at || slices.ContainsFunc(j.al.tiesIn(v, at.s), func(t tie) bool { return t.at == at })) {
			return false
		}
	}
	return true
}

// better reports whether the place of tie t suits node u better than t's own.
func (al *alignment) better(u int, t tie) bool {
	for _, a := range al.tiesIn(u, t.at.s) {
		if a.at == t.at && a.score >= t.score {
			return true
		}
	}
	return false
}

// doubled takes back what a verb of the claim was found as where that is the very word
// that its own oblique was found as: "will meet at the summit" says more than "the
// summit".
func (j *judgement) doubled() {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].tag != tagVerb || j.out[u].state != stateMatch || j.al.free[u] {
			continue
		}
		for v := range ns {
			if ns[v].head == u && ns[v].dep == depObl && oneOf(ns[v].mark, "at|in|during") && ns[v].tag != tagVerb && j.out[v].state == stateMatch && j.out[v].at == j.out[u].at {
				j.out[u].state = stateMissing
			}
		}
	}
}
