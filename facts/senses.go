package facts

import (
	"slices"
	"strings"
)

// findSenses fills in under which lemmas each node may be met, and the idioms.
func findSenses(ns []node) {
	for i := range ns {
		n := &ns[i]
		n.senses = sensesOf(ns, i)
		if n.tag == tagAux && n.lemma == "get" && n.dep != depFunc && n.senses[0] != "get" {
			n.tag = tagVerb // "got away"
		}
		n.restricts, n.narrows = restrictive(n.norm), narrows(n.norm)
		if n.tag != tagVerb {
			continue
		}
		if oneOf(n.lemma, "stay|remain") && predicateOf(ns, i) >= 0 {
			n.senses = []string{"stay_so"} // neither goes on nor ends: what it says is in the predicate
			continue
		}
		if n.lemma == "call" && characterizes(ns, i) {
			n.senses = []string{"describe"} // "called the talk frank": no telephone
			continue
		}
		d, parts := idiomAt(ns, i)
		n.parts = parts
		switch {
		case len(parts) == 0:
		case d.literal():
			n.senses, n.compound = append(n.senses, d.key), d.key
		default:
			n.senses = []string{d.key}
			if plain := plainVerb(d.key); plain != "" {
				n.senses = append(n.senses, plain)
			}
		}
	}
	predicates(ns)
	compounds(ns)
}

// characterizes reports whether the verb at ns[i] has an object and what is said of it.
func characterizes(ns []node, i int) bool {
	objects := 0
	for k := range ns {
		if ns[k].head == i && ns[k].value == nil && (ns[k].dep == depObj || ns[k].dep == depPred) {
			objects++
		}
	}
	return objects > 1
}

// sensesOf returns the lemmas under which a node may be met: its own, that of
// its phrasal verb, and the plain verb of that.
func sensesOf(ns []node, i int) []string {
	n := &ns[i]
	out := []string{n.lemma}
	if n.tag == tagAdj && n.norm != n.lemma && n.form == base {
		out = append(out, n.norm) // "higher" says more than "high"
	}
	if n.tag == tagNoun && n.norm != n.lemma && (len(alternatives()[n.norm]) > 0 || len(frames()[n.norm]) > 0) {
		out = append(out, n.norm) // "directors" are a board, "sales" are revenue
	}
	if n.tag == tagVerb || n.tag == tagAux {
		for j := range ns {
			m := &ns[j]
			if m.head == i && (m.tag == tagPrep || m.tag == tagAdv) && j > i && m.dep == depAdv {
				out = addPhrasal(out, n.lemma, m.norm)
			}
			if m.head == i && m.dep == depObl && m.mark != "" && m.value == nil && j > i && (!telling(m.mark) || listed(n.lemma+"_"+m.mark)) {
				out = append(out, addPhrasal(nil, n.lemma, strings.Fields(m.mark)[0])...)
			}
		}
		if long := longPhrasal(ns, i); long != "" {
			out = addPhrasal(slices.DeleteFunc(out, func(s string) bool { return s == n.lemma }), n.lemma, strings.TrimPrefix(long, n.lemma+"_"))
		}
	}
	if plain := plainVerb(n.lemma); plain != "" {
		out = append(out, plain)
	}
	if n.tag == tagAdv {
		if a := adjectiveOf(n.lemma); a != "" {
			out = append(out, a)
		}
	}
	if n.lemma == "exclude" && oneOf(n.mood, "can|could|cannot|ca") {
		out = append(out, "rule_out") // "could not be excluded"
	}
	if n.tag == tagVerb && n.form >= past && n.norm != n.lemma && !is(n.norm, 'v') && (len(poles()[n.norm]) > 0 || len(alternatives()[n.norm]) > 0) {
		out = append(out, n.norm) // "was packed"
	}
	if v := lemma(n.norm, 'v'); n.tag == tagAdj && n.form >= past && v != n.lemma {
		out = append(out, v) // "degraded land": degrade
	}
	if i := strings.LastIndexAny(n.lemma, "-_"); i > 0 && n.tag != tagName && n.tag != tagValue {
		// "by_phone", "in-person", "ship-equipment", "at_home"
		out = append(out, strings.ReplaceAll(n.lemma, "-", "_"), strings.ReplaceAll(n.lemma, "-", ""), strings.ReplaceAll(n.lemma, "_", "-"))
		if n.tag == tagAdj && !(len(alternatives()[n.lemma[:i]]) > 0 && strings.HasSuffix(n.lemma, "ing")) || // "worst-selling" says more than "selling"
			n.tag == tagAdv && (strings.HasPrefix(n.lemma, "by_") || strings.HasPrefix(n.lemma, "at_")) {
			out = append(out, lemma(n.lemma[i+1:], 'n'))
		}
	}
	return out
}

// longPhrasal returns the phrase of the verb at ns[i] with a particle and the
// preposition behind it, "make_off_with", where a table holds that, or "".
func longPhrasal(ns []node, i int) string {
	particle := ""
	for j := i + 1; j < len(ns); j++ {
		m := &ns[j]
		switch {
		case m.head != i:
		case (m.tag == tagPrep || m.tag == tagAdv) && m.dep == depAdv:
			particle = "_" + m.norm
		case m.dep == depObl && m.mark != "" && m.value == nil:
			if phrase := ns[i].lemma + particle + "_" + strings.ReplaceAll(m.mark, " ", "_"); strings.Count(phrase, "_") > 1 && listed(phrase) {
				return phrase
			}
		}
	}
	return ""
}

// adjectiveOf returns the adjective that an adverb is made from, "temporary" of
// "temporarily", or "".
func adjectiveOf(adverb string) string {
	for _, end := range [...][2]string{{"ily", "y"}, {"ically", "ic"}, {"lly", "ll"}, {"bly", "ble"}, {"ly", ""}} {
		if base, ok := strings.CutSuffix(adverb, end[0]); ok && is(base+end[1], 'a') {
			return base + end[1]
		}
	}
	return ""
}

func addPhrasal(out []string, verb, particle string) []string {
	phrasal := verb + "_" + particle
	if plain := plainVerb(phrasal); plain != "" && !slices.Contains(out, plain) {
		// What a phrasal verb means is not what its verb means: "go up".
		if len(out) > 0 {
			out = out[1:]
		}
		return append([]string{phrasal, plain}, out...)
	}
	if _, ok := lookup(phrasal); ok || listed(phrasal) {
		out = append(out, phrasal)
	}
	return out
}
