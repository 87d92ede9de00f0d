package facts

// After what is denied or restricted, the auxiliary stands before its subject:
// "Not until May did the board agree", "Nowhere has the price risen faster".
// Such a sentence is read with the subject before its verb.

// inverted finds an auxiliary that stands before its subject behind a fronted
// phrase. It returns the auxiliary and the end of its subject, or -1.
func inverted(ns []node) (aux, end int) {
	first := 0
	if ns[0].tag == tagConj && len(ns) > 1 {
		first = 1
	}
	if !oneOf(ns[first].norm, "not|only|never|nowhere|rarely|seldom|hardly|scarcely|nor|neither|at no time|under no circumstances|on no account|no sooner|little|not only|not until") {
		return -1, -1
	}
	for i := first + 1; i < len(ns)-2; i++ {
		if ns[i].tag != tagAux && ns[i].tag != tagModal {
			continue
		}
		p := parser{ns: ns, i: i + 1}
		if at(ns, i+1).isVerbal() || !p.startsPhrase(i+1) {
			continue
		}
		for j := i + 2; j < len(ns); j++ {
			n := &ns[j]
			if n.tag == tagVerb && (n.form != base || ns[i].tag == tagModal || ns[i].lemma == "do" || oneOf(ns[i].norm, "did|does|do")) || j > i+1 && oneOf(n.norm, "been|be|being") {
				return i, j
			}
			if !n.nominal() && n.tag != tagDet && n.tag != tagAdj && n.tag != tagPoss && n.tag != tagPrep && n.tag != tagAdv && n.tag != tagNeg {
				break
			}
		}
	}
	return -1, -1
}

// attachInverted reads what stands before the auxiliary by itself, the rest in
// the order of a statement, and hangs the one on the other.
func attachInverted(ns []node, aux, end int) {
	rest := append(upTo(aux+1, end), aux)
	rest = append(rest, upTo(end, len(ns))...)
	readApart(ns, rest, attach)
	first := 0
	for first < aux-1 && (ns[first].tag == tagConj || ns[first].tag == tagNeg || ns[first].tag == tagAdv) {
		first++
	}
	readApart(ns, upTo(first, aux), attach)
	main := hangFronted(ns, first, aux)
	if main < 0 {
		return
	}
	for i := range first {
		ns[i].head, ns[i].dep = main, depFunc
		if ns[i].tag == tagNeg && ns[first].norm == "until" { // it was so from then on
			ns[i].tag = tagAdv
			continue
		}
		if ns[i].tag == tagAdv {
			ns[i].dep = depAdv
		}
	}
	if oneOf(ns[first].norm, "never|nowhere|rarely|seldom|hardly|scarcely|nor|neither|little") || ns[0].norm == "nowhere" {
		ns[main].neg = true
	}
}
