//go:build !wasm

package main

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/domdebugger"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// embedBudget is what a host page pays before a reader touches the widget, in
// bytes of brotli.
const embedBudget = 2048

func TestEmbedIsSmall(t *testing.T) {
	s, err := newSite("..", "", []source{exampleArticle})
	if err != nil {
		t.Fatal(err)
	}
	small, err := brotliBest(s["web/embed.js"])
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("embed.js has %d bytes of brotli", len(small))
	if len(small) > embedBudget {
		t.Errorf("%d bytes of brotli, the budget is %d", len(small), embedBudget)
	}
}

// A story with what offsets go wrong by: emoji, curly quotes and elements
// within words, and parts that are not its text.
const embedStory = `<article id="story"><header><h1>Leaders talk 🎉</h1></header>
<script type="application/json">{"summit": "Spain"}</script>
<p><time datetime="2025-06-07">7 June</time></p>
<p>👩‍🚀 “Friendly” &amp; 🎈 brief: the pres<b>ident</b> <i>called</i>.</p>
<p>The G7 summit will be held in <em>Ca</em>na<b>da</b> &lt;img src=x onerror=alert(1)&gt;
   from June 15 to 17.</p>
<figure><figcaption>The summit will be held in Italy.</figcaption></figure>
<p hidden>The summit will be held in Greece.</p>
<p>The call lasted 20 minutes.</p></article>
<on-record article="#story"><a href="{widget}/checker.html">Check a claim</a></on-record><p>The end.</p>`

const countShifts = `window.shifts = 0; new PerformanceObserver((list) => {
	for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({ type: "layout-shift", buffered: true })`

// twoFrames lets the page be painted before what follows.
const twoFrames = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`

func TestEmbedCostsLittle(t *testing.T) {
	widget := newWidgetSite(t)
	painted := make(chan struct{})
	widget.spoilWith(func(_ http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path == "/web/embed.js" {
			<-painted // later than the page's first paint, when things would move
		}
		return false
	})
	h := openHostLoading(t, widget, embedScript, embedStory, countShifts, `window.hints = 0; addEventListener("DOMContentLoaded", () => new MutationObserver((seen) => {
		for (const { addedNodes } of seen) for (const n of addedNodes) if (n.rel === "preconnect") window.hints++;
	}).observe(document.head, { childList: true }))`)
	h.until(`performance.getEntriesByName("first-contentful-paint").length === 1`)
	close(painted)
	h.until(`document.querySelector("on-record").shadowRoot !== null`)
	h.until(twoFrames)
	if got := widget.requests(); !slices.Equal(got, []string{"/web/embed.js"}) {
		t.Errorf("before the first touch the page asks for %s", got)
	}
	if eval[int](h.browser, `document.querySelectorAll("iframe").length + document.querySelector("on-record").shadowRoot.querySelectorAll("iframe").length + CSS.highlights.size + window.hints`) != 0 {
		t.Error("before the first touch there is more than a button")
	}
	if shift := eval[float64](h.browser, `window.shifts`); shift != 0 {
		t.Errorf("the button shifts the page by %v", shift)
	}
	h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("on-record").shadowRoot.querySelector("button").dispatchEvent(new PointerEvent("pointerenter"))`))
	h.until(`window.hints === 1`)
	if got := widget.requests(); len(got) != 1 {
		t.Errorf("a hover asks for %s", got)
	}
	f := h.press()
	if got := f.claims("The summit will be held in Italy."); got != "CONTRADICTED" {
		t.Errorf("got %s", got)
	}
	h.highlighted("on-record-evidence", "Canada")
	h.until(twoFrames)
	if shift := eval[float64](h.browser, `window.shifts`); shift != 0 {
		t.Errorf("the open widget shifts the page by %v", shift)
	}
	for _, got := range widget.requests() {
		if got == "/app-worker.js" || got == "/checker.html" {
			t.Errorf("on another site's page it installs itself: the frame asks for %s", got)
		}
	}
	if eval[bool](f, `"serviceWorker" in navigator`) {
		t.Error("on another site's page it may install itself")
	}
	h.clean()
	f.clean()
}

