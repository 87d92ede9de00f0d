package facts

// What is added to a noun between commas may end before a coordinator too:
// "the delay, which she blamed on a supplier, and promised that …", "Mori, the
// astronomer who first saw it, and her pupil will share the prize".

// aside finds such an addition. It returns its commas, or -1.
func aside(ns []node) (int, int) {
	for to := 3; to < len(ns)-2; to++ {
		if ns[to].norm != "," || at(ns, to+1).tag != tagConj && !oneOf(at(ns, to+1).norm, "that|who|which") || relativeAt(ns, to+2) >= 0 {
			continue
		}
		relative := at(ns, to+1).tag != tagConj
		for from := to - 2; from > 0; from-- {
			if oneOf(ns[from].norm, ";|:") {
				break
			}
			if ns[from].norm != "," || !ns[lastWord(ns, from)].nominal() {
				continue
			}
			if relative {
				if ns[from+1].tag == tagVerb && ns[from+1].form != base && addition(ns, from+1, to) && ns[from-1].tag == tagNoun {
					return from, to // "a van, staffed by two nurses, that stops"
				}
				break
			}
			if v := relativeAt(ns, from+1); v >= 0 && v < to && anyFinite(ns[v:to]) && goesOnBehind(ns, to+2) {
				return from, to
			}
			if !anyFinite(ns[:from]) && addition(ns, from+1, to) && sharesSubject(ns, to+2) && !inSeries(ns, from, to) {
				return from, to
			}
			break
		}
	}
	return -1, -1
}

// relativeAt returns where a relative word stands that opens a clause at i,
// behind a preposition or a part of what it is about: "of whom", "from which",
// "most of whom"; -1 for none.
func relativeAt(ns []node, i int) int {
	for k := i; k < min(len(ns), i+4); k++ {
		switch n := &ns[k]; {
		case relativeWord(n.norm):
			return k
		case n.tag == tagPrep, k == i && (n.tag == tagValue || n.tag == tagPron || n.tag == tagDet || n.tag == tagAdv):
		default:
			return -1
		}
	}
	return -1
}

// goesOnBehind reports whether the sentence goes on with a clause, or with a
// verb of the one before, at i.
func goesOnBehind(ns []node, i int) bool {
	for ; i < len(ns); i++ {
		switch n := &ns[i]; {
		case finiteWord(ns, i) || n.tag == tagVerb && n.form == base:
			return true
		case n.nominal(), n.tag == tagDet, n.tag == tagAdj, n.tag == tagPoss, n.tag == tagPrep, n.tag == tagAdv, n.tag == tagNeg, n.tag == tagSub:
		default:
			return false
		}
	}
	return false
}

// sharesSubject reports whether the phrase at i, without a comma, leads to a
// finite verb.
func sharesSubject(ns []node, i int) bool {
	p := parser{ns: ns, i: i}
	return i < len(ns) && p.startsPhrase(i) && p.leadsToVerb()
}

// inSeries reports whether the phrase between the commas is an item of a list
// rather than an addition: more commas part more of its kind, or it bears no
// article: "Lund, Malmo and Ystad".
func inSeries(ns []node, from, to int) bool {
	first := &ns[from+1]
	if first.tag == tagDet && first.norm != "the" && first.norm != "a" && first.norm != "an" {
		return true
	}
	before := &ns[lastWord(ns, from)]
	return (first.tag == tagName || first.nominal()) && before.tag == first.tag || first.tag == tagDet && before.tag != tagName && !anyVerb(ns[from:to])
}
