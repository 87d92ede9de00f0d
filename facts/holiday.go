package facts

import "strings"

// readNthWeekday reads "the third Tuesday of September", "the last Sunday in
// March": a month until the year is known, if it is not said.
func readNthWeekday(m *match) (value, bool) {
	nth := int(m.num("ordinal"))
	if nth == 0 {
		nth = 5
	}
	p := period{grain: dayGrain, year: int(m.num("year")), month: int(m.num("month")), weekday: int(m.num("weekday")), nth: nth}
	return value{kind: Date, when: p}, nth <= 5
}

// holidayOf returns the day of a holiday, "12-25" or "11-4-4" (the fourth
// Thursday of November), of a year if it is known.
func holidayOf(key string, year int) value {
	if after, ok := strings.CutPrefix(key, "easter"); ok {
		p := period{grain: dayGrain, year: year, month: 4, movable: true, nth: int(parseNumber(after))}
		return value{kind: Date, when: p}
	}
	fields := strings.Split(key, "-")
	p := period{grain: dayGrain, year: year, month: int(parseNumber(fields[0])), dom: int(parseNumber(fields[1]))}
	if len(fields) == 3 {
		weekday, nth := p.dom, int(parseNumber(fields[2]))
		p.dom, p.weekday = 0, 0
		p.weekday, p.nth = weekday, nth
	}
	return value{kind: Date, when: p}
}

// easter returns Easter Sunday of a year, by the Gregorian reckoning.
func easter(year int) day {
	a, b, c := year%19, year/100, year%100
	moon := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	sunday := (32 + 2*(b%4) + 2*(c/4) - moon - c%4) % 7
	n := moon + sunday - 7*((a+11*moon+22*sunday)/451) + 114
	return dayOf(year, n/31, n%31+1)
}

// nthWeekday returns the day of the month of its nth weekday; 5 is the last.
func nthWeekday(year, month, weekday, nth int) int {
	first := dayOf(year, month, 1)
	d := 1 + (weekday-first.weekday()+7)%7 + 7*(nth-1)
	for d > daysInMonth(year, month) {
		d -= 7
	}
	return d
}

// holidays are the days with a name.
var holidays = phraseTable(holidaysText, false)
