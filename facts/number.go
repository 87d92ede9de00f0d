package facts

import (
	"math"
	"strconv"
	"strings"
	"sync"
)

// A number is a count as it is written: in digits, in words or both.
type number struct {
	low, high float64 // apart only in "hundreds", "dozens"
	fraction  bool    // "two thirds", "one in five": a part of a whole
	words     bool    // written in words alone
	bare      bool    // digits alone, without comma, dot or magnitude
	magnitude float64 // of "15.6 billion"; 1 without
}

// numberTables map number words to their values: cardinals and ordinals.
var numberTables = sync.OnceValues(func() (cardinals, ordinals map[string]float64) {
	cardinals, ordinals = map[string]float64{}, map[string]float64{}
	linesOf(numbersText, func(fields []string) {
		n := parseNumber(fields[0])
		cardinals[fields[1]], ordinals[fields[2]] = n, n
	})
	return cardinals, ordinals
})

func numberWord(w word) (float64, bool) {
	if w.shape == digits || w.shape == punct {
		return 0, false
	}
	cardinals, _ := numberTables()
	n, ok := cardinals[w.norm]
	return n, ok
}

// parseNumber reads digits with thousands commas and a decimal dot.
func parseNumber(s string) float64 {
	n, err := strconv.ParseFloat(strings.ReplaceAll(s, ",", ""), 64)
	if err != nil {
		return math.NaN()
	}
	return n
}

// readNumber reads a number at word i and returns the word after, or 0.
func readNumber(ws []word, i int) (number, int) {
	if n, next := readDigits(ws, i); next > 0 {
		return n, next
	}
	if n, next := readFraction(ws, i); next > 0 {
		return n, next
	}
	if n, next := readNumberWords(ws, i); next > 0 {
		return n, next
	}
	return number{}, 0
}

// readDigits reads "15", "1,200.5", ".5", "4-1/4", "2½", each with a magnitude
// after it: "15.6 billion", "$500m" (the m is the caller's).
func readDigits(ws []word, i int) (number, int) {
	start, whole, bare := i, 0.0, true
	switch {
	case ws[i].shape == digits:
		n, ok := plainDigits(ws[i].norm)
		if !ok {
			return number{}, 0
		}
		whole, i = n, i+1
		bare = isDigitsOnly(ws[start].norm)
		if end := spacedGroups(ws, start); end > i {
			var b strings.Builder
			for _, w := range ws[start:end] {
				b.WriteString(w.norm)
			}
			whole, i, bare = parseNumber(b.String()), end, false
		}
	case ws[i].norm == "." && i+1 < len(ws) && ws[i+1].glued && isDigitsOnly(ws[i+1].norm) && !(ws[i].glued && i > 0 && ws[i-1].isWord()):
		whole, i, bare = parseNumber("."+ws[i+1].norm), i+2, false
	case vulgar(ws[i].norm) > 0:
		return number{low: vulgar(ws[i].norm), high: vulgar(ws[i].norm), fraction: true, magnitude: 1}, i + 1
	default:
		return number{}, 0
	}
	n := number{low: whole, magnitude: 1, bare: bare}
	// A fraction alone ("1/4") or after the whole ("4-1/4", "4 1/4", "4½").
	if f, next := slashFraction(ws, start); next > 0 {
		return number{low: f, high: f, fraction: true, magnitude: 1}, next
	}
	if bare && i < len(ws) {
		at := i
		if ws[i].norm == "-" && ws[i].glued {
			at++
		}
		if at < len(ws) {
			if f, next := slashFraction(ws, at); next > 0 {
				n.low, n.bare, i = n.low+f, false, next
			} else if f := vulgar(ws[at].norm); f > 0 && ws[at].glued {
				n.low, n.bare, i = n.low+f, false, at+1
			}
		}
	}
	if i < len(ws) && (!ws[i].glued || ws[i].shape != punct) {
		if m, next := readMagnitude(ws, i); next > 0 {
			n.low, n.magnitude, n.bare, i = n.low*m, m, false, next
			if more, after := andAHalf(ws, i); after > 0 {
				n.low, i = n.low+more*m, after
			} else if tail, after := readTail(ws, i, m); after > 0 && m == 100 && normAt(ws, i) == "and" {
				n.low, i = n.low+tail, after
			}
		} else if ws[i].norm == "-" && ws[i].glued && i+1 < len(ws) && ws[i+1].glued {
			if m, next := readMagnitude(ws, i+1); next > 0 && m >= 1e5 {
				n.low, n.magnitude, n.bare, i = n.low*m, m, false, next // "500-million"
			}
		}
	}
	if more, after := andAHalf(ws, i); after > 0 && n.magnitude == 1 {
		n.low, n.bare, i = n.low+more, false, after
	}
	n.low = tidy(n.low)
	n.high = n.low
	return n, i
}

