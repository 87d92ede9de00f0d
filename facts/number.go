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

func ordinalWord(norm string) (float64, bool) {
	_, ordinals := numberTables()
	n, ok := ordinals[norm]
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
	if f, next := oneInFive(ws, i); next > 0 {
		return number{low: f, high: f, fraction: true, words: true, magnitude: 1}, next
	}
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
	at := i
	if normAt(ws, i) == "-" && ws[i].glued && i+1 < len(ws) && ws[i+1].glued {
		at++ // "500-million"
	}
	if m, next := readMagnitude(ws, at); next > 0 && (at == i || m >= 1e5) {
		n.low, n.magnitude, n.bare, i = n.low*m, m, false, next
		if more, after := halfMore(ws, i, m); after > 0 {
			n.low, i = n.low+more, after
		} else if tail, after := readTail(ws, i, m); after > 0 && m == 100 && normAt(ws, i) == "and" {
			n.low, i = n.low+tail, after
		}
	} else if p, next := readPower(ws, i); next > 0 {
		n.low, n.bare, i = parseNumber(formatNumber(n.low)+"e"+formatNumber(p)), false, next
	}
	if more, after := andAHalf(ws, i); after > 0 && n.magnitude == 1 {
		n.low, n.bare, i = n.low+more, false, after
	}
	n.low = tidy(n.low)
	n.high = n.low
	return n, i
}

// plainDigits reads one word of digits; thousands must stand in threes, or as
// lakhs and crores do in twos before the last three. A comma before any other
// number of digits is the decimal sign of the Continent: "1,5", "1.111,11".
func plainDigits(s string) (float64, bool) {
	if whole, decimals, ok := strings.Cut(s, ","); ok && len(decimals) != 3 && isDigitsOnly(decimals) {
		s = strings.ReplaceAll(whole, ".", ",") + "." + decimals
	}
	whole, decimals, dotted := strings.Cut(s, ".")
	groups := strings.Split(whole, ",")
	for k, group := range groups {
		if !isDigitsOnly(group) || k > 0 && len(group) != 3 && (len(group) != 2 || k == len(groups)-1) {
			return 0, false
		}
	}
	if dotted && !isDigitsOnly(decimals) {
		return 0, false
	}
	n := parseNumber(s)
	return n, !math.IsNaN(n)
}

// readPower reads which power of ten follows a number: "e+14", "×10−5".
func readPower(ws []word, i int) (float64, int) {
	switch {
	case normAt(ws, i) == "e" && ws[i].glued:
		i++
	case oneOf(normAt(ws, i), "×|x") && normAt(ws, i+1) == "10":
		i += 2
		if normAt(ws, i) == "^" {
			i++
		}
	default:
		return 0, 0
	}
	sign := 1.0
	if s := normAt(ws, i); oneOf(s, "-|+|–") {
		if s != "+" {
			sign = -1
		}
		i++
	}
	if i >= len(ws) || !ws[i].glued || !isDigitsOnly(ws[i].norm) || len(ws[i].norm) > 2 {
		return 0, 0
	}
	return sign * parseNumber(ws[i].norm), i + 1
}

// spacedGroups returns the end of "1 234 567" at word i, or 0. A single group
// after the first, "14 500", must count something.
func spacedGroups(ws []word, i int) int {
	if len(ws[i].norm) > 3 || !isDigitsOnly(ws[i].norm) {
		return 0
	}
	end := i + 1
	for end < len(ws) && end < i+6 && !ws[end].glued && len(ws[end].norm) >= 3 && isDigitsOnly(ws[end].norm[:3]) && (len(ws[end].norm) == 3 || ws[end].norm[3] == '.') {
		end++
	}
	if end-i < 3 && !(end-i == 2 && len(ws[end-1].norm) == 3 && isMany(normAt(ws, end))) {
		return 0
	}
	return end
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
