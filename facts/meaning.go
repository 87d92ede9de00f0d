package facts

import (
	"slices"
	"strings"
)

// A sense is how the meaning of a claim's word relates to that of a word of
// the article, and how far that may be trusted, from 0 to 1.
type sense struct {
	rel   relation
	score float64
}

// How far each kind of tie between two words may be trusted.
const (
	trustLemma   = 1.0
	trustDerived = 0.92
	trustStrong  = 0.9  // synonyms by their first senses
	trustFrame   = 0.87 // words of one event frame
	trustTypo    = 0.85
	trustWeak    = 0.8  // synonyms by a second sense
	trustAxis    = 0.84 // words of one direction on an axis: "jump", "grow"
	trustOpposed = 0.9
)

// meaning relates the word of a claim to the word of the article.
func (t told) meaning(article, claim *node) sense {
	best := sense{}
	if m, ok := compoundMeaning(article.lemma, claim.lemma); ok {
		return m
	}
	if article.compound != "" && claim.compound != "" && article.compound != claim.compound {
		if m := t.wordMeaning(article.compound, claim.compound); m.rel.excludes() {
			return m // "upper house", "lower house"
		}
	}
	for _, c := range claim.senses {
		for _, a := range article.senses {
			m := t.wordMeaning(a, c)
			if m.rel == negation && article.tag == tagNoun && claim.tag == tagNoun && negativePrefix(a) != negativePrefix(c) {
				continue // "employment" and "unemployment" are both measured
			}
			if m.score == trustAxis && !sameSort(article, claim) {
				continue // "raised" is not "more"
			}
			if article.tag == tagAdv && isParticle(article.norm) && claim.tag == tagAdj {
				continue // a ruling handed down is no lower one
			}
			if m.score == trustFrame && !sameFrame(a, c) && crossed(article, claim) {
				continue // the "head" of a firm does not head for home
			}
			if m.score < trustWeak && article.tag == tagNoun && claim.tag == tagNoun && (belongsTo(a, c) || tangible(nounClass(a)) && hypernymOf(c, a)) {
				m = sense{narrower, trustWeak} // "beer" is a drink
			}
			if m.score < trustWeak && sameSort(article, claim) && !crossed(article, claim) && entailed(a, c) {
				m = sense{narrower, trustWeak} // who escorts accompanies
			}
			if m.rel == equal && (strings.HasPrefix(a, "be_") || strings.HasPrefix(c, "be_")) {
				return m // what "is under way" has begun, though it is no beginning
			}
			if m.score > best.score || m.score == best.score && m.rel.excludes() {
				best = m
			}
		}
	}
	return best
}

// saidWider reports whether the claim's word is the wider one of two of which
// the closer one entails it.
func saidWider(claim, article *node) bool {
	return slices.ContainsFunc(article.senses, func(a string) bool {
		return slices.ContainsFunc(claim.senses, func(c string) bool { return entailed(a, c) })
	})
}

// compoundMeaning relates two compounds of which the second halves are the
// same, "best-selling" and "worst-selling": by their first halves.
func compoundMeaning(a, c string) (sense, bool) {
	x, tail, ok := strings.Cut(a, "-")
	y, other, also := strings.Cut(c, "-")
	if ok != also && (ok && placing(x) && sameSummit(tail, c) || also && placing(y) && sameSummit(other, a)) {
		return sense{alternation, trustOpposed}, true // "second-largest", "largest"
	}
	if !ok || !also || tail != other || x == y {
		return sense{}, false
	}
	return wordMeaning(x, y), true
}

// sameSummit reports whether two superlatives put the same first: "largest",
// "biggest".
func sameSummit(a, b string) bool {
	return a == b || strings.HasSuffix(a, "est") && wordMeaning(lemma(a, 'a'), lemma(b, 'a')).rel == equal
}

// placing reports whether a word is an ordinal but "first".
func placing(word string) bool {
	return oneOf(word, "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth")
}

// told is how words of the article relate to words of the claim at hand, as far
// as that was asked; nil remembers nothing.
type told map[[2]string]sense

// wordMeaning relates two lemmas, once.
func (t told) wordMeaning(a, c string) sense {
	m, ok := t[[2]string{a, c}]
	if !ok {
		m = wordMeaning(a, c)
		if t != nil {
			t[[2]string{a, c}] = m
		}
	}
	return m
}

