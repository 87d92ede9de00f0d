package main

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
)

// keptVersion is the version of the form in which articles are kept.
const keptVersion = 1

// A keptArticle is an article as the device keeps it.
type keptArticle struct {
	Version   int    `json:"version"`
	ID        string `json:"id"`
	Title     string `json:"title"`
	Source    string `json:"source"`              // who published it, in the reader's words; may be an address
	Published string `json:"published,omitempty"` // the day, 2025-06-07; empty where the reader has not said
	Added     string `json:"added"`               // when it was kept, RFC 3339
	Text      string `json:"text,omitempty"`
	Base      string `json:"base,omitempty"` // its fact base as JSON, where that was kept instead of the text

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

// open reads the article and draws its fact base.
func (k *keptArticle) open() (*article, error) {
	l := listing{Title: k.Title, File: "article.txt", Published: k.Published}
	content := k.Text
	if k.Base != "" {
		l.File, content = "article.json", k.Base
	}
	a, err := readArticle(l, content)
	if err != nil {
		return nil, err
	}
	a.kept = k
	return a, nil
}

// heading is what a list calls the article.
func (k *keptArticle) heading() string {
	if k.Title != "" {
		return k.Title
	}
	return firstWords(k.Text)
}

// firstWords are the words that a text begins with, as a heading.
func firstWords(text string) string {
	const most = 70 // bytes
	var out strings.Builder
	for _, w := range strings.Fields(text[:min(len(text), 8*most)]) {
		if out.Len()+len(w) > most {
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
