package facts

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every list of lists.txt is asked for, every list asked for is there, and none
// holds a word twice.
func TestLists(t *testing.T) {
	asked := map[string]bool{}
	call := regexp.MustCompile(`\bamong\(.*?, "([^"]+)"\)`)
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range call.FindAllStringSubmatch(string(text), -1) {
			asked[m[1]] = true
			if lists()[m[1]] == nil {
				t.Errorf("%s asks for the list %q, which lists.txt does not have", file, m[1])
			}
		}
	}
	seen := map[string]bool{}
	linesOf(listsText, func(f []string) {
		name, colon := strings.CutSuffix(f[0], ":")
		switch {
		case !colon || len(f) < 2:
			t.Errorf("lists.txt: %q: a row is a name, a colon and words", f[0])
		case seen[name]:
			t.Errorf("lists.txt has two lists %q", name)
		case !asked[name]:
			t.Errorf("lists.txt: no rule asks for %q", name)
		case len(lists()[name]) != len(f)-1:
			t.Errorf("lists.txt: %q holds a word twice", name)
		}
		seen[name] = true
	})
}
