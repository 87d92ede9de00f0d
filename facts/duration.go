package facts

import "math"

// lasting returns a value of kind Duration.
func lasting(l length) value {
	return value{kind: Duration, low: l.total(), high: l.total(), length: l}
}

// lastingSome returns a value of a length that is not said exactly: at least
// two of the unit, with no sharp end.
func lastingSome(unit string, few bool) value {
	one := lengthOf(1, unit).total()
	v := value{kind: Duration, low: 2 * one, high: math.Inf(1), approx: true, length: vagueLength(unit)}
	if few {
		v.high = 10 * one
	}
	return v
}

// counted returns n of a unit; n may be an interval.
func counted(n number, unit string) value {
	v := lasting(lengthOf(n.low, unit))
	if n.low != n.high {
		v = lastingSome(unit, false)
		v.low, v.high = n.low*lengthOf(1, unit).total(), n.high*lengthOf(1, unit).total()
	}
	return v
}

var durationRules = []rule{
	{"<number> -? <unit>", func(m *match) (value, bool) {
		unit := m.got("unit").word
		n := m.number()
		if n.fraction && n.low < 1 && !(m.got("number").word == "half" || oneOf(unit, "hour|mile")) && !oneOf(unit, "year|century|decade") {
			return value{}, false
		}
		if m.after(1) == "-" && normAt(m.ws, m.next+1) == "old" || oneOf(m.after(1), "old|olds") || m.after(1) == "of" && m.after(2) == "age" {
			return value{}, false // an age
		}
		if unit == "quarter" && n.low < 2 || n.bare && n.low >= 1000 && !oneOf(unit, "day|year|hour|night") {
			return value{}, false
		}
		return counted(number{low: n.low, high: n.high}, unit), true
	}},
	{"<number> -? <unit> ,? and? <number:more> -? <unit:less>", twoLengths},
	{"<number> <unit> ,? <number:more> <unit:less> ,? and? <number:third> <unit:least>", func(m *match) (value, bool) {
		v, ok := twoLengths(m)
		if !ok || !finer(m.got("less").word, m.got("least").word) {
			return value{}, false
		}
		return lasting(v.length.plus(lengthOf(m.num("third"), m.got("least").word))), true
	}},
	{"<number> <stretch> <unit>", func(m *match) (value, bool) {
		n := m.number()
		return counted(number{low: n.low, high: n.high}, m.got("unit").word), !(n.fraction && n.low < 1)
	}},
	{"<number> <unit> and a half", func(m *match) (value, bool) {
		return lasting(lengthOf(m.num("number")+0.5, m.got("unit").word)), true
	}},
	{"a|an|one <unit> and a? half", func(m *match) (value, bool) {
		return lasting(lengthOf(1.5, m.got("unit").word)), m.got("unit").word != "quarter"
	}},
	{"half a|an <unit>", func(m *match) (value, bool) {
		if m.got("unit").word == "hour" {
			return lasting(lengthOf(30, "minute")), true
		}
		return lasting(lengthOf(0.5, m.got("unit").word)), true
	}},
	{"<number> of an|a <unit>", func(m *match) (value, bool) {
		n := m.number()
		unit := m.got("unit").word
		switch { // whole numbers of a smaller unit read better: a third of an hour is 20 minutes
		case unit == "hour":
			return lasting(lengthOf(roundTo(n.low*60, 1e6), "minute")), n.fraction
		case unit == "year":
			return lasting(lengthOf(roundTo(n.low*12, 1e6), "month")), n.fraction
		}
		return lasting(lengthOf(n.low, unit)), n.fraction
	}},
	{"<fraction> hour", func(m *match) (value, bool) {
		return lasting(lengthOf(roundTo(m.num("fraction")*60, 1e6), "minute")), true
	}},
	{"a|an <unit>", func(m *match) (value, bool) {
		if m.next < len(m.ws) && m.ws[m.next].norm == "-" && m.ws[m.next].glued {
			return value{}, false // "a year-to-date gain"
		}
		v := lasting(lengthOf(1, m.got("unit").word))
		v.rate = perWhat(m)
		return v, !oneOf(m.got("unit").word, "second|quarter") || m.ws[m.next-1].norm == "seconds"
	}},
	{"a|an <stretch> <unit>", func(m *match) (value, bool) {
		return lasting(lengthOf(1, m.got("unit").word)), m.got("unit").word != "quarter"
	}},
	{"a|an <unit> ,? and? <number:more> <unit:less>", func(m *match) (value, bool) {
		a, b := m.got("unit").word, m.got("less").word
		return lasting(lengthOf(1, a).plus(lengthOf(m.num("more"), b))), finer(a, b)
	}},
	{"another|full|whole|entire -? <unit>", func(m *match) (value, bool) {
		return lasting(lengthOf(1, m.got("unit").word)), m.got("unit").word != "second"
	}},
	{"per|/ <unit>", func(m *match) (value, bool) {
		v := lasting(lengthOf(1, m.got("unit").word))
		v.rate = true
		return v, len(m.ws[m.next-1].norm) > 1
	}},
	{"next|coming|following <unit!:unit>", func(m *match) (value, bool) {
		return lasting(lengthOf(1, m.got("unit").word)), m.before(1) == "the" && spans(m.before(2)) && timeUnits[m.got("unit").word].letter != "" && m.got("unit").word != "quarter"
	}},
	{"a|an|one <unit> - and - a - half", func(m *match) (value, bool) {
		return lasting(lengthOf(1.5, m.got("unit").word)), true
	}},
	{"a|an|one <unit> - long", func(m *match) (value, bool) {
		return lasting(lengthOf(1, m.got("unit").word)), true
	}},
	{"<unit> -? long|old", func(m *match) (value, bool) {
		unit := m.got("unit").word
		if m.ws[m.first].norm == unit {
			return lasting(lengthOf(1, unit)), !oneOf(m.before(1), "-|the") || m.ws[m.next-1].norm == "long"
		}
		return lastingSome(unit, false), true
	}},
	{"a? few|couple|several|some|many of? <units>", func(m *match) (value, bool) {
		if oneOf(m.before(1), "as|how") || m.got("units").word == "quarter" && m.ws[m.first].norm == "some" {
			return value{}, false
		}
		if m.ws[m.first].norm == "couple" || normAt(m.ws, m.first+1) == "couple" {
			v := lasting(lengthOf(2, m.got("units").word))
			v.approx = true
			return v, true
		}
		return lastingSome(m.got("units").word, true), true
	}},
	{"a? couple of <units>", func(m *match) (value, bool) {
		v := lasting(lengthOf(2, m.got("units").word))
		v.approx = true
		return v, true
	}},
	{"several|many <stretch> <units>", func(m *match) (value, bool) {
		return lastingSome(m.got("units").word, true), true
	}},
	{"<units>", func(m *match) (value, bool) {
		switch w := m.before(1); {
		case among(w, "hours"):
			if m.before(1) != "of" || m.before(2) == "" {
				return value{}, false
			}
		case w == "minutes":
			return value{}, false
		}
		if m.ws[m.first].capitalised() && m.first > 0 || m.before(1) == "some" && m.ws[m.first].norm == "quarters" {
			return value{}, false
		}
		unit := m.got("units").word
		return lastingSome(unit, false), !oneOf(unit, "second|quarter") && !oneOf(m.ws[m.next-1].norm, "quarters|nights")
	}},
	{"past|last|next|first|final|previous|preceding|coming|upcoming|following <number> <unit>", func(m *match) (value, bool) {
		n := m.number()
		return counted(number{low: n.low, high: n.high}, m.got("unit").word), n.low >= 1
	}},
	{"<number> past|last|next|previous|upcoming|coming|following <units>", func(m *match) (value, bool) {
		n := m.number()
		return counted(number{low: n.low, high: n.high}, m.got("units").word), n.low >= 1
	}},
	{"past|last|next|first|final|previous|preceding|coming|upcoming|following <number> <stretch> <unit>", func(m *match) (value, bool) {
		n := m.number()
		return counted(number{low: n.low, high: n.high}, m.got("unit").word), n.low >= 1
	}},
	{"past|last|next|first|previous|preceding|coming|following few|several|couple of? <units>", func(m *match) (value, bool) {
		return lastingSome(m.got("units").word, true), true
	}},
	{"past <unit>", func(m *match) (value, bool) {
		if !oneOf(m.before(1), "the|this") || m.got("unit").word == "weekend" {
			return value{}, false
		}
		return lasting(lengthOf(1, m.got("unit").word)), true
	}},
	{"all -? day|week|month|year|night", func(m *match) (value, bool) {
		return lasting(lengthOf(1, m.ws[m.next-1].norm)), m.after(1) != "'s" && m.before(1) != "at"
	}},
	{"full|half -? year|day|hour|month|week", func(m *match) (value, bool) {
		n := 1.0
		if m.ws[m.first].norm == "half" {
			n = 0.5
		}
		return lasting(lengthOf(n, m.ws[m.next-1].norm)), true
	}},
}

// twoLengths joins a length and one in a finer unit.
func twoLengths(m *match) (value, bool) {
	a, b := m.got("unit").word, m.got("less").word
	return lasting(lengthOf(m.num("number"), a).plus(lengthOf(m.num("more"), b))), finer(a, b)
}

func finer(a, b string) bool { return lengthOf(1, b).total() < lengthOf(1, a).total() }

// perWhat reports whether "a day" is a rate: "$5 a day", "twice a week".
func perWhat(m *match) bool {
	if m.first == 0 {
		return false
	}
	w := m.ws[m.first-1]
	if among(w.norm, "no-duration") {
		return true
	}
	if w.shape == digits {
		return true
	}
	_, counted := numberWord(w)
	return counted
}
