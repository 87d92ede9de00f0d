package facts

import (
	"slices"
	"strings"
	"sync"
)

// An idiom is a phrase of several words that the lexicon lists for one thing:
// a verb with what belongs to it ("lose one's job", "put on hold") or a noun
// with what stands before it ("job cut"). Its words are lemmas; "one's" stands
// for any possessive or none, "a" and "the" for any article or none.
type idiom struct {
	key   string
	words []string
	thing bool // from a table of things and qualities: no verb
}

// idioms maps the first word of each idiom to the idioms, and holds them all by
// their keys.
var idioms = sync.OnceValue(func() (t struct {
	byFirst map[string][]idiom
	listed  map[string]bool
}) {
	t.byFirst, t.listed = map[string][]idiom{}, map[string]bool{}
	add := func(fields []string, thing bool) {
		for _, f := range fields {
			for key := range strings.SplitSeq(strings.TrimRight(f, ":>"), "/") {
				words := singulars(strings.Split(key, "_"))
				if len(words) < 2 || t.listed[key] {
					continue
				}
				t.listed[key] = true
				if bare := withoutSlots(words); len(bare) > 1 {
					t.byFirst[words[0]] = append(t.byFirst[words[0]], idiom{key, words, thing})
				}
			}
		}
	}
	for _, text := range []string{synonymsText, familiesText} {
		linesOf(text, func(fields []string) { add(fields, true) })
	}
	for _, text := range []string{framesText, lightText, axesText, antonymsText, conversesText, implicativesText, entailmentsText} {
		linesOf(text, func(fields []string) { add(fields, false) })
	}
	return t
})

// singulars returns the words of a phrase, the nouns behind its first as lemmas:
// "bribe" of "take bribes".
func singulars(words []string) []string {
	for i, w := range words {
		if i > 0 && strings.HasSuffix(w, "s") && !slotOfIdiom(w) && partsOfSpeech(w) == "" && closedTags()[w] == tagPunct {
			words[i] = lemma(w, 'n')
		}
	}
	return words
}

// listed reports whether a table of meanings holds the phrase.
func listed(phrase string) bool { return idioms().listed[phrase] }

// slotOfIdiom reports whether a word of an idiom stands for a determiner.
func slotOfIdiom(word string) bool { return oneOf(word, "one's|a|the") }

func withoutSlots(words []string) []string {
	var out []string
	for _, w := range words {
		if !slotOfIdiom(w) {
			out = append(out, w)
		}
	}
	return out
}

// fillsSlot reports whether a word may stand in such a place: any determiner
// but one that denies or counts.
func fillsSlot(norm string) bool {
	return oneOf(norm, "a|an|the|my|your|his|her|its|our|their|this|that|these|those|whose")
}

// verbal reports whether an idiom is a verb with a noun, an article or an
// adjective: with particles alone it is a phrasal verb, see sensesOf.
func (d idiom) verbal() bool {
	if d.thing {
		return false
	}
	second := closedTags()[d.words[1]]
	if !strings.HasPrefix(partsOfSpeech(d.words[0]), "v") && !(is(d.words[0], 'v') && (slotOfIdiom(d.words[1]) || second == tagPrep || second == tagAdv)) {
		return false
	}
	for _, w := range d.words[1:] {
		if t := closedTags()[w]; slotOfIdiom(w) || t != tagPrep && t != tagAdv && t != tagTo && (t == tagDet || is(w, 'n') || is(w, 'a') || strings.HasSuffix(w, "ness")) && (d.words[0] != "be" || len(d.words) > 2) {
			return true
		}
	}
	return false
}

// literal reports whether the verb of an idiom and its object mean by themselves
// what they mean together, "cut rates", so that they are read one by one too.
// Verbs that say little, particles and adjectives leave no such choice.
func (d idiom) literal() bool {
	if plainVerb(d.key) != "" || plainVerbs()["-"+d.words[0]] != "" || d.words[0] == "be" {
		return false
	}
	object := withoutSlots(d.words)[1]
	return closedTags()[object] == tagPunct && is(lemma(object, 'n'), 'n')
}

// follow matches the words of the idiom behind its first with those of a text
// from the i-th on, n in all, and returns where they end, or -1. The i-th has a
// normal form and a lemma.
func (d idiom) follow(i, n int, word func(i int) (norm, lemma string)) int {
	for _, wanted := range d.words[1:] {
		norm, base := "", ""
		if i < n {
			norm, base = word(i)
		}
		switch {
		case slotOfIdiom(wanted):
			if !fillsSlot(norm) {
				continue
			}
		case norm == "" || norm != wanted && base != wanted && lemma(norm, 'n') != wanted:
			return -1
		}
		i++
	}
	return i
}

