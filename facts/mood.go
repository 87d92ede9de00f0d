package facts

import (
	_ "embed"
	"slices"
	"sync"
)

// mood is how far a text commits itself to what a verb says.
type mood uint8

const (
	asserted mood = iota
	planned       // will, agreed to, is due to
	possible      // may, considers, hopes, alleged
)

// moodOf returns the mood of node u: the weakest of the modals and verbs that
// govern it, and of adjectives such as "potential".
func moodOf(ns []node, u int) mood {
	m := asserted
	for n, below := u, -1; n >= 0; below, n = n, ns[n].head {
		if below >= 0 && ns[below].dep == depSubj && ns[n].tag == tagVerb {
			break // a teacher who works still teaches
		}
		if unfulfilled(ns, n) || planDropped(ns, n) {
			return asserted // "would have been worse", "rejected a request to": that it was not so
		}
		m = max(m, modalMood(ns[n].mood))
		if ns[n].mood == "would" && ns[n].perfect {
			m = possible
		}
		if n != u && (ns[n].tag == tagVerb || ns[n].tag == tagAux || ns[n].tag == tagNoun || ns[n].tag == tagAdj) {
			m = max(m, governorMood(ns[n].lemma))
			if ns[n].neg && obliges(&ns[n]) && !yetTo(ns, n) {
				m = possible // "does not have to"
			}
		}
		if oneOf(ns[n].mark, "whether|if|had") {
			m = possible
		}
		for i := max(0, n-3); i < n; i++ {
			if ns[i].norm == "whether" {
				m = possible // "whether to change"
			}
		}
		for i := range ns {
			if ns[i].head == n && ns[i].tag == tagAdj && (ns[n].nominal() || ns[i].dep == depPred) {
				m = max(m, governorMood(ns[i].lemma))
			}
		}
		if ns[n].tag == tagVerb && ns[n].dep != depComp && !(ns[n].dep == depRel && ns[n].mark == "to") && !caused(ns, n) {
			break
		}
	}
	return m
}

// caused reports whether the participle at ns[n] is what someone has done to
// its noun: "to have the walkout banned".
func caused(ns []node, n int) bool {
	if ns[n].dep != depRel || ns[n].form < past || ns[n].head < 0 || ns[ns[n].head].dep != depObj {
		return false
	}
	h := ns[ns[n].head].head
	return h >= 0 && oneOf(ns[h].lemma, "have|get")
}

// venueMood returns the mood in which a place or event at ns[u] is named as
// where something is to be: "potential venues include the summit".
func venueMood(ns []node, u int) mood {
	m := moodOf(ns, u)
	for n := ns[u].head; n >= 0; n = ns[n].head {
		if !oneOf(ns[n].lemma, "include|be") {
			continue
		}
		if s := subjectOf(ns, n); s >= 0 {
			for i := range ns {
				if ns[i].head == s && (ns[i].tag == tagAdj || ns[i].tag == tagVerb) {
					m = max(m, governorMood(ns[i].lemma))
				}
			}
		}
	}
	return m
}

func modalMood(modal string) mood {
	switch {
	case oneOf(modal, "will|'ll|wo|shall|gonna|would|'d"):
		return planned
	case oneOf(modal, "may|might|could|should|must|ca|can|ought|cannot"):
		return possible
	}
	return asserted
}

//go:embed lexicon/implicatives.txt
var implicativesText string

//go:embed lexicon/restrictors.txt
var restrictorsText string

// implicatives maps a verb to what it says of its complement: "+" it is so,
// "-" it is not so, or the class of modality in which it is not said.
var implicatives = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	linesOf(implicativesText, func(fields []string) {
		for _, f := range fields[1:] {
			if _, ok := table[f]; !ok {
				table[f] = fields[0]
			}
		}
	})
	return table
})

// implicative returns +1 where a verb says that its complement is so, -1 where
// it says that it is not so, and 0 where it does not say.
func implicative(n *node) int {
	class := implicatives()[n.lemma]
	if len(n.senses) > 0 && n.senses[0] != n.lemma { // "ruled out"
		class = implicatives()[n.senses[0]]
	}
	switch class {
	case "+":
		return 1
	case "-", averting:
		return -1
	}
	return 0
}

// averting is the class of the verbs whose object does not come about.
const averting = "-!"

// averts reports whether a verb says that its object did not come about:
// "escaped damage", "averted a strike".
func averts(n *node) bool {
	return n.tag == tagVerb && slices.ContainsFunc(n.senses, func(s string) bool { return implicatives()[s] == averting })
}

// governorMood returns the mood of what a verb, noun or adjective governs.
func governorMood(lemma string) mood {
	if attributionOf(lemma) == "verb" && !oneOf(lemma, "claim|predict|estimate") {
		return asserted // what a source is reported as saying counts as said
	}
	class := implicatives()[lemma]
	if class == "" {
		class = implicatives()[stem(lemma)]
	}
	switch {
	case oneOf(class, "commitment|plan|obligation"):
		return planned
	case oneOf(class, "wish|consideration|expectation|allegation|attempt|possibility|ability|request|threat"):
		return possible
	}
	return asserted
}

var restrictors = sync.OnceValue(func() map[string]string { return pairsOf(restrictorsText) })

// restrictive reports whether a word narrows a claim, so that it must be found.
func restrictive(norm string) bool {
	switch restrictors()[norm] {
	case "", "some", "again", "exact", "together":
		return false
	}
	return norm != "any"
}

// narrows reports whether a word narrows by itself, so that no other word can
// stand for it: "only", "last", "never".
func narrows(norm string) bool {
	if oneOf(restrictors()[norm], "only|all|both|none|most|first") {
		return norm != "any"
	}
	return false
}

// sameScope reports whether two restrictors say the same: "each", "both".
func sameScope(a, b string) bool {
	if a == b {
		return true
	}
	ca, cb := restrictors()[a], restrictors()[b]
	if ca == "both" {
		ca = "all"
	}
	if cb == "both" {
		cb = "all"
	}
	return ca == cb && (ca == "all" && a != "any" && b != "any" || oneOf(ca, "only|none|most"))
}
