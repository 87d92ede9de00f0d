package main

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// What is on the screen is on its way to the device at once, and arrives a
// moment later. Where the page is left in between, or the device does not take
// it, the browser asks first.

// savedOnChange is in data-… of the fields whose value is saved as they are
// left, by the event "change".
const savedOnChange = "saved-on-change"

// watchLeaving asks before something is lost by leaving the page, and only
// then. What waits for its moment does not wait when the page goes out of
// sight, which may be its end.
func (d *desk) watchLeaving() {
	if d.library == nil {
		return
	}
	var typing app.Value // the field that is to be saved and has been changed
	listen("input", func(event app.Value) {
		if field := event.Get("target"); field.Call("hasAttribute", "data-"+savedOnChange).Bool() {
			typing = field
		}
	})
	listen("change", func(app.Value) { typing = nil })
	listen("beforeunload", func(event app.Value) {
		if typing != nil || d.losing() {
			event.Call("preventDefault")
		}
	})
	settle := func(app.Value) {
		if typing != nil {
			typing.Call("dispatchEvent", app.Window().Get("Event").New("change", map[string]any{"bubbles": true}))
		}
		d.ctx.Dispatch(func(ctx app.Context) {
			defer guard()
			d.record(ctx)
		})
	}
	listen("pagehide", settle)
	listen("visibilitychange", func(event app.Value) {
		if app.Window().Get("document").Get("visibilityState").String() == "hidden" {
			settle(event)
		}
	})
}

// losing reports whether leaving the page would lose something that the device
// has not got: what is still on its way, and what it did not take. Where it
// keeps nothing at all, as in a private window, that is the articles: checks go
// with such a page as everybody expects.
func (d *desk) losing() bool {
	l := d.library
	return l.unwritten > 0 || len(d.history.unkept) > 0 || d.homeless.wait() ||
		slices.ContainsFunc(l.articles, func(k *keptArticle) bool { return k.unkept || l.refused != nil })
}
