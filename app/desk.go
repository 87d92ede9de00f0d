package main

import (
	"slices"
	"time"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// pause is how long the claim box waits for the next key before it answers.
const pause = 120 * time.Millisecond

// desk is the checker page: what is open on it, and the view that is shown.
// Framed, as embed.html, it is the claim box and its cards alone.
type desk struct {
	app.Compo

	framed   bool
	article  *article
	articles []listing                           // the site's
	fetch    func(name string) (*article, error) // fetches one of them; waits
	library  *library                            // the device's; nil where the page is framed or served
	history  *history                            // likewise
	early    earlyText
	host     *hosting // the page that gave the article; nil where none did
	served   bool     // as the page is served: the program is not there yet

	installable bool  // the browser offers to install the program
	updatable   bool  // a new version waits
	resuming    draft // what is to be opened again once it has been read

	view     view
	mishap   string           // why what the reader gave was not taken
	homeless formDrafts       // what stands in forms and nowhere else
	deleted  [][]*keptArticle // what the reader may want back, a deletion each, the last one last
	turn     int              // counts what the views have to follow, beside what they are given

	ctx     app.Context
	claim   string // what the findings are about
	found   []facts.Finding
	inquiry *inquiry // the one that is going on, or nil
	perusal *perusal // likewise

	everywhere bool       // check in the whole library
	hits       *hits      // what it says; nil where one article is checked against
	bases      []*article // of the library, as last used; inquiries alone use it

	refusal string // why the claim was not checked
	keys    int    // counts input, to tell the last

	shown facts.Span // where the reader asked to be taken
}

// OnMount takes over what was typed before the program was there.
func (d *desk) OnMount(ctx app.Context) {
	d.ctx = ctx
	ctx.Handle(actionShow, func(ctx app.Context, a app.Action) {
		if spans, ok := a.Value.([]facts.Span); ok && len(spans) > 0 {
			d.goTo(ctx, spans)
		}
	})
	ctx.Handle(actionOpen, func(ctx app.Context, a app.Action) {
		if o, ok := a.Value.(opening); ok {
			d.open(ctx, o)
		}
	})
	ctx.Handle(actionAmend, func(ctx app.Context, a app.Action) {
		if m, ok := a.Value.(amendment); ok {
			d.amend(ctx, m)
		}
	})
	d.attend(ctx)
	d.catchFiles(ctx)
	d.keepForms()
	d.watchLeaving()
	d.catchLaunch()
	if d.library != nil {
		d.library.attend(ctx, d.libraryChanged)
		d.history = newHistory(d.library)
		d.history.read()
		d.library.readSettings(d.libraryChanged)
	}
	d.hearKeys(ctx)
	d.watchVersion(ctx)
	text := d.early.restore()
	if !d.framed {
		text = d.resume(ctx, text)
	}
	if text != "" {
		d.ask(ctx, text)
	}
	ctx.Defer(func(app.Context) { announce("ready") })
}

// Render shows the page.
func (d *desk) Render() app.UI {
	if d.framed {
		return app.Elem("main").Class("frame").Body(app.Elem("h1").Class("said").Text(sayName), d.checker())
	}
	return app.Elem("div").Class("page").Body(
		d.masthead(),
		d.notices(),
		app.Elem("main").Body(
			// The claim box keeps its text, its caret and its findings while
			// another view is shown.
			d.checkView().Hidden(d.view != viewCheck),
			app.If(d.view != viewCheck, d.room),
		),
		d.keyList(),
		// It hides and stays: what a handler defers is dropped with its element.
		app.Elem("button").Attr("type", "button").Class("back").Hidden(d.served || d.view != viewCheck || d.shown.Len() == 0).
			Text(sayBack).OnClick(d.backToClaim),
	)
}

// checkView is the article with the checker beside it and its facts below.
func (d *desk) checkView() app.HTMLElem {
	var evidence []facts.Span
	for _, f := range d.found {
		for _, e := range f.Evidence {
			evidence = append(evidence, e.Span)
		}
	}
	return app.Elem("div").Class("desk").Body(
		&story{Article: d.article, Bare: d.served, Said: tongue, Evidence: evidence, Shown: d.shown},
		d.checker(),
		app.If(!d.served, func() app.UI { return &factList{Article: d.article, Said: tongue} }),
		app.If(len(d.articles) > 1, d.others),
	)
}

// others are links to the site's articles.
func (d *desk) others() app.UI {
	return app.Elem("nav").Class("articles").Aria("labelledby", "articles-heading").Body(
		app.Elem("h2").ID("articles-heading").Text(sayArticles),
		app.Elem("ul").Body(app.Range(d.articles).Slice(func(i int) app.UI {
			l := d.articles[i]
			link := app.Elem("a").Attr("href", "checker.html?article="+l.Name).Text(l.heading())
			if d.article != nil && l.Name == d.article.Name {
				link = link.Aria("current", "page")
			}
			return app.Elem("li").Body(link)
		})),
	)
}

// typed answers the claim box a short pause after the last key.
func (d *desk) typed(ctx app.Context, _ app.Event) {
	defer guard()
	d.keys++
	last := d.keys
	if d.inquiry != nil {
		d.inquiry.stopped.Store(true) // it must not slow the next key; its bar stays until the next begins
	}
	box := ctx.JSSrc()
	d.remember(box.Get("value").String())
	ctx.After(pause, func(ctx app.Context) {
		defer guard()
		if last == d.keys {
			d.ask(ctx, box.Get("value").String())
		}
	})
}

// try puts a claim into the box and checks it.
func (d *desk) try(claim string) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { d.put(ctx, claim) }
}

