package facts

import (
	_ "embed"
	"strings"
)

//go:generate go run lexicon/generate.go lexicon/database.go lexicon/entries.go lexicon/columns.go lexicon/forms.go

// The words, what they may be and how they hang together: WordNet 3.0, distilled
// by lexicon/generate.go, which describes the lines, and put in columns by
// lexicon/columns.go.
//
//go:embed lexicon/wordnet.columns
var wordnet string

var thesaurus = newDictionary(func() string { return newColumns(wordnet).lines() })

// entry is the line of a word in wordnet.txt without the word: its sections.
type entry string

// lookup finds a word: a lemma in lower case and American spelling, of several
// parts with underscores.
func lookup(word string) (entry, bool) {
	rest, ok := thesaurus.find(word)
	return entry(rest), ok
}

// partsOfSpeech returns what a word may be, the most frequent first: n noun,
// v verb, a adjective, r adverb; "" for a word that the table doesn't know.
func partsOfSpeech(word string) string {
	e, _ := lookup(word)
	var parts [4]byte
	n := 0
	for section := range strings.FieldsSeq(string(e)) {
		if n < len(parts) {
			parts[n] = section[0]
			n++
		}
	}
	return string(parts[:n])
}

// is reports whether a word may be of a part of speech.
func is(word string, pos byte) bool {
	e, _ := lookup(word)
	_, ok := e.section(pos)
	return ok
}

// section returns what the entry says of a part of speech.
func (e entry) section(pos byte) (string, bool) {
	for section := range strings.FieldsSeq(string(e)) {
		if section[0] == pos {
			return section[1:], true
		}
	}
	return "", false
}

// A link leads from a word, as one part of speech, to another.
type link struct {
	pos, mark byte
	to        string
}

// links calls yield with every link of the entry.
func (e entry) links(yield func(link) bool) {
	for section := range strings.FieldsSeq(string(e)) {
		pos, rest := section[0], section[1:]
		for rest != "" {
			end := len(rest)
			if i := strings.IndexAny(rest[1:], linkMarks); i >= 0 {
				end = i + 1
			}
			if strings.IndexByte(linkMarks, rest[0]) >= 0 && !yield(link{pos, rest[0], rest[1:end]}) {
				return
			}
			rest = rest[end:]
		}
	}
}

const linkMarks = "=~!>+^<"

// linked returns the mark that joins two words, looked for at both, and the
// part of speech it holds for; 0 without one. Only the given marks count.
func linked(a, b, marks string) (mark, pos byte) {
	for range 2 {
		e, _ := lookup(a)
		for l := range e.links {
			if l.to == b && strings.IndexByte(marks, l.mark) >= 0 {
				return l.mark, l.pos
			}
		}
		a, b = b, a
	}
	return 0, 0
}

// relStrength says how far a link between two words may be trusted.
type relStrength uint8

const (
	unrelated   relStrength = iota
	secondSense             // synonyms by a second sense: right 84 times of 100
	firstSense              // synonyms by the first sense of both: 90 times of 100
	sameLemma
)

// synonymous says how surely two lemmas mean the same in some part of speech.
func synonymous(a, b string) relStrength {
	if a == b {
		return sameLemma
	}
	switch mark, _ := linked(a, b, "=~"); mark {
	case '=':
		return firstSense
	case '~':
		return secondSense
	}
	return unrelated
}

// antonymous reports whether two lemmas are direct antonyms: "rise", "fall".
// That contradicts only with the same arguments and the same negation.
func antonymous(a, b string) bool {
	mark, _ := linked(a, b, "!")
	return mark != 0
}

// bringsAbout reports whether doing a makes b happen: "kill", "die".
func bringsAbout(a, b string) bool {
	e, _ := lookup(a)
	for l := range e.links {
		if l.mark == '>' && l.to == b {
			return true
		}
	}
	return false
}

// derived reports whether one lemma comes from the other or both from a third:
// "negotiate", "negotiation", "negotiator".
func derived(a, b string) bool {
	return a != b && stem(a) == stem(b)
}

// kindsOf returns what stands above a noun's first sense: its kind and its
// family ("whiskey": "liquor", "alcohol"), each named by a word where one means
// that first, else by a word with the number of its sense. Either may be "".
func kindsOf(word string) (kind, family string) {
	e, _ := lookup(word)
	for l := range e.links {
		switch l.mark {
		case '<':
			kind = l.to
		case '^':
			family = l.to
		}
	}
	return kind, family
}

// hypernymOf reports whether wide is a kind that word belongs to, a step or
// two up: "liquor" and "alcohol" are of "whiskey".
func hypernymOf(wide, word string) bool {
	kind, family := kindsOf(word)
	if family == "" {
		return false
	}
	_, above := kindsOf(family)
	return kind == wide || family == wide || above == wide
}

// siblings reports whether two nouns are kinds of the same thing and neither is
// a kind of the other: "wine", "whiskey"; "kitchen", "bathroom". It is noise
// except between sentences that are the same in every other word.
func siblings(a, b string) bool {
	_, fa := kindsOf(a)
	_, fb := kindsOf(b)
	if a == b || fa == "" || fb == "" || hypernymOf(a, b) || hypernymOf(b, a) || synonymous(a, b) != unrelated {
		return false
	}
	if fa == fb {
		return true
	}
	_, aboveA := kindsOf(fa)
	_, aboveB := kindsOf(fb)
	return aboveA == fb || aboveB == fa
}

// nounClass returns the class of a noun's first sense, by the letters below; 0
// for a word that is no known noun.
func nounClass(word string) byte {
	e, _ := lookup(word)
	if s, ok := e.section('n'); ok && s != "" && 'A' <= s[0] && s[0] <= 'Z' {
		return s[0]
	}
	return 0
}

// The classes of nouns, WordNet's lexicographer files.
const (
	classTops          = 'A' + iota
	classAct           // running, election
	classAnimal        // dog
	classArtifact      // guitar, kitchen
	classAttribute     // height
	classBody          // hand
	classCognition     // plan
	classCommunication // letter
	classEvent         // storm
	classFeeling       // fear
	classFood          // wine
	classGroup         // team
	classLocation      // region
	classMotive        // reason
	classObject        // river
	classPerson        // doctor
	classPhenomenon    // wind
	classPlant         // oak
	classPossession    // tax
	classProcess       // growth
	classQuantity      // dozen
	classRelation      // share
	classShape         // circle
	classState         // illness
	classSubstance     // cement
	classTime          // hour
)
