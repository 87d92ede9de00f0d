package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// notices are the lines below the masthead: what is not being kept and why,
// and what was deleted. They stay until the reader has dealt with them.
func (d *desk) notices() app.UI {
	var lines []app.UI
	if d.updatable {
		lines = append(lines, app.Elem("p").Class("notice update").Role("status").Body(
			app.Text(sayUpdate), plainButton(sayReload.String(), d.update), plainButton(sayLater.String(), func(app.Context, app.Event) { d.updatable = false }),
		))
	}
	if p := d.perusal; p != nil {
		lines = append(lines, app.Elem("p").Class("notice").Body(
			app.Elem("label").Attr("for", "perusal").Role("status").Text(sayPerusing),
			app.Elem("progress").ID("perusal").Attr("max", p.total).Attr("value", p.done),
		))
	}
	if l := d.library; l != nil {
		if l.trouble != nil {
			lines = append(lines, app.Elem("p").Class("notice").Role("alert").Body(
				app.Text(sayTrouble.of(l.trouble)),
				plainButton(sayAgain.String(), func(ctx app.Context, _ app.Event) {
					l.retry(ctx)
					d.history.keep(ctx)
				}),
			))
		}
		if n := len(d.deleted); n > 0 {
			gone := d.deleted[n-1]
			said := sayDeleted.of(gone[0].heading())
			if len(gone) > 1 {
				said = sayDeletedMany.of(len(gone))
			}
			lines = append(lines, app.Elem("p").Class("notice undo").Role("status").Body(
				app.Text(said),
				plainButton(sayUndo.String(), d.putBack),
				plainButton(sayClose.String(), func(ctx app.Context, _ app.Event) { d.deleted = nil }),
			))
		}
	}
	return app.Elem("div").Class("notices").Body(lines...)
}
