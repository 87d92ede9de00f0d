package facts

import "testing"

// Amounts that follow from two of the article's, and claims that put what the
// article says of one upon another.
func TestWhatFollows(t *testing.T) {
	base := Parse("NANTES, May 6 — The ferry was carrying 112 passengers and 11 crew. The operator raised 190 million euros, a third of it from a pension fund.\n\n" +
		"The Blue List won nine seats, three fewer than before. Mayor Anna Kohl put the cost at 35 million euros; the builder Maro spoke of at least 50 million. " +
		"The council has not yet decided whether the widow will receive the medal. The old mill escaped damage. Kohl has ruled out closing the pool.")
	for claim, want := range map[string]Verdict{
		"The ferry was carrying 123 people.":              Supported,
		"The ferry was carrying 132 sacks.":               NotCovered,
		"A pension fund put in roughly 63 million euros.": Supported,
		"The Blue List had 12 seats.":                     Supported,
		"Maro put the cost at 35 million euros.":          NotCovered,
		"Kohl put the cost at 35 million euros.":          Supported,
		"The widow will get the medal.":                   NotCovered,
		"The old mill was not damaged.":                   Supported,
		"The old mill was damaged.":                       Contradicted,
		"Kohl will close the pool.":                       Contradicted,
	} {
		if got := base.Check(claim); got.Verdict != want {
			t.Errorf("%s: %s, want %s (%s)", claim, got.Verdict, want, got.Reason)
		}
	}
}
