package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// card shows one finding about a sentence of claim. Where show is nil, there
// is no article beside it to show the evidence in.
func card(base *facts.Base, claim string, f facts.Finding, show func(facts.Span) app.EventHandler) app.HTMLElem {
	body := []app.UI{
		app.Elem("h2").Class("verdict").Body(shape(f.Verdict), app.Elem("span").Text(sayVerdict(f.Verdict))),
		app.Elem("p").Class("claim").Attr("lang", "en").Body(markedClaim(claim, f)...),
		app.Elem("p").Class("reason").Attr("lang", "en").Text(f.Reason),
	}
	words := wordingOf(base)
	for _, q := range quotesOf(f.Evidence) {
		body = append(body, quote(words, q))
		if show != nil {
			body = append(body, app.Elem("p").Class("actions").Body(
				app.Elem("button").Attr("type", "button").Class("show").Text(sayShow).
					OnClick(show(q.marks[0]), app.EventScope(q.marks[0], q.sentence.In(base.Text))),
			))
		}
	}
	if len(f.Steps) > 0 {
		body = append(body, steps(base.Text, claim, f.Steps))
	}
	return app.Elem("article").Class("card").DataSet("verdict", f.Verdict.String()).Body(body...)
}

// markedClaim is the sentence that f is about with its marks.
func markedClaim(claim string, f facts.Finding) []app.UI {
	spans := make([]facts.Span, len(f.Marks))
	for i, m := range f.Marks {
		spans[i] = m.Span
	}
	var out []app.UI
	for _, piece := range cut(f.Span, spans) {
		text := app.Text(piece.In(claim))
		for _, m := range f.Marks {
			if m.Contains(piece) {
				text = app.Elem("mark").DataSet("outcome", string(m.Outcome)).Text(piece.In(claim))
				break
			}
		}
		out = append(out, text)
	}
	return out
}

// quotation is a sentence of the article with the words in it that decide.
type quotation struct {
	sentence facts.Span
	marks    []facts.Span
}

// quotesOf gathers evidence by sentence, the weightiest sentence first.
func quotesOf(evidence []facts.Evidence) []quotation {
	var out []quotation
next:
	for _, e := range evidence {
		for i := range out {
			if out[i].sentence == e.Sentence {
				out[i].marks = append(out[i].marks, e.Span)
				continue next
			}
		}
		out = append(out, quotation{e.Sentence.Join(e.Span), []facts.Span{e.Span}})
	}
	return out
}

func quote(words wording, q quotation) app.UI {
	var body []app.UI
	for _, piece := range cut(q.sentence, q.marks) {
		if covered(piece, q.marks) {
			body = append(body, app.Elem("mark").DataSet("evidence", true).Body(words.of(piece)...))
		} else {
			body = append(body, words.of(piece)...)
		}
	}
	return app.Elem("blockquote").Class("quote").Attr("lang", "en").Body(body...)
}

// steps is the table of what was compared with what.
func steps(text, claim string, steps []facts.Step) app.UI {
	cell := func(s facts.Span, of string) app.UI {
		if s.Len() == 0 {
			return app.Elem("td").Class("none").Text(sayNothing)
		}
		return app.Elem("td").Attr("lang", "en").Text(s.In(of))
	}
	head := app.Elem("thead").Body(app.Elem("tr").Body(
		app.Elem("th").Attr("scope", "col").Text(sayStepClaim),
		app.Elem("th").Attr("scope", "col").Text(sayStepStory),
		app.Elem("th").Attr("scope", "col").Text(sayStepHow),
	))
	rows := app.Elem("tbody").Body(app.Range(steps).Slice(func(i int) app.UI {
		s := steps[i]
		return app.Elem("tr").Body(cell(s.Claim, claim), cell(s.Article, text), app.Elem("td").Attr("lang", "en").Text(s.Relation))
	}))
	return app.Elem("details").Class("steps").Body(
		app.Elem("summary").Text(saySteps),
		app.Elem("table").Body(head, rows),
	)
}
