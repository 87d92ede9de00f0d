package facts

import "strings"

// A spot is an open-class word with what decides its part of speech: what it can
// be, and what stands beside it.
type spot struct {
	ns            []node
	i             int
	n, prev, next *node
	back          *node // prev, or what stands before the adverbs there
	can           readings
	nominalNext   bool // a noun, name or amount follows
	determined    bool // a determiner, adjective or amount stands before
}

// openTag guesses the part of speech of an open-class word from what the
// lexicon and its ending allow and what stands beside it.
func openTag(ns []node, i int) (tag, form) {
	s := &spot{ns: ns, i: i, n: &ns[i], prev: at(ns, i-1), next: at(ns, i+1), can: readingsOf(ns[i].norm)}
	if s.can.none() {
		return tagNoun, base
	}
	s.back = s.prev
	for j := i - 1; j > 0 && ns[j].tag == tagAdv; j-- { // "has swiftly reached"
		s.back = at(ns, j-1)
	}
	s.nominalNext = s.next.tag == tagName || s.next.tag == tagValue && !s.next.temporal() || s.next.open && readingsOf(s.next.norm).noun && !s.n.endsPhrase
	s.determined = s.prev.tag == tagDet || s.prev.tag == tagPoss || s.prev.tag == tagAdj || s.prev.tag == tagValue && !s.prev.temporal() ||
		s.prev.tag == tagName && isDemonym(s.prev.norm)
	for _, decide := range []func(*spot) (tag, form, bool){(*spot).construction, (*spot).clause, (*spot).phrase} {
		if t, f, ok := decide(s); ok {
			return t, f
		}
	}
	return s.frequent()
}

