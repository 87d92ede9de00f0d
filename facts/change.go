package facts

import (
	"slices"
	"strings"
)

// former reports whether the value at ns[i] is what something was before a
// change: "up from 14 per cent", "from 314 million", "an earlier range of 3".
func former(ns []node, i int) bool {
	n := &ns[i]
	if n.value == nil || n.temporal() || n.value.kind == Duration {
		return false
	}
	for k, h := 0, i; h >= 0 && k < 3; k, h = k+1, ns[h].head {
		for m := range ns {
			if ns[m].head == h && (ns[m].lemma == "early" && ns[m].norm == "earlier" || oneOf(ns[m].norm, "previous|prior")) {
				return true
			}
		}
		if words := ns[h].mark; oneOf(words, "from|up from|down from|compared with") {
			for g := ns[h].head; g >= 0; g = ns[g].head {
				for _, s := range ns[g].senses {
					if ps := poles()[s]; len(ps) > 0 && ps[0].axis == "amount" || oneOf(s, "revise|change") {
						return true
					}
				}
			}
			return words != "from"
		}
		if !ns[h].nominal() {
			break
		}
	}
	return false
}

// speaksOfBefore reports whether the claim is about how things were.
func (al *alignment) speaksOfBefore() bool {
	for _, n := range al.c.ns {
		if among(n.norm, "initially") || n.temporal() && strings.HasSuffix(n.norm, " before") {
			return true
		}
	}
	return false
}

// sameSide reports whether two amounts stand on the same side of a change: how
// much it was ("rose by 9 cents") or where it led ("to 33.18 dollars").
func sameSide(a []node, i int, c []node, u int) bool {
	x, y := changeSide(a, i), changeSide(c, u)
	return x == "" || y == "" || x == y
}

// changeSide returns "by" for the amount of a change, "to" for where it led,
// and "" for an amount that is neither.
func changeSide(ns []node, i int) string {
	n := &ns[i]
	if n.value == nil || n.temporal() || n.value.kind == Duration {
		return ""
	}
	mark, h, top := n.mark, n.head, i
	for k := 0; h >= 0 && k < 3 && ns[h].nominal(); k++ {
		if mark == "" {
			mark = ns[h].mark
		}
		top, h = h, ns[h].head
	}
	changes := false
	if h >= 0 {
		for _, s := range ns[h].senses {
			changes = changes || slices.ContainsFunc(poles()[s], func(p pole) bool { return p.axis == "amount" && p.sign != 0 })
		}
	}
	switch {
	case mark == "to" && changes:
		return "to"
	case mark == "by" && changes, changes && mark == "" && (n.head == h || ns[top].dep == depObj):
		return "by"
	}
	return ""
}
