package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed lexicon/occupations.txt
var occupationsText string

// A trade is what people of an occupation do, and to what.
type trade struct{ verbs, objects []string }

// trades maps an occupation to its trades.
var trades = sync.OnceValue(func() map[string][]trade {
	table := map[string][]trade{}
	linesOf(occupationsText, func(fields []string) {
		t := trade{verbs: strings.Split(strings.TrimSuffix(fields[1], ":"), "/"), objects: fields[2:]}
		for _, noun := range strings.Split(strings.TrimSuffix(fields[0], ":"), "/") {
			table[noun] = append(table[noun], t)
		}
	})
	return table
})

// practises reports whether people of an occupation do what a verb says to an
// object: a drummer plays drums.
func practises(occupation, verb, object string) bool {
	if sport, ok := strings.CutSuffix(occupation, "_player"); ok && verb == "play" && sport == object {
		return true
	}
	return slices.ContainsFunc(trades()[occupation], func(t trade) bool {
		return slices.Contains(t.verbs, verb) && slices.Contains(t.objects, object)
	})
}

// practised returns the object that verb u of a claim has where the two may be
// an occupation's, or -1: "plays drums", "is a writer of plays".
func practised(ns []node, u int) int {
	if ns[u].tag != tagVerb && !(ns[u].tag == tagNoun && oneOf(ns[u].lemma, "writer|player|author|maker|teacher")) {
		return -1
	}
	for x := range ns {
		if ns[x].head == u && ns[x].tag == tagNoun && (ns[x].dep == depObj || ns[x].dep == depObl && oneOf(ns[x].mark, "of|for|in") || ns[x].dep == depMod) {
			return x
		}
	}
	return -1
}

// practices ties a verb of the claim and its object to the occupation in the
// article that says both: "plays drums" to "drummer".
func (c *checker) practices() {
	ns := c.c.ns
	for u := range ns {
		x := practised(ns, u)
		if x < 0 {
			continue
		}
		verb := ns[u].lemma
		if ns[u].tag == tagNoun {
			verb = verbOf(verb)
		}
		for s := range c.b.text.sents {
			for i := range c.b.text.sents[s].ns {
				if n := &c.b.text.sents[s].ns[i]; n.tag == tagNoun && practises(n.lemma, verb, ns[x].lemma) {
					t := tie{place{s, i}, sense{equal, trustFrame}}
					c.ties[u], c.ties[x] = append(c.ties[u], t), append(c.ties[x], t)
				}
			}
		}
	}
}
