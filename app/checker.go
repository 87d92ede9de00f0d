package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// Elements are made with app.Elem throughout: each element type of go-app's own
// that is used adds its seventy methods to the download.

// checker is the claim box, the claims to start from and the cards.
func (d *desk) checker() app.UI {
	hint := sayBoxHintAny.String()
	var examples []string
	if !d.article.empty() {
		examples = d.article.Examples
	}
	if len(examples) > 0 {
		hint = sayBoxHint.of(examples[0])
	}
	body := []app.UI{
		app.Elem("label").Attr("for", "claim").Text(sayBoxLabel),
		app.Elem("textarea").ID("claim").Class("box").Attr("name", "claim").Attr("rows", 3).
			Attr("placeholder", hint).OnInput(d.typed).OnChange(d.left),
		d.scope(),
		d.tries(examples),
		d.progress(),
		app.Elem("p").Class("said").Role("status").Text(d.outcome()),
		digest(d.claim, d.found),
		app.Elem("div").Class("cards").Body(d.answers()...),
		app.Elem("p").Class("small").Text(sayPrivacy.String() + " " + sayLimits.String()),
		app.Elem("details").Class("how small").Body(app.Elem("summary").Text(sayHow), app.Elem("p").Text(sayHowText)),
	}
	return app.Elem("section").ID("check").Class("checker").Aria("label", sayBoxLabel).Body(body...)
}

// tries are the claims to start from, as buttons.
func (d *desk) tries(examples []string) app.UI {
	rest := examples[min(1, len(examples)):] // the first is the hint
	return app.Elem("ul").Class("tries").Aria("label", sayTry).Body(app.Range(rest).Slice(func(i int) app.UI {
		claim := rest[i]
		return app.Elem("li").Body(app.Elem("button").Attr("type", "button").Text(claim).OnClick(d.try(claim), app.EventScope(claim)))
	}))
}

// answers are the cards, or the line that says why there are none.
func (d *desk) answers() []app.UI {
	switch {
	case d.served:
		return nil
	case d.hits != nil:
		return d.hitCards()
	case d.article.empty():
		return []app.UI{app.Elem("p").Class("refusal").Text(sayEmpty)}
	case d.refusal != "":
		return []app.UI{app.Elem("p").Class("refusal").Role("alert").Text(d.refusal)}
	}
	var show func(facts.Span) app.EventHandler
	if !d.framed || d.host.canShow() {
		show = d.show
	}
	var out []app.UI
	for i, f := range d.found {
		out = append(out, card(d.article.base, d.claim, f, show).ID(findingID(i)).TabIndex(-1))
	}
	return out
}

// outcome is what the live region says: nothing while a check goes on.
func (d *desk) outcome() string {
	switch {
	case d.inquiry != nil:
		return ""
	case d.hits != nil:
		return d.sayLibraryHits()
	}
	return sayFindings(d.found)
}
