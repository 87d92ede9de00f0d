package main

import (
	"fmt"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// What the drafts of corrections go by: the forms of the rows, of which each
// has a name of its own behind this one, and which of them is open.
const (
	correctionForm = "correction"
	openForm       = "open"
)

var correctionFields = []string{"reads", "aliases", "note", "hide"}

// formOf names the form of a row, the same whenever the article is read.
func formOf(a *article, r factRow) string {
	return fmt.Sprintf("%s %s %s %d", correctionForm, a.digest, r.Kind, r.mentions[0].Start)
}

// edit opens the form of a row, or closes it. What was typed into it stays.
func (v *factsView) edit(r factRow) app.EventHandler {
	return func(ctx app.Context, _ app.Event) {
		defer guard()
		form := formOf(v.Article, r)
		if v.correcting == form {
			v.correcting = ""
			dropForm(correctionForm, openForm)
			return
		}
		v.correcting = form
		keepDraft(correctionForm, openForm, form)
		ctx.Defer(func(app.Context) { focusOn(".editing input") })
	}
}

// form is what an editor may put right about a row.
func (v *factsView) form(r factRow) app.UI {
	form := formOf(v.Article, r)
	field := func(name string, label word, value string) app.UI {
		return app.Elem("p").Class("field").Body(
			app.Elem("label").Attr("for", "fix-"+name).Text(label),
			app.Elem("input").ID("fix-"+name).Attr("name", name).Attr("type", "text").Attr("autocomplete", "off").
				DataSet("draft", form+" "+name).Attr("value", draftOr(form, name, value)))
	}
	hidden := app.Elem("input").ID("fix-hide").Attr("name", "hide").Attr("type", "checkbox").DataSet("draft", form+" hide")
	if draftOr(form, "hide", fmt.Sprint(r.Hidden)) == "true" {
		hidden = hidden.Attr("checked", true)
	}
	return app.Elem("form").Body(
		app.Elem("div").Class("fields").Body(
			field("reads", sayReads, r.Reads),
			field("aliases", sayAliases, strings.Join(r.Aliases, ", ")),
			field("note", sayNote, r.Note),
		),
		app.Elem("p").Class("tick").Body(hidden, app.Elem("label").Attr("for", "fix-hide").Text(sayHide)),
		app.Elem("p").Class("small").Text(sayCorrectHint.of(r.text)),
		app.Elem("p").Class("buttons").Body(
			app.Elem("button").Attr("type", "submit").Class("main").Text(saySave),
			plainButton(sayCancel.String(), func(ctx app.Context, _ app.Event) { v.done(ctx, form, "") }),
			plainButton(sayTakeBack.String(), func(ctx app.Context, _ app.Event) {
				defer guard()
				v.Desk.correct(ctx, r, facts.Correction{})
				v.done(ctx, form, sayTakenBack.String())
			}).Hidden(r.Correction.IsZero()),
		),
	).OnSubmit(v.save(r), app.EventScope("save", r.Kind, r.mentions[0]))
}

// save takes what the form says.
func (v *factsView) save(r factRow) app.EventHandler {
	return func(ctx app.Context, e app.Event) {
		defer guard()
		e.PreventDefault()
		of := func(name string) string {
			return oneLine(query(".editing input[name=" + name + "]").Get("value").String())
		}
		c := facts.Correction{Reads: of("reads"), Note: of("note"), Hidden: query(".editing input[name=hide]").Get("checked").Bool()}
		for a := range strings.SplitSeq(of("aliases"), ",") {
			if a = strings.TrimSpace(a); a != "" {
				c.Aliases = append(c.Aliases, a)
			}
		}
		form := formOf(v.Article, r)
		v.Desk.correct(ctx, r, c)
		v.done(ctx, form, saySaved.String())
	}
}

// done closes a form for good and goes back to the table.
func (v *factsView) done(ctx app.Context, form, told string) {
	dropForm(form, correctionFields...)
	dropForm(correctionForm, openForm)
	v.correcting, v.told = "", told
	ctx.Defer(func(app.Context) { focusOn(".factbase .scroll") })
}
