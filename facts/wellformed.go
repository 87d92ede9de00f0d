package facts

import (
	"slices"
	"sync"
)

// The tags of single words are guessed from their neighbours. wellFormed looks
// at the sentence as a whole: where its tags leave a clause without a verb, a
// verb without a subject, or "did" without its verb, the word whose other
// reading mends most of that takes it.

func wellFormed(ns []node) {
	for range 3 {
		flaws := flawsOf(ns)
		if flaws == 0 {
			return
		}
		best, at, length, to := 0.0, -1, 0, [2]otherReading{}
		try := func(i, k int, with [2]otherReading) {
			undo := [2]node{}
			cost := 0.0
			for j := range k {
				undo[j] = ns[i+j]
				ns[i+j].tag, ns[i+j].form = with[j].tag, with[j].form
				cost += with[j].cost
			}
			if gain := flaws - flawsOf(ns) - cost; gain > best+1e-9 {
				best, at, length, to = gain, i, k, with
			}
			copy(ns[i:i+k], undo[:k])
		}
		for i := range ns {
			for _, a := range otherReadings(ns, i) {
				try(i, 1, [2]otherReading{a})
				if i+1 == len(ns) {
					continue
				}
				for _, b := range otherReadings(ns, i+1) {
					try(i, 2, [2]otherReading{a, b})
				}
			}
		}
		if at < 0 {
			return
		}
		for j := range length {
			n := &ns[at+j]
			n.tag, n.form, n.open = to[j].tag, to[j].form, true
			n.lemma = lemma(n.norm, n.tag.letter())
		}
	}
}

// An otherReading is a tag that a word could have instead of its own.
type otherReading struct {
	tag  tag
	form form
	cost float64 // how unlikely the word makes it
}

// otherReadings returns what else n can be. The reading that the lexicon knows
// as the word's most frequent costs least.
func otherReadings(ns []node, i int) []otherReading {
	n := &ns[i]
	if n.norm == "like" && n.tag == tagPrep || n.norm == "back" && n.tag == tagAdv {
		return []otherReading{{tagVerb, base, 0.3}}
	}
	if !n.open || n.norm == "said" || n.tag != tagNoun && n.tag != tagVerb && n.tag != tagAdj || n.lemma != lemma(n.norm, n.tag.letter()) {
		return nil
	}
	can := readingsOf(n.norm)
	cost := func(b byte) float64 {
		if can.first == b {
			return 0.3
		}
		return 0.45
	}
	var out []otherReading
	if can.verb && n.tag != tagVerb {
		out = append(out, otherReading{tagVerb, can.form, cost('v')})
	}
	unlikely := 0.0
	if can.first == 'a' {
		unlikely = 0.2 // "a small": an adjective heads a phrase of its own rarely
	}
	if prev := at(ns, i-1); prev.tag == tagAdv || isBe(prev.norm) || can.form == past {
		unlikely = 0.3 // a noun would have its determiner: "was close"; "won" is rather a verb
	}
	if can.noun && n.tag != tagNoun {
		out = append(out, otherReading{tagNoun, base, cost('n') + unlikely})
	}
	if can.adj && n.tag != tagAdj && at(ns, i+1).tag != tagDet {
		out = append(out, otherReading{tagAdj, can.form, cost('a') + 0.1})
	}
	if can.adv && n.tag != tagAdv {
		out = append(out, otherReading{tagAdv, base, cost('r') + 0.1})
	}
	return out
}

// A wordScan is what has been read of a sentence up to a word.
type wordScan struct {
	ns       []node
	flaws    float64
	verbs    int   // finite verbs so far
	waiting  []int // heads of the noun phrases that no verb has taken as its subject
	prep     bool  // a preposition waits for its noun phrase
	queued   bool  // that phrase waits for a verb: no preposition leads to it
	inside   bool  // the words before belong to a noun phrase that has its noun
	opened   bool  // a determiner waits for its noun
	apart    bool  // a coordinator or comma stood just before: a verb may share its subject
	bare     bool  // a modal, "do" or "to" waits for its verb
	helped   bool  // within a verb group
	asks     bool  // "do" opened the sentence and waits for its verb
	lastVerb int
	plain    bool // the last verb completes a modal or "to"
	comma    int  // the last comma with no conjunction behind it, and no clause to which what follows belongs before it; -1
}

// flawsOf weighs what is impossible in the tags of a sentence.
func flawsOf(ns []node) float64 {
	s := wordScan{ns: ns, lastVerb: -1, comma: -1}
	if ns[0].tag == tagVerb && ns[0].form >= past {
		s.comma = len(ns) // "Filmed in Miami, the series opened"
	}
	for i := range ns {
		s.word(i)
	}
	if s.asks || s.bare {
		s.flaws++
	}
	if s.verbs == 0 && len(ns) > 3 {
		s.flaws++
	}
	return s.flaws
}