func TestEmbedShowsEvidence(t *testing.T) {
	const heard = `window.heard = []; addEventListener("on-record:finding", (e) => window.heard.push(e.detail))`
	far := strings.Replace(embedStory, "<p>The call", strings.Repeat("<p>Nothing is said here.</p>\n", 60)+"<p>The call", 1)
	h := openHost(t, embedScript, far, heard)
	h.until(`document.querySelector("on-record").shadowRoot !== null`)
	const body = `(() => { const copy = document.body.cloneNode(true); copy.querySelector("on-record").removeAttribute("open"); return copy.innerHTML })()`
	before := h.read(body)
	f := h.press()
	if got := f.claims("The G7 summit will be held in Italy."); got != "CONTRADICTED" {
		t.Fatalf("got %s", got)
	}
	if got := f.marked("conflict"); !strings.Contains(got, "Italy") {
		t.Errorf("the frame marks %q", got)
	}
	h.highlighted("on-record-evidence", "Canada")
	if quoted := f.read(`document.querySelector(".quote").textContent`); !strings.Contains(quoted, "<img src=x onerror=alert(1)>") || f.read(`String(document.images.length)`) != "0" {
		t.Errorf("markup in the article is not text: %q", quoted)
	}
	h.until(`window.heard.some((d) => d.verdict === "CONTRADICTED" && d.evidence[0].text === "Canada" && d.spans.some((s) => s.text === "Italy" && d.claim.slice(s.start, s.end) === "Italy"))`)
	inView := `(() => { const r = [...CSS.highlights.get("on-record-shown") ?? []][0]?.getBoundingClientRect(); return r && r.top >= 0 && r.bottom <= innerHeight })()`
	if eval[bool](h.browser, `Boolean(`+inView+`)`) {
		t.Error("the evidence is in view before it is asked for")
	}
	f.do(chromedp.Click("button.show"))
	h.until(inView)
	h.highlighted("on-record-shown", "Canada")

	h.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-reduced-motion", Value: "reduce"}}}))
	h.do(chromedp.Evaluate[chromedp.Void](`window.scrolls = []; window.scrollBy = (how) => window.scrolls.push(how.behavior)`))
	f.do(chromedp.Click("button.show"))
	h.until(`window.scrolls.join() === "instant"`)

	for claim, want := range map[string]string{"The summit will be held in Greece.": "CONTRADICTED", "🎈 The call lasted 20 minutes.": "SUPPORTED"} {
		if got := f.claims(claim); got != want {
			t.Errorf("%s: %s, want %s", claim, got, want)
		}
	}
	if after := h.read(body); after != before {
		t.Errorf("the page was\n%s\nand is\n%s", before, after)
	}
	h.clean()
	f.clean()
}

// A live article is read again, and the claim in the box with it.
func TestEmbedFollowsTheArticle(t *testing.T) {
	h := openHost(t, embedScript, embedStory)
	f := h.press()
	const claim = "The summit will be held in Italy."
	if got := f.claims(claim); got != "CONTRADICTED" {
		t.Fatalf("got %s", got)
	}
	h.highlighted("on-record-evidence", "Canada")
	h.do(chromedp.Evaluate[chromedp.Void](`(() => {
		const p = [...document.querySelectorAll("#story p")].find((p) => p.textContent.includes("G7"));
		p.textContent = "The G7 summit will be held in Italy.";
	})()`))
	f.until(`document.querySelector("article[data-verdict]")?.dataset.verdict === "SUPPORTED"`)
	h.until(`[...(CSS.highlights.get("on-record-evidence") ?? [])].some((r) => r.toString().includes("Italy"))`)
	h.clean()
	f.clean()
}

