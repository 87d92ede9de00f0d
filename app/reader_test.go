//go:build !wasm

package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"onrecord/facts"
)

// Claims about the example article that any reading of it must settle.
var readersClaims = []struct {
	claim, verdict, marked, outcome string
}{
	{"The call lasted 20 minutes.", "SUPPORTED", "20 minutes", "match"},
	{"The G7 summit will be held in Italy.", "CONTRADICTED", "Italy", "conflict"},
	{"Trump raised shipbuilding on the call.", "NOT_COVERED", "shipbuilding", "missing"},
}

func TestReaderChecksClaims(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	for _, c := range readersClaims {
		b.typeClaim(c.claim)
		if got := b.verdict(c.claim); got != c.verdict {
			t.Errorf("%s: %s, want %s", c.claim, got, c.verdict)
		}
		if got := b.marked(c.outcome); !strings.Contains(got, c.marked) {
			t.Errorf("%s: the words marked %s are %q, want %q", c.claim, c.outcome, got, c.marked)
		}
		reason := b.read(`document.querySelector("article[data-verdict] .reason").textContent`)
		said := b.read(`document.querySelector(".said[role=status]").textContent`)
		if reason == "" || !strings.HasSuffix(said, reason) {
			t.Errorf("%s: the reason is %q, the live region says %q", c.claim, reason, said)
		}
		if quoted := b.read(`document.querySelector(".quote")?.innerText ?? ""`); quoted != "" {
			if story := b.read(`document.querySelector(".story").innerText`); !strings.Contains(story, quoted) {
				t.Errorf("%s: the article does not say %q", c.claim, quoted)
			}
		}
	}
	b.clean()
}

func TestReaderChecksSentencesApart(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.typeClaim("The G7 summit will be held in Italy. The call lasted 20 minutes.")
	b.until(`document.querySelectorAll("article[data-verdict]").length === 2`)
	got := b.list(`[...document.querySelectorAll("article[data-verdict]")].map((c) => c.dataset.verdict)`)
	if got[0] != "CONTRADICTED" || got[1] != "SUPPORTED" {
		t.Errorf("got %s", got)
	}
	b.clean()
}

func TestReaderIsShownTheEvidence(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.do(chromedp.EmulateViewport(360, 640))
	b.open("/checker.html")
	b.typeClaim("The G7 summit will be held in Italy.")
	b.verdict("The G7 summit will be held in Italy.")
	b.do(chromedp.Click("button.show"))
	b.until(`document.activeElement.matches(".story mark.shown")`)
	b.until(`(() => { const r = document.activeElement.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight })()`)
	quoted := b.list(`[...document.querySelectorAll(".quote mark[data-evidence]")].map((m) => m.textContent)`)
	if shown := b.read(`document.activeElement.textContent`); !slices.Contains(quoted, shown) {
		t.Errorf("the quote marks %q, the article shows %q", quoted, shown)
	}
	b.do(chromedp.Click("button.back"))
	b.until(`document.activeElement.name === "claim"`)
	b.clean()
}

func TestReaderLooksUpAFact(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	if n := eval[int](b, `document.querySelectorAll("[data-fact]").length`); n < 5 {
		t.Fatalf("%d facts are listed", n)
	}
	b.do(chromedp.Focus("input[type=search]"), chromedp.KeyEvent("jl8"))
	row := `document.querySelector("[data-fact]")`
	b.until(`[...` + row + `.querySelectorAll(".letter")].map((l) => l.textContent).join("") === "Jl8"`)
	if got := b.read(row + `.querySelector(".value").textContent`); !strings.Contains(got, "July 8") {
		t.Errorf("the first row is %q", got)
	}
	b.do(chromedp.Click("[data-fact]"))
	b.until(`document.activeElement.matches(".story mark.shown") && document.activeElement.textContent.includes("July 8")`)
	b.do(chromedp.Focus("input[type=search]"), chromedp.KeyEvent("qqq"))
	b.until(`document.querySelector("[data-fact]") === null`)
	if got := b.read(`document.querySelector(".facts [role=status]").textContent`); got != sayNoMatch.String() {
		t.Errorf("without a match the page says %q", got)
	}
	b.clean()
}

