package main

import (
	"errors"
	"strings"
	"syscall/js"
)

const (
	// What a page has beside its article.
	besideArticle = "script,style,noscript,template,nav,aside,footer,form,button,figure,iframe,svg,dialog,[hidden],[aria-hidden=true]"
	// What begins a line of text.
	lineElements = "p,div,br,li,tr,section,blockquote,pre,dt,dd,h1,h2,h3,h4,h5,h6"
)

// readPage draws the article from an HTML page: the text of its article
// element, else of its main, else of all of it.
func (r *reading) readPage(page []byte) (err error) {
	defer caught(&err)
	document := js.Global().Get("DOMParser").New().Call("parseFromString", string(page), "text/html")
	query := func(from js.Value, selector string) js.Value { return from.Call("querySelector", selector) }
	told := func(selector, property string) string {
		if element := query(document, selector); element.Truthy() {
			if value := element.Get(property); value.Truthy() {
				return oneLine(value.String())
			}
		}
		return ""
	}
	first := func(said ...string) string {
		for _, s := range said {
			if s != "" {
				return s
			}
		}
		return ""
	}
	r.title = first(told("article h1, main h1, h1", "textContent"), told(`meta[property="og:title"]`, "content"), told("title", "textContent"))
	r.source = told(`meta[property="og:site_name"]`, "content")
	r.published = dayIn(first(told(`meta[property="article:published_time"]`, "content"), told("article time[datetime], time[datetime]", "dateTime")))
	root := document.Get("body")
	for _, selector := range []string{"article", "main, [role=main]"} {
		if element := query(document, selector); element.Truthy() {
			root = element
			break
		}
	}
	each := func(selector string, do func(js.Value)) {
		found := root.Call("querySelectorAll", selector)
		for i := range found.Length() {
			do(found.Index(i))
		}
	}
	each(besideArticle+",h1", func(element js.Value) { element.Call("remove") })
	each(lineElements, func(element js.Value) {
		element.Call("before", "\n")
		element.Call("after", "\n")
	})
	var lines []string
	for line := range strings.Lines(root.Get("textContent").String()) {
		if line = oneLine(line); line != "" {
			lines = append(lines, line)
		}
	}
	if r.text = strings.Join(lines, "\n\n"); r.text == "" {
		return errors.New("it has no text")
	}
	return nil
}

// dayIn returns the day of "2025-06-07T10:00:00Z", or nothing.
func dayIn(moment string) string {
	if len(moment) < 10 || readableDay(moment[:10]) == moment[:10] {
		return ""
	}
	return moment[:10]
}
