package facts

import "strings"

// stem returns the word that a lemma is derived from, as a key under which the
// words of one root meet: "invitation" → "invite", "ouster" → "oust". WordNet's
// derivations come first; a lemma without one loses a suffix only if what is
// left is a word.
func stem(lemma string) string {
	for range 2 {
		if strings.HasPrefix(partsOfSpeech(lemma), "v") {
			break // "nationalization" meets "nationalize", not "nation"
		}
		base := baseOf(lemma)
		if base == "" {
			break
		}
		lemma = base
	}
	return lemma
}

// baseOf returns what a lemma is directly derived from, or "".
func baseOf(lemma string) string {
	e, ok := lookup(lemma)
	best := ""
	for l := range e.links {
		if l.mark != '+' {
			continue
		}
		cut := int(l.to[0] - '0')
		base := lemma[:len(lemma)-cut] + l.to[1:]
		if best == "" || is(base, 'v') && !is(best, 'v') {
			best = base
		}
	}
	if best != "" {
		return best
	}
	for _, s := range derivations {
		base, cut := strings.CutSuffix(lemma, s.from)
		if !cut || len(base) < 3 || ok && len(s.from) < 4 {
			continue
		}
		for _, to := range strings.Split(s.to, ",") {
			if is(base+to, s.pos) {
				return base + to
			}
		}
	}
	return ""
}

// derivations are the endings that leave the sense alone, and what they are put on.
var derivations = []struct {
	from, to string
	pos      byte
}{
	{"isation", "ize", 'v'}, {"ization", "ize", 'v'}, {"ication", "y,icate", 'v'}, {"ation", "ate,e,", 'v'}, {"ition", "ish,ite", 'v'}, {"ssion", "t,ss,de", 'v'}, {"sion", "d,de,se", 'v'},
	{"ion", "e,", 'v'}, {"ment", ",e", 'v'}, {"ance", ",e", 'v'}, {"ence", ",e", 'v'}, {"al", "e,", 'v'}, {"er", "e,", 'v'}, {"or", "e,", 'v'},
	{"ability", "able", 'a'}, {"ibility", "ible", 'a'}, {"ity", "e,", 'a'}, {"iness", "y", 'a'}, {"ness", ",", 'a'},
	{"ably", "able", 'a'}, {"ibly", "ible", 'a'}, {"ically", "ic,ical", 'a'}, {"ily", "y", 'a'}, {"lly", "ll,l", 'a'}, {"ly", ",e", 'a'},
}
