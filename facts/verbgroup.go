package facts

// finiteAt reports whether the verb group at i has a finite verb.
func finiteAt(ns []node, i int) bool {
	n := at(ns, i)
	return n.tag == tagAux || n.tag == tagModal || n.tag == tagVerb && n.form != participle && n.form != gerund
}

func isCopula(n *node) bool {
	return oneOf(n.lemma, "be|become|remain|stay|seem")
}

// verbs is a verb group: its words from start on, the main verb, which is an auxiliary
// where no verb follows, and what the words before it make of it.
type verbs struct {
	start, main int
	inner       []int // its other words
	infinitive  bool
	neg         bool
	mood        string
	be, have    bool // the last auxiliary is a form of "be"; one is of "have"
}

// verbGroup reads auxiliaries, negation, adverbs and the main verb, and hangs the verb
// on what it completes.
func (p *parser) verbGroup() {
	g := p.verbs()
	if g.main < 0 {
		p.i = g.start + 1
		return
	}
	start, main, infinitive := g.start, g.main, g.infinitive
	if p.resume >= 0 && p.dep != depRel && (p.np < 0 || p.subj < 0) && start != main || p.resume >= 0 && finiteAt(p.ns, main) && p.subj < 0 && !infinitive {
		p.endClause()
		p.subj, p.np, p.resume = p.resume, p.resume, -1
		p.dep, p.mark, p.conj, p.comma = depRoot, "", false, false
		p.prevVerb = p.outer
	}
	p.reported(start, main, infinitive)
	v := &p.ns[main]
	v.neg, v.mood, v.perfect = v.neg != g.neg, g.mood, g.have && v.lemma != "have"
	passive, reduced := p.voice(g)
	for _, j := range g.inner {
		p.ns[j].head, p.ns[j].dep = main, depFunc
		if p.ns[j].tag == tagAdv {
			p.ns[j].dep = depAdv
		}
	}
	if p.ns[start].tag == tagTo {
		p.ns[start].head, p.ns[start].dep = main, depFunc
	}
	p.finite[main] = !infinitive && !reduced && !(v.form == gerund && start == main) && (start != main || v.form == past || v.norm != v.lemma)
	p.place(main, infinitive, reduced, v.form == gerund && start == main)
	if v.dep == depComp && (v.mark == "that" || v.mark == "" && v.head >= 0 && attributions()[p.ns[v.head].lemma] == "verb") {
		p.stated = v.head
	}
	v.passive = passive
	p.takePending(main)
	if s := p.subj; s >= 0 && p.ns[s].head < 0 && s != main {
		p.ns[s].head, p.ns[s].dep = main, depSubj
		if passive {
			p.ns[s].dep = depObj
		}
	}
	if passive && !reduced && p.subj >= 0 && p.ns[p.subj].head == main {
		p.ns[p.subj].dep = depObj
	}
	v.clause = main
	p.verb, p.passive, p.afterObj = main, passive, passive
	p.prevVerb = main
	if p.firstVerb < 0 {
		p.firstVerb = main
	}
	if p.mainVerb < 0 && v.head < 0 {
		p.mainVerb = main
	}
	p.subj, p.np = -1, -1
	p.mark, p.dep, p.comma, p.conj = "", depRoot, false, false
}

// verbs reads the words of a verb group, and moves behind them where it has a verb.
func (p *parser) verbs() verbs {
	g := verbs{start: p.i, main: -1, infinitive: p.ns[p.i].tag == tagTo}
	i := p.i
loop:
	for ; i < len(p.ns); i++ {
		n := &p.ns[i]
		switch n.tag {
		case tagTo:
			if g.be && !g.infinitive && g.mood == "" && p.ns[g.main].tag == tagAux && p.infinitiveAt(i) {
				g.mood, g.infinitive = "will", false // "is to end"
				g.inner = append(g.inner, i)
				continue
			}
			if i > g.start && !(g.neg && i == g.start+1) {
				break loop
			}
			g.infinitive = true
		case tagNeg:
			g.neg = !g.neg
			g.inner = append(g.inner, i)
		case tagModal:
			if g.main >= 0 {
				break loop
			}
			g.mood = n.norm
			g.inner = append(g.inner, i)
		case tagAdv:
			if g.main >= 0 && p.ns[g.main].tag == tagVerb {
				break loop
			}
			g.inner = append(g.inner, i)
		case tagAux:
			if g.main >= 0 && p.ns[g.main].tag == tagVerb {
				break loop
			}
			if g.main >= 0 {
				g.inner = append(g.inner, g.main)
			}
			g.be = isBe(n.norm)
			g.have = g.have || n.lemma == "have"
			g.main = i
		case tagVerb:
			if g.main >= 0 && p.ns[g.main].tag == tagVerb {
				break loop
			}
			if g.main >= 0 && n.form == base && p.ns[g.main].lemma != "do" && g.mood == "" {
				break loop
			}
			if g.main >= 0 {
				g.inner = append(g.inner, g.main)
			}
			g.main = i
			i++
			break loop
		case tagPron:
			// a question's subject between auxiliary and verb is read by claim.go
			break loop
		default:
			break loop
		}
	}
	if g.main >= 0 {
		p.i = i
	}
	return g
}