// The look-up is a combobox: the arrows move through what is found, Enter
// opens it, Escape clears it, and the number of options is said.
func TestReaderLooksUpByKeys(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	const box = `document.querySelector("input[role=combobox]")`
	if got := b.read(box + `.ariaExpanded`); got != "false" {
		t.Errorf("before anything is typed it is expanded: %s", got)
	}
	b.do(chromedp.Focus("input[type=search]"), chromedp.KeyEvent("summit"))
	b.until(box + `.ariaExpanded === "true" && document.querySelectorAll("#lookup-options [role=option][data-sentence]").length > 0`)
	n := eval[int](b, `document.querySelectorAll("#lookup-options [role=option]").length`)
	sentences := eval[int](b, `document.querySelectorAll("#lookup-options [data-sentence]").length`)
	if said := b.read(`document.querySelector(".facts [role=status]").textContent`); said != sayFoundOptions.of(n-sentences, sentences) {
		t.Errorf("of %d options, %d of them sentences, the page says %q", n, sentences, said)
	}
	active := func(want int) {
		t.Helper()
		b.until(fmt.Sprintf(`document.activeElement === %s && %[1]s.getAttribute("aria-activedescendant") === "lookup-option-%d" &&
			[...document.querySelectorAll("[aria-selected=true]")].map((o) => o.id).join() === "lookup-option-%[2]d"`, box, want))
	}
	b.do(chromedp.KeyEvent(kb.ArrowDown))
	active(1)
	b.do(chromedp.KeyEvent(kb.ArrowUp))
	active(n)
	b.do(chromedp.KeyEvent(kb.Enter))
	b.until(`document.activeElement.matches(".story mark.shown")`)
	b.do(chromedp.Focus("input[type=search]"), chromedp.KeyEvent(kb.Escape))
	b.until(box + `.value === "" && ` + box + `.ariaExpanded === "false" && !` + box + `.hasAttribute("aria-activedescendant") && document.activeElement === ` + box)
	b.do(chromedp.KeyEvent(kb.Escape)) // nothing left to clear: back to the claim
	b.until(`document.activeElement.name === "claim"`)
	b.clean()
}

func TestReaderStartsFromAnExample(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	claim := b.read(`document.querySelector(".tries button").textContent`)
	b.do(chromedp.Focus(".tries button"), chromedp.KeyEvent("\r"))
	if got := b.verdict(claim); got == "NOT_COVERED" {
		t.Errorf("the example %q is not covered", claim)
	}
	b.until(`document.activeElement.name === "claim"`)
	if got := b.read(`document.activeElement.value`); got != claim {
		t.Errorf("the box holds %q", got)
	}
	b.clean()
}

// What is typed before the program is there is neither lost nor left
// unanswered.
func TestReaderTypesEarly(t *testing.T) {
	files := static(builtSite(t))
	typed := make(chan struct{})
	release := sync.OnceFunc(func() { close(typed) })
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			<-typed
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	t.Cleanup(release) // before the server waits for its requests to end
	b := browse(t, server.URL)
	b.do(chromedp.Navigate(b.home + "/checker.html"))
	const claim = "The call lasted 20 minutes."
	b.typeClaim(claim)
	release()
	if got := b.verdict(claim); got != "SUPPORTED" {
		t.Errorf("got %s", got)
	}
	b.do(chromedp.KeyEvent(" Really."))
	if got := b.read(`document.querySelector("textarea[name=claim]").value`); got != claim+" Really." {
		t.Errorf("the caret was lost: the box holds %q", got)
	}
	b.clean()
}

// A claim over the limit is refused with a line that says the limit, on the desk
// and in a frame, and stays in the box to be cut.
func TestReaderClaimIsTooLong(t *testing.T) {
	const claim = "The call lasted 20 minutes."
	long := strings.Repeat(claim+" ", 400)
	refused := func(b *browser) {
		t.Helper()
		b.paste("textarea[name=claim]", long)
		b.until(`document.querySelector(".refusal[role=alert]") !== null && document.querySelector("article[data-verdict]") === null`)
		if got, want := b.read(`document.querySelector(".refusal").textContent`), sayTooLong.of(sayCount(len(long)), sayCount(facts.MaxClaim)); got != want {
			t.Errorf("the page says %q", got)
		}
		if got := b.read(`document.querySelector("textarea[name=claim]").value`); got != long {
			t.Errorf("the box holds %d characters", len(got))
		}
		if got := b.claims(claim); got != "SUPPORTED" {
			t.Errorf("cut, the claim is %s", got)
		}
		b.until(`document.querySelector(".refusal") === null`)
	}
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	refused(b)
	b.clean()
	h := openHost(t, embedScript, embedStory)
	refused(h.press())
	h.clean()
}

