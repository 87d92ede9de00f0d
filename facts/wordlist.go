package facts

import (
	_ "embed"
	"sync"
)

//go:embed lexicon/pronouns.txt
var pronounsText string

// classed reads a table whose lines are a class and its words; a word's first
// line counts.
func classed(text string) func() map[string]string {
	return sync.OnceValue(func() map[string]string {
		table := map[string]string{}
		linesOf(text, func(f []string) {
			for _, w := range f[1:] {
				if _, ok := table[w]; !ok {
					table[w] = f[0]
				}
			}
		})
		return table
	})
}

var (
	pronouns  = classed(pronounsText)
	typeTable = classed(typesText)
)

// pronoun returns the person, number and gender of a pronoun, "3sm" of "him";
// "-" stands where it doesn't tell, "r" for a relative or question word; "" for
// other words.
func pronoun(norm string) string { return pronouns()[norm] }

// typeKind returns what kind of thing a type head stands for: person, role,
// organisation, place, work, event, amount, time, thing, kind, language.
func typeKind(lemma string) string { return typeTable()[keyOf(lemma)] }

// isKnownWord reports whether the lexicon knows a word in any form.
func isKnownWord(norm string) bool {
	if partsOfSpeech(norm) != "" || pronoun(norm) != "" {
		return true
	}
	if _, ok := closedTags()[norm]; ok {
		return true
	}
	for _, pos := range []byte("vnar") {
		if _, ok := irregular(norm, pos); ok || regular(norm, pos) != "" {
			return true
		}
	}
	return american(norm) != norm
}
