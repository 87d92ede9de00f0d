package facts

// finiteAt reports whether the verb group at i has a finite verb.
func finiteAt(ns []node, i int) bool {
	n := at(ns, i)
	return n.tag == tagAux || n.tag == tagModal || n.tag == tagVerb && n.form != participle && n.form != gerund
}

func isCopula(n *node) bool {
	return oneOf(n.lemma, "be|become|remain|stay|seem")
}

// verbGroup reads auxiliaries, negation, adverbs and the main verb.
func (p *parser) verbGroup() {
	start := p.i
	infinitive := p.ns[p.i].tag == tagTo
	main, neg, mood, be, have := -1, false, "", false, false
	var inner []int
	i := p.i
loop:
	for ; i < len(p.ns); i++ {
		n := &p.ns[i]
		switch n.tag {
		case tagTo:
			if be && !infinitive && mood == "" && p.ns[main].tag == tagAux && p.infinitiveAt(i) {
				mood, infinitive = "will", false // "is to end"
				inner = append(inner, i)
				continue
			}
			if i > start && !(neg && i == start+1) {
				break loop
			}
			infinitive = true
		case tagNeg:
			neg = !neg
			inner = append(inner, i)
		case tagModal:
			if main >= 0 {
				break loop
			}
			mood = n.norm
			inner = append(inner, i)
		case tagAdv:
			if main >= 0 && p.ns[main].tag == tagVerb {
				break loop
			}
			inner = append(inner, i)
		case tagAux:
			if main >= 0 && p.ns[main].tag == tagVerb {
				break loop
			}
			if main >= 0 {
				inner = append(inner, main)
			}
			be = isBe(n.norm)
			have = have || n.lemma == "have"
			main = i
		case tagVerb:
			if main >= 0 && p.ns[main].tag == tagVerb {
				break loop
			}
			if main >= 0 && n.form == base && p.ns[main].lemma != "do" && mood == "" {
				break loop
			}
			if main >= 0 {
				inner = append(inner, main)
			}
			main = i
			i++
			break loop
		case tagPron:
			// a question's subject between auxiliary and verb is read by claim.go
			break loop
		default:
			break loop
		}
	}
	if main < 0 {
		p.i = start + 1
		return
	}
	p.i = i
	if p.resume >= 0 && p.dep != depRel && (p.np < 0 || p.subj < 0) && start != main || p.resume >= 0 && finiteAt(p.ns, main) && p.subj < 0 && !infinitive {
		p.endClause()
		p.subj, p.np, p.resume = p.resume, p.resume, -1
		p.dep, p.mark, p.conj, p.comma = depRoot, "", false, false
		p.prevVerb = p.outer
	}
	p.reported(start, main, infinitive)
	v := &p.ns[main]
	v.neg, v.mood, v.perfect = v.neg != neg, mood, have && p.ns[main].lemma != "have"
	isPast := v.tag == tagVerb && (v.form == past || v.form == participle)
	reduced := false
	passive := be && isPast
	p.conj = p.conj || isPast && start == main && !infinitive && p.goesOn(i)
	quotes := saysSo(v) && at(p.ns, i).norm != "by" // "the commission said": no reduced relative
	if isPast && start == main && !infinitive && !quotes && (p.np >= 0 && p.verb < 0 && p.subj >= 0 && p.within(p.np, p.subj) && !(p.dep == depRel && p.subj != p.parent) && p.ns[p.subj].tag != tagName && p.ns[p.subj].tag != tagPron && p.finiteAhead(i) || p.np >= 0 && p.verb >= 0 && !p.conj && p.subj != p.np || p.comma && p.verb >= 0 && !p.conj || p.np >= 0 && p.verb < 0 && p.subj < 0) {
		reduced = p.np >= 0 || p.comma
		passive = true
	}
	if p.resultOf(main) {
		reduced, passive = false, true
	}
	if isPast && main == 0 && !quotes && !among(v.lemma, "intransitive") {
		passive = true // "Founded in 1921, the firm …"
	}
	if isPast && start == main && !infinitive && p.passiveBeside(i) {
		reduced, passive = false, true
	}
	if isPast && start == main && !infinitive && onlyParticiple(v.norm) && p.np >= 0 && !p.conj {
		reduced, passive = true, true // "the care given by the midwife"
	}
	if isPast && start == main && !infinitive && p.inner && p.subj < 0 && p.dep == depRoot {
		switch { // "made in Cremona and known as …"
		case p.verb < 0:
			reduced, passive = true, true
		case p.conj && p.ns[p.verb].passive:
			passive = true
		}
	}
	if isPast && start == main && p.conj && !p.comma && p.np >= 0 && p.verb >= 0 && p.ns[p.verb].mood != "" && !p.ns[p.verb].passive && !p.ns[p.verb].perfect && at(p.ns, i).norm == "by" {
		reduced, passive = true, true // "will share the prize, worth 2,000 francs and awarded by"
		if k := p.objectOf(p.verb); k >= 0 && (p.ns[p.np].tag == tagValue || p.ns[p.np].dep == depObl && p.ns[p.np].head == p.verb) {
			p.np = k
		}
	}
	for _, j := range inner {
		p.ns[j].head, p.ns[j].dep = main, depFunc
		if p.ns[j].tag == tagAdv {
			p.ns[j].dep = depAdv
		}
	}
	if p.ns[start].norm == "being" && p.np >= 0 && passive {
		reduced = true // "venues being considered"
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
	waiting := p.pending[:0]
	for _, j := range p.pending {
		switch {
		case v.dep == depRel && p.within(main, j): // "Unlike the one which …, this one …"
			waiting = append(waiting, j)
		case p.ns[j].head < 0 && j != main:
			p.ns[j].head = main
			if p.ns[j].dep == depRoot {
				p.ns[j].dep = depAdv
			}
		}
	}
	p.pending = waiting
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
