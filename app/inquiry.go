package main

import (
	"slices"
	"sync/atomic"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

const (
	longClaim = 400                   // bytes; a longer claim is checked beside the handlers
	turnAfter = 12 * time.Millisecond // how long an inquiry works before the page gets its turn
)

// An inquiry checks a claim beside the handlers, and shows how far it is.
type inquiry struct {
	claim       string
	done, total int // in steps of its own
	stopped     atomic.Bool
	worked      time.Time // when the page had its turn last
}

// ask checks what is in the claim box: at once where that is quick, and else
// step by step. Another question ends the one before.
func (d *desk) ask(ctx app.Context, claim string) {
	d.halt()
	switch {
	case d.everywhere && d.library != nil:
		d.askLibrary(claim)
	case len(claim) <= longClaim || d.article.empty() || d.refuses(claim):
		d.check(claim)
	default:
		d.askLong(claim)
	}
	d.settle(ctx)
	ctx.Update()
}

// halt ends the inquiry that is going on.
func (d *desk) halt() {
	if d.inquiry != nil {
		d.inquiry.stopped.Store(true)
		d.inquiry = nil
	}
}

// askLong checks a claim of many sentences. What was found before stands until
// the new findings are complete; where nothing stood, they come one by one.
func (d *desk) askLong(claim string) {
	q := &inquiry{claim: claim, total: len(claim), worked: time.Now()}
	d.inquiry = q
	d.hits = nil
	base, fresh := d.article.base, len(d.found) == 0
	d.ctx.Async(func() {
		defer d.failed(q)
		var found []facts.Finding
		for f := range base.Findings(claim) {
			found = append(found, f)
			part := slices.Clone(found)
			if q.pause(d, func(app.Context) {
				q.done = f.End
				if fresh {
					d.present(claim, part)
				}
			}) {
				return
			}
		}
		d.finish(q, func(app.Context) {
			d.present(claim, found)
			d.tell()
		})
	})
}

// present puts findings about a claim on the page.
func (d *desk) present(claim string, found []facts.Finding) {
	if claim != d.claim {
		d.shown = facts.Span{}
	}
	d.claim, d.found, d.refusal = claim, found, ""
}

// pause gives the page its turn where it is due, and has it show how far the
// inquiry is. It reports whether the inquiry has been stopped. It must not be
// called from a handler.
func (q *inquiry) pause(d *desk, show func(app.Context)) bool {
	if q.stopped.Load() {
		return true
	}
	if time.Since(q.worked) < turnAfter {
		return false
	}
	d.ctx.Dispatch(func(ctx app.Context) {
		defer guard()
		if !q.stopped.Load() {
			show(ctx)
		}
	})
	time.Sleep(time.Millisecond) // the browser runs one thing at a time
	q.worked = time.Now()
	return q.stopped.Load()
}

// finish shows what an inquiry has come to.
func (d *desk) finish(q *inquiry, show func(app.Context)) {
	d.ctx.Dispatch(func(ctx app.Context) {
		defer guard()
		if !q.stopped.Load() {
			d.inquiry = nil
			show(ctx)
		}
	})
}

// failed, deferred, makes a line of a fault in the engine.
func (d *desk) failed(q *inquiry) {
	if fault := recover(); fault != nil {
		app.Logf("checking a claim: %v", fault)
		d.finish(q, func(app.Context) { d.claim, d.found, d.refusal = q.claim, nil, sayBroken.String() })
	}
}

// progress is the bar of the inquiry that is going on.
func (d *desk) progress() app.UI {
	q := d.inquiry
	if q == nil {
		return app.Elem("p").Class("progress").Hidden(true)
	}
	return app.Elem("p").Class("progress").Body(
		app.Elem("label").Attr("for", "progress").Text(sayChecking),
		app.Elem("progress").ID("progress").Attr("max", q.total).Attr("value", q.done),
	)
}
