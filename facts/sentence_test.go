package facts

import "testing"

func TestSentences(t *testing.T) {
	for text, want := range map[string]int{
		"Larkin left. Mertens stayed.":                   2,
		"Mr. Larkin of the U.S. team left.":              1,
		"They met at 5 p.m. The talks failed.":           2,
		`"It rained." She left.`:                         2,
		"Profit rose 3.5 percent to $1.2 billion.":       1,
		"A headline\nA paragraph. And another sentence.": 3,
		"Gen. Per Olsen arrived on Sept. 3 in Oslo.":     1,
		"Did it rain? No.":                               2,
	} {
		if got := len(splitSentences(text)); got != want {
			t.Errorf("%q: %d sentences, want %d", text, got, want)
		}
	}
}
