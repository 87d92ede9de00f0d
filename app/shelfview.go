package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// shelf is the list of the articles that the device keeps.
func (v *libraryView) shelf() app.UI {
	l := v.Desk.library
	found := v.found()
	shown := found
	if !v.all {
		shown = found[:min(len(found), listLength)]
	}
	body := []app.UI{
		app.Elem("h2").ID("kept-heading").Text(sayYourArticles),
		app.Elem("p").Class("field").Hidden(len(l.articles) < 2).Body(
			app.Elem("label").Attr("for", "find-article").Text(sayFind),
			app.Elem("input").ID("find-article").Attr("name", "find").Attr("type", "text").Role("searchbox").Attr("autocomplete", "off").OnInput(v.narrow),
		),
		app.Elem("p").Class("said").Role("status").Text(v.narrowed(len(found))),
		app.Elem("ul").Class("rows").Body(app.Range(shown).Slice(func(i int) app.UI { return v.row(shown[i]) })),
	}
	switch {
	case l.loaded && len(l.articles) == 0:
		body = append(body, app.Elem("p").Class("empty").Text(sayNoArticles))
	case len(found) == 0 && v.wanted != "":
		body = append(body, app.Elem("p").Class("empty").Text(sayNoneFound))
	case len(shown) < len(found):
		body = append(body, app.Elem("p").Body(plainButton(sayShowAll.of(sayCount(len(found))), func(app.Context, app.Event) { v.all = true })))
	}
	if l.unread > 0 {
		body = append(body, app.Elem("p").Class("small").Text(sayUnread.of(l.unread)))
	}
	body = append(body, app.Elem("p").Class("buttons").Body(
		plainButton(sayExport.String(), v.export).Hidden(len(l.articles) == 0 && len(v.Desk.history.records) == 0),
		plainButton(sayDeleteAll.String(), v.removeAll).Hidden(len(l.articles) == 0),
	))
	return app.Elem("section").Class("kept").Aria("labelledby", "kept-heading").Body(body...)
}

// plainButton is a button that looks like a link.
func plainButton(text string, do app.EventHandler) app.HTMLElem {
	return app.Elem("button").Attr("type", "button").Class("plain").Text(text).OnClick(do)
}

// row is one article of the list.
func (v *libraryView) row(k *keptArticle) app.UI {
	open := app.Elem("button").Attr("type", "button").Class("open").Attr("lang", "en").Text(k.heading()).
		OnClick(func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(actionOpen, opening{Kept: k}) }, app.EventScope("open", k.ID))
	if d := v.Desk.article; d != nil && d.kept != nil && d.kept.ID == k.ID {
		open = open.Aria("current", "true")
	}
	var about []string
	for _, s := range []string{k.Source, readableDay(k.day())} {
		if s != "" {
			about = append(about, s)
		}
	}
	if k.unkept {
		about = append(about, sayNotKept.String())
	}
	return app.Elem("li").DataSet("kept", k.ID).Body(
		app.Elem("div").Body(open, app.Elem("p").Class("small").Hidden(about == nil).Text(strings.Join(about, " · "))),
		app.Elem("button").Attr("type", "button").Class("plain").Aria("label", sayDeleteOne.of(k.heading())).Text(sayDelete).
			OnClick(func(ctx app.Context, _ app.Event) { v.Desk.discard(ctx, k.ID) }, app.EventScope("delete", k.ID)),
	)
}

// found are the articles that have the wanted words in title, source or text.
func (v *libraryView) found() []*keptArticle {
	words := strings.Fields(strings.ToLower(v.wanted))
	if len(words) == 0 {
		return v.Desk.library.articles
	}
	var out []*keptArticle
next:
	for _, k := range v.Desk.library.articles {
		text := strings.ToLower(k.Title + "\n" + k.Source + "\n" + k.Text)
		for _, w := range words {
			if !strings.Contains(text, w) {
				continue next
			}
		}
		out = append(out, k)
	}
	return out
}

func (v *libraryView) narrow(ctx app.Context, _ app.Event) {
	defer guard()
	v.wanted = ctx.JSSrc().Get("value").String()
}

// narrowed is what the live region says of the list.
func (v *libraryView) narrowed(n int) string {
	if v.wanted == "" {
		return ""
	}
	return sayFound.of(n)
}

// export hands the library to the reader as a file.
func (v *libraryView) export(ctx app.Context, _ app.Event) {
	v.Desk.library.export(func(ctx app.Context, file []byte, err error) {
		if err != nil {
			v.Desk.library.trouble = err
			return
		}
		download("on-record-library.json", "application/json", string(file))
	})
}

func (v *libraryView) removeAll(ctx app.Context, _ app.Event) {
	var ids []string
	for _, k := range v.Desk.library.articles {
		ids = append(ids, k.ID)
	}
	v.Desk.discard(ctx, ids...)
}
