package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed lexicon/entailments.txt
var entailmentsText string

// entailments maps what is done or so to what is done or so with it, by the table.
var entailments = sync.OnceValue(func() map[string][]string {
	out := map[string][]string{}
	linesOf(entailmentsText, func(fields []string) {
		for _, specific := range fields[1:] {
			out[specific] = append(out[specific], strings.TrimSuffix(fields[0], ":"))
		}
	})
	return out
})

// entailed reports whether what the article says by one word, a verb or what is said of
// something, is said less closely by another: who escorts somebody accompanies them.
// It holds one way only, and of nothing that is denied.
func entailed(article, claim string) bool {
	return slices.Contains(entailments()[article], claim)
}
