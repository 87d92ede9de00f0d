package facts

import "testing"

// What the article tells of one case is not held against, nor for, another: other
// people, another time, a part of a phrase, what was only attempted.
func TestOtherCases(t *testing.T) {
	base := Parse("BREST, May 6 — A court in Brest rejected a bid by the harbour firm to have the blockade banned. " +
		"In Lorient, a burst pipe left some 60,000 people without gas for nine days in December.\n\n" +
		"Schools in Lorient were closed on Monday. The probe's rover, Alba, was released on 7 August. French divers will receive a tenth of the coins. " +
		"The deal was signed by French trade minister Anne Roux and her Dutch counterpart, Piet Vos. The fee will go up by a quarter from 2027.")
	for claim, want := range map[string]Verdict{
		"The court in Brest banned the blockade.":           Contradicted,
		"People in Lorient had no gas for over a week.":     Supported,
		"Schools in Quimper will be closed as well.":        NotCovered,
		"The probe was released in November.":               NotCovered,
		"French divers will be given 10% of the coins.":     Supported,
		"Piet Vos is the Dutch trade minister.":             NotCovered,
		"Piet Vos is the French trade minister.":            Contradicted,
		"From 2027 the fee will be raised by half.":         NotCovered,
		"Divers from France will get a tenth of the coins.": Supported,
	} {
		if got := base.Check(claim); got.Verdict != want {
			t.Errorf("%s: %s, want %s (%s)", claim, got.Verdict, want, got.Reason)
		}
	}
}
