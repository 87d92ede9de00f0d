package facts

import "testing"

func TestOfAge(t *testing.T) {
	for _, c := range []struct {
		age  float64
		unit string
		word string
		want bool
	}{
		{13, "year", "teenager", true},
		{12, "year", "teenager", false},
		{20, "year", "teen", false},
		{17, "year", "minor", true},
		{18, "year", "minor", false},
		{82, "year", "octogenarian", true},
		{82, "year", "elderly", true},
		{14, "month", "teenager", false},
		{40, "year", "nurse", false},
	} {
		v := value{kind: Age, low: c.age, high: c.age, unit: c.unit}
		if got := v.ofAge(c.word); got != c.want {
			t.Errorf("%v %ss, a %s: %v", c.age, c.unit, c.word, got)
		}
	}
}

func TestClosedCompounds(t *testing.T) {
	for word, kind := range map[string]string{"steelworker": "worker", "paddleboat": "boat", "worker": "", "paintshop": "shop", "xyzworker": ""} {
		if got := closedCompound(word); got != kind {
			t.Errorf("closedCompound(%q) = %q, want %q", word, got, kind)
		}
	}
	if !belongsTo("steelworker", "worker") || belongsTo("worker", "steelworker") {
		t.Error("a steelworker is a worker, and not the other way round")
	}
}
