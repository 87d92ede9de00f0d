package facts

import (
	"strings"
	"unicode"
)

// repair returns the words with slips of the pen mended: a word that neither
// the lexicon nor the article knows becomes the one word of the article that
// is a letter or two away. Spans stay those of what was typed.
func (r *reading) repair(ws []word) []word {
	out := ws
	for i, w := range ws {
		if !w.isWord() || w.shape == digits || len(w.norm) < 4 || r.text.forms[w.norm] {
			continue
		}
		if mixedCase(w.text) {
			continue
		}
		named := w.capitalised() && !sentenceStart(ws, i)
		if inLexicon(w.norm) {
			continue
		}
		if best := r.nearest(w.norm, named); best != "" {
			if &out[0] == &ws[0] {
				out = append([]word(nil), ws...)
			}
			out[i].norm = best
		}
	}
	return out
}

// inLexicon reports whether the lexicon knows a word, in any of its forms.
func inLexicon(norm string) bool {
	_, closed := closedTags()[norm]
	return closed || !readingsOf(norm).none() && !suspicious(norm) || isKnownWord(norm) || countryOf(norm) || isDemonym(norm) || cityCountry(norm) != "" || givenName(norm) != 0
}

// mixedCase reports whether a capital stands inside a word: "SpaceX".
func mixedCase(s string) bool {
	return strings.IndexFunc(s[1:], unicode.IsUpper) >= 0 && strings.IndexFunc(s, unicode.IsLower) >= 0
}

// suspicious reports whether the lexicon does not know a word, although its
// ending lets guess a part of speech.
func suspicious(norm string) bool {
	return partsOfSpeech(norm) == "" && partsOfSpeech(lemma(norm, 'n')) == "" && partsOfSpeech(lemma(norm, 'v')) == "" && partsOfSpeech(lemma(norm, 'a')) == ""
}

// nearest returns the form of the article, or the common word, that an unknown
// word was meant to be, or "". A word with a capital may only be one of the
// article that has one too.
func (r *reading) nearest(norm string, named bool) string {
	best, dist := "", 3
	if norm = strings.TrimSpace(norm); norm == "" {
		return ""
	}
	limit := 1
	if len(norm) >= 7 {
		limit = 2
	}
	try := func(form string) {
		if len(form) < 4 || form[0] != norm[0] && !swapped(form, norm) {
			return
		}
		if d := editDistance(form, norm, limit); d <= limit && (d < dist || d == dist && (len(form) > len(best) || len(form) == len(best) && form < best)) {
			best, dist = form, d
		}
	}
	for form := range r.text.forms {
		if !named || !r.text.lowers[form] {
			try(form)
		}
	}
	if named {
		return best
	}
	for form := range fillers() { // "stil" is "still" rather than "sail"
		try(form)
	}
	if best == "" {
		for _, form := range valueWords {
			try(form)
		}
	}
	if best == "" {
		limit = 1
		for form, t := range closedTags() {
			if t != tagNeg && t != tagTo && !restrictive(form) {
				try(form) // "stil", "becuase"
			}
		}
	}
	return best
}

// valueWords are words of values that claims misspell and articles may write
// in another form ("per cent", "25%").
var valueWords = []string{"percent", "minute", "minutes", "hours", "million", "billion", "thousand", "hundred", "dollars", "euros",
	"january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
	"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "president", "minister", "government", "people", "children", "women", "company", "country"}

func swapped(a, b string) bool { return len(a) > 1 && len(b) > 1 && a[0] == b[1] && a[1] == b[0] }

// editDistance returns the Damerau–Levenshtein distance (adjacent
// transpositions) of a and b in bytes, or limit+1 where it is more than limit.
func editDistance(a, b string, limit int) int {
	if d := len(a) - len(b); d > limit || -d > limit {
		return limit + 1
	}
	prev2, prev, cur := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], prev2[j-2]+1)
			}
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return min(prev[len(b)], limit+1)
}
