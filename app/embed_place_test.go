//go:build !wasm

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// The widget works in every kind of page that a newsroom may have.
func TestEmbedIsAtHome(t *testing.T) {
	policy := func(more string) func(*hostPage) { return func(h *hostPage) { h.policy += more } }
	for _, c := range []struct {
		name, head string
		make       func(*hostPage)
	}{
		{"sandbox without an origin", embedScript, policy("; sandbox allow-scripts")},
		{"trusted types", embedScript, policy("; require-trusted-types-for 'script'; trusted-types 'none'")},
		{"a base of its own", `<base href="/archive/2025/">` + embedScript, func(h *hostPage) { h.policy = "" }},
		{"the script twice", embedScript + `<script type="module" src="{widget}/web/embed.js?2"></script>`, policy("")},
	} {
		t.Run(c.name, func(t *testing.T) {
			h := newHostPage(t, newWidgetSite(t), c.head, embedStory)
			c.make(h)
			h.do(chromedp.Navigate(h.home + "/"))
			f := h.press()
			h.answers(f)
			if got := f.claims("The G7 summit will be held in Italy."); got != "CONTRADICTED" {
				t.Errorf("got %s", got)
			}
			h.highlighted("on-record-evidence", "Canada")
			h.clean()
			f.clean()
		})
	}
	t.Run("a file", func(t *testing.T) {
		h := newHostPage(t, newWidgetSite(t), "", "")
		file := filepath.Join(t.TempDir(), "story.html")
		story := strings.NewReplacer("{widget}", h.widget.base).Replace("<!doctype html><meta charset=utf-8>" + embedScript + embedStory)
		if err := os.WriteFile(file, []byte(story), 0o644); err != nil {
			t.Fatal(err)
		}
		h.do(chromedp.Navigate("file://" + file))
		h.answers(h.press())
	})
}

// Where a page has no room for the widget, the page stays as it is.
func TestEmbedIsNotWanted(t *testing.T) {
	t.Run("a policy without frames", func(t *testing.T) {
		h := newHostPage(t, newWidgetSite(t), embedScript, embedStory)
		h.policy = strings.Replace(h.policy, "frame-src "+h.widget.name+"; ", "", 1)
		h.do(chromedp.Navigate(h.home + "/"))
		h.clickIn("on-record", "button.main")
		h.said("could not be loaded")
	})
	t.Run("an element of that name", func(t *testing.T) {
		h := openHost(t, embedScript, embedStory, `customElements.define("on-record", class extends HTMLElement {})`)
		h.until(`performance.getEntriesByType("resource").some((r) => r.name.endsWith("/embed.js") && r.responseEnd > 0) && document.readyState === "complete"`)
		h.until(twoFrames)
		if !eval[bool](h.browser, `document.querySelector("on-record").shadowRoot === null && document.querySelector("on-record a").checkVisibility()`) {
			t.Error("what the page put there is gone")
		}
		h.clean()
	})
	t.Run("paper", func(t *testing.T) {
		h := openHost(t, embedScript, embedStory)
		h.until(`document.querySelector("on-record").shadowRoot !== null`)
		const height = `document.querySelector("on-record").offsetHeight`
		h.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}))
		h.until(height + ` === 0`)
		h.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{}))
		h.until(height + ` === 46`)
		h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("on-record").hidden = true`))
		h.until(height + ` === 0`) // though the page's sheet makes it a block
		h.clean()
	})
}

const withoutHighlights = `delete window.Highlight; Object.defineProperty(CSS, "highlights", { value: undefined }); delete CSS.highlights; `

// Where the browser has no highlights, it marks the words as it does those of a
// text fragment, and the page stays where it was. Where it has neither, or the
// page keeps a state of its own in its address, the words are selected.
func TestEmbedWithoutHighlights(t *testing.T) {
	const watch = `window.heard = []; for (const type of ["popstate", "hashchange"]) addEventListener(type, () => heard.push(location.hash));
		addEventListener("DOMContentLoaded", () => { history.replaceState({ key: 7 }, ""); window.steps = history.length; heard.length = 0; })`
	const address = `[location.href, JSON.stringify(history.state), history.length - window.steps].join(" ")`
	story := strings.Replace(embedStory, "<p>👩‍🚀", `<p>Canada is glad.</p><p>“Canada is glad to be held in Canada from May on.”</p><p>👩‍🚀`, 1)
	story = strings.Replace(story, "<p>The G7", `<div class="tall"></div><p id="there">The G7`, 1) + `<div class="tall"></div>`
	show := func(t *testing.T, place, before string, shown func(*hostPage)) {
		h := newHostPage(t, newWidgetSite(t), `<base href="/archive/2025/">`+embedScript, story, before, watch)
		h.policy = ""
		h.do(chromedp.Navigate(h.home + "/" + place))
		f := h.press()
		f.claims("The G7 summit will be held in Italy.")
		was, hash := h.read(address), h.read(`location.hash`)
		for range 2 {
			h.do(chromedp.Evaluate[chromedp.Void](`getSelection().empty(); scrollTo(0, 0)`))
			f.do(chromedp.Click("button.show"))
			shown(h)
		}
		if is := h.read(address); is != was {
			t.Errorf("the page was at %s, and is at %s", was, is)
		}
		for _, heard := range h.list(`heard`) {
			if heard != hash {
				t.Errorf("the page heard that it is at %q", heard)
			}
		}
		h.clean()
	}
	for _, place := range []string{"", "#", "#story"} {
		t.Run("at "+place, func(t *testing.T) {
			show(t, place, withoutHighlights, func(h *hostPage) { h.paints("#there em", 1, 2, 253) })
		})
	}
	selects := func(h *hostPage) {
		h.until(`getSelection().toString() === "Canada" && getSelection().anchorNode.parentElement.closest("#there")`)
		if n := eval[int](h.browser, `heard.length`); n != 0 {
			t.Errorf("the page went %d times somewhere", n)
		}
	}
	t.Run("a route", func(t *testing.T) { show(t, "#/politics/7", withoutHighlights, selects) })
	t.Run("nor text fragments", func(t *testing.T) {
		show(t, "", withoutHighlights+`delete Document.prototype.fragmentDirective`, selects)
	})
}
