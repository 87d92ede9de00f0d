package facts

import (
	"strings"
	"time"
)

// readDateline finds the dateline that opens an article, and returns it with
// the byte at which the body begins: "date 2025-06-07 SEOUL: …", a line that
// is only a date, "CANBERRA, June 7 (Agency) - …", "PARIS — …".
func readDateline(body string) (Dateline, int) {
	var ws []word
	for s := range sentencesOf(body) {
		ws = s.words
		break
	}
	if len(ws) == 0 {
		return Dateline{}, 0
	}
	var d Dateline
	from := 0
	i := 0
	if oneOf(ws[0].norm, "date|published|updated") {
		i = 1
		if i < len(ws) && ws[i].norm == ":" {
			i++
		}
	}
	values := findValues(ws, 0)
	if on, ok := isoDay(ws, i); ok {
		values = []value{{Span: Span{ws[i].Start, ws[i+4].End}, kind: Date, first: i, last: i + 4, when: period{grain: dayGrain, start: on, end: on + 1}}}
		values[0].when.year, values[0].when.month, values[0].when.dom = on.date()
	}
	if len(values) > 0 && values[0].kind == Date && (values[0].first == i || i == 0 && values[0].first <= 2 && ws[0].norm == "on") {
		v := values[0]
		j := v.last + 1
		for j < len(ws) && (ws[j].norm == "," || ws[j].norm == "-" && !ws[j].glued) {
			j++
		}
		k := j
		for k < len(ws) && (ws[k].capitalised() || oneOf(ws[k].norm, ",|.") || ws[k].norm == "-" && ws[k].glued) {
			k++
		}
		switch {
		case k < len(ws) && (oneOf(ws[k].norm, ":|–|—") || ws[k].norm == "-" && !ws[k].glued) && k-j <= 6:
			if k > j {
				d.Place = body[ws[j].Start:ws[k-1].End]
			}
			from = ws[k].End
		case v.last == len(ws)-1 && lineEnds(body, ws[v.last].End):
			from = ws[v.last].End
		default:
			return Dateline{}, 0
		}
		d.Span = Span{ws[0].Start, from}
		d.Date, d.on = v.canonical(), v.when.start
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
			d.Date, d.on = values[0].canonical(), values[0].when.start
		}
		return d, ws[k].End
	}
	return Dateline{}, 0
}

// isoDay reads "2025-06-07" at ws[i].
func isoDay(ws []word, i int) (day, bool) {
	if i+4 >= len(ws) || ws[i+1].norm != "-" || ws[i+3].norm != "-" {
		return 0, false
	}
	t, err := time.Parse(time.DateOnly, ws[i].norm+"-"+ws[i+2].norm+"-"+ws[i+4].norm)
	if err != nil {
		return 0, false
	}
	y, m, d := t.Date()
	return dayOf(y, int(m), d), true
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
		switch {
		case oneOf(ws[k].norm, "--|–|—"):
			return k
		case ws[k].norm == "-":
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

// settle chooses the day that the article's dates are reckoned from: its
// dateline's, else the one that was given, which goes first where its giver
// knows better. A dateline such as "2025-07-06" can
// mean 6 July or 7 June; where the article speaks of days as still to come
// that the first reading puts into the past, and the second does not, the
// second holds, and Reason says so.
func (d *Dateline) settle(body string, from int) {
	if (d.on == 0 || d.known) && !d.given.IsZero() {
		y, m, dom := d.given.Date()
		d.on = dayOf(y, int(m), dom)
		d.Date = d.on.String()
	}
	y, m, dom := d.on.date()
	if d.known || d.Span == (Span{}) || d.on == 0 || dom > 12 || dom == m || !strings.Contains(d.In(body), d.Date) {
		return
	}
	other := dayOf(y, dom, m)
	literal, swapped, witness := 0, 0, ""
	for _, v := range comingDays(body, from, d.on) {
		if v.when.start < d.on {
			literal++
			if witness == "" {
				witness = strings.TrimPrefix(v.String(), "from ")
			}
		}
		if v.when.start < other {
			swapped++
		}
	}
	if literal > swapped {
		d.Reason = "The dateline " + d.Date + " is read as " + longDay(other) + ", because the article speaks of " + witness + " as still to come."
		d.on, d.Date = other, other.String()
	}
}

// longDay writes a day as a reader says it: "7 June 2025".
func longDay(d day) string {
	y, m, dom := d.date()
	return formatNumber(float64(dom)) + " " + monthNames[m-1] + " " + formatNumber(float64(y))
}

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// comingDays returns the days that the article speaks of as still to come: in
// sentences with "upcoming", "will", "scheduled" and the like.
func comingDays(body string, from int, anchor day) []value {
	var out []value
	for _, s := range splitSentences(body) {
		if s.Start < from {
			continue
		}
		coming := false
		for _, w := range s.words {
			if oneOf(w.norm, "upcoming|forthcoming|will|scheduled|planned|coming|next|deadline|due") {
				coming = true
			}
		}
		if !coming {
			continue
		}
		for _, v := range findValues(s.words, anchor) {
			if v.temporal() && v.when.month > 0 && v.when.dom > 0 && v.when.start != 0 {
				out = append(out, v)
			}
		}
	}
	return out
}
