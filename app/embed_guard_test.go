//go:build !wasm

package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// A page that plays the host by hand, without embed.js: each forged message
// is sent before the right one, and must not be taken for it.
const handHost = `addEventListener("DOMContentLoaded", () => {
	const frame = document.querySelector("iframe");
	addEventListener("message", (event) => {
		if (event.source === frame.contentWindow && JSON.parse(event.data).type === "ready") window.begin = () => begin(event);
	});
	const begin = (event) => {
		const send = (message, ports = 1) => {
			const channels = Array.from({ length: ports }, () => new MessageChannel());
			frame.contentWindow.postMessage(message, event.origin, channels.map((c) => c.port2));
			return channels[0]?.port1;
		};
		const text = (more) => JSON.stringify({ onrecord: 1, type: "article", revision: 1, text: "The call lasted 40 minutes.", published: "", facts: "", shows: true, ...more });
		window.text = text;
		send(text({ onrecord: 2 }));
		send(text({ onrecord: "1" }));
		send(text({ type: "ready" }));
		send(text({ revision: "1" }));
		send(text({ text: { toString: "x" } }));
		send(text({ text: "x".repeat(5_000_000) }));
		send(text({ published: "yesterday" }));
		send("[".repeat(100_000) + "]".repeat(100_000));
		send({ onrecord: 1, type: "article", revision: 1, text: "The call lasted 40 minutes." });
		send(null);
		send(text(), 0);
		send(text(), 2);
		// A window that is not the frame's parent.
		const child = document.createElement("iframe");
		document.body.append(child);
		const stranger = child.contentWindow.Function("target", "message", "origin", "target.postMessage(message, origin, [new MessageChannel().port2])");
		stranger(frame.contentWindow, text(), event.origin);
		setTimeout(() => {
			window.port = send(text({ text: "The call lasted 20 minutes." }));
			window.heard = [];
			window.port.onmessage = (e) => window.heard.push(e.data);
		});
	};
})`

func TestFrameDropsForgedMessages(t *testing.T) {
	widget := newWidgetSite(t)
	h := newHostPage(t, widget, "", "", handHost)
	h.handMade, h.policy = true, ""
	h.body = fmt.Sprintf(`<iframe width="600" height="500" src="%s/embed.html?host=%s"></iframe>`, widget.base, h.home)
	h.do(chromedp.Navigate(h.home + "/"))
	h.until(`window.begin !== undefined`)
	f := h.unready(1)[0]
	// Right in all but the origin, or the window.
	f.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`for (const wrong of [{ origin: "https://stranger.example" }, { origin: "null" }, { source: window }]) {
		const data = JSON.stringify({ onrecord: 1, type: "article", revision: 1, text: "The call lasted 40 minutes.", published: "", facts: "", shows: true });
		dispatchEvent(new MessageEvent("message", { data, source: parent, origin: %q, ports: [new MessageChannel().port2], ...wrong }));
	}`, h.home)))
	h.do(chromedp.Evaluate[chromedp.Void](`window.begin()`))
	h.until(`window.heard?.some((m) => m.includes('"height"'))`)
	f.until(`document.documentElement.dataset.state === "ready"`)
	const claim = "The call lasted 20 minutes."
	if got := f.claims(claim); got != "SUPPORTED" {
		t.Errorf("%s: a forged article took the place of the right one", got)
	}
	h.do(chromedp.Evaluate[chromedp.Void](`for (const forged of [
		text({ onrecord: 0, revision: 2 }), text({ revision: 0 }), text({ type: "articles" }), "{", "", 7, { type: "article" },
		JSON.stringify({ onrecord: 1, type: "theme", theme: "neon" }),
	]) port.postMessage(forged);
	port.postMessage(JSON.stringify({ onrecord: 1, type: "theme", theme: "dark" }))`))
	f.until(`document.documentElement.dataset.theme === "dark"`)
	if got := f.claims("The call lasted 20 minutes. "[:len(claim)]); got != "SUPPORTED" {
		t.Errorf("%s after forged messages on the port", got)
	}
}

