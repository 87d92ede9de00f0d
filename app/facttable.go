package main

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/sahilm/fuzzy"

	"onrecord/facts"
)

// A column of the table of facts, which it can be sorted by.
type column string

const (
	byKind     column = "kind"
	byFact     column = "fact"
	byValue    column = "value"
	byAbout    column = "about"
	byMentions column = "mentions"
)

// A choice is which facts a table shows, and in what order.
type choice struct {
	kind    facts.Kind // empty for all
	letters string     // to be found, in order, in the fact, its note or its value
	hidden  bool       // those that an editor has hidden too
	column  column
	down    bool // from the last to the first
}

// of returns the rows that are chosen, in order. Letters that are looked for
// bring the best match first where no column is chosen.
func (c choice) of(rows []factRow) []factRow {
	var out []factRow
	for _, r := range rows {
		if (c.kind == "" || r.Kind == c.kind) && (c.hidden || !r.Hidden) {
			out = append(out, r)
		}
	}
	if letters := strings.Join(strings.Fields(c.letters), ""); letters != "" {
		found := fuzzy.FindFrom(letters, rowSource(out))
		best := make([]factRow, len(found))
		for i, m := range found {
			best[i] = out[m.Index]
			best[i].letters = m.MatchedIndexes
		}
		out = best
	}
	if c.column != "" {
		slices.SortStableFunc(out, func(a, b factRow) int {
			order := c.column.compare(a, b)
			if c.down {
				order = -order
			}
			return order
		})
	}
	return out
}

// compare orders two rows by the column.
func (c column) compare(a, b factRow) int {
	switch c {
	case byKind:
		return cmp.Compare(kindRank(a.Kind), kindRank(b.Kind))
	case byFact:
		return cmp.Compare(strings.ToLower(a.text), strings.ToLower(b.text))
	case byValue:
		x, err := strconv.ParseFloat(a.Value, 64)
		y, err2 := strconv.ParseFloat(b.Value, 64)
		if err == nil && err2 == nil {
			return cmp.Compare(x, y)
		}
		return cmp.Compare(strings.ToLower(a.Value), strings.ToLower(b.Value))
	case byAbout:
		return cmp.Compare(strings.ToLower(a.Subject), strings.ToLower(b.Subject))
	}
	return cmp.Compare(len(a.mentions), len(b.mentions))
}

// kindRank is the place of a kind in the order of the questions.
func kindRank(k facts.Kind) int {
	return slices.IndexFunc(kinds, func(other kindName) bool { return other.kind == k })
}

// kindsIn are the kinds of the rows, in their order, with how many rows each
// has.
func kindsIn(rows []factRow) (found []kindName, counts []int) {
	for _, k := range kinds {
		n := 0
		for _, r := range rows {
			if r.Kind == k.kind {
				n++
			}
		}
		if n > 0 {
			found, counts = append(found, k), append(counts, n)
		}
	}
	return found, counts
}

// sentencesWith returns the sentences of the article that have letters in this
// order, the best first, with the bytes that match.
func sentencesWith(base *facts.Base, letters string) (found []facts.Span, matched [][]int) {
	letters = strings.Join(strings.Fields(letters), "")
	if letters == "" {
		return nil, nil
	}
	var spans []facts.Span
	var texts []string
	for _, f := range base.Facts {
		if !slices.Contains(spans, f.Sentence) {
			spans = append(spans, f.Sentence)
			texts = append(texts, f.Sentence.In(base.Text))
		}
	}
	for _, m := range fuzzy.Find(letters, texts) {
		found, matched = append(found, spans[m.Index]), append(matched, m.MatchedIndexes)
	}
	return found, matched
}
