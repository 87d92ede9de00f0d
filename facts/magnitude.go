package facts

// readMagnitude reads what multiplies the number before it.
func readMagnitude(ws []word, i int) (float64, int) {
	if i >= len(ws) {
		return 0, 0
	}
	w := ws[i]
	if n, ok := numberWord(w); ok && n >= 100 {
		if i+1 < len(ws) { // "three thousand million"
			if m, ok := numberWord(ws[i+1]); ok && m >= 1e6 && m > n {
				return n * m, i + 2
			}
		}
		return n, i + 1
	}
	switch {
	case w.norm == "dozen":
		return 12, i + 1
	case w.norm == "dozens":
		if i > 0 && (ws[i-1].shape == digits || isCardinal(ws[i-1])) {
			return 12, i + 1
		}
	case oneOf(w.norm, "hundreds|thousands|millions|billions"):
		if normAt(ws, i+1) != "of" {
			n, _ := numberWord(word{norm: w.norm[:len(w.norm)-1], shape: lower})
			return n, i + 1
		}
	case oneOf(w.norm, "mn|mln|mil"):
		return 1e6, i + 1
	case w.norm == "m":
		if w.glued && millions(ws, i) {
			return 1e6, i + 1
		}
	case oneOf(w.norm, "bn|bln|b"):
		if w.glued && (w.norm != "b" || w.shape != lower) || w.norm != "b" {
			return 1e9, i + 1
		}
	case oneOf(w.norm, "tn|trn"):
		return 1e12, i + 1
	case w.norm == "k":
		if w.glued {
			return 1e3, i + 1
		}
	}
	return 0, 0
}

func isCardinal(w word) bool {
	_, ok := numberWord(w)
	return ok
}

// millions reports whether the m of "500m", word i, is a million, not a metre:
// money or a count stands beside it.
func millions(ws []word, i int) bool {
	if i >= 2 && ws[i-2].shape == punct && !oneOf(ws[i-2].norm, "-|(|,|\"") {
		return true
	}
	if i >= 2 && ws[i-2].shape == capital && currencies()[ws[i-2].norm] != nil {
		return true
	}
	if i+1 >= len(ws) || ws[i+1].shape == punct {
		return false
	}
	if _, next := currencies().at(ws, i+1); next > 0 {
		return true
	}
	return isMany(ws[i+1].norm)
}
