package facts

import "strings"

// readFraction reads "two thirds", "one-fifth", "a quarter", "half", "one in
// five" at word i.
func readFraction(ws []word, i int) (number, int) {
	f, next := wordFraction(ws, i)
	if next == 0 {
		return number{}, 0
	}
	n := number{low: f, high: f, fraction: true, words: true, magnitude: 1}
	at := next // "two thirds of a million"
	if normAt(ws, at) == "of" {
		at++
	}
	if normAt(ws, at) == "a" {
		at++
	}
	if at < len(ws) && len(ws[at].norm) > 4 && (at > next || ws[i].norm == "half") {
		if m, after := readMagnitude(ws, at); after > 0 {
			return number{low: tidy(f * m), high: tidy(f * m), words: true, magnitude: m}, after
		}
	}
	return n, next
}

func wordFraction(ws []word, i int) (float64, int) {
	if f, next := oneInFive(ws, i); next > 0 {
		return f, next
	}
	return plainFraction(ws, i)
}

// plainFraction reads "two thirds", "a quarter", "half".
func plainFraction(ws []word, i int) (float64, int) {
	if ws[i].norm == "half" {
		return 0.5, i + 1
	}
	if normAt(ws, i+1) == "half" && normAt(ws, i+2) == "-" {
		return 0, 0
	}
	n, at := 0.0, 0
	if oneOf(ws[i].norm, "a|an") {
		n, at = 1, i+1
	} else if n, at = readGroup(ws, i); at == 0 {
		return 0, 0
	}
	if normAt(ws, at) == "-" {
		at++
	}
	if at >= len(ws) || n < 1 {
		return 0, 0
	}
	tens, _ := numberWord(ws[at])
	if next := at + 1; tens >= 20 && tens < 100 && next < len(ws) { // "twenty-fifths"
		if ws[next].norm == "-" {
			next++
		}
		if one, ok := ordinalWord(strings.TrimSuffix(normAt(ws, next), "s")); ok && one < 10 && (n > 1) == strings.HasSuffix(normAt(ws, next), "s") && (next+1 == len(ws) || !ws[next+1].isWord() || wholeFollows(ws, next+1)) {
			return n / (tens + one), next + 1
		}
	}
	plural := ws[at].norm
	singular := plural
	if len(plural) > 3 && plural[len(plural)-1] == 's' {
		singular = plural[:len(plural)-1]
	}
	d, _ := ordinalWord(singular)
	switch {
	case singular == "quarter":
		d = 4
	case oneOf(plural, "halves|half"):
		d = 2
	case d == 2:
		return 0, 0
	}
	if d < 2 || d > 1000 || n > 1 && singular == plural || n == 1 && singular != plural {
		return 0, 0
	}
	if n == 1 && ws[i].norm == "one" && (plural == "fourth" || d > 12 && d < 100) && !wholeFollows(ws, at+1) {
		return 0, 0
	}
	// "a third time", "a fourth person": the ordinal, unless a whole follows.
	if ws[i].norm == "a" && !oneOf(singular, "quarter|half") && !wholeFollows(ws, at+1) && !((measuredBefore(ws, i) || d >= 100) && (at+1 >= len(ws) || !ws[at+1].isWord() || closedClass[ws[at+1].norm])) {
		return 0, 0
	}
	// "a quarter" is as often a time; "three quarters" likewise.
	if singular == "quarter" && !wholeFollows(ws, at+1) && !measuredBefore(ws, i) && (ws[i].norm == "a" || timedBefore(ws, i)) {
		return 0, 0
	}
	return n / d, at + 1
}

// wholeFollows reports whether the thing that a fraction is taken of, or a
// comparison, follows: "of the voters", "less", "smaller".
func wholeFollows(ws []word, i int) bool {
	return oneOf(normAt(ws, i), "of|less|more|fewer|smaller|larger|higher|lower|the|its|their")
}

// measuredBefore reports whether the word before i makes what follows an
// amount: "by a quarter", "about three quarters".
func measuredBefore(ws []word, i int) bool {
	if normAt(ws, i-1) == "of" && oneOf(normAt(ws, i-2), "increase|rise|growth|jump|gain|surge|fall|drop|decline|decrease|cut|reduction|slump|loss|discount") {
		return true
	}
	return oneOf(normAt(ws, i-1), "by|about|between|nearly|almost|than|roughly|around|up|down|to|at|and|over|under")
}

// timedBefore reports whether the word before i makes what follows a time: "in
// three quarters".
func timedBefore(ws []word, i int) bool {
	return oneOf(normAt(ws, i-1), "in|for|within|after|every|last|past|next|first|previous|coming|following|preceding|final")
}

