package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// actionShow asks the page to show a span of the article; its value is the
// span.
const actionShow = "show-in-article"

// factList lists what the article states by the question it answers, with a
// look-up by scattered letters.
type factList struct {
	app.Compo

	Article *article
	Said    language

	query  string
	active int      // the option that the keys have reached, from 1; none where 0
	from   *article // that rows were made from
	rows   []factRow
}

// A factRow is a fact and how often the article states it.
type factRow struct {
	facts.Fact
	text     string // as written
	note     string // what it is about, or what it comes to
	mentions []facts.Span
	letters  []int // bytes of text and note that a look-up found
}

// rowsOf makes one row of the facts that share kind and value, under the
// longest wording, in the order of their first mention.
func rowsOf(a *article) []factRow {
	type key struct {
		kind  facts.Kind
		value string
	}
	seen := map[key]int{}
	var rows []factRow
	for _, f := range a.base.Facts {
		text := wordsOf(f, a.base.Text)
		k := key{f.Kind, f.Value}
		i, ok := seen[k]
		if !ok {
			i = len(rows)
			seen[k] = i
			rows = append(rows, factRow{Fact: f, text: text})
		}
		r := &rows[i]
		r.mentions = append(r.mentions, f.Span)
		if len(text) > len(r.text) {
			r.text = text
		}
	}
	for i := range rows {
		rows[i].note = noteOf(rows[i])
	}
	return rows
}

// noteOf is what a row says beside the words of the article: the day that
// they come to, and what the fact is about.
func noteOf(r factRow) string {
	var parts []string
	if r.Kind == facts.Date {
		if day := readableDay(r.Value); day != r.Value && !strings.Contains(day, r.text) {
			parts = append(parts, day)
		}
	}
	if r.Subject != "" && !strings.EqualFold(r.Subject, r.text) {
		parts = append(parts, r.Subject)
	}
	return strings.Join(parts, " · ")
}

// Render shows the list.
func (l *factList) Render() app.UI {
	if l.from != l.Article {
		l.from, l.rows, l.active = l.Article, nil, 0
		if !l.Article.empty() {
			l.rows = choice{}.of(rowsOf(l.Article))
		}
	}
	found := l.options()
	body := []app.UI{
		app.Elem("h2").ID("lookup-heading").Text(sayFacts),
		app.Elem("label").Class("lookup").Body(app.Elem("span").Text(sayLookUp), l.box(found)),
		app.Elem("p").ID("facts-hint").Class("small").Text(sayFactsHint),
		app.Elem("p").Class("small").Role("status").Text(l.count(found)),
	}
	if l.letters() == "" {
		body = append(body, app.Elem("div").Class("groups").Body(l.groups()...))
	} else {
		body = append(body, app.Elem("div").Class("groups").Body(l.listbox(found)))
	}
	return app.Elem("section").ID("fact-list").Class("facts").Aria("labelledby", "lookup-heading").Body(body...)
}

func (l *factList) lookUp(ctx app.Context, _ app.Event) {
	defer guard()
	l.query, l.active = ctx.JSSrc().Get("value").String(), 0
}

// groups are all rows under their questions.
func (l *factList) groups() []app.UI {
	if len(l.rows) == 0 {
		return []app.UI{app.Elem("p").Class("empty").Text(sayNoFacts)}
	}
	var out []app.UI
	for _, q := range questions {
		var rows []app.UI
		for _, r := range l.rows {
			if r.Kind.Question() == q.question {
				rows = append(rows, r.render())
			}
		}
		if rows != nil {
			out = append(out, group(q.question != "what").Body(
				app.Elem("summary").Body(app.Elem("h3").Text(q.heading), app.Elem("span").Class("times").Text(len(rows))),
				app.Elem("ul").Body(rows...),
			))
		}
	}
	return out
}

func group(open bool) app.HTMLElem {
	g := app.Elem("details").Class("group")
	if open {
		g = g.Attr("open", true)
	}
	return g
}

// rowSource is what the look-up searches: a row's words and its note.
type rowSource []factRow

func (s rowSource) Len() int            { return len(s) }
func (s rowSource) String(i int) string { return s[i].text + " " + s[i].note }

// words are a row's with the letters at the given bytes marked.
func (r factRow) words(letters []int) []app.UI {
	text := []app.UI{app.Elem("span").Class("value").Body(lettered(r.text, letters, 0)...)}
	if r.note != "" {
		text = append(text, app.Elem("span").Class("note").Body(lettered(r.note, letters, len(r.text)+1)...))
	}
	if n := len(r.mentions); n > 1 {
		text = append(text, app.Elem("span").Class("times").Text(sayTimes.of(n)))
	}
	return text
}

// render shows a row as a button that leads to its mentions.
func (r factRow) render() app.UI {
	return app.Elem("li").DataSet("fact", string(r.Kind)).DataSet("value", r.Value).Body(
		app.Elem("button").Attr("type", "button").OnClick(func(ctx app.Context, _ app.Event) {
			ctx.NewActionWithValue(actionShow, r.mentions)
		}, app.EventScope(r.Kind, r.mentions[0])).Body(r.words(nil)...),
	)
}

// lettered marks the characters of text that start at the given bytes, which
// count from offset bytes before it.
func lettered(text string, letters []int, offset int) []app.UI {
	at := make(map[int]bool, len(letters))
	for _, l := range letters {
		at[l-offset] = true
	}
	var out []app.UI
	start, marked := 0, false
	flush := func(end int) {
		switch {
		case start == end:
		case marked:
			out = append(out, app.Elem("b").Class("letter").Text(text[start:end]))
		default:
			out = append(out, app.Text(text[start:end]))
		}
		start = end
	}
	for i := range text {
		if at[i] != marked {
			flush(i)
			marked = at[i]
		}
	}
	flush(len(text))
	return out
}
