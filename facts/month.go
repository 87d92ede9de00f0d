package facts

// readMonthName reads a month where a day or a year stands beside it.
func readMonthName(ws []word, i int) (got, int) {
	key, ok := calendarWord("month", ws[i].norm)
	if !ok {
		return got{}, 0
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
	switch {
	case oneOf(before, "in|of|since|until|till|from|by|during|through|last|next|this|every|early|late|mid|between|throughout|each|before|after|for"):
		led = true
	case before == "the":
		led = !oneOf(w.norm, "may|march") || i+1 < len(ws) && ws[i+1].shape == lower && !closedClass[after]
	case before == "-":
		led = normAt(ws, i-2) == "mid"
	}
	if w.shape == lower && (len(w.norm) < 4 || oneOf(w.norm, "may|march") || w.norm == "june" && !led) {
		return got{}, 0
	}
	if w.norm == "mar" || w.norm == "dec" && !w.capitalised() || w.norm == "jan" && !led || w.norm == "sep" && !w.capitalised() {
		return got{}, 0
	}
	nextTitle := i+1 < len(ws) && ws[i+1].capitalised()
	previousTitle := i > 0 && ws[i-1].capitalised() && ws[i-1].norm != "the"
	switch {
	case oneOf(w.norm, "may|march"):
		if !led && (nextTitle || i == 0 && !oneOf(after, "to|-|–|through") || oneOf(after, "on|for") || oneOf(before, "theresa|the")) {
			return got{}, 0
		}
		if led && oneOf(before, "for|before|after|by|from") && nextTitle {
			return got{}, 0
		}
		if w.norm == "may" && !led && !oneOf(before, "'s|the|a|and|to|,|(") {
			return got{}, 0
		}
	case oneOf(w.norm, "april|june|august|jan|augusta"):
		if !led && (nextTitle || previousTitle) {
			return got{}, 0
		}
		if nextTitle && ws[i+1].shape == title && !oneOf(before, "in|last|since") && !sentenceOpeners[after] {
			return got{}, 0
		}
	}
	if previousTitle && !led && oneOf(w.norm, "may|march") {
		return got{}, 0
	}
	return g, i + 1
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
