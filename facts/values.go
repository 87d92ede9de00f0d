package facts

import "time"

// Values returns the typed values of a text, of all kinds, in order; after a
// range its two ends. Dates that leave something unsaid ("Thursday") are
// settled by the day of publication; the zero time settles nothing.
func Values(text string, published time.Time) []Fact {
	anchor := day(0)
	if !published.IsZero() {
		y, m, d := published.Date()
		anchor = dayOf(y, int(m), d)
	}
	var out []Fact
	focus := period{} // what is told from something unsaid is told from that day
	if anchor != 0 {
		focus = dayPeriod(anchor)
	}
	for _, s := range splitSentences(text) {
		for _, v := range readValues(s.words, anchor, &focus) {
			parts := v.parts(s.words)
			if len(parts) == 0 || v.temporal() || v.kind == Duration || v.kind == Age {
				out = append(out, v.fact(s.Span))
			}
			for _, part := range parts {
				out = append(out, part.fact(s.Span))
			}
		}
	}
	return out
}

// parts returns the values that v is made of: the two ends of a range, the
// stretch of the calendar that "the last two weeks" covers.
func (v value) parts(ws []word) []value {
	if v.ends != nil {
		start, end := v.ends[0], v.ends[1]
		if v.temporal() {
			start.when, end.when = v.when, v.until
		}
		return []value{start, end}
	}
	if v.kind == Duration && v.direction != 0 && v.until.grain == noGrain { // "two days after", "a year earlier"
		v.kind = Date
		if v.when.grain == noGrain {
			v.when = v.away(0, false)
		}
		return []value{v}
	}
	if v.kind == Age && v.length.iso != "" { // how old is how long
		v.kind = Duration
		return []value{v}
	}
	if v.until.grain == noGrain {
		return nil
	}
	if v.kind == Duration {
		v.kind = DateRange
		return []value{v}
	}
	if v.kind != DateRange {
		return nil
	}
	link := 0
	for i := v.first + 1; i < v.last; i++ {
		switch {
		case oneOf(ws[i].norm, "to|through|thru|until|till|and|–"):
			link = i
		case ws[i].norm == "-":
			if link == 0 || ws[link].norm == "-" {
				link = i
			}
		}
		if link > 0 && ws[link].norm != "-" {
			break
		}
	}
	if link == 0 {
		return nil
	}
	start, end := v, v
	start.kind, end.kind = Date, Date
	start.until, end.until = period{}, period{}
	end.when = v.until
	start.last, end.first = link-1, link+1
	if w := ws[start.first].norm; oneOf(w, "from|between") && start.first < start.last {
		start.first++
	}
	start.Span = Span{ws[start.first].Start, ws[start.last].End}
	end.Span = Span{ws[end.first].Start, v.End}
	return []value{start, end}
}

// fact returns v as it is shown to the world.
func (v value) fact(sentence Span) Fact {
	if v.unit == "$" { // the dollar that names no country
		v.unit = "USD"
	}
	return Fact{Span: v.Span, Kind: v.kind, Value: v.canonical(), Unit: v.unit, Sentence: sentence, Rule: v.rule}
}
