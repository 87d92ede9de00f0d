package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// actionAmend asks the desk to change what is known about the open article;
// its value is an amendment.
const actionAmend = "amend-article"

// An amendment is a new title, source or day of the open article.
type amendment struct{ name, value string }

// about is the form with what a reader may put right about an article. Where
// nobody says when it was published, it asks.
func about(a *article) app.UI {
	var source, hint string
	day := a.base.Dateline.Date
	if a.kept != nil {
		source = a.kept.Source
	}
	summary := sayAboutForm
	switch {
	case a.kept != nil && a.kept.Dated:
		hint = sayDayYours.String()
	case day == "":
		summary = sayAskDay
		hint = sayDateGap.String()
	case a.base.Dateline.Reason != "":
		hint = sayDayGuessed.of(a.base.Dateline.Reason)
	case a.base.Dateline.Len() > 0:
		hint = sayDayWritten.String()
	}
	if strings.Contains(day, "X") { // the text leaves out the year
		day = ""
	}
	field := func(name string, label word, kind, value string) app.HTMLElem {
		return app.Elem("p").Class("field").Body(
			app.Elem("label").Attr("for", "about-"+name).Text(label),
			app.Elem("input").ID("about-"+name).Attr("name", name).Attr("type", kind).Attr("autocomplete", "off").Attr("value", value).
				DataSet(savedOnChange, true).Aria("describedby", "about-hint").OnChange(amend(name), app.EventScope(name)),
		)
	}
	fields := []app.UI{field("title", sayTitle, "text", a.Title), field("source", saySource, "text", source)}
	if a.kept == nil || a.kept.Base == "" { // a fact base has its own day
		fields = append(fields, field("published", sayPublishedOn, "date", day))
	}
	return app.Elem("details").Class("about").Body(
		app.Elem("summary").Text(summary),
		app.Elem("div").Class("fields").Body(fields...),
		app.Elem("p").ID("about-hint").Class("small").Text(hint),
	)
}

func amend(name string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		defer guard()
		ctx.NewActionWithValue(actionAmend, amendment{name, strings.TrimSpace(ctx.JSSrc().Get("value").String())})
	}
}

// amend changes what is known about the open article, and reads it anew.
func (d *desk) amend(ctx app.Context, m amendment) {
	k := d.keepOpen(ctx)
	switch m.name {
	case "title":
		k.Title = m.value
	case "source":
		k.Source = m.value
	case "published":
		k.Published, k.Dated = m.value, m.value != ""
	}
	d.readAgain(ctx, k)
}

// readAgain keeps the open article as k, reads it anew and checks the claim
// against it.
func (d *desk) readAgain(ctx app.Context, k *keptArticle) {
	d.library.keep(ctx, k)
	examples := d.article.Examples
	d.read(ctx, k, func(ctx app.Context, a *article) {
		a.Examples = examples
		d.article = a
		d.turn++
		setTitle(a.heading())
		d.ask(ctx, d.claim)
	})
}
