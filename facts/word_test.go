package facts

import (
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	for _, c := range []struct{ text, words string }{
		{"Larkin's team didn't win.", "Larkin|'s|team|did|n't|win|."},
		{"the U.S. team ran 20km", "the|U.S.|team|ran|20|km"},
		{"the critics’ choice, 3.5 percent", "the|critics|’|choice|,|3.5|percent"},
		{"We can't go.", "We|ca|n't|go|."},
		{"on the 21st", "on|the|21st"},
	} {
		var got []string
		for _, w := range splitWords(c.text, 0) {
			got = append(got, w.text)
		}
		if s := strings.Join(got, "|"); s != c.words {
			t.Errorf("%q: %s, want %s", c.text, s, c.words)
		}
	}
}

// A narrow space within a number groups it; before a unit it is a blank.
func TestNarrowSpaces(t *testing.T) {
	for text, norm := range map[string]string{"1\u202f260": "1,260", "2\u202f345\u202f678.5": "2,345,678.5", "5\u202fkm": "5"} {
		if got := splitWords(text, 0)[0].norm; got != norm {
			t.Errorf("%q folds to %q, want %q", text, got, norm)
		}
	}
}

// Words and gaps rebuild the text.
func FuzzWords(f *testing.F) {
	for _, c := range clauses {
		f.Add(c.sentence)
	}
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, w := range splitWords(text, 0) {
			if w.Start < end || w.End > len(text) || text[w.Start:w.End] != w.text {
				t.Fatalf("%q: word %q at %d:%d after %d", text, w.text, w.Start, w.End, end)
			}
			end = w.End
		}
	})
}
