//go:build !wasm

package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

const ferryText = "OSLO, May 3, 2024 - The ferry Solveig sank in March. The owner paid 4 million euros to raise it."

// addArticle pastes an article into the library's form and keeps it.
func (b *browser) addArticle(text string) {
	b.t.Helper()
	b.enter("library")
	b.paste("textarea[name=article]", text)
	b.do(chromedp.Click(`.intake button[type=submit]`))
	b.until(`!document.querySelector(".desk").hidden`)
}

// keeps waits until the device holds so many articles.
func (b *browser) keeps(n int) {
	b.t.Helper()
	b.stores(articleShelf, fmt.Sprintf("rows.length === %d", n))
}

// stores waits for a condition of the rows that a shelf of the device holds:
// what the page shows may still be on its way there.
func (b *browser) stores(on shelf, condition string) {
	b.t.Helper()
	b.until(fmt.Sprintf(`new Promise((settled) => {
		const request = indexedDB.open("on-record");
		request.onerror = () => settled(false);
		request.onsuccess = () => {
			const all = request.result.transaction(%[1]q).objectStore(%[1]q).getAll();
			all.onsuccess = () => { const rows = all.result; request.result.close(); settled(%[2]s); };
		};
	})`, on, condition))
}

func TestReaderKeepsAnArticle(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.addArticle(ferryText)
	b.typeClaim("The owner paid 5 million euros to raise the ferry.")
	if got := b.verdict("The owner paid 5 million euros to raise the ferry."); got != "CONTRADICTED" {
		t.Errorf("the verdict is %s", got)
	}
	b.open("/checker.html?")
	b.enter("library")
	b.until(`document.querySelectorAll("[data-kept]").length === 1`)
	b.do(chromedp.Click("[data-kept] .open"))
	b.until(`document.querySelector(".story").textContent.includes("Solveig")`)
	b.enter("library")
	b.do(chromedp.Click("[data-kept] .plain"))
	b.until(`document.querySelectorAll("[data-kept]").length === 0 && document.activeElement.closest(".notice.undo")`)
	b.do(chromedp.KeyEvent("\r"))
	b.until(`document.querySelectorAll("[data-kept]").length === 1`)
	if got := b.read(`document.querySelector("[data-kept]").textContent`); !strings.Contains(got, "3 May 2024") {
		t.Errorf("the row says %q", got)
	}
	b.clean()
}

// A long article is read with the page at work: it shows how far that is.
func TestReaderOpensALongArticle(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.do(chromedp.Evaluate[chromedp.Void](`window.seen = new Set(); new MutationObserver(() => {
		const bar = document.querySelector("#perusal");
		if (bar) seen.add(bar.value);
	}).observe(document.body, { subtree: true, childList: true, attributes: true })`))
	var text strings.Builder
	for i := range 600 {
		fmt.Fprintf(&text, "On May %d the harbour of Lunde paid %d million kroner for a pier, and the mayor opened it after %d months.\n", i%28+1, i+1, i%9+2)
	}
	b.giveText("piers.txt", "Piers of Lunde\n"+text.String())
	b.until(`document.querySelector(".story h1").textContent === "Piers of Lunde" && document.querySelector("#perusal") === null`)
	if n := eval[int](b, `seen.size`); n < 3 {
		t.Errorf("while the article was read, the page has shown %d states", n)
	}
	b.rename("Piers")
	b.until(`document.querySelector("#perusal") === null`)
	const claim = "On May 1 the harbour of Lunde paid 1 million kroner for a pier."
	b.typeClaim(claim)
	b.verdict(claim)
	b.clean()
}

// Deletions are undone one by one, the last first.
func TestReaderUndoesDeletions(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.stockLibrary()
	titles := func(want string) {
		t.Helper()
		b.until(`[...document.querySelectorAll("[data-kept] .open")].map((a) => a.textContent.slice(0, 10)).join("|") === ` + quoted(want))
	}
	titles("The bridge|The ferry |Harbour re")
	b.do(chromedp.Click("[data-kept] .plain"))
	titles("The ferry |Harbour re")
	b.do(chromedp.Click("[data-kept] .plain"))
	titles("Harbour re")
	b.do(chromedp.Evaluate[chromedp.Void](`document.activeElement.blur()`), chromedp.KeyEvent("u"))
	titles("The ferry |Harbour re")
	b.press(sayUndo.String())
	titles("The bridge|The ferry |Harbour re")
	b.until(`document.querySelector(".notice.undo") === null`)
	b.keeps(3)
	b.clean()
}

