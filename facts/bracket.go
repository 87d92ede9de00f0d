package facts

// bracket finds what stands in round brackets behind a noun and says more of
// it than a value or a short name: "Inge Berg (born 4 May 1961) is". It returns
// the brackets, or -1.
func bracket(ns []node) (int, int) {
	for from := 1; from < len(ns)-2; from++ {
		if ns[from].norm != "(" || !ns[lastWord(ns, from)].nominal() {
			continue
		}
		depth, says := 0, false
		for to := from; to < len(ns); to++ {
			switch ns[to].norm {
			case "(":
				depth++
			case ")":
				depth--
			}
			says = says || ns[to].isVerbal() || ns[to].temporal() || ns[to].norm == ";"
			if depth > 0 {
				continue
			}
			if to > from+1 && says && finiteNext(ns, afterComma(ns, to+1)) {
				return from, to
			}
			break
		}
	}
	return -1, -1
}

// afterComma returns the index behind a comma at i, else i.
func afterComma(ns []node, i int) int {
	if at(ns, i).norm == "," {
		return i + 1
	}
	return i
}