// oneInFive reads "one in five", "one-in-five", "2 out of 3".
func oneInFive(ws []word, i int) (float64, int) {
	small := func(i int) (float64, int) {
		if i >= len(ws) {
			return 0, 0
		}
		if isDigitsOnly(ws[i].norm) && len(ws[i].norm) <= 3 {
			return parseNumber(ws[i].norm), i + 1
		}
		if oneOf(ws[i].norm, "hundred|thousand") {
			n, _ := numberWord(ws[i])
			return n, i + 1
		}
		if normAt(ws, i) == "a" && oneOf(normAt(ws, i+1), "hundred|thousand") {
			n, _ := numberWord(ws[i+1])
			return n, i + 2
		}
		if n, next := readNumberWords(ws, i); next > 0 && n.low == n.high {
			return n.low, next
		}
		return 0, 0
	}
	a, at := readGroup(ws, i)
	if isDigitsOnly(ws[i].norm) {
		a, at = small(i)
	}
	if at == 0 {
		return 0, 0
	}
	dash := func() {
		if normAt(ws, at) == "-" {
			at++
		}
	}
	dash()
	share := !isDigitsOnly(ws[i].norm) || normAt(ws, at-1) == "-" || a == 1
	most := 1000.0
	if normAt(ws, at) == "out" && normAt(ws, at+1) == "of" {
		at, share = at+2, true
		if isDigitsOnly(ws[i].norm) {
			most = 20 // "26 out of 29 cases" counts the cases
		}
	} else if normAt(ws, at) == "in" {
		at++
	} else {
		return 0, 0
	}
	dash()
	if normAt(ws, at) == "every" {
		at++
	}
	b, next := small(at)
	if next == 0 || a < 1 || b <= a || b > most {
		return 0, 0
	}
	if _, isUnit := calendarWord("unit", normAt(ws, next)); isUnit || !share && b != 10 && b != 5 && b != 100 && b != 1000 {
		return 0, 0 // "two in three years", "5 in 12 attacks"
	}
	if playedOver(normAt(ws, next)) {
		return 0, 0
	}
	return a / b, next
}

// playedOver reports whether a word is what goals or wins are counted over, so
// that "two in five matches" is no share.
func playedOver(norm string) bool {
	return among(norm, "played")
}

// slashFraction reads "1/4" with a numerator below the denominator.
func slashFraction(ws []word, i int) (float64, int) {
	if i+2 >= len(ws) || ws[i+1].norm != "/" || !ws[i+1].glued || !ws[i+2].glued || i+3 < len(ws) && ws[i+3].norm == "/" && ws[i+3].glued {
		return 0, 0
	}
	if !isDigitsOnly(ws[i].norm) || !isDigitsOnly(ws[i+2].norm) {
		return 0, 0
	}
	a, b := parseNumber(ws[i].norm), parseNumber(ws[i+2].norm)
	if a <= 0 || a >= b || b > 100 || a == 9 && b == 11 {
		return 0, 0
	}
	return a / b, i + 3
}

// andAHalf reads "and a half", "and three quarters" after a number.
func andAHalf(ws []word, i int) (float64, int) {
	if normAt(ws, i) == "-" {
		i++
	}
	if normAt(ws, i) != "and" {
		return 0, 0
	}
	i++
	if normAt(ws, i) == "-" {
		i++
	}
	switch w := normAt(ws, i); {
	case w == "half":
		return 0.5, i + 1
	case oneOf(w, "a|one"):
		switch normAt(ws, i+1) {
		case "half":
			return 0.5, i + 2
		case "quarter":
			return 0.25, i + 2
		case "third":
			return 1.0 / 3, i + 2
		case "fourth":
			return 0.25, i + 2
		}
	}
	if i >= len(ws) {
		return 0, 0
	}
	if f, next := plainFraction(ws, i); next > 0 && f < 1 {
		return f, next
	}
	return 0, 0
}

// halfMore reads "and a half" after a magnitude, and how much it adds: half of
// that, or of the smaller one that follows, "one billion and a half million".
func halfMore(ws []word, i int, magnitude float64) (float64, int) {
	f, next := andAHalf(ws, i)
	if next == 0 {
		return 0, 0
	}
	if m, after := readMagnitude(ws, next); after > 0 && m < magnitude {
		return f * m, after
	}
	return f * magnitude, next
}

// vulgar returns the value of a fraction written as one character, or 0.
func vulgar(s string) float64 {
	switch s {
	case "½":
		return 0.5
	case "¼":
		return 0.25
	case "¾":
		return 0.75
	case "⅓":
		return 1.0 / 3
	case "⅔":
		return 2.0 / 3
	case "⅕":
		return 0.2
	case "⅛":
		return 0.125
	}
	return 0
}
