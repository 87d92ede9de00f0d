package facts

import "testing"

func TestContrasts(t *testing.T) {
	const article = "The board will meet in Bergen on Friday, not on Saturday."
	checkHeld(t, []held{
		{article, "The board will meet in Bergen on Friday.", Supported},
		{article, "The board will meet in Bergen on Saturday.", Contradicted},
		{article, "The board will meet in Bergen on Saturday, not on Friday.", Contradicted},
		{article, "The board will meet in Bergen on Friday instead of Saturday.", Supported},
		{"They invited Ida, but not me.", "They invited me.", NotCovered},
		{"Two of the men were out of danger.", "Two of the men were hurt but not in danger.", NotCovered},
		{"Not all members came.", "All members came.", Contradicted},
		{"Not all members came.", "Not all members came.", Supported},
		{"Not only Ida came.", "Not even Ida came.", NotCovered},
	})
}
