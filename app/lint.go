//go:build !wasm

package main

import (
	"bufio"
	"flag"
	"fmt"
	"strings"

	"onrecord/facts"
)

var lintCommand = command{
	name:  "lint",
	usage: "[--published DATE] FILE",
	about: "say where the article disagrees with itself",
	setup: func(flags *flag.FlagSet) func([]string, streams) (int, error) {
		published := flags.String("published", "", "the `day` of publication, 2025-06-07, where the article has no dateline")
		return func(args []string, std streams) (int, error) {
			if len(args) != 1 {
				return exitBad, fmt.Errorf("give one FILE, or - for standard input")
			}
			base, err := readBase(args[0], *published, std.in)
			if err != nil {
				return exitBad, err
			}
			return lint(base, std)
		}
	},
}

// lint holds each sentence of the article against the rest of it, as if it
// were a claim. The rest is a text with blanks where the sentence stood, so
// that offsets hold. Of two sentences that disagree, the pair is told once.
func lint(base *facts.Base, std streams) (int, error) {
	w := bufio.NewWriter(std.out)
	status := exitFine
	told := map[[2]facts.Span]bool{}
	opts, err := publishedOn(base.Dateline.Date)
	if err != nil {
		opts = nil // a month or a year settles no weekday
	}
	for _, s := range sentencesOf(base) {
		rest := facts.Parse(without(base.Text, s), opts...)
		for _, f := range rest.CheckEach(s.In(base.Text)) {
			if f.Verdict != facts.Contradicted || len(f.Evidence) == 0 {
				continue
			}
			other := f.Evidence[0].Sentence
			if told[[2]facts.Span{other, s}] {
				continue
			}
			told[[2]facts.Span{s, other}] = true
			status = exitContradicted
			fmt.Fprintf(w, "%d: %s\n  %s\n  %d: %s\n", s.Start, printable(s.In(base.Text)), printable(ofItself.Replace(f.Reason)),
				other.Start, printable(bracketedQuotes(base.Text, f.Evidence[:1])[0]))
		}
	}
	return status, w.Flush()
}

// ofItself turns the reason of a finding into one about two sentences of the
// same article.
var ofItself = strings.NewReplacer("The article ", "Elsewhere the article ", "the claim says", "here it says", "The claim says", "Here it says")

// sentencesOf returns the sentences that state facts, in order.
func sentencesOf(base *facts.Base) []facts.Span {
	var out []facts.Span
	seen := map[facts.Span]bool{}
	for _, f := range base.Facts {
		if !seen[f.Sentence] {
			seen[f.Sentence] = true
			out = append(out, f.Sentence)
		}
	}
	return out
}

// without blanks s out of text.
func without(text string, s facts.Span) string {
	return text[:s.Start] + strings.Repeat(" ", s.Len()) + text[s.End:]
}
