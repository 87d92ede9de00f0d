package facts

import "math"

// ageRules read how old someone or something is.
var ageRules = []rule{
	{"<number> - <unit> - old|olds", readAge},
	{"<number> -? <unit> old|olds", readAge},
	{"<number> <unit> of age", readAge},
	{"aged|age <number>", func(m *match) (value, bool) {
		return yearsOld(m), m.number().low < 130
	}},
	{"his|her|their|my|our|your <part>? -? <decade>", func(m *match) (value, bool) { // "in her late 30s"
		n := float64(int(m.num("decade")) % 100)
		m.skip = 1
		return value{kind: Age, low: n, high: n + 9, unit: "year"}, n >= 20
	}},
	{"age of <number>", func(m *match) (value, bool) {
		return yearsOld(m), m.number().low < 130
	}},
	{"boy|girl|man|woman|driver|teenager|baby|toddler|child|youth|student|pensioner , <number> ,", func(m *match) (value, bool) {
		m.skip = 2
		return yearsOld(m), m.after(1) == "," && m.number().low > 0 && m.number().low < 116 && m.number().low == math.Trunc(m.number().low) && m.number().magnitude == 1
	}},
	{"aged|ages between? <number> to|and|-|– <number:until>", func(m *match) (value, bool) {
		if link := m.ws[m.first+2].norm; link == "and" && m.ws[m.first+1].norm != "between" {
			return value{}, false
		}
		v := yearsOld(m)
		v.high = m.num("until")
		return v, v.high < 130 && v.low < v.high
	}},
	{"is|was|turned|turns|turning <number>", func(m *match) (value, bool) { // "Anna is 24.", "The driver was 30."
		n := m.number()
		if m.first == 0 || m.ws[m.first-1].shape != title && !oneOf(m.before(1), "he|she") && !(m.before(1) == "and" && personOpens(m.ws)) && nounClass(m.before(1)) != classPerson || countryOf(m.before(1)) || n.low < 1 || n.low > 115 || !n.bare && !n.words {
			return value{}, false
		}
		m.skip = 1
		return yearsOld(m), n.low == math.Trunc(n.low) && (m.next == len(m.ws) || oneOf(m.after(1), ".|,|?|!|;|when|and|at|now|today"))
	}},
	{"man|woman|boy|girl|child|pensioner|student|driver|dutchman|englishman|frenchman|irishman|scotsman|welshman of <number>", readAgeOf},
	// "Anna Berg, 24, …": the number alone between commas after a name.
	{", <number>", func(m *match) (value, bool) {
		n := m.number()
		if m.first == 0 || !m.ws[m.first-1].capitalised() || m.ws[m.next-1].shape != digits || !n.bare || n.low < 1 || n.low > 115 {
			return value{}, false
		}
		if _, month := calendarWord("month", m.before(1)); month {
			return value{}, false
		}
		m.skip = 1
		w := m.after(1)
		return yearsOld(m), (w == "," || w == "." && m.next == len(m.ws)-1) && m.ws[m.next].glued
	}},
}

// personOpens reports whether a sentence begins with "he", "she" or what only a name can
// be: "Ida comes from Bergen and is 38."
func personOpens(ws []word) bool {
	return oneOf(ws[0].norm, "he|she") || ws[0].shape == title && partsOfSpeech(ws[0].norm) == "" && !closedClass[ws[0].norm]
}

// readAgeOf reads the age behind a person: "a man of 52".
func readAgeOf(m *match) (value, bool) {
	n := m.number()
	m.skip = m.next - m.first - 1
	return yearsOld(m), n.bare && n.low > 0 && n.low <= 115 && !oneOf(m.after(1), "the|his|her|their|its|these|those|%|percent") && (m.next == len(m.ws) || !m.ws[m.next].isWord() || closedClass[m.after(1)])
}

func readAge(m *match) (value, bool) {
	n := m.number()
	years := lengthOf(1, m.got("unit").word).total() / lengthOf(1, "year").total()
	v := quantity(Age, n, m.got("unit").word)
	if n.low == n.high {
		v.length = lengthOf(n.low, m.got("unit").word)
	}
	v.low, v.high = roundTo(n.low*years, 1e6), roundTo(n.high*years, 1e6)
	return v, !n.fraction || n.low > 1
}

func yearsOld(m *match) value {
	return quantity(Age, m.number(), "year")
}
