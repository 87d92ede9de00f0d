package facts

// dateRules read days and months, with or without a year.
var dateRules = []rule{
	{"<weekday>? ,? <month> ,? the? <monthday>", readDay},
	{"<weekday>? ,? <month> ,? the? <monthday> ,? <year>", readDay},
	{"<weekday>? ,? <month> the? <monthday> of|in <year>", readDay},
	{"<weekday>? ,? the? <monthday> of? <month> ,? of? <year>", readDay},
	{"<weekday>? ,? the? <monthday> of? <month> in <year>", readDay},
	{"<weekday>? ,? the? <monthday> of? <month>", readDay},
	{"<weekday>? ,? the? <monthday> of? <month> <yy>", readDay},
	{"<weekday>? ,? <monthday> .? <month>", readDay},
	{"<monthday> ~- <month> ~- <year>", readDay},
	{"<year> ~- ~<mm> ~- ~<dd>", func(m *match) (value, bool) {
		p := period{grain: dayGrain, year: int(m.num("year")), month: int(m.num("mm")), dom: int(m.num("dd"))}
		return value{kind: Date, when: p}, p.dom <= daysInMonth(p.year, p.month)
	}},
	{"<year> ~- ~<mm>", func(m *match) (value, bool) {
		p := period{grain: monthGrain, year: int(m.num("year")), month: int(m.num("mm"))}
		return value{kind: Date, when: p}, p.month <= p.year%100 && (m.next == len(m.ws) || !m.ws[m.next].glued || m.after(1) != "-")
	}},
	{"<figures>", func(m *match) (value, bool) {
		n := int(m.num("figures"))
		p := period{grain: dayGrain, year: n / 10000, month: n / 100 % 100, dom: n % 100, either: m.got("figures").word != ""}
		return value{kind: Date, when: p}, p.dom <= daysInMonth(p.year, p.month)
	}},
	{"<year> <month> <monthday>", readDay},
	{"<weekday> ,? the <ordinalday>", readDay},
	{"the <ordinalday>", func(m *match) (value, bool) {
		switch w := m.before(1); {
		case oneOf(w, "on|until|by|before|after|since|till|from|to|of"):
		default:
			return value{}, false
		}
		if m.next < len(m.ws) && m.ws[m.next].isWord() && m.ws[m.next].norm != "of" && m.before(1) != "on" || m.before(1) == "of" {
			return value{}, false
		}
		if m.ws[m.first+1].shape != digits && m.before(1) != "on" || m.next < len(m.ws) && m.ws[m.next].isWord() && !closedClass[m.ws[m.next].norm] {
			return value{}, false
		}
		return readDay(m)
	}},
	{"the? <ordinalday> day? of|in? this|that|last|next|the|current|previous|coming current|same|previous|following|coming? month", readDayOfMonth},
	{"<monthday> of this|that|last|next|the|current|previous|coming current|same|previous|following|coming? month", readDayOfMonth},
	{"the? <ordinal> <weekday> of|in? this|that|last|next|the|current|previous|coming current|same|previous|following|coming? month", readDayOfMonth},
	{"the? last <weekday> of|in this|that|last|next|the|current|previous|coming current|same|previous|following|coming? month", readDayOfMonth},
	{"the? first|last day of|in <month> ,? of? <year>?", func(m *match) (value, bool) {
		v, ok := readMonth(m)
		v.when.grain, v.when.dom = dayGrain, 1
		if normAt(m.ws, m.first) == "last" || normAt(m.ws, m.first+1) == "last" {
			v.when.dom = daysInMonth(max(v.when.year, 2023), v.when.month)
		}
		return v, ok
	}},
	{"<month:early> <monthday> <to> <month>? <monthday:until> ,? <year>?", readDays},
	{"from|between the? <monthday> <month:early>? <to> the? <monthday:until> of? <month> ,? of|in? <year>?", readDays},
	{"from|between <month:early> the? <monthday> <to> <month>? the? <monthday:until> ,? of? <year>?", readDays},
	{"the? <monthday> <dashes> the? <monthday:until> of? <month> ,? of|in? <year>?", readDays},
	{"the? <monthday> <month:early>? to|until|through|and|- the? <monthday:until> of? <month> ,? of|in? <year>?", readDays},
	{"<bigmonth>", func(m *match) (value, bool) { return readMonth(m) }},
	{"<month> ,? of? <year>", readMonth},
	{"<month> in <year>", readMonth},
	{"the? first|last week|weeks|days|half of <bigmonth:month>", readMonthPart},
	{"the? first|last week|weeks|days|half of <month> ,? of? <year>", readMonthPart},
	{"<month> ~'? <yy>", func(m *match) (value, bool) {
		if normAt(m.ws, m.next-2) != "'" {
			return value{}, false
		}
		return readMonth(m)
	}},
	{"<year> ,? <bigmonth:month>", readMonth},
	{"<month> of last|this|next|that year", func(m *match) (value, bool) {
		v, ok := readMonth(m)
		v.when.side = sideOf(m.ws[m.next-2].norm)
		return v, ok
	}},
	{"last|next|this|past|coming <month>", func(m *match) (value, bool) {
		if w := m.ws[m.first+1]; w.shape == lower && oneOf(w.norm, "may|march") {
			return value{}, false
		}
		v, ok := readMonth(m)
		v.when.side = sideOf(m.ws[m.first].norm)
		if m.ws[m.first].norm == "this" {
			v.when.shift = 1
		}
		return v, ok
	}},
	{"<part> -? <month> ,? of? <year>?", func(m *match) (value, bool) {
		v, ok := readMonth(m)
		v.when.part = partOf(m.got("part").word)
		return v, ok
	}},
	{"<part> in <month> ,? of? <year>?", func(m *match) (value, bool) {
		v, ok := readMonth(m)
		v.when.part = partOf(m.got("part").word)
		return v, ok
	}},
	{"the? <partnoun> of <month> ,? of? <year>?", func(m *match) (value, bool) {
		v, ok := readMonth(m)
		v.when.part = partOf(m.got("partnoun").word)
		return v, ok
	}},
	{"<month:early> <dashes> <month> ,? <year>?", readMonths},
	{"from <month:early> <year:since>? <to> <month> ,? of|in? <year>?", readMonths},
	{"between <month:early> <year:since>? and <month> ,? of? <year>?", readMonths},
	{"the? <ordinal> <weekday> of|in <month> ,? <year>?", readNthWeekday},
	{"the? last <weekday> of|in <month> ,? <year>?", readNthWeekday},
	{"<weekday> ,? <ordinalday>", func(m *match) (value, bool) {
		v, ok := readDay(m)
		return v, ok && m.ws[m.next-1].shape == digits
	}},
	{"<weekday>? ,? <monthday> .? <month> ,? <year>", readDay},
	{"<month> of <yy>", readMonthShort},
	{"<month> <yy>", readMonthShort},
	{"the? month of <month> ,? of? <year>?", readMonth},
	{"<holiday> ,? <year>?", func(m *match) (value, bool) {
		return holidayOf(m.got("holiday").word, int(m.num("year"))), true
	}},
}

