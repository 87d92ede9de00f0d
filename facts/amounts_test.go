package facts_test

import (
	"os"
	"strings"
	"testing"

	"onrecord/facts"
)

// TestAmounts holds claims about amounts, times and shares against short
// passages; see testdata/passages/amounts.txt.
func TestAmounts(t *testing.T) {
	data, err := os.ReadFile("testdata/passages/amounts.txt")
	if err != nil {
		t.Fatal(err)
	}
	verdicts := map[byte]facts.Verdict{'s': facts.Supported, 'c': facts.Contradicted, 'n': facts.NotCovered}
	passage, claims := "", 0
	var base *facts.Base
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "#"):
		case line == "":
			passage = ""
		case passage == "":
			passage, base = line, facts.Parse(line)
		case len(line) < 3 || line[1] != ' ' || !strings.Contains("SCNscn", line[:1]):
			t.Fatalf("no claim: %q", line)
		default:
			claims++
			want, got := verdicts[line[0]|0x20], base.Check(line[2:]).Verdict
			if got != want && (line[0] < 'a' || got != facts.NotCovered) {
				t.Errorf("%s\n%s\ngot %v, want %v", passage, line[2:], got, want)
			}
		}
	}
	if claims < 300 {
		t.Errorf("only %d claims", claims)
	}
}
