package facts

import "slices"

// preposition reads a prepositional phrase and hangs it on the noun just
// before it, else on the verb of its clause.
func (p *parser) preposition() {
	at0 := p.i
	mark := p.ns[p.i].norm
	if p.standsAlone(at0) {
		p.ns[at0].tag = tagAdv
		p.adverb()
		return
	}
	governor := p.np
	afterComma := p.comma
	p.i++
	if governor < 0 && p.verb == at0-1 && isParticle(mark) && p.i < len(p.ns) && p.ns[p.i].tag == tagPrep {
		// "went up in March": a particle, then a phrase
		p.ns[at0].head, p.ns[at0].dep = p.verb, depAdv
		p.ns[at0].tag, p.ns[at0].lemma = tagAdv, mark
		at0 = p.i
		mark = p.ns[p.i].norm
		p.i++
	}
	if p.i < len(p.ns) && governor < 0 && p.verb >= 0 && p.verb == at0-1 && !p.ns[p.verb].passive && p.ns[p.i].tag != tagPrep && p.particleOf(p.verb, mark) && p.takesObject(p.i) {
		p.ns[at0].head, p.ns[at0].dep, p.ns[at0].tag, p.ns[at0].lemma = p.verb, depAdv, tagAdv, mark
		return // "turned down the offer": what follows is its object
	}
	for p.i < len(p.ns) && p.ns[p.i].tag == tagPrep { // "out of", "up to"
		if p.passive && p.ns[p.i].norm == "by" { // "paid for by"
			p.ns[at0].head, p.ns[at0].dep = p.verb, depAdv
			mark, governor = "by", -1
			p.i++
			break
		}
		mark += " " + p.ns[p.i].norm
		p.i++
	}
	if p.i < len(p.ns) && p.ns[p.i].tag == tagAdv && p.i+1 < len(p.ns) {
		p.i++ // "after just two days"
	}
	if at(p.ns, p.i).norm == `"` && at(p.ns, p.i+1).tag == tagVerb && at(p.ns, p.i+1).form == gerund {
		p.i++
	}
	if governor < 0 && p.verb >= 0 && p.verb == at0-1 && isParticle(mark) && at(p.ns, p.i).form == gerund && at(p.ns, p.i).tag == tagVerb && implicatives()[p.ns[p.verb].lemma+"_"+mark] != "" {
		// "ruled out banning": what is ruled out completes the verb
		p.ns[at0].head, p.ns[at0].dep, p.ns[at0].tag, p.ns[at0].lemma = p.verb, depAdv, tagAdv, mark
		subj := p.subjectOf(p.verb)
		p.endClause()
		p.dep, p.mark, p.subj = depComp, "to", subj
		p.verbGroup()
		return
	}
	if mark == "from" && p.i < len(p.ns) && p.ns[p.i].tag == tagVerb && p.ns[p.i].form == gerund && p.verb >= 0 && keepsFrom(&p.ns[p.verb]) {
		// "barred him from leaving": what is not to be done completes the verb
		subj := p.keptFrom(p.verb)
		p.endClause()
		p.dep, p.mark, p.subj = depComp, mark, subj
		p.verbGroup()
		return
	}
	if p.i < len(p.ns) && (p.ns[p.i].tag == tagVerb && p.ns[p.i].form == gerund || oneOf(p.ns[p.i].norm, "being|having")) {
		// "after meeting Lee": a clause of the verb before.
		p.dep, p.mark = depAdv, mark
		if governor >= 0 && p.verb < 0 {
			p.dep, p.parent = depRel, governor
		}
		subj := p.subj
		if p.verb >= 0 {
			subj = p.subjectOf(p.verb)
		}
		p.endClause()
		p.subj = subj
		p.verbGroup()
		return
	}
	if p.i >= len(p.ns) || !p.startsPhrase(p.i) {
		p.ns[at0].dep = depFunc
		if p.verb >= 0 {
			p.ns[at0].head, p.ns[at0].dep = p.verb, depAdv // particle: "went up"
			if len(poles()[mark]) > 0 {
				p.ns[at0].tag, p.ns[at0].lemma = tagAdv, mark
			}
		}
		return
	}
	subj, np := p.subj, p.np
	head := p.phrase()
	p.subj = subj
	if head < 0 {
		p.np = np
		return
	}
	n := &p.ns[head]
	n.dep, n.mark = depObl, mark
	if governor >= 0 && mark != "of" {
		governor = p.host(governor)
	}
	switch {
	case p.passive && mark == "by" && p.verb >= 0 && !n.temporal() && n.tag != tagValue:
		n.dep, n.head = depAgent, p.verb
	case governor >= 0 && (mark == "of" || !afterComma) && !(p.ns[governor].tag == tagPron && mark != "of") && !p.toVerb(governor, mark, n):
		n.head = governor
	case p.verb >= 0:
		n.head = p.verb
	default:
		p.pending = append(p.pending, head)
	}
	// A clause may follow without a verb of its own yet: "after Lee took office".
	if oneOf(mark, "since|after|before|until|as|than|like") && !n.temporal() && p.subjectAhead(p.i) || mark == "with" && n.tag == tagNoun && p.absolute(at0) {
		p.endClause()
		p.np = head
		p.dep, p.mark = depAdv, mark
		p.subj = head
		n.mark, n.head, n.dep = "", -1, depRoot
		p.pending = slices.DeleteFunc(p.pending, func(i int) bool { return i == head })
		return
	}
	p.np = head
	p.comma, p.conj = false, false
}

