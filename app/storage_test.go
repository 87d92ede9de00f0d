//go:build !wasm

package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/storage"
	"github.com/chromedp/chromedp"
)

// Where the browser keeps nothing, whichever way it refuses, the page says so
// and the work goes on.
func TestDatabaseRefused(t *testing.T) {
	site := host(t, "")
	for name, refuse := range map[string]string{
		"missing":     `Object.defineProperty(window, "indexedDB", { value: undefined })`,
		"throws":      `Object.defineProperty(window, "indexedDB", { get() { throw new DOMException("refused", "SecurityError") } })`,
		"open throws": `IDBFactory.prototype.open = () => { throw new DOMException("refused", "SecurityError") }`,
	} {
		t.Run(name, func(t *testing.T) {
			b := browse(t, site.URL)
			b.before(refuse)
			b.open("/checker.html")
			b.until(`document.querySelector(".notice[role=alert]")?.textContent.includes("does not let the page keep")`)
			b.addArticle(ferryText)
			b.typeClaim("The owner paid 5 million euros to raise the ferry.")
			if got := b.verdict("The owner paid 5 million euros to raise the ferry."); got != "CONTRADICTED" {
				t.Errorf("the verdict is %s", got)
			}
			b.enter(viewLibrary)
			b.until(`document.querySelectorAll("[data-kept]").length === 1 && document.querySelector(".notice[role=alert]") !== null`)
			if file := b.exported(); !strings.Contains(file, "Solveig") {
				t.Errorf("the export is %s", file)
			}
			b.clean()
		})
	}
}

// A full storage loses nothing: the page says so, and keeps what it has as soon
// as there is room.
func TestStorageFull(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	room := func(bytes *float64) {
		b.do(devtools(storage.OverrideQuotaForOrigin, storage.OverrideQuotaForOriginParams{Origin: b.home, QuotaSize: bytes}))
	}
	none := 1.0
	room(&none)
	b.addArticle(ferryText + " " + strings.Repeat("quay", 15_000))
	b.until(`document.querySelector(".notice[role=alert]")?.textContent.includes("is full")`)
	b.typeClaim("The owner paid 5 million euros to raise the ferry.")
	if got := b.verdict("The owner paid 5 million euros to raise the ferry."); got != "CONTRADICTED" {
		t.Errorf("the verdict is %s", got)
	}
	room(nil)
	b.press(sayAgain.String())
	b.until(`document.querySelector(".notice[role=alert]") === null`)
	b.keeps(1)
}

// Of two tabs each sees what the other keeps; and where both have changed one
// article unseen, each change is kept.
func TestTwoTabs(t *testing.T) {
	one := browse(t, host(t, "").URL)
	one.open("/checker.html")
	one.addArticle(ferryText)
	two := one.another()
	two.before(`delete window.BroadcastChannel`) // it does not hear of the other's changes
	two.open("/checker.html")
	two.enter(viewLibrary)
	two.until(`document.querySelectorAll("[data-kept]").length === 1`)
	two.do(chromedp.Click("[data-kept] .open"))
	two.until(`document.querySelector(".story").textContent.includes("Solveig")`)
	one.rename("From the first")
	one.keeps(1)
	one.enter(viewLibrary)
	one.until(`document.querySelector("[data-kept] .open").textContent === "From the first"`)
	two.rename("From the second")
	two.keeps(2)
	two.open("/checker.html?again")
	two.enter(viewLibrary)
	two.until(`[...document.querySelectorAll("[data-kept] .open")].map((a) => a.textContent).sort().join() === "From the first,From the second"`)

	three := one.another()
	three.open("/checker.html")
	three.addArticle("BERGEN, May 4, 2024 - The bridge was closed on Friday. It is 300 metres long.")
	one.until(`document.querySelectorAll("[data-kept]").length === 3`)
	one.clean()
}

// rename gives the open article another title.
func (b *browser) rename(title string) {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](`document.querySelector(".about").open = true; document.querySelector("#about-title").select()`))
	b.do(chromedp.Focus("#about-title"), chromedp.KeyEvent(title+"\t"))
	b.until(`document.querySelector(".story h1").textContent === ` + quoted(title))
}

// The process of the tab dies, and then the whole browser: what was kept is
// there each time.
func TestTabIsKilled(t *testing.T) {
	site, profile := host(t, ""), t.TempDir()
	b := browseIn(t, site.URL, profile)
	b.open("/checker.html")
	b.addArticle(ferryText)
	b.keeps(1)
	crashed, cancel := context.WithTimeout(b.ctx, 2*time.Second)
	_ = chromedp.Do(crashed, devtools(page.Crash, cdp.Empty{})) // no answer comes from a process that is gone
	cancel()
	again := b.another()
	again.open("/checker.html" + viewLibrary.address())
	again.until(`document.querySelectorAll("[data-kept]").length === 1`)
	again.enter(viewCheck)
	again.addArticle("BERGEN, May 4, 2024 - The bridge was closed on Friday. It is 300 metres long.")
	again.keeps(2)
	if err := chromedp.FromContext(b.ctx).Browser.Process().Kill(); err != nil {
		t.Fatal(err)
	}
	<-b.ctx.Done()
	b = browseIn(t, site.URL, profile)
	b.open("/checker.html" + viewLibrary.address())
	b.until(`document.querySelectorAll("[data-kept]").length === 2`)
	b.do(chromedp.Click("[data-kept] .open"))
	b.until(`document.querySelector(".story").textContent.includes("300 metres")`)
	b.clean()
}

// The browser is asked to keep the store for good once something is in it, one
// time, and a refusal costs nothing.
func TestStoreIsToLast(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.before(`navigator.storage.persist = () => {
		localStorage.setItem("asked", Number(localStorage.getItem("asked")) + 1);
		return Promise.reject(new Error("refused"));
	}`)
	asked := func() string { return b.read(`localStorage.getItem("asked") ?? "never"`) }
	b.open("/checker.html")
	b.typeClaim(readersClaims[0].claim)
	b.verdict(readersClaims[0].claim)
	b.enter(viewRecords)
	b.recorded(1)
	if got := asked(); got != "never" {
		t.Errorf("before anything is kept it was asked: %s", got)
	}
	b.addArticle(ferryText)
	b.until(`localStorage.getItem("asked") === "1"`)
	b.addArticle(harbourText)
	b.keeps(2)
	b.open("/checker.html?again")
	b.addArticle("BERGEN, May 4, 2024 - The bridge was closed on Friday. It is 300 metres long.")
	b.keeps(3)
	b.enter(viewLibrary)
	b.until(`!document.body.textContent.includes(` + quoted(sayNotKept.String()) + `)`)
	if got := asked(); got != "1" {
		t.Errorf("it was asked %s times", got)
	}
	b.clean()
}
