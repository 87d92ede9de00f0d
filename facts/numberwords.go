package facts

// readNumberWords reads "twenty-six", "two hundred and fifty thousand", "a
// million", "half a million", "two dozen", "hundreds", "five and a half
// million" at word i. It returns the word after, or 0.
func readNumberWords(ws []word, i int) (number, int) {
	start := i
	if n, next := readSome(ws, i); next > 0 {
		return n, next
	}
	if n, next := readPart(ws, i); next > 0 {
		return n, next
	}
	if ws[i].norm == "a" && i+1 < len(ws) && ws[i+1].shape == lower {
		m, next := longMagnitude(ws, i+1)
		if next == 0 {
			return number{}, 0
		}
		n := m
		if tail, after := readTail(ws, next, m); after > 0 {
			n, next = n+tail, after
		}
		if more, after := halfMore(ws, next, m); after > 0 {
			n, next = n+more, after
		}
		return number{low: n, high: n, words: true, magnitude: m}, next
	}
	if n, next := spokenHundreds(ws, i); next > 0 {
		return number{low: n, high: n, words: true, magnitude: 1}, next
	}
	total, i := readGroup(ws, i)
	if i == 0 && oneOf(ws[start].norm, "hundred|thousand") && normAt(ws, start+1) == "and" {
		m, _ := numberWord(ws[start])
		if tail, after := readTail(ws, start+1, m); after > 0 {
			return number{low: m + tail, high: m + tail, words: true, magnitude: 1}, after
		}
	}
	if i == 0 {
		if m, next := readMagnitude(ws, start); next > 0 && ws[start].shape == lower && len(ws[start].norm) > 5 && start > 0 && ws[start-1].norm == "the" {
			return number{low: m, high: m, words: true, magnitude: m}, next
		}
		return number{}, 0
	}
	n := number{words: true, magnitude: 1}
	if more, after := andAHalf(ws, i); after > 0 && total < 1000 {
		total, i = total+more, after
	}
	for i < len(ws) {
		at := i
		if ws[at].norm == "-" && ws[at].glued {
			at++
		}
		m, next := readMagnitude(ws, at)
		if next == 0 || ws[at].shape == digits || len(ws[at].norm) < 4 {
			break
		}
		total, n.magnitude, i = tidy(total*m), m, next
		if more, after := halfMore(ws, i, m); after > 0 {
			total, i = total+more, after
			break
		}
		if tail, after := readTail(ws, i, m); after > 0 {
			total, i = total+tail, after
			n.magnitude = 1
		}
	}
	if more, after := andAHalf(ws, i); after > 0 && total < 1000 && total == float64(int(total)) {
		total, i = total+more, after
	}
	if normAt(ws, i) == "point" && i+1 < len(ws) {
		if f, after := readDecimals(ws, i+1); after > 0 {
			total, i = total+f, after
			if m, after := readMagnitude(ws, i); after > 0 {
				total, n.magnitude, i = total*m, m, after
			}
		}
	}
	n.low, n.high = tidy(total), tidy(total)
	return n, i
}

// longMagnitude reads a magnitude that is written out: "dozen", "million".
func longMagnitude(ws []word, i int) (float64, int) {
	if len(normAt(ws, i)) < 4 || ws[i].shape == digits {
		return 0, 0
	}
	return readMagnitude(ws, i)
}

// readSome reads a count that is not said exactly: "hundreds", "a few hundred",
// "several thousand", "a couple of dozen".
func readSome(ws []word, i int) (number, int) {
	if oneOf(ws[i].norm, "a|some") {
		i++
	}
	switch w := normAt(ws, i); {
	case oneOf(w, "few|several|many"):
		if m, next := longMagnitude(ws, i+1); next > 0 {
			return number{low: 2 * m, high: 10 * m, words: true, magnitude: m}, next
		}
		i++
	case w == "couple":
		if i++; normAt(ws, i) == "of" {
			i++
		}
		if m, next := longMagnitude(ws, i); next > 0 {
			return number{low: 2 * m, high: 2 * m, words: true, magnitude: m}, next
		}
		return number{}, 0
	}
	return readPlural(ws, i)
}

