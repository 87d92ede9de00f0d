package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// mostHits is how many articles a sentence shows in full.
const mostHits = 8

// scope is the choice between the open article and the whole library.
func (d *desk) scope() app.UI {
	choice := func(value string, label string, checked bool) app.UI {
		input := app.Elem("input").ID("scope-"+value).Attr("type", "radio").Attr("name", "scope").Attr("value", value).OnChange(d.chooseScope)
		if checked {
			input = input.Attr("checked", true)
		}
		return app.Elem("label").Attr("for", "scope-"+value).Body(input, app.Text(label))
	}
	hidden := d.library == nil || len(d.library.articles) == 0
	n := 0
	if !hidden {
		n = len(d.library.articles)
	}
	return app.Elem("fieldset").Class("scope").Hidden(hidden).Body(
		app.Elem("legend").Class("said").Text(sayScope),
		choice("article", sayScopeArticle.String(), !d.everywhere),
		choice("library", sayScopeLibrary.of(sayCount(n)), d.everywhere),
	)
}

func (d *desk) chooseScope(ctx app.Context, _ app.Event) {
	defer guard()
	d.everywhere = ctx.JSSrc().Get("value").String() == "library"
	d.hits, d.found = nil, nil
	d.ask(ctx, claimBox().Get("value").String())
}

// hitCards are what the library says, sentence by sentence.
func (d *desk) hitCards() []app.UI {
	if d.hits == nil || d.claim == "" {
		return nil
	}
	var out []app.UI
	for i, s := range d.hits.sentences {
		contradict, support, silent := d.hits.tally(i)
		out = append(out, app.Elem("section").Class("sentence").Body(
			app.Elem("h2").Class("claim").Attr("lang", "en").Text(s.In(d.claim)),
			app.Elem("p").Class("small").Text(sayHits.of(contradict, support, silent)),
		))
		found := d.hits.found[i]
		for _, x := range found[:min(len(found), mostHits)] {
			out = append(out, d.hitCard(x))
		}
		if n := len(found) - mostHits; n > 0 {
			out = append(out, app.Elem("p").Class("small").Text(sayMoreHits.of(n)))
		}
	}
	if d.inquiry == nil && len(d.hits.sentences) == 0 {
		out = append(out, app.Elem("p").Class("empty").Text(sayNoHits))
	}
	return out
}

// hitCard is the card of a hit, under the name of its article.
func (d *desk) hitCard(x hit) app.UI {
	k := x.article.kept
	show := func(s facts.Span) app.EventHandler {
		return func(ctx app.Context, _ app.Event) {
			d.everywhere, d.hits = false, nil
			d.open(ctx, opening{Kept: k})
			d.goTo(ctx, []facts.Span{s})
		}
	}
	return app.Elem("div").Class("hit").DataSet("hit", k.ID).Body(
		app.Elem("p").Class("source").Attr("lang", "en").Text(k.heading()),
		card(x.article.base, d.claim, x.Finding, show),
	)
}

// sayLibraryHits is what the live region says when an inquiry is over.
func (d *desk) sayLibraryHits() string {
	if d.inquiry != nil || d.hits == nil || d.claim == "" {
		return ""
	}
	if len(d.hits.sentences) == 0 {
		return sayNoHits.String()
	}
	contradict, support, silent := d.hits.tally(0)
	return sayHits.of(contradict, support, silent)
}
