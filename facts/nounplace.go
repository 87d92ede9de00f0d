package facts

// A nounPlace is a noun phrase that was just read at clause level: where it begins and
// its head, the noun phrase before it, and whether a comma or coordinator stands between.
type nounPlace struct {
	start, head, before int
	comma, conj         bool
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
	if before >= 0 && p.ns[before].value != nil && p.ns[before].dep == depAppos && p.ns[before].head >= 0 {
		before = p.ns[before].head // "Dovali, 46, a former prosecutor"
	}
	np := nounPlace{start, head, before, comma, conj}
	if !p.belongs(np) {
		p.takesPart(np)
	}
}

// belongs hangs a noun phrase that takes no part in the clause by itself on what it
// belongs to: an age or a rate on the noun before, a time where it holds. It reports
// whether it is one.
func (p *parser) belongs(np nounPlace) bool {
	start, head, before, comma, conj := np.start, np.head, np.before, np.comma, np.conj
	n := &p.ns[head]
	if head == start && p.subj >= 0 && p.changes(head) {
		n.dep, n.clause = depRoot, head
		p.ns[p.subj].head, p.ns[p.subj].dep = head, depSubj
		p.verb, p.prevVerb, p.subj, p.np = head, head, -1, -1
		if p.mainVerb < 0 {
			p.mainVerb, p.firstVerb = head, head
		}
		return true
	}
	if with := p.withBefore(start); n.tag == tagAdj && p.verb < 0 && p.subj < 0 && with >= 0 {
		n.head, n.dep = with, depPred // "with the roads still icy"
		for k := with + 1; k < start; k++ {
			n.neg = n.neg || p.ns[k].tag == tagNeg
		}
		p.np = head
		return true
	}
	if n.value != nil && n.value.kind == Age && before >= 0 && before == start-1 {
		n.head, n.dep = before, depMod // "people aged 45"
		p.np, p.comma, p.conj = before, comma, conj
		return true
	}
	if before >= 0 && before == start-1 && p.ns[before].value != nil && n.tag == tagNoun && head == start+1 && oneOf(p.ns[start].norm, "a|an|each|every") && !comma {
		n.head, n.dep = before, depMod // "4,000 a month"
		p.np, p.conj = before, conj
		return true
	}
	if n.temporal() && p.verb < 0 && p.subj < 0 && at(p.ns, p.i).norm == "," && p.dep == depRoot {
		n.dep, n.mark = depObl, "on" // "Last Friday, the court …"
		p.pending = append(p.pending, head)
		return true
	}
	if n.temporal() && (before >= 0 || p.verb >= 0) && (!p.startsClause(p.i) || p.verb < 0 && p.subj >= 0 && before >= 0) {
		p.when(head, before)
		p.comma, p.conj = comma, conj
		return true
	}
	return false
}

// takesPart makes a noun phrase the subject, object, apposition or conjunct that it is.
func (p *parser) takesPart(np nounPlace) {
	start, head, before, comma, conj := np.start, np.head, np.before, np.comma, np.conj
	n := &p.ns[head]
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
