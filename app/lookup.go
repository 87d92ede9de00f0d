package main

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/sahilm/fuzzy"

	"onrecord/facts"
)

// An option is a fact or a sentence that a look-up has found. The look-up is a
// combobox: its keys move through the options, and the caret stays in its box.
type option struct {
	row      factRow // the fact; none where it has no mentions
	sentence facts.Span
	letters  []int // the bytes that match
}

// spans are where the option leads.
func (o option) spans() []facts.Span {
	if len(o.row.mentions) > 0 {
		return o.row.mentions
	}
	return []facts.Span{o.sentence}
}

// letters are what is looked for.
func (l *factList) letters() string { return strings.Join(strings.Fields(l.query), "") }

// options are the facts that have the letters in this order, the best first,
// and then the best sentences.
func (l *factList) options() []option {
	letters := l.letters()
	if letters == "" || l.Article.empty() {
		return nil
	}
	var out []option
	for _, m := range fuzzy.FindFrom(letters, rowSource(l.rows)) {
		out = append(out, option{row: l.rows[m.Index], letters: m.MatchedIndexes})
	}
	sentences, matched := sentencesWith(l.Article.base, letters)
	for i, s := range sentences[:min(len(sentences), sentencesShown)] {
		out = append(out, option{sentence: s, letters: matched[i]})
	}
	return out
}

// count is what the live region says of the options.
func (l *factList) count(found []option) string {
	n := 0
	for _, o := range found {
		n += min(len(o.row.mentions), 1)
	}
	switch {
	case l.letters() == "":
		return ""
	case len(found) == 0:
		return sayNoMatch.String()
	}
	return sayFoundOptions.of(n, len(found)-n)
}

// box is where the letters are typed.
func (l *factList) box(found []option) app.UI {
	box := app.Elem("input").Attr("type", "search").Attr("name", "fact").Attr("autocomplete", "off").Spellcheck(false).
		Role("combobox").Aria("autocomplete", "list").Aria("controls", "lookup-options").Aria("expanded", strconv.FormatBool(len(found) > 0)).
		Aria("describedby", "facts-hint").OnInput(l.lookUp).OnKeyDown(l.move)
	if l.active > 0 {
		box = box.Aria("activedescendant", optionID(l.active))
	}
	return box
}

func optionID(n int) string { return "lookup-option-" + strconv.Itoa(n) }

// move goes through the options, opens one, or clears the look-up.
func (l *factList) move(ctx app.Context, e app.Event) {
	defer guard()
	found := l.options()
	if len(found) == 0 && (l.query == "" || e.Get("key").String() != "Escape") || e.Get("isComposing").Bool() {
		return
	}
	switch e.Get("key").String() {
	case "ArrowDown":
		l.active = l.active%len(found) + 1
	case "ArrowUp":
		if l.active--; l.active < 1 {
			l.active = len(found)
		}
	case "Enter":
		ctx.NewActionWithValue(actionShow, found[max(l.active, 1)-1].spans())
	case "Escape":
		l.query, l.active = "", 0
		ctx.JSSrc().Set("value", "")
	default:
		return
	}
	e.PreventDefault()
	if l.active > 0 {
		id := "#" + optionID(l.active)
		ctx.Defer(func(app.Context) { scrollTo(id) })
	}
}

// listbox shows the options.
func (l *factList) listbox(found []option) app.UI {
	var rows []app.UI
	for i, o := range found {
		row := app.Elem("li").ID(optionID(i+1)).Role("option").Aria("selected", strconv.FormatBool(l.active == i+1)).
			OnClick(func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(actionShow, o.spans()) }, app.EventScope(o.spans()[0], o.row.Kind))
		if len(o.row.mentions) > 0 {
			row = row.DataSet("fact", string(o.row.Kind)).DataSet("value", o.row.Value).Body(o.row.words(o.letters)...)
		} else {
			row = row.DataSet("sentence", true).Lang("en").Body(
				app.Elem("span").Class("value").Body(lettered(o.sentence.In(l.Article.base.Text), o.letters, 0)...))
		}
		rows = append(rows, row)
	}
	return app.Elem("ul").ID("lookup-options").Class("matches").Role("listbox").Aria("label", sayLookUp).Hidden(len(found) == 0).Body(rows...)
}
