package facts

import (
	"slices"
	"sort"
	"strings"
)

// An edit puts other words in the place of a span of a text.
type edit struct {
	Span
	words string
}

// edits are the edits of one text, in order and apart from each other.
type edits []edit

// newEdits puts edits in order. Of two that overlap, the longer holds.
func newEdits(es []edit) edits {
	sort.SliceStable(es, func(a, b int) bool { return es[a].Len() > es[b].Len() })
	var out edits
	for _, e := range es {
		if !slices.ContainsFunc(out, func(o edit) bool { return o.Overlaps(e.Span) }) {
			out = append(out, e)
		}
	}
	sort.SliceStable(out, func(a, b int) bool { return out[a].Start < out[b].Start })
	return out
}

// apply returns text with the edits made.
func (es edits) apply(text string) string {
	var b strings.Builder
	at := 0
	for _, e := range es {
		b.WriteString(text[at:e.Start])
		b.WriteString(e.words)
		at = e.End
	}
	b.WriteString(text[at:])
	return b.String()
}

// back returns the span of the text before the edits that a span of the text
// after them stands for. What lies within new words stands for all that they
// replace.
func (es edits) back(s Span) Span {
	if s == (Span{}) {
		return s
	}
	return Span{es.place(s.Start, false), es.place(s.End, true)}
}

func (es edits) place(at int, end bool) int {
	grown := 0 // by how much the text before is longer
	for _, e := range es {
		start := e.Start + grown
		switch {
		case at <= start:
			return at - grown
		case at < start+len(e.words) && end:
			return e.End
		case at < start+len(e.words):
			return e.Start
		}
		grown += len(e.words) - e.Len()
	}
	return at - grown
}
