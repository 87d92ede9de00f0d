package facts

import "strings"

// readSeasonAlone is the class of seasons that nothing but a preposition marks:
// "by spring".
func readSeasonAlone(ws []word, i int) (got, int) {
	key, ok := calendarWord("season", ws[i].norm)
	if !ok || ws[i].norm == "fall" && !oneOf(normAt(ws, i-1), "in|by") {
		return got{}, 0
	}
	if ws[i].capitalised() && i+1 < len(ws) && ws[i+1].capitalised() {
		return got{}, 0 // "in Spring Gardens"
	}
	switch w := normAt(ws, i-1); {
	case oneOf(w, "in|by|during|since|until|of|before|after|through|late|early|mid|every|each"):
	default:
		return got{}, 0
	}
	if n := normAt(ws, i+1); n == "olympics" || n == "of" && !oneOf(ws[i].norm, "summer|winter") || oneOf(n, "games|water|love") {
		return got{}, 0
	}
	return got{num: parseNumber(key)}, i + 1
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
	switch {
	case oneOf(w.norm, "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"):
		n, _ := numberWord(word{norm: strings.TrimSuffix(w.norm, "ies") + "y", shape: lower})
		return got{num: 1900 + n}, i + 1
	case w.norm == "nineteen":
		if i+1 < len(ws) {
			if g, next := readDecade(ws, i+1); next > 0 && !isDigitsOnly(ws[i+1].norm) {
				return g, next
			}
		}
	}
	return got{}, 0
}

func readSeason(m *match) (value, bool) {
	p := period{grain: seasonGrain, nth: int(m.num("season")), year: int(m.num("year")), part: partOf(m.got("part").word)}
	if m.has("partnoun") {
		p.part = partOf(m.got("partnoun").word)
	}
	// "The fall of the city" is no season; "fall" alone is one only where
	// something says so.
	if m.ws[m.next-1].norm == "fall" && m.after(1) == "of" {
		return value{}, false
	}
	if m.ws[m.next-1].norm == "fall" && !m.has("year") && !oneOf(m.before(1), "in|by|of") && sideOf(m.ws[m.first].norm) == 0 && m.ws[m.first].norm != "this" {
		return value{}, false
	}
	if w := m.ws[m.first].norm; oneOf(w, "last|next|past|coming") {
		p.side = sideOf(w)
	} else if w == "this" {
		p.shift = 1
	}
	return value{kind: Date, when: p}, true
}
