package facts

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed lexicon/lists.txt
var listsText string

// lists holds lists.txt: the words of each list by its name.
var lists = sync.OnceValue(func() map[string]map[string]bool {
	table := map[string]map[string]bool{}
	linesOf(listsText, func(f []string) {
		list := make(map[string]bool, len(f)-1)
		for _, w := range f[1:] {
			list[w] = true
		}
		table[strings.TrimSuffix(f[0], ":")] = list
	})
	return table
})

// among reports whether a word stands in the list of lists.txt with this name.
func among(word, list string) bool { return lists()[list][word] }