// keepsFrom reports whether a verb says that what "from" leads to is not done.
func keepsFrom(n *node) bool {
	return implicative(n) < 0 || n.tag == tagVerb && implicatives()[n.lemma+"_from"] == "-"
}

// keptFrom returns who does not do what verb v keeps somebody from: its object, or
// its subject where it has none, "refrained from voting".
func (p *parser) keptFrom(v int) int {
	for i := len(p.ns) - 1; i >= 0; i-- {
		if p.ns[i].head == v && p.ns[i].dep == depObj {
			return i
		}
	}
	return p.subjectOf(v)
}

// subjectAhead reports whether the phrase before i is the subject of a finite
// verb there or behind what prepositions add to it: "after a shop in Malaga was".
func (p *parser) subjectAhead(i int) bool {
	if finiteAt(p.ns, i) {
		return true
	}
	noun := true // the words before i are a noun phrase, complete
	for ; i < len(p.ns); i++ {
		switch n := &p.ns[i]; {
		case n.tag == tagPrep:
			if !noun {
				return false
			}
			noun = false
		case noun && (n.tag == tagDet || n.tag == tagPron || n.tag == tagName || n.tag == tagAdj || n.temporal()):
			return false
		case n.tag == tagDet, n.tag == tagAdj, n.tag == tagPoss:
		case n.nominal():
			noun = true
		case n.tag == tagAux, n.tag == tagModal:
			return noun
		default:
			return false
		}
	}
	return false
}

// absolute reports whether "with" at i opens a clause without a finite verb that
// says what goes along: "With inflation falling, the bank …".
func (p *parser) absolute(i int) bool {
	next := at(p.ns, p.i)
	return (i == 0 || at(p.ns, i-1).norm == ",") && next.tag == tagVerb && next.form == gerund
}

// host returns what an oblique after noun g really hangs on: not a time or a
// person, but what that time or person belongs to.
func (p *parser) host(g int) int {
	for k := 0; k < 4; k++ {
		n := &p.ns[g]
		if (n.temporal() || n.tag == tagName && n.dep == depObl) && n.head >= 0 && p.ns[n.head].nominal() {
			g = n.head
			continue
		}
		break
	}
	return g
}

// standsAlone reports whether "inside" or "outside" at i says where by itself:
// "waited outside near the gate".
func (p *parser) standsAlone(i int) bool {
	if norm := p.ns[i].norm; !oneOf(norm, "inside|outside") {
		return false
	}
	next := at(p.ns, i+1)
	return !oneOf(next.norm, "of|to") && (!p.startsPhrase(i+1) || next.tag == tagVerb)
}