// readDay makes a day of the classes weekday, month, monthday and year.
func readDay(m *match) (value, bool) {
	p := period{grain: dayGrain, year: int(m.num("year")), month: int(m.num("month")), dom: int(m.num("monthday")), weekday: int(m.num("weekday"))}
	if m.has("ordinalday") {
		p.dom = int(m.num("ordinalday"))
	}
	if m.has("yy") {
		p.year = 1900 + int(m.num("yy"))
		if oneOf(m.after(1), "ad|ce") {
			p.year -= 1900
			m.next++
		}
	}
	if p.month > 0 && p.dom > daysInMonth(max(p.year, 2024), p.month) {
		return value{}, false
	}
	if p.year == 0 && p.month > 0 && m.dangling() {
		return value{}, false
	}
	return value{kind: Date, when: p}, true
}

// readDayOfMonth reads "the 20th of last month", "the second Monday of the month".
func readDayOfMonth(m *match) (value, bool) {
	p := period{grain: monthGrain, shifted: true, dom: int(m.num("ordinalday") + m.num("monthday")), weekday: int(m.num("weekday"))}
	at := m.next - 2
	if normAt(m.ws, at) == "the" && !oneOf(normAt(m.ws, at-1), "of|in") {
		return value{}, false
	}
	if p.weekday > 0 {
		if p.nth = int(m.num("ordinal")); p.nth == 0 {
			p.nth = 5
		}
	}
	if p.shift = sideOf(normAt(m.ws, at)); oneOf(normAt(m.ws, at), "that|same|previous|following") {
		p.onward = true
	}
	return value{kind: Date, when: p}, p.nth <= 5
}

