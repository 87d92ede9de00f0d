package facts

import (
	"strings"
	"sync"
)

// A dictionary is a text whose lines are a word, a space and what is said of
// the word. It is read and indexed when it is first asked for something.
type dictionary struct {
	open  sync.Once
	read  func() string
	text  string
	index []uint32 // by hash of the word: where its line begins, from 1; 0 for none
}

// newDictionary returns the dictionary of the text that read gives.
func newDictionary(read func() string) *dictionary { return &dictionary{read: read} }

// hash reads the text and lists its lines by their words, each in the first
// free place from its own on.
func (d *dictionary) hash() {
	d.text = d.read()
	size := uint32(1)
	for n := strings.Count(d.text, "\n"); size < 2*uint32(n)+2; {
		size *= 2
	}
	index := make([]uint32, size)
	start := 0
	for line := range strings.Lines(d.text) {
		if word, _, ok := strings.Cut(line, " "); ok && word != "#" {
			i := hashOf(word) & (size - 1)
			for index[i] != 0 {
				i = (i + 1) & (size - 1)
			}
			index[i] = uint32(start) + 1
		}
		start += len(line)
	}
	d.index = index
}

// find returns what the dictionary says of a word.
func (d *dictionary) find(word string) (string, bool) {
	d.open.Do(d.hash)
	index := d.index
	mask := uint32(len(index) - 1)
	for i := hashOf(word) & mask; index[i] != 0; i = (i + 1) & mask {
		line := d.text[index[i]-1:]
		if len(line) > len(word) && line[len(word)] == ' ' && line[:len(word)] == word {
			rest := line[len(word)+1:]
			if end := strings.IndexByte(rest, '\n'); end >= 0 {
				rest = rest[:end]
			}
			return rest, true
		}
	}
	return "", false
}

// hashOf is the FNV-1a hash of a word.
func hashOf(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}
