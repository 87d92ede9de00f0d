//go:build !wasm

package main

import (
	"fmt"
	"strings"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A scene is a state of a page to take pictures of.
type scene struct {
	name string
	set  func(*browser)
}

const sceneClaim = "In April the US imposed 30 per cent tariffs on South Korean goods. The call lasted 20 minutes. Trump raised shipbuilding on the call."

const harbourText = "Harbour rebuilt after the storm\nThe harbour of Lunde was closed for 3 months. The town paid 12 million kroner for a new pier. Mayor Ida Voss said that the pier would open on Thursday."

// scenes are what the pages can look like. Each begins anew, with nothing kept.
var scenes = []scene{
	{"checker-empty", func(b *browser) { b.open("/checker.html") }},
	{"checker", func(b *browser) {
		b.checked(sceneClaim)
		b.do(chromedp.Evaluate[chromedp.Void](`document.querySelectorAll("details.steps").forEach((d) => (d.open = true))`))
	}},
	{"checker-focus", func(b *browser) {
		b.checked(sceneClaim)
		b.do(chromedp.Focus(".card button.show"), chromedp.KeyEvent("\t")) // so that the ring is shown
	}},
	{"article-shown", func(b *browser) {
		b.checked("The G7 summit will be held in Italy.")
		b.do(chromedp.Focus("button.show"), chromedp.KeyEvent("\r"))
		b.until(`document.activeElement.matches(".story mark.shown")`)
	}},
	{"article-edited", func(b *browser) {
		b.open("/checker.html")
		b.addArticle(harbourText)
		b.do(chromedp.Click(".about summary"))
	}},
	{"text", func(b *browser) { b.pasteText(8) }},
	{"text-progress", func(b *browser) {
		// Time stands still as soon as there is something to see.
		b.before(`const later = setTimeout; window.setTimeout = (f, ms) => (document.querySelector("progress")?.value > 0 ? 0 : later(f, ms))`)
		b.open("/checker.html")
		b.paste("textarea[name=claim]", strings.Repeat(sceneClaim+" ", 60))
		b.until(`document.querySelector("progress")?.value > 0`)
	}},
	{"everywhere", func(b *browser) {
		b.stockLibrary()
		b.enter(viewCheck)
		b.do(chromedp.Click(`label[for=scope-library]`))
		b.typeClaim("The harbour of Lunde was closed for 5 months.")
		b.until(`document.querySelector(".progress").hidden && document.querySelector("[data-hit]")`)
	}},
	{"lookup", func(b *browser) {
		b.open("/checker.html")
		b.do(chromedp.Focus("input[type=search]"), chromedp.KeyEvent("tarf"))
		b.until(`document.querySelector("[role=option]")`)
		b.do(chromedp.KeyEvent(kb.ArrowDown))
	}},
	{"facts", func(b *browser) { b.checked(sceneClaim); b.enter(viewFacts) }},
	{"facts-corrected", func(b *browser) {
		b.open("/checker.html")
		b.enter(viewFacts)
		b.correct("20-minute", "40-minute\tphone length\tper the office\r")
		b.until(`document.querySelector(".factbase del")`)
		b.do(chromedp.Evaluate[chromedp.Void](tableRow("July 8") + `.querySelector("button.correct").click()`))
		b.until(`document.activeElement.name === "reads"`)
	}},
	{"timeline", func(b *browser) { b.checked("The deadline for the talks is July 10."); b.enter(viewTimeline) }},
	{"records", func(b *browser) {
		b.checked("The deadline for the talks is July 10. " + sceneClaim)
		b.enter(viewRecords)
		b.recorded(1)
		b.press(sayCopyText.String())
	}},
	{"records-empty", func(b *browser) { b.open("/checker.html"); b.enter(viewRecords) }},
	{"library-empty", func(b *browser) { b.open("/checker.html"); b.enter(viewLibrary) }},
	{"library", func(b *browser) { b.stockLibrary() }},
	{"library-intake", func(b *browser) {
		b.stockLibrary()
		b.do(chromedp.Click("[data-kept] .plain"))
		b.paste("textarea[name=article]", harbourText)
		b.giveText("scan.txt", "\x00\x00")
		b.until(`!document.querySelector("#intake-error").hidden`)
	}},
	{"shortcuts", func(b *browser) {
		b.open("/checker.html")
		b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`), chromedp.KeyEvent("?"))
		b.until(`document.querySelector("dialog.keys").open`)
	}},
	{"german", func(b *browser) { b.speakGerman(); b.checked(sceneClaim) }},
	{"german-facts", func(b *browser) {
		b.speakGerman()
		b.enter(viewFacts)
		b.correct("20-minute", "")
	}},
	{"german-timeline", func(b *browser) {
		b.speakGerman()
		b.checked("The deadline for the talks is July 10.")
		b.enter(viewTimeline)
	}},
	{"german-records", func(b *browser) { b.speakGerman(); b.checked(sceneClaim); b.enter(viewRecords); b.recorded(1) }},
	{"german-library", func(b *browser) {
		b.speakGerman()
		b.addArticle(harbourText)
		b.enter(viewLibrary)
		b.paste("textarea[name=article]", harbourText)
	}},
	{"german-shortcuts", func(b *browser) {
		b.speakGerman()
		b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`), chromedp.KeyEvent("?"))
		b.until(`document.querySelector("dialog.keys").open`)
	}},
	{"embed", func(b *browser) {
		b.open("/embed.html")
		b.typeClaim("The G7 summit will be held in Italy.")
		b.verdict("The G7 summit will be held in Italy.")
	}},
	{"index-closed", func(b *browser) {
		b.do(chromedp.Navigate(b.home + "/index.html"))
		b.until(`document.querySelector("on-record").shadowRoot !== null`)
	}},
	{"index", func(b *browser) {
		b.do(chromedp.Navigate(b.home + "/index.html"))
		b.until(`document.querySelector("on-record").shadowRoot !== null`)
		b.openWidget()
		b.do(chromedp.Evaluate[chromedp.Void](`(() => {
			const box = document.querySelector("on-record").shadowRoot.querySelector("iframe").contentDocument.querySelector("textarea");
			box.value = "The G7 summit will be held in Italy.";
			box.dispatchEvent(new Event("input", { bubbles: true }));
		})()`))
		b.until(`CSS.highlights.has("on-record-evidence")`)
	}},
}