// dangling reports whether the day of the month just read is rather a count or
// an hour: "in June 25 per cent", "on March 5 million".
func (m *match) dangling() bool {
	last := m.ws[m.next-1]
	if last.shape != digits || isOrdinalSuffix(last.norm[max(0, len(last.norm)-2):]) {
		return false
	}
	switch w := m.after(1); {
	case oneOf(w, "%|percent|per|million|billion|thousand|hundred"):
		return true
	case oneOf(w, ":|."):
		return m.next+1 < len(m.ws) && m.ws[m.next].glued && m.ws[m.next+1].glued && m.ws[m.next+1].shape == digits
	case oneOf(w, "-|/"):
		return m.ws[m.next].glued && m.next+1 < len(m.ws) && m.ws[m.next+1].glued && m.ws[m.next+1].shape == lower
	}
	return false
}

// readDays makes a range of two days.
func readDays(m *match) (value, bool) {
	start := period{grain: dayGrain, year: int(m.num("year")), month: int(m.num("month")), dom: int(m.num("monthday"))}
	end := start
	end.dom = int(m.num("until"))
	if m.has("early") {
		start.month = int(m.num("early"))
		if !m.has("month") {
			end.month = start.month
		}
	}
	and := false
	for _, w := range m.ws[m.first:m.next] {
		and = and || w.norm == "and"
	}
	switch {
	case start.month == end.month && start.dom >= end.dom, m.dangling() && !m.has("year"):
		return value{}, false
	case and && m.ws[m.first].norm != "between" && (start.month != end.month || start.dom+1 != end.dom):
		return value{}, false // two days, not a stretch
	case start.dom > daysInMonth(2024, start.month), end.dom > daysInMonth(2024, end.month):
		return value{}, false
	}
	if start.month > end.month && start.year > 0 {
		start.year--
	}
	return value{kind: DateRange, when: start, until: end}, true
}

func readMonth(m *match) (value, bool) {
	p := period{grain: monthGrain, year: int(m.num("year")), month: int(m.num("month"))}
	if m.has("bigmonth") {
		p.month = int(m.num("bigmonth"))
	}
	if m.has("yy") {
		p.year = 1900 + int(m.num("yy"))
	}
	return value{kind: Date, when: p}, true
}

// readMonthShort reads "August 99", "April of '87".
func readMonthShort(m *match) (value, bool) {
	v, ok := readMonth(m)
	return v, ok && !m.countFollows() && !m.dangling()
}

func readMonths(m *match) (value, bool) {
	start := period{grain: monthGrain, month: int(m.num("early")), year: int(m.num("since"))}
	end := period{grain: monthGrain, month: int(m.num("month")), year: int(m.num("year"))}
	if start.year == 0 && end.year != 0 {
		start.year = end.year
		if start.month > end.month {
			start.year--
		}
	}
	return value{kind: DateRange, when: start, until: end}, true
}

func sideOf(word string) int {
	switch {
	case oneOf(word, "next|coming|upcoming|following"):
		return 1
	case oneOf(word, "last|past|previous|preceding"):
		return -1
	}
	return 0
}

func partOf(word string) part {
	switch {
	case oneOf(word, "early|beginning|start|outset"):
		return early
	case oneOf(word, "mid|middle"):
		return mid
	case oneOf(word, "late|end|close"):
		return late
	}
	return whole
}

// closedClass are the small words that follow a finished phrase.
var closedClass = setOf(`and or but of in at to for with when that is was will by after before as from`)

// readMonthPart reads "the first week of December" as early December.
func readMonthPart(m *match) (value, bool) {
	v, ok := readMonth(m)
	v.when.part = late
	if normAt(m.ws, m.first) == "first" || normAt(m.ws, m.first+1) == "first" {
		v.when.part = early
	}
	return v, ok
}