// construction decides by the turns of phrase that leave no choice.
func (s *spot) construction() (tag, form, bool) {
	switch {
	case s.n.norm == "said":
		return tagVerb, past, true
	case s.can.form == gerund && s.can.verb && s.prev.norm == "," && s.i > 1 && (s.next.tag == tagName || s.next.tag == tagDet || s.next.tag == tagPron):
		return tagVerb, gerund, true // ", succeeding Jo Hald"
	case s.prev.norm == "-" && (at(s.ns, s.i-2).tag == tagName || at(s.ns, s.i-2).tag == tagNoun) && s.can.verb && s.can.form >= past && s.prev.End == s.n.Start:
		return tagAdj, s.can.form, true // "a Lebanese-born journalist"
	case s.prev.norm == "," && s.can.verb && s.can.form == base && strings.HasSuffix(s.n.norm, "s") && lemma(s.n.norm, 'v') != s.n.norm && (s.next.tag == tagValue && !s.next.temporal() || s.next.tag == tagDet || s.next.norm == "to"):
		return tagVerb, base, true // "The firm, founded in 1987, employs 2,300 people"
	case s.i > 1 && oneOf(s.prev.norm, "which|who|that") && s.prev.tag == tagSub && s.can.verb && s.can.form == base && (s.n.norm != lemma(s.n.norm, 'v') || s.prev.norm != "that") && !s.next.isVerbal() && (s.next.tag == tagValue || s.next.tag == tagDet || s.next.tag == tagPrep):
		return tagVerb, base, true // "the drug, which costs 1,900 dollars"
	case s.i == 0 && s.can.noun && s.can.verb && s.can.form == base && strings.HasSuffix(s.n.norm, "s") && s.n.norm != lemma(s.n.norm, 'v') && s.next.norm == "that":
		return tagNoun, base, true // "Claims that the office had paid were …"
	case s.i == 0 && s.can.noun && s.can.verb && s.can.form == base && s.next.open && readingsOf(s.next.norm).form == past && (s.n.norm != lemma(s.n.norm, 'v') || !startsNoun(at(s.ns, 2))):
		return tagNoun, base, true // "Exports accounted for 60 per cent", "Fire destroyed the barn"
	case isBe(s.back.norm) && strings.HasSuffix(s.n.norm, "er") && lemma(s.n.norm, 'a') != s.n.norm && (s.next.norm == "than" || !s.nominalNext && s.next.tag != tagDet):
		return tagAdj, base, true // "was lower in May", not "was lower the gates"
	case s.can.form == gerund && s.can.verb && s.prev.tag == tagNoun && at(s.ns, s.i-2).tag == tagConj && s.ns[0].norm == "with" && at(s.ns, s.i-3).tag == tagVerb && at(s.ns, s.i-3).form == gerund:
		return tagVerb, gerund, true // "with prices falling and wages rising"
	case s.can.form == past && s.can.verb && s.next.tag == tagDet && s.prev.tag != tagDet && s.prev.tag != tagPoss && s.i > 0:
		return tagVerb, past, true // "the group of six completed the drive"
	case s.can.form == past && s.can.verb && s.can.adj && s.prev.tag == tagVerb && s.nominalNext && s.next.open:
		return tagAdj, past, true // "to contain elevated yields"
	case s.can.noun && s.can.verb && s.can.form == base && s.prev.tag == tagName && titleClass(s.n.norm) != "" && (s.next.tag == tagConj || s.next.tag == tagPunct):
		return tagNoun, base, true // "Polaryx founder and chief executive"
	case s.can.noun && s.can.form == base && s.i == 0 && !s.n.endsPhrase && (s.nominalNext || s.next.tag == tagConj) && s.next.tag != tagValue:
		if s.can.adj && s.can.first == 'a' {
			return tagAdj, base, true
		}
		return tagNoun, base, true // "Rescue teams from two countries"
	case s.can.noun && (s.prev.tag == tagName || s.prev.tag == tagNoun) && typeKind(s.n.norm) != "" && !s.nominalNext && s.can.form == base && s.can.adj:
		return tagNoun, base, true // "a haulage firm"
	case s.can.noun && s.can.adj && s.can.form == base && s.prev.tag == tagName && !s.nominalNext && !s.can.adv && (s.next.tag == tagPunct || s.next.tag == tagPrep || s.next.temporal()) && detBefore(s.ns, s.i-1):
		return tagNoun, base, true // "the Maasdiep terminal"
	case s.can.noun && s.can.form == base && (s.prev.tag == tagName || s.prev.tag == tagNoun) && strings.HasSuffix(s.n.norm, "s") && s.next.open && readingsOf(s.next.norm).form == past && !verbBefore(s.ns, s.i):
		return tagNoun, base, true // "Korvala shares fell"
	case s.can.noun && (s.can.form == base || s.can.form == gerund) && s.prev.tag == tagConj && at(s.ns, s.i-2).tag == tagNoun && (s.next.tag == tagPunct || s.i+1 == len(s.ns) || s.next.tag == tagPrep && s.can.first == 'n' && s.n.norm == lemma(s.n.norm, 'v') && at(s.ns, s.i-3).isVerbal()):
		return tagNoun, base, true // "in cash and shares,", "build rapport and trust between"
	case s.can.noun && s.can.form == base && s.prev.tag == tagName && s.n.norm == lemma(s.n.norm, 'v') && !among(s.n.norm, "same-past") && s.next.tag != tagTo && !isQuestion(s.ns) && verbBefore(s.ns, s.i):
		return tagNoun, base, true // "struck the Tarvan district"
	case s.can.noun && s.can.form == base && (s.prev.tag == tagNoun && (s.can.first == 'n' || s.i == 1) || s.prev.tag == tagName) && (s.next.tag != tagTo || at(s.ns, s.i+2).tag == tagDet) && !isQuestion(s.ns) && auxAhead(s.ns, s.i):
		return tagNoun, base, true // "Night trains to the airport were"
	case s.can.noun && s.can.form == base && s.prev.temporal() && at(s.ns, s.i-2).tag == tagDet:
		return tagNoun, base, true // "the March 6 test"
	case s.can.verb && s.can.form == past && s.prev.tag == tagPoss && (s.next.tag == tagPrep || s.next.tag == tagValue) && !verbBefore(s.ns, s.i) && !auxAhead(s.ns, s.i):
		return tagVerb, past, true // "Ascelle's rose by a quarter"
	case s.prev.tag == tagPrep && s.n.norm == "evening":
		return tagNoun, base, true
	case s.can.noun && s.can.form == gerund && s.prev.tag == tagPrep && strings.HasPrefix(partsOfSpeech(s.n.norm), "n") && (s.next.tag == tagPunct || s.next.tag == tagPrep || s.next.tag == tagAux || s.next.tag == tagModal || s.next.tag == tagConj && readingsOf(at(s.ns, s.i+2).norm).form != gerund || s.next.open && readingsOf(s.next.norm).form == gerund):
		return tagNoun, base, true // "by evening", "without heating and water"
	case s.can.noun && (s.prev.tag == tagName || s.prev.tag == tagNoun) && s.next.tag == tagName && !s.n.endsPhrase && titleClass(lemma(s.n.norm, 'n')) != "" && titleClass(s.n.norm) != "":
		return tagNoun, base, true // "Havnely coach Karin Solbakke"
	case s.prev.tag == tagVerb && s.prev.lemma == "help" && s.can.verb && s.n.norm == lemma(s.n.norm, 'v') && (s.next.tag == tagDet || s.next.open && readingsOf(s.next.norm).noun):
		return tagVerb, base, true // "to help control crowds"
	case s.can.noun && s.can.verb && s.can.form == base && oneOf(s.prev.norm, "more|most|less|fewer") && isBe(at(s.ns, s.i-2).norm):
		return tagNoun, base, true // "there may be more strikes"
	case s.can.verb && (s.back.tag == tagTo || s.back.tag == tagModal):
		return tagVerb, base, true
	case s.can.verb && s.can.form == base && (s.can.adj || s.can.noun) && s.prev.tag == tagNeg && isBe(at(s.ns, s.i-2).norm):
		if s.can.adj {
			return tagAdj, base, true // "was not present"
		}
		return tagNoun, base, true
	case s.n.norm == "missing" && (isBe(s.back.norm) || oneOf(s.back.lemma, "go|remain|report|stay")) && s.next.tag != tagDet && s.next.tag != tagName && s.next.tag != tagPron && !s.nominalNext:
		return tagAdj, base, true // "two hikers are missing", not "is missing the match"
	case s.can.verb && s.can.adj && s.can.form == base && s.prev.norm == "been" && !among(s.n.norm, "same-past"):
		return tagAdj, base, true // "has not been open"
	case s.can.verb && oneOf(s.back.norm, "do|does|did|n't|not|never") && s.can.form == base:
		return tagVerb, base, true
	case s.can.verb && s.can.form == base && among(s.n.norm, "same-past") && s.next.norm == "by" && (s.prev.norm == "," || s.prev.tag == tagNoun) && at(s.ns, s.i+2).tag != tagValue && s.i > 1:
		return tagVerb, participle, true // "the fever, spread by ticks, has …"
	case s.can.verb && s.can.form == base && among(s.n.norm, "same-past") && s.back.tag == tagAux && !strings.HasPrefix(s.back.norm, "d"):
		return tagVerb, participle, true
	case s.can.form >= past && s.back.tag == tagAux && s.can.verb:
		if s.can.form == gerund && !isBe(s.back.norm) {
			break
		}
		return tagVerb, s.can.form, true
	case s.can.adj && !s.can.noun && !s.can.verb, s.can.adj && s.can.adv && strings.HasSuffix(s.n.norm, "ly") && s.nominalNext:
		return tagAdj, base, true // "hourly pay"
	case s.can.adv && !s.can.noun && !s.can.verb && !s.can.adj:
		return tagAdv, base, true
	}
	return tagPunct, base, false
}

