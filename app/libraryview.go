package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// libraryView is where articles come from: what is pasted or opened, what the
// device keeps, and the site's own.
type libraryView struct {
	app.Compo

	Desk *desk
	Turn int // changes with what is shown
	Said language

	wanted  string // letters that the list is narrowed to
	all     bool   // show all that there is, however long
	begun   bool   // a text is being pasted
	dateGap bool   // and says no day

	drafts map[string]string // what the fields of the intake hold to begin with, by their names
}

// intakeForm is what the drafts of the intake go by, and intakeFields are its
// fields.
const intakeForm = "intake"

var intakeFields = []string{"article", "title", "source", "published"}

// OnMount takes up the intake where it was left.
func (v *libraryView) OnMount(app.Context) {
	defer guard()
	v.drafts = map[string]string{}
	for _, name := range intakeFields {
		v.drafts[name], _ = draftOf(intakeForm, name)
	}
	v.look(v.drafts["article"])
}

// listLength is how many articles the list shows at first.
const listLength = 100

// Render shows the view.
func (v *libraryView) Render() app.UI {
	return app.Elem("section").Class("room library").Aria("labelledby", "library-heading").Body(
		app.Elem("h1").ID("library-heading").TabIndex(-1).Text(sayNavLibrary),
		app.Elem("p").Class("small").Hidden(v.state() == "").Text(v.state()),
		app.Elem("div").Class("columns").Body(
			v.intake(),
			app.Elem("div").Class("shelves").Body(v.shelf(), v.examples()),
			v.preferences(),
		),
	)
}

// state says how much is kept, and where.
func (v *libraryView) state() string {
	l := v.Desk.library
	switch {
	case !l.loaded:
		return sayReading.String()
	case len(l.articles) == 0:
		return "" // the list says so
	case l.refused != nil:
		return sayKeptNowhere.of(sayCount(len(l.articles)))
	case len(l.articles) == 1:
		return sayKeptOne.String()
	}
	return sayKept.of(sayCount(len(l.articles)))
}

// intake is the form for a new article.
func (v *libraryView) intake() app.UI {
	return app.Elem("form").Class("intake").Aria("labelledby", "intake-heading").OnSubmit(v.add).Body(
		app.Elem("h2").ID("intake-heading").Text(sayIntake),
		app.Elem("label").Attr("for", "article-text").Text(sayIntakeText),
		app.Elem("textarea").ID("article-text").Class("box").Attr("name", "article").Attr("rows", 5).Aria("describedby", "intake-hint intake-error").
			DataSet("draft", intakeForm+" article").Attr("value", v.drafts["article"]).OnInput(v.pasted),
		app.Elem("p").ID("intake-hint").Class("small").Text(sayIntakeHint),
		app.Elem("div").Class("fields").Hidden(!v.begun).Body(
			v.field("title", sayTitle, "text", ""),
			v.field("source", saySource, "text", ""),
			v.field("published", sayPublishedOn, "date", "published-hint"),
		),
		app.Elem("p").ID("published-hint").Class("small").Hidden(!v.dateGap).Text(sayDateGap),
		app.Elem("p").ID("intake-error").Class("refusal").Role("alert").Hidden(v.Desk.mishap == "").Text(v.Desk.mishap),
		app.Elem("p").Class("buttons").Body(
			app.Elem("button").Attr("type", "submit").Class("main").Text(sayKeep),
			app.Elem("label").Class("button").Body(
				app.Elem("input").Attr("type", "file").Attr("name", "file").Attr("multiple", true).
					Attr("accept", ".txt,.md,.html,.htm,.json,text/plain,text/html,application/json").OnChange(v.chosen),
				app.Text(sayOpenFiles),
			),
		),
	)
}

// field is a labelled input of the intake.
func (v *libraryView) field(name string, label word, kind, describedBy string) app.HTMLElem {
	input := app.Elem("input").ID("intake-"+name).Attr("name", name).Attr("type", kind).Attr("autocomplete", "off").
		DataSet("draft", intakeForm+" "+name).Attr("value", v.drafts[name])
	if describedBy != "" {
		input = input.Aria("describedby", describedBy)
	}
	return app.Elem("p").Class("field").Body(app.Elem("label").Attr("for", "intake-"+name).Text(label), input)
}

func (v *libraryView) pasted(ctx app.Context, _ app.Event) {
	defer guard()
	v.Desk.mishap = ""
	v.look(ctx.JSSrc().Get("value").String())
}

// look looks for the day in what is being pasted, to ask for it where it is not
// said.
func (v *libraryView) look(text string) {
	k, err := keptOf("", text)
	v.begun = err == nil
	v.dateGap = err == nil && k.Published == "" && k.day() == ""
}

// add keeps and opens the article that was pasted.
func (v *libraryView) add(ctx app.Context, e app.Event) {
	defer guard()
	e.PreventDefault()
	form := ctx.JSSrc()
	said := func(name string) string {
		return strings.TrimSpace(form.Get("elements").Call("namedItem", name).Get("value").String())
	}
	k, err := keptOf("", said("article"))
	if err != nil {
		v.Desk.mishap = sayFirst(err.Error())
		query("#article-text").Call("focus")
		return
	}
	if title := said("title"); title != "" {
		k.Title = title
	}
	if source := said("source"); source != "" {
		k.Source = source
	}
	if day := said("published"); day != "" {
		k.Published, k.Dated = day, true
	}
	form.Call("reset")
	dropForm(intakeForm, intakeFields...)
	v.begun, v.dateGap, v.drafts, v.Desk.mishap = false, false, nil, ""
	v.Desk.library.keep(ctx, k)
	ctx.NewActionWithValue(actionOpen, opening{Kept: k})
}

// chosen takes in the files that were chosen.
func (v *libraryView) chosen(ctx app.Context, _ app.Event) {
	defer guard()
	v.Desk.takeFiles(ctx.JSSrc().Get("files"))
	ctx.JSSrc().Set("value", "") // so that the same file can be chosen again
}

// examples are the articles of the site.
func (v *libraryView) examples() app.UI {
	return app.Elem("section").Aria("labelledby", "examples-heading").Body(
		app.Elem("h2").ID("examples-heading").Text(sayExamples),
		app.Elem("ul").Class("rows").Body(app.Range(v.Desk.articles).Slice(func(i int) app.UI {
			l := v.Desk.articles[i]
			return app.Elem("li").Body(app.Elem("button").Attr("type", "button").Class("open").Attr("lang", "en").Text(l.heading()).
				OnClick(func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(actionOpen, opening{Name: l.Name}) }, app.EventScope(l.Name)))
		})),
	)
}
