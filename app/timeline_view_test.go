//go:build !wasm

package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// enter goes to a view by its link in the masthead.
func (b *browser) enter(v view) {
	b.t.Helper()
	b.do(chromedp.Click(`.masthead a[href="` + v.address() + `"]`))
	b.until(`document.querySelector('.masthead a[href="` + v.address() + `"]').getAttribute("aria-current") === "page"`)
	if v != viewCheck {
		b.until(`document.querySelector(".room h1") === document.activeElement`)
	}
}

func TestReaderSeesTheTimeline(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.do(chromedp.EmulateViewport(360, 800))
	b.open("/checker.html")
	const claim = "The deadline is on July 10."
	b.typeClaim(claim)
	if got := b.verdict(claim); got != "CONTRADICTED" {
		t.Fatalf("%s is %s", claim, got)
	}
	b.enter(viewTimeline)
	b.until(`document.querySelector(".timeline svg")?.viewBox.baseVal.width === document.querySelector(".timeline figure").clientWidth`)
	if label := b.read(`document.querySelector(".timeline svg[role=img]").getAttribute("aria-label")`); !strings.Contains(label, "8 July 2025") {
		t.Errorf("the picture is called %q", label)
	}
	listed := b.list(`[...document.querySelectorAll(".moments .when")].map((w) => w.textContent)`)
	drawn := b.list(`[...document.querySelectorAll(".timeline text[y]")].map((w) => w.textContent)`)
	for _, when := range listed {
		found := false
		for _, label := range drawn {
			found = found || strings.HasPrefix(label, when[:min(len(when), 6)])
		}
		if !found {
			t.Errorf("%q is listed, and not drawn: %q", when, drawn)
		}
	}
	if got := b.read(`document.querySelector(".moments .claimed").textContent`); got != sayClaimedLater.of("10 July 2025", 2) {
		t.Errorf("beside the deadline stands %q", got)
	}
	if n := eval[int](b, `document.querySelectorAll(".timeline circle.claimed").length`); n != 1 {
		t.Errorf("%d claims are drawn", n)
	}
	// Texts do not cover each other, as the browser sets them.
	covered := b.list(`(() => {
		const boxes = [...document.querySelectorAll(".timeline svg text")].map((e) => [e.textContent, e.getBoundingClientRect()]);
		const cover = ([, a], [, b]) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2;
		return boxes.flatMap((a, i) => boxes.slice(0, i).filter((b) => cover(a, b)).map((b) => a[0] + " / " + b[0]));
	})()`)
	if len(covered) > 0 {
		t.Errorf("labels cover each other: %q", covered)
	}
	outside := b.list(`(() => {
		const room = document.querySelector(".timeline figure").getBoundingClientRect();
		return [...document.querySelectorAll(".timeline svg text")].filter((e) => {
			const box = e.getBoundingClientRect();
			return box.left < room.left - 1 || box.right > room.right + 1;
		}).map((e) => e.textContent);
	})()`)
	if len(outside) > 0 {
		t.Errorf("labels run out of the picture: %q", outside)
	}
	b.do(chromedp.Click(".moments button.entry"))
	b.until(`document.activeElement.matches(".story mark.shown")`)
	if got := b.read(`document.querySelector("textarea[name=claim]").value`); got != claim {
		t.Errorf("the box holds %q", got)
	}
	b.clean()
}
