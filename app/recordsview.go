package main

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// recordsView is the history of checks: to look back at, copy, export and
// print.
type recordsView struct {
	app.Compo

	Desk *desk
	Turn int
	Said language

	told string // what became of the last export
}

// Render shows the view.
func (v *recordsView) Render() app.UI {
	body := []app.UI{
		app.Elem("h1").ID("records-heading").TabIndex(-1).Text(sayRecords),
		app.Elem("p").Class("small").Text(sayRecordsHint),
	}
	if h := v.Desk.history; h != nil {
		body = append(body, v.tools(h), v.list(h))
	}
	return app.Elem("section").Class("room records").Aria("labelledby", "records-heading").Body(body...)
}

// tools are what can be done with all records at once; nothing where there are
// none.
func (v *recordsView) tools(h *history) app.UI {
	all := func(give func([]*record)) app.EventHandler {
		return func(app.Context, app.Event) {
			defer guard()
			give(h.records)
		}
	}
	return app.Elem("div").Class("tools").Hidden(len(h.records) == 0).Body(
		app.Elem("p").Class("buttons").Body(
			plainButton(sayCopyText.String(), all(func(rs []*record) { v.copy(recordsText(rs)) })),
			plainButton(sayCopyMarkdown.String(), all(func(rs []*record) { v.copy(recordsMarkdown(rs)) })),
			plainButton(sayExportCSV.String(), all(func(rs []*record) {
				download("on-record-checks.csv", "text/csv", recordsCSV(rs))
				v.told = sayExported.of(sayCount(len(rs)))
			})),
			plainButton(sayExportReviews.String(), all(v.exportReviews)),
			plainButton(sayPrint.String(), func(app.Context, app.Event) { printPage() }),
			plainButton(sayDeleteRecords.String(), func(ctx app.Context, _ app.Event) { h.remove(ctx, slices.Clone(h.records)...) }),
		),
		app.Elem("p").Class("told").Role("status").Text(v.told),
		app.Elem("p").Class("field").Body(
			app.Elem("label").Attr("for", "author").Text(sayAuthor),
			app.Elem("input").ID("author").Attr("name", "author").Attr("type", "text").Attr("autocomplete", "organization").
				Aria("describedby", "author-hint").Attr("value", h.library.settings.Author).DataSet(savedOnChange, true).OnChange(v.name),
		),
		app.Elem("p").ID("author-hint").Class("small").Text(sayAuthorHint),
	)
}

// name keeps who publishes the reviews.
func (v *recordsView) name(ctx app.Context, _ app.Event) {
	defer guard()
	author := strings.TrimSpace(ctx.JSSrc().Get("value").String())
	v.Desk.library.set(ctx, func(s *settings) { s.Author = author })
}

func (v *recordsView) copy(text string) {
	copyText(text)
	v.told = sayCopied.String()
}

// exportReviews hands out the reviews, and says what they leave out or lack.
func (v *recordsView) exportReviews(records []*record) {
	reviews := claimReviews(records, pageAddress(), v.Desk.library.settings.Author)
	data, err := claimReviewJSON(reviews)
	if err != nil {
		v.told = sayFirst(err.Error())
		return
	}
	download("on-record-claimreview.jsonld", "application/ld+json", data)
	sentences := 0
	for _, r := range records {
		sentences += len(r.Findings)
	}
	told := []string{sayReviewsExported.of(sayCount(len(reviews)))}
	if left := sentences - len(reviews); left > 0 {
		told = append(told, sayReviewsLeft.of(sayCount(left)))
	}
	if len(reviews) > 0 {
		if lacks := reviews[0].lacks(); len(lacks) > 0 {
			told = append(told, sayReviewsLack.of(strings.Join(lacks, ", ")))
		}
	}
	v.told = strings.Join(told, " ")
}

// list lists the records, the newest first.
func (v *recordsView) list(h *history) app.UI {
	var lines []app.UI
	if n := len(h.removed); n > 0 {
		gone := len(h.removed[n-1])
		lines = append(lines, app.Elem("p").Class("undo").Role("status").Body(
			app.Text(sayRecordsDeleted.of(sayCount(gone))),
			plainButton(sayUndo.String(), func(ctx app.Context, _ app.Event) { h.putBack(ctx) }),
		))
	}
	if len(h.records) == 0 {
		lines = append(lines, app.Elem("p").Class("empty").Text(sayNoRecords),
			app.Elem("p").Body(app.Elem("a").Attr("href", viewCheck.address()).Text(sayKeyClaim)))
	}
	if h.unread > 0 {
		lines = append(lines, app.Elem("p").Class("small").Text(sayRecordsUnread.of(sayCount(h.unread))))
	}
	return app.Elem("div").Body(
		app.Elem("div").Body(lines...),
		app.Elem("ol").Class("checks").Body(app.Range(h.records).Slice(func(i int) app.UI { return v.entry(h, h.records[i]) })),
	)
}

// entry is one record.
func (v *recordsView) entry(h *history, r *record) app.UI {
	body := []app.UI{app.Elem("p").Class("against").Body(
		app.Elem("time").Attr("datetime", r.Time).Text(readableTime(r.Time)),
		app.Elem("span").Lang("en").Text(r.Article.Title),
	)}
	for _, f := range r.Findings {
		verdict := verdictNamed(f.Verdict)
		body = append(body, app.Elem("div").Class("result").DataSet("result", f.Verdict).Body(
			shape(verdict),
			app.Elem("div").Body(
				app.Elem("p").Class("checked").Lang("en").Text(f.Sentence),
				app.Elem("p").Body(
					app.Elem("strong").Text(sayVerdict(verdict)),
					app.Elem("span").Class("reason").Lang("en").Text(f.Reason),
				),
			),
		))
	}
	return app.Elem("li").DataSet("record", r.ID).Body(append(body, v.actions(h, r))...)
}

// actions are what can be done with one record.
func (v *recordsView) actions(h *history, r *record) app.UI {
	button := func(text word, do func(app.Context)) app.UI {
		return app.Elem("button").Attr("type", "button").Class("plain").Text(text).
			Aria("label", text.String()+": "+firstWords(r.Claim)).
			OnClick(func(ctx app.Context, _ app.Event) {
				defer guard()
				do(ctx)
			}, app.EventScope(r.ID, text[english]))
	}
	var out []app.UI
	if o, ok := v.Desk.reopening(r); ok {
		out = append(out, button(sayCheckAgain, func(ctx app.Context) { ctx.NewActionWithValue(actionOpen, o) }))
	}
	if r.Article.ID == "" {
		out = append(out, button(sayCopyLink, func(app.Context) { v.copy(resolved(pageAddress(), r.address())) }))
	}
	return app.Elem("p").Class("buttons").Body(append(out,
		button(sayCopyOne, func(app.Context) { v.copy(recordsText([]*record{r})) }),
		button(sayDelete, func(ctx app.Context) { h.remove(ctx, r) }),
	)...)
}

// reopening is what opens the article of a record with its claim, where the
// article is still there.
func (d *desk) reopening(r *record) (opening, bool) {
	if r.Article.ID != "" {
		k := d.library.find(r.Article.ID)
		return opening{Kept: k, Claim: r.Claim}, k != nil
	}
	for _, l := range d.articles {
		if l.Name == r.Article.Name {
			return opening{Name: l.Name, Claim: r.Claim}, true
		}
	}
	return opening{}, false
}
