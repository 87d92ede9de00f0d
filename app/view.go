package main

import (
	"net/url"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A view is what the page shows below its masthead. Its name is the fragment
// of its address, so that links, the back button and reloading work.
type view string

// The views. viewCheck is the zero view.
const (
	viewCheck    view = ""
	viewFacts    view = "facts"
	viewTimeline view = "timeline"
	viewRecords  view = "records"
	viewLibrary  view = "library"
)

// views are the views in the order of the masthead.
var views = []struct {
	view
	heading word
}{
	{viewCheck, sayNavCheck},
	{viewFacts, sayNavFactBase},
	{viewTimeline, sayTimeline},
	{viewRecords, sayRecords},
	{viewLibrary, sayNavLibrary},
}

// room is the view that is shown, where it is not viewCheck.
func (d *desk) room() app.UI {
	switch d.view {
	case viewFacts:
		return &factsView{Desk: d, Article: d.article, Turn: d.turn, Said: tongue, choice: choice{column: byKind}}
	case viewTimeline:
		return &timelineView{Article: d.article, Claim: d.claim, Found: d.found, Said: tongue}
	case viewRecords:
		return &recordsView{Desk: d, Turn: d.turn, Said: tongue}
	case viewLibrary:
		return &libraryView{Desk: d, Turn: d.turn, Said: tongue}
	}
	return nil
}

// address is the fragment of a view's address.
func (v view) address() string {
	if v == viewCheck {
		return "#check"
	}
	return "#" + string(v)
}

// viewOf returns the view that a fragment names, and the claim that it brings:
// "claim=The%20call%20lasted%2040%20minutes.". Any other fragment is a place
// on the page of viewCheck.
func viewOf(fragment string) (v view, claim string) {
	for _, other := range views {
		if other.view != viewCheck && fragment == string(other.view) {
			return other.view, ""
		}
	}
	if values, err := url.ParseQuery(fragment); err == nil {
		claim = values.Get("claim")
	}
	return viewCheck, claim
}

// OnNav follows the fragment of the address.
func (d *desk) OnNav(ctx app.Context) {
	if d.framed {
		return
	}
	if ctx.Page().URL().Fragment == sharedFragment {
		d.takeShared()
	}
	v, claim := viewOf(ctx.Page().URL().EscapedFragment())
	changed := d.view != v
	d.view = v
	if claim != "" {
		d.put(ctx, claim)
	} else if changed {
		ctx.Defer(func(app.Context) { enterView(v) })
	}
	ctx.Update()
}

// enter shows a view, as following its link would.
func (d *desk) enter(ctx app.Context, v view) {
	d.view = v
	setFragment(v.address())
	ctx.Update()
}

// masthead has the links to the views.
func (d *desk) masthead() app.UI {
	return app.Elem("header").Class("masthead").Body(
		app.Elem("strong").Text(sayName),
		app.Elem("nav").Aria("label", sayViews).Body(app.Range(views).Slice(func(i int) app.UI {
			link := app.Elem("a").Attr("href", views[i].address()).Text(views[i].heading)
			if d.view == views[i].view {
				link = link.Aria("current", "page")
			}
			return link
		})),
		app.Elem("button").Attr("type", "button").Class("ask").Aria("label", sayKeys).Hidden(d.served).Text("?").
			OnClick(func(app.Context, app.Event) { openDialog() }),
	)
}
