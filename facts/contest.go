package facts

import "slices"

// A contest is a claim that one thing is more or less than another: "The wait
// is longer at St. Anne's than at the Royal". Nothing in the article need put
// the two side by side in words; their amounts do.
type contest struct {
	sign        int   // +1 the first term is more, or later; -1 less, or earlier
	at          int   // the node of the claim that says so: "longer"
	left, right []int // what the claim says of either term
	past        bool  // the second term is only how it was before: "than a year earlier"
	counts      bool  // it is a number of things that is more or less: "fewer tents"
	noun        int   // what is more or less, where the comparative says so itself; or -1
}

// contestOf reads the comparison that a claim makes, if it makes one.
func contestOf(c *checker) (contest, bool) {
	ns := c.c.ns
	than := slices.IndexFunc(ns, func(n node) bool { return n.norm == "than" })
	if than < 2 || than+1 >= len(ns) {
		return contest{}, false
	}
	k := contest{at: -1, noun: -1}
	for i := than - 1; i >= 0 && k.at < 0; i-- {
		if k.sign = degreeSign(&ns[i]); k.sign != 0 {
			k.at = i
		}
	}
	if k.at < 0 || at(ns, k.at-1).value != nil { // "two years less than" tells by how much
		return contest{}, false
	}
	if n := &ns[k.at+1]; n.tag == tagNoun {
		k.noun = k.at + 1
	}
	for u := range ns {
		if u == k.at || c.weight[u] == 0 || isFiller(ns[u].norm) {
			continue
		}
		if u < than {
			k.left = append(k.left, u)
		} else {
			k.right = append(k.right, u)
		}
	}
	if len(k.left) == 0 || len(k.right) == 0 {
		return contest{}, false
	}
	if oneOf(ns[k.at].norm, "more|fewer|less|higher|lower|bigger|larger|smaller") {
		k.counts = true
	}
	k.past = !slices.ContainsFunc(k.right, func(u int) bool { return !tellsBefore(ns, u, k.left) })
	return k, true
}

// degreeSign returns which way a comparative goes: +1 for "higher", "later",
// -1 for "fewer", "earlier", 0 for a word that is none.
func degreeSign(n *node) int {
	if h, ok := comparison(n.norm); ok {
		if h == moreThan {
			return 1
		}
		return -1
	}
	switch {
	case n.norm == "later":
		return 1
	case oneOf(n.norm, "earlier|sooner"):
		return -1
	}
	return 0
}

// tellsBefore reports whether node u of a claim speaks of an earlier time than
// that of the nodes in left, and of nothing else: "the month before", "last
// time", "2024" beside "2025".
func tellsBefore(ns []node, u int, left []int) bool {
	n := &ns[u]
	if pastWord(n.norm) || pastWord(n.lemma) {
		return true
	}
	if n.value == nil || !n.temporal() {
		return oneOf(n.lemma, "time|year|month|week|quarter|day|season|period") || n.value != nil && n.value.direction < 0
	}
	if n.value.direction < 0 || n.value.offset {
		return true
	}
	for _, v := range left {
		if ns[v].temporal() && before(*n.value, *ns[v].value) < 0 {
			return true
		}
	}
	return false
}

// pastWord reports whether a word points back from the present.
func pastWord(norm string) bool {
	return among(norm, "past")
}
