package facts

import "strings"

// timeRules read times of day.
var timeRules = []rule{
	{"<hour> <ampm>", func(m *match) (value, bool) { return clockOf(m, m.num("hour"), 0, m.got("ampm").word) }},
	{"<hour> ~: ~<minute> <ampm>?", func(m *match) (value, bool) {
		if !m.has("ampm") && !clockContext(m) {
			return value{}, false
		}
		return clockOf(m, m.num("hour"), m.num("minute"), m.got("ampm").word)
	}},
	{"<hour> ~: ~<minute> ~: ~<minute:second> <ampm>", func(m *match) (value, bool) {
		return clockOf(m, m.num("hour"), m.num("minute"), m.got("ampm").word)
	}},
	{"<hour> ~. ~<minute> <ampm>", func(m *match) (value, bool) {
		return clockOf(m, m.num("hour"), m.num("minute"), m.got("ampm").word)
	}},
	{"<dotted> <ampm>", func(m *match) (value, bool) {
		return clockOf(m, float64(int(m.num("dotted"))/60), float64(int(m.num("dotted"))%60), m.got("ampm").word)
	}},
	{"<hour> o'clock <ampm>?", func(m *match) (value, bool) { return clockOf(m, m.num("hour"), 0, m.got("ampm").word) }},
	{"<number> o'clock <ampm>?", func(m *match) (value, bool) { return clockOf(m, m.num("number"), 0, m.got("ampm").word) }},
	{"<hhmm> <zone>", func(m *match) (value, bool) {
		n := m.num("hhmm")
		v, ok := clockOf(m, float64(int(n)/100), float64(int(n)%100), "")
		v.when.halfless = false
		return v, ok
	}},
	{"<number> <halfday>", func(m *match) (value, bool) {
		v, ok := clockOf(m, m.num("number"), 0, m.got("halfday").word)
		return v, ok && oneOf(m.before(1), "at|by|before|after|until|till|from|since|around|about|than|past|nearly")
	}},
	{"<number> o'clock <halfday>", func(m *match) (value, bool) { return clockOf(m, m.num("number"), 0, m.got("halfday").word) }},
	{"half past <number> <halfday>", func(m *match) (value, bool) { return clockOf(m, m.num("number"), 30, m.got("halfday").word) }},
	{"half past <number>", func(m *match) (value, bool) { return clockOf(m, m.num("number"), 30, "") }},
	{"a? quarter past|to <number>", func(m *match) (value, bool) {
		n := m.num("number")
		if normAt(m.ws, m.next-2) == "past" {
			return clockOf(m, n, 15, "")
		}
		v, ok := clockOf(m, n-1, 45, "")
		return v, ok && oneOf(m.before(1), "at|by|until") && n >= 1 && n <= 12
	}},
	{"<hour> o ' clock", func(m *match) (value, bool) { return clockOf(m, m.num("hour"), 0, "") }},
	{"noon|midnight|midday", func(m *match) (value, bool) {
		if w := m.after(1); m.ws[m.first].capitalised() && m.first > 0 || m.first > 0 && m.ws[m.first].glued && m.before(1) == "-" {
			return value{}, false
		} else if m.ws[m.first].norm == "midnight" {
			return atMinute(0), w != "sun"
		}
		return atMinute(720), true
	}},
	{"<hour> <to> <hour:until> <ampm>", func(m *match) (value, bool) {
		v, ok := clockOf(m, m.num("hour"), 0, m.got("ampm").word)
		u, ok2 := clockOf(m, m.num("until"), 0, m.got("ampm").word)
		if v.when.from >= u.when.from {
			v.when.from -= 720
		}
		v.when.to = u.when.from
		return v, ok && ok2 && v.when.from >= 0 && v.when.from < v.when.to
	}},
	// A race: "2:07:55", "1:45.3".
	{"<number> ~: ~<minute> ~: ~<seconds>", func(m *match) (value, bool) {
		n := m.num("number")
		return lasting(lengthOf(n, "hour").plus(lengthOf(m.num("minute"), "minute")).plus(lengthOf(m.num("seconds"), "second"))), n < 100
	}},
	{"<number> ~: ~<seconds>", func(m *match) (value, bool) {
		n := m.num("number")
		return lasting(lengthOf(n, "minute").plus(lengthOf(m.num("seconds"), "second"))), n < 100 && !clockContext(m)
	}},
}

