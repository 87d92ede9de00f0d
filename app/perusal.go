package main

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// longArticle is the length, in bytes, from which an article is read beside the
// handlers: a shorter one has been read before anybody notices.
const longArticle = 10_000

// A perusal reads an article, and shows how far it is.
type perusal struct {
	inquiry // in bytes
	kept    *keptArticle
	open    func(...facts.Option) (*article, error)
}

// read reads an article of the library and calls then with it.
func (d *desk) read(ctx app.Context, k *keptArticle, then func(app.Context, *article)) {
	d.peruse(ctx, &perusal{inquiry: inquiry{total: len(k.content())}, kept: k, open: k.open}, then)
}

// peruse reads an article and calls then with it: at once where it is short, and
// else beside the handlers. Another perusal ends the one before.
func (d *desk) peruse(ctx app.Context, p *perusal, then func(app.Context, *article)) {
	d.stopReading()
	done := func(ctx app.Context, a *article, err error) {
		switch {
		case err == nil:
			then(ctx, a)
		case d.framed:
			d.found, d.refusal = nil, sayFirst(err.Error())
		default:
			d.mishap = sayFirst(err.Error())
		}
	}
	if p.total <= longArticle {
		a, err := p.open()
		done(ctx, a, err)
		return
	}
	d.perusal, p.worked = p, time.Now()
	d.ctx.Async(func() {
		a, err := p.read(d)
		d.ctx.Dispatch(func(ctx app.Context) {
			defer guard()
			if !p.stopped.Load() {
				d.perusal = nil
				done(ctx, a, err)
			}
		})
	})
}

// read reads the article with the page at work.
func (p *perusal) read(d *desk) (a *article, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("reading an article: %v", fault)
			err = saidError(sayArticleBroken)
		}
	}()
	a, err = p.open(facts.Pausing(func(read int) {
		p.pause(d, func(app.Context) { p.done = read })
	}))
	if err == nil && d.library != nil {
		a.Examples = examplesOf(a)
	}
	return a, err
}

// stopReading ends the perusal that is going on.
func (d *desk) stopReading() {
	if d.perusal != nil {
		d.perusal.stopped.Store(true)
		d.perusal = nil
	}
}
