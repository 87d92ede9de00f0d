//go:build !wasm

package main

import (
	"os"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

const axePath = "../build/axe/node_modules/axe-core/axe.min.js"

// Every page, with something found on it, in both schemes and at both ends of
// the widths.
func TestAccess(t *testing.T) {
	axe, err := os.ReadFile(axePath)
	if err != nil {
		t.Fatalf("%v\naxe-core is missing: \"make test\" fetches it with npm, and so does app/npm.sh build/axe axe-core@4.10.3", err)
	}
	b := browse(t, host(t, "").URL)
	const claim = "The G7 summit will be held in Italy. The call lasted 20 minutes. Trump raised shipbuilding on the call."
	found := func() {
		b.typeClaim(claim)
		b.until(`document.querySelectorAll("article[data-verdict]").length === 3`)
	}
	b.open("/checker.html")
	b.addArticle(ferryText)
	b.open("/checker.html?article=lee-trump-call")
	found()
	for _, v := range views {
		if v.view != viewCheck {
			b.enter(v.view)
		}
		b.access("checker.html"+v.address(), string(axe))
	}
	b.enter(viewCheck)
	b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur(); document.querySelectorAll("details").forEach((d) => (d.open = true))`))
	b.access("everything unfolded", string(axe))
	b.do(chromedp.KeyEvent("?"))
	b.until(`document.querySelector("dialog.keys").open`)
	b.access("the shortcuts", string(axe))
	b.open("/checker.html?again")
	b.enter(viewFacts)
	b.correct("20-minute", "40-minute")
	b.access("a fact being corrected", string(axe))
	b.enter(viewLibrary)
	b.do(chromedp.Click("[data-kept] .plain"))
	b.paste("textarea[name=article]", harbourText)
	b.giveText("scan.txt", "\x00\x00")
	b.until(`!document.querySelector("#intake-error").hidden && document.querySelector(".notice.undo")`)
	b.access("an article being added", string(axe))
	b.open("/embed.html")
	found()
	b.access("embed.html", string(axe))
	b.do(chromedp.Navigate(b.home + "/"))
	b.until(`document.querySelector("on-record").shadowRoot !== null`)
	b.access("index.html", string(axe))
}

// access runs axe on the page as it is.
func (b *browser) access(page, axe string) {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](axe + "; undefined"))
	for _, width := range []int64{360, 1280} {
		for _, scheme := range []string{"light", "dark"} {
			b.dress(scheme, width, 900)
			b.do(chromedp.Evaluate[chromedp.Void](`window.axeFound = undefined;
				axe.run(document, { resultTypes: ["violations"] }).then((r) => (window.axeFound = r.violations.map((v) =>
					v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + (n.any[0]?.message ?? "")).join("; "))))
				.catch((error) => (window.axeFound = ["axe failed: " + error])); undefined`))
			b.until(`window.axeFound !== undefined`)
			for _, v := range b.list(`window.axeFound`) {
				b.t.Errorf("%s, %s, %d px: %s", page, scheme, width, v)
			}
			if wide := eval[int](b, `document.documentElement.scrollWidth`); wide > int(width) {
				b.t.Errorf("%s is %d px wide on %d", page, wide, width)
			}
		}
	}
}

// At 320 pixels, which is 400 % of 1280, nothing has to be scrolled sideways.
func TestNarrow(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.dress("light", 320, 640)
	b.open("/checker.html")
	b.typeClaim("The G7 summit will be held in Italy.")
	b.verdict("The G7 summit will be held in Italy.")
	for _, v := range views {
		if v.view != viewCheck {
			b.enter(v.view)
		}
		if wide := eval[int](b, `document.documentElement.scrollWidth`); wide > 320 {
			b.t.Errorf("%s is %d px wide", v.address(), wide)
		}
	}
}

// In the reader's own colours and without motion, verdicts and marks still
// differ by more than a tint, and nothing moves.
func TestForcedColours(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{
		{Name: "forced-colors", Value: "active"}, {Name: "prefers-reduced-motion", Value: "reduce"},
	}}))
	b.do(chromedp.EmulateViewport(640, 450, chromedp.EmulateScale(2))) // 1280 by 900 at 200 %
	b.open("/checker.html")
	if !eval[bool](b, `matchMedia("(forced-colors: active)").matches`) {
		t.Fatal("the colours are not forced")
	}
	b.typeClaim("The G7 summit will be held in Italy. The call lasted 20 minutes. Trump raised shipbuilding on the call.")
	b.until(`document.querySelectorAll("article[data-verdict]").length === 3`)
	lines := b.list(`["match", "conflict", "missing"].map((o) => {
		const mark = getComputedStyle(document.querySelector("mark[data-outcome=" + o + "]"));
		return mark.textDecorationLine + " " + mark.textDecorationStyle;
	})`)
	if strings.Join(lines, ", ") != "underline solid, underline wavy, underline dotted" {
		t.Errorf("the marks are %q", lines)
	}
	if got := b.read(`getComputedStyle(document.querySelector(".card")).animationName`); got != "none" {
		t.Errorf("a card moves: %s", got)
	}
	if wide := eval[int](b, `document.documentElement.scrollWidth`); wide > 640 {
		t.Errorf("at 200 %% the page is %d px wide on 640", wide)
	}
	b.clean()
}