func (s *wordScan) word(i int) {
	n := &s.ns[i]
	switch n.tag {
	case tagNoun, tagName, tagValue, tagPron:
		s.nominal(i)
	case tagDet, tagAdj:
		if n.tag == tagDet || !s.inside {
			if n.tag == tagDet && s.inside {
				s.inside = false
			}
			s.opened = s.opened || n.tag == tagDet && !standsAlone(n.norm)
		}
		s.helped = s.helped && n.tag == tagAdj
		return
	case tagPoss:
		s.inside = true
	case tagVerb, tagAux, tagModal:
		s.verb(i)
		return
	case tagTo:
		s.bare, s.helped = true, true
		s.closePhrase()
		return
	case tagPrep:
		s.closePhrase()
		switch {
		case oneOf(n.norm, "after|before|since|until|as|than|like"):
			s.comma = len(s.ns)
		default:
			s.prep = true
		}
	case tagSub, tagWh:
		s.closePhrase()
		if relativeWord(n.norm) || n.norm == "that" {
			s.waiting = append(s.waiting, i)
		}
		s.apart, s.comma = n.norm == "so", len(s.ns)
	case tagConj:
		s.closePhrase()
		s.apart = true
		if s.comma < i {
			s.comma = -1
		}
	case tagPunct:
		if !oneOf(n.norm, "-|\"") {
			s.closePhrase()
			s.apart = true
			if n.norm == "," && s.verbs > 0 && s.comma < i {
				s.comma = i
			}
			if n.norm == ";" || n.norm == ":" {
				s.comma = -1
			}
		}
	case tagAdv, tagNeg:
		return
	}
	s.helped = false
}

// standsAlone reports whether a determiner needs no noun: "all", "more".
func standsAlone(norm string) bool {
	return !oneOf(norm, "the|a|an|my|your|its|our|their|every|no")
}

func (s *wordScan) closePhrase() { s.inside, s.opened, s.prep, s.apart = false, false, false, false }

func (s *wordScan) nominal(i int) {
	n := &s.ns[i]
	again := s.inside && (n.tag == tagPron || n.value != nil && n.value.kind == Number && s.ns[i-1].tag == tagNoun)
	if s.inside && n.tag == tagName && (s.ns[i-1].tag == tagNoun || s.ns[i-1].tag == tagValue) && finiteAt(s.ns, i+1) {
		again = true // "the months Larkin has spent"
	}
	if again || !s.inside && !s.prep {
		s.waiting = append(s.waiting, i)
		s.queued = true
	} else if k := len(s.waiting); k > 0 && !s.prep && s.inside && s.queued {
		s.waiting[k-1] = i // the last noun of a phrase is its head
	} else if s.prep {
		s.queued = false
	}
	if !s.inside && s.prep && s.bare && !s.asks {
		s.bare = false
	}
	s.prep, s.inside, s.opened, s.helped, s.apart = false, true, false, false, false
	if s.bare && !s.asks {
		s.flaws += 0.7 // "will", "to" before a noun
		s.bare = false
	}
}

func (s *wordScan) verb(i int) {
	n := &s.ns[i]
	within := s.helped || s.apart && s.plain && n.tag == tagVerb && n.form == base && n.norm == n.lemmaVerb() // "will scrap one and keep the other"
	wasBare := s.bare
	if n.tag == tagVerb && n.norm == n.lemmaVerb() && (s.bare || s.asks && len(s.waiting) > 0) {
		if !s.opened {
			s.bare, s.asks, within = false, false, true
		}
	} else if s.bare && n.tag != tagModal && oneOf(n.norm, "be|have|do") {
		s.bare, within = false, true
	}
	switch {
	case n.tag == tagVerb && (n.form == gerund || n.form == participle), n.norm == "being", n.norm == "been", n.norm == "be", n.norm == "having":
		// no finite verb
	case n.tag == tagAux && i == 0 && n.lemma == "do" || n.tag == tagAux && i == 0 && oneOf(n.norm, "did|does|do"):
		s.asks = true
		s.verbs++
		return
	case within, wasBare && !s.bare, n.norm == n.lemmaVerb() && s.lastVerb >= 0 && takesBareVerb(s.ns[s.lastVerb].lemmaVerb()):
	default:
		s.finite(i)
	}
	if prev := at(s.ns, i-1).tag; s.opened && !s.inside && n.form != gerund && (prev == tagDet || prev == tagAdj) {
		s.flaws += 0.8 // "the reports …" as a verb
	}
	if s.prep && at(s.ns, i-1).tag == tagPrep && n.form != gerund && !oneOf(n.norm, "being|having") {
		s.flaws += 0.8 // "in jail" as a verb
	}
	if n.tag == tagVerb {
		s.plain = within || wasBare
	}
	s.bare = s.bare || n.tag == tagModal
	s.closePhrase()
	s.helped = n.tag != tagVerb
	s.lastVerb = i
}

