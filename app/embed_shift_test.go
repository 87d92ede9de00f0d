//go:build !wasm

package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// However long an answer is, nothing that the reader sees below the widget
// moves; the rest of it is reached by scrolling in the frame. Out of sight, the
// widget takes the height of what it shows.
func TestEmbedMovesNothing(t *testing.T) {
	const story = `<div class="tall"></div>` + embedStory + `<div class="tall"></div>`
	h := newHostPage(t, newWidgetSite(t), embedScript, story, countShifts)
	h.do(chromedp.EmulateViewport(1000, 1100), chromedp.Navigate(h.home+"/"))
	f := h.press()
	h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("on-record").scrollIntoView({ behavior: "instant" })`))
	h.until(twoFrames)
	before := h.read(below)
	if !eval[bool](h.browser, `document.querySelector("on-record + p").getBoundingClientRect().bottom < innerHeight`) {
		t.Fatal("what stands below the widget is not in view")
	}
	const inner, outer = `document.documentElement.scrollHeight`, `innerHeight`
	claim := strings.Repeat("The G7 summit will be held in Italy. ", 6)
	f.typeClaim(claim)
	f.until(`document.querySelectorAll("article[data-verdict=CONTRADICTED]").length === 6`)
	f.do(chromedp.Evaluate[chromedp.Void](`for (const d of document.querySelectorAll("details")) d.open = true`))
	h.highlighted("on-record-evidence", "Canada")
	f.until(twoFrames)
	h.until(twoFrames)
	if after := h.read(below); after != before {
		t.Errorf("the answer moves what stands below from %s to %s", before, after)
	}
	if !eval[bool](f, inner+` > `+outer) {
		t.Error("the answer fits: nothing is tried here")
	}
	f.do(chromedp.Evaluate[chromedp.Void](`document.querySelector(".how").scrollIntoView({ behavior: "instant" })`))
	f.until(`document.querySelector(".how").getBoundingClientRect().top < innerHeight`)

	// The reader moves on, and the widget's lower edge out of view.
	moveOn := `scrollBy({ top: document.querySelector("on-record").getBoundingClientRect().top - 800, behavior: "instant" })`
	h.do(chromedp.Evaluate[chromedp.Void](moveOn))
	f.until(inner + ` <= ` + outer)
	tall := eval[float64](h.browser, panelHeight)
	f.typeClaim("The call lasted 20 minutes.")
	f.until(`document.querySelectorAll("article[data-verdict=SUPPORTED]").length === 1`)
	h.until(fmt.Sprintf(panelHeight+` < %v`, tall))
	h.do(chromedp.Evaluate[chromedp.Void](moveOn))
	h.until(panelHeight + ` === 576`) // as high as was reserved
	h.until(twoFrames)
	if shift := eval[float64](h.browser, `window.shifts`); shift != 0 {
		t.Errorf("the open widget shifts the page by %v", shift)
	}
	h.clean()
	f.clean()
}

const panelHeight = `document.querySelector("on-record").shadowRoot.querySelector(".panel").getBoundingClientRect().height`

// Open from the start, it takes the space that the page's own sheet reserves.
func TestEmbedOpensInItsSpace(t *testing.T) {
	h := newHostPage(t, newWidgetSite(t), `<link rel="stylesheet" href="/open.css">`+embedScript, strings.Replace(embedStory, "<on-record ", "<on-record open ", 1), countShifts)
	h.do(chromedp.EmulateViewport(1000, 1400), chromedp.Navigate(h.home+"/"))
	f := h.frames(1)[0]
	if !eval[bool](f, `document.querySelectorAll(".tries li").length > 0`) {
		t.Error("the program adds nothing to the frame's page as it was served: nothing is tried here")
	}
	// The frame's own shifts, since browsers count those, too.
	f.do(chromedp.Evaluate[chromedp.Void](countShifts))
	for _, page := range []*browser{h.browser, f} {
		page.until(twoFrames)
		if shift := eval[float64](page, `window.shifts`); shift != 0 {
			t.Errorf("opened with the page, the widget shifts %s by %v", page.home, shift)
		}
	}
	h.do(chromedp.EmulateViewport(360, 1400)) // the reserve holds on a phone, too
	h.until(`innerWidth === 360 && document.querySelector("on-record").shadowRoot.querySelector("button").offsetHeight === 46`)
	h.clean()
}

// A label of one long word breaks within the button: the page gets no wider.
func TestEmbedKeepsThePageNarrow(t *testing.T) {
	word := strings.Repeat("versammlung", 20)
	h := openHost(t, embedScript, `<article><p>The call lasted 20 minutes.</p></article>
		<on-record heading="`+word+`"></on-record><on-record><span slot="label">`+word+`</span></on-record>`)
	h.do(chromedp.EmulateViewport(360, 800))
	h.until(`innerWidth === 360 && [...document.querySelectorAll("on-record")].every((e) => e.shadowRoot?.querySelector("button").offsetHeight > 46)`)
	if wide := eval[int](h.browser, `document.documentElement.scrollWidth`); wide > 360 {
		t.Errorf("the page is %d pixels wide on a screen of 360", wide)
	}
	h.clean()
}