// voice reports whether a verb group is passive, and whether it is reduced to a
// participle that tells more of the noun before it: "the man held on Monday".
func (p *parser) voice(g verbs) (passive, reduced bool) {
	v, main, i := &p.ns[g.main], g.main, p.i
	isPast := v.tag == tagVerb && (v.form == past || v.form == participle)
	alone := isPast && g.start == main && !g.infinitive // no auxiliary tells its voice
	passive = g.be && isPast
	p.conj = p.conj || alone && p.goesOn(i)
	quotes := saysSo(v) && at(p.ns, i).norm != "by" // "the commission said": no reduced relative
	if alone && !quotes && (p.np >= 0 && p.verb < 0 && p.subj >= 0 && p.within(p.np, p.subj) && !(p.dep == depRel && p.subj != p.parent) && p.ns[p.subj].tag != tagName && p.ns[p.subj].tag != tagPron && p.finiteAhead(i) || p.np >= 0 && p.verb >= 0 && !p.conj && p.subj != p.np || p.comma && p.verb >= 0 && !p.conj || p.np >= 0 && p.verb < 0 && p.subj < 0) {
		reduced = p.np >= 0 || p.comma
		passive = true
	}
	if p.resultOf(main) {
		reduced, passive = false, true
	}
	if isPast && main == 0 && !quotes && !among(v.lemma, "intransitive") {
		passive = true // "Founded in 1921, the firm …"
	}
	if alone && p.passiveBeside(i) {
		reduced, passive = false, true
	}
	if alone && onlyParticiple(v.norm) && p.np >= 0 && !p.conj {
		reduced, passive = true, true // "the care given by the midwife"
	}
	if alone && p.inner && p.subj < 0 && p.dep == depRoot {
		switch { // "made in Cremona and known as …"
		case p.verb < 0:
			reduced, passive = true, true
		case p.conj && p.ns[p.verb].passive:
			passive = true
		}
	}
	if alone && p.conj && !p.comma && p.np >= 0 && p.verb >= 0 && p.ns[p.verb].mood != "" && !p.ns[p.verb].passive && !p.ns[p.verb].perfect && at(p.ns, i).norm == "by" {
		reduced, passive = true, true // "will share the prize, worth 2,000 francs and awarded by"
		if k := p.objectOf(p.verb); k >= 0 && (p.ns[p.np].tag == tagValue || p.ns[p.np].dep == depObl && p.ns[p.np].head == p.verb) {
			p.np = k
		}
	}
	if p.ns[g.start].norm == "being" && p.np >= 0 && passive {
		reduced = true // "venues being considered"
	}
	return passive, reduced
}

// takePending hangs on the verb at main what stood before it in its clause.
func (p *parser) takePending(main int) {
	waiting := p.pending[:0]
	for _, j := range p.pending {
		switch {
		case p.ns[main].dep == depRel && p.within(main, j): // "Unlike the one which …, this one …"
			waiting = append(waiting, j)
		case p.ns[j].head < 0 && j != main:
			p.ns[j].head = main
			if p.ns[j].dep == depRoot {
				p.ns[j].dep = depAdv
			}
		}
	}
	p.pending = waiting
}

// objectOf returns the object of verb v, or -1.
func (p *parser) objectOf(v int) int {
	for j := v + 1; j < p.i; j++ {
		if p.ns[j].head == v && p.ns[j].dep == depObj {
			return j
		}
	}
	return -1
}

// goesOn reports whether a bare past form behind a comma is one of a list of
// what the clause says, the rest of which begins at i: "was built in 1871,
// automated in 1986 and closed in 2003", "drew a map, sold it".
func (p *parser) goesOn(i int) bool {
	if !p.comma || p.conj || p.verb < 0 || p.subj >= 0 || p.dep != depRoot || p.ns[p.verb].tag != tagVerb {
		return false
	}
	if !p.ns[p.verb].passive {
		return p.finite[p.verb] && p.ns[p.verb].form == past && (at(p.ns, i).tag == tagDet || at(p.ns, i).tag == tagPron)
	}
	if p.takesObject(i) {
		return false
	}
	for ; i < len(p.ns); i++ {
		switch n := &p.ns[i]; n.tag {
		case tagConj:
			return at(p.ns, i+1).tag == tagVerb && at(p.ns, i+1).form >= past
		case tagAux, tagModal, tagSub:
			return false
		}
	}
	return false
}

