package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// libraryView is the library on the screen.
type libraryView struct {
	app.Compo

	Desk *desk
	Turn int
}

// Render shows the view.
func (v *libraryView) Render() app.UI {
	return app.Elem("section").Class("room library").Aria("labelledby", "library-heading").Body(
		app.Elem("h1").ID("library-heading").TabIndex(-1).Text(sayNavLibrary),
		app.Elem("ul").Body(app.Range(v.Desk.library.articles).Slice(func(i int) app.UI {
			k := v.Desk.library.articles[i]
			return app.Elem("li").Body(app.Elem("button").Attr("type", "button").Text(k.heading()).
				OnClick(func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(actionOpen, opening{Kept: k}) }, app.EventScope(k.ID)))
		})),
	)
}
