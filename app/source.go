//go:build !wasm

package main

import (
	"bytes"
	"fmt"
	"io"
	"net/url"
	"os"
	"strings"
	"time"

	readability "codeberg.org/readeck/go-readability/v2"

	"onrecord/facts"
)

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

// readPage draws the article from an HTML page. In the browser,
// readpage_wasm.go does.
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
	r.text, r.title, r.source = b.String(), article.Title(), article.SiteName()
	if day, err := article.PublishedTime(); err == nil { // most pages do not say
		r.published = day.Format(time.DateOnly)
	}
	return nil
}
