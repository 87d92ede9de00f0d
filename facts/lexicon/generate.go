//go:build ignore

// Generate distils WordNet 3.0 (Debian's wordnet-base) into wordnet.txt and
// irregular.txt, and puts wordnet.txt in the columns that the program holds,
// wordnet.columns. It is run by "go generate ./facts"; the same database gives
// the same files.
//
// wordnet.txt is sorted by word, one word a line, a word of several parts with
// underscores: the word, then a section for each part of speech (n noun, v
// verb, a adjective, r adverb), the most frequent first. In a section stand
//
//	a capital letter  of a noun: the class of its first sense, 'A' for
//	                  WordNet's file 03 (Tops), 'D' for noun.artifact …
//	<word   the noun's kind: a word for the synset above its first sense, where
//	        that is not the family itself
//	^word   the noun's family: the nearest kind to which a handful of words belong
//	=word   a synonym by the first sense of both
//	~word   a synonym by the second sense of one or both
//	!word   a direct antonym
//	>word   what the verb brings about ("kill" > "die")
//	+2te    the word it is derived from: cut 2 letters, write "te"
//
// Links by =, ~ and ! stand once, at the word that sorts first.
// irregular.txt holds "form lemma:part" lines that the suffix rules miss.
package main

import (
	"cmp"
	"log"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
)

const database = "/usr/share/wordnet/"

// How common a word must be to be kept: its tagged senses, or how often
// WordNet's own glosses use it.
const (
	often    = 4  // tagged
	seldom   = 2  // tagged, and glossed at all
	twice    = 2  // glossed so often, if seldom tagged
	glossed  = 8  // untagged, but in so many glosses
	naturals = 30 // the same of plants, animals, body parts and substances
	phrases  = 2  // of two words and more: tagged
	known    = 4  // tagged so often, a word is joined by its second sense too
	plain    = 12 // nouns of which there is nothing else to say: tagged
)

var poses = []string{"noun", "verb", "adj", "adv"}
var letters = map[string]string{"noun": "n", "verb": "v", "adj": "a", "adv": "r"}

func main() {
	log.SetFlags(0)
	readCounts()
	for _, pos := range poses {
		readData(pos)
	}
	markSlurs()
	for _, pos := range poses {
		readIndex(pos)
	}
	readSpelling()
	vocabulary := choose()
	words := entries(vocabulary)
	write("lexicon/wordnet.txt", words)
	writeFile("lexicon/wordnet.columns", columnsOf(words[1:]))
	write("lexicon/irregular.txt", irregulars(vocabulary))
	write("lexicon/WORDNET-LICENSE", notice())
}

func lines(name string) []string {
	text, err := os.ReadFile(name)
	if err != nil {
		log.Fatalf("%v: install wordnet-base", err)
	}
	return strings.Split(strings.TrimRight(string(text), "\n"), "\n")
}

func write(name string, lines []string) {
	writeFile(name, []byte(strings.Join(lines, "\n")+"\n"))
}

func writeFile(name string, data []byte) {
	if err := os.WriteFile(name, data, 0o666); err != nil {
		log.Fatal(err)
	}
}

func number(s string, base int) int {
	n, err := strconv.ParseInt(s, base, 64)
	if err != nil {
		log.Fatal(err)
	}
	return int(n)
}

// tagged counts how often a word stands in tagged text, as any or one part of speech.
func tagged(word, letter string) int {
	n := 0
	for l, list := range senses[word] {
		for _, s := range list {
			if letter == "" || l == letter {
				n += s.count
			}
		}
	}
	return n
}

