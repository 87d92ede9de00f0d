package facts

import (
	"os"
	"strings"
	"testing"
)

// TestWordings holds claims that put the news in other words against it.
func TestWordings(t *testing.T) {
	text, err := os.ReadFile("testdata/corpus/wording.txt")
	if err != nil {
		t.Fatal(err)
	}
	wants := map[string]Verdict{"=": Supported, "!": Contradicted, "?": NotCovered}
	nevers := map[string]Verdict{"~=": Contradicted, "~!": Supported}
	var base *Base
	article, claims := "", 0
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		sign, claim, _ := strings.Cut(line, " ")
		want, sure := wants[sign]
		never, open := nevers[sign]
		switch {
		case sign == "#":
			continue
		case !sure && !open:
			article, base = line, Parse(line)
			continue
		}
		claims++
		got := base.Check(claim)
		if sure && got.Verdict != want {
			t.Errorf("%q: %q is %s, want %s: %s", article, claim, got.Verdict, want, got.Reason)
		}
		if open && got.Verdict == never {
			t.Errorf("%q: %q is %s: %s", article, claim, got.Verdict, got.Reason)
		}
	}
	if claims < 300 {
		t.Errorf("only %d claims", claims)
	}
}
