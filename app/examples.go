package main

import (
	"slices"
	"strings"
	"unicode"

	"onrecord/facts"
)

const (
	maxExamples      = 3
	maxExampleLength = 110 // bytes; longer ones do not read as something to try
)

// examplesOf draws claims to start from out of the article's own facts: first
// one that the article supports, then one with a figure changed that it
// contradicts, then more of what it supports. Each has been checked.
func examplesOf(a *article) []string {
	if a.empty() {
		return nil
	}
	var supported, contradicted []string
	asked := map[string]bool{} // questions that the supported examples answer
	for _, f := range byLength(a) {
		claim := clauseOf(a.base.Text, f)
		if claim == "" || len(claim) > maxExampleLength || slices.Contains(supported, claim) {
			continue
		}
		if q := f.Kind.Question(); !asked[q] && verdictOf(a.base, claim) == facts.Supported {
			asked[q] = true
			supported = append(supported, claim)
		}
		if other := changed(claim, f.In(a.base.Text)); other != "" && len(contradicted) == 0 &&
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

// byLength returns the facts, those of the shortest sentences first.
func byLength(a *article) []facts.Fact {
	sorted := slices.Clone(a.base.Facts)
	slices.SortStableFunc(sorted, func(f, g facts.Fact) int { return f.Sentence.Len() - g.Sentence.Len() })
	return sorted
}

// clauseOf returns the sentence of f, or what stands of it before the first
// comma or dash after f, as a sentence by itself.
func clauseOf(text string, f facts.Fact) string {
	if !f.Sentence.Contains(f.Span) {
		return ""
	}
	sentence, after := f.Sentence.In(text), f.End-f.Sentence.Start
	if len(sentence) > maxExampleLength {
		if i := strings.IndexAny(sentence[after:], ",;–—"); i >= 0 {
			sentence = sentence[:after+i]
		}
		if i := strings.Index(sentence, " -- "); i >= after {
			sentence = sentence[:i]
		}
	}
	sentence = strings.TrimRightFunc(sentence, func(r rune) bool { return unicode.IsSpace(r) || r == '.' })
	if sentence == "" || strings.ContainsAny(sentence, "“”\"\n") {
		return "" // half a quotation is no claim
	}
	return sentence + "."
}

// changed returns claim with the first figure of value made another, or
// nothing where value has none.
func changed(claim, value string) string {
	digit := strings.IndexFunc(value, unicode.IsDigit)
	at := strings.Index(claim, value)
	if digit < 0 || at < 0 || value[digit] > '9' {
		return ""
	}
	other := []byte(claim)
	c := &other[at+digit]
	if *c = *c + 1; *c > '9' {
		*c = '1'
	}
	return string(other)
}
