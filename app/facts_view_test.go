//go:build !wasm

package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// tableRow is an expression for the row of the table of facts with the words.
func tableRow(words string) string {
	return fmt.Sprintf(`[...document.querySelectorAll("[data-row]")].find((r) => r.querySelector(".words .open").textContent === %q)`, words)
}

func TestEditorCorrectsAFact(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.enter("facts")
	b.until(`document.querySelectorAll("[data-row]").length > 10`)

	// Filter, sort, look up.
	b.do(chromedp.Evaluate[chromedp.Void](`(() => {
		const kind = document.querySelector("select[name=kind]");
		kind.value = "place";
		kind.dispatchEvent(new Event("change", { bubbles: true }));
	})()`))
	b.until(`[...document.querySelectorAll("[data-row]")].every((r) => r.dataset.row === "place")`)
	b.do(chromedp.Click("button[data-column=fact]"))
	b.until(`document.querySelector("th[aria-sort=ascending] [data-column=fact]") !== null`)
	words := `[...document.querySelectorAll("[data-row] .words .open")].map((e) => e.textContent)`
	if got := b.list(words); len(got) < 3 || !slices.IsSortedFunc(got, func(x, y string) int { return strings.Compare(strings.ToLower(x), strings.ToLower(y)) }) {
		t.Errorf("sorted, the places are %q", got)
	}
	b.do(chromedp.Evaluate[chromedp.Void](`(() => {
		const kind = document.querySelector("select[name=kind]");
		kind.value = "";
		kind.dispatchEvent(new Event("change", { bubbles: true }));
	})()`))
	b.do(chromedp.Focus("input[name=letters]"), chromedp.KeyEvent("20mncl"))
	b.until(tableRow("20-minute") + ` !== undefined && document.querySelectorAll("[data-row]").length < 5 && document.querySelector(".sentences button") !== null`)

	// Correct it by the keyboard.
	b.do(chromedp.Evaluate[chromedp.Void](tableRow("20-minute") + `.querySelector("button.correct").focus()`))
	b.do(chromedp.KeyEvent("\r"))
	b.until(`document.activeElement.name === "reads"`)
	b.do(chromedp.KeyEvent("40-minute\tphone length\tper the office\r"))
	b.until(`document.querySelector(".editing") === null && document.querySelector(".factbase .told").textContent.includes("` + saySaved.String() + `")`)
	b.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("input[name=letters]").select()`))
	b.do(chromedp.Focus("input[name=letters]"), chromedp.KeyEvent("40mn"))
	b.until(tableRow("40-minute") + `?.querySelector("del").textContent === "20-minute"`)

	// The check uses it, and says so; after a new start too.
	const claim = "The call lasted 40 minutes."
	b.do(chromedp.Click(`.masthead a[href="#check"]`))
	b.until(`!document.querySelector(".desk").hidden`)
	b.typeClaim(claim)
	if got := b.verdict(claim); got != "SUPPORTED" {
		t.Errorf("corrected, it is %s", got)
	}
	if got := b.read(`document.querySelector("article[data-verdict] .reason").textContent`); !strings.Contains(got, "corrected “20-minute” to “40-minute”") {
		t.Errorf("the card says %q", got)
	}
	b.open("/checker.html?again")
	b.enter("library")
	b.do(chromedp.Click("[data-kept] .open"))
	b.until(`!document.querySelector(".desk").hidden`)
	b.typeClaim(claim)
	if got := b.verdict(claim); got != "SUPPORTED" {
		t.Errorf("opened again, it is %s", got)
	}

	// Hide it; what is exported has it all.
	b.enter("facts")
	b.do(chromedp.Evaluate[chromedp.Void](tableRow("40-minute") + `.querySelector("button.correct").click()`))
	b.until(`document.activeElement.name === "reads"`)
	b.do(chromedp.Click("input[name=hide]"), chromedp.Click(".editing button[type=submit]"))
	b.until(tableRow("40-minute") + ` === undefined`)
	b.do(chromedp.Click("input[name=hidden]"))
	b.until(tableRow("40-minute") + ` !== undefined`)
	_, base := b.downloaded(sayExportBase.String())
	if !json.Valid([]byte(base)) || !strings.Contains(base, `"reads":"40-minute","aliases":["phone length"],"note":"per the office","hidden":true`) {
		t.Errorf("the export is %s", base[:min(len(base), 600)])
	}
	b.clean()
}
