package facts

// readNumberWords reads "twenty-six", "two hundred and fifty thousand", "a
// million", "half a million", "two dozen", "hundreds", "five and a half
// million" at word i. It returns the word after, or 0.
func readNumberWords(ws []word, i int) (number, int) {
	start := i
	switch ws[i].norm {
	case "a", "an", "several", "many", "few", "some":
		if n, next := readPlural(ws, i+1); next > 0 {
			return n, next // "a few hundred", "tens of thousands"
		}
		if i+1 < len(ws) && (ws[i].norm == "a" || ws[i].norm == "several") {
			if m, next := readMagnitude(ws, i+1); next > 0 && ws[i+1].shape == lower && len(ws[i+1].norm) > 4 {
				n := number{low: m, high: m, words: true, magnitude: m}
				if ws[i].norm == "several" {
					n.low, n.high = 2*m, 10*m
				} else if tail, after := readTail(ws, next, m); after > 0 {
					n.low, n.high, next = m+tail, m+tail, after
				}
				if more, after := andAHalf(ws, next); after > 0 {
					n.low, next = n.low+more*m, after
					n.high = n.low
				}
				return n, next
			}
		}
		if normAt(ws, i+1) == "half" && normAt(ws, i+2) == "-" && i+3 < len(ws) {
			if m, next := readMagnitude(ws, i+3); next > 0 && len(ws[i+3].norm) > 4 { // "a half-dozen"
				return number{low: m / 2, high: m / 2, words: true, magnitude: m}, next
			}
		}
		return number{}, 0
	case "half":
		at := i + 1
		if normAt(ws, at) == "a" || normAt(ws, at) == "-" {
			at++
		}
		if at < len(ws) && len(ws[at].norm) > 4 {
			if m, next := readMagnitude(ws, at); next > 0 {
				return number{low: m / 2, high: m / 2, words: true, magnitude: m}, next
			}
		}
		return number{}, 0
	}
	if n, next := readPlural(ws, i); next > 0 {
		return n, next
	}
	total, i := readGroup(ws, i)
	if i == 0 && (ws[start].norm == "hundred" || ws[start].norm == "thousand") && normAt(ws, start+1) == "and" {
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
		if more, after := andAHalf(ws, i); after > 0 {
			total, i = total+more*m, after
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
