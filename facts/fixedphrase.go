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
	names := map[string]tag{"prep": tagPrep, "adv": tagAdv, "sub": tagSub, "det": tagDet, "pron": tagPron}
	linesOf(phrasesText, func(fields []string) {
		for _, f := range fields[1:] {
			t.tags[f] = names[fields[0]]
			parts := strings.Split(f, "_")
			t.longest[parts[0]] = max(t.longest[parts[0]], len(parts))
		}
	})
	for _, text := range []string{synonymsText, antonymsText} {
		linesOf(text, func(fields []string) {
			for _, f := range fields {
				for key := range strings.SplitSeq(f, "/") {
					parts := strings.Split(key, "_")
					if _, ok := t.tags[key]; !ok && adverbial(parts) {
						t.tags[key] = tagAdv
						t.longest[parts[0]] = max(t.longest[parts[0]], len(parts))
					}
				}
			}
		})
	}
	return t
})

// adverbial reports whether words that a table lists as one phrase are a
// preposition and what it governs, "by chance".
func adverbial(words []string) bool {
	tags := closedTags()
	return len(words) > 1 && tags[words[0]] == tagPrep && tags[words[len(words)-1]] != tagPrep
}

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
		if tg, ok := t.tags[key]; ok && !(key == "a_little" && countable(ws, i+k)) {
			return k, key, tg
		}
		if titleClass(key) != "" {
			return k, key, tagNoun
		}
		if s := strings.TrimSuffix(key, "s"); s != key && titleClass(s) != "" {
			return k, s, tagNoun
		}
	}
	if k, phrase := verbPhrase(ws, i); k > 1 {
		return k, phrase, tagVerb
	}
	return 1, "", tagPunct
}

// countable reports whether ws[i] is a noun that comes one by one, so that
// "little" before it says how large: "a little girl", not "a little late".
func countable(ws []word, i int) bool {
	if i >= len(ws) || !ws[i].isWord() {
		return false
	}
	can := partsOfSpeech(ws[i].norm)
	if can == "" || can[0] != 'n' {
		return false
	}
	switch nounClass(ws[i].norm) {
	case classAnimal, classArtifact, classPerson, classGroup, classLocation, classObject, classBody:
		return true
	}
	return false
}

// verbPhrase finds the longest idiom whose verb is ws[i], in any form, and whose
// words stand together, and returns its length and its key.
func verbPhrase(ws []word, i int) (int, string) {
	if ws[i].shape != lower && !sentenceStart(ws, i) {
		return 1, ""
	}
	verb := lemma(ws[i].norm, 'v')
	if i > 0 && ws[i].norm == verb && closedTags()[ws[i-1].norm] == tagDet {
		return 1, "" // "the strike action"
	}
	word := func(k int) (string, string) { return ws[k].norm, "" }
	best, key := 1, ""
	for _, d := range idioms().byFirst[verb] {
		if end := d.follow(i+1, len(ws), word); end-i > best && d.verbal() && !d.literal() && !d.predicates() {
			best, key = end-i, d.key
		}
	}
	return best, key
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
