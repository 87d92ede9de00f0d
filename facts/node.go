package facts

import (
	"math"
	"strings"
)

// A node is one element of a sentence as the reader parses it: a word, a name
// of several words, a typed value, or a fixed phrase ("took place"). Nodes
// form a tree through head and dep.
type node struct {
	Span
	norm   string // the words' folded forms, with single blanks
	lemma  string
	shape  shape
	tag    tag
	form   form
	open   bool   // an open-class word, whose tag is a guess
	value  *value // where tag is tagValue
	loose  *value // in a claim: the value as it reads without a day to reckon from
	before *value // of an event that was moved: the day that it had been meant for

	endsPhrase bool // a comma or bracket follows
	quoted     bool // stands inside quotation marks

	head    int // index of the governor; -1 for the root
	dep     dep
	mark    string // for an oblique: its preposition; for a clause: its subordinator
	clause  int    // index of the verb of the clause it stands in; -1 for none
	neg     bool   // for a verb or noun: negated
	mood    string // for a verb: the modal that governs it
	passive bool
	perfect bool     // for a verb: with "have"
	hosts   bool     // "host" whose subject was made the place of its object
	shared  int      // for a verb without a subject of its own: whose it shares; -1 for none
	refs    []int    // the named entities that it speaks of
	unsure  bool     // a pronoun that may as well speak of another
	who     int      // the entity that it speaks of, named or not; -1 where that is not known
	senses  []string // the lemmas it may be met under

	parts    []int  // the other nodes of the idiom that it stands for
	compound string // the idiom, where its words have their own meaning besides
	inside   bool   // part of the compound of another noun

	restricts bool // restrictive(norm)
	narrows   bool // narrows(norm)
}

// dep is how a node hangs on its head.
type dep uint8

const (
	depRoot  dep = iota
	depSubj      // subject, active
	depObj       // object, or subject of a passive
	depObl       // oblique: prepositional phrase; mark holds the preposition
	depAgent     // "by" of a passive
	depPred      // predicate noun or adjective of a copula
	depMod       // modifier inside a phrase: adjective, noun, value
	depPoss      // genitive: "Lee's", "his"
	depTitle     // a common noun before a name: "president", "maker"
	depAppos     // apposition
	depConj      // conjunct of its head
	depComp      // clause that completes its head
	depAdv       // adverb or adverbial clause
	depRel       // relative clause or participle of a noun
	depFunc      // function word
)

// temporal reports whether n is a value of when.
func (n *node) temporal() bool {
	if n.value == nil {
		return false
	}
	switch n.value.kind {
	case Date, DateRange, Time, DateTime:
		return true
	}
	return false
}

func (n *node) isVerbal() bool { return n.tag == tagVerb || n.tag == tagAux || n.tag == tagModal }

// isVerbalHint reports whether n is likely to turn out as a verb.
func (n *node) isVerbalHint() bool {
	return n.isVerbal() || n.open && readingsOf(n.norm).first == 'v'
}

// nominal reports whether n can head a noun phrase.
func (n *node) nominal() bool {
	return n.tag == tagNoun || n.tag == tagName || n.tag == tagPron || n.tag == tagValue
}

// content reports whether n carries meaning that a claim must find.
func (n *node) content() bool {
	switch n.tag {
	case tagNoun, tagName, tagVerb, tagAdj, tagAdv, tagValue:
		return true
	}
	return false
}

