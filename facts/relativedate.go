package facts

// relativeRules read dates that only the day of the article, or another date,
// settles: "yesterday", "last Monday", "this week", "two days ago".
var relativeRules = []rule{
	{"<weekday!>", func(m *match) (value, bool) { return weekdayOf(m, "weekday!", 0), true }},
	{"<weekday!> ,? <daypart>", func(m *match) (value, bool) {
		return withDaypart(weekdayOf(m, "weekday!", 0), m.got("daypart").word), true
	}},
	{"last|next|this|past|coming|previous|following|on? <weekday>", func(m *match) (value, bool) {
		if m.ws[m.first].norm == "on" {
			return value{}, false
		}
		v := weekdayOf(m, "weekday", sideOf(m.ws[m.first].norm))
		if m.ws[m.first].norm == "coming" {
			v.when.side, v.when.shift = 0, 1
		}
		v.when.coming = m.ws[m.first].norm == "this"
		if v.when.coming {
			v.when.side = 0
		}
		return v, true
	}},
	{"last|next|this|past|coming <weekday> <daypart>", func(m *match) (value, bool) {
		return withDaypart(weekdayOf(m, "weekday", sideOf(m.ws[m.first].norm)), m.got("daypart").word), true
	}},
	{"<weekday> last|next|this week", weekdayOfWeek},
	{"<weekday> of|from|in last|next|this|that|the? past|coming|previous|following? week", weekdayOfWeek},
	{"last|next|this week on? <weekday>", weekdayOfWeek},
	{"<weekday> after next", func(m *match) (value, bool) {
		v := weekdayOf(m, "weekday", 0)
		v.when.shift = 2
		return v, true
	}},
	{"<number> <weekdays> ago|back|earlier|later|hence", readWeekdays},
	{"<number> <weekdays> from now|today", readWeekdays},
	{"the? week|weekend|month|quarter|year after next", func(m *match) (value, bool) { return unitAway(m, 2), true }},
	{"the? week|weekend|month|quarter|year before last", func(m *match) (value, bool) { return unitAway(m, -2), true }},
	{"<weekday> -? week", func(m *match) (value, bool) { return value{}, false }},
	{"the weekend", func(m *match) (value, bool) {
		return value{kind: Date, when: period{grain: weekendGrain, shifted: true, side: -1}}, m.after(1) != "box"
	}},
	{"<unit!> - ago|earlier", func(m *match) (value, bool) {
		p := period{grain: grainOfUnit[m.got("unit!").word], shifted: true, shift: -1, side: -1}
		return value{kind: Date, when: p}, p.grain != noGrain
	}},
	{"<partnoun> of <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		v.when.part = partOf(m.got("partnoun").word)
		return v, ok && v.when.grain >= weekGrain && v.when.grain <= yearGrain
	}},
	{"<unit!> 's end", func(m *match) (value, bool) {
		p := period{grain: grainOfUnit[m.got("unit!").word], shifted: true, part: late}
		return value{kind: Date, when: p}, p.grain >= weekGrain && p.grain <= yearGrain
	}},
	{"the same time|period", func(m *match) (value, bool) { return reference("PRESENT_REF"), true }},
	{"that time|period", func(m *match) (value, bool) {
		return reference("PAST_REF"), oneOf(m.before(1), "at|in|since|by|during")
	}},
	{"<unit!> - end", func(m *match) (value, bool) {
		p := period{grain: grainOfUnit[m.got("unit!").word], shifted: true, part: late}
		return value{kind: Date, when: p}, p.grain == yearGrain || p.grain == monthGrain || p.grain == quarterGrain
	}},
	{"now|currently|nowadays", func(m *match) (value, bool) { return reference("PRESENT_REF"), true }},
	{"the time", func(m *match) (value, bool) {
		return reference("PAST_REF"), m.before(1) == "at" && (m.after(1) == "" || !m.ws[m.next].isWord() || closedClass[m.after(1)] && !oneOf(m.after(1), "of|when|that"))
	}},
	{"moment|present", func(m *match) (value, bool) {
		at := m.before(1)
		if m.ws[m.first].norm == "moment" {
			at = m.before(2)
		}
		return reference("PRESENT_REF"), (at == "at" || at == "for" && m.before(1) == "the") && (m.after(1) == "" || !m.ws[m.next].isWord() || closedClass[m.after(1)] && m.after(1) != "of")
	}},
	{"recently|lately", func(m *match) (value, bool) { return reference("PAST_REF"), true }},
	{"recent <units>", func(m *match) (value, bool) { return reference("PAST_REF"), true }},
	{"coming <units>", func(m *match) (value, bool) { return reference("FUTURE_REF"), true }},
	{"the near? future", func(m *match) (value, bool) {
		return reference("FUTURE_REF"), oneOf(m.before(1), "in|for")
	}},
	{"the recent? past", func(m *match) (value, bool) {
		return reference("PAST_REF"), m.before(1) == "in" && (m.after(1) == "" || !m.ws[m.next].isWord() || closedClass[m.after(1)])
	}},
	{"today|tonight|yesterday|tomorrow", func(m *match) (value, bool) {
		if m.after(1) == "'s" && m.ws[m.first].norm == "today" && m.ws[m.first].capitalised() {
			return value{}, false
		}
		v := dayShift(map[string]int{"yesterday": -1, "tomorrow": 1}[m.ws[m.first].norm])
		if m.ws[m.first].norm == "tonight" {
			v = withDaypart(v, "night")
		}
		return v, true
	}},
	{"today|yesterday|tomorrow <daypart>", func(m *match) (value, bool) {
		return withDaypart(dayShift(map[string]int{"yesterday": -1, "tomorrow": 1}[m.ws[m.first].norm]), m.got("daypart").word), true
	}},
	{"day before yesterday", func(m *match) (value, bool) { return dayShift(-2), true }},
	{"day after tomorrow", func(m *match) (value, bool) { return dayShift(2), true }},
	{"the day before yesterday", func(m *match) (value, bool) { return dayShift(-2), true }},
	{"the day after tomorrow", func(m *match) (value, bool) { return dayShift(2), true }},
	{"this morning|afternoon|evening", func(m *match) (value, bool) { return withDaypart(dayShift(0), m.ws[m.next-1].norm), true }},
	{"last night|evening", func(m *match) (value, bool) { return withDaypart(dayShift(-1), "night"), true }},
	{"last|this|next|past|coming|upcoming|current|previous|following <unit!>", func(m *match) (value, bool) {
		if w := m.ws[m.first].norm; oneOf(w, "past|next|following|coming") && m.before(1) == "the" && (spans(m.before(2)) || w == "past") && !oneOf(m.ws[m.next-1].norm, "weekend|quarter") {
			return value{}, false // "over the next year" is how long
		}
		return readShift(m)
	}},
	{"latest|recent <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		v.when.shift = -1
		return v, ok && v.when.shifted && v.when.grain != dayGrain && v.when.grain != quarterGrain
	}},
	{"this|last|next calendar|fiscal|financial|school|working|academic <unit!>", readShift},
	{"<month> last|next|this year", func(m *match) (value, bool) {
		v, ok := readMonth(m)
		v.when.side, v.when.shift = sideOf(m.ws[m.next-2].norm), 1
		return v, ok
	}},
	{"<month> <monthday> ,? of? that|the same? year", func(m *match) (value, bool) {
		v, ok := readDay(m)
		v.when.onward = true
		return v, ok && (m.ws[m.next-2].norm != "the")
	}},
	{"<month> <monthday> ,? of? last|next|this year", func(m *match) (value, bool) {
		v, ok := readDay(m)
		v.when.side, v.when.shift = sideOf(m.ws[m.next-2].norm), 1
		return v, ok
	}},
	{"<part> last|this|next <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		v.when.part = partOf(m.got("part").word)
		return v, ok
	}},
	{"earlier|later|late|early last|this|next|that <unit!>", readShift},
	{"earlier|later|late|early in|on? the <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		return v, ok && v.when.grain != dayGrain // "on Saturday, early in the day"
	}},
	{"earlier|later|late|early in|during this|that|the same <unit!>", readShift},
	{"the? <partnoun> of last|this|next|that|the <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		v.when.part = partOf(m.got("partnoun").word)
		return v, ok
	}},
	{"the same|previous|next|following|preceding|current|very <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		v.when.onward = m.ws[m.first+1].norm != "current"
		if w := m.ws[m.first+1].norm; oneOf(w, "next|following") && v.when.grain >= monthGrain && oneOf(m.before(1), "over|for|within") {
			return value{}, false
		}
		return v, ok
	}},
	{"that same? <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		v.when.onward, v.when.shift, v.when.side = true, 0, 0
		return v, ok
	}},
	{"the? same <unit!>", func(m *match) (value, bool) {
		v, ok := readShift(m)
		v.when.onward, v.when.shift, v.when.side = true, 0, 0
		return v, ok
	}},
	{"the day|week|month|year before|after|earlier|following|later|previously", func(m *match) (value, bool) {
		side := map[string]int{"before": -1, "earlier": -1, "previously": -1}[m.ws[m.next-1].norm]
		if side == 0 {
			side = 1
		}
		unit := m.ws[m.first+1].norm
		v := lasting(lengthOf(1, unit))
		v.kind, v.direction = Date, side
		v.when = period{grain: grainOfUnit[unit], shifted: true, onward: true, shift: side}
		return v, true
	}},
	{"the week of the? <month> <monthday>", func(m *match) (value, bool) {
		v, ok := readDay(m)
		v.when.grain = weekGrain
		return v, ok
	}},
	{"the <unit!>", func(m *match) (value, bool) {
		switch w := m.before(1); {
		case oneOf(w, "of|for|during|in|throughout|through|within|on|over|later|earlier"):
		default:
			return value{}, false
		}
		switch w := m.after(1); {
		case w == "-" && m.ws[m.next].glued:
			return value{}, false
		case oneOf(w, "of|when|to|that") || oneOf(m.before(2), "times|time") || w != "" && m.ws[m.next].isWord() && !closedClass[w] && !oneOf(w, "ended|ending"):
			return value{}, false
		}
		unit := m.got("unit!").word
		p := period{grain: grainOfUnit[unit], shifted: true}
		switch {
		case unit == "quarter":
			p.shift = -1
		case oneOf(unit, "decade|century|day|weekend"):
			if m.before(1) == "over" || unit != "weekend" && !oneOf(m.before(1), "of|in|on|for") {
				return value{}, false
			}
		}
		return value{kind: Date, when: p}, p.grain != noGrain
	}},
}

