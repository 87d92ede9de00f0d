//go:build !wasm

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"text/tabwriter"
	"unicode"

	"onrecord/facts"
)

// A report writes findings in one of check's formats.
type report interface {
	// add writes the finding for q: whole for the claim, parts for its sentences.
	add(base *facts.Base, q question, whole facts.Finding, parts []facts.Finding) error
	close() error
}

func newReport(format string, out *bufio.Writer, explain bool) (report, error) {
	switch format {
	case "text":
		return &textReport{out: out, explain: explain}, nil
	case "json":
		return &jsonReport{out: out, explain: explain}, nil
	case "jsonl":
		return linesReport{out, explain}, nil
	}
	return nil, fmt.Errorf("--format %q is not known; it is text, json or jsonl", format)
}

// linesReport writes one JSON object a line, each as soon as it is known.
type linesReport struct {
	out     *bufio.Writer
	explain bool
}

func (r linesReport) add(base *facts.Base, q question, whole facts.Finding, _ []facts.Finding) error {
	if err := writeJSON(r.out, newAnswer(base, q, whole, r.explain), ""); err != nil {
		return err
	}
	return r.out.Flush()
}

func (linesReport) close() error { return nil }

// jsonReport writes one JSON array.
type jsonReport struct {
	out     *bufio.Writer
	explain bool
	answers []answer
}

func (r *jsonReport) add(base *facts.Base, q question, whole facts.Finding, _ []facts.Finding) error {
	r.answers = append(r.answers, newAnswer(base, q, whole, r.explain))
	return nil
}

func (r *jsonReport) close() error {
	if r.answers == nil {
		r.answers = []answer{}
	}
	return writeJSON(r.out, r.answers, "  ")
}

func writeJSON(out *bufio.Writer, v any, indent string) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", indent)
	return e.Encode(v)
}

// textReport writes for people, each sentence of a claim by itself.
type textReport struct {
	out     *bufio.Writer
	explain bool
	begun   bool
}

func (r *textReport) add(base *facts.Base, q question, whole facts.Finding, parts []facts.Finding) error {
	if len(parts) == 0 {
		parts = []facts.Finding{whole}
	}
	for _, f := range parts {
		if r.begun {
			fmt.Fprintln(r.out)
		}
		r.begun = true
		r.finding(base, q.Claim, f)
	}
	return r.out.Flush()
}

func (r *textReport) close() error { return nil }

func (r *textReport) finding(base *facts.Base, claim string, f facts.Finding) {
	fmt.Fprintf(r.out, "%s  %s\n  %s\n", f.Verdict, printable(f.In(claim)), printable(f.Reason))
	for _, m := range f.Marks {
		if m.Outcome != facts.Match {
			fmt.Fprintf(r.out, "  %s: “%s”\n", m.Outcome, printable(m.In(claim)))
		}
	}
	for _, quote := range bracketedQuotes(base.Text, f.Evidence) {
		fmt.Fprintf(r.out, "  > %s\n", printable(quote))
	}
	if r.explain && len(f.Steps) > 0 {
		r.steps(base, claim, f.Steps)
	}
}

func (r *textReport) steps(base *facts.Base, claim string, steps []facts.Step) {
	table := tabwriter.NewWriter(r.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "  claim\tarticle\t")
	for _, s := range steps {
		fmt.Fprintf(table, "  %s\t%s\t%s\n", printable(s.Claim.In(claim)), printable(s.Article.In(base.Text)), s.Relation)
	}
	table.Flush()
}

// bracketedQuotes returns each sentence that holds evidence once, in the order of its
// weightiest, with all its deciding words in brackets.
func bracketedQuotes(text string, evidence []facts.Evidence) []string {
	var order []facts.Span
	words := map[facts.Span][]facts.Span{}
	for _, e := range evidence {
		s := e.Sentence
		if !s.Contains(e.Span) {
			s = e.Span
		}
		if words[s] == nil {
			order = append(order, s)
		}
		words[s] = append(words[s], e.Span)
	}
	var out []string
	for _, s := range order {
		slices.SortFunc(words[s], func(a, b facts.Span) int { return a.Start - b.Start })
		var quote strings.Builder
		at := s.Start
		for _, w := range words[s] {
			if w.Start < at {
				continue
			}
			quote.WriteString(text[at:w.Start] + "[" + w.In(text) + "]")
			at = w.End
		}
		out = append(out, quote.String()+text[at:s.End])
	}
	return out
}

// printable returns s on one line and without what a terminal would obey:
// controls, escapes and marks that change the direction of text.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
