package facts

import (
	_ "embed"
	"strings"
	"sync"
)

// tag is a part of speech.
type tag uint8

const (
	tagPunct tag = iota
	tagNoun      // a common noun
	tagName      // a proper name, of one word or more
	tagVerb      // a main verb
	tagAdj       // an adjective, or a participle that stands as one
	tagAdv       // an adverb
	tagDet       // a determiner, "the", "every", "his"
	tagPron      // a pronoun
	tagPrep      // a preposition
	tagConj      // a coordinator, "and"
	tagSub       // a subordinator, "because", or a relative pronoun
	tagAux       // an auxiliary, or "be", "have", "do" as a main verb
	tagModal     // "will", "may"
	tagNeg       // "not", "never"
	tagTo        // "to" before a verb
	tagWh        // a question word
	tagValue     // a typed value
	tagPoss      // "'s" of the genitive
)

// form is the inflection of a verb.
type form uint8

const (
	base       form = iota // "impose", "imposes"
	past                   // "imposed", a past tense or a past participle
	participle             // "given", only a past participle
	gerund                 // "imposing"
)

//go:embed lexicon/closed.txt
var closedText string

// closedTags maps the words of the closed classes to their tag.
var closedTags = sync.OnceValue(func() map[string]tag {
	tags := map[string]tag{"det": tagDet, "pron": tagPron, "prep": tagPrep, "conj": tagConj, "sub": tagSub,
		"aux": tagAux, "modal": tagModal, "neg": tagNeg, "to": tagTo, "wh": tagWh, "adv": tagAdv}
	table := map[string]tag{}
	linesOf(closedText, func(fields []string) {
		for _, f := range fields[1:] {
			if _, ok := table[f]; !ok {
				table[f] = tags[fields[0]]
			}
		}
	})
	return table
})

// tagNodes gives each node that has none yet its part of speech, from the
// closed classes, the lexicon's parts of speech, suffixes, and its neighbours.
func tagNodes(ns []node) {
	guessTags(ns)
	nameFirst(ns)
	wellFormed(ns)
	for i := range ns { // "will next meet", "has first to say"
		if n := &ns[i]; oneOf(n.norm, "next|first|last") && n.value == nil && (at(ns, i-1).tag == tagModal || at(ns, i-1).tag == tagNeg || at(ns, i-1).tag == tagAux) && at(ns, i+1).tag == tagVerb {
			n.tag, n.lemma = tagAdv, n.norm
		}
		if n := &ns[i]; oneOf(n.norm, "long|far|well|little|much|since|hard") && at(ns, i-1).tag == tagAux && at(ns, i+1).tag == tagVerb && at(ns, i+1).form != base {
			n.tag, n.lemma = tagAdv, n.norm // "had long demanded"
		}
		if n := &ns[i]; oneOf(n.norm, "first|last") && n.value != nil && n.value.kind == Ordinal && (at(ns, i-1).tag == tagSub || at(ns, i-1).tag == tagName || at(ns, i-1).tag == tagPron || at(ns, i-1).tag == tagNoun) && at(ns, i+1).tag == tagVerb && at(ns, i+1).form == past {
			n.tag, n.lemma, n.value = tagAdv, n.norm, nil // "who first saw the comet"
		}
		datedFrom(ns, i)
	}
}

// datedFrom makes a preposition of "starting", "beginning" and the like before
// a date that no noun or verb leads to: "starting in May, pupils may …".
func datedFrom(ns []node, i int) {
	next := at(ns, i+1)
	if next.tag == tagPrep {
		next = at(ns, i+2)
	}
	if n := &ns[i]; oneOf(n.norm, "starting|beginning|commencing|effective") && next.value != nil && next.temporal() && (i == 0 || at(ns, i-1).tag == tagPunct || at(ns, i-1).tag == tagNoun && n.norm != "beginning") {
		n.tag, n.lemma, n.form = tagPrep, "from", 0
	}
}

