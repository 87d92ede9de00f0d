package facts

import (
	"math"
	"testing"
	"time"
	"unicode/utf8"
)

// checkLaws checks what holds of the values of any text.
func checkLaws(t *testing.T, text string) {
	t.Helper()
	for _, s := range splitSentences(text) {
		end := s.Start
		for _, v := range findValues(s.words, dayOf(2025, 7, 4)) {
			if v.Start < end || v.End <= v.Start || v.End > s.End {
				t.Fatalf("%q: span %d:%d after %d in %d:%d", text, v.Start, v.End, end, s.Start, s.End)
			}
			end = v.End
			if utf8.ValidString(text) && (v.Start < len(text) && !utf8.RuneStart(text[v.Start]) || v.End < len(text) && !utf8.RuneStart(text[v.End])) {
				t.Fatalf("%q: span %d:%d cuts a rune", text, v.Start, v.End)
			}
			if s.words[v.first].Start != v.Start || s.words[v.last].End != v.End {
				t.Fatalf("%q: words %d to %d do not bound %d:%d", text, v.first, v.last, v.Start, v.End)
			}
			if v.kind == "" || v.rule == "" || v.canonical() == "" {
				t.Fatalf("%q: %q lacks a kind, a rule or a value: %+v", text, v.text, v)
			}
			if math.IsNaN(v.low) || math.IsNaN(v.high) || v.low > v.high && !v.listed {
				t.Fatalf("%q: %q is [%g, %g]", text, v.text, v.low, v.high)
			}
			if r := v.relate(v); r.excludes() {
				t.Fatalf("%q: %q excludes itself: %d", text, v.text, r)
			}
		}
	}
	for _, f := range Values(text, time.Date(2025, 7, 4, 0, 0, 0, 0, time.UTC)) {
		if f.Start < 0 || f.End > len(text) || f.Start >= f.End {
			t.Fatalf("%q: fact at %d:%d", text, f.Start, f.End)
		}
	}
}

func FuzzValues(f *testing.F) {
	for _, seed := range []string{
		"", "At least 15 people, including a 24-year-old, were hurt on Monday, 30 June 2025, at 7:00 a.m.",
		"It rose 9.8 per cent to NZ$26 million in the third quarter of fiscal 2024, from $10-15 million.",
		"From June 15 to 17; 2:07:55; 3-1; one-in-five; ½ hour; '90s; Q3 2024; 4-1/4 to 4-1/2 percent.",
		"two thousand and five hundred and one thirds of a half dozen tens of thousands of", "the 31st of February 0000", "9999999999999999999999999 % of 1e400 km",
		"\xff\xfe 20\xc2 minutes", "1/0 0/0 -5% $ $ $ 1 $", "９９ percent", "٣ days", "December 31, 9999 to January 1, 1", "last next this week of of the end of month",
	} {
		f.Add(seed)
	}
	f.Fuzz(checkLaws)
}

// A value keeps its meaning wherever its sentence stands.
func TestSpansInPlace(t *testing.T) {
	const text = "Ünïcödé first.\nThe “20-minute” call cost €40,000 — 25 % more."
	for _, f := range Values(text, time.Time{}) {
		switch got := f.In(text); f.Kind {
		case Duration:
			if got != "20-minute" {
				t.Errorf("duration %q", got)
			}
		case Money:
			if got != "€40,000" || f.Unit != "EUR" {
				t.Errorf("money %q in %q", got, f.Unit)
			}
		case Percent:
			if got != "25 %" {
				t.Errorf("percent %q", got)
			}
		}
	}
}
