//go:build !wasm

package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/chromedp"
)

// After one visit, every page opens and answers with the server gone.
func TestOffline(t *testing.T) {
	for _, path := range []string{"", "/a/b"} {
		t.Run("at "+path+"/", func(t *testing.T) { testOffline(t, path) })
	}
}

func testOffline(t *testing.T, path string) {
	server := host(t, path)
	b := browse(t, server.URL+path)
	b.open("/checker.html")
	b.until(`navigator.serviceWorker.ready.then((r) => r.active.state === "activated")`)
	b.do(chromedp.Navigate("about:blank"))
	server.Close()
	for _, page := range []string{"/checker.html", "/checker.html?article=lee-trump-call#story", "/checker", "/embed.html"} {
		b.open(page)
		b.typeClaim(readersClaims[0].claim)
		if got := b.verdict(readersClaims[0].claim); got != readersClaims[0].verdict {
			t.Errorf("%s: %s", page, got)
		}
	}
	b.do(chromedp.Navigate(b.home + "/"))
	b.until(`document.querySelector("h1").textContent.includes("Lee and Trump")`)
	b.openWidget()
}

// An update that cannot be fetched whole leaves the old version at work.
func TestUpdateBroken(t *testing.T) {
	old := builtSite(t)
	var broken atomic.Bool
	files := static(old)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !broken.Load() {
			files.ServeHTTP(w, r)
			return
		}
		if !strings.HasSuffix(r.URL.Path, "app-worker.js") {
			http.Error(w, "gone", http.StatusServiceUnavailable)
			return
		}
		next, err := worker("another version", []string{"checker.html", "web/app.wasm"})
		if err != nil {
			t.Error(err)
		}
		w.Header().Set("Content-Type", "text/javascript")
		_, _ = w.Write(next)
	}))
	t.Cleanup(server.Close)
	b := browse(t, server.URL)
	b.open("/checker.html")
	b.until(`navigator.serviceWorker.ready.then((r) => r.active.state === "activated")`)
	broken.Store(true)
	b.until(`navigator.serviceWorker.ready.then((r) => r.update()).then((r) => new Promise((settled) => {
		const worker = r.installing;
		if (!worker || worker.state === "redundant") return settled(true);
		worker.addEventListener("statechange", () => settled(worker.state === "redundant"));
	}))`)
	server.Close()
	b.open("/checker.html")
	b.typeClaim(readersClaims[0].claim)
	if got := b.verdict(readersClaims[0].claim); got != readersClaims[0].verdict {
		t.Errorf("got %s", got)
	}
}
