package facts

import (
	"strings"
	"sync"
)

// calendarNames are the names of the calendar: table, name, key.
var calendarNames = sync.OnceValue(func() map[string]map[string]string {
	tables := map[string]map[string]string{}
	linesOf(calendarText, func(fields []string) {
		t := tables[fields[0]]
		if t == nil {
			t = map[string]string{}
			tables[fields[0]] = t
		}
		for _, name := range fields[2:] {
			t[name] = fields[1]
		}
	})
	return tables
})

// calendarWord returns the key of a name in a table of the calendar: "7" for
// july among the months.
func calendarWord(table, norm string) (string, bool) {
	key, ok := calendarNames()[table][norm]
	return key, ok
}

// classes are what patterns may name, each by what it reads.
var classes = map[string]class{
	"number": func(ws []word, i int) (got, int) {
		n, next := readNumber(ws, i)
		return got{num: n.low, word: ws[i].norm, count: n}, next
	},
	"fraction": func(ws []word, i int) (got, int) {
		n, next := readNumber(ws, i)
		if !n.fraction {
			return got{}, 0
		}
		return got{num: n.low, count: n}, next
	},
	"magnitude": func(ws []word, i int) (got, int) {
		m, next := readMagnitude(ws, i)
		return got{num: m}, next
	},
	"ordinal": func(ws []word, i int) (got, int) {
		n, next := readOrdinal(ws, i)
		return got{num: n}, next
	},
	"ordinalday": func(ws []word, i int) (got, int) {
		n, next := readOrdinal(ws, i)
		if n < 1 || n > 31 {
			return got{}, 0
		}
		return got{num: n}, next
	},
	"monthday": readMonthday,
	"month":    readMonthName,
	"bigmonth": readMonthAlone,
	"weekday":  readWeekday,
	"weekday!": func(ws []word, i int) (got, int) {
		g, next := readWeekday(ws, i)
		if next == 0 || len(ws[i].norm) < 4 || ws[i].shape == lower && (ws[i].norm == "weds") {
			return got{}, 0
		}
		return g, next
	},
	"year": func(ws []word, i int) (got, int) {
		if len(ws[i].norm) == 4 && isDigitsOnly(ws[i].norm) && ws[i].norm[0] != '0' {
			if n := parseNumber(ws[i].norm); n < 2200 {
				return got{num: n}, i + 1
			}
		}
		return got{}, 0
	},
	"mm": func(ws []word, i int) (got, int) {
		if n := ws[i].norm; len(n) == 2 && isDigitsOnly(n) && n >= "01" && n <= "12" {
			return got{num: parseNumber(n)}, i + 1
		}
		return got{}, 0
	},
	"dd": func(ws []word, i int) (got, int) {
		if n := ws[i].norm; len(n) == 2 && isDigitsOnly(n) && n >= "01" && n <= "31" {
			return got{num: parseNumber(n)}, i + 1
		}
		return got{}, 0
	},
	"yeartail": func(ws []word, i int) (got, int) {
		if n := len(ws[i].norm); (n == 4 || n == 2) && isDigitsOnly(ws[i].norm) {
			return got{num: parseNumber(ws[i].norm)}, i + 1
		}
		return got{}, 0
	},
	"yy": func(ws []word, i int) (got, int) {
		if len(ws[i].norm) == 2 && isDigitsOnly(ws[i].norm) && ws[i].norm > "31" {
			return got{num: parseNumber(ws[i].norm)}, i + 1
		}
		return got{}, 0
	},
	"decade":    readDecade,
	"season":    inTable("season"),
	"bigseason": readSeasonAlone,
	"unit":      inTable("unit"),
	"unit!": func(ws []word, i int) (got, int) {
		if key, ok := calendarWord("season", ws[i].norm); ok && ws[i].norm != "fall" {
			_ = key
			return got{word: ws[i].norm}, i + 1
		}
		switch ws[i].norm {
		case "day", "week", "weekend", "month", "quarter", "year", "decade", "century":
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	},
	"units": func(ws []word, i int) (got, int) {
		key, ok := calendarWord("unit", ws[i].norm)
		if !ok || !strings.HasSuffix(ws[i].norm, "s") || ws[i].norm == "secs" {
			return got{}, 0
		}
		return got{word: key}, i + 1
	},
	"stretch": func(ws []word, i int) (got, int) {
		switch ws[i].norm {
		case "consecutive", "straight", "full", "additional", "more", "long", "working", "calendar", "business", "successive", "solid", "whole", "extra", "further", "other", "short", "trading", "entire", "school", "fiscal", "light", "or":
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	},
	"daypart": inTable("daypart"),
	"part": func(ws []word, i int) (got, int) {
		switch ws[i].norm {
		case "early", "mid", "late":
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	},
	"partnoun": func(ws []word, i int) (got, int) {
		switch ws[i].norm {
		case "beginning", "start", "outset", "middle", "end", "close":
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	},
	"to": func(ws []word, i int) (got, int) {
		switch ws[i].norm {
		case "to", "-", "–", "through", "thru", "until", "till", "and":
			return got{}, i + 1
		}
		return got{}, 0
	},
	"dashes": func(ws []word, i int) (got, int) {
		if ws[i].norm == "-" || ws[i].norm == "–" {
			return got{}, i + 1
		}
		return got{}, 0
	},
	"quarter": func(ws []word, i int) (got, int) {
		w := ws[i].text
		if len(w) == 2 && w[0] == 'Q' && w[1] >= '1' && w[1] <= '4' {
			return got{num: float64(w[1] - '0')}, i + 1
		}
		return got{}, 0
	},
	"holiday": func(ws []word, i int) (got, int) {
		p, next := holidays().at(ws, i)
		if next == 0 || !ws[i].capitalised() {
			return got{}, 0
		}
		return got{word: p.key}, next
	},
	"hour": readHour,
	"hhmm": func(ws []word, i int) (got, int) {
		if len(ws[i].norm) == 4 && isDigitsOnly(ws[i].norm) && ws[i].norm[2] < '6' {
			return got{num: parseNumber(ws[i].norm)}, i + 1
		}
		return got{}, 0
	},
	"zone": func(ws []word, i int) (got, int) {
		if isZone(ws[i]) {
			return got{}, i + 1
		}
		return got{}, 0
	},
	"minute":  twoDigits,
	"seconds": readSeconds,
	"dotted":  readDotted,
	"ampm":    readAmPm,
	"percent": readPercentSign,
	"sign":    readSign,
	"coded":   readCoded,
	"currency": func(ws []word, i int) (got, int) {
		p, next := currencies().at(ws, i)
		if next == 0 || ws[i].shape == punct && next < len(ws) && ws[next].shape == digits {
			return got{}, 0
		}
		if ws[i].norm == "rs" || ws[i].norm == "rs." || ws[i].norm == "kr" && ws[i].shape != lower {
			return got{}, 0
		}
		if w := ws[i]; len(w.norm) == 3 && len(p.rest) == 0 && len(p.key) == 3 && strings.EqualFold(p.key, w.norm) && w.shape != capital && w.norm != "eur" {
			return got{}, 0 // "try", "all"
		}
		return got{word: p.key}, next
	},
	"poss": func(ws []word, i int) (got, int) { // "'s", which stands apart after digits
		if ws[i].norm == "'s" {
			return got{}, i + 1
		}
		if ws[i].norm == "'" && ws[i].glued && normAt(ws, i+1) == "s" && ws[i+1].glued {
			return got{}, i + 2
		}
		return got{}, 0
	},
	"origin": func(ws []word, i int) (got, int) {
		if ws[i].shape != title || len(ws[i].norm) < 4 {
			return got{}, 0
		}
		return got{word: ws[i].norm}, i + 1
	},
	"coin": func(ws []word, i int) (got, int) {
		switch ws[i].norm {
		case "dollar", "dollars", "pound", "pounds", "franc", "francs", "peso", "pesos", "rupee", "rupees", "dinar", "dinars", "krone", "kroner", "krona", "kronor", "lira", "liras", "riyal", "riyals", "crown", "crowns", "shilling", "shillings", "rand":
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	},
	"major": func(ws []word, i int) (got, int) {
		switch ws[i].norm {
		case "dollar", "euro", "pound", "cent", "penny":
			p, next := currencies().at(ws, i)
			return got{word: p.key}, next
		}
		return got{}, 0
	},
	"minor": func(ws []word, i int) (got, int) {
		switch ws[i].norm {
		case "cent", "cents", "c", "pence", "p":
			return got{}, i + 1
		}
		return got{}, 0
	},
	"measure": readMeasure,
	"score":   readScore,
}

// holidays are the days with a name.
var holidays = phraseTable(holidaysText, false)

// inTable is the class of the names of a table of the calendar.
func inTable(table string) class {
	return func(ws []word, i int) (got, int) {
		key, ok := calendarWord(table, ws[i].norm)
		if !ok {
			return got{}, 0
		}
		n := 0.0
		if key[0] <= '9' {
			n = parseNumber(key)
		}
		return got{num: n, word: key}, i + 1
	}
}

func readWeekday(ws []word, i int) (got, int) {
	key, ok := calendarWord("weekday", ws[i].norm)
	if !ok || ws[i].shape == lower && len(ws[i].norm) < 6 || ws[i].shape == capital && len(ws[i].norm) < 5 {
		return got{}, 0
	}
	return got{num: parseNumber(key)}, i + 1
}

// readMonthName reads a month where a day or a year stands beside it.
func readMonthName(ws []word, i int) (got, int) {
	key, ok := calendarWord("month", ws[i].norm)
	if !ok || ws[i].shape == capital && len(ws[i].norm) < 5 && ws[i].norm != "may" {
		if !ok {
			return got{}, 0
		}
	}
	next := i + 1
	if next+1 < len(ws) && ws[next].norm == "." && ws[next].glued && len(ws[i].norm) <= 4 && ws[next+1].shape == digits {
		next++ // "october. 2", "jul. 4"
	}
	return got{num: parseNumber(key)}, next
}

// readMonthAlone reads a month that stands by itself, and takes care with May,
// March and the months that are people's names.
func readMonthAlone(ws []word, i int) (got, int) {
	key, ok := calendarWord("month", ws[i].norm)
	w := ws[i]
	if !ok || len(w.text) != len(w.norm) {
		return got{}, 0
	}
	g := got{num: parseNumber(key)}
	before, after := normAt(ws, i-1), normAt(ws, i+1)
	led := false
	switch before {
	case "in", "of", "since", "until", "till", "from", "by", "during", "through", "last", "next", "this", "every", "early", "late", "mid", "between", "throughout", "each", "before", "after", "for":
		led = true
	case "the":
		led = w.norm != "may" && w.norm != "march" || i+1 < len(ws) && ws[i+1].shape == lower && !closedClass[after]
	case "-":
		led = normAt(ws, i-2) == "mid"
	}
	if w.shape == lower && (len(w.norm) < 4 || w.norm == "may" || w.norm == "march" || w.norm == "june" && !led) {
		return got{}, 0
	}
	if w.norm == "mar" || w.norm == "dec" && !w.capitalised() || w.norm == "jan" && !led || w.norm == "sep" && !w.capitalised() {
		return got{}, 0
	}
	nextTitle := i+1 < len(ws) && ws[i+1].capitalised()
	previousTitle := i > 0 && ws[i-1].capitalised() && ws[i-1].norm != "the"
	switch w.norm {
	case "may", "march":
		if !led && (nextTitle || i == 0 && after != "to" && after != "-" && after != "–" && after != "through" || after == "on" || after == "for" || before == "theresa" || before == "the") {
			return got{}, 0
		}
		if led && (before == "for" || before == "before" || before == "after" || before == "by" || before == "from") && nextTitle {
			return got{}, 0
		}
		if w.norm == "may" && !led && before != "'s" && before != "the" && before != "a" && before != "and" && before != "to" && before != "," && before != "(" {
			return got{}, 0
		}
	case "april", "june", "august", "jan", "augusta":
		if !led && (nextTitle || previousTitle) {
			return got{}, 0
		}
		if nextTitle && ws[i+1].shape == title && before != "in" && before != "last" && before != "since" && !sentenceOpeners[after] {
			return got{}, 0
		}
	}
	if previousTitle && !led && (w.norm == "may" || w.norm == "march") {
		return got{}, 0
	}
	return g, i + 1
}

func readSeasonAlone(ws []word, i int) (got, int) {
	key, ok := calendarWord("season", ws[i].norm)
	if !ok || ws[i].norm == "fall" && normAt(ws, i-1) != "in" && normAt(ws, i-1) != "by" {
		return got{}, 0
	}
	switch normAt(ws, i-1) {
	case "in", "by", "during", "since", "until", "of", "before", "after", "through", "late", "early", "mid", "every", "each":
	default:
		return got{}, 0
	}
	if n := normAt(ws, i+1); n == "olympics" || n == "of" && ws[i].norm != "summer" && ws[i].norm != "winter" || n == "games" || n == "water" || n == "love" {
		return got{}, 0
	}
	return got{num: parseNumber(key)}, i + 1
}

// readMonthday reads 1 to 31, in digits or as an ordinal.
func readMonthday(ws []word, i int) (got, int) {
	w := ws[i]
	if w.shape == digits && len(w.norm) <= 2 && isDigitsOnly(w.norm) {
		if n := parseNumber(w.norm); n >= 1 && n <= 31 {
			return got{num: n}, i + 1
		}
		return got{}, 0
	}
	if n, next := readOrdinal(ws, i); next > 0 && n >= 1 && n <= 31 {
		return got{num: n}, next
	}
	if n, next := readGroup(ws, i); next > i+1 && n <= 31 {
		return got{num: n}, next // "may twenty one"
	}
	return got{}, 0
}

// readDecade reads "1990s", "1970's", "'90s", "nineties".
func readDecade(ws []word, i int) (got, int) {
	w := ws[i]
	full := func(n float64) float64 {
		if n < 100 {
			n += 1900
		}
		return n
	}
	if isDigitsOnly(w.norm) && w.norm[len(w.norm)-1] == '0' && (len(w.norm) == 4 && w.norm < "2200" || len(w.norm) == 2 && w.norm >= "20") {
		at := i + 1
		if normAt(ws, at) == "s" && ws[at].glued || normAt(ws, at) == "'s" {
			return got{num: full(parseNumber(w.norm))}, at + 1
		}
		if normAt(ws, at) == "'" && ws[at].glued && normAt(ws, at+1) == "s" && ws[at+1].glued {
			return got{num: full(parseNumber(w.norm))}, at + 2
		}
		return got{}, 0
	}
	if w.norm == "'" && i+1 < len(ws) && ws[i+1].glued && len(ws[i+1].norm) == 2 {
		if g, next := readDecade(ws, i+1); next > 0 {
			return g, next
		}
	}
	switch w.norm {
	case "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties":
		n, _ := numberWord(word{norm: strings.TrimSuffix(w.norm, "ies") + "y", shape: lower})
		return got{num: 1900 + n}, i + 1
	case "nineteen":
		if i+1 < len(ws) {
			if g, next := readDecade(ws, i+1); next > 0 && !isDigitsOnly(ws[i+1].norm) {
				return g, next
			}
		}
	}
	return got{}, 0
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

func readAmPm(ws []word, i int) (got, int) {
	switch ws[i].norm {
	case "a.m.", "am", "a.m":
		return got{word: "am"}, i + 1
	case "p.m.", "pm", "p.m":
		return got{word: "pm"}, i + 1
	case "noon":
		return got{word: "pm"}, i + 1
	}
	return got{}, 0
}
