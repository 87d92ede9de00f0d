package facts

import (
	_ "embed"
	"slices"
	"sync"
)

//go:embed lexicon/light.txt
var lightText string

//go:embed lexicon/fillers.txt
var fillersText string

//go:embed lexicon/types.txt
var typesText string

//go:embed lexicon/attribution.txt
var attributionText string

// plainVerbs maps a phrasal verb to the plain verb that it stands for; the
// light verbs stand under "-".
var plainVerbs = sync.OnceValue(func() map[string]string {
	table := map[string]string{}
	linesOf(lightText, func(fields []string) {
		for _, f := range fields[1:] {
			if fields[0] == "-" {
				table["-"+f] = "-"
			} else if _, ok := table[f]; !ok {
				table[f] = fields[0]
			}
		}
	})
	return table
})

// plainVerb returns the plain verb of a phrasal one, "rise" of "go_up", or "".
func plainVerb(phrasal string) string { return plainVerbs()[phrasal] }

var fillers = sync.OnceValue(func() map[string]bool { return setOf(fillersText) })

// isFiller reports whether a word may stay unaligned because it says nothing.
func isFiller(lemma string) bool { return fillers()[lemma] }

// fills reports whether the word at ns[u] is such a one there. Of nouns only
// those are that open what they stand for, "the fact that", "a kind of"; the
// "case" before a court says something, as do "wells" and what is "right".
func fills(ns []node, u int) bool {
	n := &ns[u]
	switch n.tag {
	case tagNoun:
		return isFiller(n.lemma) && (oneOf(n.lemma, "thing|stuff") || partsOfSpeech(n.lemma) == "" || n.lemma == "way" && n.mark == "on" || oneOf(n.lemma, "kind|sort|fact|case|matter|way") && slices.ContainsFunc(ns, func(m node) bool {
			return m.head == u && (m.mark == "of" || m.isVerbal())
		}))
	case tagAdj:
		return oneOf(n.norm, "true|sure|certain") && n.dep == depPred
	case tagVerb:
		return false
	}
	return isFiller(n.lemma)
}

var typeHeads = sync.OnceValue(func() map[string]bool { return setOf(typesText) })

// isTypeWord reports whether the noun at ns[u] only says what kind of thing
// the name or number beside it stands for: "the film X", "14,000 people".
func isTypeWord(ns []node, u int) bool {
	n := &ns[u]
	if n.tag != tagNoun || !typeHeads()[n.lemma] {
		return false
	}
	if among(n.lemma, "bare-noun") {
		return true
	}
	if oneOf(n.lemma, "date|day") { // "the cut-off date"
		return slices.ContainsFunc(ns, func(m node) bool { return m.head == u && m.tag == tagAdj })
	}
	if n.dep == depTitle {
		return titleClass(n.lemma) == ""
	}
	for i := range ns {
		m := &ns[i]
		if m.head == u && (m.dep == depMod || m.dep == depAppos) && (m.tag == tagName || m.value != nil && i < u) {
			return true
		}
	}
	if typeKind(n.lemma) == "amount" && n.dep == depSubj && n.head >= 0 && isBe(ns[n.head].norm) { // "the value of the jewels is 600,000 euros"
		return slices.ContainsFunc(ns, func(m node) bool { return m.head == n.head && m.value != nil && m.value.kind != Number })
	}
	return n.dep == depPred && len(n.refs) > 0
}

// isLight reports whether the verb at ns[u] says little by itself: a light
// verb beside an event noun ("held talks"), or a verb of being and happening
// whose subject is an event ("the call took place", "the summit runs").
func isLight(ns []node, u int) bool {
	n := &ns[u]
	if n.tag != tagVerb || n.neg {
		return false
	}
	if oneOf(n.lemma, "stay|remain") && predicateOf(ns, u) >= 0 {
		return true // "stayed shut" is "shut"
	}
	for _, s := range n.senses { // "came about" too
		if oneOf(s, "happen|occur|exist|schedule|due") {
			return true
		}
	}
	if len(n.senses) > 0 && n.senses[0] != n.lemma {
		return false
	}
	if oneOf(n.lemma, "hit|strike|affect") && !n.passive { // "a blackout hit the suburbs"
		if s := subjectOf(ns, u); s >= 0 && ns[s].tag == tagNoun && !isPersonNoun(ns[s].lemma) && befalls(ns[s].senses) {
			return true
		}
	}
	if slices.ContainsFunc(n.senses, func(s string) bool { return s == n.lemma+"_over" || s == n.lemma+"_off" }) {
		return false // "take over Alpha": the particle stands like a preposition
	}
	if oneOf(n.lemma, "work|serve|act") { // "works as a nurse"
		for at_m := range ns {
			m := &ns[at_m]
			if m.head == u && m.mark == "as" {
				return true
			}
		}
	}
	if plainVerbs()["-"+n.lemma] == "" && !among(n.lemma, "support-verb") {
		return false
	}
	event, filled := false, false
	if n.lemma == "fall" && at(ns, u+1).norm != "on" && !slices.ContainsFunc(ns, func(m node) bool {
		return m.head == u && m.dep == depSubj && (nounClass(m.lemma) == classTime || nounClass(m.lemma) == classEvent)
	}) {
		return false // the feast falls on a Sunday; revenue falls
	}
	for i := range ns {
		m := &ns[i]
		if (m.head == u && (m.dep == depSubj || m.dep == depObj || m.dep == depPred) || i == n.shared) && m.tag == tagNoun {
			event = event || eventNoun(m.lemma)
		}
		filled = filled || m.head == u && (m.value != nil || m.dep == depObl && m.tag == tagName)
	}
	if phaseVerb(n.lemma) { // "the summit begins on June 15", not "the talks ended"
		return filled
	}
	return event || filled && among(n.lemma, "support-verb")
}

// befalls reports whether a noun, by one of its senses, is what befalls a place.
func befalls(senses []string) bool {
	return slices.ContainsFunc(senses, func(s string) bool {
		return belongsTo(s, "natural_disaster") || belongsTo(s, "bad_weather") || equivalent(s, "outage") || equivalent(s, "earthquake") || equivalent(s, "strike")
	})
}

// predicateOf returns the adjective or noun that verb v says its subject to be,
// or -1.
func predicateOf(ns []node, v int) int {
	return slices.IndexFunc(ns, func(n node) bool { return n.head == v && n.dep == depPred })
}

// phaseVerb reports whether a verb says that something begins or ends.
func phaseVerb(lemma string) bool {
	for _, p := range poles()[lemma] {
		if p.axis == "phase" && p.sign != 0 {
			return true
		}
	}
	return false
}

var attributions = classed(attributionText)

// attributionOf returns the class of a verb that only says who said something,
// "" for others.
func attributionOf(lemma string) string { return attributions()[lemma] }

// verbOf returns the verb that an event noun is made from, or "".
func verbOf(noun string) string {
	if v := stem(noun); v != noun && is(v, 'v') {
		return v
	}
	return ""
}
