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
	var out []value
	for i := 0; i < len(ws); {
		v, ok := recognizers().longest(ws, i)
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
		v.when.resolve(anchor, ahead)
		v.until.resolve(anchor, ahead)
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

// Values returns the typed values of a text, of all kinds, in order. Dates that
// leave something unsaid ("Thursday") are settled by the day of publication;
// the zero time settles nothing.
func Values(text string, published time.Time) []Fact {
	anchor := day(0)
	if !published.IsZero() {
		y, m, d := published.Date()
		anchor = dayOf(y, int(m), d)
	}
	var out []Fact
	for _, s := range splitSentences(text) {
		for _, v := range findValues(s.words, anchor) {
			out = append(out, v.fact(s.Span))
		}
	}
	return out
}

// fact returns v as it is shown to the world.
func (v value) fact(sentence Span) Fact {
	return Fact{Span: v.Span, Kind: v.kind, Value: v.canonical(), Unit: v.unit, Sentence: sentence, Rule: v.rule}
}
