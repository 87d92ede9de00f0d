//go:build !wasm

package main

import (
	"fmt"
	"strings"

	"onrecord/facts"
)

// A tally counts how verdicts agree with labels.
type tally struct {
	n, right, flipped       int
	yes, yesRight           int // labelled SUPPORTED
	no, noRight             int // labelled anything else, and answered anything else
	decisive, evidence      int // right, with labelled evidence; of them, evidence found
	contradicted, highlight int // right, with labelled wrong words; of them, words marked
}

func (t *tally) add(u tally) {
	for _, pair := range [][2]*int{
		{&t.n, &u.n}, {&t.right, &u.right}, {&t.flipped, &u.flipped},
		{&t.yes, &u.yes}, {&t.yesRight, &u.yesRight}, {&t.no, &u.no}, {&t.noRight, &u.noRight},
		{&t.decisive, &u.decisive}, {&t.evidence, &u.evidence},
		{&t.contradicted, &u.contradicted}, {&t.highlight, &u.highlight},
	} {
		*pair[0] += *pair[1]
	}
}

// String writes the tally as a row of percentages; balanced is the mean of how
// many of the supported and of the other claims are told as such.
func (t tally) String() string {
	balanced := "–"
	if t.yes > 0 && t.no > 0 {
		balanced = fmt.Sprintf("%.1f", 50*float64(t.yesRight)/float64(t.yes)+50*float64(t.noRight)/float64(t.no))
	}
	return fmt.Sprintf("%6d%10s%10s%8s%10s%11s", t.n, share(t.right, t.n), balanced,
		share(t.flipped, t.n), share(t.evidence, t.decisive), share(t.highlight, t.contradicted))
}

func share(part, whole int) string {
	if whole == 0 {
		return "–"
	}
	return fmt.Sprintf("%.1f", 100*float64(part)/float64(whole))
}

// judge holds one finding against its label.
func judge(l labelled, article string, f facts.Finding) tally {
	verdict := f.Verdict.String()
	t := tally{n: 1}
	t.right = count(verdict == l.Label || l.Label == notSupported && f.Verdict != facts.Supported)
	if l.Label == facts.Supported.String() {
		t.yes, t.yesRight = 1, t.right
	} else {
		t.no, t.noRight = 1, count(f.Verdict != facts.Supported)
	}
	t.flipped = count(f.Verdict == facts.Supported && l.Label == facts.Contradicted.String() ||
		f.Verdict == facts.Contradicted && l.Label == facts.Supported.String())
	if t.right == 0 {
		return t
	}
	if l.Evidence != "" {
		t.decisive = 1
		for _, e := range f.Evidence {
			t.evidence |= count(overlaps(e.Span, article, l.Evidence))
		}
	}
	if l.Wrong != "" && l.Label == facts.Contradicted.String() {
		t.contradicted = 1
		for _, m := range f.Marks {
			t.highlight |= count(m.Outcome == facts.Conflict && overlaps(m.Span, l.Claim, l.Wrong))
		}
	}
	return t
}

func count(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// overlaps reports whether s shares a byte with the first part of text that
// reads as part does.
func overlaps(s facts.Span, text, part string) bool {
	at := strings.Index(text, part)
	return at >= 0 && s.Overlaps(facts.Span{Start: at, End: at + len(part)})
}
