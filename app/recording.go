package main

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// rest is how long a claim has to stand before its check is recorded: what is
// still being typed is no claim yet.
const rest = time.Second

// settle records the check once the claim has stood for a while.
func (d *desk) settle(ctx app.Context) {
	if d.history == nil {
		return
	}
	last := d.keys
	ctx.After(rest, func(ctx app.Context) {
		defer guard()
		switch {
		case last != d.keys: // what was typed since settles by itself
		case d.inquiry != nil || !d.history.loaded:
			d.settle(ctx)
		default:
			d.record(ctx)
		}
	})
}

// left records the check as the reader leaves the claim box.
func (d *desk) left(ctx app.Context, _ app.Event) {
	defer guard()
	if ctx.JSSrc().Get("value").String() == d.claim {
		d.record(ctx)
	}
}

// record records the check that is shown: with the article that is open, or
// with each of the library that settles something.
func (d *desk) record(ctx app.Context) {
	switch {
	case d.history == nil || !d.history.loaded || d.inquiry != nil:
	case d.hits != nil:
		d.history.add(ctx, d.hits.records(d.claim)...)
	case len(d.found) > 0:
		d.history.add(ctx, newRecord(d.article, d.claim, d.found))
	}
}

// records makes a record of each article that settles something of the claim.
func (h *hits) records(claim string) []*record {
	var articles []*article
	found := map[*article][]facts.Finding{}
	for _, sentence := range h.found {
		for _, hit := range sentence {
			if found[hit.article] == nil {
				articles = append(articles, hit.article)
			}
			found[hit.article] = append(found[hit.article], hit.Finding)
		}
	}
	var out []*record
	for _, a := range articles {
		out = append(out, newRecord(a, claim, found[a]))
	}
	return out
}
