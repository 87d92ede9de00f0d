//go:build !wasm

package main

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"onrecord/facts"
)

func TestBadUsage(t *testing.T) {
	long := strings.Repeat("a", facts.MaxClaim+1)
	huge := written(t, "huge.txt", strings.Repeat("The cat sat.\n", facts.MaxArticle/12))
	utf16 := written(t, "utf16.txt", "\xff\xfeT\x00")
	empty := written(t, "empty.html", "<html><body></body></html>")
	for _, c := range []struct {
		stdin string
		args  []string
		say   string // what the line must name
	}{
		{"", []string{"chekc"}, "onrecord help"},
		{"", []string{"check", "--colour", "x"}, "onrecord check -h"},
		{"", []string{"check", "A claim."}, "--article"},
		{"A claim.\n", []string{"check"}, "--article"},
		{"", []string{"check", "--article", "none.txt", "A claim."}, "none.txt"},
		{"", []string{"check", "--article", examplePath, "--format", "xml", "A claim."}, "jsonl"},
		{"", []string{"check", "--article", examplePath, "--published", "July 8", "A claim."}, "2025-06-07"},
		{"", []string{"check", "--article", examplePath, long}, "10000"},
		{"", []string{"check", "--article", huge, "A claim."}, "2097152"},
		{"", []string{"check", "--article", utf16, "A claim."}, "UTF-8"},
		{"", []string{"check", "--article", empty, "A claim."}, ".txt"},
		{"A claim.\n{\"claim\": 4}\n", []string{"check", "--article", examplePath, "--format", "jsonl"}, "line 2"},
		{"{\"claim\": \"" + long + "\"}\n", []string{"check", "--article", examplePath}, "line 1"},
		{"", []string{"extract"}, "FILE"},
		{"", []string{"extract", "--format", "xml", examplePath}, "json"},
		{"", []string{"values", "x"}, "standard input"},
		{"{\"text\": \"x\", \"reference\": \"July\"}\n", []string{"values"}, "line 1"},
		{"", []string{"build"}, "DIR"},
		{"", []string{"build", "--base", "path", "x"}, "/path/"},
		{"", []string{"serve", "--dir", "none"}, "make build"},
		{"", []string{"score", "none"}, "SUITES"},
		{"", []string{"lint"}, "FILE"},
	} {
		_, errs, status := onrecord(t, c.stdin, c.args...)
		if status != exitBad {
			t.Errorf("%.60q: status %d", c.args, status)
		}
		if strings.Count(errs, "\n") != 1 || !strings.Contains(errs, c.say) {
			t.Errorf("%.60q says %q; it should be one line and name %q", c.args, errs, c.say)
		}
	}
}

func TestBrokenFactBases(t *testing.T) {
	good, _, status := onrecord(t, "", "extract", "--format", "json", examplePath)
	if status != exitFine {
		t.Fatal("extract failed")
	}
	for name, broken := range map[string]string{
		"cut off":         good[:len(good)/2],
		"no object":       `["article"]`,
		"another version": strings.Replace(good, `"version": 1`, `"version": 99`, 1),
		"another text":    strings.Replace(good, "20-minute call", "call", 1),
	} {
		if broken == good {
			t.Errorf("%s: the fact base has no such place to break", name)
			continue
		}
		file := written(t, "base.json", broken)
		_, errs, status := onrecord(t, "", "check", "--article", file, "A claim.")
		if status != exitBad || strings.Count(errs, "\n") != 1 || !strings.Contains(errs, "base.json") {
			t.Errorf("%s: status %d, %q", name, status, errs)
		}
	}
}

// Claims that say nothing, and texts that are hardly text.
func TestOddInput(t *testing.T) {
	flood := "e" + strings.Repeat("\u0301", 5000)
	sayNothing := []string{
		"", "   ", "?!…", "🙂🙂🙂", "asdf qwer zxcv", "Der Anruf dauerte vierzig Minuten.", "电话持续了四十分钟。",
		flood, strings.Repeat("a", facts.MaxClaim),
	}
	hardlyText := []string{"\xff\xfe call \xc3", "The call\x00 lasted", "\u202eThe call\u2066"}
	for i, claim := range slices.Concat(sayNothing, hardlyText) {
		out, errs, status := onrecord(t, "", "check", "--article", examplePath, "--format", "jsonl", claim)
		if status != exitFine {
			t.Errorf("%.20q: status %d: %s", claim, status, errs)
			continue
		}
		a := answers(t, out)[0]
		if i < len(sayNothing) && a.Verdict != facts.NotCovered || a.Reason == "" {
			t.Errorf("%.20q: %s, because %q", claim, a.Verdict, a.Reason)
		}
		if !utf8.ValidString(out) {
			t.Errorf("%.20q: the answer is not UTF-8", claim)
		}
		for _, s := range a.Spans {
			if !utf8.ValidString(s.Text) || s.Text != s.In(a.Claim) {
				t.Errorf("%.20q: span %v cuts a character", claim, s.Span)
			}
		}
	}
	for name, article := range map[string]string{
		"nothing": "", "not UTF-8": "The c\xffall lasted 20 minutes.", "one word": strings.Repeat("a", 1<<20),
		"NUL": "The call\x00 lasted 20 minutes.", "marks": flood + " lasted 20 minutes.",
	} {
		out, errs, status := onrecord(t, "", "check", "--article", written(t, "a.txt", article), "--format", "jsonl", "Whales sang in Reykjavik.")
		if status != exitFine || !utf8.ValidString(out) || answers(t, out)[0].Verdict != facts.NotCovered {
			t.Errorf("%s: status %d %s%s", name, status, out, errs)
		}
	}
}
