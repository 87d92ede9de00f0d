package facts

// readScore is the class of a result, "3-1" or "21–14".
func readScore(ws []word, i int) (got, int) {
	if i+2 >= len(ws) || !isDigitsOnly(ws[i].norm) || !isDigitsOnly(ws[i+2].norm) || !ws[i+1].glued || !ws[i+2].glued {
		return got{}, 0
	}
	if !oneOf(ws[i+1].norm, "-|–") || len(ws[i].norm) > 3 || len(ws[i+2].norm) > 3 {
		return got{}, 0
	}
	if i > 0 && (ws[i].glued && (ws[i-1].isWord() || oneOf(ws[i-1].norm, "-|$|."))) {
		return got{}, 0
	}
	if next := i + 3; next < len(ws) && ws[next].glued && !oneOf(ws[next].norm, ",|.|)|;") {
		return got{}, 0
	}
	a, b := parseNumber(ws[i].norm), parseNumber(ws[i+2].norm)
	if i+3 < len(ws) && a < b { // "15-20 people" is a range
		m := match{scan: &scan{ws: ws}, first: i, next: i + 3}
		if m.countFollows() {
			return got{}, 0
		}
		if _, next := readMagnitude(ws, i+3); next > 0 {
			return got{}, 0
		}
	}
	return got{num: a, more: b}, i + 3
}
