package main

import (
	"slices"

	"onrecord/facts"
)

// cut divides span at every border that the spans of layers have inside it,
// and returns the pieces in order: each lies wholly inside or wholly outside
// of every span.
func cut(span facts.Span, layers ...[]facts.Span) []facts.Span {
	borders := []int{span.Start, span.End}
	for _, layer := range layers {
		for _, s := range layer {
			if s.Overlaps(span) {
				borders = append(borders, max(s.Start, span.Start), min(s.End, span.End))
			}
		}
	}
	slices.Sort(borders)
	borders = slices.Compact(borders)
	pieces := make([]facts.Span, 0, len(borders))
	for i := 1; i < len(borders); i++ {
		pieces = append(pieces, facts.Span{Start: borders[i-1], End: borders[i]})
	}
	return pieces
}

// covered reports whether one of the spans contains piece.
func covered(piece facts.Span, by []facts.Span) bool {
	return slices.ContainsFunc(by, func(s facts.Span) bool { return s.Contains(piece) })
}

// A run is a row of pieces that look the same.
type run struct {
	facts.Span
	look string
}

// runs joins neighbouring pieces of the same look.
func runs(pieces []facts.Span, look func(facts.Span) string) []run {
	var out []run
	for _, p := range pieces {
		l := look(p)
		if n := len(out); n > 0 && out[n-1].look == l && out[n-1].End == p.Start {
			out[n-1].End = p.End
			continue
		}
		out = append(out, run{p, l})
	}
	return out
}
