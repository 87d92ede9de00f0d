package facts

// yearRules read years, decades, centuries, seasons, quarters and halves.
var yearRules = []rule{
	{"<year>", func(m *match) (value, bool) {
		return yearOf(m.num("year"), whole), m.standsAsYear() && (m.got("year").word == "" || oneOf(m.before(1), "in|since"))
	}},
	{"year <number>", func(m *match) (value, bool) {
		n := m.num("number")
		return yearOf(n, whole), m.number().bare && n >= 100 && n < 3000
	}},
	{"the? year <year>", func(m *match) (value, bool) { return yearOf(m.num("year"), whole), true }},
	{"fiscal year? <year>", func(m *match) (value, bool) {
		v := yearOf(m.num("year"), whole)
		v.when.fiscal = true
		return v, true
	}},
	{"<part> -? in? <year>", func(m *match) (value, bool) { return yearOf(m.num("year"), partOf(m.got("part").word)), true }},
	{"the? <partnoun> of the? year? <year>", func(m *match) (value, bool) {
		return yearOf(m.num("year"), partOf(m.got("partnoun").word)), true
	}},
	{"<fiscal>", func(m *match) (value, bool) {
		v := yearOf(m.num("fiscal"), whole)
		v.when.fiscal = true
		return v, true
	}},
	{"in|of|since|from|by|until|before|after|the|and|or|to ' ~<shortyear>", func(m *match) (value, bool) {
		m.skip = 1
		return yearOf(float64(fullYear(int(m.num("shortyear")))), whole), true
	}},
	{"<year> <dashes> <yeartail>", func(m *match) (value, bool) {
		start, end := int(m.num("year")), int(m.num("yeartail"))
		if end < 100 {
			if end += start / 100 * 100; end > start+15 {
				return value{}, false
			}
		}
		v := yearOf(m.num("year"), whole)
		v.kind, v.until = DateRange, period{grain: yearGrain, year: end}
		return v, end > start && m.after(1) != "-" || m.after(1) == "-" && !m.ws[m.next].glued
	}},
	{"from <year> to|through|until <year:until>", readYears},
	{"between <year> and <year:until>", readYears},
	{"the? <part>? -? <decade>", func(m *match) (value, bool) {
		if oneOf(m.before(1), "his|her|their|my|your|our") {
			return value{}, false // an age
		}
		p := period{grain: decadeGrain, year: int(m.num("decade")), part: partOf(m.got("part").word)}
		return value{kind: Date, when: p}, true
	}},
	{"the? <part>? -? <ordinal> -? century|centuries", func(m *match) (value, bool) {
		n := int(m.num("ordinal"))
		p := period{grain: centuryGrain, year: 100 * (n - 1), part: partOf(m.got("part").word)}
		return value{kind: Date, when: p}, n > 1 && n < 30
	}},
	{"the? <partnoun> of the <decade>", func(m *match) (value, bool) {
		p := period{grain: decadeGrain, year: int(m.num("decade")), part: partOf(m.got("partnoun").word)}
		return value{kind: Date, when: p}, true
	}},
	{"the? <partnoun> of the <ordinal> century", func(m *match) (value, bool) {
		n := int(m.num("ordinal"))
		p := period{grain: centuryGrain, year: 100 * (n - 1), part: partOf(m.got("partnoun").word)}
		return value{kind: Date, when: p}, n > 1 && n < 30
	}},
	{"the? turn of the century", func(m *match) (value, bool) {
		return value{kind: Date, when: period{grain: yearGrain}}, true
	}},
	{"the <part>? <season>", readSeason},
	{"last|this|next|that|past|coming <season>", readSeason},
	{"<part>? -? <season> ,? of? <year>", readSeason},
	{"the? <part>? <season> of <year>", readSeason},
	{"<year> <season>", readSeason},
	{"<bigseason:season>", readSeason},
	{"the? <partnoun> of the? <season>", readSeason},
	{"the? <ordinal> -? quarter|half", readQuarter},
	{"the? <partnoun> of the? <ordinal> quarter|half of|in|,? the? fiscal? year? <year>?", readQuarter},
	{"the? <ordinal> -? quarter|half of|in|, the? fiscal? year? <year>", readQuarter},
	{"the? <ordinal> -? quarter|half <year>", readQuarter},
	{"<year> <poss>? fiscal? <ordinal> -? quarter|half", readQuarter},
	{"fiscal <year> <poss>? <ordinal> -? quarter|half", readQuarter},
	{"last|this|next|that year 's <ordinal> -? quarter|half", readQuarter},
	{"the? <ordinal> -? quarter|half of last|this|next|the|that year", readQuarter},
	{"the? latest|latter|final|current|same|most recent? quarter|half", func(m *match) (value, bool) {
		v := value{kind: Date, when: period{grain: quarterGrain, shifted: true}}
		if m.ws[m.next-1].norm == "half" {
			v.when = period{grain: halfGrain, nth: 2}
			return v, m.ws[m.next-2].norm == "latter"
		}
		switch {
		case oneOf(m.ws[m.next-2].norm, "latest|recent|latter"):
			v.when.shift = -1
		case m.ws[m.next-2].norm == "final":
			v.when = period{grain: quarterGrain, nth: 4}
		}
		return v, true
	}},
	{"the latter half of <year>", func(m *match) (value, bool) {
		return value{kind: Date, when: period{grain: halfGrain, nth: 2, year: int(m.num("year"))}}, true
	}},
	{"<quarter> ,? of? <year>?", func(m *match) (value, bool) {
		return value{kind: Date, when: period{grain: quarterGrain, nth: int(m.num("quarter")), year: int(m.num("year"))}}, true
	}},
	{"the? <ordinal> week of|in <year>", func(m *match) (value, bool) { return weekOfYear(m, int(m.num("ordinal"))) }},
	{"the? last week of|in <year>", func(m *match) (value, bool) { return weekOfYear(m, 53) }},
	{"<year> -? <quarter>", func(m *match) (value, bool) {
		return value{kind: Date, when: period{grain: quarterGrain, nth: int(m.num("quarter")), year: int(m.num("year"))}}, true
	}},
}

