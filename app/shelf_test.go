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
	b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
		const box = document.querySelector("textarea[name=article]");
		box.focus();
		document.execCommand("insertText", false, %q);
	})()`, text)))
	b.do(chromedp.Click(`.intake button[type=submit]`))
	b.until(`!document.querySelector(".desk").hidden`)
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
