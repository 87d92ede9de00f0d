package facts

import "testing"

func TestRepairLeavesNames(t *testing.T) {
	checkHeld(t, []held{
		{"Chinese sailors wait at the bar.", "Thai sailors wait at the bar.", Contradicted},
		{"The sailors waited at the harbor.", "The sailors waitde at the harbor.", Supported},
	})
}
