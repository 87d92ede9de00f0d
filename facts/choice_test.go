package facts

import "testing"

// What "or" joins: one of two follows from neither, but each lends itself to both.
func TestChoices(t *testing.T) {
	checkHeld(t, []held{
		{"The statue was built as a chapel or a fort.", "The statue was built as a chapel.", NotCovered},
		{"The statue was built as a chapel.", "The statue was built as a chapel or a fort.", Supported},
		{"The statue was not built as a chapel or a fort.", "The statue was not built as a fort.", Supported},
		{"Visitors may take the ferry or the bus.", "Visitors may take the ferry.", Supported},
		{"The elections for all but three of the states took place.", "The elections for all but four of the states took place.", Contradicted},
	})
}
