package facts

import "math"

// A length is how long something lasts. Months and seconds stand apart, for a
// month has no fixed number of days.
type length struct {
	months, seconds float64
	iso             string // as ISO 8601: "PT20M", "P3M", "PXY" where no number is said
	unit            string // the finest that is said: "day"
}

// secondsInMonth is the twelfth of a Gregorian year.
const secondsInMonth = 365.2425 / 12 * 86400

// timeUnits are the units of time: their letter in ISO 8601, whether it
// follows the T, how many of that letter they are, and their size.
var timeUnits = map[string]struct {
	letter          string
	clock           bool
	count           float64
	months, seconds float64
}{
	"second":    {"S", true, 1, 0, 1},
	"minute":    {"M", true, 1, 0, 60},
	"hour":      {"H", true, 1, 0, 3600},
	"day":       {"D", false, 1, 0, 86400},
	"night":     {"D", false, 1, 0, 86400},
	"weekend":   {"WE", false, 1, 0, 2 * 86400},
	"week":      {"W", false, 1, 0, 7 * 86400},
	"fortnight": {"W", false, 2, 0, 14 * 86400},
	"month":     {"M", false, 1, 1, 0},
	"quarter":   {"M", false, 3, 3, 0},
	"year":      {"Y", false, 1, 12, 0},
	"decade":    {"Y", false, 10, 120, 0},
	"century":   {"Y", false, 100, 1200, 0},
}

// lengthOf returns n of a unit.
func lengthOf(n float64, unit string) length {
	u := timeUnits[unit]
	iso := "P"
	if u.clock {
		iso = "PT"
	}
	return length{n * u.months, n * u.seconds, iso + formatNumber(roundTo(n*u.count, 1e6)) + u.letter, unit}
}

// roundTo rounds n to the step 1/per: fractions of a third stay short.
func roundTo(n, per float64) float64 { return math.Round(n*per) / per }

// vagueLength is some of a unit, how many is not said: "months", "a few days".
func vagueLength(unit string) length {
	l := lengthOf(1, unit)
	u := timeUnits[unit]
	l.iso = "PX" + u.letter
	if u.clock {
		l.iso = "PTX" + u.letter
	}
	switch unit { // a decade is ten years in ISO, but some decades are not some years
	case "decade":
		l.iso = "PXDE"
	case "century":
		l.iso = "PXCE"
	}
	return l
}

// plus joins "two hours" and "six minutes".
func (l length) plus(m length) length {
	sum := length{l.months + m.months, l.seconds + m.seconds, "", m.unit}
	tail, clock := m.iso[1:], false
	for i := range len(l.iso) {
		clock = clock || l.iso[i] == 'T'
	}
	if clock && len(tail) > 0 && tail[0] == 'T' {
		tail = tail[1:]
	}
	sum.iso = l.iso + tail
	return sum
}

func (l length) canonical() string { return l.iso }

// total returns the length in seconds.
func (l length) total() float64 { return l.months*secondsInMonth + l.seconds }

// slack is how much of itself a length in this unit may be off when it is said
// for one in months: 90 days or 12 weeks for three months, but not 100 days.
func (l length) slack() float64 {
	switch l.unit {
	case "week", "fortnight":
		return 0.09
	}
	return 0.04
}

// relate compares two plain lengths. It answers false where they have nothing
// in common to compare by.
func (l length) relate(m length) (relation, bool) {
	if l.months == 0 && m.months == 0 || l.seconds == 0 && m.seconds == 0 {
		return pointRelation(near(l.total(), m.total())), true
	}
	if l.months > 0 && m.months > 0 {
		return pointRelation(math.Abs(l.total()-m.total()) <= 0.01*l.total()), true
	}
	slack := l.slack()
	if l.months > 0 {
		slack = m.slack()
	}
	return pointRelation(math.Abs(l.total()-m.total()) <= slack*math.Max(l.total(), m.total())), true
}

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
		if n.fraction && n.low < 1 && !(m.got("number").word == "half" || unit == "hour" || unit == "mile") && unit != "year" && unit != "century" && unit != "decade" {
			return value{}, false
		}
		if m.after(1) == "-" && normAt(m.ws, m.next+1) == "old" || m.after(1) == "old" || m.after(1) == "olds" || m.after(1) == "of" && m.after(2) == "age" {
			return value{}, false // an age
		}
		if unit == "quarter" && n.low < 2 || n.bare && n.low >= 1000 && unit != "day" && unit != "year" && unit != "hour" && unit != "night" {
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
		return lasting(lengthOf(1.5, m.got("unit").word)), true
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
		v := lasting(lengthOf(1, m.got("unit").word))
		v.rate = perWhat(m)
		return v, m.got("unit").word != "second" && m.got("unit").word != "quarter" || m.ws[m.next-1].norm == "seconds"
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
		return lasting(lengthOf(1, m.got("unit").word)), m.before(1) == "the" && spans(m.before(2)) && timeUnits[m.got("unit").word].letter != ""
	}},
	{"a|an|one <unit> - long", func(m *match) (value, bool) {
		return lasting(lengthOf(1, m.got("unit").word)), true
	}},
	{"<unit> -? long|old", func(m *match) (value, bool) {
		unit := m.got("unit").word
		if m.ws[m.first].norm == unit {
			return lasting(lengthOf(1, unit)), m.before(1) != "-" && m.before(1) != "the" || m.ws[m.next-1].norm == "long"
		}
		return lastingSome(unit, false), true
	}},
	{"a? few|couple|several|some|many of? <units>", func(m *match) (value, bool) {
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
		switch m.before(1) {
		case "these", "those", "early", "recent", "his", "her", "their", "good", "old", "working", "of":
			if m.before(1) != "of" || m.before(2) == "" {
				return value{}, false
			}
		case "minutes":
			return value{}, false
		}
		if m.ws[m.first].capitalised() && m.first > 0 || m.before(1) == "some" && m.ws[m.first].norm == "quarters" {
			return value{}, false
		}
		unit := m.got("units").word
		return lastingSome(unit, false), unit != "second" && unit != "quarter" && m.ws[m.next-1].norm != "quarters" && m.ws[m.next-1].norm != "nights"
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
		if m.before(1) != "the" && m.before(1) != "this" || m.got("unit").word == "weekend" {
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
	switch w.norm {
	case "times", "once", "twice", "%", "percent", "cents", "dollars", "barrels", "tons", "tonnes", "people", "million", "billion", "what", "such", "half", "quite":
		return true
	}
	if w.shape == digits {
		return true
	}
	_, counted := numberWord(w)
	return counted
}
