package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// A shortcut is a key that does something wherever the reader is, but in a
// field. Its reader can switch all of them off.
type shortcut struct {
	key  string
	says word
}

// shortcuts are what the page's list of shortcuts shows, in its order.
var shortcuts = []shortcut{
	{"?", sayKeyHelp},
	{"c", sayKeyClaim},
	{"a", sayKeyArticle},
	{"/", sayKeyLookUp},
	{"j", sayKeyNext},
	{"k", sayKeyPrevious},
	{"s", sayKeyShow},
	{"f", sayKeyFacts},
	{"t", sayKeyTimeline},
	{"r", sayKeyRecords},
	{"l", sayKeyLibrary},
	{"n", sayKeyNew},
	{"u", sayKeyUndo},
	{"Esc", sayKeyBack},
}

// hearKeys listens for shortcuts. A key that moves the focus into a field must
// leave no letter there: a busy browser may send the letter of a prevented key
// after the focus has moved, and a key held down goes on sending it.
func (d *desk) hearKeys(ctx app.Context) {
	if d.library == nil {
		return
	}
	var acting bool // from the press of a shortcut until its release
	listen("keyup", func(app.Value) { acting = false })
	listen("beforeinput", func(event app.Value) {
		if acting {
			event.Call("preventDefault")
		}
	})
	listen("keydown", func(event app.Value) {
		if acting && event.Get("repeat").Bool() {
			return
		}
		acting = false
		for _, with := range []string{"ctrlKey", "metaKey", "altKey", "isComposing", "defaultPrevented"} {
			if event.Get(with).Truthy() {
				return
			}
		}
		key := event.Get("key").String()
		typing := event.Get("target").Call("matches", "input, textarea, select, [contenteditable]").Bool()
		open := query("dialog[open]").Truthy()
		if key != "Escape" && (typing || open || d.library.settings.NoKeys) || key == "Escape" && open {
			return
		}
		if act := d.actionOf(key); act != nil {
			event.Call("preventDefault")
			if typing {
				event.Get("target").Call("blur") // which saves the field, before it is gone
			}
			acting = true
			ctx.Dispatch(func(ctx app.Context) {
				defer guard()
				act(ctx)
			})
		}
	})
}

// actionOf returns what a key does, or nil.
func (d *desk) actionOf(key string) func(app.Context) {
	goTo := func(v view, selector string) func(app.Context) {
		return func(ctx app.Context) {
			if d.view != v {
				d.enter(ctx, v)
			}
			ctx.Defer(func(app.Context) { bringIntoView(selector, "nearest") })
		}
	}
	switch key {
	case "?":
		return func(app.Context) { openDialog() }
	case "c":
		return goTo(viewCheck, "textarea[name=claim]")
	case "a":
		return goTo(viewCheck, ".story h1")
	case "/":
		if d.view == viewLibrary {
			return goTo(viewLibrary, "input[name=find]")
		}
		return goTo(viewCheck, "input[type=search]")
	case "j":
		return func(app.Context) { stepCard(1) }
	case "k":
		return func(app.Context) { stepCard(-1) }
	case "s":
		return func(app.Context) { pressIn("article[data-verdict]", "button.show") }
	case "t":
		return goTo(viewTimeline, ".room h1")
	case "f":
		return goTo(viewFacts, ".room h1")
	case "r":
		return goTo(viewRecords, ".room h1")
	case "l":
		return goTo(viewLibrary, ".room h1")
	case "n":
		return goTo(viewLibrary, "textarea[name=article]")
	case "u":
		if d.view == viewRecords && len(d.history.removed) > 0 {
			return d.history.putBack
		}
		if len(d.deleted) > 0 {
			return func(ctx app.Context) { d.putBack(ctx, app.Event{}) }
		}
	case "Escape":
		if d.view == viewCheck {
			return func(ctx app.Context) { d.backToClaim(ctx, app.Event{}) }
		}
		return goTo(viewCheck, "textarea[name=claim]")
	}
	return nil
}

// stepCard focuses the card after the one that has the focus, or before it.
func stepCard(by int) {
	defer guard()
	cards := app.Window().Get("document").Call("querySelectorAll", "article[data-verdict]")
	n := cards.Length()
	if n == 0 {
		return
	}
	at := -1
	if by < 0 {
		at = n
	}
	for i := range n {
		if cards.Index(i).Call("contains", app.Window().Get("document").Get("activeElement")).Bool() {
			at = i
		}
	}
	card := cards.Index(max(0, min(n-1, at+by)))
	card.Set("tabIndex", -1)
	card.Call("focus")
	card.Call("scrollIntoView", map[string]any{"block": "nearest"})
}

// pressIn clicks the first such element in the one around the focus.
func pressIn(around, selector string) {
	defer guard()
	outer := app.Window().Get("document").Get("activeElement").Call("closest", around)
	if !outer.Truthy() {
		outer = query(around)
	}
	if outer.Truthy() {
		if element := outer.Call("querySelector", selector); element.Truthy() {
			element.Call("click")
		}
	}
}

// openDialog opens the list of shortcuts. The browser keeps the focus in it,
// closes it with Esc and puts the focus back.
func openDialog() {
	defer guard()
	query("dialog.keys").Call("showModal")
}

// keyList is the dialog with the list of shortcuts.
func (d *desk) keyList() app.UI {
	rows := app.Range(shortcuts).Slice(func(i int) app.UI {
		return app.Elem("tr").Body(
			app.Elem("td").Body(app.Elem("kbd").Text(shortcuts[i].key)),
			app.Elem("td").Text(shortcuts[i].says),
		)
	})
	off := app.Elem("input").ID("no-keys").Attr("type", "checkbox").Attr("name", "keys").OnChange(d.switchKeys)
	if d.library != nil && !d.library.settings.NoKeys {
		off = off.Attr("checked", true)
	}
	return app.Elem("dialog").Class("keys").Aria("labelledby", "keys-heading").Body(
		app.Elem("h2").ID("keys-heading").Text(sayKeys),
		app.Elem("table").Body(
			app.Elem("thead").Class("said").Body(app.Elem("tr").Body(
				app.Elem("th").Attr("scope", "col").Text(sayKey), app.Elem("th").Attr("scope", "col").Text(sayDoes))),
			app.Elem("tbody").Body(rows),
		),
		app.Elem("label").Attr("for", "no-keys").Class("switch").Body(off, app.Text(sayKeysOn)),
		app.Elem("form").Attr("method", "dialog").Body(app.Elem("button").Class("main").Attr("autofocus", true).Text(sayClose)),
	)
}

func (d *desk) switchKeys(ctx app.Context, _ app.Event) {
	defer guard()
	on := ctx.JSSrc().Get("checked").Bool()
	d.library.set(ctx, func(s *settings) { s.NoKeys = !on })
}
