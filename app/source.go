//go:build !wasm

package main

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"

	readability "codeberg.org/readeck/go-readability/v2"

	"onrecord/facts"
)

// maxFile bounds what is read of a FILE at all. A page or a fact base may be
// a good deal longer than the article in it.
const maxFile = 32 << 20

// readBase reads FILE, which may be "-", and returns its fact base. published
// is empty or the day of publication, 2025-06-07.
func readBase(name, published string, stdin io.Reader) (*facts.Base, error) {
	opts, err := publishedOn(published)
	if err != nil {
		return nil, err
	}
	data, err := readFile(name, stdin)
	if err != nil {
		return nil, err
	}
	read, err := openArticle(name, data)
	if err != nil {
		return nil, err
	}
	if read.kind == "base" {
		if published != "" {
			return nil, fmt.Errorf("--published does not go with a fact base: %s holds its own dateline, correct it there", name)
		}
		return loadBase(name, data)
	}
	if published == "" {
		opts, _ = publishedOn(read.published)
	}
	return facts.Parse(read.text, opts...), nil
}

// loadBase loads a fact base and names the file in its error.
func loadBase(name string, data []byte) (*facts.Base, error) {
	base, err := facts.Load(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return base, nil
}

// publishedOn reads a day of publication; an empty one is none.
func publishedOn(day string) ([]facts.Option, error) {
	if day == "" {
		return nil, nil
	}
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return nil, fmt.Errorf("--published %q is not a date; write it as 2025-06-07", day)
	}
	return []facts.Option{facts.Published(t)}, nil
}

func readFile(name string, stdin io.Reader) ([]byte, error) {
	in := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, fmt.Errorf("%w; give an article as text, HTML or a fact base", err)
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, maxFile+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("reading %s: %w", name, err)
	case len(data) > maxFile:
		return nil, fmt.Errorf("%s: longer than %d bytes; give the article alone", name, maxFile)
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		return nil, fmt.Errorf("%s: is UTF-16; save it as UTF-8", name)
	}
	return data, nil
}

// A reading is what a FILE holds.
type reading struct {
	kind      string // "text", "html" or "base"
	title     string // where the file tells
	published string // likewise, 2025-06-07
	text      string // empty for a fact base
}

// openArticle finds out what a FILE is and draws the article from it. A fact
// base is only recognized, for facts.Load to read.
func openArticle(name string, data []byte) (reading, error) {
	r := reading{kind: sourceKind(name, data)}
	switch r.kind {
	case "base":
		return r, nil
	case "html":
		if err := r.readPage(data); err != nil {
			return r, fmt.Errorf("%s: no article found in this HTML (%w); save its text as a .txt file", name, err)
		}
	default:
		r.text = string(data)
	}
	if err := checkArticle(r.text); err != nil {
		return r, fmt.Errorf("%s: %w", name, err)
	}
	r.text = validText(r.text)
	return r, nil
}

// checkArticle refuses an article over the limit.
func checkArticle(text string) error {
	if len(text) > facts.MaxArticle {
		return fmt.Errorf("the article has %d bytes, the limit is %d; split it or cut what is not the article",
			len(text), facts.MaxArticle)
	}
	return nil
}

// sourceKind is "base", "html" or "text": by the name's ending, and for names
// that tell nothing by how the content begins.
func sourceKind(name string, data []byte) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".json":
		return "base"
	case ".html", ".htm", ".xhtml":
		return "html"
	case ".txt", ".md":
		return "text"
	}
	head := strings.ToLower(string(bytes.TrimSpace(data[:min(len(data), 512)])))
	switch {
	case strings.HasPrefix(head, "<!doctype html"), strings.HasPrefix(head, "<html"):
		return "html"
	case strings.HasPrefix(head, "{"):
		return "base"
	}
	return "text"
}

// readPage draws the article from an HTML page.
func (r *reading) readPage(page []byte) error {
	article, err := readability.FromReader(bytes.NewReader(page), &url.URL{Scheme: "https", Host: "localhost"})
	if err != nil {
		return err
	}
	var b strings.Builder
	if err := article.RenderText(&b); err != nil {
		return err
	}
	if strings.TrimSpace(b.String()) == "" {
		return fmt.Errorf("it has no text")
	}
	r.text, r.title = b.String(), article.Title()
	if day, err := article.PublishedTime(); err == nil { // most pages do not say
		r.published = day.Format(time.DateOnly)
	}
	return nil
}

// validText returns s with each byte that is not UTF-8 replaced by U+FFFD, so
// that offsets count what is shown.
func validText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}