// clause decides where the clause around the word wants a verb, or has one.
func (s *spot) clause() (tag, form, bool) {
	// "the tariff rate imposed in April": a noun before a plain past form.
	if s.can.noun && s.can.form == base && s.prev.tag == tagNoun && s.next.open {
		if r := readingsOf(s.next.norm); r.form == past && !r.noun {
			return tagNoun, base, true
		}
	}
	if s.can.verb && s.can.form == base && s.prev.nominal() && !s.prev.temporal() && helped(s.ns, s.i) {
		return tagVerb, base, true
	}
	return tagPunct, base, false
}

// phrase decides by whether the word stands in a noun phrase.
func (s *spot) phrase() (tag, form, bool) {
	switch {
	case s.determined && s.can.adj && s.nominalNext && s.can.first == 'n' && s.can.noun && s.next.tag == tagName:
		return tagNoun, base, true // "the union Kontor"
	case s.determined && s.can.adj && s.can.noun && s.next.open && readingsOf(s.next.norm).form == past && !readingsOf(s.next.norm).adj && !verbBefore(s.ns, s.i):
		return tagNoun, base, true // "in the capital felt it"
	case s.determined && s.can.adj && s.nominalNext:
		return tagAdj, base, true
	case s.determined && s.can.verb && s.can.form == gerund && !s.nominalNext && s.next.tag != tagDet && s.next.tag != tagPron:
		return tagNoun, base, true
	case s.prev.tag == tagVerb && s.can.noun && s.can.verb && s.can.form == base && (!takesBareVerb(s.prev.lemma) || s.n.norm != lemma(s.n.norm, 'v')):
		return tagNoun, base, true
	case s.determined && s.can.verb && s.can.form >= past && (s.nominalNext || s.next.tag == tagAdj || s.next.open && readingsOf(s.next.norm).adj):
		return tagAdj, s.can.form, true
	case s.determined && s.can.noun:
		return tagNoun, base, true
	case s.determined && s.can.adj:
		return tagAdj, base, true
	case s.prev.tag == tagPrep && s.can.noun && s.can.form != gerund:
		if s.can.adj && s.nominalNext && s.can.first != 'n' {
			return tagAdj, base, true
		}
		return tagNoun, base, true
	case s.prev.tag == tagPrep && s.can.form == gerund && s.can.verb:
		return tagVerb, gerund, true
	case s.prev.tag == tagPrep && s.can.adj:
		return tagAdj, s.can.form, true
	case s.prev.tag == tagPrep && s.can.form >= past && s.nominalNext:
		return tagAdj, s.can.form, true
	case s.can.verb && (s.prev.tag == tagPron || s.prev.tag == tagName) && !nounAfter(s.ns, s.i, s.can):
		return tagVerb, s.can.form, true
	case s.can.verb && s.can.form == past && s.prev.tag != tagPunct:
		return tagVerb, s.can.form, true
	case s.can.verb && s.prev.tag == tagNoun && agrees(s.prev, s.n, s.can) && !verbBefore(s.ns, s.i) && (s.next.tag == tagDet || s.next.tag == tagPron || s.next.tag == tagPrep || s.next.tag == tagTo || s.next.tag == tagValue || s.next.tag == tagName || s.next.tag == tagAdv || s.next.tag == tagSub || s.next.tag == tagAdj || s.next.tag == tagPunct || s.next.open) && !(s.can.noun && s.can.first == 'n' && (s.next.isVerbalHint() || s.next.multiplied())):
		return tagVerb, s.can.form, true
	case s.can.form == past && s.can.verb && s.i > 0 && (s.prev.tag == tagNoun || s.prev.tag == tagPunct) && !verbBefore(s.ns, s.i):
		return tagVerb, s.can.form, true // "the court heard 41 witnesses"
	case s.can.adj && s.nominalNext && s.can.first != 'n':
		return tagAdj, s.can.form, true
	case s.i == 0 && s.can.form == gerund && s.next.tag == tagPrep && commaFirst(s.ns):
		return tagVerb, gerund, true // "Speaking in Lisbon, she said …"
	case s.i == 0 && s.can.form == gerund && s.next.tag == tagPrep:
		return tagNoun, base, true // "Voting in the referendum will be …"
	case s.can.form >= past && s.can.verb:
		if (s.can.past || s.can.form == gerund) && s.nominalNext && s.prev.tag != tagNoun && s.prev.tag != tagPunct && s.can.adj {
			return tagAdj, s.can.form, true
		}
		if s.can.form == gerund && s.can.noun && s.prev.tag == tagNoun && s.next.tag != tagDet {
			return tagNoun, base, true
		}
		return tagVerb, s.can.form, true
	}
	return tagPunct, base, false
}