// guessTags tags each word by the words beside it.
func guessTags(ns []node) {
	for i := range ns {
		n := &ns[i]
		n.neg = oneOf(n.norm, "nobody|none|nothing|neither|no one")
		if n.tag != tagPunct || n.shape == punct && n.norm != "&" {
			continue
		}
		if t, ok := closedTags()[n.norm]; ok {
			n.tag = t
		} else {
			n.tag = tagNoun
			n.open = true
		}
	}
	things(ns)
	for i := range ns {
		if ns[i].open {
			ns[i].tag, ns[i].form = openTag(ns, i)
		} else {
			closedTag(ns, i)
			if ns[i].tag == tagVerb && ns[i].form == base && among(ns[i].norm, "same-past") && at(ns, i-1).tag == tagAux {
				ns[i].form = participle // "was put on hold"
			}
		}
		if strings.Contains(ns[i].lemma, "_") {
			continue // a fixed phrase brings its lemma
		}
		if ns[i].tag == tagVerb || ns[i].tag == tagAux {
			ns[i].lemma = lemma(ns[i].norm, 'v')
		} else if ns[i].open {
			ns[i].lemma = lemma(ns[i].norm, ns[i].tag.letter())
		} else if ns[i].lemma == "" {
			ns[i].lemma = ns[i].norm
		}
	}
}

// things tags the words of the compounds that the tables know, where a noun
// phrase begins, as nouns: "a power cut left them", "the pay rise".
func things(ns []node) {
	word := func(k int) (string, string) {
		if !ns[k].open {
			return "", ""
		}
		return ns[k].norm, ""
	}
	for i := range ns {
		if t := at(ns, i-1).tag; !ns[i].open || i > 0 && t != tagDet && t != tagPrep && t != tagPoss && t != tagValue {
			continue
		}
		for _, d := range idioms().byFirst[ns[i].norm] {
			end := -1
			if d.thing {
				end = d.follow(i+1, len(ns), word)
			}
			for k := i; k < end; k++ {
				switch n := &ns[k]; {
				case k == end-1 || is(n.norm, 'n'):
					n.tag, n.open, n.lemma = tagNoun, false, lemma(n.norm, 'n')
				case readingsOf(n.norm).form >= past:
					n.tag, n.open, n.form, n.lemma = tagAdj, false, readingsOf(n.norm).form, lemma(n.norm, 'a') // "piped water"
				}
			}
		}
	}
}

// letter is the part of speech as the lexicon writes it.
func (t tag) letter() byte {
	switch t {
	case tagVerb, tagAux:
		return 'v'
	case tagAdj:
		return 'a'
	case tagAdv:
		return 'r'
	}
	return 'n'
}

