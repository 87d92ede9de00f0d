package main

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// checker is the claim box, the claims to start from and the cards.
func (d *desk) checker() app.UI {
	hint := sayBoxHintAny
	if len(d.examples) > 0 {
		hint = fmt.Sprintf(sayBoxHint, d.examples[0])
	}
	body := []app.UI{
		app.Label().For("claim").Text(sayBoxLabel),
		app.Textarea().ID("claim").Class("box").Name("claim").Rows(3).
			Placeholder(hint).OnInput(d.typed),
		d.tries(),
		app.P().Class("said").Role("status").Text(sayFindings(d.found)),
		app.Div().Class("cards").Body(d.answers()...),
		app.P().Class("small").Text(sayPrivacy + " " + sayLimits),
		app.Details().Class("how small").Body(app.Summary().Text(sayHow), app.P().Text(sayHowText)),
	}
	return app.Aside().ID("check").Class("checker").Aria("label", sayBoxLabel).Body(body...)
}

// tries are the claims to start from, as buttons.
func (d *desk) tries() app.UI {
	rest := d.examples[min(1, len(d.examples)):] // the first is the hint
	return app.Ul().Class("tries").Aria("label", sayTry).Body(app.Range(rest).Slice(func(i int) app.UI {
		claim := rest[i]
		return app.Li().Body(app.Button().Type("button").Text(claim).OnClick(d.try(claim), app.EventScope(claim)))
	}))
}

// answers are the cards, or the line that says why there are none.
func (d *desk) answers() []app.UI {
	switch {
	case d.served:
		return nil
	case d.article.empty():
		return []app.UI{app.P().Class("refusal").Text(sayEmpty)}
	case d.refusal != "":
		return []app.UI{app.P().Class("refusal").Role("alert").Text(d.refusal)}
	}
	var show func(facts.Span) app.EventHandler
	if !d.framed {
		show = d.show
	}
	var out []app.UI
	for _, f := range d.found {
		out = append(out, card(d.article.base, d.claim, f, show))
	}
	return out
}