// isParticle reports whether a preposition also stands as a verb's particle.
func isParticle(norm string) bool {
	return oneOf(norm, "up|down|out|off|over|back|away|on|in|around|along|through|about")
}

// particleOf reports whether a word belongs to verb v as the particle of a
// phrasal verb that takes an object: "turn down", "take over".
func (p *parser) particleOf(v int, norm string) bool {
	l := p.ns[v].lemma
	return oneOf(norm, "up|down|off|out|over|back|away") && (plainVerb(l+"_"+norm) != "" || listed(l+"_"+norm)) &&
		!among(l, "way-verb")
}

// toVerb reports whether an oblique belongs to the verb although a noun stands
// right before it: times and other adjuncts after an object that is no event.
func (p *parser) toVerb(governor int, mark string, n *node) bool {
	if p.verb < 0 || mark == "of" {
		return false
	}
	g := &p.ns[governor]
	if mark == "to" && among(p.ns[p.verb].lemma, "to-whom") && p.within(governor, p.verb) {
		return true // "gave 60 of his pictures to the gallery"
	}
	if g.temporal() || g.tag == tagValue {
		return true
	}
	if oneOf(mark, "together with|along with|alongside") && g.dep == depObj {
		return true // "leads the dig together with": who does it, too
	}
	if n.temporal() || n.value != nil && n.value.kind == Duration || oneOf(mark, "after|before|since|until|during") {
		return p.timeless(governor)
	}
	return false
}

// timeless reports whether neither noun g nor one that it belongs to, below the verb
// of the clause, is an event or a state, which has a time of its own.
func (p *parser) timeless(g int) bool {
	for steps := 0; g >= 0 && g != p.verb && steps < len(p.ns); g, steps = p.ns[g].head, steps+1 {
		n := &p.ns[g]
		if !n.nominal() && n.tag != tagAdj || n.tag != tagName && !n.temporal() && n.tag != tagValue && eventNoun(n.lemma) || n.dep == depPred || n.dep == depSubj {
			return false
		}
	}
	return g == p.verb
}

// eventNoun reports whether a noun names an event, and so has times and places
// of its own.
func eventNoun(lemma string) bool {
	return !isPersonNoun(lemma) && (slices.ContainsFunc(frames()[lemma], frameWord.happens) || verbOf(lemma) != "")
}

func (p *parser) adverb() {
	n := &p.ns[p.i]
	n.dep = depAdv
	if p.verb >= 0 && p.verb == p.i-1 && p.particleOf(p.verb, n.norm) { // "took back its decision"
		n.head = p.verb
		p.i++
		return
	}
	if p.i+1 < len(p.ns) && (p.ns[p.i+1].tag == tagAdj || p.ns[p.i+1].tag == tagValue || p.ns[p.i+1].tag == tagDet) && p.verb >= 0 {
		p.nounPhrase()
		return
	}
	if p.verb >= 0 && !(p.conj && at(p.ns, p.i+1).isVerbal()) {
		n.head = p.verb
	} else {
		p.pending = append(p.pending, p.i)
	}
	p.i++
}

// when hangs a bare time on the noun before it where that is an event, else on
// the verb: "the summit from June 15 to 17", "he spoke today".
func (p *parser) when(v, before int) {
	n := &p.ns[v]
	n.dep, n.mark = depObl, "on"
	switch {
	case before >= 0 && before == v-1:
		n.head = p.host(before)
		if p.verb >= 0 && p.ns[n.head].head == p.verb && !eventNoun(p.ns[n.head].lemma) {
			n.head = p.verb
		}
	case p.verb >= 0:
		n.head = p.verb
	default:
		p.pending = append(p.pending, v)
	}
	p.np = before
}

// slotOf groups prepositions by the question they answer.
func slotOf(mark string) string {
	switch {
	case oneOf(mark, "in|at|near|outside|inside|into|onto|on"):
		return "where"
	case oneOf(mark, "to|towards|toward|for"):
		return "whither"
	case mark == "from":
		return "whence"
	case oneOf(mark, "with|between|and|alongside"):
		return "with"
	}
	return mark
}
