package facts

import "testing"

// Comparisons are decided from the amounts that the article gives, whether or
// not it makes them itself.
func TestComparisons(t *testing.T) {
	base := Parse("BREST, May 6 — Ferry traffic slowed to 3.4 per cent in March from 3.9 per cent in February.\n\n" +
		"Passengers wait 31 minutes for a boat at Lorient and 19 minutes at Quiberon. The Lorient line posted a loss of 12.6 million euros in 2024, compared with 9.1 million a year earlier.\n\n" +
		"The operator sent 600 sailors and 2,000 blankets. It now expects to open the dock three months later than it planned in April.")
	for claim, want := range map[string]Verdict{
		"Traffic was lower in March than the month before.":               Supported,
		"Traffic was higher in March than in February.":                   Contradicted,
		"The wait is longer at Lorient than at Quiberon.":                 Supported,
		"The wait is shorter at Lorient than at Quiberon.":                Contradicted,
		"The wait is longer at Lorient than at Vannes.":                   NotCovered,
		"The Lorient line had a bigger loss in 2024 than in 2023.":        Supported,
		"The Lorient line had a smaller loss in 2024 than a year before.": Contradicted,
		"More sailors than blankets were sent.":                           Contradicted,
		"Fewer sailors than blankets were sent.":                          Supported,
	} {
		if got := base.Check(claim); got.Verdict != want {
			t.Errorf("%s: %s, want %s (%s)", claim, got.Verdict, want, got.Reason)
		}
	}
}
