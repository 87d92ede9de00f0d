//go:build !wasm

package main

import (
	"encoding/csv"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	chrome "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// press clicks the button of that text that can be seen.
func (b *browser) press(text string) {
	b.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll("button")].find((e) => e.checkVisibility() && e.textContent.trim() === %q)`, text)
	b.until(find + ` !== undefined`)
	b.do(chromedp.Evaluate[chromedp.Void](find + `.click()`))
}

// downloaded presses a button that hands out a file, and returns the file's
// name and content.
func (b *browser) downloaded(button string) (name, content string) {
	b.t.Helper()
	dir := b.t.TempDir()
	b.do(devtools(chrome.SetDownloadBehavior, chrome.SetDownloadBehaviorParams{Behavior: "allow", DownloadPath: dir, BrowserContextID: b.profile()}))
	b.press(button)
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(20 * time.Millisecond) {
		names, _ := filepath.Glob(filepath.Join(dir, "*"))
		names = slices.DeleteFunc(names, func(n string) bool {
			return strings.HasSuffix(n, ".crdownload") || strings.HasPrefix(filepath.Base(n), ".")
		})
		if len(names) == 0 {
			continue
		}
		data, err := os.ReadFile(names[0])
		if err != nil {
			b.t.Fatal(err)
		}
		return filepath.Base(names[0]), string(data)
	}
	b.t.Fatalf("%q hands out no file", button)
	return "", ""
}

// recorded waits until the history has so many records.
func (b *browser) recorded(n int) {
	b.t.Helper()
	b.until(fmt.Sprintf(`document.querySelectorAll("[data-record]").length === %d`, n))
}

func TestReaderKeepsRecords(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.typeClaim(readersClaims[0].claim)
	b.verdict(readersClaims[0].claim)
	b.do(chromedp.KeyEvent("\t")) // leaves the box
	const awkward = "The call, \"a long one\", lasted 20 minutes.\nThe G7 summit will be held in Italy."
	b.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("textarea[name=claim]").select()`))
	b.paste("textarea[name=claim]", awkward)
	b.until(`document.querySelectorAll("article[data-verdict]").length === 2`)
	b.do(chromedp.KeyEvent("\t"))
	b.typeClaim(readersClaims[2].claim)
	b.verdict(readersClaims[2].claim)
	b.enter("records")
	b.recorded(3)
	got := b.list(`[...document.querySelectorAll("[data-record] [data-result]")].map((r) => r.dataset.result)`)
	if len(got) != 4 || got[0] != "NOT_COVERED" || got[2] != "CONTRADICTED" || got[3] != "SUPPORTED" {
		t.Errorf("the records are %s", got)
	}

	name, table := b.downloaded(sayExportCSV.String())
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(table, "\uFEFF"))).ReadAll()
	if err != nil || len(rows) != 5 || !strings.HasSuffix(name, ".csv") {
		t.Fatalf("%s: %v %q", name, err, table)
	}
	if rows[2][1] != awkward || rows[3][2] != readersClaims[1].claim || rows[3][3] != "CONTRADICTED" || rows[3][5] == "" {
		t.Errorf("the rows of the second check are %q", rows[2:4])
	}

	b.do(chromedp.Focus("input[name=author]"), chromedp.KeyEvent("The Daily & Co\r"))
	_, reviews := b.downloaded(sayExportReviews.String())
	if claims := checkClaimReviews(t, reviews); len(claims) < 2 || !strings.Contains(reviews, `"name": "The Daily & Co"`) {
		t.Errorf("the reviews are\n%s", reviews)
	}
	if said := b.read(`document.querySelector(".records .told").textContent`); !strings.Contains(said, sayReviewsLeft.of(fmt.Sprint(4-strings.Count(reviews, "claimReviewed")))) {
		t.Errorf("the page says %q", said)
	}

	// All of it is there after the tab was closed, the author too.
	b.open("/checker.html?again")
	b.enter("records")
	b.recorded(3)
	b.until(`document.querySelector("input[name=author]").value === "The Daily & Co"`)
	b.press(sayDelete.String())
	b.recorded(2)
	b.press(sayUndo.String())
	b.recorded(3)
	b.do(chromedp.Evaluate[chromedp.Void](`[...document.querySelectorAll("[data-record] button")].filter((b) => b.textContent === "Check again")[2].click()`))
	if got := b.verdict(readersClaims[0].claim); got != "SUPPORTED" {
		t.Errorf("checked again, it is %s", got)
	}
	b.clean()
}

