package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf16"

	"onrecord/facts"
)

// What a host page and the framed checker say to each other. Each message is
// JSON text with the version in its field "onrecord" and its name in "type";
// web/embed-message.js is the other side. Offsets on the wire count UTF-16 units.
// Two more come from web/start.js, before there is a program or where there is
// none: "loading", the frame's page is there, and "failed", it says why.
const (
	messageVersion = 1

	messageReady    = "ready"    // frame to page: the program is there
	messageArticle  = "article"  // page to frame: what to check against
	messageTheme    = "theme"    // page to frame: light, dark or auto
	messageHeight   = "height"   // frame to page: how high the content is
	messageFindings = "findings" // frame to page: what became of the claim
	messageShow     = "show"     // frame to page: bring these words into view
)

// maxMessage is the limit of a message in UTF-16 units: an article at its
// limit, each character of it escaped once.
const maxMessage = 2*facts.MaxArticle + 1<<16

// A header is what every message begins with.
type header struct {
	Version int    `json:"onrecord"`
	Type    string `json:"type"`
}

func headed(kind string) header { return header{messageVersion, kind} }

// An articleMessage brings the page's article, or a fact base as JSON.
type articleMessage struct {
	header
	Revision  int    `json:"revision"`
	Text      string `json:"text"`
	Published string `json:"published"` // 2025-06-07, or empty
	Facts     string `json:"facts"`
	Shows     bool   `json:"shows"` // the page has the article and can show words in it
}

type themeMessage struct {
	header
	Theme string `json:"theme"`
}

type heightMessage struct {
	header
	Height int `json:"height"` // CSS pixels
}

type findingsMessage struct {
	header
	Revision int           `json:"revision"` // of the article that was checked against
	Findings []wireFinding `json:"findings"`
}

type showMessage struct {
	header
	Revision int `json:"revision"`
	wirePassage
}

type wireFinding struct {
	Claim    string        `json:"claim"`
	Verdict  facts.Verdict `json:"verdict"`
	Reason   string        `json:"reason"`
	Spans    []wireMark    `json:"spans"`
	Evidence []wirePassage `json:"evidence"`
}

type wireMark struct {
	wirePassage
	Outcome facts.Outcome `json:"outcome"`
}

type wirePassage struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// readMessage reads a message of the page: an *articleMessage or a
// *themeMessage. Anything else is an error, and changes nothing.
func readMessage(data string) (any, error) {
	if len(data) > 3*maxMessage { // bytes of as many units
		return nil, errors.New("the message is too long")
	}
	var h header
	if err := json.Unmarshal([]byte(data), &h); err != nil {
		return nil, err
	}
	if h.Version != messageVersion {
		return nil, fmt.Errorf("version %d", h.Version)
	}
	switch h.Type {
	case messageArticle:
		m := &articleMessage{}
		if err := json.Unmarshal([]byte(data), m); err != nil {
			return nil, err
		}
		return m, m.valid()
	case messageTheme:
		m := &themeMessage{}
		if err := json.Unmarshal([]byte(data), m); err != nil {
			return nil, err
		}
		return m, m.valid()
	}
	return nil, fmt.Errorf("a message called %.20q", h.Type)
}

func (m *articleMessage) valid() error {
	if m.Revision < 1 {
		return fmt.Errorf("revision %d", m.Revision)
	}
	if m.Published != "" {
		if _, err := time.Parse(time.DateOnly, m.Published); err != nil {
			return err
		}
	}
	return nil
}

func (m *themeMessage) valid() error {
	switch m.Theme {
	case "light", "dark", "auto":
		return nil
	}
	return fmt.Errorf("theme %.20q", m.Theme)
}

// article draws the article from the message. One that is over the limit, or
// a broken fact base, is an error that says what to mend.
func (m *articleMessage) article(opts ...facts.Option) (*article, error) {
	l := listing{Name: "host", File: "host.txt", Published: m.Published}
	content := m.Text
	if m.Facts != "" {
		l.File, content = "host.json", m.Facts
	}
	if len(content) > facts.MaxArticle {
		return nil, fmt.Errorf("the article has %d bytes, the limit is %d", len(content), facts.MaxArticle)
	}
	a, err := readArticle(l, content, opts...)
	if err != nil {
		return nil, fmt.Errorf("the facts of this article: %s", strings.TrimPrefix(err.Error(), l.File+": "))
	}
	return a, nil
}

// wireFindings writes findings about claim as they stand on the wire.
func wireFindings(base *facts.Base, claim string, found []facts.Finding) []wireFinding {
	out := []wireFinding{}
	for _, f := range found {
		sentence := f.In(claim)
		w := wireFinding{Claim: sentence, Verdict: f.Verdict, Reason: f.Reason, Spans: []wireMark{}, Evidence: []wirePassage{}}
		for _, m := range f.Marks {
			if f.Contains(m.Span) && m.Len() > 0 {
				here := facts.Span{Start: m.Start - f.Start, End: m.End - f.Start}
				w.Spans = append(w.Spans, wireMark{onWire(sentence, here), m.Outcome})
			}
		}
		for _, e := range f.Evidence {
			if e.Len() > 0 {
				w.Evidence = append(w.Evidence, onWire(base.Text, e.Span))
			}
		}
		out = append(out, w)
	}
	return out
}

// onWire writes a span of text with its offsets in UTF-16 units.
func onWire(text string, s facts.Span) wirePassage {
	start := unitsOf(text[:s.Start])
	return wirePassage{start, start + unitsOf(s.In(text)), s.In(text)}
}

// unitsOf counts the UTF-16 units of a text.
func unitsOf(text string) int {
	n := 0
	for _, r := range text {
		n += utf16.RuneLen(r)
	}
	return n
}
