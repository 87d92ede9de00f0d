package facts

import (
	"strings"
	"sync"
)

// openings are the words by which a claim announces what it says, and which say
// nothing themselves.
var openings = sync.OnceValue(func() (out [][]string) {
	for line := range strings.Lines(strings.TrimSpace(`
the fact is that
it is a fact that
the truth is that
it is true that
it 's true that
it is the case that
it is correct that
it is known that
it is said in the article that
the article says that
the article states that
the article reports that
the report says that
according to the article ,
according to the report ,
according to the text ,
as the article says ,
what is certain is that
in all ,
in total ,
all in all ,
all told ,
altogether ,
in fact ,
in short ,
as it turned out ,
it turned out that
it turns out that
`)) {
		out = append(out, strings.Fields(line))
	}
	return out
})

// withoutOpening returns the words of a claim without such an opening.
func withoutOpening(ws []word) []word {
	for _, o := range openings() {
		if len(ws) < len(o)+2 {
			continue
		}
		k := 0
		for k < len(o) && ws[k].norm == o[k] {
			k++
		}
		if k == len(o) {
			return ws[k:]
		}
	}
	return ws
}