// idiomAt returns the longest idiom whose verb is ns[v], and where
// its other words stand, which need not be beside it: "put the plan on hold",
// "bring murder charges", "charges were brought".
func idiomAt(ns []node, v int) (best idiom, at []int) {
	for _, d := range idioms().byFirst[ns[v].lemma] {
		if len(d.words) <= len(at) || !d.verbal() {
			continue
		}
		if found := d.among(ns, v); len(found) > len(at) {
			best, at = d, found
		}
	}
	return best, at
}

// predicates reports whether an idiom with "be" says by an adjective or a phrase how
// something is, "be aware of", which is read as such, see predicates.
func (d idiom) predicates() bool {
	can := readingsOf(d.words[1])
	return d.words[0] == "be" && !(can.verb && can.form >= past) && (can.first == 'a' || !turning(d.key))
}

// predicates notes at what a sentence says of its subject the idioms with "be" that
// it makes: "was aware of the error", "is short of money".
func predicates(ns []node) {
	for b := range ns {
		if !(ns[b].tag == tagAux && isBe(ns[b].norm) && ns[b].dep != depFunc || oneOf(ns[b].lemma, "stay|remain|become|get|seem|feel")) {
			continue
		}
		for _, d := range idioms().byFirst["be"] {
			for _, p := range d.among(ns, b) {
				if n := &ns[p]; n.head == b && (n.tag == tagAdj || n.tag == tagAdv || n.tag == tagNoun) && closedTags()[n.norm] == tagPunct {
					n.senses = append(n.senses, d.key)
					break
				}
			}
		}
	}
}

// farthest is how many words may stand between those of an idiom.
const farthest = 7

// among returns where the words of the idiom stand whose verb is ns[v].
func (d idiom) among(ns []node, v int) []int {
	words := withoutSlots(d.words)[1:]
	var at []int
	i, skipped := v+1, 0
	if first := ns[v].owner(ns, words[0]); first >= 0 {
		at, words = append(at, first), words[1:]
	}
	for len(words) > 0 {
		if i >= len(ns) || skipped > farthest {
			return nil
		}
		n := &ns[i]
		phrase := strings.Count(n.lemma, "_") + 1 // "on hold" is one node
		if n.norm == words[0] || n.lemma == words[0] {
			phrase = 1
		}
		switch {
		case n.norm == words[0] || n.lemma == words[0] && n.tag != tagVerb || phrase > 1 && phrase <= len(words) && n.lemma == strings.Join(words[:phrase], "_"):
			if n.neg {
				return nil
			}
			at, words = append(at, i), words[phrase:]
		case n.neg || n.norm == "no" || n.isVerbal() || n.tag == tagSub || n.tag == tagPunct || n.tag == tagPrep || n.tag == tagConj || n.tag == tagTo:
			return nil
		default:
			skipped++
		}
		i++
	}
	for k := range ns {
		if ns[k].value != nil && slices.Contains(at, ns[k].head) && !ns[k].temporal() {
			return nil // "cut 40 jobs": what is counted stands by itself
		}
	}
	return at
}

// owner returns the noun before the passive verb n that the verb governs, where
// it is the given one; else -1.
func (n *node) owner(ns []node, noun string) int {
	if !n.passive {
		return -1
	}
	for i := range ns {
		if m := &ns[i]; m.dep == depObj && m.head >= 0 && &ns[m.head] == n && m.lemma == noun && !m.neg {
			return i
		}
	}
	return -1
}

// compoundAt returns the key of the longest idiom that begins at ns[i] and whose
// head is a noun, or a verb at its end, with that head and where it ends:
// "interest rate", "cost of living", "hardly changed".
func compoundAt(ns []node, i int) (key string, head, end int) {
	first := idioms().byFirst[ns[i].norm]
	if ns[i].norm != ns[i].lemma {
		first = slices.Concat(first, idioms().byFirst[ns[i].lemma])
	}
	for _, d := range first {
		if d.verbal() && ns[i].isVerbal() || len(d.words) <= end-i {
			continue
		}
		last := d.follow(i+1, len(ns), func(k int) (string, string) { return ns[k].norm, ns[k].lemma })
		if last < 0 {
			continue
		}
		h := last - 1
		for k := i + 1; k < last; k++ {
			if ns[k].tag == tagPrep {
				h = k - 1
				break
			}
		}
		if ns[h].tag == tagNoun && ns[i].tag != tagPrep || ns[i].tag == tagAdv && ns[h].tag == tagVerb && h == last-1 {
			key, head, end = d.key, h, last
		}
	}
	return key, head, end
}

// compounds notes at the head of each compound what it is called, and the nodes
// that it is made of. A noun keeps its own meaning besides.
func compounds(ns []node) {
	for i := 0; i < len(ns); i++ {
		key, head, end := compoundAt(ns, i)
		if key == "" {
			continue
		}
		h := &ns[head]
		if h.tag == tagNoun {
			h.compound = key
			h.senses = append(h.senses, key)
		} else {
			h.senses = []string{key}
		}
		for k := i; k < end; k++ {
			if k != head {
				h.parts = append(h.parts, k)
				ns[k].inside = true
			}
		}
		i = end - 1
	}
}