func TestEmbedIsRemoved(t *testing.T) {
	h := openHost(t, embedScript, embedStory)
	h.until(`document.querySelector("on-record").shadowRoot !== null`)
	listeners := func() int {
		window, err := chromedp.Call(h.ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: "window"})
		if err != nil {
			t.Fatal(err)
		}
		found, err := chromedp.Call(h.ctx, domdebugger.GetEventListeners, domdebugger.GetEventListenersParams{ObjectID: window.Result.ObjectID})
		if err != nil {
			t.Fatal(err)
		}
		return len(found.Listeners)
	}
	const inside = `(document.querySelector("on-record") ?? window.widget).shadowRoot.querySelectorAll("iframe").length`
	const left = `[` + inside + `, CSS.highlights.size, document.adoptedStyleSheets.length].join()`
	before, listened := h.read(left), listeners()
	f := h.press()
	f.claims("The G7 summit will be held in Italy.")
	h.highlighted("on-record-evidence", "Canada")
	if listeners() == listened {
		t.Error("the listener that the widget has is not counted")
	}
	for range 10 {
		h.do(chromedp.Evaluate[chromedp.Void](`window.widget = document.querySelector("on-record"); window.widget.remove()`))
		if got := h.read(left); got != before || listeners() != listened {
			t.Fatalf("removed, it leaves frames, highlights and sheets %s (before: %s) and %d listeners (before: %d)", got, before, listeners(), listened)
		}
		h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("#story").after(window.widget)`))
		h.until(inside + ` === 1`)
	}
	f = h.frames(1)[0]
	f.claims("The G7 summit will be held in Italy.")
	h.highlighted("on-record-evidence", "Canada")
	h.clean()
}

// What the page changes while the widget is open is taken in, and what is
// typed stays: the frame is not loaded anew.
func TestEmbedFollowsThePage(t *testing.T) {
	h := openHost(t, embedScript, `<p id="a">The call lasted 20 minutes.</p><div id="b">The call lasted 40 minutes.<figcaption>The talks were held in Oslo.</figcaption></div><on-record article="#a"></on-record>`)
	f := h.press()
	const claim = "The call lasted 20 minutes."
	if got := f.claims(claim); got != "SUPPORTED" {
		t.Fatalf("got %s", got)
	}
	change := func(script, claim, want string) {
		t.Helper()
		h.do(chromedp.Evaluate[chromedp.Void](`{ const widget = document.querySelector("on-record"); ` + script + ` }`))
		f.until(fmt.Sprintf(`document.querySelector("article[data-verdict]")?.dataset.verdict === %q && document.querySelector("textarea").value === %q`, want, claim))
	}
	change(`widget.setAttribute("article", "#b")`, claim, "CONTRADICTED")
	h.until(`[...CSS.highlights.get("on-record-evidence") ?? []].some((r) => r.startContainer.parentElement.closest("#b"))`)
	change(`document.querySelector("#b p, #b").replaceWith(Object.assign(document.createElement("div"), { id: "b", innerHTML: "The call lasted <b>20</b> minutes.<figcaption>The talks were held in Oslo.</figcaption>" }))`, claim, "SUPPORTED")
	h.until(`[...CSS.highlights.get("on-record-evidence") ?? []].some((r) => r.startContainer.isConnected)`)
	const oslo = "The talks were held in Oslo."
	if got := f.claims(oslo); got != "NOT_COVERED" {
		t.Errorf("a caption that is not asked for is read: %s", got)
	}
	change(`widget.setAttribute("captions", "")`, oslo, "SUPPORTED")
	change(`widget.setAttribute("facts", "facts.json")`, oslo, "NOT_COVERED")
	change(`widget.removeAttribute("facts")`, oslo, "SUPPORTED")
	h.clean()
	f.clean()
}

// Removed before it is loaded, it leaves nothing behind, and starts again where
// it is put back.
func TestEmbedIsRemovedEarly(t *testing.T) {
	for _, late := range []string{"/web/embed-frame.js", "/embed.html"} {
		removed := make(chan struct{})
		widget := newWidgetSite(t)
		widget.spoilWith(func(_ http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == late {
				<-removed
			}
			return false
		})
		h := openHostOf(t, widget, embedScript, embedStory)
		h.clickIn("on-record", "button.main")
		for end := time.Now().Add(patience); !slices.Contains(widget.requests(), late); {
			if time.Now().After(end) {
				t.Fatalf("%s is not asked for", late)
			}
		}
		h.do(chromedp.Evaluate[chromedp.Void](`window.widget = document.querySelector("on-record"); window.widget.remove()`))
		close(removed)
		if late != "/embed.html" { // the modules are there, and nothing is made of them
			h.until(fmt.Sprintf(`import("%s/web/embed-text.js").then(() => true)`, widget.base))
		}
		h.until(twoFrames)
		if n := eval[int](h.browser, `window.widget.shadowRoot.querySelectorAll("iframe").length + CSS.highlights.size + document.adoptedStyleSheets.length`); n != 0 {
			t.Errorf("%d things are left behind", n)
		}
		h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("#story").after(window.widget)`))
		h.answers(h.frames(1)[0])
		h.clean()
	}
}