// spans reports whether a preposition measures a stretch: "over the next year".
func spans(norm string) bool {
	return oneOf(norm, "over|for|within|during|in|throughout")
}

// reference returns a time that has no place in the calendar: "now".
func reference(ref string) value {
	return value{kind: Date, when: period{grain: dayGrain, ref: ref}}
}

// unitAway reads "the week after next".
func unitAway(m *match, n int) value {
	return value{kind: Date, when: period{grain: grainOfUnit[m.ws[m.next-3].norm], shifted: true, shift: n}}
}

// dayShift returns the day that lies n days from the anchor.
func dayShift(n int) value {
	return value{kind: Date, when: period{grain: dayGrain, shifted: true, shift: n}}
}

// withDaypart narrows a day to its morning or evening.
func withDaypart(v value, daypart string) value {
	v.when.daypart = daypart
	return v
}

// readShift reads "last week", "this month", "next year".
func readShift(m *match) (value, bool) {
	unit := m.got("unit!").word
	p := period{grain: grainOfUnit[unit], shifted: true}
	if season, ok := calendarWord("season", unit); ok {
		p = period{grain: seasonGrain, nth: int(parseNumber(season))}
	}
	for _, w := range m.ws[m.first : m.next-1] {
		switch {
		case oneOf(w.norm, "last|previous|preceding|past"):
			p.shift, p.side = -1, -1
		case oneOf(w.norm, "next|coming|following"):
			p.shift, p.side = 1, 1
		case w.norm == "early":
			p.part = early
		case w.norm == "late":
			p.part = late
		}
	}
	if p.grain == weekendGrain && p.shift < 0 {
		p.shift, p.side = 0, -1
	}
	return value{kind: Date, when: p}, p.grain != noGrain
}
