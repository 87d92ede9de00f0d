package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// factsView is the fact base as a table, in which an editor corrects it.
type factsView struct {
	app.Compo

	Desk    *desk
	Article *article
	Turn    int
	Said    language

	choice
	correcting string // the form that is open, by its name; none where empty
	told       string
}

const sentencesShown = 5

// OnMount takes up the correction where it was left.
func (v *factsView) OnMount(app.Context) {
	defer guard()
	v.correcting, _ = draftOf(correctionForm, openForm)
}

// Render shows the view.
func (v *factsView) Render() app.UI {
	body := []app.UI{app.Elem("h1").ID("table-heading").TabIndex(-1).Text(sayFacts)}
	if v.Article.empty() {
		body = append(body, app.Elem("p").Class("empty").Text(sayEmpty))
	} else {
		rows := rowsOf(v.Article)
		chosen := v.of(rows)
		body = append(body,
			app.Elem("p").Class("small").Lang("en").Text(v.Article.heading()),
			v.filters(rows),
			app.Elem("p").Class("told small").Role("status").Text(v.told+" "+sayFactsShown.of(sayCount(len(chosen)), sayCount(len(rows)))),
			v.table(chosen),
			v.sentences(),
			app.Elem("p").Class("buttons").Body(plainButton(sayExportBase.String(), v.export)),
		)
	}
	return app.Elem("section").Class("room factbase").Aria("labelledby", "table-heading").Body(body...)
}

// filters choose which facts are shown.
func (v *factsView) filters(rows []factRow) app.UI {
	options := []app.UI{app.Elem("option").Attr("value", "").Text(sayAllKinds)}
	found, counts := kindsIn(rows)
	for i, k := range found {
		options = append(options, app.Elem("option").Attr("value", string(k.kind)).Text(k.name.String()+" ("+sayCount(counts[i])+")"))
	}
	hidden := app.Elem("input").ID("fact-hidden").Attr("name", "hidden").Attr("type", "checkbox").OnChange(func(ctx app.Context, _ app.Event) {
		v.hidden = ctx.JSSrc().Get("checked").Bool()
	})
	return app.Elem("div").Class("fields").Body(
		app.Elem("p").Class("field").Body(
			app.Elem("label").Attr("for", "fact-letters").Text(sayLookUp),
			app.Elem("input").ID("fact-letters").Attr("name", "letters").Attr("type", "text").Role("searchbox").Attr("autocomplete", "off").
				Spellcheck(false).Aria("describedby", "letters-hint").OnInput(func(ctx app.Context, _ app.Event) {
				v.letters, v.column, v.told = ctx.JSSrc().Get("value").String(), "", ""
			}),
		),
		app.Elem("p").Class("field").Body(
			app.Elem("label").Attr("for", "fact-kind").Text(sayKind),
			app.Elem("select").ID("fact-kind").Attr("name", "kind").OnChange(func(ctx app.Context, _ app.Event) {
				v.choice.kind, v.told = facts.Kind(ctx.JSSrc().Get("value").String()), ""
			}).Body(options...),
		),
		app.Elem("p").Class("tick").Body(hidden, app.Elem("label").Attr("for", "fact-hidden").Text(sayShowHidden)),
		app.Elem("p").ID("letters-hint").Class("small").Text(sayLettersHint),
	)
}

// columns are the headings of the table.
var columns = []struct {
	column
	name word
}{{byKind, sayKind}, {byFact, sayFactColumn}, {byValue, sayValueColumn}, {byAbout, sayAboutColumn}, {byMentions, sayMentions}}

