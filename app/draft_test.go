//go:build !wasm

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// values is an expression for what stands in fields, by their IDs.
func values(ids ...string) string {
	return `["` + strings.Join(ids, `", "`) + `"].map((id) => document.getElementById(id)?.value).join("|")`
}

// What is typed into the form for an article outlives another view and another
// start, until it is sent.
func TestIntakeIsNotLost(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.enter(viewLibrary)
	b.paste("textarea[name=article]", harbourText)
	b.do(chromedp.Focus("#intake-title"), chromedp.KeyEvent("Pier\tThe Gazette"))
	b.do(chromedp.Evaluate[chromedp.Void](`(() => {
		const day = document.querySelector("#intake-published");
		day.value = "2024-05-04";
		day.dispatchEvent(new Event("input", { bubbles: true }));
	})()`))
	fields := values("article-text", "intake-title", "intake-source", "intake-published")
	stands := func(when, want string) {
		t.Helper()
		if got := b.read(fields); got != want {
			t.Errorf("%s, the form holds %q", when, got)
		}
	}
	want := harbourText + "|Pier|The Gazette|2024-05-04"
	stands("typed", want)
	b.enter(viewTimeline)
	b.enter(viewLibrary)
	stands("after another view", want)
	b.open("/checker.html?again" + viewLibrary.address())
	b.until(`document.querySelector(".intake") !== null`)
	b.until(fields + ` !== "|||"`)
	stands("after another start", want)
	if !eval[bool](b, `document.querySelector("#intake-title").checkVisibility()`) {
		t.Error("title, source and date cannot be seen")
	}
	b.do(chromedp.Click(`.intake button[type=submit]`))
	b.until(`document.querySelector(".story h1").textContent === "Pier"`)
	b.enter(viewLibrary)
	stands("sent", "|||")
	b.open("/checker.html?once-more" + viewLibrary.address())
	b.until(`document.querySelectorAll("[data-kept]").length === 1`)
	stands("sent, and after another start", "|||")
	b.clean()
}

// So does what is typed into the form of a correction, of each fact apart.
func TestCorrectionIsNotLost(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.enter(viewFacts)
	b.correct("20-minute", "40-minute\tphone length")
	b.correct("July 8", "July 9")
	b.do(chromedp.Click("input[name=hide]"))
	fields := values("fix-reads", "fix-aliases") + ` + "|" + document.querySelector("#fix-hide")?.checked`
	stands := func(when, want string) {
		t.Helper()
		b.until(`document.querySelector(".editing") !== null`)
		if got := b.read(fields); got != want {
			t.Errorf("%s, the form holds %q", when, got)
		}
	}
	b.enter(viewLibrary)
	b.enter(viewFacts)
	stands("after another view", "July 9||true")
	b.open("/checker.html?again" + viewFacts.address())
	stands("after another start", "July 9||true")
	b.press(sayCancel.String())
	b.until(`document.querySelector(".editing") === null`)
	b.correct("20-minute", "")
	stands("of the other fact", "40-minute|phone length|false")
	b.press(saySave.String())
	b.until(`document.querySelector(".editing") === null && document.querySelector(".factbase del") !== null`)
	b.correct("July 8", "")
	stands("given up", "||false")
	b.clean()
}

// A text that the browser has no room for is not left without a word.
func TestIntakeWithoutRoom(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.enter(viewLibrary)
	asks := func() bool {
		return b.asks()
	}
	b.paste("textarea[name=article]", "A short text.")
	if asks() {
		t.Error("the page asks before it is left, with all of it kept")
	}
	b.do(chromedp.Evaluate[chromedp.Void](`Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }`))
	b.paste("textarea[name=article]", "A longer text.")
	if !asks() {
		t.Error("the page does not ask before it is left")
	}
}