// wordMeaning relates two lemmas.
func wordMeaning(a, c string) sense {
	if a == c {
		return sense{equal, trustLemma}
	}
	if titleClass(a) != "" && titlesAgree(a, c) {
		return sense{equal, trustDerived}
	}
	same, opposite := onAxis(a, c)
	if opposite {
		return sense{alternation, trustOpposed}
	}
	if antonymous(a, c) || opposed(a, c) {
		return sense{negation, trustOpposed}
	}
	if derived(a, c) || stem(a) == stem(c) {
		if negativePrefix(a) != negativePrefix(c) {
			return sense{negation, trustOpposed}
		}
		return sense{equal, trustDerived}
	}
	if undone(a, c) || undone(c, a) {
		return sense{negation, trustOpposed}
	}
	if same && sharedAxis(a, c, "amount") {
		return sense{equal, trustAxis}
	}
	if sameFrame(a, c) || equivalent(a, c) {
		return sense{equal, trustFrame}
	}
	switch synonymous(a, c) {
	case firstSense:
		return sense{equal, trustStrong}
	case secondSense:
		return sense{equal, trustWeak}
	}
	if viaSynonym(a, c) || viaSynonym(c, a) {
		return sense{equal, trustWeak}
	}
	return sense{}
}

// viaSynonym reports whether a strong synonym of a is of one root with c:
// "often", "frequently", "frequent".
func viaSynonym(a, c string) bool {
	e, ok := lookup(a)
	if !ok {
		return false
	}
	for l := range e.links {
		if l.mark == '=' && stem(l.to) == stem(c) {
			return true
		}
	}
	return false
}

// undone reports whether a word denies by its prefix what another says: "unsafe" and
// "safe", "uninhabited" and "live".
func undone(word, other string) bool {
	p := strippedOf(word)
	if p == "" {
		return false
	}
	if p == other || stem(p) == stem(other) {
		return true
	}
	v := lemma(p, 'v')
	return v != p && strings.HasPrefix(word, "un") && !turning(v) && (v == other || sameFrame(v, other) || synonymous(v, other) == firstSense)
}

// unsaid reports whether of two words a verb says what an adjective denies by its
// prefix: "lives" and "uninhabited".
func unsaid(a, b *node) bool {
	return a.tag == tagVerb && b.tag == tagAdj && undone(b.lemma, a.lemma) || a.tag == tagAdj && b.tag == tagVerb && undone(a.lemma, b.lemma)
}

// strippedOf returns the word without its negative prefix, where that leaves a
// word: "uncrowded" → "crowded".
func strippedOf(word string) string {
	for _, p := range negativePrefixes {
		if rest, ok := strings.CutPrefix(word, p); ok && len(rest) > 3 && partsOfSpeech(rest) != "" {
			return rest
		}
	}
	return ""
}

var negativePrefixes = []string{"un", "in", "im", "il", "ir", "dis", "non", "mis"}

func negativePrefix(word string) bool { return strippedOf(word) != "" && strings.HasPrefix(word, "un") }

// telling reports whether a preposition says something by itself, so that it
// may not be exchanged for another.
func telling(mark string) bool {
	return oneOf(mark, "before|after|until|since|without|despite|against|above|below|outside|outside of|inside|ahead of|behind|far from|far away from|away from")
}

// crossed reports whether of two words one is a verb and the other a noun, which
// synonyms for things do not join.
func crossed(a, b *node) bool {
	return a.tag == tagVerb && b.tag == tagNoun || a.tag == tagNoun && b.tag == tagVerb
}

// sameSort reports whether two words are of parts of speech that can oppose
// each other: what happens, or how something is.
func sameSort(a, b *node) bool {
	happens := func(n *node) bool { return n.tag == tagVerb || n.tag == tagNoun || n.form >= past }
	is := func(n *node) bool {
		return n.tag == tagAdj || n.tag == tagAdv || n.dep == depPred || n.form >= past && (n.passive || n.dep == depMod)
	}
	return happens(a) && happens(b) || is(a) && is(b)
}

// tangible reports whether a class of nouns holds things and living beings, of
// which a kind is told without doubt.
func tangible(class byte) bool {
	switch class {
	case classAnimal, classArtifact, classFood, classPerson, classPlant, classSubstance:
		return true
	}
	return false
}
