//go:build !wasm

package main

import (
	"strings"
	"testing"

	"onrecord/facts"
)

// What an editor has put right is struck and followed by what holds, in the
// story and in quotes, marked or not.
func TestWordingShowsCorrections(t *testing.T) {
	d := exampleDesk(t)
	for i := range d.article.base.Facts {
		if f := d.article.base.Facts[i]; f.Kind == facts.Duration && strings.HasPrefix(f.In(d.article.base.Text), "20-minute") {
			all := []correction{{f.Span, f.Kind, facts.Correction{Reads: "40-minute"}}}
			d.article.base = corrected(d.article.base, all)
			break
		}
	}
	const want = `<del>20-minute</del> <ins>40-minute</ins>`
	tight := func(markup string) string { return strings.Join(strings.Fields(markup), " ") }
	if got := tight(shown(t, &story{Article: d.article})); !strings.Contains(strings.ReplaceAll(got, "> <", "><"), strings.ReplaceAll(want, "> <", "><")) {
		t.Errorf("the story has no %s:\n%s", want, got)
	}
	d.check("The call lasted 20 minutes.")
	got := shown(t, d)
	quote := got[strings.Index(got, "<blockquote"):]
	if !strings.Contains(quote, "<del>20-minute</del>") || !strings.Contains(quote, "<ins>40-minute</ins>") {
		t.Errorf("the quote does not show the correction:\n%s", quote)
	}
}

// A part that ends within what is replaced shows no replacement yet.
func TestWordingInParts(t *testing.T) {
	base := &facts.Base{Text: "It lasted 20 long minutes."}
	base.Facts = []facts.Fact{{Kind: facts.Duration, Span: facts.Span{Start: 10, End: 25}, Correction: facts.Correction{Reads: "an hour"}}}
	w := wordingOf(base)
	for _, c := range []struct{ start, end, pieces int }{{0, 12, 2}, {12, 26, 4}, {0, 9, 1}, {0, 26, 5}} {
		if got := w.of(facts.Span{Start: c.start, End: c.end}); len(got) != c.pieces {
			t.Errorf("from %d to %d there are %d pieces, want %d", c.start, c.end, len(got), c.pieces)
		}
	}
}