// frequent takes what the word is most often.
func (s *spot) frequent() (tag, form) {
	switch s.can.first {
	case 'v':
		if s.i == 0 && s.can.noun && (s.next.tag == tagPrep || s.next.tag == tagVerb || s.next.tag == tagAux || s.next.tag == tagModal || s.next.tag == tagTo) {
			return tagNoun, base
		}
		if s.can.noun && s.prev.tag == tagNoun && verbBefore(s.ns, s.i) {
			return tagNoun, base
		}
		return tagVerb, s.can.form
	case 'a':
		return tagAdj, base
	case 'r':
		return tagAdv, base
	}
	return tagNoun, base
}

// startsNoun reports whether a word may be the noun that the word before it tells
// something of: "use recycled paper".
func startsNoun(n *node) bool { return n.open && readingsOf(n.norm).noun }

// agrees reports whether verb n can have the noun before it as its subject: a
// plain form wants a plural, a form in "s" a singular.
func agrees(subject, n *node, can readings) bool {
	if can.form != base {
		return true
	}
	plural := lemma(subject.norm, 'n') != subject.norm
	if lemma(n.norm, 'v') != n.norm {
		return !plural || can.first == 'v'
	}
	return plural || among(n.norm, "same-past") || oneOf(subject.norm, "people|police")
}

