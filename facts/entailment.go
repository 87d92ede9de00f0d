package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed lexicon/entailments.txt
var entailmentsText string

// entailments maps what is done or so to what is done or so with it, by the table,
// and with that in turn: who razes a house destroys it, and so damages it.
var entailments = sync.OnceValue(func() map[string][]string {
	direct := map[string][]string{}
	linesOf(entailmentsText, func(fields []string) {
		for _, specific := range fields[1:] {
			direct[specific] = append(direct[specific], strings.TrimSuffix(fields[0], ":"))
		}
	})
	out := map[string][]string{}
	for specific := range direct {
		all := []string{specific}
		for i := 0; i < len(all); i++ {
			for _, wide := range direct[all[i]] {
				if !slices.Contains(all, wide) {
					all = append(all, wide)
				}
			}
		}
		out[specific] = all[1:]
	}
	return out
})

// entailed reports whether what the article says by one word, a verb or what is said of
// something, is said less closely by another: who escorts somebody accompanies them.
// It holds one way only, and of nothing that is denied.
func entailed(article, claim string) bool {
	return slices.Contains(entailments()[article], claim)
}