// Moved as a whole, where the browser can, it keeps its frame and what is in it.
func TestEmbedIsMoved(t *testing.T) {
	h := openHost(t, embedScript, embedStory)
	f := h.press()
	const claim = "The G7 summit will be held in Italy."
	f.claims(claim)
	h.do(chromedp.Evaluate[chromedp.Void](`document.body.moveBefore(document.querySelector("on-record"), document.querySelector("#story"))`))
	h.until(twoFrames)
	if got := f.verdict(claim); got != "CONTRADICTED" {
		t.Errorf("the frame is loaded anew, and says %s", got)
	}
	h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("#story").lastElementChild.textContent = "The call lasted 40 minutes."`))
	f.typeClaim("The call lasted 20 minutes.")
	f.until(`document.querySelector("article[data-verdict]")?.dataset.verdict === "CONTRADICTED" && document.querySelector("article[data-verdict] .claim").textContent.includes("20")`)
	h.clean()
}

// A page that floods it, and an article that never rests, are put up with.
func TestEmbedUnderStrain(t *testing.T) {
	h := newHostPage(t, newWidgetSite(t), embedScript, `<p id="a">The call lasted <b>20</b> minutes. <span></span></p><on-record article="#a"></on-record><iframe id="ad"></iframe>`,
		`window.heard = []; addEventListener("on-record:finding", (e) => heard.push(e.detail.verdict))`)
	h.policy = ""
	h.do(chromedp.Navigate(h.home + "/"))
	f := h.press()
	h.do(chromedp.Evaluate[chromedp.Void](`{
		const ad = document.querySelector("#ad").contentWindow.Function("target", "message", "target.postMessage(message, '*')");
		const huge = JSON.stringify({ onrecord: 1, type: "ready", more: "x".repeat(1_000_000) });
		for (let i = 0; i < 5_000; i++) {
			for (const to of [window, document.querySelector("on-record").shadowRoot.querySelector("iframe").contentWindow]) ad(to, '{"onrecord":1,"type":"ready"}');
			if (i % 500 === 0) postMessage(huge);
		}
		window.count = 0;
		const tick = () => {
			document.querySelector("#a span").textContent = "Seen by " + ++count + " readers.";
			window.ticking = requestAnimationFrame(tick);
		};
		tick();
	}`))
	if got := f.claims("The call lasted 20 minutes."); got != "SUPPORTED" {
		t.Errorf("got %s", got)
	}
	h.until(`window.count > 100`)
	h.do(chromedp.Evaluate[chromedp.Void](`cancelAnimationFrame(ticking); document.querySelector("#a b").textContent = "40"`))
	f.until(`document.querySelector("article[data-verdict]")?.dataset.verdict === "CONTRADICTED"`)
	h.until(`window.heard.at(-1) === "CONTRADICTED" && window.heard.includes("SUPPORTED")`)
	h.until(`[...CSS.highlights.get("on-record-evidence") ?? []].length > 0`)
	h.clean()
}

// Two widgets of one page know each their own article.
func TestEmbedTwice(t *testing.T) {
	h := openHost(t, embedScript, `<p id="a">The call lasted 20 minutes.</p><on-record article="#a" open></on-record>
		<p id="b">The call lasted 40 minutes.</p><on-record article="#b" theme="dark" open></on-record>`)
	h.do(chromedp.EmulateViewport(1280, 2000)) // a frame out of view does not lay itself out
	fs := h.frames(2)
	var verdicts []string
	for _, f := range fs {
		verdicts = append(verdicts, f.claims("The call lasted 20 minutes."))
	}
	if slices.Sort(verdicts); !slices.Equal(verdicts, []string{"CONTRADICTED", "SUPPORTED"}) {
		t.Errorf("got %s", verdicts)
	}
	h.until(`CSS.highlights.get("on-record-evidence")?.size >= 2`)
	h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("on-record").remove()`))
	h.until(`[...CSS.highlights.get("on-record-evidence")].every((r) => r.startContainer.parentElement.closest("#b"))`)
	h.clean()
}