// The page takes messages of its own frame alone, and only whole ones.
func TestHostDropsForgedMessages(t *testing.T) {
	const spy = `window.heard = []; addEventListener("on-record:finding", (e) => window.heard.push(e.detail));
		const Channel = MessageChannel; window.channels = 0;
		window.MessageChannel = class extends Channel { constructor() { super(); window.channels++; window.last = this; } }`
	h := openHost(t, embedScript, embedStory, spy)
	f := h.press()
	f.claims("The G7 summit will be held in Italy.")
	h.highlighted("on-record-evidence", "Canada")
	const state = `[window.channels, window.heard.length, CSS.highlights.get("on-record-evidence").size, document.querySelector("on-record").shadowRoot.querySelector(".panel").style.height].join()`
	before := h.read(state)
	h.do(chromedp.Evaluate[chromedp.Void](`(async () => {
		const forged = [{ onrecord: 1, type: "ready" }, { onrecord: 2, type: "ready" }, "ready", null, 1, [], JSON.parse("[".repeat(500) + "]".repeat(500))];
		for (const m of forged) { window.postMessage(JSON.stringify(m)); window.postMessage(m); }
		const hear = (m) => window.last.port1.onmessage(new MessageEvent("message", { data: typeof m === "string" ? m : JSON.stringify(m) }));
		const good = { claim: "x", verdict: "SUPPORTED", reason: "", spans: [], evidence: [{ start: 0, end: 2, text: "x" }] };
		for (const broken of [{ verdict: "TRUE" }, { claim: 1 }, { evidence: [{ start: -1, end: 2, text: "" }] }, { evidence: {} }, { spans: [{ start: 0, end: 1, text: "x", outcome: "bold" }] }])
			hear({ onrecord: 1, type: "findings", revision: 1, findings: [{ ...good, ...broken }] });
		hear({ onrecord: 1, type: "findings", revision: 9, findings: [good] });
		hear({ onrecord: 2, type: "findings", revision: 1, findings: [good] });
		for (const height of [-1, 1e9, "400px", null, 1.5]) hear({ onrecord: 1, type: "height", height });
		hear("{"); hear("x".repeat(5_000_000));
	})()`))
	h.until(twoFrames)
	if after := h.read(state); after != before {
		t.Errorf("forged messages made %s of %s", after, before)
	}
	h.do(chromedp.Evaluate[chromedp.Void](`window.last.port1.onmessage(new MessageEvent("message", { data: JSON.stringify({ onrecord: 1, type: "findings", revision: 1, findings: [] }) }))`))
	h.until(`!CSS.highlights.has("on-record-evidence")`) // the way that the forged ones went is the right one
	h.clean()
}

// A page of another origin gets nothing in the frame's own place.
func TestHostKnowsTheOrigin(t *testing.T) {
	const spy = `addEventListener("message", (e) => { if (e.data === "asked") (window.asked ??= []).push(e.origin) });
		const Channel = MessageChannel; window.channels = 0;
		window.MessageChannel = class extends Channel { constructor() { super(); window.channels++; } }`
	page := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, `<!doctype html><title>Another</title><script>for (const m of ['{"onrecord":1,"type":"ready"}', "asked"]) parent.postMessage(m, "*")</script>`)
	}
	stranger := httptest.NewServer(http.HandlerFunc(page))
	t.Cleanup(stranger.Close)
	widget := newWidgetSite(t)
	widget.spoilWith(func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path == "/another.html" {
			page(w, r)
			return true
		}
		return false
	})
	h := newHostPage(t, widget, embedScript, embedStory, spy)
	h.policy = ""
	h.do(chromedp.Navigate(h.home + "/"))
	h.press()
	h.until(`window.channels === 1`)
	visit := func(address string) {
		h.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`window.asked = []; document.querySelector("on-record").shadowRoot.querySelector("iframe").src = %q`, address)))
		h.until(`window.asked.length === 1`)
	}
	visit(stranger.URL)
	if got := eval[int](h.browser, `window.channels`); got != 1 {
		t.Errorf("the stranger at %s was given the article", stranger.URL)
	}
	visit(widget.base + "/another.html")
	h.until(`window.channels === 2`) // the same words from the right origin are answered
}

