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

// nounPhrase reads a noun phrase at clause level and gives it its place.
func (p *parser) nounPhrase() {
	start := p.i
	before, comma, conj := p.np, p.comma, p.conj
	head := p.phrase()
	if head < 0 || p.i == start {
		p.i = max(p.i, start+1)
		return
	}
	p.comma, p.conj = false, false
	n := &p.ns[head]
	if before >= 0 && p.ns[before].value != nil && p.ns[before].dep == depAppos && p.ns[before].head >= 0 {
		before = p.ns[before].head // "Dovali, 46, a former prosecutor"
	}
	if head == start && p.subj >= 0 && p.changes(head) {
		n.dep, n.clause = depRoot, head
		p.ns[p.subj].head, p.ns[p.subj].dep = head, depSubj
		p.verb, p.prevVerb, p.subj, p.np = head, head, -1, -1
		if p.mainVerb < 0 {
			p.mainVerb, p.firstVerb = head, head
		}
		return
	}
	if with := p.withBefore(start); n.tag == tagAdj && p.verb < 0 && p.subj < 0 && with >= 0 {
		n.head, n.dep = with, depPred // "with the roads still icy"
		for k := with + 1; k < start; k++ {
			n.neg = n.neg || p.ns[k].tag == tagNeg
		}
		p.np = head
		return
	}
	if n.value != nil && n.value.kind == Age && before >= 0 && before == start-1 {
		n.head, n.dep = before, depMod // "people aged 45"
		p.np, p.comma, p.conj = before, comma, conj
		return
	}
	if before >= 0 && before == start-1 && p.ns[before].value != nil && n.tag == tagNoun && head == start+1 && oneOf(p.ns[start].norm, "a|an|each|every") && !comma {
		n.head, n.dep = before, depMod // "4,000 a month"
		p.np, p.conj = before, conj
		return
	}
	if n.temporal() && p.verb < 0 && p.subj < 0 && at(p.ns, p.i).norm == "," && p.dep == depRoot {
		n.dep, n.mark = depObl, "on" // "Last Friday, the court …"
		p.pending = append(p.pending, head)
		return
	}
	if n.temporal() && (before >= 0 || p.verb >= 0) && (!p.startsClause(p.i) || p.verb < 0 && p.subj >= 0 && before >= 0) {
		p.when(head, before)
		p.comma, p.conj = comma, conj
		return
	}
	next := at(p.ns, p.i)
	for j := p.i; next.tag == tagAdv && finiteNext(p.ns, j); j++ { // "nothing there was reported"
		next = at(p.ns, j+1)
	}
	verbNext := next.isVerbal() && !(next.tag == tagVerb && (next.form == gerund)) || next.tag == tagNeg
	switch {
	case conj && p.verb >= 0 && p.ns[p.verb].mark == "with" && next.tag == tagVerb && next.form == gerund: // "… and wages rising"
		p.endClause()
		p.dep, p.mark, p.subj = depConj, "and", head
	case p.resume >= 0 && p.verb >= 0 && verbNext && before < 0 && !p.afterObj:
		n.head, n.dep = p.verb, depObj // "who gave the briefing is …"
		p.afterObj = true
	case conj && p.verb >= 0 && verbNext && before >= 0 && at(p.ns, start-1).norm == "or" && (p.ns[before].dep == depObj || p.ns[before].dep == depRoot):
		// "…, and no nurses or doctors will leave": "or" joins things, not clauses
		p.endClause()
		p.dep, p.mark = depConj, "and"
		p.subj = before
		p.ns[before].head, p.ns[before].dep = -1, depRoot
		n.head, n.dep = before, depConj
	case conj && p.verb >= 0 && (verbNext || comma && p.leadsToVerb()) && !(before >= 0 && p.ns[before].dep == depSubj):
		// "… and Y granted": a clause of its own.
		p.endClause()
		p.dep, p.mark = depConj, "and"
		p.subj = head
	case conj && before >= 0:
		n.dep, n.head = depConj, p.partner(before, head)
	case conj && p.lastNominal(start) >= 0 && !verbNext:
		n.dep, n.head = depConj, p.lastNominal(start)
	case comma && before >= 0 && (p.closesApposition() || p.ns[before].tag == tagName) && (n.tag == tagNoun || n.tag == tagName || n.tag == tagValue) && !(p.verb < 0 && p.subj < 0 && p.leadsToVerb()):
		n.dep, n.head = depAppos, before
		if role := p.roleAbove(before, head); role >= 0 {
			n.head = role
		} else if p.listGoesOn(head) {
			n.dep = depConj
		}
		if p.verb < 0 && p.subj >= 0 {
			break
		}
	case p.verb >= 0 && verbNext && (p.afterObj || p.ns[p.verb].tag == tagVerb) && next.tag != tagTo && !(next.tag == tagVerb && next.form != base && !finiteAt(p.ns, p.i)):
		// "said customers want": the phrase is the subject of a clause to come.
		contact := before >= 0 && before == start-1 && !comma && p.ns[before].tag == tagNoun && p.afterObj && attributionOf(p.ns[p.verb].lemma) == ""
		p.endClause()
		p.dep, p.mark = depComp, ""
		if contact { // "signed the deal the leaders want"
			p.dep, p.parent = depRel, before
		}
		p.subj = head
	case p.verb >= 0 && !p.afterObj && !comma:
		n.head = p.verb
		n.dep = depObj
		if p.passive {
			n.dep = depObl
		}
		if isCopula(&p.ns[p.verb]) && !p.passive {
			n.dep = depPred
		}
		p.afterObj = true
	case p.verb >= 0:
		n.head, n.dep = p.verb, depObl
		if n.tag != tagValue && !comma {
			n.dep = depObj // second object
		}
	default:
		switch {
		case p.dep == depRel && p.subj == p.parent:
			p.subj = head // "the violin that she played"
		case p.subj >= 0 && comma && before >= 0:
			n.dep, n.head = depAppos, before
		case p.subj >= 0 && p.subj == before && before == start-1 && verbNext && p.ns[before].tag == tagNoun && p.dep == depRoot:
			// "the deal the leaders want is …"
			p.resume, p.outer = before, p.prevVerb
			p.dep, p.parent, p.mark = depRel, before, ""
			p.subj = head
		default:
			if p.subj >= 0 {
				p.pending = append(p.pending, p.subj)
				p.ns[p.subj].dep = depObl
			}
			p.subj = head
		}
	}
	p.np = head
}

// withBefore returns the noun of "with" that opens the sentence, right before i but for
// adverbs and "not"; -1 for none.
func (p *parser) withBefore(i int) int {
	for i--; i > 0 && (p.ns[i].tag == tagAdv || p.ns[i].tag == tagNeg); i-- {
	}
	if i > 0 && p.ns[0].norm == "with" && p.ns[i].dep == depObl && p.ns[i].mark == "with" {
		return i
	}
	return -1
}

// startsClause reports whether a finite verb stands at i, so that what was just
// read is its subject.
func (p *parser) startsClause(i int) bool { return finiteAt(p.ns, i) }
