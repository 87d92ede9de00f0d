package main

import (
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// main fetches the article first, so that the page as it was served stands
// until everything is ready to take its place, and stays where that fails.
func main() {
	listings, chosen, err := fetchArticle()
	if err != nil {
		js.Global().Call("onRecordFailed", err.Error())
		return
	}
	early := findEarlyText()
	newDesk := func(framed bool) func() app.Composer {
		return func() app.Composer {
			return &desk{framed: framed, articles: listings, article: chosen, early: early}
		}
	}
	app.RouteWithRegexp(`/embed(\.html)?$`, newDesk(true))
	app.RouteWithRegexp(`.*`, newDesk(false))
	app.RunWhenOnBrowser()
}
