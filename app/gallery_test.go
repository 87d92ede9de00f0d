//go:build !wasm

package main

import (
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// The gallery's widgets answer about what stands beside them, live text too.
func TestGallery(t *testing.T) {
	dir := builtSite(t)
	for _, name := range []string{"embed-gallery.html", "embed-gallery.css", "embed-gallery.js"} {
		data, err := os.ReadFile(filepath.Join("../web", name))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "web", name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	server := httptest.NewServer(static(dir))
	t.Cleanup(server.Close)
	b := browse(t, server.URL)
	b.do(chromedp.EmulateViewport(1280, 1000), chromedp.Navigate(b.home+"/web/embed-gallery.html"))
	const live = `on-record[article="#live"]`
	const inside = `document.querySelector('` + live + `').shadowRoot.querySelector("iframe")?.contentDocument`
	b.clickIn(live, "button.main")
	b.until(inside + `?.documentElement?.dataset.state === "ready"`)
	b.do(chromedp.Evaluate[chromedp.Void](`(() => {
		const box = ` + inside + `.querySelector("textarea");
		box.value = "50 trains were cancelled.";
		box.dispatchEvent(new Event("input", { bubbles: true }));
	})()`))
	verdict := inside + `.querySelector("article[data-verdict]")?.dataset.verdict`
	b.until(verdict + ` !== undefined && ` + verdict + ` !== "SUPPORTED"`)
	b.do(chromedp.Click("#more"))
	b.until(verdict + ` === "SUPPORTED"`)
	b.until(`[...CSS.highlights.get("on-record-evidence") ?? []].some((r) => r.startContainer.parentElement.closest("#live"))`)
	if *screenshots != "" {
		for _, article := range []string{"#plain", "#dark", "#rtl"} {
			b.clickIn(`on-record[article="`+article+`"]`, "button.main")
		}
		b.until(`[...document.querySelectorAll("on-record[open]")].every((w) => w.shadowRoot.querySelector("iframe")?.contentDocument?.documentElement?.dataset.state === "ready")`)
		for _, width := range []int64{360, 768, 1280} {
			for _, scheme := range []string{"light", "dark"} {
				b.dress(scheme, width, 2400)
				b.do(chromedp.Evaluate[chromedp.Void](`scrollTo(0, 0)`))
				b.save(fmt.Sprintf("gallery-%d-%s", width, scheme), chromedp.CaptureScreenshot())
			}
		}
	}
	b.clean()
}
