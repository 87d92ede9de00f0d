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
	switch {
	case n.tag == tagNoun && (takesInfinitive[n.lemma] || p.singled(p.np)) && !(n.dep == depObj && objectActs[p.ns[before].lemma]):
		v.head = p.np // "the deadline to resolve"
		if n.dep != depObj {
			v.dep = depRel
		}
		for j := range p.np {
			if p.ns[j].head == p.np && p.ns[j].dep == depPoss {
				v.shared = j // "Weststrand's plan to block"
			}
		}
		if asksOthers[n.lemma] {
			v.shared = -1
		}
	case n.dep == depObj && n.tag != tagValue && objectActs[p.ns[before].lemma] && !p.ns[before].passive:
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

// takesInfinitive are nouns that "to" and a verb complete.
var takesInfinitive = setOf(`ability agreement attempt appeal authority battle bid bill call campaign capacity chance choice commitment deadline deal
	decision desire duty effort failure fight freedom intention law licence license mandate measure motion move need obligation offer opportunity order
	permission plan pledge power pressure promise proposal race readiness reason refusal request resolution right scheme struggle tendency threat time vow
	vote way willingness`)

// asksOthers are the nouns of which others are to do what follows.
var asksOthers = setOf(`call demand invitation law offer order permission pressure proposal request`)

// objectActs are verbs whose object is the one to do what follows: "told Lee
// to come".
var objectActs = setOf(`advise allow appoint ask authorize beg cause challenge command compel convince direct drive employ enable encourage expect
	forbid force get help hire inspire instruct intend invite lead lobby mean motivate need oblige order permit persuade prefer press pressure prompt push
	recommend recruit remind request require send summon teach tell tempt train trust urge want warn wish`)
