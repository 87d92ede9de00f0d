package facts

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Passages of testdata/passages are a few sentences of news each and claims about
// them: "=" opens what follows, "!" what cannot be so, "?" what stays open. They
// cover more wordings than the rules do, so that what is asserted of a file is the
// share of its claims that come out right, and how many come out as the opposite.
var passageFloors = map[string]struct {
	right float64 // share, at least
	flips int     // at most
}{
	"actions":    {0.63, 33},
	"clauses":    {0.72, 3},
	"commitment": {0.51, 30},
	"references": {0.59, 49},
	"portraits":  {0.63, 38},
	"traps":      {0.54, 57},
	"sayings":    {0.45, 2},
	"schedules":  {0.59, 1},
	"shifts":     {0.60, 8},
	"wires":      {0.69, 49},
}

// A passage is a text and the claims about it, as the file has them.
type passage struct {
	text   string
	claims []string
}

// passagesOf reads a file of passages, which blank lines divide.
func passagesOf(t *testing.T, path string) []passage {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out []passage
	for block := range strings.SplitSeq(string(raw), "\n\n") {
		lines := strings.Split(strings.TrimSpace(block), "\n")
		if strings.HasPrefix(lines[0], "#") {
			continue
		}
		out = append(out, passage{lines[0], lines[1:]})
	}
	return out
}

func TestPassages(t *testing.T) {
	t.Parallel()
	wants := map[string]Verdict{"=": Supported, "!": Contradicted, "?": NotCovered}
	for name, floor := range passageFloors {
		total, right, flips := 0, 0, 0
		for _, p := range passagesOf(t, filepath.Join("testdata", "passages", name+".txt")) {
			base := Parse(p.text)
			for _, line := range p.claims {
				sign, claim, _ := strings.Cut(line, " ")
				want, is := wants[sign]
				if !is {
					t.Fatalf("%s: %q opens with none of = ! ?", name, line)
				}
				got := base.Check(claim)
				total++
				switch {
				case got.Verdict == want:
					right++
					continue
				case got.Verdict+want == Supported+Contradicted:
					flips++
				}
				t.Logf("%s: %q: %q is %s, want %s: %s", name, p.text, claim, got.Verdict, want, got.Reason)
			}
		}
		t.Logf("%s: %d of %d right, %d flips", name, right, total, flips)
		if share := float64(right) / float64(total); share < floor.right || flips > floor.flips {
			t.Errorf("%s: %.1f %% of %d claims come out right, want %.1f; %d as the opposite, want at most %d",
				name, 100*share, total, 100*floor.right, flips, floor.flips)
		}
	}
}
