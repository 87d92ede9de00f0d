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
	site := host(t, "")
	for _, s := range scenes {
		t.Run(s.name, func(t *testing.T) {
			b := browse(t, site.URL)
			b.dress("light", 1280, 900)
			s.set(b)
			for _, width := range []int64{360, 768, 1280} {
				for _, scheme := range []string{"light", "dark"} {
					b.dress(scheme, width, 900)
					b.settled()
					b.save(fmt.Sprintf("%s-%d-%s", s.name, width, scheme), chromedp.FullScreenshot(100))
				}
			}
		})
	}
	t.Run("published", func(t *testing.T) { browse(t, site.URL).publish() })
}

// publish takes the pictures that the README and the manifest show.
func (b *browser) publish() {
	b.t.Helper()
	b.dress("light", 1280, 860)
	b.open("/checker.html")
	b.typeClaim("The G7 summit will be held in Italy. The call lasted 20 minutes.")
	b.until(`document.querySelectorAll("article[data-verdict]").length === 2`)
	b.save("readme", chromedp.CaptureScreenshot()) // web/pictures/checker.png, and web/screens/wide.png
	b.do(chromedp.EmulateViewport(360, 640, chromedp.EmulateScale(2)))
	b.save("narrow", chromedp.CaptureScreenshot()) // web/screens/narrow.png
	b.dress("light", 1280, 860)
	b.typeClaim("The deadline for the talks is July 10.")
	b.until(`document.querySelectorAll("article[data-verdict]").length === 1`)
	b.enter(viewTimeline)
	b.settled()
	b.save("readme-timeline", chromedp.CaptureScreenshot()) // web/pictures/timeline.png
	b.clean()
}

// settled waits until the page has been painted as it is.
func (b *browser) settled() {
	b.t.Helper()
	b.until(`new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted(true))))`)
	b.until(`!document.querySelector(".timeline figure") || document.querySelector(".timeline svg").viewBox.baseVal.width === document.querySelector(".timeline figure").clientWidth`)
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