// closedTag mends the tag of a word with two closed-class readings.
func closedTag(ns []node, i int) {
	n := &ns[i]
	next := at(ns, i+1)
	switch {
	case n.norm == "to":
		if can := readingsOf(next.norm); next.open && can.adv && !can.noun && !can.verb {
			next = at(ns, i+2) // "to suddenly stop"
		}
		if !canBeVerb(next) || readingsOf(next.norm).first == 'n' && at(ns, i+2).value != nil && at(ns, i+2).value.kind == Number && !strings.HasSuffix(next.norm, "s") && readingsOf(at(ns, i+3).norm).none() || next.tag == tagDet || plural(next) || strings.HasPrefix(at(ns, i-1).lemma, "plead_") {
			n.tag = tagPrep
		}
	case n.norm == "will" && at(ns, i-1).tag == tagDet && !next.open:
		n.tag, n.lemma = tagNoun, n.norm // "in her will"
	case oneOf(n.norm, "that|which|who|whom|whose"):
		prev := at(ns, i-1)
		switch {
		case n.norm == "that" && next.open && !canBeVerb(next) && !relativeWord(at(ns, i+3).norm) && (i == 0 || prev.tag == tagPrep || prev.isVerbal() && next.tag == tagNoun && at(ns, i+2).tag == tagPunct):
			n.tag = tagDet
		case n.norm == "that" && among(next.norm, "bare-time") && attributionOf(lemma(prev.norm, 'v')) == "":
			n.tag = tagDet // "it was cold that morning"
		case n.norm == "that" && prev.tag == tagPrep && i+1 < len(ns) && (next.tag == tagPrep || next.tag == tagPunct || next.tag == tagConj):
			n.tag = tagPron // "a tenth of that in India"
		case n.norm == "whose":
			n.tag = tagSub
		case i == 0 && n.norm != "that":
			n.tag = tagWh
		case i == 0:
			n.tag = tagPron
		default:
			n.tag = tagSub
		}
	case n.norm == "'s":
		prev := at(ns, i-1)
		if prev.tag == tagPron || oneOf(prev.norm, "there|that|here|what|who") {
			n.tag = tagAux
		} else if prev.tag == tagNoun || prev.tag == tagName || prev.tag == tagValue || prev.open {
			n.tag = tagPoss
			if next.tag == tagDet || oneOf(next.norm, "been|not") || next.tag == tagPunct && i+2 < len(ns) {
				n.tag = tagAux
			}
		}
	case n.norm == "'":
		n.tag = tagPoss
	case n.norm == "us":
		if at(ns, i-1).norm == "the" { // "in the us state of north dakota"
			n.tag = tagName
		}
	case n.norm == "back":
		if prev := at(ns, i-1); (prev.tag == tagPrep || prev.tag == tagDet || prev.tag == tagPoss) && next.open && readingsOf(next.norm).noun {
			n.tag = tagAdj // "in back pay"
		}
	case n.norm == "like" && at(ns, i-1).tag == tagModal:
		n.tag, n.form = tagVerb, base // "would like to know"
	case oneOf(n.norm, "following|like|near|outside|inside|past"):
		if prev := at(ns, i-1); prev.tag == tagDet {
			n.tag = tagAdj
		}
	case oneOf(n.norm, "his|her|its|their|my|our|your"):
		if n.norm == "her" && (next.tag == tagPrep || next.tag == tagPunct || next.tag == tagConj || next.tag == tagTo) {
			n.tag = tagPron
		}
	case oneOf(n.norm, "this|these|those|some|all|both|each|any|either|neither|another|half|such|no"):
		if next.tag == tagAux || next.tag == tagModal || next.tag == tagPrep || next.tag == tagPunct || i+1 == len(ns) {
			n.tag = tagPron
		}
	case oneOf(n.norm, "more|most|less|least|much"):
		if next.open && !strings.HasSuffix(next.norm, "ly") && partsOfSpeech(next.norm) != "" && partsOfSpeech(next.norm)[0] == 'n' {
			n.tag = tagDet
		} else if next.norm == "of" && n.norm == "most" {
			n.tag = tagPron
		}
	case n.norm == "worth":
		if prev := at(ns, i-1); prev.tag == tagAux || prev.tag == tagNeg {
			n.tag = tagAdj
		}
	case n.norm == "yet":
		switch prev := at(ns, i-1); {
		case prev.tag == tagAux && next.norm == "to":
			n.tag = tagNeg // "has yet to decide"
		case prev.tag == tagNeg || prev.isVerbal():
			n.tag = tagAdv // "has not yet decided"
		}
	case n.norm == "since":
		if at(ns, i-1).tag == tagAux && next.open && readingsOf(next.norm).form >= past {
			n.tag = tagAdv // "has since changed"
		}
	case n.norm == "once":
		if prev := at(ns, i-1); i > 0 && prev.tag != tagPunct && next.open && readingsOf(next.norm).form == past {
			n.tag = tagAdv // "who once worked"
		}
	}
	if n.norm == "half" && n.tag == tagDet || n.norm == "half" && n.tag == tagPron {
		switch prev := at(ns, i-1); {
		case prev.tag == tagDet && prev.norm != "all", prev.tag == tagAdj && prev.norm == "other", prev.tag == tagValue, prev.norm == "first", prev.norm == "second", prev.norm == "other":
			n.tag = tagNoun // "the first half"
		}
	}
}