func TestReaderCopiesRecords(t *testing.T) {
	b := browse(t, host(t, "").URL)
	for _, name := range []string{"clipboard-read", "clipboard-write"} {
		b.do(devtools(chrome.SetPermission, chrome.SetPermissionParams{Permission: &chrome.PermissionDescriptor{Name: name}, Setting: "granted", BrowserContextID: b.profile()}))
	}
	b.open("/checker.html")
	b.typeClaim(readersClaims[1].claim)
	b.verdict(readersClaims[1].claim)
	b.enter("records")
	b.recorded(1)
	for _, c := range []struct {
		button word
		want   string
	}{
		{sayCopyText, "“" + readersClaims[1].claim + "”\n" + saySupported.String()[:11]},
		{sayCopyMarkdown, "**" + sayContradicted.String() + ":** “" + readersClaims[1].claim + "”"},
		{sayCopyLink, "checker.html?article=" + exampleArticle.Name + "#claim=The%20G7%20summit"},
	} {
		b.press(c.button.String())
		b.until(fmt.Sprintf(`navigator.clipboard.readText().then((t) => t.includes(%q))`, c.want))
	}
	b.clean()
}

// A link opens with its claim in place, and no server sees the claim.
func TestLinkBringsAClaim(t *testing.T) {
	site := host(t, "/a/b")
	b := browse(t, site.URL+"/a/b")
	asked := make(chan string, 1000)
	if err := chromedp.Listen(b.ctx, func(event any) {
		if e, ok := event.(*network.EventRequestWillBeSent); ok {
			asked <- e.Request.URL
		}
	}); err != nil {
		t.Fatal(err)
	}
	claim := readersClaims[1].claim
	r := &record{Claim: claim, Article: recordedArticle{Name: exampleArticle.Name}}
	b.open("/" + r.address())
	if got := b.verdict(claim); got != readersClaims[1].verdict {
		t.Errorf("got %s", got)
	}
	b.until(fmt.Sprintf(`document.querySelector("textarea[name=claim]").value === %q`, claim))
	b.do(chromedp.Evaluate[chromedp.Void](`location.hash = "claim=The%20call%20lasted%2020%20minutes."`))
	if got := b.verdict(readersClaims[0].claim); got != readersClaims[0].verdict {
		t.Errorf("a second link on the same page: %s", got)
	}
	for len(asked) > 0 {
		if url := <-asked; strings.Contains(url, "G7") {
			t.Errorf("a server was told %s", url)
		}
	}
	b.clean()
}

// On paper there is the article with its findings, in dark ink, and nothing to
// press.
func TestPrint(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.dress("dark", 900, 800)
	b.open("/checker.html")
	b.typeClaim(readersClaims[1].claim)
	b.verdict(readersClaims[1].claim)
	b.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}))
	seen := func(selector string) bool {
		return eval[bool](b, fmt.Sprintf(`[...document.querySelectorAll(%q)].some((e) => e.checkVisibility())`, selector))
	}
	for _, there := range []string{".story h1", ".card .verdict", ".card .reason", ".card .quote"} {
		if !seen(there) {
			t.Errorf("%s is not printed", there)
		}
	}
	for _, gone := range []string{".masthead", "button", "textarea", "input", ".about", ".ask"} {
		if seen(gone) {
			t.Errorf("%s is printed", gone)
		}
	}
	if ink := b.read(`getComputedStyle(document.querySelector(".story p")).color`); ink != "rgb(0, 0, 0)" {
		t.Errorf("the ink is %s", ink)
	}
	b.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "screen"}))
	b.enter("records")
	b.recorded(1)
	b.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}))
	if !seen("[data-record] .checked") || seen("button") || seen("input") {
		t.Error("the records are not printed as they should")
	}
	b.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "screen"}))
	b.enter(viewFacts)
	b.do(devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}))
	if !seen("th button") || !seen("td .open") || seen("button.correct") {
		t.Error("the table of facts is not printed as it should")
	}
	b.clean()
}
