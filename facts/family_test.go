package facts

import "testing"

func TestFamilies(t *testing.T) {
	for _, row := range []struct {
		a, b               string
		related, different bool
	}{
		{"beer", "wine", true, true}, {"beer", "water", true, true}, {"beer", "drink", true, false}, {"drink", "vodka", true, false},
		{"truck", "lorry", true, false}, {"truck", "bus", true, true}, {"kitchen", "living_room", true, true}, {"lounge", "living_room", true, false},
		{"brick", "marble", true, true}, {"stone", "marble", true, false}, {"beer", "guitar", false, false}, {"tennis", "hockey", true, true},
		{"novel", "film", true, true}, {"novel", "book", true, false}, {"penguin", "bird", true, false},
	} {
		related, different := relatives(row.a, row.b)
		if related != row.related || different != row.different {
			t.Errorf("relatives(%q, %q) = %v, %v, want %v, %v", row.a, row.b, related, different, row.related, row.different)
		}
	}
}
