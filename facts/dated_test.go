package facts

import (
	"fmt"
	"testing"
	"time"
)

// The day that a reader gives goes before the dateline; the day of publication
// does not.
func TestDated(t *testing.T) {
	const text = "PORTO, May 3, 2024 - The bridge opened on Thursday.\n"
	day := time.Date(2024, 5, 13, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		opts       []Option
		date, open string
	}{
		{nil, "2024-05-03", "2024-05-02"},
		{[]Option{Published(day)}, "2024-05-03", "2024-05-02"},
		{[]Option{Dated(day)}, "2024-05-13", "2024-05-09"},
	} {
		b := Parse(text, c.opts...)
		if b.Dateline.Date != c.date || b.Dateline.Place != "PORTO" {
			t.Errorf("%d options: the dateline is %+v", len(c.opts), b.Dateline)
		}
		claim := "The bridge opened on " + c.open + "."
		if got := b.Check(claim); got.Verdict != Supported {
			t.Errorf("%d options: %s: %s, %s", len(c.opts), claim, got.Verdict, got.Reason)
		}
	}
}

// Findings stops where its caller does, and yields what CheckEach returns.
func TestFindings(t *testing.T) {
	b := Parse("The bridge opened in May. It cost 4 million euros.")
	const claim = "The bridge opened in May. It cost 5 million euros. Ships passed."
	want := b.CheckEach(claim)
	var got []Finding
	for f := range b.Findings(claim) {
		if got = append(got, f); len(got) == 2 {
			break
		}
	}
	if len(want) != 3 || fmt.Sprint(got) != fmt.Sprint(want[:2]) {
		t.Errorf("got %v, want the first two of %v", got, want)
	}
}
