package facts

// place hangs the new verb on what it completes and finds its subject.
func (p *parser) place(main int, infinitive, reduced, ing bool) {
	v := &p.ns[main]
	before := p.verb
	if before < 0 {
		before = p.prevVerb
	}
	shared := -1
	if before >= 0 {
		shared = p.subjectOf(before)
	}
	switch {
	case p.resultOf(main):
		v.head, v.dep, v.mark, v.shared = before, depComp, "to", shared
	case before >= 0 && before == main-1 && v.tag == tagVerb && v.norm == v.lemma && p.ns[before].tag == tagVerb && takesBareVerb(p.ns[before].lemma) && p.subj < 0 && !p.conj && !p.comma:
		v.head, v.dep, v.mark, v.shared = before, depComp, "to", shared // "help control crowds"
	case infinitive && before >= 0:
		p.infinitive(v, before, shared)
	case infinitive && p.subj >= 0:
		v.head, v.dep, v.mark = p.subj, depRel, "to"
		keep := p.subj
		p.subj, p.resume, p.outer = -1, keep, p.prevVerb
	case reduced && p.np >= 0:
		about := p.np
		if waits := p.subj; waits >= 0 && p.verb < 0 && p.within(p.np, waits) { // the noun phrase still waits for its own verb
			if p.ns[about].tag == tagName || p.ns[about].temporal() {
				about = waits // "the man from Lyon held on Monday was"
			}
			p.subj, p.resume, p.outer = -1, waits, p.prevVerb
		}
		v.head, v.dep = about, depRel
		v.shared = about
	case reduced && before >= 0:
		v.head, v.dep = before, depAdv
		v.shared = shared
	case ing && p.conj && p.subj < 0 && p.verb >= 0 && p.ns[p.verb].tag == tagVerb && p.ns[p.verb].form == gerund:
		v.head, v.dep, v.shared = p.verb, depConj, shared // "taking 11 seats and ending"
	case ing && p.np >= 0 && !p.comma && p.verb >= 0:
		v.head, v.dep = p.np, depRel
		v.shared = p.np
	case p.ns[main].tag == tagVerb && v.form >= past && at(p.ns, main-1).norm == "having" && before >= 0 && before == main-2 && !p.comma && !p.conj && p.subj < 0:
		v.head, v.dep, v.mark, v.shared = before, depComp, "that", shared // "denied having met him"
	case ing && before >= 0 && p.subj < 0 && before == main-1 && !p.comma && !p.conj && oneOf(implicatives()[p.ns[before].lemma], "+|-|-!"):
		v.head, v.dep, v.mark, v.shared = before, depComp, "to", shared // "stopped paying"
	case ing && before >= 0 && p.subj < 0:
		v.head, v.dep, v.mark = before, depAdv, p.mark
		v.shared = shared
	case p.dep == depRel:
		v.head, v.dep, v.mark = p.parent, depRel, p.mark
		if p.subj == p.parent {
			p.subj = -1
			v.shared = p.parent
		}
	case p.dep != depRoot && before >= 0:
		for steps := len(p.ns); p.dep == depConj && p.finite[main] && !p.finite[before] && steps > 0 && p.governor(before) >= 0; steps-- {
			before = p.governor(before) // "we start talking, and you will": beside the finite verb
		}
		v.head, v.dep, v.mark = before, p.dep, p.mark
		if p.subj < 0 {
			v.shared = shared
		}
	case before >= 0 && p.subj < 0 && (p.conj || p.comma || p.verb >= 0):
		if p.finite[main] {
			for steps := len(p.ns); steps > 0 && p.conj && (!p.finite[before] || p.comma && (p.aside(before) || p.closed(before, main))) && p.governor(before) >= 0; steps-- { // heads may still run in a circle
				before = p.governor(before)
			}
			shared = p.subjectOf(before)
		}
		v.head, v.dep = before, depConj
		v.shared = shared
	case before >= 0:
		v.head, v.dep = before, depConj
	}
}