func (v *factsView) table(rows []factRow) app.UI {
	if len(rows) == 0 {
		return app.Elem("p").Class("empty").Text(sayNoMatch)
	}
	head := []app.UI{}
	for _, c := range columns {
		sorted, sign := "none", ""
		switch {
		case c.column == v.column && v.down:
			sorted, sign = "descending", " ▾"
		case c.column == v.column:
			sorted, sign = "ascending", " ▴"
		}
		head = append(head, app.Elem("th").Attr("scope", "col").Aria("sort", sorted).Body(
			app.Elem("button").Attr("type", "button").DataSet("column", string(c.column)).Text(c.name.String()+sign).OnClick(v.sort(c.column))))
	}
	head = append(head, app.Elem("th").Attr("scope", "col").Body(app.Elem("span").Class("said").Text(sayCorrect)))
	var body []app.UI
	for _, r := range rows {
		body = append(body, v.row(r))
		if v.correcting == formOf(v.Article, r) {
			body = append(body, app.Elem("tr").Class("editing").Body(app.Elem("td").Attr("colspan", len(columns)+1).Body(v.form(r))))
		}
	}
	return app.Elem("div").Class("scroll").TabIndex(0).Role("region").Aria("label", sayKeyFacts).Body(
		app.Elem("table").Body(app.Elem("thead").Body(app.Elem("tr").Body(head...)), app.Elem("tbody").Body(body...)))
}

func (v *factsView) sort(by column) app.EventHandler {
	return func(app.Context, app.Event) {
		v.down = v.column == by && !v.down
		v.column = by
	}
}

// row is one fact of the table.
func (v *factsView) row(r factRow) app.UI {
	fact := []app.UI{app.Elem("button").Attr("type", "button").Class("open").Lang("en").Body(lettered(r.text, r.letters, 0)...).
		OnClick(func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(actionShow, r.mentions) }, app.EventScope("show", r.Kind, r.mentions[0]))}
	if r.Reads != "" {
		fact = append(fact, app.Elem("span").Class("small").Body(
			app.Text(sayInsteadOf.String()+" "), app.Elem("del").Lang("en").Text(oneLine(r.In(v.Article.base.Text)))))
	}
	if len(r.Aliases) > 0 {
		fact = append(fact, app.Elem("span").Class("small").Text(sayAlso.of(strings.Join(r.Aliases, ", "))))
	}
	if r.Note != "" {
		fact = append(fact, app.Elem("span").Class("small note").Text(r.Note))
	}
	if r.Hidden {
		fact = append(fact, app.Elem("span").Class("small").Text(sayHidden))
	}
	value := r.Value
	if day, ok := stretchOf(r.Value); ok && r.Kind.Question() == "when" {
		value = readableStretch(day)
	}
	switch r.Kind {
	case facts.Duration:
		value = readableLength(value)
	case facts.Action:
		value = strings.ReplaceAll(value, "_", " ") // "take_place"
	}
	if r.Unit != "" {
		value += " " + r.Unit
	}
	return app.Elem("tr").DataSet("row", string(r.Kind)).Body(
		app.Elem("td").Text(sayKindOf(r.Kind)),
		app.Elem("td").Class("words").Body(fact...),
		app.Elem("td").Lang("en").Text(value),
		app.Elem("td").Lang("en").Text(r.Subject),
		app.Elem("td").Class("number").Text(len(r.mentions)),
		app.Elem("td").Body(app.Elem("button").Attr("type", "button").Class("plain correct").Text(sayCorrect).Aria("label", sayCorrect.String()+": "+r.text).
			OnClick(v.edit(r), app.EventScope("correct", r.Kind, r.mentions[0]))),
	)
}

// sentences are those of the article that have the letters looked for.
func (v *factsView) sentences() app.UI {
	found, matched := sentencesWith(v.Article.base, v.letters)
	found = found[:min(len(found), sentencesShown)]
	if len(found) == 0 {
		return app.Elem("div")
	}
	return app.Elem("div").Class("sentences").Body(
		app.Elem("h2").Text(saySentences),
		app.Elem("ul").Body(app.Range(found).Slice(func(i int) app.UI {
			return app.Elem("li").Body(app.Elem("button").Attr("type", "button").Class("open").Lang("en").
				Body(lettered(found[i].In(v.Article.base.Text), matched[i], 0)...).
				OnClick(func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(actionShow, []facts.Span{found[i]}) }, app.EventScope(found[i])))
		})),
	)
}

// export hands out the fact base, with its corrections.
func (v *factsView) export(app.Context, app.Event) {
	defer guard()
	data, err := v.Article.base.MarshalJSON()
	if err != nil {
		v.told = sayFirst(err.Error())
		return
	}
	download("on-record-facts.json", "application/json", string(data))
}
