package facts

import (
	"strings"
)

// readClaim reads one sentence of a claim by the reader of articles, after
// mending what claims bring that articles do not: names in lower case, slips
// of the pen, questions, and clefts.
func (r *reading) readClaim(ws []word) *sent {
	ws = r.repair(recase(contractions(ws)))
	markTitles(ws, r.text.titles, r.text.names)
	markStrange(ws, func(norm string) bool { return r.text.forms[norm] })
	known := func(norm string) bool { return r.knownName(norm) }
	ns := nodesOf(withoutOpening(ws), r.anchor, known)
	r.loosen(ns, ws)
	ns = denyPlainly(ns)
	tagNodes(ns)
	ns = inability(comparatives(ns))
	ns = named(existing(cleft(statement(ns))))
	attach(ns)
	reschedule(ns)
	hosting(ns)
	owning(ns)
	s := &sent{Span: Span{ws[0].Start, ws[len(ws)-1].End}, ns: ns}
	r.entities.refer(&text{sents: []sent{*s}}, true)
	r.groups(s)
	findSenses(ns)
	return s
}

// recase returns the words of a claim that is written in capitals throughout,
// or without any, with the capitals that its dates, countries and holidays
// have; the article's own names are known in any case.
func recase(ws []word) []word {
	caps, lows := 0, 0
	for i, w := range ws {
		switch {
		case strings.HasPrefix(w.norm, "'"): // "'S"
		case w.shape == capital || w.shape == title && len(w.text) == 1:
			caps++
		case w.shape == lower:
			lows++
		case w.shape == title && i > 0:
			return ws
		}
	}
	if caps > 0 && (lows > 0 || caps < 3) {
		return ws
	}
	out := append([]word(nil), ws...)
	for i := range out {
		w := &out[i]
		if !w.isWord() || w.shape == digits || i == 0 && w.shape == title && !isKnownWord(w.norm) && givenName(w.norm) == 0 {
			continue
		}
		w.shape, w.text = lower, strings.ToLower(w.text)
		if len(w.text) == w.Len() && (isCalendarWord(w.norm) || datedMonth(out, i) || countryOf(w.norm) && !among(w.norm, "homonym")) {
			w.shape, w.text = title, strings.ToUpper(w.text[:1])+w.text[1:]
		}
	}
	return out
}

// datedMonth reports whether "may", "march", "april" or "june" at ws[i] is the
// month: after a preposition of time or beside a number.
func datedMonth(ws []word, i int) bool {
	if _, ok := calendarWord("month", ws[i].norm); !ok {
		return false
	}
	if i > 0 {
		if oneOf(ws[i-1].norm, "in|on|since|until|by|from|to|last|next|of|between|before|after|and|during") {
			return true
		}
	}
	return i > 0 && ws[i-1].shape == digits || i+1 < len(ws) && ws[i+1].shape == digits
}

// loosen notes how the dates of a claim read by themselves. A reader who
// writes "March" means the article's March, whichever year that is.
func (r *reading) loosen(ns []node, ws []word) {
	loose := findValues(ws, 0)
	for i := range ns {
		if !ns[i].temporal() {
			continue
		}
		for k := range loose {
			if loose[k].Span == ns[i].value.Span {
				ns[i].loose = &loose[k]
			}
		}
	}
}

// knownName reports whether the article writes a word only with a capital.
func (r *reading) knownName(norm string) bool {
	if !r.text.forms[norm] || r.text.lowers[norm] || len(norm) < 2 || namePart(norm) != "" && is(norm, 'n') {
		return false
	}
	n := r.naming[norm]
	if !n.whole && (!n.opens || is(norm, 'a')) { // not the "new" of "New Brunswick"
		return false
	}
	_, closed := closedTags()[norm]
	return !closed || norm == "us"
}