// plainDigits reads one word of digits; thousands must stand in threes, or as
// lakhs and crores do in twos.
func plainDigits(s string) (float64, bool) {
	whole, _, _ := strings.Cut(s, ".")
	for k, group := range strings.Split(whole, ",") {
		if group == "" || !isDigitsOnly(group) || k > 0 && len(group) != 3 && len(group) != 2 {
			return 0, false
		}
	}
	if strings.Count(s, ".") > 1 {
		return 0, false
	}
	n := parseNumber(s)
	return n, !math.IsNaN(n)
}

// spacedGroups returns the end of "1 234 567" at word i, with two groups of
// three or more after the first, or 0.
func spacedGroups(ws []word, i int) int {
	if len(ws[i].norm) > 3 || !isDigitsOnly(ws[i].norm) {
		return 0
	}
	end := i + 1
	for end < len(ws) && end < i+6 && !ws[end].glued && len(ws[end].norm) >= 3 && isDigitsOnly(ws[end].norm[:3]) && (len(ws[end].norm) == 3 || ws[end].norm[3] == '.') {
		end++
	}
	if end-i < 3 {
		return 0
	}
	return end
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
	switch normAt(ws, i) {
	case "half":
		return 0.5, i + 1
	case "a", "one":
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

// readMagnitude reads what multiplies the number before it.
func readMagnitude(ws []word, i int) (float64, int) {
	if i >= len(ws) {
		return 0, 0
	}
	w := ws[i]
	if n, ok := numberWord(w); ok && n >= 100 {
		if i+1 < len(ws) { // "three thousand million"
			if m, ok := numberWord(ws[i+1]); ok && m >= 1e6 && m > n {
				return n * m, i + 2
			}
		}
		return n, i + 1
	}
	switch w.norm {
	case "dozen":
		return 12, i + 1
	case "dozens":
		if i > 0 && (ws[i-1].shape == digits || isCardinal(ws[i-1])) {
			return 12, i + 1
		}
	case "hundreds", "thousands", "millions", "billions":
		if normAt(ws, i+1) != "of" {
			n, _ := numberWord(word{norm: w.norm[:len(w.norm)-1], shape: lower})
			return n, i + 1
		}
	case "mn", "mln", "mil":
		return 1e6, i + 1
	case "m":
		if w.glued && millions(ws, i) {
			return 1e6, i + 1
		}
	case "bn", "bln", "b":
		if w.glued && (w.norm != "b" || w.shape != lower) || w.norm != "b" {
			return 1e9, i + 1
		}
	case "tn", "trn":
		return 1e12, i + 1
	case "k":
		if w.glued {
			return 1e3, i + 1
		}
	}
	return 0, 0
}

func isCardinal(w word) bool {
	_, ok := numberWord(w)
	return ok
}

// millions reports whether the m of "500m", word i, is a million, not a metre:
// money or a count stands beside it.
func millions(ws []word, i int) bool {
	if i >= 2 && ws[i-2].shape == punct && ws[i-2].norm != "-" && ws[i-2].norm != "(" && ws[i-2].norm != "," && ws[i-2].norm != `"` {
		return true
	}
	if i >= 2 && ws[i-2].shape == capital && currencies()[ws[i-2].norm] != nil {
		return true
	}
	if i+1 >= len(ws) || ws[i+1].shape == punct {
		return false
	}
	if _, next := currencies().at(ws, i+1); next > 0 {
		return true
	}
	return isMany(ws[i+1].norm)
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

func isDigitsOnly(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// tidy takes the noise of binary fractions off a product: 1.2 × 1e9.
func tidy(n float64) float64 {
	if r := math.Round(n); math.Abs(n-r) < 1e-9*math.Abs(n) {
		return r
	}
	return n
}