// A pasted text is checked sentence by sentence, and each result keeps its
// place in it.
func TestReaderChecksAText(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	claims := []string{"The call lasted 20 minutes.", "The G7 summit will be held in Italy.", "Trump raised shipbuilding on the call."}
	var text []string
	for i := range 24 {
		text = append(text, claims[i%len(claims)])
	}
	b.paste("textarea[name=claim]", strings.Join(text, " "))
	b.until(`document.querySelectorAll("article[data-verdict]").length === 24 && document.querySelector(".progress").hidden`)
	got := b.list(`[...document.querySelectorAll(".digest .text a")].map((a) => a.lastChild.textContent)`)
	if strings.Join(got, " ") != strings.Join(text, " ") {
		t.Errorf("the digest reads %q", got)
	}
	if tally := b.read(`document.querySelector(".tally").textContent`); tally != "8 contradicted8 supported8 not covered" {
		t.Errorf("the tally says %q", tally)
	}
	b.do(chromedp.Click(`.digest .text a:nth-of-type(5)`))
	b.until(`document.activeElement.id === "finding-5" && document.activeElement.querySelector(".claim").textContent === "The G7 summit will be held in Italy."`)
	if box := b.read(`document.querySelector("textarea[name=claim]").value`); box != strings.Join(text, " ") {
		t.Errorf("the box holds %q", box)
	}
	b.clean()
}

// Two hundred articles survive the tab; a claim is checked against them all;
// and the exported library comes back byte for byte.
func TestReaderKeepsALibrary(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.enter(viewLibrary)
	b.giveFiles(200)
	b.until(`document.querySelector(".library > .small").textContent.startsWith("200 ")`)
	b.written()
	b.do(chromedp.Navigate("about:blank")) // the program ends here
	b.open("/checker.html")
	b.enter(viewLibrary)
	b.until(`document.querySelector(".library > .small").textContent.startsWith("200 ")`)
	b.enter(viewCheck)
	b.do(chromedp.Click(`label[for=scope-library]`))
	b.typeClaim("The harbour of Gotevoskla paid 9 million euros for its crane.")
	b.until(`document.querySelector(".progress").hidden && document.querySelector("[data-hit]")`)
	if first := b.read(`document.querySelector("[data-hit]").textContent`); !strings.Contains(first, "of Gotevoskla paid 6 million") || !strings.Contains(first, "contradicts") {
		t.Errorf("the first answer is %q", first)
	}
	b.enter(viewLibrary)
	first := b.exported()
	if n := strings.Count(first, `"added"`); n != 200 {
		t.Errorf("%d articles are exported", n)
	}
	b.clickText(".kept button", sayDeleteAll.String())
	b.until(`document.querySelectorAll("[data-kept]").length === 0`)
	b.giveText("library.json", first)
	b.until(`document.querySelector(".library > .small").textContent.startsWith("200 ")`)
	if again := b.exported(); again != first {
		t.Errorf("the library has changed: %d bytes, then %d", len(first), len(again))
	}
	b.clean()
}

// giveText drops a file onto the page.
func (b *browser) giveText(name, content string) {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
		const data = new DataTransfer();
		data.items.add(new File([%q], %q));
		document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
	})()`, content, name)))
}

// giveFiles drops n files onto the page.
func (b *browser) giveFiles(n int) {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
		const data = new DataTransfer();
		const filler = "The weather stayed calm along the coast all day long. ".repeat(8);
		for (let i = 0; i < %d; i++) {
			const town = "BDFGKLMNPR"[i %% 10] + "aeiou"[i %% 5] + "lmnrstv"[i %% 7] + "aeiou"[(i >> 3) %% 5] + "vosk" + "bcdfghjklm"[Math.floor(i / 20)] + "a";
			data.items.add(new File(["May 3, 2024 - The harbour of " + town + " paid " + (i %% 7 + 1) + " million euros for its crane. " + filler], i + ".txt"));
		}
		document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
	})()`, n)))
}

// exported returns the file that the export hands over.
func (b *browser) exported() string {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](`(() => {
		window.handed = "";
		const create = URL.createObjectURL;
		URL.createObjectURL = (blob) => { blob.text().then((text) => (window.handed = text)); return create.call(URL, blob); };
	})()`))
	b.clickText(".kept button", sayExport.String())
	b.until(`window.handed !== ""`)
	return b.read(`window.handed`)
}

// clickText clicks the element of the selector that has the text.
func (b *browser) clickText(selector, text string) {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`[...document.querySelectorAll(%q)].find((e) => e.textContent === %q).click()`, selector, text)))
}

// paste inserts a text at once, as from the clipboard.
func (b *browser) paste(selector, text string) {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
		document.querySelector(%q).focus();
		document.execCommand("insertText", false, %q);
	})()`, selector, text)))
}

// The example's dateline can be read two ways: the form shows the day that was taken,
// and that it is a guess.
func TestReaderSeesTheDayGuessed(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.until(`document.querySelector("#about-hint")`)
	if got := b.read(`document.querySelector("#about-hint").textContent`); !strings.HasPrefix(got, "The date is a guess: The dateline 2025-07-06 is read as ") {
		t.Errorf("the hint says %q", got)
	}
	if got := b.read(`document.querySelector("#about-published").value`); got != "2025-06-07" {
		t.Errorf("the day is %s", got)
	}
	b.clean()
}
