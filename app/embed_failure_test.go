//go:build !wasm

package main

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/fetch"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// The line that the widget shows on the host's page, and its button.
const (
	failureLine  = `document.querySelector("on-record").shadowRoot.querySelector("[role=alert]")`
	failureAgain = `[role=alert] button`
)

// said waits until the widget's line says this.
func (h *hostPage) said(words string) {
	h.t.Helper()
	h.until(fmt.Sprintf(`%[1]s.checkVisibility() && %[1]s.textContent.includes(%[2]q) && %[1]s.textContent.includes("The article is unaffected.")`, failureLine, words))
}

// recovers asks for another try, and for an answer.
func (h *hostPage) recovers() {
	h.t.Helper()
	h.clickIn("on-record", failureAgain)
	h.answers(h.frames(1)[0])
}

// answers sees that a frame is at work and nothing on the page says otherwise.
func (h *hostPage) answers(f *browser) {
	h.t.Helper()
	if got := f.claims("The call lasted 20 minutes."); got != "SUPPORTED" {
		h.t.Errorf("got %s", got)
	}
	h.until(`!` + failureLine + `.checkVisibility()`)
}

// below is where the text after the widget stands.
const below = `String(document.querySelector("on-record + p").getBoundingClientRect().top)`

// spoiled opens the story with a widget whose files named by ending are made
// worse by spoil for as long as the switch is on.
func spoiled(t *testing.T, ending string, spoil func(*widgetSite, http.ResponseWriter), before ...string) (*hostPage, *atomic.Bool) {
	widget := newWidgetSite(t)
	on := &atomic.Bool{}
	on.Store(true)
	widget.spoilWith(func(w http.ResponseWriter, r *http.Request) bool {
		if !on.Load() || !strings.HasSuffix(r.URL.Path, ending) {
			return false
		}
		spoil(widget, w)
		return true
	})
	return openHostOf(t, widget, embedScript, embedStory, before...), on
}

func missing(_ *widgetSite, w http.ResponseWriter) { w.WriteHeader(http.StatusNotFound) }

