//go:build !wasm

package main

import (
	"encoding/json"
	"encoding/xml"
	"slices"
	"strings"
	"testing"
)

// The answer has the fields of oEmbed 1.0 for a resource of the type "rich",
// and a page that names it.
func TestOEmbed(t *testing.T) {
	const base = "https://news.example/x/"
	s := exampleSite(t, base, source{listing: listing{Name: "ferry", Title: `Ferries & “more”`, File: "ferry.txt"}, content: ferryText})
	fields := map[string]any{}
	if err := json.Unmarshal(s[oembedFile], &fields); err != nil {
		t.Fatal(err)
	}
	// https://oembed.com, 2.3.4: what every answer has, may have, and a rich one has.
	for name, want := range map[string]any{
		"type": "rich", "version": "1.0", "title": `Ferries & “more”`, "provider_name": "On Record", "provider_url": base, "width": 640.0, "height": 640.0,
	} {
		if fields[name] != want {
			t.Errorf("%s is %v, want %v", name, fields[name], want)
		}
	}
	for name := range fields {
		if !slices.Contains(strings.Fields("type version title provider_name provider_url width height html"), name) {
			t.Errorf("there is a field %s", name)
		}
	}
	var frame struct {
		XMLName xml.Name
		Src     string `xml:"src,attr"`
		Title   string `xml:"title,attr"`
		Height  int    `xml:"height,attr"`
		Border  string `xml:"frameborder,attr"` // the markup is to have no padding of its own
	}
	if err := xml.Unmarshal([]byte(fields["html"].(string)), &frame); err != nil {
		t.Fatalf("%s is no XHTML: %v", fields["html"], err)
	}
	if frame.XMLName.Local != "iframe" || frame.Src != base+"embed.html?article=ferry" || frame.Title == "" || frame.Height != 640 || frame.Border != "0" {
		t.Errorf("the markup is %+v", frame)
	}
	link := `<link rel="alternate" type="application/json+oembed" href="` + base + oembedFile + `" title="Ferries &amp; “more” – On Record">`
	if page := string(s["checker.html"]); !strings.Contains(page, link) {
		t.Errorf("the page does not have %s", link)
	}
	if typeOf(oembedFile) != "application/json" {
		t.Errorf("it is served as %s", typeOf(oembedFile))
	}
	if _, ok := exampleSite(t, "/x/")[oembedFile]; ok {
		t.Error("without the site's host there is an answer that leads nowhere")
	}
}
