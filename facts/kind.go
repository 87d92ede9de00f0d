package facts

// kinds compares what the claim says something is with what the article says
// it is: "Quintela is a teacher" where the article calls her a nurse. A wider
// kind follows ("a performer" of a singer); a kind of another sort, or another
// occupation, excludes.
func (j *judgement) kinds() {
	ns := j.al.c.ns
	for u := range ns {
		if j.out[u].state != stateMissing || ns[u].tag != tagNoun || ns[u].dep != depPred || ns[u].head < 0 {
			continue
		}
		subj := subjectOf(ns, ns[u].head)
		if subj < 0 || j.out[subj].state != stateMatch || denied(ns, u) || formerRole(ns, u) {
			continue
		}
		j.kind(u, j.out[subj].at)
	}
}

// kind compares predicate u of the claim with the nouns that the article says
// of the thing at the place.
func (j *judgement) kind(u int, at place) {
	claim := j.al.c.ns[u].lemma
	other := place{-1, -1}
	for _, i := range j.al.b.predicates(at) {
		n := &j.al.b.text.sents[at.s].ns[i]
		switch {
		case n.lemma == claim || hypernymOf(claim, n.lemma) || wordMeaning(n.lemma, claim).rel == equal || isPersonNoun(n.lemma) && claim == "person":
			j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: place{at.s, i}, trust: trustTypo}
			return
		case hypernymOf(n.lemma, claim):
			return // the claim says more
		case kindsExclude(n.lemma, claim) && other.s < 0:
			other = place{at.s, i}
		}
	}
	if other.s >= 0 {
		j.conflict(u, other, "The article says “"+j.shown(other)+"”; the claim says “"+j.al.c.ns[u].shown(j.al.b.claim)+"”.")
	}
}

// predicates returns the nouns that the sentence of a place says of the thing
// there: predicates with their list, appositions and titles.
func (r *reading) predicates(at place) []int {
	ns := r.text.sents[at.s].ns
	var out []int
	add := func(i int) {
		out = append(out, i)
		for k := range ns {
			if k != i && ns[k].dep == depConj && ns[k].tag == tagNoun && hangsOn(ns, k, i) {
				out = append(out, k)
			}
		}
	}
	for i := range ns {
		if ns[i].tag != tagNoun {
			continue
		}
		switch {
		case ns[i].dep == depPred && ns[i].head >= 0 && subjectOf(ns, ns[i].head) == at.i,
			(ns[i].dep == depTitle || ns[i].dep == depAppos) && ns[i].head == at.i,
			ns[at.i].dep == depAppos && ns[at.i].head == i:
			add(i)
		}
	}
	return out
}

// kindsExclude reports whether nothing is both an a and a b: things of
// different classes, or persons of different occupations.
func kindsExclude(a, b string) bool {
	ca, cb := nounClass(a), nounClass(b)
	if ca == 0 || cb == 0 || typeKind(a) == "role" || typeKind(b) == "role" || typeKind(a) == "person" || typeKind(b) == "person" {
		return ca == classAnimal && isPersonNoun(b) || cb == classAnimal && isPersonNoun(a)
	}
	if ca == classPerson && cb == classPerson {
		return exclusiveRole(titleClass(a)) && exclusiveRole(titleClass(b)) && !titlesAgree(a, b)
	}
	return ca != cb && concrete(ca) && concrete(cb) || ca == cb && concrete(ca) && ca != classPerson && siblings(a, b)
}

// concrete reports whether a class of nouns holds things that one can point
// at, so that its kinds exclude those of other such classes.
func concrete(class byte) bool {
	switch class {
	case classAnimal, classFood, classPerson, classPlant, classSubstance, classBody:
		return true
	}
	return false
}
