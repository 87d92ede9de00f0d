package main

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// A correction is what an editor has put right about one fact of an article,
// as it is kept beside the article.
type correction struct {
	facts.Span
	Kind facts.Kind `json:"kind"`
	facts.Correction
}

// correctionsOf returns the corrections in a fact base.
func correctionsOf(base *facts.Base) []correction {
	var out []correction
	for _, f := range base.Facts {
		if !f.Correction.IsZero() {
			out = append(out, correction{f.Span, f.Kind, f.Correction})
		}
	}
	return out
}

// corrected returns base with these corrections in place of its own. Those of
// facts that the text does not state (any more) have no effect.
func corrected(base *facts.Base, corrections []correction) *facts.Base {
	fresh := slices.Clone(base.Facts)
	for i := range fresh {
		f := &fresh[i]
		f.Correction = facts.Correction{}
		at := slices.IndexFunc(corrections, func(c correction) bool { return c.Span == f.Span && c.Kind == f.Kind })
		if at >= 0 {
			f.Correction = corrections[at].Correction
		}
	}
	return base.Corrected(fresh)
}

// correct puts right what the facts of a row say, keeps it with the article,
// and checks the claim anew.
func (d *desk) correct(ctx app.Context, r factRow, c facts.Correction) {
	all := slices.DeleteFunc(correctionsOf(d.article.base), func(old correction) bool {
		return old.Kind == r.Kind && slices.Contains(r.mentions, old.Span)
	})
	if !c.IsZero() {
		for _, m := range r.mentions {
			all = append(all, correction{m, r.Kind, c})
		}
	}
	k := d.keepOpen(ctx)
	k.Corrections, k.Corrected = all, true
	d.readAgain(ctx, k)
}
