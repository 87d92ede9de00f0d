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
