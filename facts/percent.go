package facts

var percentRules = []rule{
	{"<number> -? <percent>", readPercent},
	{"<number> per - cent", readPercent},
	{"<number> of a|one <percent>", readPercent},
	{"half a <percent>", func(m *match) (value, bool) {
		return quantity(Percent, number{low: 0.5, high: 0.5, magnitude: 1}, m.got("percent").word), true
	}},
	{"<number> -? percentage|basis - points|point", func(m *match) (value, bool) {
		unit := "pp"
		if normAt(m.ws, m.next-3) == "basis" {
			unit = "bp"
		}
		return quantity(Percent, m.number(), unit), true
	}},
	{"minus|negative <number> <percent>", func(m *match) (value, bool) {
		v, ok := readPercent(m)
		v.low, v.high = -v.high, -v.low
		return v, ok
	}},
	{"-|–|+ ~<number> ~<percent>", func(m *match) (value, bool) {
		v, ok := readPercent(m)
		if m.ws[m.first].norm != "+" {
			v.low, v.high = -v.high, -v.low
		}
		return v, ok && !(m.first > 0 && m.ws[m.first].glued)
	}},
}

func readPercent(m *match) (value, bool) {
	n := m.number()
	n.fraction = false
	return quantity(Percent, n, m.got("percent").wordOr("%")), true
}

func (g got) wordOr(s string) string {
	if g.word == "" {
		return s
	}
	return g.word
}

// number returns what the class number has read.
func (m *match) number() number { return m.got("number").count }

// readPercentSign is the class of what makes a number a share of a hundred:
// "%", "per cent", "percentage points" (pp), "basis points" (bp).
func readPercentSign(ws []word, i int) (got, int) {
	switch {
	case oneOf(ws[i].norm, "%|percent|percents|pct|pct.|pc|precent|persent|percnt|pecent|percant"):
		return got{word: "%"}, i + 1
	case ws[i].norm == "percentage":
		if oneOf(normAt(ws, i+1), "point|points") {
			return got{word: "pp"}, i + 2
		}
		return got{word: "%"}, i + 1
	case ws[i].norm == "per":
		if oneOf(normAt(ws, i+1), "cent|cents") {
			return got{word: "%"}, i + 2
		}
	case ws[i].norm == "basis":
		if oneOf(normAt(ws, i+1), "point|points") {
			return got{word: "bp"}, i + 2
		}
	}
	return got{}, 0
}
