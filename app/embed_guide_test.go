//go:build !wasm

package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// What the README tells an editor to paste, pasted.
func TestEmbedGuide(t *testing.T) {
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	widget := newWidgetSite(t)
	pasted := func(pattern string) string {
		found := regexp.MustCompile(pattern).FindStringSubmatch(readme)
		if found == nil {
			t.Fatalf("the README has no %s", pattern)
		}
		return strings.NewReplacer("https://cdn.example/onrecord", widget.base, "article=story", "article="+exampleArticle.Name).Replace(found[1])
	}
	if policy := fmt.Sprintf(hostPolicy, "https://cdn.example"); !strings.Contains(readme, "`"+policy+"`") {
		t.Errorf("the README does not give the policy that is tested: %s", policy)
	}
	if reserve := pasted("`(on-record { [^`]*) }`"); !strings.Contains(houseStyle, reserve) {
		t.Errorf("the README does not give the style that is tested: %s", reserve)
	}

	tags := strings.SplitAfter(pasted("(?s)```html\n(<script.*?)```"), "</script>")
	h := openHostOf(t, widget, tags[0], `<p id="story">The call lasted 20 minutes.</p>`+tags[1])
	h.answers(h.press())
	h.clean()

	h = newHostPage(t, widget, "", pasted("`(<iframe[^`]*</iframe>)`"))
	h.handMade = true
	h.do(chromedp.Navigate(h.home + "/"))
	f := h.frames(1)[0]
	if got := f.claims("The G7 summit will be held in Italy."); got != "CONTRADICTED" {
		t.Errorf("in the frame alone: %s", got)
	}
	h.clean()
	f.clean()
}