// cleft turns "It was X, not Y, who did Z" into "X did Z", and "It was on
// Thursday that they spoke" into "they spoke on Thursday".
func cleft(ns []node) []node {
	if len(ns) < 5 || ns[0].norm != "it" || !isBe(ns[1].norm) {
		return ns
	}
	rel := -1
	for i := 3; i < len(ns) && rel < 0; i++ {
		switch ns[i].tag {
		case tagVerb, tagAux, tagModal:
			return ns
		}
		if n := ns[i].norm; oneOf(n, "who|that|which") {
			rel = i
		}
	}
	if rel < 0 || rel+1 >= len(ns) {
		return ns
	}
	focus := append([]node(nil), ns[2:rel]...)
	for i := range focus {
		if focus[i].tag == tagNeg && i > 0 { // ", not Y,"
			focus = focus[:i]
			break
		}
	}
	for len(focus) > 0 && focus[len(focus)-1].tag == tagPunct {
		focus = focus[:len(focus)-1]
	}
	if len(focus) == 0 || focus[0].tag == tagNeg || focus[0].tag == tagAdj {
		return ns
	}
	rest := ns[rel+1:]
	if focus[0].tag == tagPrep || focus[0].temporal() || !finiteAt(rest, 0) && rest[0].tag != tagNeg {
		end := len(rest)
		for end > 0 && rest[end-1].tag == tagPunct {
			end--
		}
		return append(append(append([]node(nil), rest[:end]...), focus...), rest[end:]...)
	}
	return append(focus, rest...)
}

// groups resolves the plural phrases of a claim to those of the article: "the
// two leaders", "they", "both sides".
func (r *reading) groups(s *sent) {
	for i := range s.ns {
		n := &s.ns[i]
		if n.tag == tagPron && oneOf(n.norm, "they|them|both") && len(n.refs) == 0 {
			n.refs = r.entities.several(true)
		}
	}
}

// weigh fills in how much each node of the claim says, and which may stay
// without a match.
func (c *checker) weigh() {
	ns := c.c.ns
	c.weight, c.free = make([]float64, len(ns)), make([]bool, len(ns))
	for u := range ns {
		n := &ns[u]
		w := 0.0
		switch n.tag {
		case tagName, tagValue:
			w = 1.2
		case tagNoun:
			w = 1
		case tagVerb:
			w = 0.9
		case tagAdj:
			w = 0.8
		case tagAdv:
			w = 0.5
		case tagPron, tagDet:
			if len(n.refs) > 0 && n.tag == tagPron {
				w = 0.6
			}
			if restrictive(n.norm) || byHalf(n) {
				w = 0.6
			}
		}
		if n.value != nil && n.norm == "one" && at(ns, u+1).norm == "of" && !narrows(at(ns, u-1).norm) {
			w = 0 // "was one of the founders": a founder
		}
		c.weight[u] = w
		c.free[u] = n.tag == tagPron && !narrows(n.norm) && !byHalf(n) || n.hosts || oneOf(n.norm, "each other|one another") || implies(ns, u) || fills(ns, u) && !tellsTrue(ns, u) || isLight(ns, u) || isTypeWord(ns, u) || courtesy(ns, u) || theArticle(ns, u) || correlative(ns, u) || n.tag == tagAdv && !restrictive(n.norm) && isFiller(n.norm)
		c.free[u] = c.free[u] || degree(ns, u)
		if amount, _ := gauges(ns, u); amount >= 0 {
			c.free[u] = true
		}
		if perUnit(ns, u) || n.tag == tagPron && len(n.refs) == 0 && !narrows(n.norm) && !byHalf(n) || particle(ns, u) || besides(ns, u) || oneOf(n.norm, "no|nobody|no one|nothing") {
			c.weight[u] = 0
		}
	}
	for u := range ns {
		if ns[u].compound == "" {
			for _, part := range ns[u].parts {
				c.weight[part] = 0
			}
		}
	}
}

// perUnit reports whether the noun at ns[u] is the time that the amount before
// it is for, which the amount knows: the week of "ten flights a week".
func perUnit(ns []node, u int) bool {
	if ns[u].tag != tagNoun || u < 2 || !oneOf(ns[u-1].norm, "a|an|per|each|every|/") {
		return false
	}
	for i := u - 2; i >= 0 && i >= u-3; i-- {
		if v := ns[i].value; v != nil {
			return v.per.unit == ns[u].lemma
		}
	}
	return false
}

// byHalf reports whether n says by how much something changed, though it is no
// value: "raised by half".
func byHalf(n *node) bool { return n.norm == "half" && (n.dep == depAgent || n.mark == "by") }

