package facts

import (
	"strings"
	"sync"
	"time"
)

// recognizers is the list of rules. Of rules that read as far, the first
// counts.
var recognizers = sync.OnceValue(func() *stage {
	return newStage(classes,
		percentRules, moneyRules, ageRules, timeRules, dateRules, relativeRules, yearRules,
		durationRules, dimensionRules, ordinalRules, countRules)
})

// findValues returns the typed values of one sentence, in order and apart from
// each other. anchor is the day of the article, 0 if unknown.
func findValues(ws []word, anchor day) []value {
	out := readValues(ws, anchor, &period{})
	kept := out[:0]
	for _, v := range out {
		if !v.rate && v.when.ref == "" {
			kept = append(kept, v)
		}
	}
	return kept
}

// readValues is findValues with all that a text holds: rates ("a day" of "$5 a
// day") and times without a place in the calendar ("now") too. focus is the
// day or period that the text spoke of last: "the following day" starts there.
func readValues(ws []word, anchor day, focus *period) []value {
	var out []value
	rules := recognizers()
	sc := rules.scan(ws)
	for i := 0; i < len(ws); {
		v, ok := rules.longest(sc, i)
		if !ok {
			i++
			continue
		}
		out = append(out, v)
		i = v.last + 1
	}
	out = joinValues(ws, out, anchor)
	ahead, seen := false, 0
	for k := range out {
		v := &out[k]
		for ; seen < v.first; seen++ {
			ahead = ahead || looksAhead(ws[seen].norm)
		}
		if !v.temporal() && v.kind != Ordinal {
			v.addHedge(ws)
		}
		v.settle(ws, anchor, focus, ahead)
		v.text = written(ws[v.first : v.last+1])
	}
	return out
}

// looksAhead reports whether a word tells that what follows is to come.
func looksAhead(norm string) bool {
	switch norm {
	case "will", "'ll", "wo", "shall", "scheduled", "due", "slated", "upcoming", "deadline", "plans", "planned", "expected", "expects", "set":
		return true
	}
	return false
}

// written returns words as they stand in the text, with one space where there
// is white space.
func written(ws []word) string {
	var b strings.Builder
	for i, w := range ws {
		if i > 0 && !w.glued {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}

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
	focus := period{}
	for _, s := range splitSentences(text) {
		for _, v := range readValues(s.words, anchor, &focus) {
			parts := v.parts(s.words)
			if len(parts) == 0 || v.temporal() || v.kind == Duration {
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
		switch ws[i].norm {
		case "to", "through", "thru", "until", "till", "and", "–":
			link = i
		case "-":
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
	if w := ws[start.first].norm; (w == "from" || w == "between") && start.first < start.last {
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
