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
			index := newNameIndex()
			index.add("falster holding", 1) // so that a word is met more often than others
			index.add(known, 3)
			index.add("hald and picon", 4)
			if !slices.ContainsFunc(index.candidates(name, nameTokens(name)), func(ids []int) bool { return slices.Contains(ids, 3) }) {
				t.Errorf("%q is not found by %q", known, name)
			}
		}
	}
	if alike < 2*len(names) {
		t.Errorf("only %d pairs are alike", alike)
	}
}
