package facts

// inability reads what says that somebody did not or could not do something by
// another word than "not" as a plain denial: "was unable to come", "left them unable
// to pay", "is incapable of lying", "has yet to appear", "produced zero films".
func inability(ns []node) []node {
	out := ns[:0:0]
	for i := 0; i < len(ns); i++ {
		n := ns[i]
		next := at(ns, i+1)
		switch {
		case oneOf(n.norm, "unable|incapable|powerless") && isBe(at(ns, i-1).norm) && oneOf(next.norm, "to|of") && verbAt(ns, i+2):
			be := &out[len(out)-1]
			be.tag, be.mood = tagModal, ""
			be.norm, be.lemma = "could", "could"
			n.tag = tagNeg
			out = append(out, n)
			i++
			ns[i+1].tag, ns[i+1].form = tagVerb, base
			continue
		case oneOf(n.norm, "unable|powerless") && at(ns, i-1).nominal() && next.norm == "to" && verbAt(ns, i+2):
			n.tag = tagNeg // "left customers unable to pay"
		case n.norm == "yet" && n.tag == tagNeg && next.norm == "to" && oneOf(at(ns, i-1).lemma, "have|be") && (verbAt(ns, i+2) || oneOf(at(ns, i+2).norm, "be|have")):
			out[len(out)-1].lemma = "do"
			out = append(out, n)
			i++
			continue
		case n.value != nil && n.value.kind == Number && n.norm == "zero" && (next.tag == tagNoun || next.tag == tagAdj):
			n.value, n.tag, n.norm, n.lemma = nil, tagDet, "no", "no"
		case n.norm == "ever" && at(ns, i-1).norm == "to" && next.tag == tagVerb:
			continue
		}
		out = append(out, n)
	}
	return out
}

// verbAt reports whether a verb can stand at i.
func verbAt(ns []node, i int) bool {
	n := at(ns, i)
	return n.tag == tagVerb || n.open && readingsOf(n.norm).verb
}