// What of the widget could not be loaded is said, and tried again when the
// reader asks.
func TestEmbedCannotLoad(t *testing.T) {
	t.Run("module", func(t *testing.T) {
		for _, module := range []string{"embed-frame.js", "embed-text.js"} {
			h, broken := spoiled(t, module, missing)
			h.clickIn("on-record", "button.main")
			h.said("could not be loaded")
			broken.Store(false)
			h.recovers()
		}
	})
	t.Run("another's module", func(t *testing.T) {
		h, broken := spoiled(t, "embed-marks.js", func(s *widgetSite, w http.ResponseWriter) {
			w.Header().Set("Content-Type", "text/javascript")
			w.Header().Set("Access-Control-Allow-Origin", "*")
			fmt.Fprintf(w, "window.ran = true;\n%s", s.file(t, "web/embed-marks.js"))
		})
		h.clickIn("on-record", "button.main")
		h.said("could not be loaded")
		if eval[bool](h.browser, `"ran" in window`) {
			t.Error("a module was run that is not the one that was built")
		}
		broken.Store(false)
		h.recovers()
	})
	t.Run("frame", func(t *testing.T) {
		h, broken := spoiled(t, "/embed.html", func(_ *widgetSite, w http.ResponseWriter) { panic(http.ErrAbortHandler) })
		h.clickIn("on-record", "button.main")
		h.until(`document.querySelector("on-record").shadowRoot.querySelector("iframe")`)
		before := h.read(below)
		h.said("could not be loaded")
		if eval[bool](h.browser, `document.querySelector("on-record").shadowRoot.querySelector("iframe").checkVisibility()`) {
			t.Error("the browser's own page about the error is shown")
		}
		if after := h.read(below); after != before {
			t.Errorf("the line moves what stands below from %s to %s", before, after)
		}
		broken.Store(false)
		h.recovers()
	})
	t.Run("facts", func(t *testing.T) {
		h := openHost(t, embedScript, `<p>Nothing.</p><on-record facts="nowhere.json"></on-record>`)
		h.clickIn("on-record", "button.main")
		h.said("The facts of this article could not be loaded.")
		h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("on-record").setAttribute("facts", "facts.json")`))
		h.answers(h.frames(1)[0])
	})
}

// An ad blocker cancels requests before they are made.
func TestEmbedIsBlocked(t *testing.T) {
	block := func(t *testing.T, pattern string) *hostPage {
		h := newHostPage(t, newWidgetSite(t), embedScript, embedStory)
		if err := chromedp.Listen(h.ctx, func(event any) {
			if paused, ok := event.(*fetch.EventRequestPaused); ok {
				go chromedp.Call(h.ctx, fetch.FailRequest, fetch.FailRequestParams{RequestID: paused.RequestID, ErrorReason: network.ErrorReasonBlockedByClient})
			}
		}); err != nil {
			t.Fatal(err)
		}
		h.do(devtools(fetch.Enable, fetch.EnableParams{Patterns: []*fetch.RequestPattern{{URLPattern: pattern}}}))
		h.do(chromedp.Navigate(h.home + "/"))
		return h
	}
	t.Run("script", func(t *testing.T) {
		h := block(t, "*/web/embed.js*")
		h.until(`document.readyState === "complete" && document.querySelector("on-record a").checkVisibility()`)
	})
	t.Run("module", func(t *testing.T) {
		h := block(t, "*/web/embed-*")
		before := h.read(`document.querySelector("#story").innerHTML`)
		h.clickIn("on-record", "button.main")
		h.said("could not be loaded")
		if after := h.read(`document.querySelector("#story").innerHTML`); after != before {
			t.Errorf("the article was\n%s\nand is\n%s", before, after)
		}
	})
	t.Run("frame", func(t *testing.T) {
		h := block(t, "*/embed.html*")
		h.clickIn("on-record", "button.main")
		h.said("could not be loaded")
		h.do(devtools(fetch.Disable, cdp.Empty{}))
		h.recovers()
	})
}

// Where the program cannot run in the frame, the frame says so, and the page
// does not say it twice.
func TestEmbedProgramFails(t *testing.T) {
	const line = `document.getElementById("failure")`
	fails := func(t *testing.T, h *hostPage, why string) *browser {
		before := h.read(`document.querySelector("#story").innerHTML`)
		h.clickIn("on-record", "button.main")
		f := h.unready(1)[0]
		f.until(fmt.Sprintf(`%[1]s.checkVisibility() && %[1]s.textContent.includes(%[2]q) && %[1]s.textContent.includes("The article is unaffected.")`, line, why))
		if eval[bool](h.browser, failureLine+`.checkVisibility()`) {
			t.Error("the page says it, too")
		}
		if after := h.read(`document.querySelector("#story").innerHTML`); after != before {
			t.Errorf("the article was\n%s\nand is\n%s", before, after)
		}
		return f
	}
	t.Run("broken", func(t *testing.T) {
		h, broken := spoiled(t, ".wasm", func(_ *widgetSite, w http.ResponseWriter) {
			w.Header().Set("Content-Type", "application/wasm")
			w.Write([]byte("\x00asm\x01\x00\x00\x00 and nothing that runs"))
		})
		f := fails(t, h, "could not start")
		broken.Store(false)
		f.do(chromedp.Click("#again"))
		h.answers(h.frames(1)[0])
	})
	t.Run("missing", func(t *testing.T) {
		h, _ := spoiled(t, ".wasm", missing)
		fails(t, h, "could not start (app.wasm: status 404)")
	})
	t.Run("no WebAssembly", func(t *testing.T) {
		h, _ := spoiled(t, "/start.js", func(s *widgetSite, w http.ResponseWriter) {
			w.Header().Set("Content-Type", "text/javascript")
			w.Write(bytes.Join([][]byte{[]byte("delete window.WebAssembly"), s.file(t, "web/start.js")}, []byte(";\n")))
		})
		fails(t, h, "this browser has no WebAssembly")
	})
	t.Run("broken facts", func(t *testing.T) {
		h := openHost(t, embedScript, `<p id="story">Nothing.</p><on-record facts="house.css"></on-record>`)
		fails(t, h, "the facts of this article")
	})
}

func TestEmbedIsSlow(t *testing.T) {
	late := make(chan struct{})
	widget := newWidgetSite(t)
	widget.spoilWith(func(_ http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			<-late
		}
		return false
	})
	h := openHostOf(t, widget, embedScript, embedStory, `const later = setTimeout; window.setTimeout = (f, ms) => later(f, ms === 10000 ? 0 : ms)`)
	h.clickIn("on-record", "button.main")
	h.until(`document.querySelector("on-record").shadowRoot.querySelector("iframe")`)
	before := h.read(below)
	h.said("has not answered")
	if after := h.read(below); after != before {
		t.Errorf("the line moves what stands below from %s to %s", before, after)
	}
	h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("on-record").setAttribute("theme", "dark")`))
	close(late)
	f := h.frames(1)[0]
	h.answers(f)
	f.until(`document.documentElement.dataset.theme === "dark"`) // as was asked for meanwhile
	h.clean()
}

func TestEmbedWithoutScripts(t *testing.T) {
	h := newHostPage(t, newWidgetSite(t), embedScript, embedStory)
	h.do(devtools(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}))
	h.do(chromedp.Navigate(h.home + "/"))
	if text, err := chromedp.Run(h.ctx, chromedp.Text("on-record a")); err != nil || text != "Check a claim" {
		t.Errorf("the fallback is %q, %v", text, err)
	}
}

// An article that the frame would not take is refused on the page.
func TestEmbedRefusesHugeArticles(t *testing.T) {
	h := openHost(t, embedScript, `<div id="a"></div><on-record article="#a"></on-record>`)
	h.until(`document.querySelector("on-record").shadowRoot !== null`)
	h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("#a").textContent = "The call lasted 20 minutes. ".repeat(200_000)`))
	h.clickIn("on-record", "button.main")
	h.said("This article is too long for the checker.")
	h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("#a").textContent = "The call lasted 20 minutes."`))
	h.answers(h.frames(1)[0])
	h.clean()
}
