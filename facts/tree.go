package facts

import "math"

// closeness returns how near two nodes of a sentence stand in its tree, from 0
// to 1 for the same node.
func closeness(ns []node, a, b int) float64 {
	return 1 / (1 + 0.35*distance(ns, a, b))
}

// longestWay is the distance of two nodes that have nothing to do with each other.
const longestWay = 12.0

// distance returns the length of the way from a to b through the tree. A
// conjunct stands as near to what governs the whole list as the first does,
// but far from its siblings.
func distance(ns []node, a, b int) float64 {
	if a == b {
		return 0
	}
	up := ancestors(ns, a)
	best := longestWay
	for _, s := range ancestors(ns, b) {
		for _, t := range up {
			if s.node == t.node {
				best = math.Min(best, s.cost+t.cost)
			}
		}
	}
	return best
}

// ancestor is a node above another, and the cost of the way there.
type ancestor struct {
	node int
	cost float64
}

func ancestors(ns []node, i int) []ancestor {
	out := make([]ancestor, 0, 12)
	d := 0.0
	for k := 0; i >= 0 && k < 40 && d < longestWay; k++ {
		out = append(out, ancestor{i, d})
		n := &ns[i]
		if n.dep == depConj && n.head >= 0 && n.tag != tagVerb && n.tag != tagAux && ns[n.head].head >= 0 {
			out = append(out, ancestor{n.head, d + 2.4})
			d += stepCost(&ns[n.head])
			i = ns[n.head].head
			if ns[n.head].dep == depConj && k < 40 { // an inner item of a list
				i, d = n.head, d+0.2-stepCost(&ns[n.head])
			}
			continue
		}
		d += stepCost(n)
		if n.dep == depConj || n.dep == depAdv || n.dep == depComp {
			d += ownSubject(ns, i)
		}
		i = n.head
	}
	return out
}

// ownSubject returns what it adds to the step from the clause at ns[i] to the
// one that it hangs on that it has a subject of its own, and so speaks of
// something else.
func ownSubject(ns []node, i int) float64 {
	if n := &ns[i]; n.tag != tagVerb && n.tag != tagAux || n.shared >= 0 {
		return 0
	}
	for k := range ns {
		if ns[k].head == i && (ns[k].dep == depSubj || ns[k].dep == depObj && ns[i].passive) {
			return 1.5
		}
	}
	return 0
}

// stepCost returns the cost of the step from n to its head.
func stepCost(n *node) float64 {
	switch n.dep {
	case depTitle, depMod, depFunc:
		return 0.8
	case depAppos:
		return 0.6
	case depConj:
		if n.tag == tagVerb || n.tag == tagAux {
			return 2
		}
		return 2.2
	case depComp:
		return 1.2
	case depAdv:
		if n.tag == tagVerb || n.tag == tagAux {
			return 1.6
		}
	case depRel:
		return 1.1
	}
	return 1
}

// hangsOn reports whether u is x or hangs on it.
func hangsOn(ns []node, u, x int) bool {
	for k := u; k >= 0; k = ns[k].head {
		if k == x {
			return true
		}
	}
	return false
}