// finite takes a finite verb's subject from those that wait.
func (s *wordScan) finite(i int) {
	n := &s.ns[i]
	k := len(s.waiting)
	loose := n.tag == tagVerb && n.form == past && !s.takesNoun(i+1) && !onlyPast(n.norm)
	if k > 0 && s.comma >= 0 && i == s.comma+2 && s.waiting[k-1] == i-1 && s.ns[i-1].tag == tagNoun && n.tag == tagVerb && !saysSo(n) {
		s.flaws += 0.5 // "hooks, stone anchors and …": no conjunction joins two statements
	}
	if loose && k == 0 && s.verbs > 0 && !s.apart && at(s.ns, i-1).tag == tagName && at(s.ns, i+1).norm != "by" {
		s.flaws += 0.5 // "exports to Egypt tripled": hardly a participle of the name
	}
	switch {
	case i == 0 && (n.tag != tagVerb || n.form != base || n.norm == n.lemmaVerb() || readingsOf(n.norm).first != 'n') || s.verbs == 0 && k == 0 && n.norm == n.lemmaVerb():
		// a question or a call
	case k == 0 && s.verbs == 0 && s.apart:
	case k == 0 && !s.apart && !loose:
		s.flaws++
	case k == 0 && n.norm != n.lemmaVerb() && n.form == base && n.tag == tagVerb && !s.apart:
		s.flaws++
	case k > 0:
		if at := s.agreeing(i); at >= 0 {
			k = at + 1
		} else {
			s.flaws += 0.7
		}
		if s.inside && s.lastVerb >= 0 && s.waiting[k-1] > s.lastVerb && k == 1 && s.ns[i].tag == tagVerb && !s.apart && !loose && !s.reports() {
			s.flaws += 0.4
		}
	}
	if loose && s.verbs > 0 {
		return // may be a participle of the noun before
	}
	s.verbs++
	if k > 0 && !loose {
		s.waiting = s.waiting[:k-1]
	}
}

// onlyPast reports whether a form is a past tense and no participle, "fell", "rose",
// so that it needs a subject.
func onlyPast(norm string) bool {
	can := readingsOf(norm)
	return can.form == past && !among(norm, "participle") && (irregularParticiples()[lemma(norm, 'v')] || oneOf(norm, "ran|came|became|overcame"))
}

// irregularParticiples are the verbs whose participle is not their past form.
var irregularParticiples = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for p := range lists()["participle"] {
		out[lemma(p, 'v')] = true
	}
	return out
})

// agreeing returns which of the waiting noun phrases is the subject of the verb
// at v: the latest that agrees with it, of which only a comma or relative clause
// parts the verb if it is not the last; -1 for none.
func (s *wordScan) agreeing(v int) int {
	for k := len(s.waiting) - 1; k >= 0; k-- {
		if s.agree(s.waiting[k], v) {
			return k
		}
		if !s.apart {
			return -1
		}
	}
	return -1
}

// reports reports whether the last verb takes a clause without "that".
func (s *wordScan) reports() bool {
	v := &s.ns[s.lastVerb]
	return v.tag != tagVerb || attributions()[lemma(v.norm, 'v')] == "verb" || slices.Contains([]string{"think", "hope", "know", "tell", "fear", "find", "show", "make", "let", "help", "see", "watch"}, lemma(v.norm, 'v'))
}

// takesNoun reports whether an object begins at i.
func (s *wordScan) takesNoun(i int) bool {
	n := at(s.ns, i)
	return n.tag == tagDet || n.tag == tagName || n.tag == tagPron || n.tag == tagNoun || n.tag == tagAdj || n.tag == tagValue && !n.temporal()
}

// agree reports whether the noun phrase headed by subject can be that of the
// verb at v. Names of teams and firms take either form.
func (s *wordScan) agree(subject, v int) bool {
	n, verb := &s.ns[subject], &s.ns[v]
	if verb.tag != tagVerb || verb.form != base || n.tag == tagName || n.tag == tagSub || n.tag == tagWh {
		return true
	}
	singularForm := verb.norm != verb.lemmaVerb()
	switch {
	case n.tag == tagPron:
		third := oneOf(n.norm, "he|she|it")
		return third == singularForm || among(verb.norm, "same-past") || !third && !slices.Contains([]string{"i", "you", "we", "they"}, n.norm)
	case n.tag == tagValue:
		return !singularForm || n.value.kind != Number || n.value.low <= 1
	}
	plural := lemma(n.norm, 'n') != n.norm || oneOf(n.norm, "people|police")
	if plural {
		return !singularForm
	}
	joined := subject > 1 && s.listed(subject)
	return singularForm || joined || among(verb.norm, "same-past") || nounClass(n.lemma) == classGroup
}

// listed reports whether "and" stands before the noun phrase of ns[i].
func (s *wordScan) listed(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch s.ns[j].tag {
		case tagConj:
			return true
		case tagDet, tagAdj, tagNoun, tagName, tagValue, tagPoss, tagPrep:
		default:
			return false
		}
	}
	return false
}

// lemmaVerb returns the plain form of n as a verb.
func (n *node) lemmaVerb() string { return lemma(n.norm, 'v') }
