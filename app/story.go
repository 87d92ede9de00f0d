package main

import (
	"sort"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// story is the article as it was published, with its facts underlined, the
// evidence of the findings marked and the place that was asked for on top.
type story struct {
	app.Compo

	Article  *article
	Bare     bool // as it is served: without underlines, and not to be changed
	Said     language
	Evidence []facts.Span
	Shown    facts.Span
}

// Render shows the story.
func (s *story) Render() app.UI {
	if s.Article.empty() {
		return app.Elem("article").ID("story").Class("story").Body(app.Elem("p").Class("empty").Text(sayEmpty))
	}
	body := []app.UI{
		app.Elem("h1").Attr("lang", "en").TabIndex(-1).Text(s.Article.heading()),
		byline(s.Article, !s.Bare),
	}
	var told []facts.Span
	if !s.Bare {
		told = s.Article.factSpans()
	}
	words := wordingOf(s.Article.base)
	for _, p := range s.Article.paragraphs() {
		body = append(body, app.Elem("p").Attr("lang", "en").Body(s.paragraph(p, told, words)...))
	}
	return app.Elem("article").ID("story").Class("story").Body(body...)
}

// paragraph cuts one paragraph up where a fact or a mark begins or ends.
func (s *story) paragraph(p facts.Span, told []facts.Span, words wording) []app.UI {
	var here []facts.Span
	for _, t := range told {
		if t.Overlaps(p) {
			here = append(here, t)
		}
	}
	shown := []facts.Span{s.Shown}
	dateline := []facts.Span{s.Article.base.Dateline.Span}
	var out []app.UI
	for _, run := range runs(cut(p, here, s.Evidence, shown, dateline), func(piece facts.Span) string {
		switch {
		case covered(piece, shown):
			return "shown"
		case covered(piece, s.Evidence):
			return "evidence"
		case covered(piece, dateline):
			return "dateline"
		case covered(piece, here):
			return "fact"
		}
		return ""
	}) {
		text := words.of(run.Span)
		switch run.look {
		case "shown":
			out = append(out, app.Elem("mark").Class("shown").DataSet("evidence", true).TabIndex(-1).Body(text...))
		case "evidence":
			out = append(out, app.Elem("mark").DataSet("evidence", true).Body(text...))
		case "fact", "dateline":
			out = append(out, app.Elem("span").Class(run.look).Body(text...))
		default:
			out = append(out, text...)
		}
	}
	return out
}

// factSpans are the spans to underline: every fact but the actions, which may
// run over whole sentences.
func (a *article) factSpans() []facts.Span {
	var out []facts.Span
	for _, f := range a.base.Facts {
		if f.Kind != facts.Action && !f.Hidden {
			out = append(out, f.Span)
		}
	}
	sort.SliceStable(out, func(a, b int) bool { return out[a].Start < out[b].Start })
	return out
}

// byline says where and when the article was written, why that day where the
// dateline can be read in more than one way, and who published it.
func byline(a *article, editable bool) app.UI {
	d, text := a.base.Dateline, a.base.Text
	var parts []app.UI
	if d.Place != "" {
		parts = append(parts, app.Elem("span").Class("place").Text(d.Place))
	}
	switch {
	case d.Date != "" && d.Reason != "":
		parts = append(parts, app.Elem("details").Class("why").Body(
			app.Elem("summary").Body(
				app.Text(sayDateline.of(writtenDay(d, text), readableDay(d.Date))),
				app.Elem("span").Class("ask").Text(sayWhy),
			),
			app.Elem("p").Attr("lang", "en").Text(d.Reason),
		))
	case d.Date != "":
		parts = append(parts, app.Elem("time").Attr("datetime", d.Date).Text(readableDay(d.Date)))
	}
	if a.kept != nil && a.kept.Source != "" {
		parts = append(parts, app.Elem("span").Text(a.kept.Source))
	}
	if editable {
		parts = append(parts, about(a))
	}
	if parts == nil {
		return nil
	}
	return app.Elem("div").Class("byline").Body(parts...)
}

// writtenDay returns the day as the dateline writes it, without the place.
func writtenDay(d facts.Dateline, text string) string {
	written := strings.TrimRight(d.Span.In(text), " :,.–—-\t\n")
	return strings.TrimRight(strings.TrimSuffix(written, d.Place), " ,")
}
