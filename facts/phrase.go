package facts

import (
	"sort"
	"strings"
	"sync"
)

// phrases looks up names of one word or several ("square miles") in a sentence.
type phrases map[string][]phrase // by first word, the longest first

type phrase struct {
	rest  []string // the words after the first
	key   string
	scale float64 // how much of the key it is, where the table says
}

// at returns the longest phrase at word i and the word after it, or 0.
func (t phrases) at(ws []word, i int) (phrase, int) {
	for _, p := range t[ws[i].norm] {
		if len(p.rest) >= len(ws)-i {
			continue
		}
		same := true
		for k, w := range p.rest {
			if ws[i+1+k].norm != w {
				same = false
				break
			}
		}
		if same {
			return p, i + 1 + len(p.rest)
		}
	}
	return phrase{}, 0
}

func (t phrases) add(name string, p phrase) {
	ws := splitWords(strings.ReplaceAll(name, "_", " "), 0)
	for _, w := range ws[1:] {
		p.rest = append(p.rest, w.norm)
	}
	list := append(t[ws[0].norm], p)
	sort.SliceStable(list, func(a, b int) bool { return len(list[a].rest) > len(list[b].rest) })
	t[ws[0].norm] = list
}

// phraseTable returns a table of lines "key name …", or "key scale name …",
// read when it is first asked for.
func phraseTable(text string, scaled bool) func() phrases {
	return sync.OnceValue(func() phrases {
		t := phrases{}
		linesOf(text, func(fields []string) {
			p, names := phrase{key: fields[0], scale: 1}, fields[1:]
			if scaled {
				p.scale, names = parseNumber(fields[1]), fields[2:]
			}
			for _, name := range names {
				t.add(name, p)
			}
		})
		return t
	})
}
