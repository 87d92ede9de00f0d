package main

import (
	"fmt"
	"hash/fnv"
	"strings"
	"time"

	"onrecord/facts"
)

// A listing is one article of a site, as web/articles/index.json has it.
type listing struct {
	Name      string `json:"name"` // what ?article= calls it
	Title     string `json:"title,omitempty"`
	File      string `json:"file"`                // in web/articles: text, or a fact base (.json)
	Published string `json:"published,omitempty"` // the day, where the article names none itself

	Examples []string `json:"examples,omitempty"` // claims to start from
}

// heading is what a list of articles calls it.
func (l listing) heading() string {
	if l.Title != "" {
		return l.Title
	}
	return strings.ReplaceAll(l.Name, "-", " ")
}

// heading is what the article is called.
func (a *article) heading() string {
	if a.kept != nil {
		return a.kept.heading()
	}
	if a.listing.heading() == "" {
		return firstWords(a.base.Text)
	}
	return a.listing.heading()
}

// An article is a listing with its fact base.
type article struct {
	listing
	base   *facts.Base
	digest string       // of its text
	kept   *keptArticle // as the device keeps it; nil for an article of the site
}

// newArticle is the article of a fact base.
func newArticle(l listing, base *facts.Base) *article {
	digest := fnv.New64a()
	_, _ = digest.Write([]byte(base.Text)) // never fails
	return &article{listing: l, base: base, digest: fmt.Sprintf("%016x", digest.Sum64())}
}

// readArticle makes an article of a listing and its file's content. The
// options are for a text; a fact base knows its date.
func readArticle(l listing, content string, opts ...facts.Option) (*article, error) {
	if strings.HasSuffix(l.File, ".json") {
		base, err := facts.Load([]byte(content))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", l.File, err)
		}
		return newArticle(l, base), nil
	}
	if day, err := time.Parse(time.DateOnly, l.Published); err == nil {
		opts = append([]facts.Option{facts.Published(day)}, opts...)
	}
	return newArticle(l, facts.Parse(content, opts...)), nil
}

// empty reports whether there is nothing to check against.
func (a *article) empty() bool {
	return a == nil || strings.TrimSpace(a.base.Text) == ""
}

// paragraphs returns the spans of the article's paragraphs: runs of text
// between line breaks, without the white space around them.
func (a *article) paragraphs() []facts.Span {
	var out []facts.Span
	start := 0
	for line := range strings.Lines(a.base.Text) {
		if trimmed := strings.TrimSpace(line); trimmed != "" {
			at := start + strings.Index(line, trimmed)
			out = append(out, facts.Span{Start: at, End: at + len(trimmed)})
		}
		start += len(line)
	}
	return out
}

// readableDay writes an ISO day as people do, "7 June 2025", and anything
// else as it is.
func readableDay(iso string) string {
	t, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return iso
	}
	month := t.Month().String()
	return strings.Replace(t.Format(sayDay.String()), month, sayMonths[t.Month()-1].String(), 1)
}

// oneLine writes a text with single spaces.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
