package facts

import (
	"strings"
	"sync"
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
		if v.rate || v.perEach(ws, kept) {
			if n := len(kept); n > 0 && v.first <= kept[n-1].last+3 && !kept[n-1].temporal() {
				kept[n-1].per = v.length
			}
			continue
		}
		if v.when.ref == "" {
			kept = append(kept, v)
		}
	}
	return kept
}

// perEach reports whether v, "a week", is what a count of things before it is
// for: "ten flights a week".
func (v value) perEach(ws []word, before []value) bool {
	if v.kind != Duration || v.last != v.first+1 || !oneOf(ws[v.first].norm, "a|an|each|every") || len(before) == 0 {
		return false
	}
	a := before[len(before)-1]
	if a.kind == Money && v.first == a.last+1 {
		return true
	}
	return a.kind == Number && !a.listed && v.first == a.last+2 && strings.HasSuffix(ws[v.first-1].norm, "s") && ws[v.first-1].shape == lower
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
	year := 0 // that the sentence opens with: "In 1915, … on April 6"
	for k := range out {
		v := &out[k]
		for ; seen < v.first; seen++ {
			ahead = ahead || looksAhead(ws[seen].norm)
		}
		if !v.temporal() && v.kind != Ordinal {
			v.addHedge(ws)
		}
		if year > 0 && v.when.month > 0 && v.when.year == 0 && !v.when.shifted && v.when.side == 0 && v.when.shift == 0 {
			v.when.year = year
			if v.until.month > 0 && v.until.year == 0 {
				v.until.year = year
			}
		}
		v.settle(ws, anchor, focus, ahead)
		if v.when.grain == yearGrain && v.when.yearSaid && v.kind == Date && v.first > 0 && v.first <= 2 && oneOf(ws[v.first-1].norm, "in|during") {
			year = v.when.year
		}
		v.text = written(ws[v.first : v.last+1])
		if k > 0 {
			out[k-1].reachInto(ws, *v)
		}
	}
	return out
}

// looksAhead reports whether a word tells that what follows is to come.
func looksAhead(norm string) bool {
	return among(norm, "ahead")
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