// nodesOf turns the words of a sentence into nodes: values and names become
// one node each. known tells names that the text's own capitals can't: the
// lower-case names of the article that a claim is checked against.
func nodesOf(ws []word, anchor day, known func(norm string) bool) []node {
	var ns []node
	values := findValues(ws, anchor)
	quoted := false
	for i := 0; i < len(ws); {
		w := ws[i]
		if w.norm == `"` {
			quoted = !quoted
		}
		n := node{Span: w.Span, norm: w.norm, shape: w.shape, head: -1, clause: -1, shared: -1, who: -1, quoted: quoted}
		step := 1
		for len(values) > 0 && w.titled > 0 && values[0].first < i+w.titled {
			values = values[1:] // "One of the Bells"
		}
		if len(values) > 0 && values[0].begins(ws, i) && multiplies(ws, values[0]) {
			values = values[1:]
		}
		if len(values) > 0 && values[0].begins(ws, i) {
			v := values[0]
			values = values[1:]
			if i > 0 && v.hedgeSpan.Len() > 0 && w.norm == "about" && v.hedgeSpan == w.Span && ws[i-1].shape == lower && speaksOf(ws[i-1].norm) {
				ns = append(ns, n) // "a drama about two men"
				values = append([]value{v.plain()}, values...)
				i++
				continue
			}
			if i > 0 && v.hedgeSpan.Len() > 0 && w.norm == "up" && sharedAxis(lemma(ws[i-1].norm, 'v')+"_up", "rise", "amount") {
				v.unhedge() // "went up to 412 million" is no "at most"
			}
			if v.kind == Duration && v.hedgeSpan.Len() > 0 && v.hedgeSpan.Start < v.Start && w.norm == "over" && (i == 0 || !oneOf(ws[i-1].norm, "for|after|lasted|takes|took|of")) {
				v.unhedge() // "6.5 per cent over two years" tells the period
			}
			n.tag, n.value = tagValue, &v
			end := v.last
			for end+1 < len(ws) && v.hedgeSpan.Contains(ws[end+1].Span) {
				end++ // "107 or more"
			}
			step = end - i + 1
			n.Span = Span{ws[i].Start, ws[end].End}.Join(v.Span)
			n.norm = joinNorm(ws[i : i+step])
			n.lemma = n.norm
		} else if w.norm == "one" && countsNext(ws, i) {
			n.tag, n.value, n.lemma = tagValue, &value{Span: w.Span, kind: Number, rule: "one", text: w.text, first: i, last: i, low: 1, high: 1}, "one"
		} else if k := nameLength(ws, i, known); k > 0 {
			if len(values) > 0 && values[0].first < i+k {
				// "Group of Seven" is a name, "Sunday's Marathon 42" is not.
				if v := values[0]; v.kind != Number && v.kind != Ordinal || !ws[v.first].capitalised() || v.last >= i+k {
					k = max(1, v.first-i)
					for k > 1 && nameParticle(ws[i+k-1].norm) {
						k--
					}
				}
			}
			step = k
			n.tag = tagName
			n.Span = Span{ws[i].Start, ws[i+k-1].End}
			n.norm = joinNorm(ws[i : i+k])
			n.lemma = n.norm
		} else if exPrefix(ws, i) {
			step = 2
			n.Span = Span{ws[i].Start, ws[i+1].End}
			n.norm, n.lemma, n.tag = "former", "former", tagAdj // "ex-minister"
		} else if k := compoundLength(ws, i); k > 1 {
			step = k
			n.Span = Span{ws[i].Start, ws[i+k-1].End}
			n.norm, n.shape = joinNorm(ws[i:i+k]), lower
			n.lemma = joinNorm(ws[i:i+k-1]) + lemma(ws[i+k-1].norm, 'n')
			n.tag = tagNoun
			if i+k < len(ws) && ws[i+k].isWord() && ws[i+k].shape != digits {
				if _, closed := closedTags()[ws[i+k].norm]; !closed {
					n.tag = tagAdj
				}
			}
		} else if k, norm, t := phraseLength(ws, i); k > 1 {
			n.tag = t
			n.open = t == tagPunct
			step = k
			n.Span = Span{ws[i].Start, ws[i+k-1].End}
			n.norm, n.shape, n.lemma = joinNorm(ws[i:i+k]), lower, norm
			if t == tagVerb {
				n.norm = ws[i].norm
				can := readingsOf(ws[i].norm)
				n.form = can.form
				if first, _, _ := strings.Cut(norm, "_"); n.form == base && w.norm != first && !strings.HasSuffix(w.norm, "s") {
					n.form = past // "found guilty"
				}
			}
		}
		if w.norm == "'" && !genitive(ws, i) {
			n.norm = `"`
		}
		i += step
		for len(values) > 0 && values[0].first < i {
			values = values[1:]
		}
		if i < len(ws) && ws[i].shape == punct && !oneOf(ws[i].norm, "-|&") {
			n.endsPhrase = true
		}
		ns = append(ns, n)
	}
	return ns
}

