//go:build !wasm

package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// hostPolicy is the policy that the README gives for a page with the widget,
// whose site is the %s.
const hostPolicy = "default-src 'none'; script-src %[1]s; frame-src %[1]s; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

// A widgetSite serves the built site, and may hold back or spoil some of it.
type widgetSite struct {
	*httptest.Server
	name string // its origin: another site than the host page's
	base string // its address, a path of that origin
	dir  string // its files

	mu    sync.Mutex
	asked []string
	spoil func(w http.ResponseWriter, r *http.Request) bool // true where it has answered
}

func newWidgetSite(t *testing.T) *widgetSite {
	t.Helper()
	s := &widgetSite{dir: builtSite(t)}
	files := static(s.dir)
	const path = "/cdn/onrecord"
	s.Server = httptest.NewServer(http.StripPrefix(path, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked = append(s.asked, r.URL.Path)
		spoil := s.spoil
		s.mu.Unlock()
		if spoil == nil || !spoil(w, r) {
			files.ServeHTTP(w, r)
		}
	})))
	t.Cleanup(s.Close)
	s.name = strings.Replace(s.URL, "127.0.0.1", "localhost", 1)
	s.base = s.name + path
	return s
}

// requests are the paths under base that were asked for.
func (s *widgetSite) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.asked)
}

// file reads a file of the site.
func (s *widgetSite) file(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func (s *widgetSite) spoilWith(spoil func(http.ResponseWriter, *http.Request) bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.spoil = spoil
}

const houseStyle = `on-record { display: block; min-height: 46px; } body { font: 18px/1.5 serif; margin: 20px; } p { margin: 1em 0; }
.loud { text-transform: uppercase; font-size: 40px; } .loud on-record::part(button) { border-width: 3px; }
.loud { letter-spacing: 9px; word-spacing: 9px; text-indent: 99px; white-space: pre; font-style: italic; text-align: center; line-height: 3; cursor: help; color: red; }
.tall { height: 1500px; } .unseen { visibility: hidden; } .seen { visibility: visible; } .contents { display: contents; } button { display: none !important; }
::target-text { background-color: rgb(1, 2, 253); }`

// A hostPage is a newspaper's page with the widget of another site on it.
type hostPage struct {
	*browser
	widget   *widgetSite
	body     string
	handMade bool   // a frame without embed.js
	policy   string // its Content-Security-Policy, or none
}

// openHost opens a page of the given head and body under the host's policy.
// {widget} stands for the widget's origin.
func openHost(t *testing.T, head, body string, before ...string) *hostPage {
	t.Helper()
	return openHostOf(t, newWidgetSite(t), head, body, before...)
}

func newHostPage(t *testing.T, widget *widgetSite, head, body string, before ...string) *hostPage {
	t.Helper()
	h := &hostPage{widget: widget, body: body, policy: fmt.Sprintf(hostPolicy, widget.name)}
	fill := strings.NewReplacer("{widget}", widget.base).Replace
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			if h.policy != "" {
				w.Header().Set("Content-Security-Policy", h.policy)
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprintf(w, `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/house.css">%s</head><body>%s</body></html>`, fill(head), fill(h.body))
		case "/house.css":
			w.Header().Set("Content-Type", "text/css")
			fmt.Fprint(w, houseStyle)
		case "/open.css": // what the README says of "open"
			w.Header().Set("Content-Type", "text/css")
			fmt.Fprint(w, "on-record { min-height: calc(54px + 36rem) }")
		case "/icon.svg":
			w.WriteHeader(http.StatusNoContent)
		case "/facts.json":
			out, _, _ := onrecord(t, "", "extract", "--format", "json", examplePath)
			fmt.Fprint(w, out)
		default:
			http.NotFound(w, r)
		}
	}))
	t.Cleanup(server.Close)
	b := browse(t, server.URL)
	b.also = widget.name
	for _, script := range before {
		b.before(script)
	}
	h.browser = b
	return h
}

func openHostOf(t *testing.T, widget *widgetSite, head, body string, before ...string) *hostPage {
	t.Helper()
	h := newHostPage(t, widget, head, body, before...)
	h.do(chromedp.Navigate(h.home + "/"))
	return h
}