// checked opens the desk and checks a claim of one sentence or more.
func (b *browser) checked(claim string) {
	b.t.Helper()
	b.open("/checker.html")
	b.typeClaim(claim)
	b.until(fmt.Sprintf(`document.querySelectorAll("article[data-verdict]").length === %d`, strings.Count(claim, ".")))
}

// pasteText checks a text of n times three sentences.
func (b *browser) pasteText(n int) {
	b.t.Helper()
	b.open("/checker.html")
	b.paste("textarea[name=claim]", strings.TrimSpace(strings.Repeat(sceneClaim+" ", n)))
	b.until(fmt.Sprintf(`document.querySelectorAll("article[data-verdict]").length === %d && document.querySelector(".progress").hidden`, 3*n))
}

// stockLibrary puts some articles into the library, and shows it.
func (b *browser) stockLibrary() {
	b.t.Helper()
	b.open("/checker.html")
	b.addArticle(harbourText)
	b.addArticle(ferryText)
	b.addArticle("BERGEN, May 4, 2024 - The bridge across the fjord was closed on Friday, and the harbour of Lunde for 3 months. It is 300 metres long.")
	b.enter(viewLibrary)
	b.until(`document.querySelectorAll("[data-kept]").length === 3`)
}

// correct opens the form of a fact and types into its fields.
func (b *browser) correct(fact, keys string) {
	b.t.Helper()
	b.until(tableRow(fact) + ` !== undefined`)
	b.do(chromedp.Evaluate[chromedp.Void](tableRow(fact) + `.querySelector("button.correct").click()`))
	b.until(`document.activeElement.name === "reads"`)
	if keys != "" {
		b.do(chromedp.KeyEvent(keys))
	}
}

// speakGerman opens the desk in German.
func (b *browser) speakGerman() {
	b.t.Helper()
	b.open("/checker.html")
	b.do(chromedp.Evaluate[chromedp.Void](`localStorage.setItem("on-record-language", "de")`))
	b.open("/checker.html?de")
	b.until(`document.documentElement.lang === "de"`)
}
