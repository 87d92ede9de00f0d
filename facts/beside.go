package facts

// Clauses that a semicolon divides stand beside each other: each is read by
// itself, and the second hangs on the first as its coordinate.

// semicolon returns the first semicolon that divides two clauses; 0 for none.
func semicolon(ns []node) int {
	for i := range ns {
		if ns[i].norm == ";" && i > 0 && anyFinite(ns[:i]) && anyFinite(ns[i+1:]) {
			return i
		}
	}
	return 0
}

func anyFinite(ns []node) bool {
	for i := range ns {
		if finiteWord(ns, i) || ns[i].tag == tagVerb && ns[i].form == base {
			return true
		}
	}
	return false
}

// attachBeside reads the clauses before and after the semicolon at semi.
func attachBeside(ns []node, semi int) {
	readApart(ns, upTo(0, semi), attach)
	readApart(ns, upTo(semi, len(ns)), attach)
	first, second := -1, -1
	for i := range ns {
		if ns[i].head >= 0 || !ns[i].isVerbal() {
			continue
		}
		if i < semi && first < 0 {
			first = i
		} else if i > semi && second < 0 {
			second = i
		}
	}
	for i := range ns {
		switch {
		case ns[i].head >= 0 || i == first:
		case i == second:
			ns[i].head, ns[i].dep, ns[i].mark = first, depConj, "and"
		case i < semi:
			ns[i].head = first
		default:
			ns[i].head = second
		}
	}
}
