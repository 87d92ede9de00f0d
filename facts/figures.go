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
		if n[2] < 100 {
			n[2] += 1900
			if n[2] < 1940 {
				n[2] += 100
			}
		}
	}
	if n[0] > 12 {
		n[0], n[1] = n[1], n[0]
	}
	return figuresOf(n, len(ws[i].norm) < 3 && n[1] <= 12 && n[0] != n[1], next)
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