// resultOf reports whether the participle at main says what the passive right
// before it reports: "was reported damaged", "were found shot".
func (p *parser) resultOf(main int) bool {
	v := &p.ns[main]
	return p.verb >= 0 && p.verb == main-1 && p.ns[p.verb].passive && !p.conj && !p.comma && v.tag == tagVerb && (v.form == past || v.form == participle)
}

// aside reports whether verb v says when or why the clause that it hangs on is
// so: behind it, ", and" goes on with that clause.
func (p *parser) aside(v int) bool {
	return p.ns[v].dep == depAdv && oneOf(p.ns[v].mark, "after|before|when|while|since|because|as|until|once|although|though")
}

// closed reports whether the comma before a coordinator ends the clause of verb
// v, which is one of another, so that the finite verb at main goes on with the
// other: "denied that she had known, but admitted", "…, and declined".
func (p *parser) closed(v, main int) bool {
	for steps := 0; p.ns[v].dep == depConj && p.ns[v].head >= 0 && steps < len(p.ns); steps++ {
		if n := &p.ns[p.ns[v].head]; !n.isVerbal() {
			break
		}
		v = p.ns[v].head
	}
	switch p.ns[v].dep {
	case depRel:
		return true
	case depComp:
		k := main
		for k > 0 && p.ns[k].tag != tagConj {
			k--
		}
		return p.ns[k].norm == "but" || p.ns[v].perfect && !p.ns[main].perfect && p.ns[main].form == past
	}
	return false
}

// governor returns the verb that governs what verb v hangs on, or -1.
func (p *parser) governor(v int) int {
	steps := 0
	for k := p.ns[v].head; k >= 0 && steps < len(p.ns); k = p.ns[k].head {
		if p.ns[k].isVerbal() {
			return k
		}
		steps++
	}
	return -1
}

// subjectOf returns the subject of verb v, shared ones included, or -1. For a
// passive it is the node that stands as its object.
func (p *parser) subjectOf(v int) int { return subjectOf(p.ns, v) }

func subjectOf(ns []node, v int) int {
	for j := range ns {
		if ns[j].head == v && (ns[j].dep == depSubj || ns[j].dep == depObj && ns[v].passive && j < v) {
			return j
		}
	}
	return ns[v].shared
}

// isSubject reports whether the node at ns[i] is its clause's subject, of which
// a passive verb says what is done to it.
func isSubject(ns []node, i int) bool {
	h := ns[i].head
	return h >= 0 && (ns[i].dep == depSubj || ns[i].dep == depObj && ns[h].passive)
}

// breakCycles hangs any node that is its own ancestor on root.
func breakCycles(ns []node, root int) {
	for j := range ns {
		steps := 0
		for k := j; k >= 0; k = ns[k].head {
			if steps++; steps > len(ns) {
				ns[j].head = root
				if j == root {
					ns[j].head = -1
				}
				break
			}
		}
	}
	if root >= 0 {
		ns[root].head = -1
	}
}

func (p *parser) finish() {
	root := p.mainVerb
	if root < 0 {
		root = p.firstVerb
		for steps := 0; root >= 0 && p.ns[root].dep == depRel && p.ns[root].head >= 0 && steps < len(p.ns); steps++ {
			root = p.ns[root].head // "of the homes that were flooded": no sentence of its own
		}
	}
	for j := range p.ns {
		n := &p.ns[j]
		if n.head == j {
			n.head = -1
		}
		if n.mark == "against" && n.tag == tagVerb && n.form == gerund {
			n.neg = !n.neg // "decided against closing"
		}
		if n.head < 0 && j != root && root >= 0 {
			n.head = root
			if n.dep == depRoot {
				n.dep = depFunc
				if n.content() {
					n.dep = depAdv
				}
			}
		}
	}
	breakCycles(p.ns, root)
}
