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
	if oneOf(l.unit, "week|fortnight") {
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
