package facts

import "testing"

// A held is a claim held against one sentence, and what it comes to.
type held struct {
	article, claim string
	want           Verdict
}

func checkHeld(t *testing.T, rows []held) {
	t.Helper()
	for _, row := range rows {
		if f := Parse(row.article).Check(row.claim); f.Verdict != row.want {
			t.Errorf("%q against %q is %s (%s), want %s", row.claim, row.article, f.Verdict, f.Reason, row.want)
		}
	}
}

func TestSubstitutes(t *testing.T) {
	checkHeld(t, []held{
		{"The carpenter waited in the kitchen.", "The carpenter waited in the living room.", Contradicted},
		{"The carpenter waited in the kitchen.", "The carpenter waited in a room.", Supported},
		{"The carpenter waited in the kitchen.", "The carpenter waited in a hurry.", NotCovered},
		{"A bus hit the glass door of the bank.", "A bus hit the steel door of the bank.", Contradicted},
		{"A bus hit the glass door of the bank.", "A tram hit the glass door of the bank.", Contradicted},
		{"Two sailors drank rum on the deck.", "Two sailors drank alcohol on the deck.", Supported},
		{"Two sailors drank rum on the deck.", "Two sailors drank coffee on the deck.", Contradicted},
		{"The nurse stood near the gate.", "The nurse stood far from the gate.", Contradicted},
		{"The crowd waited outside near the gate.", "The crowd waited inside near the gate.", Contradicted},
		{"He was tried for crimes such as fraud.", "He was tried for crimes such as arson.", NotCovered},
		{"A little boat lay in the harbor.", "A tiny boat lay in the harbor.", Supported},
		{"A little boat lay in the harbor.", "A huge boat lay in the harbor.", Contradicted},
		{"The pilot cannot land.", "The pilot can land.", Contradicted},
		{"Three sailors in a small boat", "Nine sailors in a small boat", Contradicted},
		{"Three sailors sat in a small boat.", "Nine sailors in a small boat", NotCovered},
	})
}
