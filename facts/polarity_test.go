package facts

import "testing"

// A denial that one side has and the other has not.
func TestPolarity(t *testing.T) {
	checkHeld(t, []held{
		{"Their lives were not in danger.", "Their lives were in danger.", Contradicted},
		{"Their lives were in danger.", "Their lives were not in danger.", Contradicted},
		{"The guards have not been charged.", "He has been charged.", Contradicted},
		{"The deal is expected to close in May.", "The deal is not expected to close in May.", Contradicted},
		{"The strike is to end on Friday.", "The strike is not to end on Friday.", Contradicted},
		{"The panel will next meet in May.", "The panel will not next meet in May.", Contradicted},
		{"Two neighbouring towns agreed.", "Two neighboring towns agreed.", Supported},
		{"Nine people are still missing.", "nine poeple are stil missing", Supported},
	})
}
