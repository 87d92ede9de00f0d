package facts

import "unicode/utf8"

// foreign reports whether a sentence of a claim is in no English: of its words
// without a capital, three at the least, neither the lexicon nor the article
// knows half. Names are no sign of a language; letters with marks are, where the
// article has no such word.
func (r *reading) foreign(ws []word) bool {
	total, known := 0, 0
	for _, w := range ws {
		if !w.isWord() || w.shape == digits || w.capitalised() || len(w.norm) < 2 {
			continue
		}
		total++
		if r.text.forms[w.norm] || ascii(w.text) && inLexicon(w.norm) {
			known++
		}
	}
	return total >= 3 && 2*known < total
}

// ascii reports whether a word is written in ASCII alone.
func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