// put writes a claim into the box, as if it had been typed, and checks it.
func (d *desk) put(ctx app.Context, claim string) {
	d.keys++
	d.remember(claim)
	d.ask(ctx, claim)
	ctx.Defer(func(app.Context) {
		defer guard()
		box := claimBox()
		box.Set("value", claim)
		box.Call("focus")
	})
}

// check compares claim with the article. A fault in the engine must not stop
// the page, so it becomes a line that says so.
func (d *desk) check(claim string) {
	defer d.tell()
	d.halt()
	d.claim, d.found, d.hits, d.refusal, d.shown = claim, nil, nil, "", facts.Span{}
	if d.article.empty() || d.refuses(claim) {
		return
	}
	defer func() {
		if fault := recover(); fault != nil {
			app.Logf("checking a claim: %v", fault)
			d.found, d.refusal = nil, sayBroken.String()
		}
	}()
	d.found = d.article.base.CheckEach(claim)
}

// refuses says so where a claim is too long to be checked.
func (d *desk) refuses(claim string) bool {
	n := utf8.RuneCountInString(claim)
	if n > facts.MaxClaim {
		d.refusal = sayTooLong.of(sayCount(n), sayCount(facts.MaxClaim))
	}
	return n > facts.MaxClaim
}

// show takes the reader to a span of the article.
func (d *desk) show(s facts.Span) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { d.goTo(ctx, []facts.Span{s}) }
}

// goTo takes the reader to the first of the spans, or to the one after the
// one that is shown already.
func (d *desk) goTo(ctx app.Context, spans []facts.Span) {
	if d.host != nil {
		d.host.show(d.article.base.Text, spans[0])
		return
	}
	if d.view != viewCheck {
		d.enter(ctx, viewCheck)
	}
	next := (slices.Index(spans, d.shown) + 1) % len(spans)
	d.shown = spans[next]
	ctx.Update()
	ctx.Defer(func(app.Context) { bringIntoView(".story mark.shown", "center") })
}

func (d *desk) backToClaim(ctx app.Context, _ app.Event) {
	d.shown = facts.Span{}
	ctx.Defer(func(app.Context) { bringIntoView("textarea[name=claim]", "center") })
}
