package main

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// timelineView shows what the article says of when: drawn to scale, with the
// days of the claim beside the article's where they differ, and as a list.
type timelineView struct {
	app.Compo

	Article *article
	Claim   string
	Found   []facts.Finding
	Said    language

	width     float64              // of the picture; 0 before it is measured
	textWidth func(string) float64 // of its labels; nil likewise
}

// OnMount fits the picture to the page.
func (v *timelineView) OnMount(ctx app.Context) {
	ctx.Defer(v.measure)
}

// OnResize fits it anew.
func (v *timelineView) OnResize(ctx app.Context) { v.measure(ctx) }

func (v *timelineView) measure(ctx app.Context) {
	defer guard()
	if figure := query(".timeline figure"); figure.Truthy() {
		v.width = figure.Get("clientWidth").Float()
		v.textWidth = textMeasure(".timeline svg")
		ctx.Update()
	}
}

// Render shows the view.
func (v *timelineView) Render() app.UI {
	body := []app.UI{app.Elem("h1").ID("timeline-heading").TabIndex(-1).Text(sayTimeline)}
	if v.Article.empty() {
		body = append(body, app.Elem("p").Class("empty").Text(sayEmpty))
	} else {
		body = append(body, app.Elem("p").Class("small").Lang("en").Text(v.Article.heading()))
		body = append(body, v.moments()...)
	}
	return app.Elem("section").Class("room timeline").Aria("labelledby", "timeline-heading").Body(body...)
}

func (v *timelineView) moments() []app.UI {
	base := v.Article.base
	moments := momentsOf(base)
	claimInto(moments, base, v.Claim, v.Found)
	if len(moments) == 0 {
		return []app.UI{app.Elem("p").Class("empty").Text(sayNoDates)}
	}
	width, measure := v.width, v.textWidth
	if width < 200 || measure == nil {
		width, measure = 640, textWidth
	}
	body := []app.UI{app.Elem("p").Class("hint").Text(sayTimelineHint)}
	if line, ok := layTimeline(moments, width, measure); ok {
		body = append(body, app.Elem("figure").Body(line.draw()))
	}
	return append(body, app.Elem("ol").Class("moments").Aria("label", sayDatesList).Body(
		app.Range(moments).Slice(func(i int) app.UI { return moments[i].entry() })))
}

// entry is the moment in the list.
func (m moment) entry() app.UI {
	text := []app.UI{app.Elem("span").Class("when").Text(m.when)}
	if m.what != "" {
		what := app.Elem("span").Class("what").Text(m.what)
		if !m.published {
			what = what.Lang("en")
		}
		text = append(text, what)
	}
	var body []app.UI
	if len(m.mentions) == 0 {
		body = append(body, app.Elem("div").Class("entry").Body(text...))
	} else {
		body = append(body, app.Elem("button").Attr("type", "button").Class("entry").OnClick(func(ctx app.Context, _ app.Event) {
			ctx.NewActionWithValue(actionShow, m.mentions)
		}, app.EventScope(m.mentions[0])).Body(text...))
	}
	for _, c := range m.claimed {
		body = append(body, app.Elem("p").Class("claimed").Text(m.apart(c)))
	}
	return app.Elem("li").Body(body...)
}

// apart says what a claim says in place of m, and for two days how many lie
// between.
func (m moment) apart(c claimedDay) string {
	days := c.from - m.from
	switch {
	case !m.point() || c.to-c.from != 1:
		return sayClaimed.of(c.when)
	case days == 1:
		return sayClaimedDayLater.of(c.when)
	case days == -1:
		return sayClaimedDayEarlier.of(c.when)
	case days > 0:
		return sayClaimedLater.of(c.when, days)
	}
	return sayClaimedEarlier.of(c.when, -days)
}

// draw draws the timeline. What it shows is in the list too.
func (t timeline) draw() app.UI {
	var body []app.UI
	for _, tick := range t.ticks() {
		body = append(body, svg("line").Class("tick").Attr("x1", tick.x).Attr("x2", tick.x).Attr("y1", axisHeight-8).Attr("y2", t.height))
		if tick.label != "" {
			body = append(body, svg("text").Class("label").Attr("x", tick.x+4).Attr("y", 16).Text(tick.label))
		}
	}
	for _, p := range t.pieces {
		body = append(body, svg("line").Class("axis").Attr("x1", p.x).Attr("x2", t.at(p.to)).Attr("y1", axisHeight-4).Attr("y2", axisHeight-4))
	}
	for _, x := range t.breaks() {
		body = append(body, svg("path").Class("axis").Attr("fill", "none").Attr("d", "M"+coordinates(x-6, axisHeight)+"l4 -8M"+coordinates(x+2, axisHeight)+"l4 -8"))
	}
	for _, b := range t.bars {
		body = append(body, b.draw()...)
	}
	return svg("svg").Role("img").Aria("label", sayPicture.of(t.bars[0].when, t.bars[len(t.bars)-1].when, len(t.bars))).
		Attr("viewBox", "0 0 "+coordinates(t.width, t.height)).Body(body...)
}

func svg(tag string) app.HTMLElem { return app.Elem(tag).XMLNS(svgNamespace) }

func coordinates(x, y float64) string {
	return strconv.FormatFloat(x, 'f', 1, 64) + " " + strconv.FormatFloat(y, 'f', 1, 64)
}

// draw draws a moment: a dot for a day, a bar for a stretch, a square for the
// day of the article; hollow dots, joined by dashes, for what claims say.
func (b bar) draw() []app.UI {
	var out []app.UI
	for _, dot := range b.dots {
		from := b.x
		if dot > b.end {
			from = b.end
		}
		out = append(out,
			svg("line").Class("apart").Attr("x1", from).Attr("x2", dot).Attr("y1", b.y).Attr("y2", b.y).Attr("stroke-dasharray", "3 3"),
			svg("circle").Class("claimed").Attr("cx", dot).Attr("cy", b.y).Attr("r", dotRadius-1))
	}
	switch {
	case b.published:
		out = append(out, svg("rect").Class("published").Attr("x", b.x-4).Attr("y", b.y-4).Attr("width", 8).Attr("height", 8))
	case b.x == b.end:
		out = append(out, svg("circle").Class("point").Attr("cx", b.x).Attr("cy", b.y).Attr("r", dotRadius))
	default:
		out = append(out, svg("rect").Class("period").Attr("x", b.x).Attr("y", b.y-4).Attr("width", b.end-b.x).Attr("height", 8).Attr("rx", 2))
	}
	label := svg("text").Class("label").Attr("x", b.labelX).Attr("y", b.y+4.5).Text(b.label)
	if b.before {
		label = label.Attr("text-anchor", "end")
	}
	return append(out, label)
}
