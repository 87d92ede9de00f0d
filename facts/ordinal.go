package facts

// ordinalRules read ranks: "third", "30th", "No. 5".
var ordinalRules = []rule{
	{"<ordinal>", func(m *match) (value, bool) {
		n := m.num("ordinal")
		switch m.after(1) {
		case "-":
			if m.after(2) == "hand" || m.after(2) == "degree" {
				return value{}, false
			}
		case "lady", "hand", "aid", "half":
			return value{}, false
		}
		if m.before(1) == "at" && n == 1 || m.before(1) == "split" || m.before(1) == "per" {
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