// choose picks the vocabulary: word to its parts of speech in order.
func choose() map[string]string {
	news := newsWords()
	vocabulary := map[string]string{}
	for word, list := range senses {
		_, isNews := news[word]
		n, parts := tagged(word, ""), strings.Count(word, "_")
		verb := list["v"] != nil
		switch {
		case len(word) < 2, fold(word) != word:
			continue
		case parts == 0 && (n >= often || n >= seldom && gloss[word] >= twice || verb && (tagged(word, "v") > 0 || len(list) == 1 && gloss[word] > 0) || common(word, list) || isNews) && !derivable(word, list):
		case parts == 1 && verb && n >= 1, parts > 1 && verb && n >= 1:
		case parts > 0 && list["n"] == nil && n >= 1:
		case parts > 0 && (n >= phrases || isNews):
		default:
			continue
		}
		order := slices.SortedFunc(maps.Keys(list), func(a, b string) int {
			return cmp.Or(tagged(word, b)-tagged(word, a), strings.Index("nvar", a)-strings.Index("nvar", b))
		})
		vocabulary[word] = strings.Join(order, "")
		for _, letter := range strings.Split(news[word], "") {
			if list[letter] == nil {
				vocabulary[word] += letter
			}
		}
	}
	for word, parts := range news {
		if vocabulary[word] == "" && fold(word) == word && parts != "" {
			vocabulary[word] = parts
		}
	}
	return vocabulary
}

// common reports whether WordNet's own glosses use a word often.
func common(word string, list map[string][]sense) bool {
	if len(list["n"]) > 0 && len(list) == 1 && tagged(word, "") == 0 {
		switch synsets[list["n"][0].key].file {
		case "05", "08", "20", "27":
			return gloss[word] >= naturals
		}
	}
	return gloss[word] >= glossed
}

// derivable reports whether a rare word is plain from its parts, an adverb in
// "ly" or a noun in "ness", and needs no line.
func derivable(word string, list map[string][]sense) bool {
	for end, letter := range map[string]string{"ly": "r", "ness": "n"} {
		base, ok := strings.CutSuffix(word, end)
		if ok && len(list) == 1 && list[letter] != nil && tagged(word, "") < 5 {
			if b, y := strings.CutSuffix(base, "i"); y {
				base = b + "y"
			}
			return tagged(base, "a") >= 1
		}
	}
	return false
}

// newsWords reads news.txt: word to its parts of speech, "" where WordNet has them.
func newsWords() map[string]string {
	words := map[string]string{}
	var missing []string
	for _, line := range lines("lexicon/news.txt") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for field := range strings.FieldsSeq(line) {
			word, parts, _ := strings.Cut(field, ":")
			if parts == "" && senses[word] == nil {
				missing = append(missing, word)
			}
			words[word] = parts
		}
	}
	if missing != nil {
		log.Fatalf("lexicon/news.txt: not in WordNet: %s; name their parts of speech, as in %s:n", strings.Join(missing, " "), missing[0])
	}
	return words
}

var rules [][2]string
var spelling = map[string]string{}

func readSpelling() {
	for _, line := range lines("lexicon/spelling.txt") {
		if f := strings.Fields(line); !strings.HasPrefix(line, "#") {
			if strings.ContainsAny(f[0][:1], "-*") {
				rules = append(rules, [2]string{f[0], strings.TrimPrefix(f[1], "-")})
			} else {
				spelling[f[0]] = f[1]
			}
		}
	}
}

// fold returns the American spelling of a word, as fold in ../lemma.go does.
func fold(word string) string {
	if s := spelling[word]; s != "" {
		return s
	}
	for _, rule := range rules {
		from, to := rule[0][1:], rule[1]
		other := ""
		if rule[0][0] == '-' && strings.HasSuffix(word, from) {
			other = strings.TrimSuffix(word, from) + to
		} else if rule[0][0] == '*' {
			other = strings.Replace(word, from, to, 1)
		}
		if other != "" && other != word && len(other) > 3 && senses[other] != nil && same(word, other) {
			return other
		}
	}
	return word
}

// same reports whether two words share a synset.
func same(a, b string) bool {
	for l, list := range senses[a] {
		for _, s := range list {
			if slices.ContainsFunc(senses[b][l], func(t sense) bool { return s.key == t.key }) {
				return true
			}
		}
	}
	return senses[a] == nil
}
