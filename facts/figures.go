package facts

import "strings"

// readFigures is the class of days in figures, as yyyymmdd: "7/6/2025",
// "13.2.1998", "11/02/89". Where month and day might change places the American
// order counts, and word is set.
func readFigures(ws []word, i int) (got, int) {
	var n [3]int
	next := i + 1
	if parts := strings.Split(ws[i].norm, "."); len(parts) == 3 { // one word
		for k, p := range parts {
			if !isDigitsOnly(p) || len(p) > 4 {
				return got{}, 0
			}
			n[k] = int(parseNumber(p))
		}
		n[0], n[1] = n[1], n[0] // day first
		if n[0] > 12 || n[2] < 100 {
			return got{}, 0
		}
	} else {
		if i+4 >= len(ws) || ws[i+1].norm != "/" || ws[i+3].norm != "/" || i > 0 && ws[i].glued && ws[i-1].norm == "/" {
			return got{}, 0
		}
		for k := range n {
			w := ws[i+2*k]
			if !isDigitsOnly(w.norm) || len(w.norm) > 4 || k > 0 && (!w.glued || !ws[i+2*k-1].glued) {
				return got{}, 0
			}
			n[k] = int(parseNumber(w.norm))
		}
		next = i + 5
		if n[0] > 1000 {
			n[0], n[1], n[2] = n[1], n[2], n[0]
			return figuresOf(n, false, next)
		}
		n[2] = fullYear(n[2])
	}
	if n[0] > 12 {
		n[0], n[1] = n[1], n[0]
	}
	return figuresOf(n, len(ws[i].norm) < 3 && n[1] <= 12 && n[0] != n[1], next)
}

// readFiscal is the class of "FY97", "FY 2025".
func readFiscal(ws []word, i int) (got, int) {
	tail, ok := strings.CutPrefix(ws[i].norm, "fy")
	next := i + 1
	if ok && tail == "" && next < len(ws) {
		tail, next = ws[next].norm, next+1
	}
	if !ok || !isDigitsOnly(tail) || len(tail) != 2 && len(tail) != 4 {
		return got{}, 0
	}
	return got{num: float64(fullYear(int(parseNumber(tail))))}, next
}

// fullYear returns the year that two digits stand for: 1940 to 2039.
func fullYear(n int) int {
	switch {
	case n < 40:
		return 2000 + n
	case n < 100:
		return 1900 + n
	}
	return n
}

func figuresOf(n [3]int, either bool, next int) (got, int) {
	if n[0] < 1 || n[0] > 12 || n[1] < 1 || n[1] > 31 || n[2] < 1000 || n[2] > 2200 {
		return got{}, 0
	}
	g := got{num: float64(n[2]*10000 + n[0]*100 + n[1])}
	if either {
		g.word = "either"
	}
	return g, next
}
