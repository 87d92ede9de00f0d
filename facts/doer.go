package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed lexicon/doers.txt
var doersText string

// doers maps one who does something to what that one usually does.
var doers = sync.OnceValue(func() map[string][]string {
	table := map[string][]string{}
	linesOf(doersText, func(fields []string) {
		for _, doer := range strings.Split(strings.TrimSuffix(fields[0], ":"), "/") {
			table[doer] = append(table[doer], fields[1:]...)
		}
	})
	return table
})

// usualDoer reports whether what a verb says, given by its senses, is what such
// a one usually does.
func usualDoer(doer string, senses []string) bool {
	return slices.ContainsFunc(doers()[doer], func(event string) bool {
		return slices.ContainsFunc(senses, func(s string) bool { return s == event || sameFrame(s, event) })
	})
}

// usualDoers frees those whom the claim names as doing what the article has done
// by nobody in particular, where it goes without saying: "police arrested him",
// where he was arrested.
func (j *judgement) usualDoers() {
	ns := j.al.c.ns
	for u := range ns {
		o := &j.out[u]
		if ns[u].tag != tagVerb || o.state != stateMatch || o.at.s < 0 {
			continue
		}
		c := castOf(ns, u).agent
		if c < 0 || ns[c].tag != tagNoun || j.out[c].state != stateMissing && (j.out[c].state != stateMatch || j.out[c].at.s == o.at.s) || slices.ContainsFunc(ns, func(n node) bool { return n.head == c && n.content() }) {
			continue
		}
		if castOf(j.al.b.text.sents[o.at.s].ns, o.at.i).agent < 0 && usualDoer(ns[c].lemma, ns[u].senses) {
			j.out[c] = nodeOutcome{state: stateFree, at: place{-1, -1}}
		}
	}
}
