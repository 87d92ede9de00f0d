package facts

// weekdayOfWeek reads "Friday next week", "next week on Friday".
func weekdayOfWeek(m *match) (value, bool) {
	p := period{grain: weekGrain, shifted: true, weekday: int(m.num("weekday"))}
	for _, w := range m.ws[m.first:m.next] {
		if s := sideOf(w.norm); s != 0 {
			p.shift = s
		}
	}
	return value{kind: Date, when: p}, true
}

// readWeekdays reads "two Thursdays ago", "three Fridays from now".
func readWeekdays(m *match) (value, bool) {
	n := m.num("number")
	p := period{grain: dayGrain, weekday: int(m.num("weekdays")), shift: int(n)}
	if oneOf(m.ws[m.next-1].norm, "ago|back|earlier") {
		p.shift = -p.shift
	}
	return value{kind: Date, when: p}, n == float64(int(n)) && n >= 1 && n < 100
}

// weekdayOf returns the weekday that a class has read.
func weekdayOf(m *match, class string, side int) value {
	return value{kind: Date, when: period{grain: dayGrain, weekday: int(m.num(class)), side: side}}
}

// readWeekday is the class of weekdays by their names.
func readWeekday(ws []word, i int) (got, int) {
	key, ok := calendarWord("weekday", ws[i].norm)
	if ws[i].norm == "sun" && i > 0 && normAt(ws, i-1) == "the" {
		return got{}, 0
	}
	if !ok || ws[i].shape == lower && len(ws[i].norm) < 6 || ws[i].shape == capital && len(ws[i].norm) < 5 {
		return got{}, 0
	}
	return got{num: parseNumber(key)}, i + 1
}
