//go:build !wasm

package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// policy lets a page run its own files and nothing else.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
	"img-src 'self' data:; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

//go:embed page.html
var pageText string

var pageTemplate = template.Must(template.New("page").Parse(pageText))

// renderPage writes one of the program's pages as it is served: with the
// article in it, so that it can be read before the program is there and where
// it never comes. base is the site's absolute address, where it is known.
func renderPage(name string, a *article, base string) ([]byte, error) {
	framed := name == "embed.html"
	if framed {
		a = nil // the page around it may bring its own
	}
	body, err := tidy(app.HTMLString(&desk{framed: framed, served: true, article: a}))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	title := sayName.String()
	if !framed && a != nil && a.Title != "" {
		title = a.Title + " – " + sayName.String()
	}
	data := map[string]any{
		"Title": title, "About": sayAbout, "Policy": policy, "Framed": framed,
		"Body": template.HTML(body), "NoScript": sayNoJS, "Again": sayAgain,
		"Stopped": sayStopped, "NoWasm": sayNoWasm,
		"Failure": template.HTML(strings.Replace(html.EscapeString(sayFailure.String()), "%s", "<span data-why></span>", 1)),
	}
	if absolute(base) {
		data["OEmbed"] = base + oembedFile
	}
	if base != "" {
		data["Address"], data["Picture"] = base+name, base+"web/icon-512.png"
	}
	var out bytes.Buffer
	if err := pageTemplate.Execute(&out, data); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out.Bytes(), nil
}

// tidy parses a piece of HTML and writes it again with its attributes in
// order, for go-app writes them as they come out of a map, and without those
// that are false: hidden="false" hides.
func tidy(fragment string) (string, error) {
	nodes, err := html.ParseFragment(strings.NewReader(fragment), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil {
		return "", err
	}
	var out strings.Builder
	for _, n := range nodes {
		tidyAttributes(n)
		if err := html.Render(&out, n); err != nil {
			return "", err
		}
	}
	return out.String(), nil
}

func tidyAttributes(n *html.Node) {
	n.Attr = slices.DeleteFunc(n.Attr, func(a html.Attribute) bool {
		return a.Val == "false" && (a.Key == "hidden" || a.Key == "disabled" || a.Key == "checked")
	})
	slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return strings.Compare(a.Key, b.Key) })
	for child := range n.ChildNodes() {
		tidyAttributes(child)
	}
}