// clockContext reports whether "7:30" without a.m. or p.m. is a time of day:
// the word before says so, or hours beyond twelve do.
func clockContext(m *match) bool {
	if oneOf(m.before(1), "at|by|until|till|from|around|about|before|after|since|between|to|and|-|–|morning|evening|night|afternoon|,") {
		return true
	}
	for i := m.next; i < len(m.ws) && i < m.next+2; i++ {
		if isZone(m.ws[i]) {
			return true
		}
	}
	h := m.num("hour")
	return m.has("hour") && (h > 12 || h == 0 || m.ws[m.first].norm[0] == '0')
}

// isZone reports whether w names a time zone.
func isZone(w word) bool {
	if w.shape != capital {
		return false
	}
	return among(w.norm, "time-zone")
}

// atMinute returns a time of day, in minutes from midnight.
func atMinute(n int) value {
	return value{kind: Time, when: period{grain: minuteGrain, clock: true, from: n, to: n + 1}}
}

func clockOf(m *match, hour, minute float64, half string) (value, bool) {
	h := int(hour)
	switch {
	case half != "" && (h > 12 || h < 1):
		return value{}, false
	case half == "pm" && h < 12:
		h += 12
	case half == "am" && h == 12:
		h = 0
	}
	v := atMinute(h*60 + int(minute))
	v.when.halfless = half == "" && h <= 12 && h > 0 && m.ws[m.first].norm[0] != '0' && (m.next == len(m.ws) || !isZone(m.ws[m.next]))
	for m.next < len(m.ws) && isZone(m.ws[m.next]) {
		m.next++
	}
	return v, h < 24 && minute < 60 && hour == float64(int(hour))
}

func readHour(ws []word, i int) (got, int) {
	if len(ws[i].norm) <= 2 && isDigitsOnly(ws[i].norm) {
		if n := parseNumber(ws[i].norm); n < 24 {
			return got{num: n}, i + 1
		}
	}
	return got{}, 0
}

func twoDigits(ws []word, i int) (got, int) {
	if len(ws[i].norm) == 2 && isDigitsOnly(ws[i].norm) && ws[i].norm < "60" {
		return got{num: parseNumber(ws[i].norm)}, i + 1
	}
	return got{}, 0
}

// readSeconds reads "55" or "55.3".
func readSeconds(ws []word, i int) (got, int) {
	if n := ws[i].norm; len(n) >= 2 && isDigitsOnly(n[:2]) && n < "60" && (len(n) == 2 || n[2] == '.') {
		if s, ok := plainDigits(n); ok {
			return got{num: s}, i + 1
		}
	}
	return got{}, 0
}

// readDotted reads the British "7.30" as minutes.
func readDotted(ws []word, i int) (got, int) {
	h, m, ok := strings.Cut(ws[i].norm, ".")
	if !ok || len(h) > 2 || len(m) != 2 || !isDigitsOnly(h) || !isDigitsOnly(m) || m > "59" {
		return got{}, 0
	}
	return got{num: parseNumber(h)*60 + parseNumber(m)}, i + 1
}

// readHalfDay reads "in the morning", "in the evening", "at night" behind an hour.
func readHalfDay(ws []word, i int) (got, int) {
	if i+1 < len(ws) && ws[i].norm == "at" && ws[i+1].norm == "night" {
		return got{word: "pm"}, i + 2
	}
	if i+2 < len(ws) && ws[i].norm == "in" && ws[i+1].norm == "the" {
		switch ws[i+2].norm {
		case "morning":
			return got{word: "am"}, i + 3
		case "afternoon", "evening":
			return got{word: "pm"}, i + 3
		}
	}
	return got{}, 0
}

func readAmPm(ws []word, i int) (got, int) {
	switch {
	case oneOf(ws[i].norm, "a.m.|am|a.m"):
		return got{word: "am"}, i + 1
	case oneOf(ws[i].norm, "p.m.|pm|p.m"):
		return got{word: "pm"}, i + 1
	case ws[i].norm == "noon":
		return got{word: "pm"}, i + 1
	}
	return got{}, 0
}
