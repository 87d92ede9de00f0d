package main

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// All that the pages ask of the browser beside what go-app does stands here.
// Off the browser, these do nothing.

func query(selector string) app.Value {
	return app.Window().Get("document").Call("querySelector", selector)
}

func claimBox() app.Value { return query("textarea[name=claim]") }

// guard, deferred, keeps a fault in a handler from ending the program, which
// would leave a page that looks alive and does nothing.
func guard() {
	if fault := recover(); fault != nil {
		app.Logf("a handler failed: %v", fault)
	}
}

// bringIntoView scrolls to the first element that the selector finds, gently
// where the reader does not mind motion, and focuses it.
func bringIntoView(selector, block string) {
	defer guard()
	element := query(selector)
	if !element.Truthy() {
		return
	}
	behavior := "smooth"
	if app.Window().Call("matchMedia", "(prefers-reduced-motion: reduce)").Get("matches").Bool() {
		behavior = "auto"
	}
	element.Call("focus", map[string]any{"preventScroll": true})
	element.Call("scrollIntoView", map[string]any{"block": block, "behavior": behavior})
}

// enterView takes the reader to the top of a view that has just been shown,
// and a screen reader to its heading.
func enterView(v view) {
	defer guard()
	app.Window().Call("scrollTo", 0, 0)
	if heading := query(".room h1"); v != viewCheck && heading.Truthy() {
		heading.Call("focus", map[string]any{"preventScroll": true})
	}
}

// scrollTo scrolls as little as brings the first such element into view.
func scrollTo(selector string) {
	defer guard()
	if element := query(selector); element.Truthy() {
		element.Call("scrollIntoView", map[string]any{"block": "nearest"})
	}
}

// setFragment changes the fragment of the address, as following a link does.
func setFragment(fragment string) { app.Window().Get("location").Set("hash", fragment) }

// setTitle names the page after what is open on it.
func setTitle(name string) {
	app.Window().Get("document").Set("title", name+" – "+sayName.String())
}

// announce tells style sheets, tests and frames what state the page is in.
func announce(state string) {
	app.Window().Get("document").Get("documentElement").Get("dataset").Set("state", state)
}

// earlyText is the claim box of the page as it was served, in which a reader
// may have typed before the program was there. go-app puts its own in its
// place; the old one keeps text and caret.
type earlyText struct {
	box     app.Value
	focused bool
}

// findEarlyText must be called before go-app renders.
func findEarlyText() earlyText {
	box := claimBox()
	if !box.Truthy() {
		return earlyText{}
	}
	return earlyText{box, box.Equal(app.Window().Get("document").Get("activeElement"))}
}

// restore carries text, caret and focus over and returns the text.
func (e earlyText) restore() string {
	defer guard()
	if e.box == nil {
		return ""
	}
	box := claimBox()
	if !box.Truthy() {
		return ""
	}
	text := e.box.Get("value").String()
	box.Set("value", text)
	if e.focused {
		box.Call("focus")
		box.Call("setSelectionRange", e.box.Get("selectionStart"), e.box.Get("selectionEnd"))
	}
	return text
}

// wearTheme puts on the light, the dark or the reader's own colours.
func wearTheme(name string) {
	app.Window().Get("document").Get("documentElement").Get("dataset").Set("theme", name)
}

// listen hears an event of the window as long as the page lasts.
func listen(event string, hear func(event app.Value)) {
	app.Window().Call("addEventListener", event, app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer guard()
		hear(args[0])
		return nil
	}))
}

// focusOn focuses the first element that the selector finds.
func focusOn(selector string) {
	defer guard()
	if element := query(selector); element.Truthy() {
		element.Call("focus")
	}
}

// download hands a file to the reader.
func download(name, kind, content string) {
	defer guard()
	blob := app.Window().Get("Blob").New([]any{content}, map[string]any{"type": kind})
	urls := app.Window().Get("URL")
	link := app.Window().Get("document").Call("createElement", "a")
	link.Set("href", urls.Call("createObjectURL", blob))
	link.Set("download", name)
	link.Call("click")
	// The browser may still be reading it: it goes with the page.
}

// pageSpeaks tells the browser the language of the page.
func pageSpeaks(tag string) {
	app.Window().Get("document").Get("documentElement").Set("lang", tag)
}

// chooseLanguage keeps the language for the next start.
func chooseLanguage(tag string) {
	defer guard()
	app.Window().Get("localStorage").Call("setItem", "on-record-language", tag)
}

// languageChosen is the language that the reader chose, else the browser's.
func languageChosen() string {
	if chosen := app.Window().Get("localStorage").Call("getItem", "on-record-language"); chosen.Truthy() {
		return chosen.String()
	}
	tag, _, _ := strings.Cut(app.Window().Get("navigator").Get("language").String(), "-")
	return tag
}

// askToLast asks the browser, once on a device, not to clear what the page keeps
// where it needs room. It may refuse, or ask its reader: the work goes on.
func askToLast() {
	defer guard()
	const asked = "on-record-asked-to-last"
	storage := app.Window().Get("navigator").Get("storage")
	if !storage.Truthy() || !storage.Get("persist").Truthy() || app.Window().Get("localStorage").Call("getItem", asked).Truthy() {
		return
	}
	app.Window().Get("localStorage").Call("setItem", asked, "yes")
	heard := app.FuncOf(func(app.Value, []app.Value) any { return nil }) // whatever it says
	storage.Call("persist").Call("then", heard, heard)
}

// copyText puts text on the clipboard.
func copyText(text string) {
	defer guard()
	if clipboard := app.Window().Get("navigator").Get("clipboard"); clipboard.Truthy() {
		clipboard.Call("writeText", text)
		return
	}
	// Pages that come over plain HTTP have no clipboard of that kind.
	document := app.Window().Get("document")
	box := document.Call("createElement", "textarea")
	box.Set("value", text)
	document.Get("body").Call("append", box)
	box.Call("select")
	document.Call("execCommand", "copy")
	box.Call("remove")
}

// textMeasure measures texts, in pixels, as the first element that the selector
// finds has them.
func textMeasure(selector string) func(string) float64 {
	window := app.Window()
	pen := window.Get("document").Call("createElement", "canvas").Call("getContext", "2d")
	pen.Set("font", window.Call("getComputedStyle", query(selector)).Get("font"))
	return func(text string) float64 { return pen.Call("measureText", text).Get("width").Float() }
}

// printPage opens the browser's dialogue for printing.
func printPage() {
	defer guard()
	app.Window().Call("print")
}

// pageAddress is the address of the page.
func pageAddress() string { return app.Window().Get("location").Get("href").String() }
