//go:build !wasm

package main

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
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

	var told struct{ HTML string }
	if answer, err := oembed(widget.base+"/", exampleArticle.listing); err != nil || json.Unmarshal(answer, &told) != nil {
		t.Fatalf("%s, %v", answer, err)
	}
	// AMP's runtime makes such a frame of its element, and adds the fragment.
	amp := strings.NewReplacer("amp-iframe", "iframe", "article="+exampleArticle.Name, "article="+exampleArticle.Name+"#amp=1").Replace(pasted(ampElement))
	for name, frame := range map[string]string{"the CMS's frame": pasted("`(<iframe[^`]*</iframe>)`"), "oEmbed's frame": told.HTML, "AMP's frame": amp} {
		h = newHostPage(t, widget, "", frame)
		h.handMade = true
		h.do(chromedp.EmulateViewport(360, 800), chromedp.Navigate(h.home+"/"))
		f := h.frames(1)[0]
		if got := f.claims("The G7 summit will be held in Italy."); got != "CONTRADICTED" {
			t.Errorf("in %s: %s", name, got)
		}
		if wide := eval[int](h.browser, `document.documentElement.scrollWidth`); wide > 360 {
			t.Errorf("%s makes the page %d px wide on 360", name, wide)
		}
		h.clean()
		f.clean()
	}
}

const ampElement = "`(<amp-iframe[^`]*</amp-iframe>)`"

// The element for AMP keeps the rules of its validator, as they stand in
// extensions/amp-iframe/validator-amp-iframe.protoascii of AMP's repository.
func TestEmbedGuideForAMP(t *testing.T) {
	data, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(data)
	const extension = "`<script async custom-element=\"amp-iframe\" src=\"https://cdn.ampproject.org/v0/amp-iframe-0.1.js\"></script>`"
	if !strings.Contains(readme, extension) {
		t.Error("the script that the element needs is not given")
	}
	found := regexp.MustCompile(ampElement).FindStringSubmatch(readme)
	if found == nil {
		t.Fatal("the README has nothing for AMP")
	}
	var element struct {
		Attributes []xml.Attr `xml:",any,attr"`
		Inner      string     `xml:",innerxml"`
	}
	if err := xml.Unmarshal([]byte(found[1]), &element); err != nil {
		t.Fatal(err)
	}
	allowed := strings.Fields("allow allowfullscreen allowpaymentrequest allowtransparency class frameborder height id layout referrerpolicy resizable sandbox scrolling src tabindex title width")
	given := map[string]string{}
	for _, a := range element.Attributes {
		if given[a.Name.Local] = a.Value; !slices.Contains(allowed, a.Name.Local) {
			t.Errorf("AMP has no attribute %s", a.Name.Local)
		}
	}
	// Of a fixed height, an element takes the width that there is.
	if height, err := strconv.Atoi(given["height"]); given["layout"] != "fixed-height" || err != nil || height < 100 || given["width"] != "" {
		t.Errorf("AMP cannot lay it out: %v", given)
	}
	if u, err := url.Parse(given["src"]); err != nil || u.Scheme != "https" || strings.Contains(given["src"], "__amp_source_origin") {
		t.Errorf("AMP does not take the address %s", given["src"])
	}
	if given["sandbox"] != "allow-scripts allow-same-origin" || given["title"] == "" || element.Inner != "" {
		t.Errorf("the element is %s", found[1])
	}
}
