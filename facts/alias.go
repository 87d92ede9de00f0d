package facts

// A person or thing may have a second name, which the text says at once: "Jo
// Hald, known professionally as Jola", "Jola (born Jo Hald)". Both are names of
// one entity.

// otherName returns the name that the one at ns[i] is said to be another of, or
// -1: "known as X" of whoever is known so, "born X" of whoever was.
func otherName(ns []node, i int) int {
	h := ns[i].head
	if h < 0 || ns[h].tag != tagVerb && ns[h].tag != tagAdj || ns[h].neg {
		return -1
	}
	switch {
	case ns[i].dep == depObl && ns[i].mark == "as" && oneOf(ns[h].norm, "known|credited|billed"):
	case (ns[i].dep == depObj || ns[i].dep == depPred || ns[i].dep == depObl && ns[i].mark == "") && oneOf(ns[h].norm, "born|nicknamed|dubbed|née"):
	default:
		return -1
	}
	for _, owner := range []int{subjectOf(ns, h), ns[h].shared, ns[h].head} {
		if owner >= 0 && owner != i && ns[owner].tag == tagName && len(ns[owner].refs) == 1 {
			return owner
		}
	}
	return -1
}
