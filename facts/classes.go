package facts

import "strings"

// classes are what patterns may name, each by what it reads.
var classes = []namedClass{
	{"number", func(ws []word, i int) (got, int) {
		n, next := readNumber(ws, i)
		return got{num: n.low, word: ws[i].norm, count: n}, next
	}},
	{"fraction", func(ws []word, i int) (got, int) {
		n, next := readNumber(ws, i)
		if !n.fraction {
			return got{}, 0
		}
		return got{num: n.low, count: n}, next
	}},
	{"magnitude", func(ws []word, i int) (got, int) {
		m, next := readMagnitude(ws, i)
		return got{num: m}, next
	}},
	{"ordinal", func(ws []word, i int) (got, int) {
		n, next := readOrdinal(ws, i)
		return got{num: n}, next
	}},
	{"ordinalday", func(ws []word, i int) (got, int) {
		n, next := readOrdinal(ws, i)
		if n < 1 || n > 31 {
			return got{}, 0
		}
		return got{num: n}, next
	}},
	{"monthday", readMonthday},
	{"month", readMonthName},
	{"bigmonth", readMonthAlone},
	{"weekday", readWeekday},
	{"weekday!", func(ws []word, i int) (got, int) {
		g, next := readWeekday(ws, i)
		if next == 0 || len(ws[i].norm) < 4 || ws[i].shape == lower && (ws[i].norm == "weds") {
			return got{}, 0
		}
		return g, next
	}},
	{"year", readYear},
	{"figures", readFigures},
	{"fiscal", readFiscal},
	{"weekdays", func(ws []word, i int) (got, int) {
		w := ws[i]
		w.norm = strings.TrimSuffix(w.norm, "s")
		g, next := readWeekday([]word{w}, 0)
		if next > 0 {
			next = i + 1
		}
		return g, next
	}},
	{"mm", func(ws []word, i int) (got, int) {
		if n := ws[i].norm; len(n) == 2 && isDigitsOnly(n) && n >= "01" && n <= "12" {
			return got{num: parseNumber(n)}, i + 1
		}
		return got{}, 0
	}},
	{"dd", func(ws []word, i int) (got, int) {
		if n := ws[i].norm; len(n) == 2 && isDigitsOnly(n) && n >= "01" && n <= "31" {
			return got{num: parseNumber(n)}, i + 1
		}
		return got{}, 0
	}},
	{"yeartail", func(ws []word, i int) (got, int) {
		if n := len(ws[i].norm); (n == 4 || n == 2) && isDigitsOnly(ws[i].norm) {
			return got{num: parseNumber(ws[i].norm)}, i + 1
		}
		return got{}, 0
	}},
	{"shortyear", func(ws []word, i int) (got, int) {
		if len(ws[i].norm) == 2 && isDigitsOnly(ws[i].norm) {
			return got{num: parseNumber(ws[i].norm)}, i + 1
		}
		return got{}, 0
	}},
	{"yy", func(ws []word, i int) (got, int) {
		if len(ws[i].norm) == 2 && isDigitsOnly(ws[i].norm) && ws[i].norm > "31" {
			return got{num: parseNumber(ws[i].norm)}, i + 1
		}
		return got{}, 0
	}},
	{"decade", readDecade},
	{"season", inTable("season")},
	{"bigseason", readSeasonAlone},
	{"unit", inTable("unit")},
	{"unit!", func(ws []word, i int) (got, int) {
		if _, ok := calendarWord("season", ws[i].norm); ok && ws[i].norm != "fall" {
			return got{word: ws[i].norm}, i + 1
		}
		if oneOf(ws[i].norm, "day|week|weekend|month|quarter|year|decade|century") {
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	}},
	{"units", func(ws []word, i int) (got, int) {
		key, ok := calendarWord("unit", ws[i].norm)
		if !ok || !strings.HasSuffix(ws[i].norm, "s") || ws[i].norm == "secs" {
			return got{}, 0
		}
		return got{word: key}, i + 1
	}},
	{"stretch", func(ws []word, i int) (got, int) {
		if among(ws[i].norm, "stretch") {
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	}},
	{"daypart", inTable("daypart")},
	{"part", func(ws []word, i int) (got, int) {
		if oneOf(ws[i].norm, "early|mid|late") {
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	}},
	{"partnoun", func(ws []word, i int) (got, int) {
		if oneOf(ws[i].norm, "beginning|start|outset|middle|end|close") {
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	}},
	{"to", func(ws []word, i int) (got, int) {
		if oneOf(ws[i].norm, "to|-|–|through|thru|until|till|and") {
			return got{}, i + 1
		}
		return got{}, 0
	}},
	{"dashes", func(ws []word, i int) (got, int) {
		if oneOf(ws[i].norm, "-|–") {
			return got{}, i + 1
		}
		return got{}, 0
	}},
	{"quarter", func(ws []word, i int) (got, int) {
		w := ws[i].text
		if len(w) == 2 && (w[0] == 'Q' || w[0] == 'q') && w[1] >= '1' && w[1] <= '4' {
			return got{num: float64(w[1] - '0')}, i + 1
		}
		return got{}, 0
	}},
	{"holiday", func(ws []word, i int) (got, int) {
		p, next := holidays().at(ws, i)
		if next > 0 && ws[next-1].norm == "year" && (!ws[next-1].capitalised() || i > 0 && ws[i-1].capitalised() && ws[i-1].norm != "the") {
			return got{}, 0 // "a new year", "Lunar New Year"
		}
		if next == 0 || next == i+1 && (!ws[i].capitalised() || next < len(ws) && ws[next].shape == title) { // "Easter Island"
			return got{}, 0
		}
		return got{word: p.key}, next
	}},
	{"hour", readHour},
	{"hhmm", func(ws []word, i int) (got, int) {
		if len(ws[i].norm) == 4 && isDigitsOnly(ws[i].norm) && ws[i].norm[2] < '6' {
			return got{num: parseNumber(ws[i].norm)}, i + 1
		}
		return got{}, 0
	}},
	{"zone", func(ws []word, i int) (got, int) {
		if isZone(ws[i]) {
			return got{}, i + 1
		}
		return got{}, 0
	}},
	{"minute", twoDigits},
	{"seconds", readSeconds},
	{"dotted", readDotted},
	{"ampm", readAmPm},
	{"halfday", readHalfDay},
	{"percent", readPercentSign},
	{"sign", readSign},
	{"coded", readCoded},
	{"currency", func(ws []word, i int) (got, int) {
		if w := ws[i]; w.shape == capital && len(w.norm) == 4 && w.norm[0] == 'm' && currencies()[w.norm[1:]] != nil {
			return got{word: currencies()[w.norm[1:]][0].key, num: 1e6}, i + 1 // "30 MUSD"
		}
		p, next := currencies().at(ws, i)
		if next == 0 || ws[i].shape == punct && next < len(ws) && ws[next].shape == digits {
			return got{}, 0
		}
		if oneOf(ws[i].norm, "rs|rs.") || ws[i].norm == "kr" && ws[i].shape != lower {
			return got{}, 0
		}
		if w := ws[i]; len(w.norm) == 3 && len(p.rest) == 0 && len(p.key) == 3 && strings.EqualFold(p.key, w.norm) && w.shape != capital && w.norm != "eur" {
			return got{}, 0 // "try", "all"
		}
		return got{word: p.key}, next
	}},
	{"poss", func(ws []word, i int) (got, int) { // "'s", which stands apart after digits
		if ws[i].norm == "'s" {
			return got{}, i + 1
		}
		if ws[i].norm == "'" && ws[i].glued && normAt(ws, i+1) == "s" && ws[i+1].glued {
			return got{}, i + 2
		}
		return got{}, 0
	}},
	{"origin", func(ws []word, i int) (got, int) {
		if ws[i].shape != title || len(ws[i].norm) < 4 {
			return got{}, 0
		}
		return got{word: ws[i].norm}, i + 1
	}},
	{"coin", func(ws []word, i int) (got, int) {
		if among(ws[i].norm, "coin") {
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	}},
	{"major", func(ws []word, i int) (got, int) {
		if oneOf(ws[i].norm, "dollar|euro|pound|cent|penny") {
			p, next := currencies().at(ws, i)
			return got{word: p.key}, next
		}
		return got{}, 0
	}},
	{"minor", func(ws []word, i int) (got, int) {
		if oneOf(ws[i].norm, "cent|cents|c|pence|p") {
			return got{}, i + 1
		}
		return got{}, 0
	}},
	{"measure", readMeasure},
	{"fold", func(ws []word, i int) (got, int) { // "tenfold"
		stem, ok := strings.CutSuffix(ws[i].norm, "fold")
		n, isNumber := numberWord(word{norm: stem, shape: lower})
		if !ok || !isNumber || n < 2 || ws[i].shape == title {
			return got{}, 0
		}
		return got{num: n}, i + 1
	}},
	{"level", func(ws []word, i int) (got, int) {
		if oneOf(ws[i].norm, "nil|love|all|zero") {
			return got{word: ws[i].norm}, i + 1
		}
		return got{}, 0
	}},
	{"score", readScore},
}