// infinitiveAt reports whether the "to" at i, after "is", has its verb right
// behind, and the two together say what will be.
func (p *parser) infinitiveAt(i int) bool {
	if p.subj >= 0 && (among(p.ns[p.subj].lemma, "takes-infinitive") || oneOf(p.ns[p.subj].lemma, "aim|goal|task|job|purpose|idea|point|hope")) {
		return false // "the aim is to win"
	}
	next := at(p.ns, i+1)
	return next.tag == tagVerb && next.norm == next.lemma || oneOf(next.norm, "be|have")
}

// reported opens the clause that a verb of saying reports without "that", where
// its subject was read as the object: "said samples from the line contained …".
func (p *parser) reported(start, main int, infinitive bool) {
	n := &p.ns[main]
	if p.verb < 0 || start != main || infinitive || p.conj || p.comma || n.tag != tagVerb || n.form != past || p.ns[p.verb].passive ||
		attributionOf(p.ns[p.verb].lemma) != "verb" || at(p.ns, main+1).norm == "by" || !p.takesObject(main+1) {
		return
	}
	for j := p.verb + 1; j < main; j++ {
		if p.ns[j].head == p.verb && p.ns[j].dep == depObj && p.ns[j].tag == tagNoun {
			verb := p.verb
			p.endClause()
			p.ns[j].head, p.ns[j].dep = -1, depRoot
			p.prevVerb, p.subj, p.np, p.dep, p.mark = verb, j, -1, depComp, ""
			return
		}
	}
}

// finiteAhead reports whether another finite verb follows before the clause
// ends, so that a participle after the first noun phrase is a reduced
// relative: "tablets sold in Ireland were". A verb with an object is none.
func (p *parser) finiteAhead(i int) bool {
	if i < len(p.ns) && (p.ns[i].tag == tagDet || p.ns[i].tag == tagName || p.ns[i].tag == tagPron || p.ns[i].tag == tagNoun || p.ns[i].tag == tagAdj || p.ns[i].tag == tagTo || p.ns[i].tag == tagValue && !p.ns[i].temporal()) {
		return false
	}
	need := 1 // relative clauses want a verb of their own
	for ; i < len(p.ns); i++ {
		n := &p.ns[i]
		if finiteWord(p.ns, i) {
			if need--; need == 0 {
				return true
			}
		}
		switch n.tag {
		case tagSub:
			if !relativeWord(n.norm) && n.norm != "that" {
				return false
			}
			need++
		case tagConj:
			if next := at(p.ns, i+1); next.tag != tagVerb || next.form != past && next.form != participle || p.takesObject(i+2) {
				return false
			}
			need++ // "passed in May and blocked since by the Liberals would …"
		case tagPrep:
			if oneOf(n.norm, "as|since|after|before|until|than|rather than|instead of") && at(p.ns, i+1).tag != tagAdv && !at(p.ns, i+1).temporal() {
				return false
			}
		case tagPunct:
			if oneOf(n.norm, ",|;") {
				return false
			}
		}
	}
	return false
}

// finiteWord reports whether ns[i] opens a finite verb group.
func finiteWord(ns []node, i int) bool {
	n := &ns[i]
	switch n.tag {
	case tagModal:
		return true
	case tagAux:
		return !oneOf(n.norm, "being|been|be|having") && at(ns, i-1).tag != tagModal && at(ns, i-1).tag != tagAux
	case tagVerb:
		return (n.form == past || n.form == base && n.norm != n.lemma) && at(ns, i-1).tag != tagAux && at(ns, i-1).tag != tagAdv && !onlyParticiple(n.norm)
	}
	return false
}

// onlyParticiple reports whether a form is a participle and no past tense, so
// that it can't be finite by itself: "given", "known".
func onlyParticiple(norm string) bool {
	return among(norm, "participle")
}

// passiveBeside reports whether a bare past form after a coordinator goes on
// with the passive before it: "was arrested and charged", "held or arrested by
// police", but not "was hurt and died".
func (p *parser) passiveBeside(next int) bool {
	if !p.conj || p.verb < 0 || !p.ns[p.verb].passive || p.subj >= 0 || p.dep != depRoot {
		return false
	}
	n := at(p.ns, next)
	if oneOf(p.ns[next-1].lemma, "refuse|deny|grant|give|award|offer|promise|hand") && (n.tag == tagNoun || n.tag == tagAdj) {
		return true // "was stopped and refused entry"
	}
	return !among(p.ns[next-1].lemma, "intransitive") && !p.takesObject(next) && n.tag != tagTo && n.tag != tagSub
}
