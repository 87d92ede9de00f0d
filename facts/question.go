package facts

import "slices"

// statement turns a yes/no question into its statement: the auxiliary that
// opens it goes behind the subject.
func statement(ns []node) []node {
	if len(ns) < 3 || ns[0].tag != tagAux && ns[0].tag != tagModal {
		return ns
	}
	end := askedSubject(ns)
	if end < 0 {
		return ns
	}
	out := append([]node(nil), ns[1:end]...)
	if ns[0].lemma != "do" {
		out = append(out, ns[0])
	}
	return append(out, ns[end:]...)
}

// askedSubject returns where the subject of a question ends that ns[0] opens;
// -1 where it has none.
func askedSubject(ns []node) int {
	p := newParser(append([]node(nil), ns...))
	p.i = 1
	if !p.startsPhrase(1) {
		return -1
	}
	p.phrase()
	// A list: "the Greens, the Liberals and the List".
	for k := listEnd(p); k > 0; k = listEnd(p) {
		p.i = k
		p.phrase()
	}
	for p.i+1 < len(ns) && ns[p.i].tag == tagPrep && (ns[p.i].norm == "of" || verbBehind(&p)) {
		p.i++
		if !p.startsPhrase(p.i) {
			p.i--
			break
		}
		p.phrase()
	}
	if relativeWord(at(ns, p.i).norm) || at(ns, p.i).norm == "that" {
		if k := p.answerBehind(p.i); k >= 0 {
			return k
		}
	}
	if k := p.i - 1; k > 1 && !slices.ContainsFunc(ns[p.i:], func(n node) bool { return n.tag == tagVerb || n.tag == tagAux }) || isBe(ns[0].norm) && at(ns, p.i).tag != tagAdj {
		if form, ok := asked(&ns[0], &ns[k]); ok {
			ns[k].tag, ns[k].form, ns[k].lemma = tagVerb, form, lemma(ns[k].norm, 'v')
			return k // "will the trade talks restart in May": no "restart" of talks
		}
	}
	return p.i
}

// asked reports whether a word can be the verb that the auxiliary of a question
// waits for, and in which form.
func asked(aux, n *node) (form, bool) {
	can := readingsOf(n.norm)
	if n.tag == tagName || !can.verb {
		return base, false
	}
	switch {
	case isBe(aux.norm):
		return can.form, can.form == gerund
	case aux.lemma == "have":
		return can.form, can.form == past || onlyParticiple(n.norm)
	}
	return base, can.form == base && n.norm == lemma(n.norm, 'v')
}

// answerBehind returns the verb that the question's auxiliary waits for, behind the
// relative clause that begins at i; -1 for none: "has the man who was held confessed".
func (p *parser) answerBehind(i int) int {
	verbs := 0
	for k := i + 1; k < len(p.ns); k++ {
		if n := &p.ns[k]; n.tag == tagVerb || n.tag == tagAux && !at(p.ns, k+1).isVerbal() {
			if _, ok := asked(&p.ns[0], n); ok && verbs > 0 {
				return k
			}
			verbs++
		}
	}
	return -1
}

// listEnd returns where the next item of the list that the phrase before p.i is
// one of begins; 0 where no item follows.
func listEnd(p parser) int {
	i := p.i
	if at(p.ns, i).norm == "," {
		i++
	}
	if at(p.ns, i).tag == tagConj {
		i++
	}
	if i == p.i || i >= len(p.ns) || !p.startsPhrase(i) {
		return 0
	}
	if p.ns[i-1].tag == tagConj { // "Lee and Trump", but not "a deal and did …"
		return i
	}
	for j := i; j < len(p.ns); j++ {
		switch p.ns[j].tag {
		case tagConj:
			return i
		case tagVerb, tagAux, tagModal, tagSub, tagPrep:
			return 0
		}
	}
	return 0
}

// verbBehind reports whether the prepositional phrase at p.i ends where the verb
// that the opening auxiliary waits for begins: "do fans of the club have to".
func verbBehind(p *parser) bool {
	q := newParser(append([]node(nil), p.ns...))
	q.i = p.i + 1
	if q.i >= len(q.ns) || !q.startsPhrase(q.i) {
		return false
	}
	q.phrase()
	for at(q.ns, q.i).tag == tagAdv || at(q.ns, q.i).tag == tagNeg {
		q.i++
	}
	next := at(q.ns, q.i)
	return next.tag == tagVerb && next.form != gerund || next.tag == tagAux || next.tag == tagAdj && isBe(p.ns[0].norm)
}

// existing turns "There is a town called Brondal" into "Brondal is a town".
func existing(ns []node) []node {
	if len(ns) < 6 || !oneOf(ns[0].norm, "there|this") || !isBe(ns[1].norm) || ns[2].tag != tagDet {
		return ns
	}
	for i := 4; i+1 < len(ns); i++ {
		if !oneOf(ns[i].norm, "called|named|titled|name") || ns[i+1].tag != tagName {
			continue
		}
		rest := i + 2
		out := append([]node{ns[i+1]}, ns[1:i]...)
		return append(out, ns[rest:]...)
	}
	return ns
}

// named turns "X is called Y" into "X is Y".
func named(ns []node) []node {
	for i := 1; i+1 < len(ns); i++ {
		if ns[i].tag == tagVerb && oneOf(ns[i].norm, "called|named") && isBe(ns[i-1].norm) && ns[i+1].tag == tagName {
			out := append([]node(nil), ns[:i]...)
			return append(out, ns[i+1:]...)
		}
	}
	return ns
}
