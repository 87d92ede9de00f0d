package facts

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func TestWordnetIsSorted(t *testing.T) {
	text, err := os.ReadFile("lexicon/wordnet.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")[1:]
	words := make([]string, len(lines))
	for i, line := range lines {
		words[i], _, _ = strings.Cut(line, " ")
		if rest, ok := thesaurus.find(words[i]); !ok || words[i]+" "+rest != line {
			t.Errorf("find(%q) = %q, %t", words[i], rest, ok)
		}
	}
	if !slices.IsSorted(words) {
		t.Error("wordnet.txt is not sorted")
	}
	if len(slices.Compact(words)) != len(lines) {
		t.Error("wordnet.txt holds a word twice")
	}
	if thesaurus.text != strings.Join(lines, "\n")+"\n" {
		t.Error("wordnet.columns isn't wordnet.txt; run go generate ./facts")
	}
	t.Logf("%d words, %d bytes", len(words), len(wordnet))
	for _, absent := range []string{"", "#", "zzz", "aaa", "Paris"} {
		if e, ok := lookup(absent); ok {
			t.Errorf("lookup(%q) = %q", absent, e)
		}
	}
}

func TestLinks(t *testing.T) {
	each := func(pairs string, test func(a, b string) bool, want bool, what string) {
		for pair := range strings.FieldsSeq(pairs) {
			a, b, _ := strings.Cut(pair, "/")
			if test(a, b) != want {
				t.Errorf("%s(%q, %q) = %t", what, a, b, !want)
			}
		}
	}
	syn := func(a, b string) bool { return synonymous(a, b) != unrelated }
	each("abolish/abolish buy/purchase happen/occur take_place/occur assist/aid almost/nearly photograph/photo discuss/talk_about go_up/rise refuse/reject", syn, true, "synonymous")
	each("minute/second minute/hour north/union player/musician state/say put/set keep/hold rise/fall", syn, false, "synonymous")
	each("rise/fall win/lose begin/end large/small increase/decrease son/daughter alive/dead guilty/innocent major/minor", antonymous, true, "antonymous")
	each("rise/increase win/beat", antonymous, false, "antonymous")
	each("kill/die", bringsAbout, true, "bringsAbout")
	each("negotiation/negotiate negotiator/negotiation election/elect", derived, true, "derived")
	each("wine/whiskey kitchen/bathroom guitar/violin football/tennis red/blue copper/silver car/truck", siblings, true, "siblings")
	each("wine/alcohol whiskey/liquor kitchen/wine car/car", siblings, false, "siblings")
	each("alcohol/whiskey room/kitchen", hypernymOf, true, "hypernymOf")
	for word, parts := range map[string]string{"negotiate": "v", "increase": "vn", "quickly": "r", "storm": "nv", "zzz": ""} {
		if got := partsOfSpeech(word); got != parts {
			t.Errorf("partsOfSpeech(%q) = %q, want %q", word, got, parts)
		}
	}
	for word, class := range map[string]byte{"wine": classFood, "guitar": classArtifact, "dog": classAnimal, "teacher": classPerson, "hour": classTime, "quickly": 0} {
		if got := nounClass(word); got != class {
			t.Errorf("nounClass(%q) = %q, want %q", word, got, class)
		}
	}
}
