package facts

// pronoun resolves the pronoun or possessive at ns[i].
func (r *resolver) pronoun(ns []node, i int) {
	n := &ns[i]
	switch {
	case oneOf(n.norm, "he|him|his|himself"):
		n.who = r.person('m', ns, i)
	case oneOf(n.norm, "she|her|hers|herself"):
		n.who = r.person('f', ns, i)
	case oneOf(n.norm, "they|them|their|both|themselves"):
		n.who = r.antecedent(ns, i, func(e *entity) bool { return e.many })
		if n.who < 0 || r.paired >= r.number-1 {
			n.who, n.refs = -1, r.es.several(true)
		}
	case oneOf(n.norm, "it|its|itself"):
		n.who = r.thing(ns, i)
	}
	if n.who < 0 {
		return
	}
	if len(r.es.all[n.who].names) > 0 {
		n.refs = []int{n.who}
	}
	r.mention(ns, i)
}

// person returns whom "he" or "she" speaks of, or -1.
func (r *resolver) person(gender byte, ns []node, i int) int {
	fits := func(sure bool) func(e *entity) bool {
		return func(e *entity) bool {
			return e.kind == Person && !e.many && (e.gender == gender || e.gender == 0 && !sure)
		}
	}
	if s := speaker(ns, i); s > i { // "He rang her, Berge said": the one who says so
		r.node(ns, s)
		if w := ns[s].who; w >= 0 && fits(false)(&r.es.all[w]) && !r.before(fits(true)) {
			return w
		}
	}
	return r.antecedent(ns, i, fits(false))
}

// before reports whether one that fits was spoken of in this sentence or the
// last.
func (r *resolver) before(fits func(*entity) bool) bool {
	for _, m := range r.seen {
		if m.sentence >= r.number-1 && fits(&r.es.all[m.who]) {
			return true
		}
	}
	return false
}

// speaker returns the subject of the verb of saying that governs node i, or -1.
func speaker(ns []node, i int) int {
	for h := ns[i].head; h >= 0; h = ns[h].head {
		if ns[h].isVerbal() && saysSo(&ns[h]) {
			return subjectOf(ns, h)
		}
	}
	return -1
}

// thing returns what "it" speaks of, or -1: before what only a firm, country or
// the like has, "its chief executive", "its factory", one of those.
func (r *resolver) thing(ns []node, i int) int {
	body := ns[i].dep == depPoss && ns[i].head >= 0 && (kindOfNoun(ns[ns[i].head].lemma) == Person || among(ns[ns[i].head].lemma, "of-a-body"))
	return r.antecedent(ns, i, func(e *entity) bool {
		if e.many || e.kind == Person {
			return false
		}
		if body {
			return e.kind == Org || e.country != "" || len(e.names) > 0 && e.kind == ""
		}
		return e.kind != Place || len(e.names) == 0 || e.acts
	})
}

// antecedent returns the entity that the pronoun at ns[i] speaks of: of those
// that fit, the nearest, where the subject of a sentence goes before what else
// it names. It returns -1 for none.
func (r *resolver) antecedent(ns []node, i int, fits func(*entity) bool) int {
	barred := -1 // whom the verb is said of: "he rang him"
	if v := ns[i].head; v >= 0 && ns[v].isVerbal() && !isSubject(ns, i) {
		if s := subjectOf(ns, v); s >= 0 && s != i {
			barred = ns[s].who
		}
	}
	best, second, who := -1e9, -1e9, -1
	for k := max(0, len(r.seen)-window); k < len(r.seen); k++ {
		m := &r.seen[k]
		if m.who == barred || !fits(&r.es.all[m.who]) {
			continue
		}
		score := -float64(r.number-m.sentence) - 0.02*float64(len(r.seen)-k)
		if m.subject && (m.sentence < r.number || isSubject(ns, i)) {
			score += 0.6
		}
		if score > best {
			best, second, who = score, best, m.who
		} else {
			second = max(second, score)
		}
	}
	ns[i].unsure = second > best-0.5
	return who
}
