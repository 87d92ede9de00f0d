package facts

// infinitive hangs "to" and a verb on the noun or the verb that it completes.
func (p *parser) infinitive(v *node, before, shared int) {
	if p.conj { // "to scrap the tax and to publish …"
		for k := before; k >= 0; k = p.governor(k) {
			if p.ns[k].mark == "to" && (p.ns[k].dep == depComp || p.ns[k].dep == depRel) {
				v.head, v.dep, v.mark, v.shared = k, depConj, "to", p.ns[k].shared
				return
			}
		}
	}
	v.head, v.dep, v.mark, v.shared = before, depComp, "to", shared
	if p.np < 0 {
		return
	}
	n := &p.ns[p.np]
	if o := p.objectOf(before); o >= 0 && o < p.np && among(p.ns[before].lemma, "sends-others") && p.within(p.np, o) && !(n.tag == tagNoun && among(n.lemma, "takes-infinitive")) {
		v.shared = o // "allow farmers on both sides to sell"
		return
	}
	switch {
	case n.tag == tagNoun && (among(n.lemma, "takes-infinitive") || p.singled(p.np)) && !(n.dep == depObj && among(p.ns[before].lemma, "sends-others")):
		v.head = p.np // "the deadline to resolve"
		if n.dep != depObj {
			v.dep = depRel
		}
		for j := range p.np {
			if p.ns[j].head == p.np && p.ns[j].dep == depPoss {
				v.shared = j // "Weststrand's plan to block"
			}
		}
		if among(n.lemma, "asks-others") {
			v.shared = -1
		}
	case n.dep == depObj && n.tag != tagValue && among(p.ns[before].lemma, "sends-others") && !p.ns[before].passive:
		v.shared = p.np // "invited Lee to visit"
	}
}

// singled reports whether a noun is told apart by "first", "only", "next".
func (p *parser) singled(n int) bool {
	for j := n - 1; j >= 0 && p.ns[j].head == n; j-- {
		if p.ns[j].value != nil && p.ns[j].value.kind == Ordinal || oneOf(p.ns[j].norm, "only|last|next|first") {
			return true
		}
	}
	return false
}
