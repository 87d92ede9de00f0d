package facts

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed lexicon/phrases.txt
var phrasesText string

// fixedPhrases maps the fixed phrases, with underscores, to their tag, and
// each first word to the length of its longest phrase.
var fixedPhrases = sync.OnceValue(func() (t struct {
	tags    map[string]tag
	longest map[string]int
}) {
	t.tags, t.longest = map[string]tag{}, map[string]int{}
	names := map[string]tag{"prep": tagPrep, "adv": tagAdv, "sub": tagSub, "det": tagDet}
	linesOf(phrasesText, func(fields []string) {
		for _, f := range fields[1:] {
			t.tags[f] = names[fields[0]]
			parts := strings.Split(f, "_")
			t.longest[parts[0]] = max(t.longest[parts[0]], len(parts))
		}
	})
	return t
})

// phraseLength returns how many words from ws[i] on make up a fixed phrase or
// a title of several words ("prime minister"), its folded form with blanks,
// and its tag; tagPunct leaves the tag to tagNodes.
func phraseLength(ws []word, i int) (int, string, tag) {
	t := fixedPhrases()
	for k := max(t.longest[ws[i].norm], 3); k > 1; k-- {
		if i+k > len(ws) {
			continue
		}
		key := phraseKey(ws[i : i+k])
		if tg, ok := t.tags[key]; ok {
			return k, strings.ReplaceAll(key, "_", " "), tg
		}
		if titleClass(key) != "" {
			return k, key, tagNoun
		}
		if s := strings.TrimSuffix(key, "s"); s != key && titleClass(s) != "" {
			return k, s, tagNoun
		}
	}
	return 1, "", tagPunct
}

// phraseKey joins words with underscores.
func phraseKey(ws []word) string {
	var b strings.Builder
	for i, w := range ws {
		if i > 0 {
			b.WriteByte('_')
		}
		b.WriteString(w.norm)
	}
	return b.String()
}
