package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// actionOpen asks the desk to open an article; its value is an opening.
const actionOpen = "open-article"

// An opening names an article to open on the desk, and a claim to check
// against it.
type opening struct {
	Kept  *keptArticle // one of the library; nil for one of the site
	Name  string       // of one of the site
	Claim string       // left as it is where empty
}

// open opens an article, and checks the claim that stands in the box anew.
func (d *desk) open(ctx app.Context, o opening) {
	if o.Kept == nil {
		d.openListed(ctx, o)
		return
	}
	d.read(ctx, o.Kept, func(ctx app.Context, a *article) { d.take(ctx, a, o.Claim) })
}

// openListed fetches an article of the site and opens it.
func (d *desk) openListed(ctx app.Context, o opening) {
	ctx.Async(func() {
		a, err := d.fetch(o.Name)
		ctx.Dispatch(func(ctx app.Context) {
			defer guard()
			if err != nil {
				d.mishap = sayFirst(err.Error())
				return
			}
			d.take(ctx, a, o.Claim)
		})
	})
}

// take puts an article on the desk, and shows it.
func (d *desk) take(ctx app.Context, a *article, claim string) {
	d.resuming = draft{} // another article is open now
	d.setOpen(ctx, a)
	d.enter(ctx, viewCheck)
	if claim != "" {
		d.put(ctx, claim)
		return
	}
	ctx.Defer(func(app.Context) { enterView(viewCheck) })
}

// setOpen makes an article the open one, and checks the claim that stands in
// the box against it.
func (d *desk) setOpen(ctx app.Context, a *article) {
	d.stopReading()
	if a.Examples == nil {
		a.Examples = examplesOf(a)
	}
	d.article = a
	d.turn++
	d.remember(d.claim)
	if k := a.kept; k != nil && k.Day != a.base.Dateline.Date && !k.Dated {
		k.Day = a.base.Dateline.Date
		d.library.keep(ctx, k)
	}
	setTitle(a.heading())
	d.ask(ctx, d.claim)
}

// libraryChanged shows what became of the library, and takes the open article
// anew where another tab has changed it.
func (d *desk) libraryChanged(ctx app.Context) {
	d.turn++
	ctx.Update()
	d.reopen(ctx)
	if d.article == nil || d.article.kept == nil {
		return
	}
	k := d.library.find(d.article.kept.ID)
	if k == nil || k == d.article.kept {
		return
	}
	if d.perusal != nil && d.perusal.kept == k {
		return
	}
	d.read(ctx, k, func(ctx app.Context, a *article) {
		a.Examples = d.article.Examples
		d.article = a
		d.ask(ctx, d.claim)
	})
}

// speak changes the language of the page.
func (d *desk) speak(ctx app.Context, tag string) {
	speak(tag)
	pageSpeaks(tags[tongue])
	d.turn++
	ctx.Update()
}

// keepOpen puts the open article into the library, where it is not there yet,
// and returns it as the library keeps it: to be changed and kept again.
func (d *desk) keepOpen(ctx app.Context) *keptArticle {
	a := d.article
	if a.kept == nil {
		a.kept = &keptArticle{
			Version: keptVersion, ID: newID(), Added: now(),
			Title: a.Title, Published: a.Published, Day: a.base.Dateline.Date, Text: a.base.Text,
		}
		d.library.keep(ctx, a.kept)
	}
	return a.kept
}
