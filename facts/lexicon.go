package facts

import (
	_ "embed"
	"slices"
	"strings"
)

// The word tables stand in lexicon/, one entry a line; "#" begins a comment.
// Nothing in the package lists a word twice: patterns are derived from these.

//go:embed lexicon/abbreviations.txt
var abbreviationsText string

// abbreviations maps a written abbreviation, lower case and without its last
// dot, to what its dot says: "title" and "word" never end a sentence, "end"
// may; "dated" and "number" are abbreviations only before a number, "unit"
// only after one, "state" only after a comma.
var abbreviations = pairsOf(abbreviationsText)

//go:embed lexicon/openers.txt
var openersText string

// sentenceOpeners are the words that commonly open a sentence and rarely
// follow an abbreviation inside one.
var sentenceOpeners = setOf(openersText)

// linesOf calls yield with the fields of each line of a table.
func linesOf(text string, yield func(fields []string)) {
	for line := range strings.Lines(text) {
		if i := strings.IndexByte(line, '#'); i >= 0 {
			line = line[:i]
		}
		if fields := strings.Fields(line); len(fields) > 0 {
			yield(fields)
		}
	}
}

// setOf reads a table of words into a set.
func setOf(text string) map[string]bool {
	set := map[string]bool{}
	linesOf(text, func(fields []string) {
		for _, f := range fields {
			set[f] = true
		}
	})
	return set
}

// pairsOf reads a table whose lines are a key and the words that share it.
func pairsOf(text string) map[string]string {
	table := map[string]string{}
	linesOf(text, func(fields []string) {
		for _, f := range fields[1:] {
			table[f] = fields[0]
		}
	})
	return table
}

// oneOf reports whether a word stands in a list, "this|that|those". In
// WebAssembly it takes a fraction of the room that comparing with each does.
func oneOf(word, list string) bool {
	for from := 0; from < len(list); from++ {
		i := strings.Index(list[from:], word)
		if i < 0 {
			return false
		}
		from += i
		if to := from + len(word); (from == 0 || list[from-1] == '|') && (to == len(list) || list[to] == '|') {
			return strings.IndexByte(word, '|') < 0
		}
	}
	return false
}

// overlapping reports whether two sets share a member.
func overlapping[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(x T) bool { return slices.Contains(b, x) })
}
