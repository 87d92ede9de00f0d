package main

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// A wording is the text of an article with the words that an editor has put in
// place of some of it.
type wording struct {
	text     string
	replaced []facts.Fact // those with other words, apart from each other and in order
}

func wordingOf(base *facts.Base) wording {
	w := wording{text: base.Text}
	for _, f := range base.Facts {
		if f.Reads != "" && !slices.ContainsFunc(w.replaced, func(g facts.Fact) bool { return g.Overlaps(f.Span) }) {
			w.replaced = append(w.replaced, f)
		}
	}
	slices.SortFunc(w.replaced, func(a, b facts.Fact) int { return a.Start - b.Start })
	return w
}

// of shows a part of the text: what has been replaced struck, and behind it
// what holds.
func (w wording) of(s facts.Span) []app.UI {
	var out []app.UI
	for _, f := range w.replaced {
		if !f.Overlaps(s) {
			continue
		}
		if f.Start > s.Start {
			out = append(out, app.Text(facts.Span{Start: s.Start, End: f.Start}.In(w.text)))
		}
		struck := facts.Span{Start: max(s.Start, f.Start), End: min(s.End, f.End)}
		out = append(out, app.Elem("del").Text(struck.In(w.text)))
		if s.Start = struck.End; struck.End == f.End {
			out = append(out, app.Text(" "), app.Elem("ins").Text(f.Reads))
		}
	}
	if s.Len() > 0 {
		out = append(out, app.Text(s.In(w.text)))
	}
	return out
}
