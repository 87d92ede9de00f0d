package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// preferences is the form of the settings.
func (v *libraryView) preferences() app.UI {
	options := app.Range(tags[:]).Slice(func(i int) app.UI {
		option := app.Elem("option").Attr("value", tags[i]).Attr("lang", tags[i]).Text(sayLanguageName[i])
		if tongue == language(i) {
			option = option.Attr("selected", true)
		}
		return option
	})
	return app.Elem("section").Class("preferences").Aria("labelledby", "preferences-heading").Body(
		app.Elem("h2").ID("preferences-heading").Text(saySettings),
		app.Elem("p").Class("field").Body(
			app.Elem("label").Attr("for", "language").Text(sayLanguage),
			app.Elem("select").ID("language").Attr("name", "language").OnChange(v.chooseLanguage).Body(options),
		),
		app.Elem("p").Class("small").Text(sayLanguageHint),
		app.Elem("p").Class("buttons").Hidden(!v.Desk.installable).Body(
			app.Elem("button").Attr("type", "button").Class("main install").Text(sayInstall).OnClick(v.Desk.install),
		),
	)
}

func (v *libraryView) chooseLanguage(ctx app.Context, _ app.Event) {
	defer guard()
	tag := ctx.JSSrc().Get("value").String()
	v.Desk.library.set(ctx, func(s *settings) { s.Language = tag })
	chooseLanguage(tag)
	v.Desk.speak(ctx, tag)
}
