//go:build ignore

package main

import (
	"slices"
	"strconv"
	"strings"
)

// This file reads WordNet's database.

type synset struct {
	pos, file string
	words     []string // as written
	pointers  []pointer
}

type pointer struct {
	symbol, target string // the target's key: letter and offset
	from, to       int    // word numbers, 0 for the whole synset
}

// A sense is one meaning of a word in one part of speech.
type sense struct {
	key    string // of the synset
	rank   int    // 1 for the most frequent
	count  int    // in tagged text
	number int    // the word's number in its synset
}

var (
	synsets = map[string]*synset{}
	counts  = map[string]int{}                // "word n 1" to count
	senses  = map[string]map[string][]sense{} // word, letter
	gloss   = map[string]int{}
	slurs   = map[string]bool{} // key of the synset and word
)

func readCounts() {
	kinds := []string{"", "n", "v", "a", "r", "a"}
	for _, line := range lines(database + "cntlist.rev") {
		f := strings.Fields(line)
		word, rest, _ := strings.Cut(f[0], "%")
		counts[word+" "+kinds[rest[0]-'0']+" "+f[1]] += number(f[2], 10)
	}
}

func readData(pos string) {
	for _, line := range lines(database + "data." + pos) {
		if strings.HasPrefix(line, "  ") {
			continue
		}
		line, text, _ := strings.Cut(line, "|")
		for _, w := range strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' }) {
			gloss[w]++
		}
		f := strings.Fields(line)
		s := &synset{pos: letters[pos], file: f[1]}
		n := number(f[3], 16)
		for i := range n {
			word, _, _ := strings.Cut(f[4+2*i], "(")
			s.words = append(s.words, word)
		}
		at := 4 + 2*n
		for i := range number(f[at], 10) {
			p := f[at+1+4*i:]
			letter := strings.Replace(p[2], "s", "a", 1)
			s.pointers = append(s.pointers, pointer{p[0], letter + p[1], number(p[3][:2], 16), number(p[3][2:], 16)})
		}
		synsets[s.pos+f[0]] = s
	}
}

// markSlurs notes the words that WordNet marks as slurs and obscenities.
func markSlurs() {
	for _, s := range synsets {
		if s.pos != "n" || !slices.ContainsFunc(s.words, func(w string) bool {
			return w == "ethnic_slur" || w == "disparagement" || w == "dirty_word" || w == "vulgarism"
		}) {
			continue
		}
		for _, p := range s.pointers {
			if p.symbol != "-u" {
				continue
			}
			words := synsets[p.target].words
			if p.to > 0 {
				words = words[p.to-1 : p.to]
			}
			for _, w := range words {
				slurs[p.target+strings.ToLower(w)] = true
			}
		}
	}
}

// readIndex reads the senses of a part of speech. Names of single things
// ("Paris"), abbreviations and chemical symbols are left out.
func readIndex(pos string) {
	for _, line := range lines(database + "index." + pos) {
		if strings.HasPrefix(line, "  ") {
			continue
		}
		f := strings.Fields(line)
		word, letter := f[0], f[1]
		if strings.ContainsAny(word, "0123456789./'") {
			continue
		}
		n := number(f[2], 10)
		for i, offset := range f[len(f)-n:] {
			s := synsets[letter+offset]
			at := slices.IndexFunc(s.words, func(w string) bool { return strings.EqualFold(w, word) })
			written := s.words[at]
			if written != strings.ToLower(written) && (s.has("@i") || len(written) < 4 || strings.ToUpper(written[1:2]) == written[1:2]) {
				continue
			}
			if slurs[letter+offset+word] || strings.HasPrefix(word, "abo") && len(word) == 3 {
				continue
			}
			if senses[word] == nil {
				senses[word] = map[string][]sense{}
			}
			count := counts[word+" "+letter+" "+strconv.Itoa(i+1)]
			senses[word][letter] = append(senses[word][letter], sense{letter + offset, i + 1, count, at + 1})
		}
	}
}

func (s *synset) has(symbol string) bool {
	return slices.ContainsFunc(s.pointers, func(p pointer) bool { return p.symbol == symbol })
}