// Markup in a claim is text.
func TestReaderTypesMarkup(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	const claim = `The call <img src=x onerror=alert(1)> lasted 20 minutes.`
	b.typeClaim(claim)
	b.verdict(claim)
	if n := eval[int](b, `document.querySelectorAll(".cards img").length`); n != 0 {
		t.Error("the claim became an element")
	}
	b.clean()
}

// The widget in the newsroom's page, and the whole site under a path.
func TestSiteUnderAPath(t *testing.T) {
	b := browse(t, host(t, "/news/on-record").URL+"/news/on-record")
	b.do(chromedp.Navigate(b.home + "/"))
	b.openWidget()
	b.open("/checker.html?from=a-link#story")
	b.typeClaim(readersClaims[1].claim)
	if got := b.verdict(readersClaims[1].claim); got != readersClaims[1].verdict {
		t.Errorf("got %s", got)
	}
	b.clean()
}

// A page that cannot run the program is still the article, and says so.
func TestProgramCannotRun(t *testing.T) {
	files := static(builtSite(t))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".wasm") {
			http.NotFound(w, r)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	const unharmed = `document.querySelector(".story").innerText.includes("The call came just two days after")`
	t.Run("download fails", func(t *testing.T) {
		b := browse(t, server.URL)
		b.do(chromedp.Navigate(b.home + "/checker.html"))
		b.until(`document.querySelector("#failure").checkVisibility() && ` + unharmed)
	})
	t.Run("no WebAssembly", func(t *testing.T) {
		b := browse(t, server.URL)
		b.before(`delete window.WebAssembly`)
		b.do(chromedp.Navigate(b.home + "/checker.html"))
		b.until(`document.querySelector("#failure").checkVisibility() && ` + unharmed)
		if got := b.read(`document.querySelector("#failure").textContent`); !strings.Contains(got, sayNoWasm.String()) {
			t.Errorf("the page says %q", got)
		}
	})
	t.Run("no script", func(t *testing.T) {
		b := browse(t, server.URL)
		b.do(devtools(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}))
		b.do(chromedp.Navigate(b.home + "/checker.html"))
		text, err := chromedp.Run(b.ctx, chromedp.OuterHTML("body"))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(text, "The call came just two days after") || !strings.Contains(text, sayNoJS.String()) {
			t.Errorf("without scripts the page is %s", text)
		}
	})
}

// The program stops: the page must say so rather than look alive.
func TestProgramStops(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.do(chromedp.Evaluate[chromedp.Void](`document.createElement = () => { throw new Error("broken on purpose") }`))
	b.do(chromedp.Focus("textarea[name=claim]"), chromedp.KeyEvent("The call lasted 20 minutes."))
	b.until(`document.querySelector("#failure").checkVisibility()`)
	if got := b.read(`document.querySelector("#failure").textContent`); !strings.Contains(got, sayStopped.String()) {
		t.Errorf("the page says %q", got)
	}
}

// A fault in a handler costs that one action and no more.
func TestHandlerFails(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.do(chromedp.Evaluate[chromedp.Void](`Element.prototype.scrollIntoView = () => { window.thrown = true; throw new Error("broken on purpose") }`))
	b.do(chromedp.Focus("[data-fact] button"), chromedp.KeyEvent("\r"))
	b.until(`window.thrown`)
	b.typeClaim(readersClaims[0].claim)
	if got := b.verdict(readersClaims[0].claim); got != readersClaims[0].verdict {
		t.Errorf("got %s", got)
	}
}

// Storage that is refused does not stop the session.
func TestStorageRefused(t *testing.T) {
	b := browse(t, host(t, "").URL)
	for _, name := range []string{"localStorage", "sessionStorage"} {
		b.before(fmt.Sprintf(`Object.defineProperty(window, %q, { configurable: true, get() { throw new DOMException("refused", "SecurityError") } })`, name))
	}
	b.open("/embed.html")
	b.typeClaim(readersClaims[0].claim)
	if got := b.verdict(readersClaims[0].claim); got != readersClaims[0].verdict {
		t.Errorf("got %s", got)
	}
	b.clean()
}

// before runs a script in each page before the page's own.
func (b *browser) before(script string) {
	b.t.Helper()
	b.do(devtools(page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script}))
}
