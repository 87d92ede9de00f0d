package main

import (
	"bytes"
	"errors"
	"fmt"
	"path"
	"strings"
	"unicode/utf8"

	"onrecord/facts"
)

// maxFile bounds what is read of a FILE at all, in bytes. A page or a fact
// base may be a good deal longer than the article in it.
const maxFile = 32 << 20

// A reading is what a FILE holds.
type reading struct {
	kind      string // "text", "html" or "base"
	title     string // where the file tells
	source    string // likewise, the name of who published it
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
	switch strings.ToLower(path.Ext(name)) {
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

// validText returns s with each byte that is not UTF-8 replaced by U+FFFD, so
// that offsets count what is shown.
func validText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

// keptOf makes an article to keep of what a reader gives: text, HTML, or a fact
// base as JSON. name is the file's; empty for what was pasted or shared.
func keptOf(name, content string) (*keptArticle, error) {
	switch {
	case len(content) > maxFile:
		return nil, errors.New(sayFileTooLong.of(sayCount(maxFile)))
	case strings.Contains(content, "\x00\x00"), strings.HasPrefix(content, "\ufffd\ufffd"):
		return nil, errors.New(sayNotText.String())
	case strings.TrimSpace(content) == "":
		return nil, errors.New(sayNoText.String())
	}
	k := &keptArticle{Version: keptVersion, ID: newID(), Added: now()}
	var written facts.Dateline
	read := reading{kind: sourceKind(name, []byte(content))}
	switch read.kind {
	case "base":
		base, err := facts.Load([]byte(content))
		if err != nil {
			return nil, err
		}
		k.Base, k.Text, written = content, base.Text, base.Dateline
	case "html":
		if err := read.readPage([]byte(content)); err != nil {
			return nil, errors.New(sayNoArticle.String())
		}
	default:
		read.text = strings.ReplaceAll(content, "\r\n", "\n")
	}
	if k.Base == "" {
		k.Text, k.Title, k.Source, k.Published = validText(strings.TrimSpace(read.text)), read.title, read.source, read.published
	}
	if k.Title == "" && k.Base == "" {
		k.Title, k.Text = headline(k.Text)
	}
	if err := checkArticle(k.Text); err != nil {
		return nil, errors.New(sayArticleTooLong.of(sayCount(len(k.Text)), sayCount(facts.MaxArticle)))
	}
	if k.Base == "" {
		written = facts.Parse(k.Text[:dateline(k.Text)]).Dateline
	}
	k.Day = written.Date
	if k.Title == "" && written.Len() > 0 { // the list shows the day beside it
		k.Title = firstWords(strings.TrimLeft(k.Text[written.End:], " -–—:"))
	}
	return k, nil
}

// dateline returns how much of a text is enough to find its dateline in. What
// is guessed from the whole text is put right when the article is opened.
func dateline(text string) int {
	const enough = 240 // bytes
	if i := strings.IndexByte(text, '\n'); i >= 0 && i < enough {
		return i
	}
	if len(text) <= enough {
		return len(text)
	}
	return strings.LastIndexAny(text[:enough], " \n") + 1
}
