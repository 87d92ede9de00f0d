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

// verbPhrases maps a verb to the fixed phrases it opens that hold a noun or an
// article, which stand together: "take place", "put an end to".
var verbPhrases = sync.OnceValue(func() map[string][]string {
	table := map[string][]string{}
	add := func(fields []string) {
		for _, f := range fields[1:] {
			f, _, _ = strings.Cut(f, "/")
			parts := strings.Split(f, "_")
			if len(parts) < 2 || !strings.HasPrefix(partsOfSpeech(parts[0]), "v") {
				continue
			}
			for _, p := range parts[1:] {
				if t := closedTags()[p]; t != tagPrep && t != tagAdv && t != tagTo && (t == tagDet || is(p, 'n')) {
					table[parts[0]] = append(table[parts[0]], f)
					break
				}
			}
		}
	}
	linesOf(lightText, add)
	linesOf(framesText, add)
	return table
})

// verbPhrase finds the longest fixed verb phrase at ws[i], its verb in any
// form, and returns its length and its lemma.
func verbPhrase(ws []word, i int) (int, string) {
	if ws[i].shape != lower && !sentenceStart(ws, i) {
		return 1, ""
	}
	best, phrase := 1, ""
	v := lemma(ws[i].norm, 'v')
	for _, f := range verbPhrases()[v] {
		parts := strings.Split(f, "_")
		if len(parts) <= best || i+len(parts) > len(ws) {
			continue
		}
		fits := true
		for k, p := range parts[1:] {
			if w := ws[i+1+k].norm; w != p && lemma(w, 'n') != p {
				fits = false
				break
			}
		}
		if fits {
			best, phrase = len(parts), f
		}
	}
	return best, phrase
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
