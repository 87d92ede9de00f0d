//go:build !wasm

package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

var screenshots = flag.String("screenshots", "", "a folder to take the pages' pictures into")

// TestScreenshots takes pictures of the pages for people to look at.
func TestScreenshots(t *testing.T) {
	if *screenshots == "" {
		t.Skip("make screenshots takes them")
	}
	if err := os.MkdirAll(*screenshots, 0o755); err != nil {
		t.Fatal(err)
	}
	b := browse(t, host(t, "").URL)
	for _, page := range []struct {
		name, claim string
	}{
		{"checker", "In April the US imposed 30 per cent tariffs on South Korean goods. The call lasted 20 minutes. Trump raised shipbuilding on the call."},
		{"embed", "The G7 summit will be held in Italy."},
		{"index-closed", ""},
		{"index", "The G7 summit will be held in Italy."},
		{"checker-empty", ""},
		{"timeline", "The deadline for the talks is July 10."},
		{"facts", "The deadline for the talks is July 10."},
		{"records", "The deadline for the talks is July 10. The call lasted 20 minutes. Trump raised shipbuilding on the call."},
	} {
		t.Run(page.name, func(t *testing.T) {
			for _, width := range []int64{360, 768, 1280} {
				for _, scheme := range []string{"light", "dark"} {
					b.picture(page.name, page.claim, width, scheme)
				}
			}
		})
	}
	b.dress("light", 1280, 860)
	b.open("/checker.html")
	b.typeClaim("The G7 summit will be held in Italy. The call lasted 20 minutes.")
	b.until(`document.querySelectorAll("article[data-verdict]").length === 2`)
	b.save("readme", chromedp.CaptureScreenshot()) // and web/screens/wide.png
	b.do(chromedp.EmulateViewport(360, 640, chromedp.EmulateScale(2)))
	b.save("narrow", chromedp.CaptureScreenshot()) // web/screens/narrow.png
	b.clean()
}

// dress sets the colour scheme and the size of the window, and stops motion.
func (b *browser) dress(scheme string, width, height int64) {
	b.t.Helper()
	b.do(
		devtools(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{
				{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"},
			},
		}),
		chromedp.EmulateViewport(width, height),
	)
}

// save takes a picture and writes it.
func (b *browser) save(name string, take chromedp.Action[[]byte]) {
	b.t.Helper()
	png, err := chromedp.Run(b.ctx, take)
	if err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(*screenshots, name+".png"), png, 0o644); err != nil {
		b.t.Fatal(err)
	}
}

func (b *browser) picture(name, claim string, width int64, scheme string) {
	b.dress(scheme, width, 900)
	switch name {
	case "index-closed", "index":
		b.do(chromedp.Navigate(b.home + "/index.html"))
		b.until(`document.querySelector("on-record").shadowRoot !== null`)
		if claim == "" {
			break
		}
		b.openWidget()
		b.do(chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
			const box = document.querySelector("on-record").shadowRoot.querySelector("iframe").contentDocument.querySelector("textarea");
			box.value = %q;
			box.dispatchEvent(new Event("input", { bubbles: true }));
		})()`, claim)))
		b.until(`CSS.highlights.has("on-record-evidence")`)
	case "checker-empty":
		b.open("/checker.html")
	case "timeline", "facts", "records":
		b.open("/checker.html")
		b.typeClaim(claim)
		b.until(`document.querySelector("article[data-verdict] .claim") && document.querySelector("[role=status]").textContent !== ""`)
		b.enter(view(name))
	default:
		b.open("/" + name + ".html")
		b.typeClaim(claim)
		b.until(`document.querySelector("article[data-verdict] .claim") && document.querySelector("[role=status]").textContent !== ""`)
		b.do(chromedp.Evaluate[chromedp.Void](`document.querySelector("details.steps")?.setAttribute("open", "")`))
	}
	b.save(fmt.Sprintf("%s-%d-%s", name, width, scheme), chromedp.FullScreenshot(100))
}