// isQuestion reports whether an auxiliary opens the sentence.
func isQuestion(ns []node) bool { return ns[0].tag == tagAux || ns[0].tag == tagModal }

// detBefore reports whether a determiner opens the phrase that ns[i] stands in.
func detBefore(ns []node, i int) bool {
	for ; i >= 0; i-- {
		switch ns[i].tag {
		case tagDet:
			return true
		case tagAdj, tagNoun, tagName, tagValue, tagPoss:
		default:
			return false
		}
	}
	return false
}

// auxAhead reports whether an auxiliary stands later in the clause of ns[i]
// that has no other subject than the phrase at i.
func auxAhead(ns []node, i int) bool {
	for j := i + 1; j < len(ns); j++ {
		switch n := ns[j]; n.tag {
		case tagAux, tagModal:
			return true
		case tagPunct, tagSub, tagWh:
			return false
		case tagConj:
			if next := at(ns, j+1); next.tag == tagAux || next.tag == tagModal {
				return false // "comes from Spain and is 41"
			}
		case tagTo:
			if at(ns, j+1).tag != tagDet {
				return false
			}
		case tagDet, tagPron, tagName:
			if prev := ns[j-1].tag; prev != tagPrep && prev != tagConj && prev != tagTo {
				return false
			}
		}
	}
	return false
}

// commaFirst reports whether a comma stands before the first word that can only
// be a finite verb.
func commaFirst(ns []node) bool {
	for i := range ns {
		switch n := &ns[i]; {
		case n.norm == ",":
			return true
		case n.tag == tagAux, n.tag == tagModal, n.open && i > 0 && readingsOf(n.norm).past:
			return false
		}
	}
	return false
}

// helped reports whether a verb that takes a bare verb and its object stand
// before ns[i]: "helped the two leaders build".
func helped(ns []node, i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch ns[j].tag {
		case tagVerb:
			return takesBareVerb(lemma(ns[j].norm, 'v')) && ns[j].norm != "have"
		case tagNoun, tagName, tagDet, tagAdj, tagValue, tagPron:
		default:
			return false
		}
	}
	return false
}

// takesBareVerb reports whether a verb takes another without "to".
func takesBareVerb(lemma string) bool {
	return oneOf(lemma, "help|let|make|see|watch|hear|have")
}

// nounAfter reports whether ns[i], which follows a name or pronoun, is rather
// the noun of that name ("the Trump call") than its verb.
func nounAfter(ns []node, i int, can readings) bool {
	if !can.noun || can.first == 'v' && can.form >= past {
		return false
	}
	prev, next := at(ns, i-1), at(ns, i+1)
	if prev.tag == tagPron {
		return false
	}
	if can.first == 'n' && can.form == base && (at(ns, i-2).tag == tagDet || next.open && readingsOf(next.norm).verb && !(next.tag == tagDet)) {
		return true // "the G7 summit runs"
	}
	return next.tag == tagAux || next.tag == tagModal || next.tag == tagVerb || next.tag == tagPunct && can.first == 'n' ||
		next.open && readingsOf(next.norm).form == past && can.form == base && can.first == 'n' ||
		can.first == 'n' && next.tag == tagPrep && at(ns, i-2).tag == tagDet
}

// verbBefore reports whether the clause that ns[i] stands in already has a verb.
func verbBefore(ns []node, i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch ns[j].tag {
		case tagVerb, tagAux, tagModal:
			return true
		case tagSub, tagPunct:
			return false
		case tagConj:
			if j+1 < i && (ns[j+1].tag == tagDet || ns[j+1].tag == tagPron) {
				return false // "… and the bank cut rates"
			}
		}
	}
	return false
}
