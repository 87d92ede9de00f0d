package facts

import (
	_ "embed"
	"strings"
	"sync"
)

// Irregular forms, "form lemma part", sorted; British spellings and the
// American ones that stand for both.

//go:embed lexicon/irregular.txt
var irregularText string

var irregulars = newDictionary(func() string { return irregularText })

//go:embed lexicon/spelling.txt
var spellingText string

// spelling holds spelling.txt: the rules in order and the words.
var spelling = sync.OnceValue(func() (table struct {
	rules [][2]string
	words map[string]string
}) {
	table.words = map[string]string{}
	linesOf(spellingText, func(f []string) {
		if f[0][0] == '-' || f[0][0] == '*' {
			table.rules = append(table.rules, [2]string{f[0], strings.TrimPrefix(f[1], "-")})
		} else {
			table.words[f[0]] = f[1]
		}
	})
	return table
})

// american returns the American spelling of a lemma: "organise" → "organize",
// "centre" → "center". A rule applies where the American word is known.
func american(word string) string {
	table := spelling()
	if s, ok := table.words[word]; ok {
		return s
	}
	if _, ok := lookup(word); ok {
		return word // the vocabulary is American already
	}
	for _, rule := range table.rules {
		from, to := rule[0][1:], rule[1]
		other := ""
		if base, ok := strings.CutSuffix(word, from); ok && rule[0][0] == '-' {
			other = base + to
		} else if rule[0][0] == '*' && strings.Contains(word, from) {
			other = strings.Replace(word, from, to, 1)
		}
		if _, ok := lookup(other); ok && len(other) > 3 {
			return other
		}
	}
	if base, ok := strings.CutSuffix(word, "ise"); ok && len(base) > 4 {
		return base + "ize"
	}
	return word
}

// lemma returns the dictionary form of a word, in American spelling: of "n" the
// singular, of "v" the infinitive, of "a" and "r" the positive. With pos 0 it
// tries verb, noun and adjective in turn of what the vocabulary knows. A word
// that it doesn't know is cut by the commonest rule or left alone.
func lemma(norm string, pos byte) string {
	if pos == 0 {
		return anyLemma(norm)
	}
	if l, ok := irregular(norm, pos); ok {
		return american(l)
	}
	if is(norm, pos) && !inflected(norm, pos) {
		return american(norm)
	}
	if c := regular(norm, pos); c != "" {
		return c
	}
	if _, ok := lookup(norm); ok {
		return american(norm)
	}
	return american(guess(norm, pos))
}

// inflected reports whether a word that the vocabulary has as a lemma is looked
// at as a form first: "hours", "putting", "larger".
func inflected(norm string, pos byte) bool {
	end := func(suffixes ...string) bool {
		for _, s := range suffixes {
			if strings.HasSuffix(norm, s) {
				return true
			}
		}
		return false
	}
	switch pos {
	case 'n':
		return end("s") && !end("ss", "us", "is") && regular(norm, pos) != ""
	case 'v':
		return end("ing", "ed") && regular(norm, pos) != ""
	}
	return end("er", "est") && regular(norm, pos) != ""
}

// regular returns the first lemma that the rules make of a form and the
// vocabulary knows, or "".
func regular(norm string, pos byte) string {
	for candidate := range candidates(norm, pos) {
		if c := american(candidate); is(c, pos) {
			return c
		}
	}
	return ""
}

// anyLemma returns the lemma of a word whose part of speech isn't known.
func anyLemma(norm string) string {
	for _, pos := range []byte("vna") {
		if l, ok := irregular(norm, pos); ok && (pos != 'a' || !is(norm, 'n')) {
			return american(l)
		}
	}
	if _, ok := lookup(norm); ok {
		switch {
		case strings.HasSuffix(norm, "ed") && regular(norm, 'v') != "":
			return regular(norm, 'v')
		case strings.HasSuffix(norm, "ing") && !is(norm, 'n') && regular(norm, 'v') != "":
			return regular(norm, 'v')
		case is(norm, 'n') && inflected(norm, 'n'):
			return regular(norm, 'n')
		case is(norm, 'a') && inflected(norm, 'a') && !is(norm, 'n'):
			return regular(norm, 'a')
		}
		return american(norm)
	}
	for _, pos := range []byte("vna") {
		if c := regular(norm, pos); c != "" {
			return c
		}
	}
	if a := american(norm); a != norm {
		return a
	}
	if strings.HasSuffix(norm, "s") {
		return american(guess(norm, 'n'))
	}
	return american(guess(norm, 'v'))
}

// irregular finds the lemma of a form in irregular.txt.
func irregular(norm string, pos byte) (string, bool) {
	rest, _ := irregulars.find(norm)
	for pair := range strings.FieldsSeq(rest) {
		if n := len(pair) - 2; pair[n+1] == pos {
			return pair[:n], true
		}
	}
	return "", false
}

