package facts

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestClaims holds the claims of testdata/corpus against their passages: "=", "!"
// and "?" open one whose verdict is known to come out, "~=" and "~!" one that does
// not come out yet, and must not come out as the opposite.
func TestClaims(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"amounts", "wording", "qualities"} {
		t.Run(name, func(t *testing.T) { claimsOf(t, filepath.Join("testdata", "corpus", name+".txt")) })
	}
}

func claimsOf(t *testing.T, path string) {
	text, err := os.ReadFile(path)
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
		case sign == "#" || line == "":
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
