package main

import (
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// main fetches the article first, so that the page as it was served stands
// until everything is ready to take its place, and stays where that fails.
func main() {
	host, listings, chosen, err := openArticles()
	if err != nil {
		js.Global().Call("onRecordFailed", err.Error())
		return
	}
	early := findEarlyText()
	if hostOrigin() == "" {
		speak(languageChosen())
		pageSpeaks(tags[tongue])
	}
	fetch := func(name string) (*article, error) { return fetchListed(listings, name) }
	app.RouteWithRegexp(`/embed(\.html)?$`, func() app.Composer {
		return &desk{framed: true, article: chosen, early: early, host: host}
	})
	app.RouteWithRegexp(`.*`, func() app.Composer {
		return &desk{article: chosen, early: early, articles: listings, fetch: fetch, library: newLibrary(openStore)}
	})
	app.RunWhenOnBrowser()
}

// openArticles returns the article of the page that frames this one, where
// that page has one to give, and else the site's own.
func openArticles() (*hosting, []listing, *article, error) {
	if origin := hostOrigin(); origin != "" {
		host, a, err := awaitHost(origin)
		return host, nil, a, err
	}
	listings, chosen, err := fetchArticle()
	return nil, listings, chosen, err
}
