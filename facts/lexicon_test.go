package facts

import "testing"

func TestOneOf(t *testing.T) {
	for _, c := range []struct {
		word, list string
		want       bool
	}{
		{"this", "this|that", true},
		{"that", "this|that", true},
		{"hat", "this|that|hat", true},
		{"hat", "this|that", false},
		{"tha", "this|that", false},
		{"this|that", "this|that", false}, // three words that nothing divides
		{"|", "this|that", false},
		{"", "this|that", false},
		{"", "|in|at", true}, // no preposition
		{"in", "|in|at", true},
		{"in", "", false},
	} {
		if got := oneOf(c.word, c.list); got != c.want {
			t.Errorf("%q of %q: %v", c.word, c.list, got)
		}
	}
}