// openTag guesses the part of speech of an open-class word from what the
// lexicon and its ending allow and what stands beside it.
func openTag(ns []node, i int) (tag, form) {
	n, prev, next := &ns[i], at(ns, i-1), at(ns, i+1)
	can := readingsOf(n.norm)
	if can.none() {
		return tagNoun, base
	}
	// Look back over adverbs: "has swiftly reached".
	back := prev
	for j := i - 1; j > 0 && ns[j].tag == tagAdv; j-- {
		back = at(ns, j-1)
	}
	nominalNext := next.tag == tagName || next.tag == tagValue && !next.temporal() || next.open && readingsOf(next.norm).noun && !n.endsPhrase
	switch {
	case n.norm == "said":
		return tagVerb, past
	case can.form == gerund && can.verb && prev.norm == "," && i > 1 && (next.tag == tagName || next.tag == tagDet || next.tag == tagPron):
		return tagVerb, gerund // ", succeeding Jo Hald"
	case prev.norm == "-" && (at(ns, i-2).tag == tagName || at(ns, i-2).tag == tagNoun) && can.verb && can.form >= past && prev.End == n.Start:
		return tagAdj, can.form // "a Lebanese-born journalist"
	case prev.norm == "," && can.verb && can.form == base && strings.HasSuffix(n.norm, "s") && lemma(n.norm, 'v') != n.norm && (next.tag == tagValue && !next.temporal() || next.tag == tagDet || next.norm == "to"):
		return tagVerb, base // "The firm, founded in 1987, employs 2,300 people"
	case i > 1 && oneOf(prev.norm, "which|who|that") && prev.tag == tagSub && can.verb && can.form == base && (n.norm != lemma(n.norm, 'v') || prev.norm != "that") && !next.isVerbal() && (next.tag == tagValue || next.tag == tagDet || next.tag == tagPrep):
		return tagVerb, base // "the drug, which costs 1,900 dollars"
	case i == 0 && can.noun && can.verb && can.form == base && strings.HasSuffix(n.norm, "s") && n.norm != lemma(n.norm, 'v') && next.norm == "that":
		return tagNoun, base // "Claims that the office had paid were …"
	case i == 0 && can.noun && can.verb && can.form == base && next.open && readingsOf(next.norm).form == past && (n.norm != lemma(n.norm, 'v') || !startsNoun(at(ns, 2))):
		return tagNoun, base // "Exports accounted for 60 per cent", "Fire destroyed the barn"
	case isBe(back.norm) && strings.HasSuffix(n.norm, "er") && lemma(n.norm, 'a') != n.norm && (next.norm == "than" || !nominalNext && next.tag != tagDet):
		return tagAdj, base // "was lower in May", not "was lower the gates"
	case can.form == gerund && can.verb && prev.tag == tagNoun && at(ns, i-2).tag == tagConj && ns[0].norm == "with" && at(ns, i-3).tag == tagVerb && at(ns, i-3).form == gerund:
		return tagVerb, gerund // "with prices falling and wages rising"
	case can.form == past && can.verb && next.tag == tagDet && prev.tag != tagDet && prev.tag != tagPoss && i > 0:
		return tagVerb, past // "the group of six completed the drive"
	case can.form == past && can.verb && can.adj && prev.tag == tagVerb && nominalNext && next.open:
		return tagAdj, past // "to contain elevated yields"
	case can.noun && can.verb && can.form == base && prev.tag == tagName && titleClass(n.norm) != "" && (next.tag == tagConj || next.tag == tagPunct):
		return tagNoun, base // "Polaryx founder and chief executive"
	case can.noun && can.form == base && i == 0 && !n.endsPhrase && (nominalNext || next.tag == tagConj) && next.tag != tagValue:
		if can.adj && can.first == 'a' {
			return tagAdj, base
		}
		return tagNoun, base // "Rescue teams from two countries"
	case can.noun && (prev.tag == tagName || prev.tag == tagNoun) && typeKind(n.norm) != "" && !nominalNext && can.form == base && can.adj:
		return tagNoun, base // "a haulage firm"
	case can.noun && can.adj && can.form == base && prev.tag == tagName && !nominalNext && !can.adv && (next.tag == tagPunct || next.tag == tagPrep || next.temporal()) && detBefore(ns, i-1):
		return tagNoun, base // "the Maasdiep terminal"
	case can.noun && can.form == base && (prev.tag == tagName || prev.tag == tagNoun) && strings.HasSuffix(n.norm, "s") && next.open && readingsOf(next.norm).form == past && !verbBefore(ns, i):
		return tagNoun, base // "Korvala shares fell"
	case can.noun && (can.form == base || can.form == gerund) && prev.tag == tagConj && at(ns, i-2).tag == tagNoun && (next.tag == tagPunct || i+1 == len(ns) || next.tag == tagPrep && can.first == 'n' && n.norm == lemma(n.norm, 'v') && at(ns, i-3).isVerbal()):
		return tagNoun, base // "in cash and shares,", "build rapport and trust between"
	case can.noun && can.form == base && prev.tag == tagName && n.norm == lemma(n.norm, 'v') && !among(n.norm, "same-past") && next.tag != tagTo && !isQuestion(ns) && verbBefore(ns, i):
		return tagNoun, base // "struck the Tarvan district"
	case can.noun && can.form == base && (prev.tag == tagNoun && (can.first == 'n' || i == 1) || prev.tag == tagName) && (next.tag != tagTo || at(ns, i+2).tag == tagDet) && !isQuestion(ns) && auxAhead(ns, i):
		return tagNoun, base // "Night trains to the airport were"
	case can.noun && can.form == base && prev.temporal() && at(ns, i-2).tag == tagDet:
		return tagNoun, base // "the March 6 test"
	case can.verb && can.form == past && prev.tag == tagPoss && (next.tag == tagPrep || next.tag == tagValue) && !verbBefore(ns, i) && !auxAhead(ns, i):
		return tagVerb, past // "Ascelle's rose by a quarter"
	case prev.tag == tagPrep && n.norm == "evening":
		return tagNoun, base
	case can.noun && can.form == gerund && prev.tag == tagPrep && strings.HasPrefix(partsOfSpeech(n.norm), "n") && (next.tag == tagPunct || next.tag == tagPrep || next.tag == tagAux || next.tag == tagModal || next.tag == tagConj && readingsOf(at(ns, i+2).norm).form != gerund || next.open && readingsOf(next.norm).form == gerund):
		return tagNoun, base // "by evening", "without heating and water"
	case can.noun && (prev.tag == tagName || prev.tag == tagNoun) && next.tag == tagName && !n.endsPhrase && titleClass(lemma(n.norm, 'n')) != "" && titleClass(n.norm) != "":
		return tagNoun, base // "Havnely coach Karin Solbakke"
	case prev.tag == tagVerb && prev.lemma == "help" && can.verb && n.norm == lemma(n.norm, 'v') && (next.tag == tagDet || next.open && readingsOf(next.norm).noun):
		return tagVerb, base // "to help control crowds"
	case can.noun && can.verb && can.form == base && oneOf(prev.norm, "more|most|less|fewer") && isBe(at(ns, i-2).norm):
		return tagNoun, base // "there may be more strikes"
	case can.verb && (back.tag == tagTo || back.tag == tagModal):
		return tagVerb, base
	case can.verb && can.form == base && (can.adj || can.noun) && prev.tag == tagNeg && isBe(at(ns, i-2).norm):
		if can.adj {
			return tagAdj, base // "was not present"
		}
		return tagNoun, base
	case n.norm == "missing" && (isBe(back.norm) || oneOf(back.lemma, "go|remain|report|stay")) && next.tag != tagDet && next.tag != tagName && next.tag != tagPron && !nominalNext:
		return tagAdj, base // "two hikers are missing", not "is missing the match"
	case can.verb && can.adj && can.form == base && prev.norm == "been" && !among(n.norm, "same-past"):
		return tagAdj, base // "has not been open"
	case can.verb && oneOf(back.norm, "do|does|did|n't|not|never") && can.form == base:
		return tagVerb, base
	case can.verb && can.form == base && among(n.norm, "same-past") && next.norm == "by" && (prev.norm == "," || prev.tag == tagNoun) && at(ns, i+2).tag != tagValue && i > 1:
		return tagVerb, participle // "the fever, spread by ticks, has …"
	case can.verb && can.form == base && among(n.norm, "same-past") && back.tag == tagAux && !strings.HasPrefix(back.norm, "d"):
		return tagVerb, participle
	case can.form >= past && back.tag == tagAux && can.verb:
		if can.form == gerund && !isBe(back.norm) {
			break
		}
		return tagVerb, can.form
	case can.adj && !can.noun && !can.verb, can.adj && can.adv && strings.HasSuffix(n.norm, "ly") && nominalNext:
		return tagAdj, base // "hourly pay"
	case can.adv && !can.noun && !can.verb && !can.adj:
		return tagAdv, base
	}
	// "the tariff rate imposed in April": a noun before a plain past form.
	if can.noun && can.form == base && prev.tag == tagNoun && next.open {
		if r := readingsOf(next.norm); r.form == past && !r.noun {
			return tagNoun, base
		}
	}
	if can.verb && can.form == base && prev.nominal() && !prev.temporal() && helped(ns, i) {
		return tagVerb, base
	}
	determined := prev.tag == tagDet || prev.tag == tagPoss || prev.tag == tagAdj || prev.tag == tagValue && !prev.temporal() ||
		prev.tag == tagName && isDemonym(prev.norm)
	switch {
	case determined && can.adj && nominalNext && can.first == 'n' && can.noun && next.tag == tagName:
		return tagNoun, base // "the union Kontor"
	case determined && can.adj && can.noun && next.open && readingsOf(next.norm).form == past && !readingsOf(next.norm).adj && !verbBefore(ns, i):
		return tagNoun, base // "in the capital felt it"
	case determined && can.adj && nominalNext:
		return tagAdj, base
	case determined && can.verb && can.form == gerund && !nominalNext && next.tag != tagDet && next.tag != tagPron:
		return tagNoun, base
	case prev.tag == tagVerb && can.noun && can.verb && can.form == base && (!takesBareVerb(prev.lemma) || n.norm != lemma(n.norm, 'v')):
		return tagNoun, base
	case determined && can.verb && can.form >= past && (nominalNext || next.tag == tagAdj || next.open && readingsOf(next.norm).adj):
		return tagAdj, can.form
	case determined && can.noun:
		return tagNoun, base
	case determined && can.adj:
		return tagAdj, base
	case prev.tag == tagPrep && can.noun && can.form != gerund:
		if can.adj && nominalNext && can.first != 'n' {
			return tagAdj, base
		}
		return tagNoun, base
	case prev.tag == tagPrep && can.form == gerund && can.verb:
		return tagVerb, gerund
	case prev.tag == tagPrep && can.adj:
		return tagAdj, can.form
	case prev.tag == tagPrep && can.form >= past && nominalNext:
		return tagAdj, can.form
	case can.verb && (prev.tag == tagPron || prev.tag == tagName) && !nounAfter(ns, i, can):
		return tagVerb, can.form
	case can.verb && can.form == past && prev.tag != tagPunct:
		return tagVerb, can.form
	case can.verb && prev.tag == tagNoun && agrees(prev, n, can) && !verbBefore(ns, i) && (next.tag == tagDet || next.tag == tagPron || next.tag == tagPrep || next.tag == tagTo || next.tag == tagValue || next.tag == tagName || next.tag == tagAdv || next.tag == tagSub || next.tag == tagAdj || next.tag == tagPunct || next.open) && !(can.noun && can.first == 'n' && (next.isVerbalHint() || next.multiplied())):
		return tagVerb, can.form
	case can.form == past && can.verb && i > 0 && (prev.tag == tagNoun || prev.tag == tagPunct) && !verbBefore(ns, i):
		return tagVerb, can.form // "the court heard 41 witnesses"
	case can.adj && nominalNext && can.first != 'n':
		return tagAdj, can.form
	case i == 0 && can.form == gerund && next.tag == tagPrep && commaFirst(ns):
		return tagVerb, gerund // "Speaking in Lisbon, she said …"
	case i == 0 && can.form == gerund && next.tag == tagPrep:
		return tagNoun, base // "Voting in the referendum will be …"
	case can.form >= past && can.verb:
		if (can.past || can.form == gerund) && nominalNext && prev.tag != tagNoun && prev.tag != tagPunct && can.adj {
			return tagAdj, can.form
		}
		if can.form == gerund && can.noun && prev.tag == tagNoun && next.tag != tagDet {
			return tagNoun, base
		}
		return tagVerb, can.form
	}
	switch can.first {
	case 'v':
		if i == 0 && can.noun && (next.tag == tagPrep || next.tag == tagVerb || next.tag == tagAux || next.tag == tagModal || next.tag == tagTo) {
			return tagNoun, base
		}
		if can.noun && prev.tag == tagNoun && verbBefore(ns, i) {
			return tagNoun, base
		}
		return tagVerb, can.form
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

// readings are the parts of speech that a form can have.
type readings struct {
	noun, verb, adj, adv bool
	first                byte // the most frequent, as the lexicon writes it
	form                 form // as a verb
	past                 bool // a past form that is no adjective by itself
}

func (r readings) none() bool { return !r.noun && !r.verb && !r.adj && !r.adv }

// readingsOf returns what a lower-case form can be.
func readingsOf(norm string) readings {
	var r readings
	add := func(pos string) {
		for i := range len(pos) {
			if r.first == 0 {
				r.first = pos[i]
			}
			switch pos[i] {
			case 'n':
				r.noun = true
			case 'v':
				r.verb = true
			case 'a':
				r.adj = true
			case 'r':
				r.adv = true
			}
		}
	}
	own := partsOfSpeech(norm)
	add(own)
	if v := lemma(norm, 'v'); v != norm && strings.Contains(partsOfSpeech(v), "v") {
		r.verb = true
		switch {
		case american(norm) == v: // "apologise"
			if r.first == 0 {
				r.first = partsOfSpeech(v)[0]
			}
		case strings.HasSuffix(norm, "ing"):
			r.form = gerund
		case strings.HasSuffix(norm, "s") && !strings.HasSuffix(norm, "ss"):
			if r.first == 0 && partsOfSpeech(v)[0] == 'v' {
				r.first = 'v'
			}
		default:
			r.form, r.past = past, !r.adj
			if r.first == 0 {
				r.first = 'v'
			}
		}
	}
	if s := lemma(norm, 'n'); s != norm && strings.Contains(partsOfSpeech(s), "n") {
		r.noun = true
		if r.first == 0 {
			r.first = 'n'
		}
	}
	if a := lemma(norm, 'a'); a != norm && strings.Contains(partsOfSpeech(a), "a") {
		r.adj = true
		if r.first == 0 {
			r.first = 'a'
		}
	}
	if r.first == 0 && r.verb {
		r.first = 'v'
	}
	if r.none() {
		r.guess(norm)
	}
	if r.noun && r.verb && r.form == base && among(lemma(norm, 'v'), "noun-first") {
		r.first = 'n'
	}
	return r
}

// guess fills in the readings of a word that the lexicon does not know.
func (r *readings) guess(norm string) {
	if strings.HasPrefix(norm, "un") && strings.HasSuffix(norm, "ed") { // "unharmed"
		r.adj, r.first = true, 'a'
		return
	}
	if noun, ok := strings.CutSuffix(norm, "ly"); ok && strings.HasPrefix(partsOfSpeech(noun), "n") && !is(noun, 'a') { // "hourly"
		r.adj, r.adv, r.first = true, true, 'a'
		return
	}
	for _, prefix := range [...]string{"re", "un", "over", "under", "out", "mis", "pre", "de", "dis", "co"} { // "restart", "unfreeze"
		if rest, ok := strings.CutPrefix(norm, prefix); ok && len(rest) > 3 && is(lemma(rest, 'v'), 'v') {
			*r = readingsOf(rest)
			return
		}
	}
	for _, s := range suffixTags {
		if len(norm) > len(s.suffix)+2 && strings.HasSuffix(norm, s.suffix) {
			switch s.tag {
			case 'a':
				r.adj = true
			case 'r':
				r.adv = true
			case 'g':
				r.verb, r.form = true, gerund
				s.tag = 'v'
			case 'd':
				r.verb, r.form, r.past, r.adj = true, past, true, true
				s.tag = 'v'
			default:
				r.noun = true
			}
			r.first = s.tag
			return
		}
	}
}

// suffixTags guess the part of speech of unknown words; the first that fits.
var suffixTags = []struct {
	suffix string
	tag    byte
}{
	{"ly", 'r'}, {"wards", 'r'}, {"ing", 'g'}, {"ed", 'd'}, {"ous", 'a'}, {"ful", 'a'}, {"less", 'a'}, {"able", 'a'}, {"ible", 'a'},
	{"ish", 'a'}, {"ive", 'a'}, {"ical", 'a'}, {"ic", 'a'}, {"wide", 'a'}, {"ese", 'a'},
}

// at returns ns[i], or a mark of punctuation where there is none.
func at(ns []node, i int) *node {
	if i < 0 || i >= len(ns) {
		return &noNode
	}
	return &ns[i]
}

// noNode stands where a sentence has no node; nothing writes to it.
var noNode node

// plural reports whether a word is no plain form of a verb, though it may be a
// verb in "s": "to taxis".
func plural(n *node) bool {
	return n.open && strings.HasSuffix(n.norm, "s") && lemma(n.norm, 'v') != n.norm && readingsOf(n.norm).noun
}

func canBeVerb(n *node) bool {
	return n.tag == tagAux || n.tag == tagVerb || n.open && readingsOf(n.norm).verb && readingsOf(n.norm).form == base ||
		n.tag == tagAdv || n.norm == "not"
}

func isBe(norm string) bool {
	return oneOf(norm, "be|is|are|was|were|am|been|being|'s|'re|'m|get|gets|got")
}
