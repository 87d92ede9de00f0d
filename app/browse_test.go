//go:build !wasm

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// patience bounds how long a test waits for the page; it says nothing about
// how fast the page is.
const patience = 2 * time.Minute

// theSite is the site with the example article, gathered once for all tests.
var theSite = sync.OnceValues(func() (site, error) { return newSite("..", "", []source{exampleArticle}) })

// builtSite writes the site with the example article into a folder.
func builtSite(t *testing.T) string {
	t.Helper()
	s, err := theSite()
	if errors.Is(err, os.ErrNotExist) {
		t.Fatalf("%v\nmake test builds what is missing", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := s.write(dir, true); err != nil {
		t.Fatal(err)
	}
	return dir
}

// host serves the site under a path, and counts what is asked of it.
func host(t *testing.T, under string) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.StripPrefix(under, static(builtSite(t))))
	t.Cleanup(server.Close)
	return server
}

// A browser is one tab, and what went wrong in it.
type browser struct {
	t   *testing.T
	ctx context.Context

	mu       sync.Mutex
	home     string   // where requests may go
	also     string   // another place where they may, or empty
	strayed  []string // requests that went elsewhere
	problems []string // errors in the console
}

func (b *browser) listen(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		url := e.Request.URL
		if !strings.HasPrefix(url, b.home) && (b.also == "" || !strings.HasPrefix(url, b.also)) && !strings.HasPrefix(url, "data:") && !strings.HasPrefix(url, "blob:") {
			b.strayed = append(b.strayed, url)
		}
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" {
			var words []string
			for _, a := range e.Args {
				words = append(words, string(a.Value)+a.Description)
			}
			b.problems = append(b.problems, strings.Join(words, " "))
		}
	case *runtime.EventExceptionThrown:
		said := e.ExceptionDetails.Text
		if e.ExceptionDetails.Exception != nil {
			said += " " + e.ExceptionDetails.Exception.Description
		}
		b.problems = append(b.problems, said)
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError {
			b.problems = append(b.problems, e.Entry.Text+" "+e.Entry.URL)
		}
	}
}

// clean fails the test where a request went astray or an error was logged.
func (b *browser) clean() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, url := range b.strayed {
		b.t.Errorf("a request went to %s", url)
	}
	for _, p := range b.problems {
		b.t.Errorf("the console says: %s", p)
	}
}

// devtools makes an action of a command of the DevTools protocol.
func devtools[P, R any](c cdp.Command[P, R], params P) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, c, params)
		return err
	})
}

func (b *browser) do(actions ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		b.t.Fatalf("%v\n%s", err, strings.Join(b.problems, "\n"))
	}
}

// asks reports whether the page would ask before it is left.
func (b *browser) asks() bool {
	b.t.Helper()
	return !eval[bool](b, `dispatchEvent(new Event("beforeunload", { cancelable: true }))`)
}

// written waits until what was done on the page has arrived on the device.
func (b *browser) written() {
	b.t.Helper()
	for end := time.Now().Add(patience); b.asks(); {
		if time.Now().After(end) {
			b.t.Fatal("the page goes on asking before it is left")
		}
	}
}

// open goes to a page and waits until the program is there.
func (b *browser) open(page string) {
	b.t.Helper()
	b.written()
	b.do(chromedp.Navigate(b.home + page))
	b.until(`document.documentElement.dataset.state === "ready"`)
}

// until waits for a condition.
func (b *browser) until(condition string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.Poll[chromedp.Void](condition, chromedp.WithPollingTimeout(patience))); err != nil {
		seen, _ := chromedp.Run(b.ctx, chromedp.Evaluate[string](`document.body.innerText`))
		b.t.Fatalf("waiting for %s: %v\nthe page says:\n%s\n%s", condition, err, seen, strings.Join(b.problems, "\n"))
	}
}

// eval evaluates an expression in the page.
func eval[T any](b *browser, expression string) T {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		b.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// read evaluates an expression that gives a string.
func (b *browser) read(expression string) string { b.t.Helper(); return eval[string](b, expression) }

// list evaluates an expression that gives a list of strings.
func (b *browser) list(expression string) []string {
	b.t.Helper()
	return eval[[]string](b, expression)
}

// typeClaim clears the box and types a claim key by key.
func (b *browser) typeClaim(claim string) {
	b.t.Helper()
	const box = `textarea[name=claim]`
	b.do(chromedp.Focus(box), chromedp.Evaluate[chromedp.Void](`document.querySelector("textarea[name=claim]").select()`))
	b.do(chromedp.KeyEvent(claim))
	if got := b.read(fmt.Sprintf(`document.querySelector(%q).value`, box)); got != claim {
		b.t.Fatalf("the box holds %q after typing %q", got, claim)
	}
}

// verdict waits for the card of a claim and returns its verdict.
func (b *browser) verdict(claim string) string {
	b.t.Helper()
	b.until(fmt.Sprintf(`document.querySelector("article[data-verdict] .claim")?.textContent === %q`, claim))
	return b.read(`document.querySelector("article[data-verdict]").dataset.verdict`)
}

// marked returns the words of the first card's claim that have an outcome.
func (b *browser) marked(outcome string) string {
	b.t.Helper()
	return strings.Join(b.list(fmt.Sprintf(
		`[...document.querySelector("article[data-verdict]").querySelectorAll("mark[data-outcome=%s]")].map((m) => m.textContent)`, outcome)), " ")
}

// paints waits until the page is painted in this colour where an element is.

func (b *browser) paints(selector string, red, green, blue uint8) {
	b.t.Helper()
	want := color.RGBA{red, green, blue, 255}
	for end := time.Now().Add(patience); ; {
		at := eval[[]int](b, fmt.Sprintf(`(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round))(document.querySelector(%q).getBoundingClientRect())`, selector))
		shot, err := chromedp.Run(b.ctx, chromedp.CaptureScreenshot())
		if err != nil {
			b.t.Fatal(err)
		}
		picture, err := png.Decode(bytes.NewReader(shot))
		if err != nil {
			b.t.Fatal(err)
		}
		there := image.Rect(at[0], at[1], at[2], at[3])
		painted := 0
		for y := there.Min.Y; y < there.Max.Y; y++ {
			for x := there.Min.X; x < there.Max.X; x++ {
				if (image.Point{x, y}).In(picture.Bounds()) && color.RGBAModel.Convert(picture.At(x, y)) == want {
					painted++
				}
			}
		}
		if painted > 0 {
			return
		}
		if time.Now().After(end) {
			b.t.Fatalf("%s at %v is not painted %v", selector, there, want)
		}
	}
}
