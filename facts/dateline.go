package facts

import (
	"strings"
)

// readDateline finds the dateline that opens an article, and returns it with
// the byte at which the body begins: "date 2025-06-07 SEOUL: …", a line that
// is only a date, "CANBERRA, June 7 (Agency) - …", "PARIS — …".
func readDateline(body string) (Dateline, int) {
	ss := splitSentences(body)
	if len(ss) == 0 {
		return Dateline{}, 0
	}
	ws := ss[0].words
	var d Dateline
	from := 0
	i := 0
	if ws[0].norm == "date" || ws[0].norm == "published" || ws[0].norm == "updated" {
		i = 1
		if i < len(ws) && ws[i].norm == ":" {
			i++
		}
	}
	values := findValues(ws, 0)
	if len(values) > 0 && values[0].kind == Date && (values[0].first == i || i == 0 && values[0].first <= 2 && ws[0].norm == "on") {
		v := values[0]
		j := v.last + 1
		for j < len(ws) && (ws[j].norm == "," || ws[j].norm == "-" && !ws[j].glued) {
			j++
		}
		k := j
		for k < len(ws) && (ws[k].capitalised() || ws[k].norm == "," || ws[k].norm == "." || ws[k].norm == "-" && ws[k].glued) {
			k++
		}
		switch {
		case k < len(ws) && (ws[k].norm == ":" || ws[k].norm == "–" || ws[k].norm == "—" || ws[k].norm == "-" && !ws[k].glued) && k-j <= 6:
			if k > j {
				d.Place = body[ws[j].Start:ws[k-1].End]
			}
			from = ws[k].End
		case v.last == len(ws)-1 && lineEnds(body, ws[v.last].End):
			from = ws[v.last].End
		default:
			return Dateline{}, 0
		}
		d.Span = Span{ws[0].Start, ws[v.last].End}
		d.Date = v.canonical()
		d.literal = body[ws[v.first].Start:ws[v.last].End]
		return d, from
	}
	// "CANBERRA, June 7 (Agency) - …", "WASHINGTON (AP) — …", "(CNN) …"
	if k := placeLine(ws); k > 0 {
		d.Span = Span{ws[0].Start, ws[k].End}
		end := 0
		for end < k && (ws[end].shape == capital || ws[end].norm == "." || ws[end].norm == "," && end+1 < k && ws[end+1].capitalised() && len(values) == 0) {
			end++
		}
		if end > 0 {
			d.Place = body[ws[0].Start:ws[end-1].End]
		}
		if len(values) > 0 && values[0].last < k && values[0].kind == Date {
			d.Date = values[0].canonical()
		}
		return d, ws[k].End
	}
	return Dateline{}, 0
}

func lineEnds(body string, at int) bool {
	rest := strings.TrimLeft(body[at:], " .\t")
	return rest == "" || rest[0] == '\n' || rest[0] == '\r'
}

// placeLine returns the index of the dash that ends a place line, or 0.
func placeLine(ws []word) int {
	if len(ws) == 0 || ws[0].shape != capital {
		return 0
	}
	for k := 1; k < len(ws) && k < 14; k++ {
		switch ws[k].norm {
		case "--", "–", "—":
			return k
		case "-":
			if !ws[k].glued {
				return k
			}
		}
		if ws[k].shape == lower && k < 2 {
			return 0
		}
	}
	return 0
}
