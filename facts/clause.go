package facts

// parse builds the tree of a run of nodes: noun phrases are gathered, verbs get
// their subjects, objects and obliques, and clauses hang on what they complete.
// It is a single pass from left to right that keeps the open clause.
func parse(ns []node) {
	p := newParser(ns)
	for p.i < len(ns) {
		p.step()
	}
	p.finish()
}

func newParser(ns []node) parser {
	return parser{ns: ns, finite: make([]bool, len(ns)), verb: -1, subj: -1, np: -1, prevVerb: -1, mainVerb: -1, firstVerb: -1, resume: -1, stated: -1, related: -1}
}

// parser is the state of parse.
type parser struct {
	ns        []node
	i         int    // next node
	verb      int    // verb of the open clause; -1 while it has none
	subj      int    // noun phrase that will be the subject of the next verb; -1 for none
	np        int    // head of the noun phrase just read, if nothing stood since; -1
	finite    []bool // the verbs that are finite
	stated    int    // verb whose "that" clause was read last; -1
	related   int    // noun that the last relative clause is about; -1
	inner     bool   // reads an addition to the noun at 0
	prevVerb  int    // verb of the clause before, which a new clause hangs on
	mainVerb  int    // first verb that hangs on nothing: the root
	firstVerb int
	passive   bool

	mark     string // subordinator of the clause to come
	dep      dep    // how the clause to come hangs on its head
	parent   int    // the noun that a relative clause is about; valid where dep is depRel
	conj     bool   // a coordinator was just read
	comma    bool   // a comma was just read
	pending  []int  // obliques and adverbs before the verb of their clause
	afterObj bool   // the open verb has its object
	resume   int    // noun phrase that waits for its verb behind a reduced relative; -1
	outer    int    // prevVerb as it was before that relative
}

func (p *parser) step() {
	n := &p.ns[p.i]
	switch n.tag {
	case tagPunct:
		p.punctuation(n)
	case tagConj:
		p.conj = true
		p.i++
	case tagPrep:
		p.preposition()
	case tagSub, tagWh:
		p.subordinator(n)
	case tagVerb, tagAux, tagModal, tagTo, tagNeg:
		p.verbGroup()
	case tagAdv:
		p.adverb()
	default:
		p.nounPhrase()
	}
}

func (p *parser) punctuation(n *node) {
	if oneOf(n.norm, ",|(|)|-|–|;|:") {
		p.comma = true
		if oneOf(n.norm, ";|:") {
			p.endClause()
			p.conj = true
			if n.norm == ";" { // what follows stands beside the whole
				p.np, p.subj, p.resume = -1, -1, -1
				if p.mainVerb >= 0 {
					p.prevVerb = p.mainVerb
				}
			}
		}
	}
	p.i++
}

// endClause closes the open clause, so that the next verb opens another.
func (p *parser) endClause() {
	if p.verb >= 0 {
		p.prevVerb = p.verb
	}
	p.verb, p.afterObj, p.passive = -1, false, false
}

func (p *parser) subordinator(n *node) {
	word := n.norm
	if p.conj && p.related >= 0 && p.verb >= 0 && (relativeWord(word) || word == "that") && p.within(p.verb, p.related) {
		// "a step that A demanded and that B rejected"
		p.dep, p.parent, p.mark, p.subj = depRel, p.related, word, p.related
		if oneOf(word, "whose|where") {
			p.subj = -1
		}
	} else if p.np >= 0 && (relativeWord(word) || word == "that" && !p.complement()) {
		if p.verb < 0 && p.subj == p.np { // the subject waits for its own verb behind the clause
			p.resume, p.outer = p.np, p.prevVerb
		}
		p.dep, p.parent, p.mark = depRel, p.relativeOf(word), word
		p.related = p.parent
		if oneOf(word, "whose|where") {
			p.subj = -1
		} else {
			p.subj = p.parent
		}
	} else {
		p.dep, p.mark = depAdv, word
		if oneOf(word, "that|whether") || n.tag == tagWh {
			p.dep = depComp
		}
		if p.verb >= 0 {
			p.subj = -1
		}
	}
	again := word == "that" && p.conj && p.stated >= 0
	p.endClause()
	if again { // "… and that": beside the clause before
		p.prevVerb = p.stated
	}
	if p.dep != depRel {
		p.subj = -1
	}
	p.np = -1
	p.comma, p.conj = false, false
	p.i++
}

// within reports whether verb v stands in a relative clause of the noun at top,
// and no clause of its own has opened since.
func (p *parser) within(v, top int) bool {
	steps := 0
	for k := v; k >= 0 && steps < len(p.ns); k = p.ns[k].head {
		if k == top {
			return true
		}
		steps++
	}
	return false
}

// relativeOf returns the noun that a relative clause is about: the one just
// read, but for "who" one that can be a person, "men in three cities who".
func (p *parser) relativeOf(word string) int {
	if n := p.ns[p.np]; word == "that" && n.tag == tagName && n.dep == depObl && n.head >= 0 && p.ns[n.head].tag == tagNoun {
		return n.head // "a firm from Lyon that …": no name is told apart
	}
	if word != "who" {
		return p.np
	}
	steps := 0
	for k := p.np; k >= 0 && steps < len(p.ns); k = p.ns[k].head {
		n := &p.ns[k]
		if n.tag == tagDet || n.tag == tagName && !placeName(n.norm) || n.tag == tagPron || n.tag == tagNoun && (isPersonNoun(n.lemma) || titleClass(n.lemma) != "") {
			return k
		}
		steps++
	}
	return p.np
}

// complement reports whether "that" opens what the verb says rather than a
// relative clause of the noun before it.
func (p *parser) complement() bool {
	n := &p.ns[p.np]
	switch {
	case p.conj && p.stated >= 0, n.temporal(), n.tag == tagPron, n.tag == tagValue && p.verb >= 0 && saysSo(&p.ns[p.verb]):
		return true
	case p.verb >= 0 && n.dep == depObl && attributionOf(p.ns[p.verb].lemma) == "verb":
		return !finiteAt(p.ns, p.i+1)
	}
	return false
}

// startsClause reports whether a finite verb stands at i, so that what was just
// read is its subject.
func (p *parser) startsClause(i int) bool { return finiteAt(p.ns, i) }
