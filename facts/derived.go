package facts

import (
	"math"
	"slices"
)

// derived looks for an amount of the claim that the article doesn't give, but
// that follows from two amounts that it gives side by side: "112 passengers
// and 11 crew" are 123 people, "a third of it" is a third of what was named
// before. It returns where the first of the two stands. sure is set where the
// article says how the two go together; without, the sum may be chance, and only
// forbids to hold another amount against the claim's.
func (j *judgement) derived(u int) (at place, sure, ok bool) {
	v := j.al.c.ns[u].value
	if v.temporal() || v.kind == Ordinal || v.kind == Percent || v.low != v.high || v.low < 1 {
		return place{}, false, false
	}
	j.near(func(p place, n *node) {
		if n.value == nil || n.temporal() || n.value.low != n.value.high || sure {
			return
		}
		ns := j.al.b.text.sents[p.s].ns
		for i := range ns {
			if i == p.i || ns[i].value == nil || ns[i].temporal() || ns[i].value.low != ns[i].value.high {
				continue
			}
			if !j.yields(u, n.value, ns[i].value) {
				continue
			}
			s := together(ns, p.i, i, v.low > n.value.low)
			if s || !ok && (v.low >= 20 && (v.kind == Number || v.kind == Money) || ns[min(p.i+1, len(ns)-1)].norm == "of" && i <= p.i+3) {
				at, sure, ok = p, s, true
			}
		}
	})
	return at, sure, ok
}

// yields reports whether the amount at node u of the claim is a sum, difference
// or share of two amounts of the article.
func (j *judgement) yields(u int, a, b *value) bool {
	c := j.al.c.ns[u].value
	al, _, unit := a.measure()
	bl, _, other := b.measure()
	cl, _, wanted := c.measure()
	if unit != wanted {
		return false
	}
	near := func(x float64) bool {
		if c.approx || a.approx || b.approx {
			return math.Abs(x-cl) <= 0.03*math.Abs(cl)
		}
		return math.Abs(x-cl) <= 0.005*math.Abs(cl)
	}
	if other == unit {
		return near(al+bl) || near(math.Abs(al-bl))
	}
	return b.fraction && (near(al*b.low) || near(al*(1-b.low)))
}

// together reports whether the sentence says that the amounts at ns[a] and ns[b]
// go together: two counts in one list, b of people after a of people; "nine
// seats, three fewer"; "190 million, a third of it". more tells whether what
// follows from them is more than the first.
func together(ns []node, a, b int, more bool) bool {
	if b < a {
		return false
	}
	if ns[b].value.fraction {
		of := at(ns, b+1)
		return of.norm == "of" && oneOf(at(ns, b+2).norm, "it|them|that|this|which|those|these")
	}
	if b-a <= 5 {
		for i := b + 1; i <= b+2 && i < len(ns); i++ {
			if s := degreeSign(&ns[i]); s != 0 { // "three fewer than before": there were three more
				return more == (s < 0)
			}
		}
	}
	h, g := ns[a].head, ns[b].head
	return more && h >= 0 && g >= 0 && ns[a].dep == depMod && ns[b].dep == depMod && ns[g].dep == depConj && ns[g].head == h && ns[h].tag == tagNoun
}

// reckoned reports whether the amount at node u of the claim is one that a reader
// works out from several: a sum over all that the sentence of a place counts, what
// several come to together, or what is left over.
func (j *judgement) reckoned(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	v := ns[u].value
	for i := range ns {
		if j.out[i].state == stateMatch || slices.ContainsFunc(ans, func(n node) bool { return n.norm == ns[i].norm }) {
			continue
		}
		if oneOf(ns[i].norm, "in all|together|altogether|in total|combined|total") || oneOf(ns[i].lemma, "left|remain|remaining") && (v.fraction || v.kind == Percent) {
			return true
		}
	}
	sum, n := 0.0, 0
	for i := range ans {
		if w := ans[i].value; plainCount(ans, i) && w.magnitude == v.magnitude {
			sum += w.low
			n++
		}
	}
	return n > 2 && sum == v.low
}
