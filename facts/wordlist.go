package facts

import (
	_ "embed"
	"sync"
)

//go:embed lexicon/function.txt
var functionText string

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
	functionTable = classed(functionText)
	typeTable     = classed(typesText)
)

// typeKind returns what kind of thing a type head stands for: person, role,
// organisation, place, work, event, amount, time, thing, kind, language.
func typeKind(lemma string) string { return typeTable()[keyOf(lemma)] }

// functionClass returns the class of a function word: det, prep, conj, sub, be,
// have, do, modal, neg, question, to, deictic, or pron_ with person, number and
// gender: "pron_3sm". "" for a content word.
func functionClass(norm string) string { return functionTable()[keyOf(norm)] }

// isKnownWord reports whether the lexicon knows a word in any form.
func isKnownWord(norm string) bool {
	if functionClass(norm) != "" || partsOfSpeech(norm) != "" {
		return true
	}
	for _, pos := range []byte("vnar") {
		if _, ok := irregular(norm, pos); ok || regular(norm, pos) != "" {
			return true
		}
	}
	return american(norm) != norm
}
