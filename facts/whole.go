package facts

import "slices"

// wholes turns to missing what the claim says of one thing and the article says
// of two: "its depot in Bra closes", where one depot closes and another, in Bra,
// stays open. Word by word all of it is found; the same mention of the depot
// must hold all that the claim says of it.
func (j *judgement) wholes() {
	unsure := func(o nodeOutcome) bool { return o.state == stateConflict || o.state == stateMissing }
	if slices.ContainsFunc(j.out, unsure) || compares(j.al.c.ns) {
		return
	}
	w := wholeness{j: j, under: make([][]int, len(j.out))}
	var tops []int
	for u := range j.out {
		if !w.counts(u) {
			continue
		}
		if h := j.host(u); h >= 0 && w.counts(h) && h != u {
			w.under[h] = append(w.under[h], u)
		} else {
			tops = append(tops, u)
		}
	}
	for _, u := range tops {
		w.places(u)
	}
}

// wholeness works out at which mentions of the article each node of a claim
// holds together with all that hangs on it.
type wholeness struct {
	j     *judgement
	under [][]int // by node, what hangs on it
}

// counts reports whether node u was found as something that can be held together.
func (w *wholeness) counts(u int) bool {
	o := &w.j.out[u]
	return o.state == stateMatch && o.at.s >= 0 && !o.topic && !o.turned && w.j.al.weight[u] > 0 && w.j.al.c.ns[u].value == nil
}

// places returns the mentions of node u at which all that hangs on it holds.
// What hangs on it but holds at none of them turns to missing. A node hangs on
// one other, so that from the top ones each is come to once.
func (w *wholeness) places(u int) []place {
	j := w.j
	places := []place{j.out[u].at}
	for _, t := range j.al.ties[u] {
		if t.score >= trustTypo && t.at != j.out[u].at {
			places = append(places, t.at)
		}
	}
	for _, c := range w.under[u] {
		below := w.places(c)
		var kept []place
		for _, p := range places {
			if slices.ContainsFunc(below, func(q place) bool { return w.near(c, q, p) }) {
				kept = append(kept, p)
			}
		}
		if len(kept) == 0 {
			j.out[c].state = stateMissing
			continue
		}
		places = kept
	}
	return places
}

// near reports whether what node c of the claim speaks of at place q is said of
// what is at place p, or of the same one where another sentence speaks of it.
func (w *wholeness) near(c int, q, p place) bool {
	const near = 0.33
	j := w.j
	if q.s == p.s {
		ns := j.al.b.text.sents[p.s].ns
		if severed(ns, q.i, p.i, isSubject(j.al.c.ns, c)) {
			return false
		}
		if j.al.b.closeness(p.s, q.i, p.i) >= near {
			return true
		}
		if n := j.node(p); n.tag != tagName && n.tag != tagPron {
			return false
		}
	}
	ns, it := j.al.b.text.sents[q.s].ns, j.node(p)
	for i := range ns {
		if q.s == p.s && severed(ns, i, p.i, isSubject(j.al.c.ns, c)) {
			continue
		}
		if (it.who >= 0 && ns[i].who == it.who || overlapping(ns[i].refs, it.refs)) && j.al.b.closeness(q.s, q.i, i) >= near {
			return true
		}
	}
	return it.isVerbal() && q.s != p.s
}