// implies reports whether the verb at ns[u] only says whether what completes
// it is so, which its polarity carries: "did not forget to", "managed to".
func implies(ns []node, u int) bool {
	if h := ns[u].head; ns[u].tag == tagAdj && ns[u].dep == depPred && h >= 0 && implicative(&ns[u]) != 0 && completion(ns, h) >= 0 {
		return true // "was unable to"
	}
	if ns[u].tag != tagVerb || implicative(&ns[u]) == 0 && !(governorMood(ns[u].lemma) != asserted && ns[u].lemma != "agree") && ns[u].norm != "going" {
		return false
	}
	completed := false
	for i := range ns {
		if ns[i].head == u && ns[i].dep == depObj && ns[i].tag == tagName {
			return false // "Lee invited Trump to visit": who invited whom
		}
		completed = completed || ns[i].head == u && ns[i].dep == depComp && ns[i].tag == tagVerb
	}
	return completed
}

// tellsTrue reports whether "true" or "right" at ns[u] is what the sentence says of
// a thing, as against "it is true that".
func tellsTrue(ns []node, u int) bool {
	if !oneOf(ns[u].norm, "true|right") || ns[u].dep != depPred || ns[u].head < 0 {
		return false
	}
	s := subjectOf(ns, ns[u].head)
	return s >= 0 && ns[s].tag != tagPron
}

// courtesy reports whether the word at ns[u] is a rank or form of address
// before a name: "Dr", "General".
func courtesy(ns []node, u int) bool {
	class := titleClass(ns[u].lemma)
	return oneOf(class, "honorific|rank") && (ns[u].dep == depTitle || at(ns, u+1).tag == tagName)
}

// correlative reports whether "both" or "either" at ns[u] only opens a list:
// "both Venezuela and Haiti".
func correlative(ns []node, u int) bool {
	if !oneOf(ns[u].norm, "both|either") {
		return false
	}
	for i := range ns {
		if ns[i].dep == depConj && ns[i].head == ns[u].head && i > u {
			return true
		}
	}
	return false
}

// theArticle reports whether the noun at ns[u] is the article that the claim
// speaks about: "the article names two summits".
func theArticle(ns []node, u int) bool {
	if oneOf(ns[u].lemma, "article|text|piece") {
		return ns[u].dep == depSubj || ns[u].dep == depObl && ns[u].mark == "according to"
	}
	return false
}

// degree reports whether the adverb at ns[u] only says how much: "far worse",
// "partly to help", "fastest ever".
func degree(ns []node, u int) bool {
	switch {
	case oneOf(ns[u].norm, "far|way|much"):
		next := at(ns, u+1) // "far worse", not "far from the street"
		return ns[u].tag == tagAdv && (next.tag == tagAdj || next.tag == tagAdv) && (next.norm != next.lemma || oneOf(next.norm, "more|less"))
	case oneOf(ns[u].norm, "a little|a lot|a bit|slightly|somewhat|marginally|considerably|significantly|substantially|markedly"):
		return ns[u].tag == tagAdv
	}
	return false
}

// besides reports whether the adverb at ns[u] adds nothing that an article would
// have to say.
func besides(ns []node, u int) bool {
	return ns[u].tag == tagAdv && oneOf(ns[u].norm, "partly|in part|ever|still|out|off|on|over")
}

// particle reports whether the adverb at ns[u] belongs to a phrasal verb, whose
// meaning the verb carries.
func particle(ns []node, u int) bool {
	h := ns[u].head
	if ns[u].tag != tagAdv || h < 0 || ns[h].tag != tagVerb || !isParticle(ns[u].norm) && !oneOf(ns[u].norm, "down|up") {
		return false
	}
	for _, s := range ns[h].senses {
		if s == ns[h].lemma+"_"+ns[u].norm {
			return true
		}
	}
	return false
}

// fragment reports whether a sentence states nothing, for want of a verb.
func (s *sent) fragment() bool {
	for k_ := range s.ns {
		n := &s.ns[k_]
		if n.tag == tagVerb || n.tag == tagAux || n.tag == tagModal {
			return false
		}
	}
	return true
}