// openHostLoading does not wait until the page is loaded whole.
func openHostLoading(t *testing.T, widget *widgetSite, head, body string, before ...string) *hostPage {
	t.Helper()
	h := newHostPage(t, widget, head, body, before...)
	h.do(chromedp.Evaluate[chromedp.Void](`location.href = "` + h.home + `/"`))
	h.until(`document.querySelector("on-record")`)
	return h
}

const embedScript = `<script type="module" src="{widget}/web/embed.js"></script>`

// frames returns the browser's view of each framed checker on the page, when
// there are as many as wanted and all are ready.
func (h *hostPage) frames(wanted int) []*browser {
	h.t.Helper()
	out := h.unready(wanted)
	for _, f := range out {
		f.until(`document.documentElement.dataset.state === "ready"`)
	}
	return out
}

// unready returns the same without waiting for the program in them.
func (h *hostPage) unready(wanted int) []*browser {
	h.t.Helper()
	if !h.handMade {
		h.until(fmt.Sprintf(`[...document.querySelectorAll("on-record")].filter((w) => w.shadowRoot?.querySelector("iframe")).length === %d`, wanted))
	}
	var found []*target.Info
	for end := time.Now().Add(patience); len(found) != wanted; {
		if time.Now().After(end) {
			h.t.Fatalf("there are %d frames, want %d", len(found), wanted)
		}
		targets, err := chromedp.Targets(h.ctx)
		if err != nil {
			h.t.Fatal(err)
		}
		found = slices.DeleteFunc(targets, func(i *target.Info) bool {
			return i.Type != "iframe" || i.BrowserContextID != h.profile() || !strings.HasPrefix(i.URL, h.widget.base+"/embed.html")
		})
	}
	var out []*browser
	for _, info := range found {
		ctx, cancel := chromedp.NewContext(h.ctx, chromedp.WithTargetID(info.TargetID))
		h.t.Cleanup(cancel)
		f := &browser{t: h.t, ctx: ctx, home: h.widget.name}
		if err := chromedp.Listen(ctx, f.listen); err != nil {
			h.t.Fatal(err)
		}
		f.do(devtools(log.Enable, cdp.Empty{}), devtools(runtime.Enable, cdp.Empty{}))
		out = append(out, f)
	}
	return out
}

// press clicks the widget's button.
func (h *hostPage) press() *browser {
	h.t.Helper()
	h.clickIn("on-record", "button.main")
	return h.frames(1)[0]
}

// clickIn clicks, as a reader does, on something in a widget's shadow.
func (b *browser) clickIn(widget, selector string) {
	b.t.Helper()
	b.until(fmt.Sprintf(`document.querySelector(%q)?.shadowRoot?.querySelector(%q)`, widget, selector))
	at := eval[[]float64](b, fmt.Sprintf(`(() => {
		const it = document.querySelector(%q).shadowRoot.querySelector(%q);
		it.scrollIntoView({ block: "center", behavior: "instant" });
		const r = it.getBoundingClientRect();
		return [r.x + 20, r.y + r.height / 2];
	})()`, widget, selector))
	b.do(chromedp.MouseClickXY(at[0], at[1]))
}

// openWidget opens the widget of the site's own page and waits for it.
func (b *browser) openWidget() {
	b.t.Helper()
	b.clickIn("on-record", "button.main")
	b.until(`document.querySelector("on-record").shadowRoot.querySelector("iframe")?.contentDocument?.documentElement?.dataset.state === "ready"`)
}

// claims types a claim into a frame and returns its verdict.
func (b *browser) claims(claim string) string {
	b.t.Helper()
	b.typeClaim(claim)
	return b.verdict(claim)
}

// highlighted waits until one of the stretches that the host page has marked
// is these words.
func (h *hostPage) highlighted(name, words string) {
	h.t.Helper()
	h.until(fmt.Sprintf(`[...(CSS.highlights.get(%q) ?? [])].some((r) => r.toString() === %q)`, name, words))
}
