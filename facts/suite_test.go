package facts

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"text/tabwriter"
)

// What the labelled claims of testdata must reach. They rise with the engine
// and are never lowered.
const (
	wantAccuracy = 0.52
	wantFlips    = 0.02 // at most
	wantEvidence = 0.85 // of the claims answered firmly and rightly: evidence that touches the labelled words
	wantMarks    = 0.85 // of the contradicted claims answered rightly: a conflict that touches the wrong words
)

// A tally counts the answers to labelled claims.
type tally struct{ n, right, flips, evidence, evidenced, marks, marked int }

func (t *tally) add(a lawArticle, c labelled) string {
	f := a.check(c.Claim)
	t.n++
	switch {
	case f.Verdict.String() == c.Label:
		t.right++
	case f.Verdict != NotCovered && c.Label != NotCovered.String():
		t.flips++
		return "FLIP"
	default:
		return "miss"
	}
	if at := strings.Index(a.base.Text, c.Evidence); c.Evidence != "" && at >= 0 {
		t.evidenced++
		want := Span{at, at + len(c.Evidence)}
		if slices.ContainsFunc(f.Evidence, func(e Evidence) bool { return e.Overlaps(want) }) {
			t.evidence++
		}
	}
	if at := strings.Index(c.Claim, c.Wrong); c.Wrong != "" && at >= 0 {
		t.marked++
		want := Span{at, at + len(c.Wrong)}
		if slices.ContainsFunc(f.Marks, func(m Mark) bool { return m.Outcome == Conflict && m.Overlaps(want) }) {
			t.marks++
		}
	}
	return ""
}

func share(n, of int) float64 {
	if of == 0 {
		return 1
	}
	return float64(n) / float64(of)
}

func TestSuite(t *testing.T) {
	t.Parallel()
	all, kinds := &tally{}, map[string]*tally{}
	var out strings.Builder
	w := tabwriter.NewWriter(&out, 0, 0, 2, ' ', tabwriter.AlignRight)
	row := func(name string, c *tally) {
		fmt.Fprintf(w, "%s\t%d\t%.1f %%\t%d\t%.1f %%\t%.1f %%\t\n", name, c.n, 100*share(c.right, c.n), c.flips, 100*share(c.evidence, c.evidenced), 100*share(c.marks, c.marked))
	}
	fmt.Fprintln(w, "\tclaims\tright\tflips\tevidence\tmarks\t")
	var wrong []string
	for _, a := range lawArticles() {
		if _, err := os.Stat("testdata/" + a.name + ".txt"); err != nil {
			continue // the floors are those of testdata
		}
		one := &tally{}
		for _, c := range a.claims {
			if kinds[c.Kind] == nil {
				kinds[c.Kind] = &tally{}
			}
			one.add(a, c)
			kinds[c.Kind].add(a, c)
			if how := all.add(a, c); how != "" {
				wrong = append(wrong, fmt.Sprintf("%s %s: %q is %s, want %s: %s", how, c.ID, c.Claim, a.check(c.Claim).Verdict, c.Label, a.check(c.Claim).Reason))
			}
		}
		row(a.name, one)
	}
	for _, kind := range slices.SortedFunc(maps.Keys(kinds), func(a, b string) int { return kinds[b].n - kinds[a].n + strings.Compare(a, b) }) {
		row(kind, kinds[kind])
	}
	row("all", all)
	w.Flush()
	t.Logf("\n%s", out.String())
	slices.Sort(wrong)
	t.Log(strings.Join(wrong, "\n"))
	if all.n < 200 {
		t.Fatalf("only %d claims", all.n)
	}
	for _, c := range []struct {
		what      string
		got, want float64
	}{
		{"accuracy", share(all.right, all.n), wantAccuracy},
		{"evidence", share(all.evidence, all.evidenced), wantEvidence},
		{"marks", share(all.marks, all.marked), wantMarks},
		{"freedom from flips", 1 - share(all.flips, all.n), 1 - wantFlips},
	} {
		if c.got < c.want {
			t.Errorf("%s is %.2f %%, was %.2f %%", c.what, 100*c.got, 100*c.want)
		}
	}
}