func yearOf(year float64, p part) value {
	return value{kind: Date, when: period{grain: yearGrain, year: int(year), part: p}}
}

// weekOfYear returns the nth week of a year, as ISO 8601 counts them.
func weekOfYear(m *match, n int) (value, bool) {
	year := int(m.num("year"))
	first := dayOf(year, 1, 4).weekStart()
	d := min(first+day(7*(n-1)), dayOf(year, 12, 28).weekStart())
	p := period{grain: weekGrain}
	p.year, p.month, p.dom = d.date()
	return value{kind: Date, when: p}, n >= 1 && n <= 53
}

// reported reports whether a word is what companies report for a half: the
// first half of a match has none.
func reported(norm string) bool {
	return among(norm, "accounts")
}

func readYears(m *match) (value, bool) {
	v := yearOf(m.num("year"), whole)
	v.kind, v.until = DateRange, period{grain: yearGrain, year: int(m.num("until"))}
	return v, v.until.year > v.when.year
}

func readQuarter(m *match) (value, bool) {
	n := int(m.num("ordinal"))
	p := period{grain: quarterGrain, nth: n, year: int(m.num("year")), part: partOf(m.got("partnoun").word)}
	half, given := false, m.has("year")
	for i, w := range m.ws[m.first:m.next] {
		switch {
		case w.norm == "half":
			half = true
		case w.norm == "fiscal":
			p.fiscal = true
		case oneOf(w.norm, "last|next"):
			p.side = sideOf(w.norm)
			given = true
		case oneOf(w.norm, "this|year"):
			given = given || i > 0
		}
	}
	if half {
		p.grain = halfGrain
		// "the second half" of a game is not one of a year
		return value{kind: Date, when: p}, n <= 2 && (given || reported(m.after(1)) || m.after(1) == "of" && m.after(2) == "the" && normAt(m.ws, m.next+2) == "year")
	}
	return value{kind: Date, when: p}, n <= 4
}

// readYear is the class of years: "1995", and in words "nineteen ninety-five",
// "two thousand and five".
func readYear(ws []word, i int) (got, int) {
	if len(ws[i].norm) == 4 && isDigitsOnly(ws[i].norm) && ws[i].norm[0] != '0' {
		if n := parseNumber(ws[i].norm); n < 2200 {
			return got{num: n}, i + 1
		}
		return got{}, 0
	}
	century, next := readGroup(ws, i)
	switch {
	case century == 2 && normAt(ws, next) == "thousand":
		n, next := readNumberWords(ws, i)
		if n.low >= 2000 && n.low < 2100 {
			return got{num: n.low, word: "words"}, next
		}
	case century >= 15 && century <= 20 && next < len(ws):
		if rest, next := readGroup(ws, next); rest >= 10 {
			return got{num: 100*century + rest, word: "words"}, next
		}
	}
	return got{}, 0
}

// standsAsYear reports whether four digits are a year, not a count: "in 1995",
// but not "1995 people".
func (m *match) standsAsYear() bool {
	n := m.num("year")
	switch w := m.before(1); {
	case w == "about" && !m.countFollows(), w == "-" && !(m.ws[m.first].glued && m.first > 0 && m.ws[m.first-1].glued):
		return n >= 1500
	case w == "#", among(w, "before-number"):
		return false // "about 1910" is read with its hedge
	case oneOf(w, "the|its|his|her|their|our|a"):
		if n >= 1900 && n < 2060 && int(n)%100 != 0 {
			return true // "its 2006 highs"
		}
		return n >= 1500 && n < 2100 && !m.countFollows()
	case among(w, "before-year"):
		return n >= 1000 && n < 2200 && !m.countFollows()
	}
	if m.countFollows() {
		return false
	}
	return n >= 1500 && n < 2100
}

// countFollows reports whether what follows the match is what a number counts:
// a plural ("people", "votes"), a unit or a magnitude.
func (m *match) countFollows() bool {
	if m.next >= len(m.ws) {
		return false
	}
	w := m.ws[m.next]
	switch {
	case oneOf(w.norm, "%|percent") || w.norm == "-" && w.glued && m.next+1 < len(m.ws) && m.ws[m.next+1].glued && m.ws[m.next+1].shape == lower:
		return true
	case w.norm == "°" || w.norm == ":" && w.glued && m.next+1 < len(m.ws) && m.ws[m.next+1].shape == digits:
		return true
	case w.shape != lower:
		return false
	}
	if isMany(w.norm) {
		return true
	}
	if _, ok := calendarWord("unit", w.norm); ok {
		return true
	}
	_, next := dimensions().at(m.ws, m.next)
	return next > 0 && !oneOf(w.norm, "in|m")
}

// isMany reports whether a word looks like a plural that can be counted.
func isMany(norm string) bool {
	switch {
	case among(norm, "crowd"):
		return true
	case among(norm, "behind-year"):
		return false
	}
	n := len(norm)
	return n > 4 && norm[n-1] == 's' && norm[n-2] != 's' && norm[n-2] != 'u' && norm[n-2] != 'i' && norm[n-2] != '\''
}
