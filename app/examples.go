package main

import (
	"slices"
	"strings"
	"unicode"

	"onrecord/facts"
)

const (
	maxExamples      = 4
	maxExampleLength = 90 // bytes; longer ones do not read as something to try
	maxTried         = 80 // claims of an article: a reader waits for them
	minActionWords   = 2  // of an action that ends a claim: "remains" alone is cut short
)

// examplesOf draws claims to start from out of the article's own facts: one
// that the article supports, one with a value changed that it contradicts, and
// more of what it supports. Each has been checked.
func examplesOf(a *article) []string {
	if a.empty() {
		return nil
	}
	var supported, contradicted []string
	asked := map[string]bool{} // questions that the supported examples answer
	tried := 0
	for _, f := range a.base.Facts {
		claim := clauseOf(a.base, f)
		if claim == "" || slices.Contains(supported, claim) {
			continue
		}
		if tried++; tried > maxTried {
			break
		}
		if q := f.Kind.Question(); !asked[q] && verdictOf(a.base, claim) == facts.Supported {
			asked[q] = true
			supported = append(supported, claim)
		}
		if other := changed(a.base, claim, f); other != "" && len(contradicted) == 0 &&
			verdictOf(a.base, other) == facts.Contradicted {
			contradicted = append(contradicted, other)
		}
	}
	var out []string
	if len(supported) > 0 {
		out, supported = supported[:1:1], supported[1:]
	}
	out = append(append(out, contradicted...), supported...)
	return out[:min(len(out), maxExamples)]
}

func verdictOf(base *facts.Base, claim string) facts.Verdict {
	found := base.CheckEach(claim)
	if len(found) != 1 {
		return facts.NotCovered
	}
	return found[0].Verdict
}

// clauseOf returns the sentence of f as a claim, or where it is long its part
// up to the end of the first thing done that has f in it or before it; nothing
// where that is long as well.
func clauseOf(base *facts.Base, f facts.Fact) string {
	end := f.Sentence.End
	if f.Sentence.Len() > maxExampleLength {
		for _, g := range base.Facts {
			if g.Kind == facts.Action && f.Sentence.Contains(g.Span) && g.End >= f.End && g.End < end &&
				len(strings.Fields(g.In(base.Text))) >= minActionWords {
				end = g.End
			}
		}
	}
	clause := facts.Span{Start: f.Sentence.Start, End: end}
	if !clause.Contains(f.Span) || clause.Len() > maxExampleLength {
		return ""
	}
	text := strings.TrimRightFunc(clause.In(base.Text), func(r rune) bool { return unicode.IsSpace(r) || r == '.' })
	if text == "" || strings.ContainsAny(text, "“”\"\n") {
		return "" // half a quotation is no claim
	}
	return text + "."
}

// changed returns claim with another value in the place of f's, or nothing
// where none comes to hand: a figure with its first digit raised, a place made
// another place of the article.
func changed(base *facts.Base, claim string, f facts.Fact) string {
	value := f.In(base.Text)
	if f.Kind == facts.Place {
		for _, g := range base.Facts {
			if other := g.In(base.Text); g.Kind == facts.Place && g.Value != f.Value && !strings.Contains(claim, other) {
				return strings.Replace(claim, value, other, 1)
			}
		}
		return ""
	}
	digit := strings.IndexAny(value, "0123456789")
	at := strings.Index(claim, value)
	if digit < 0 || at < 0 {
		return ""
	}
	other := []byte(claim)
	c := &other[at+digit]
	if *c++; *c > '9' {
		*c = '1'
	}
	return string(other)
}