// A fact base takes the article's place, and the page's day that of a dateline.
func TestEmbedAttributes(t *testing.T) {
	t.Run("facts", func(t *testing.T) {
		h := openHost(t, embedScript, `<on-record facts="facts.json" heading="Prüfen"></on-record>`)
		f := h.press()
		if got := f.claims("The call lasted 40 minutes."); got != "CONTRADICTED" {
			t.Errorf("got %s", got)
		}
		if got := h.read(`document.querySelector("on-record").shadowRoot.querySelector("slot").textContent`); got != "Prüfen" {
			t.Errorf("the button says %q", got)
		}
		if n := f.read(`String(document.querySelectorAll("button.show").length)`); n != "0" {
			t.Errorf("%s buttons show what the page does not have", n)
		}
		h.clean()
	})
	t.Run("integrity", func(t *testing.T) {
		widget := newWidgetSite(t)
		script := widget.file(t, "web/embed.js")
		tag := `<script type="module" src="{widget}/web/embed.js" integrity="` + integrity(script) + `" crossorigin></script>`
		h := openHostOf(t, widget, tag, embedStory)
		h.press()
		h.clean()
		h = openHostOf(t, widget, strings.Replace(tag, integrity(script), integrity(nil), 1), embedStory)
		h.until(`document.readyState === "complete" && customElements.get("on-record") === undefined`)
		h.until(`document.querySelector("on-record a").checkVisibility()`)
	})
	t.Run("words", func(t *testing.T) {
		h := openHost(t, embedScript, `<p>Nothing.</p><on-record facts="nowhere.json" failure="Das ging nicht." again="Nochmals"><b slot="label">Prüfen</b></on-record>`)
		h.clickIn("on-record", "button.main")
		h.until(failureLine + `.checkVisibility() && ` + failureLine + `.innerText.trim().replace(/\s+/g, " ") === "Das ging nicht. Nochmals"`)
		if got := h.read(`document.querySelector("on-record").shadowRoot.querySelector("iframe").title`); got != "Prüfen" {
			t.Errorf("the frame is called %q", got)
		}
	})
	t.Run("published", func(t *testing.T) {
		h := openHost(t, embedScript+`<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2025-06-07T09:00:00+09:00"}]}</script>`,
			`<article><p>The call took place on Thursday.</p><on-record></on-record></article>`)
		f := h.press()
		if got := f.claims("The call took place on June 5, 2025."); got != "SUPPORTED" {
			t.Errorf("got %s", got)
		}
	})
	t.Run("house style and right to left", func(t *testing.T) {
		h := openHost(t, embedScript, `<div dir="rtl" class="loud"><p id="a">The call lasted 20 minutes.</p><on-record article="#a" theme="dark"></on-record></div>`)
		h.until(`document.querySelector("on-record").shadowRoot !== null`)
		button := `getComputedStyle(document.querySelector("on-record").shadowRoot.querySelector("button"))`
		if got := h.read(`[` + button + `.textTransform, ` + button + `.fontSize, ` + button + `.borderTopWidth, ` + button + `.direction].join()`); got != "none,15px,3px,rtl" {
			t.Errorf("the button has %s", got)
		}
		// What the page's elements inherit ends at the widget's.
		line := `getComputedStyle(document.querySelector("on-record").shadowRoot.querySelector("[role=alert]"))`
		if got := h.read(`(({ letterSpacing, wordSpacing, textIndent, whiteSpace, fontStyle, fontSize, textAlign, cursor, color }) => [letterSpacing, wordSpacing, textIndent, whiteSpace, fontStyle, fontSize, textAlign, cursor, color].join())(` + line + `)`); got != "normal,0px,0px,normal,normal,15px,start,auto,rgb(236, 234, 228)" {
			t.Errorf("the page's style is inherited: %s", got)
		}
		f := h.press()
		f.until(`document.documentElement.dataset.theme === "dark" && getComputedStyle(document.body).backgroundColor === "rgb(20, 22, 26)"`)
		h.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("on-record").setAttribute("theme", "light")`))
		f.until(`getComputedStyle(document.body).backgroundColor === "rgb(251, 250, 247)"`)
		h.clean()
	})
}
