package facts

// countRules read numbers that no unit owns.
var countRules = []rule{
	{"<number>", func(m *match) (value, bool) {
		n := m.number()
		v := quantity(Number, n, "")
		if m.partOfName() || !m.countsAlone() {
			return value{}, false
		}
		return v, true
	}},
	{"a pair", func(m *match) (value, bool) {
		return quantity(Number, number{low: 2, high: 2, magnitude: 1}, ""), m.next == len(m.ws) || !m.ws[m.next].isWord()
	}},
	{"a? pair|couple of", func(m *match) (value, bool) {
		v := quantity(Number, number{low: 2, high: 2, magnitude: 1}, "")
		v.approx = m.ws[m.next-2].norm == "couple"
		return v, true
	}},
	{"minus|negative <number>", func(m *match) (value, bool) {
		v := quantity(Number, m.number(), "")
		v.low, v.high = -v.high, -v.low
		return v, true
	}},
	{"twice|doubled|doubling|doubles", func(m *match) (value, bool) { return times(2), true }},
	{"once", func(m *match) (value, bool) {
		return times(1), oneOf(m.after(1), "a|every|each|per") && oneOf(m.after(2), "day|night|week|month|quarter|year|season|decade|century|generation")
	}},
	{"thrice|tripled|tripling|triples", func(m *match) (value, bool) { return times(3), true }},
	{"double", func(m *match) (value, bool) { return times(2), m.scales() }},
	{"triple", func(m *match) (value, bool) { return times(3), m.scales() }},
	{"<fold>", func(m *match) (value, bool) { return times(m.num("fold")), true }},
	{"<number> times", func(m *match) (value, bool) { return times(m.num("number")), m.num("number") >= 1 }},
	{"<number> -? fold", func(m *match) (value, bool) { return times(m.num("number")), true }},
	{"halved|halving|halve", func(m *match) (value, bool) { return times(0.5), true }},
	{"<number> -? <level>", func(m *match) (value, bool) { // "2-all", "two-nil"
		a, b := m.num("number"), 0.0
		if m.got("level").word == "all" {
			b = a
		}
		return value{kind: Number, low: a, high: b, unit: "score", listed: true}, a < 200 && a == float64(int(a)) && m.ws[m.next-1].glued
	}},
	{"<score>", func(m *match) (value, bool) {
		g := m.got("score")
		v := value{kind: Number, low: g.num, high: g.more, unit: "score", listed: true}
		return v, true
	}},
}

// scales reports whether "double" multiplies something: "double the number", "to
// double", but not "double standards".
func (m *match) scales() bool {
	return oneOf(m.after(1), "the|that|what|its|their|his|her|last|in|by|as|this|those|from|over") ||
		oneOf(m.before(1), "to|will|would|could|may|might|nearly|almost|about|than|should|must|can") && m.after(1) != "-"
}

// times returns a multiplier: "twice" is 2.
func times(n float64) value {
	return value{kind: Number, low: n, high: n, unit: "times"}
}

// partOfName reports whether a number belongs to a name: "HD-40", "Boeing
// 737", "S&P 500", "No. 5", "24/7", "Area 51".
func (m *match) partOfName() bool {
	first, last := m.first, m.next-1
	w := m.ws[first]
	if w.shape != digits && w.shape != punct {
		return m.partOfPhrase()
	}
	if chained(m.ws, first) {
		return true
	}
	if w.glued && first > 0 {
		p := m.ws[first-1]
		switch {
		case p.norm == "-" && p.glued && first > 1 && m.ws[first-2].isWord() && m.ws[first-2].shape != digits && !isNumberJoiner(m.ws[first-2].norm):
			return true // "RS-25"
		case oneOf(p.norm, "/|#|:") || p.norm == "." && p.glued || oneOf(p.norm, "_|@"):
			return true
		case p.isWord():
			return true
		}
	}
	if last+1 < len(m.ws) && m.ws[last+1].glued {
		n := m.ws[last+1]
		switch {
		case oneOf(n.norm, "/|:|_|@"):
			return true
		case n.isWord() && n.norm != "s" && n.norm[0] != '\'':
			return true // "3D", "4x4"
		case n.norm == "s":
			return true
		}
	}
	if first > 0 {
		switch {
		case among(m.ws[first-1].norm, "numbered"):
			return true
		case m.ws[first-1].norm == "p": // "S&P 500"
			return first > 1 && m.ws[first-2].norm == "&"
		}
	}
	return false
}

// chained reports whether the digits at word i stand in a row of three or more
// that dashes join: "a 4-3-1-2 system".
func chained(ws []word, i int) bool {
	linked := func(i int) bool { // to the digits after it
		return i >= 0 && i+2 < len(ws) && ws[i].shape == digits && len(ws[i].norm) < 3 && ws[i+1].norm == "-" && ws[i+1].glued && ws[i+2].glued && ws[i+2].shape == digits
	}
	return linked(i) && (linked(i+2) || linked(i-2)) || linked(i-2) && linked(i-4)
}

func isNumberJoiner(norm string) bool {
	if oneOf(norm, "to|and|or|mid|under|over|top") {
		return true
	}
	_, ok := calendarWord("month", norm)
	return ok
}

// partOfPhrase reports whether a number word is a name's or a set phrase's:
// "Seven Network", "one another", "no one".
func (m *match) partOfPhrase() bool {
	if w := m.ws[m.first]; w.norm == "one" && m.next == m.first+1 {
		if w.capitalised() && m.first > 0 && m.ws[m.first-1].capitalised() {
			return true // "League One"
		}
		if among(m.before(1), "no-count") {
			return true
		}
		if oneOf(m.after(1), "another|'s|day|-") {
			return m.after(1) != "-" || oneOf(m.after(2), "time|off|on|sided|way")
		}
	}
	return false
}

// countsAlone reports whether the number just read stands for a count.
func (m *match) countsAlone() bool {
	n := m.number()
	if n.fraction && m.got("number").word == "half" {
		switch w := m.after(1); {
		case oneOf(w, "time|hearted|brother|sister|way|an|a"):
			return false
		case w == "-":
			return false
		}
		if oneOf(m.before(1), "first|second|other|latter|last|better|in|-") {
			return false
		}
	}
	return true
}
