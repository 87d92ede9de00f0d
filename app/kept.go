package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"onrecord/facts"
)

// maxTitle bounds the title that is made of a text, in bytes.
const maxTitle = 90

// keptVersion is the version of the form in which articles are kept.
const keptVersion = 1

// A keptArticle is an article as the device keeps it.
type keptArticle struct {
	Version   int    `json:"version"`
	ID        string `json:"id"`
	Title     string `json:"title"`
	Source    string `json:"source"`              // who published it, in the reader's words; may be an address
	Published string `json:"published,omitempty"` // the day, 2025-06-07, where the page or the reader said
	Dated     bool   `json:"dated,omitempty"`     // the reader said it, and knows better than the text
	Day       string `json:"day,omitempty"`       // the day that the text says, as the engine reads it
	Added     string `json:"added"`               // when it was kept, RFC 3339
	Text      string `json:"text"`
	Base      string `json:"base,omitempty"` // the fact base as JSON, where it was given as one

	// What an editor has put right, in place of the fact base's own corrections
	// where Corrected says so.
	Corrections []correction `json:"corrections,omitempty"`
	Corrected   bool         `json:"corrected,omitempty"`

	unkept bool // it, or a change to it, is not on the device yet
}

// encode writes the article as its shelf keeps it.
func (k *keptArticle) encode() (item, error) {
	data, err := json.Marshal(k)
	return item{Key: k.ID, Data: string(data)}, err
}

// decodeArticle reads what encode wrote, and what earlier versions did.
func decodeArticle(i item) (*keptArticle, error) {
	k := &keptArticle{}
	if err := json.Unmarshal([]byte(i.Data), k); err != nil {
		return nil, fmt.Errorf("article %q: %w", i.Key, err)
	}
	if k.Version > keptVersion {
		return nil, fmt.Errorf("article %q has form %d, and this program reads forms up to %d; reload it to get the newest", i.Key, k.Version, keptVersion)
	}
	// A later form reads the earlier ones here, step by step.
	k.Version = keptVersion
	return k, nil
}

// open reads the article and draws its fact base. Options are beside its own.
func (k *keptArticle) open(opts ...facts.Option) (*article, error) {
	l := listing{Title: k.Title, File: "article.txt", Published: k.Published}
	if k.Base != "" {
		l.File = "article.json"
	}
	a, err := readArticle(l, k.content(), append(k.dated(), opts...)...)
	if err != nil {
		return nil, err
	}
	if k.Corrected {
		a.base = corrected(a.base, k.Corrections)
	}
	a.kept = k
	return a, nil
}

// content is the text, or the fact base, that the article was given as.
func (k *keptArticle) content() string {
	if k.Base != "" {
		return k.Base
	}
	return k.Text
}

// dated is the day that the reader gave, as an option of the engine.
func (k *keptArticle) dated() []facts.Option {
	if day, err := time.Parse(time.DateOnly, k.Published); k.Dated && err == nil {
		return []facts.Option{facts.Dated(day)}
	}
	return nil
}

// day is when the article was published, as far as anybody says.
func (k *keptArticle) day() string {
	if k.Dated || k.Day == "" {
		return k.Published
	}
	return k.Day
}

// heading is what a list calls the article.
func (k *keptArticle) heading() string {
	if k.Title != "" {
		return k.Title
	}
	return firstWords(k.Text)
}

// headline divides a text into the headline that it begins with, where there
// is one, and the rest.
func headline(text string) (title, rest string) {
	title, rest, _ = strings.Cut(text, "\n")
	title, rest = strings.TrimSpace(title), strings.TrimSpace(rest)
	if rest == "" || len(title) > maxTitle || strings.HasSuffix(title, ".") || strings.Contains(title, ": ") || facts.Parse(title).Dateline.Len() > 0 {
		return "", text
	}
	return title, rest
}

// firstWords are the words that a text begins with, as a heading.
func firstWords(text string) string {
	var out strings.Builder
	for _, w := range strings.Fields(text[:min(len(text), 8*maxTitle)]) {
		if out.Len()+len(w) > maxTitle {
			return out.String() + " …"
		}
		if out.Len() > 0 {
			out.WriteByte(' ')
		}
		out.WriteString(w)
	}
	return out.String()
}

// newID returns a name for an article that no other has.
func newID() string { return fmt.Sprintf("%016x", rand.Uint64()) }

// now is the moment, as articles and checks note it.
func now() string { return time.Now().UTC().Format("2006-01-02T15:04:05.000Z") }
