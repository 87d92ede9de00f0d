package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed lexicon/frames.txt
var framesText string

//go:embed lexicon/converses.txt
var conversesText string

//go:embed lexicon/symmetric.txt
var symmetricText string

// frames maps a lemma to the event frames it belongs to.
var frames = sync.OnceValue(func() map[string][]frameWord {
	table := map[string][]frameWord{}
	linesOf(framesText, func(fields []string) {
		for _, f := range fields[1:] {
			w, part, _ := strings.Cut(f, "/")
			table[w] = append(table[w], frameWord{fields[0], part})
		}
	})
	return table
})

// A frameWord is a word's place in a frame: the event itself, or the one who
// does it ("a") or to whom it is done ("p"); "r" marks a word for the event whose
// subject is the one to whom it is done: "lose one's job" beside "dismiss".
type frameWord struct{ frame, part string }

// happens reports whether the word is one for the event itself.
func (f frameWord) happens() bool { return f.part == "" || f.part == "r" }

// sameFrame reports whether two lemmas speak of one kind of event, and not one
// of the doer and the other of the one it is done to.
func sameFrame(a, b string) bool {
	fa := frames()[a]
	if len(fa) == 0 {
		return false
	}
	for _, f := range frames()[b] {
		for _, g := range fa {
			if f.frame == g.frame && (f.part == g.part || f.happens() || g.happens()) {
				return true
			}
		}
	}
	return false
}

// converses lists the predicates that say the same with the roles exchanged.
var converses = sync.OnceValue(func() map[string][]string {
	table := map[string][]string{}
	linesOf(conversesText, func(fields []string) {
		if len(fields) != 2 {
			return
		}
		for _, a := range strings.Split(fields[0], "/") {
			for _, b := range strings.Split(fields[1], "/") {
				table[a] = append(table[a], b)
				table[b] = append(table[b], a)
			}
		}
	})
	return table
})

// converse reports whether two predicates, given by their senses, say the same
// with the roles exchanged: "beat", "lose to".
func converse(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if slices.Contains(converses()[x], y) || turned(x, y) {
				return true
			}
		}
	}
	return false
}

// turned reports whether two words of one frame exchange the roles.
func turned(a, b string) bool {
	for _, f := range frames()[a] {
		for _, g := range frames()[b] {
			if f.frame == g.frame && f.happens() && g.happens() && f.part != g.part {
				return true
			}
		}
	}
	return false
}

// turning reports whether a word has the roles exchanged beside some other.
func turning(word string) bool {
	return len(converses()[word]) > 0 || slices.ContainsFunc(frames()[word], func(f frameWord) bool { return f.part == "r" })
}

var symmetrics = sync.OnceValue(func() map[string]bool { return setOf(symmetricText) })

// symmetric reports whether the participants of a predicate may change places.
func symmetric(lemma string) bool { return symmetrics()[lemma] }