// genitive reports whether the apostrophe at ws[i] owns what follows, as in
// "the critics' favourite", rather than opens or closes a quotation.
func genitive(ws []word, i int) bool {
	return i > 0 && ws[i].glued && strings.HasSuffix(ws[i-1].norm, "s") && i+1 < len(ws) && !ws[i+1].glued
}

// multiplies reports whether a value is a verb with its object behind:
// "doubled the lead".
func multiplies(ws []word, v value) bool {
	if v.first != v.last || !strings.HasSuffix(ws[v.first].norm, "ed") || v.last+1 >= len(ws) {
		return false
	}
	return closedTags()[ws[v.last+1].norm] == tagDet
}

// countsNext reports whether "one" at ws[i] counts the noun after it.
func countsNext(ws []word, i int) bool {
	if i > 0 && oneOf(ws[i-1].norm, "only|just") && oneOf(normAt(ws, i+1), ",|.|;") {
		return true // "won only one"
	}
	if i+1 >= len(ws) || ws[i+1].shape != lower || ws[i+1].glued {
		return false
	}
	can := readingsOf(ws[i+1].norm)
	return (can.noun || can.adj) && closedTags()[ws[i+1].norm] == tagPunct
}

// unhedge takes back a hedge that the words before turn out not to be.
func (v *value) unhedge() {
	v.hedge, v.hedgeSpan = plain, Span{}
	if math.IsInf(v.high, 0) {
		v.high = v.low
	} else {
		v.low = v.high
	}
	v.lowOpen, v.highOpen = false, false
}

// speaksOf reports whether "about" after a noun tells what it is about.
func speaksOf(norm string) bool {
	if oneOf(typeKind(lemma(norm, 'n')), "work|language") {
		return true
	}
	return among(lemma(norm, 'n'), "about-noun")
}

// plain returns v without its hedge.
func (v value) plain() value {
	v.unhedge()
	return v
}

// begins reports whether v, with the hedge before it, begins at ws[i].
func (v value) begins(ws []word, i int) bool {
	if v.hedgeSpan.Len() > 0 && v.hedgeSpan.Start < v.Start {
		return ws[i].Start == v.hedgeSpan.Start || v.first == i
	}
	return v.first == i
}

// compoundLength returns how many words from ws[i] on are joined by hyphens
// to one word: "face-to-face", "high-level", "re-elected".
func compoundLength(ws []word, i int) int {
	if !ws[i].isWord() || ws[i].capitalised() && !sentenceStart(ws, i) {
		return 0
	}
	k := 1
	for i+k+1 < len(ws) && ws[i+k].norm == "-" && ws[i+k].glued && ws[i+k+1].glued && ws[i+k+1].isWord() {
		k += 2
	}
	return k
}

// exPrefix reports whether "ex-" opens the words at ws[i] and says of somebody what
// they were.
func exPrefix(ws []word, i int) bool {
	return ws[i].norm == "ex" && i+2 < len(ws) && ws[i+1].norm == "-" && ws[i+1].glued && ws[i+2].glued && ws[i+2].isWord() &&
		!oneOf(ws[i+2].norm, "dividend|gratia|officio|post|works|factory")
}

func joinNorm(ws []word) string {
	var b strings.Builder
	for i, w := range ws {
		if i > 0 && !w.glued {
			b.WriteByte(' ')
		}
		b.WriteString(w.norm)
	}
	return b.String()
}

// shown returns the words of a node as its text has them.
func (n *node) shown(body string) string {
	s := n.Span
	if n.value != nil && n.value.hedgeSpan.Len() > 0 {
		s = s.Join(n.value.hedgeSpan)
	}
	return strings.TrimSpace(s.In(body))
}

// A place is a node of the article: its sentence and its index there.
type place struct{ s, i int }
