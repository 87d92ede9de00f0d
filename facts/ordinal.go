package facts

// ordinalRules read ranks: "third", "30th", "No. 5".
var ordinalRules = []rule{
	{"<ordinal>", func(m *match) (value, bool) {
		n := m.num("ordinal")
		switch w := m.after(1); {
		case w == "-":
			if oneOf(m.after(2), "hand|degree") {
				return value{}, false
			}
		case oneOf(w, "lady|hand|aid|half"):
			return value{}, false
		}
		if m.before(1) == "at" && n == 1 || oneOf(m.before(1), "split|per") {
			return value{}, false
		}
		return rank0(n), true
	}},
	{"no.|number|# <number>", func(m *match) (value, bool) {
		n := m.number()
		v := rank0(n.low)
		return v, n.bare && m.ws[m.next-1].shape == digits && n.low < 1000 && (m.ws[m.first].norm != "#" || m.ws[m.first+1].glued)
	}},
}

func rank0(n float64) value { return value{kind: Ordinal, low: n, high: n} }

// readOrdinal reads "30th", "third", "twenty-first", "two hundredth".
func readOrdinal(ws []word, i int) (float64, int) {
	w := ws[i]
	if w.shape == digits && len(w.norm) > 2 && isOrdinalSuffix(w.norm[len(w.norm)-2:]) {
		n, ok := plainDigits(w.norm[:len(w.norm)-2])
		if !ok {
			return 0, 0
		}
		return n, i + 1
	}
	if w.shape == digits || w.shape == punct {
		return 0, 0
	}
	if n, ok := ordinalWord(w.norm); ok {
		return n, i + 1
	}
	n, next := readNumberWords(ws, i)
	if next == 0 || n.low != n.high || n.low < 2 {
		return 0, 0
	}
	at := next
	if oneOf(normAt(ws, at), "-|and") {
		at++
	}
	if at >= len(ws) {
		return 0, 0
	}
	o, ok := ordinalWord(ws[at].norm)
	switch {
	case !ok:
		return 0, 0
	case o >= 100: // "two hundredth"
		if at > next {
			return 0, 0
		}
		return n.low * o, at + 1
	case int(n.low)%10 == 0 && n.low >= 20 && o < 10, int(n.low)%100 == 0 && o < 100: // "twenty-first", "hundred and first"
		return n.low + o, at + 1
	}
	return 0, 0
}
