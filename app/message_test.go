//go:build !wasm

package main

import (
	"strings"
	"testing"

	"onrecord/facts"
)

func TestReadMessage(t *testing.T) {
	for _, data := range []string{
		`{"onrecord":1,"type":"article","revision":1,"text":"A 🎈.","published":"2025-06-07","facts":"","shows":true}`,
		`{"onrecord":1,"type":"theme","theme":"dark","later":"unknown fields are for later versions"}`,
	} {
		if m, err := readMessage(data); err != nil || m == nil {
			t.Errorf("%s: %v", data, err)
		}
	}
	for _, data := range []string{
		``, `null`, `[]`, `"ready"`, `{}`, `{"onrecord":1}`, `{"onrecord":"1","type":"theme","theme":"dark"}`,
		`{"onrecord":2,"type":"theme","theme":"dark"}`,
		`{"onrecord":1,"type":"theme","theme":"neon"}`,
		`{"onrecord":1,"type":"theme","theme":{"dark":true}}`,
		`{"onrecord":1,"type":"ready"}`,
		`{"onrecord":1,"type":"article","text":"No revision."}`,
		`{"onrecord":1,"type":"article","revision":-1,"text":"x"}`,
		`{"onrecord":1,"type":"article","revision":1.5,"text":"x"}`,
		`{"onrecord":1,"type":"article","revision":1,"text":["x"]}`,
		`{"onrecord":1,"type":"article","revision":1,"text":"x","published":"Friday"}`,
		`{"onrecord":1,"type":"theme","theme":` + strings.Repeat("[", 100_000) + strings.Repeat("]", 100_000) + `}`,
		`{"onrecord":1,"type":"article","revision":1,"text":"` + strings.Repeat("x", 3*maxMessage) + `"}`,
	} {
		if _, err := readMessage(data); err == nil {
			t.Errorf("%.80s is taken for a message", data)
		}
	}
}

func TestArticleOfMessage(t *testing.T) {
	m := &articleMessage{Revision: 1, Text: "The call took place on Thursday.", Published: "2025-06-07"}
	a, err := m.article()
	if err != nil {
		t.Fatal(err)
	}
	if got := a.base.Check("The call took place on June 5, 2025.").Verdict; got != facts.Supported {
		t.Errorf("the page's day is not the dateline: %s", got)
	}
	for say, m := range map[string]*articleMessage{
		"2097152":   {Revision: 1, Text: strings.Repeat("x", facts.MaxArticle+1)},
		"version 9": {Revision: 1, Facts: `{"version": 9}`},
	} {
		if _, err := m.article(); err == nil || !strings.Contains(err.Error(), say) {
			t.Errorf("%v does not name %q", err, say)
		}
	}
}

func TestOffsetsOnTheWire(t *testing.T) {
	const text = "👩‍🚀 “Friendly” 🎈 Canada\xff Canada"
	at := strings.LastIndex(text, "Canada")
	got := onWire(text, facts.Span{Start: at, End: at + len("Canada")})
	if want := (wirePassage{28, 34, "Canada"}); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
	base := facts.Parse("🎈 The call lasted 20 minutes.")
	const claim = "“Yes.” 🎈 The call lasted 40 minutes."
	for _, w := range wireFindings(base, claim, base.CheckEach(claim)) {
		for _, m := range w.Spans {
			units := []rune(w.Claim) // each is one unit but the emoji's two
			balloon := strings.Count(w.Claim[:strings.Index(w.Claim, m.Text)], "🎈")
			if string(units[m.Start-balloon:m.End-balloon]) != m.Text {
				t.Errorf("%q: %d to %d is not %q", w.Claim, m.Start, m.End, m.Text)
			}
		}
	}
}