// candidates yields the lemmas that the rules of a part of speech make of a
// form, the likeliest first.
func candidates(norm string, pos byte) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, s := range suffixes[pos] {
			base, ok := strings.CutSuffix(norm, s.from)
			if !ok || len(base) < 2 && s.from != "ied" {
				continue
			}
			if s.to == "?" { // "ed", "ing", "er", "est"
				if !bases(base, yield) {
					return
				}
				continue
			}
			if !yield(base + s.to) {
				return
			}
		}
	}
}

// bases yields what may stand before "ed" and "ing": "hop" + p, "hope" − e, "visit".
func bases(base string, yield func(string) bool) bool {
	n := len(base)
	double := n > 2 && base[n-1] == base[n-2] && !isVowel(base[n-1])
	short := n > 1 && !isVowel(base[n-1]) && isVowel(base[n-2]) && (n == 2 || !isVowel(base[n-3])) && strings.IndexByte("wxy", base[n-1]) < 0
	switch {
	case double:
		return yield(base) && yield(base[:n-1])
	case short && syllables(base) == 1: // "hoping": a short vowel would have doubled
		return yield(base+"e") && yield(base)
	case base[n-1] == 'i':
		return yield(base[:n-1]+"y") && yield(base)
	case base[n-1] == 'y':
		return yield(base) && yield(base[:n-1]+"ie")
	case strings.HasSuffix(base, "th"): // "breathing" is of "breathe"
		return yield(base+"e") && yield(base)
	case strings.HasSuffix(base, "ck"): // "panicked"
		return yield(base) && yield(base[:n-1])
	}
	return yield(base) && yield(base+"e")
}

var suffixes = map[byte][]struct{ from, to string }{
	'n': {{"'s", ""}, {"ies", "y"}, {"ies", "ie"}, {"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"}, {"xes", "x"}, {"zzes", "zz"}, {"oes", "o"},
		{"s", ""}, {"es", ""}, {"ves", "f"}, {"ves", "fe"}, {"men", "man"}, {"ses", "sis"}},
	'v': {{"ies", "y"}, {"ies", "ie"}, {"sses", "ss"}, {"shes", "sh"}, {"ches", "ch"}, {"xes", "x"}, {"zzes", "zz"}, {"oes", "o"},
		{"s", ""}, {"es", ""}, {"ied", "y"}, {"ied", "ie"}, {"ed", "?"}, {"ying", "ie"}, {"ing", "?"}},
	'a': {{"ier", "y"}, {"iest", "y"}, {"er", "?"}, {"est", "?"}},
	'r': {{"ier", "y"}, {"iest", "y"}, {"er", "?"}, {"est", "?"}},
}

// guess cuts a form of a word that the vocabulary doesn't know.
func guess(norm string, pos byte) string {
	n := len(norm)
	switch {
	case n < 5 || pos == 'a' || pos == 'r':
		return norm
	case strings.HasSuffix(norm, "ies"):
		return norm[:n-3] + "y"
	case strings.HasSuffix(norm, "sses"), strings.HasSuffix(norm, "shes"), strings.HasSuffix(norm, "ches"), strings.HasSuffix(norm, "xes"):
		return norm[:n-2]
	case strings.HasSuffix(norm, "s") && !strings.HasSuffix(norm, "ss") && !strings.HasSuffix(norm, "us") && !strings.HasSuffix(norm, "is"):
		return norm[:n-1]
	case pos == 'n':
		return norm
	case strings.HasSuffix(norm, "ied"):
		return norm[:n-3] + "y"
	}
	for _, end := range []string{"ed", "ing"} {
		base, ok := strings.CutSuffix(norm, end)
		if !ok || syllables(base) == 0 || len(base) < 3 {
			continue
		}
		m := len(base)
		switch {
		case base[m-1] == base[m-2] && strings.IndexByte("bdgmnprt", base[m-1]) >= 0:
			return base[:m-1]
		case strings.HasSuffix(base, "iz"), strings.HasSuffix(base, "is") && m > 5, strings.HasSuffix(base, "at") && m > 4, base[m-1] == 'v', base[m-1] == 'c',
			base[m-1] == 'g' && base[m-2] != 'n', base[m-1] == 'u', syllables(base) == 1 && !isVowel(base[m-1]) && isVowel(base[m-2]) && !isVowel(base[m-3]) && strings.IndexByte("wxy", base[m-1]) < 0:
			return base + "e"
		}
		return base
	}
	return norm
}

func isVowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// syllables counts the runs of vowels in a base, "y" among them after its first letter.
func syllables(s string) int {
	n, before := 0, false
	for i := range len(s) {
		v := isVowel(s[i]) || s[i] == 'y' && i > 0
		if v && !before {
			n++
		}
		before = v
	}
	return n
}
