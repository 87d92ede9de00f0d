package facts

import (
	"slices"
	"testing"
)

// Whatever sameName takes for one, the index finds.
func TestNameIndex(t *testing.T) {
	names := []string{
		"inge falster", "falster", "inge", "i. falster", "i.f.", "i. f.", "tim hald", "timothy jon hald", "hald",
		"european commission", "ec", "bank of india", "boi", "bank", "the harbour board", "harbor board", "board",
		"ole van den brandt", "o.b.", "ob", "o", "jean-luc picon", "jean luc picon", "picon", "the", "j. picon", "université", "é. blanc", "émile blanc",
	}
	alike := 0
	for _, known := range names {
		for _, name := range names {
			if !sameName(known, name) {
				continue
			}
			alike++
			index := nameIndex{}
			index.add(known, 3)
			if !slices.ContainsFunc(keysOf(name, false), func(k string) bool { return slices.Contains(index[k], 3) }) {
				t.Errorf("%q is not found by %q", known, name)
			}
		}
	}
	if alike < 2*len(names) {
		t.Errorf("only %d pairs are alike", alike)
	}
}