// readPart reads a part of a magnitude: "half a million", "a half-dozen",
// "quarter of a million".
func readPart(ws []word, i int) (number, int) {
	if ws[i].norm == "a" {
		i++
	}
	part := 2.0
	switch normAt(ws, i) {
	case "half":
	case "quarter":
		part = 4
	default:
		return number{}, 0
	}
	for i++; oneOf(normAt(ws, i), "-|of|a"); i++ {
	}
	m, next := longMagnitude(ws, i)
	if next == 0 {
		return number{}, 0
	}
	return number{low: m / part, high: m / part, words: true, magnitude: m}, next
}

// spokenHundreds reads "one twenty-two" and "two fifty", where no hour and no
// compound says otherwise.
func spokenHundreds(ws []word, i int) (float64, int) {
	n, ok := numberWord(ws[i])
	if !ok || n < 1 || n > 9 || i+1 >= len(ws) {
		return 0, 0
	}
	rest, next := readGroup(ws, i+1)
	if next == 0 || rest < 10 || next < len(ws) && (ws[next].norm == "-" || ws[next].isWord() && !closedClass[ws[next].norm]) {
		return 0, 0
	}
	if oneOf(normAt(ws, i-1), "at|by|before|after|until|around|about") {
		return 0, 0
	}
	return 100*n + rest, next
}

// readDecimals reads what follows "point": "five", "two five", "seventy-one".
func readDecimals(ws []word, i int) (float64, int) {
	f, place := 0.0, 0.1
	for i < len(ws) && place > 1e-6 {
		n, next := readGroup(ws, i)
		if next == 0 {
			break
		}
		if n >= 10 {
			place /= 10
		}
		f, place, i = f+n*place, place/10, next
	}
	if place == 0.1 {
		return 0, 0
	}
	return roundTo(f, 1e9), i
}

// readTail reads what may follow a magnitude: "and two" after a hundred, "two
// hundred fifty-six thousand" after a million.
func readTail(ws []word, i int, magnitude float64) (float64, int) {
	at := i
	if normAt(ws, at) == "and" {
		at++
	}
	if at >= len(ws) {
		return 0, 0
	}
	n, next := readGroup(ws, at)
	if next == 0 || n >= magnitude || at > i && n < 1 {
		return 0, 0
	}
	for next < len(ws) {
		m, after := readMagnitude(ws, next)
		if after == 0 || n*m >= magnitude || len(ws[next].norm) < 4 {
			break
		}
		n, next = n*m, after
		if tail, end := readTail(ws, next, m); end > 0 {
			n, next = n+tail, end
		}
	}
	if n >= magnitude {
		return 0, 0
	}
	return n, next
}

// readGroup reads one to ninety-nine in words.
func readGroup(ws []word, i int) (float64, int) {
	n, ok := numberWord(ws[i])
	if !ok || n >= 100 {
		return 0, 0
	}
	i++
	if n >= 20 {
		at := i
		if normAt(ws, at) == "-" {
			at++
		}
		if at < len(ws) {
			if unit, ok := numberWord(ws[at]); ok && unit >= 1 && unit < 10 {
				return n + unit, at + 1
			}
		}
	}
	return n, i
}

// readPlural reads "hundreds", "dozens", "tens of thousands": some, from two
// of it up to ten.
func readPlural(ws []word, i int) (number, int) {
	m := pluralMagnitude(normAt(ws, i))
	if m == 0 {
		return number{}, 0
	}
	if normAt(ws, i+1) == "of" {
		if of := pluralMagnitude(normAt(ws, i+2)); of > m {
			return number{low: m * of, high: 10 * m * of, words: true, magnitude: of}, i + 3
		}
	}
	if m == 10 || m == 20 && normAt(ws, i+1) != "of" {
		return number{}, 0 // "tens" alone, "scores" in a game
	}
	return number{low: 2 * m, high: 10 * m, words: true, magnitude: m}, i + 1
}

// pluralMagnitude returns what "hundreds" is some of, 0 for other words.
func pluralMagnitude(norm string) float64 {
	switch norm {
	case "tens":
		return 10
	case "dozens":
		return 12
	case "scores":
		return 20
	}
	if n := len(norm); n > 7 && norm[n-1] == 's' {
		cardinals, _ := numberTables()
		if m := cardinals[norm[:n-1]]; m >= 100 {
			return m
		}
	}
	return 0
}
