//go:build !wasm

package main

import (
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// A reader without a pointer gets everywhere: by Tab in the order of the page,
// and by single keys outside of fields.
func TestReaderUsesKeys(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.do(chromedp.EmulateViewport(1280, 900))
	b.open("/checker.html")
	focused := func(selector string) {
		t.Helper()
		b.until(`document.activeElement.matches(` + quoted(selector) + `)`)
	}
	key := func(keys string) { t.Helper(); b.do(chromedp.KeyEvent(keys)) }
	for range views {
		key("\t")
		focused(".masthead nav a")
	}
	key("\t")
	focused(".masthead .ask")
	key("\r")
	focused("dialog.keys *")
	if n := eval[int](b, `document.querySelectorAll("dialog.keys kbd").length`); n != len(shortcuts) {
		t.Errorf("%d shortcuts are listed", n)
	}
	key("\u001b")
	focused(".masthead .ask")
	press := func(half input.DispatchKeyEventType, repeat bool) {
		t.Helper()
		b.do(devtools(input.DispatchKeyEvent, input.DispatchKeyEventParams{
			Type: half, Key: "c", Code: "KeyC", WindowsVirtualKeyCode: 'C', AutoRepeat: &repeat,
		}))
	}
	press(input.DispatchKeyEventTypeRawKeyDown, false)
	focused("textarea[name=claim]")
	for range 3 { // held down, and its letters come late
		b.do(devtools(input.InsertText, input.InsertTextParams{Text: "c"}))
		press(input.DispatchKeyEventTypeRawKeyDown, true)
	}
	press(input.DispatchKeyEventTypeKeyUp, false)
	const claim = "The G7 summit will be held in Italy. The call lasted 20 minutes."
	key(claim)
	b.until(`document.querySelectorAll("article[data-verdict]").length === 2`)
	if got := b.read(`document.activeElement.value`); got != claim { // letters are letters in a field
		t.Errorf("the box holds %q", got)
	}
	b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`))
	key("j")
	focused("#finding-1")
	key("j")
	focused("#finding-2")
	key("k")
	focused("#finding-1")
	key("s")
	focused(".story mark.shown")
	key("\u001b")
	focused("textarea[name=claim]")
	b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`))
	key("/")
	focused("input[type=search]")
	b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`))
	key("l")
	focused(".room h1")
	key("n")
	focused("textarea[name=article]")
	b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`))
	key("?")
	focused("dialog.keys *")
	b.do(chromedp.Focus("#no-keys"))
	key(" ")
	b.until(`!document.querySelector("#no-keys").checked`)
	key("\u001b")
	b.until(`!document.querySelector("dialog.keys").open`)
	b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`))
	key("c")
	key("\t") // the key did nothing: the order of the page goes on
	b.until(`!document.activeElement.matches("textarea[name=claim]")`)
	b.clean()
}

func quoted(selector string) string { return `"` + selector + `"` }
