package facts

// saysos lets a claim say that "officials", "a spokesman" or "he" said so, where
// the article says it by itself, or by the word of another such source: who said
// it is not what the claim is about. Somebody named must be found.
func (j *judgement) saysos() {
	ns := j.al.c.ns
	for u := range ns {
		n := &ns[u]
		switch {
		case n.dep == depObl && n.mark == "according to" && attributionOf(n.lemma) == "source" && j.out[u].state == stateMissing:
			j.unsaid(u)
		case n.tag == tagVerb && !n.neg && oneOf(n.lemma, "say|tell|report|add|announce|state|confirm|note") && completed(ns, u):
			s := subjectOf(ns, u)
			if s < 0 || ns[s].tag == tagName || ns[s].tag == tagNoun && attributionOf(ns[s].lemma) != "source" || j.namedSource() {
				continue
			}
			if j.out[u].state == stateMissing || j.out[s].state == stateMissing {
				j.out[u].state = stateFree
				j.unsaid(s)
			}
		}
	}
}

// unsaid frees the source at node s of the claim, with what describes it.
func (j *judgement) unsaid(s int) {
	for m, n := range j.al.c.ns {
		if m == s || n.head == s && n.dep == depMod && n.tag != tagName && n.value == nil {
			if j.out[m].state == stateMissing {
				j.out[m].state = stateFree
			}
		}
	}
}

// completed reports whether a clause says what verb u says.
func completed(ns []node, u int) bool {
	for i := range ns {
		if ns[i].head == u && ns[i].dep == depComp && ns[i].isVerbal() {
			return true
		}
	}
	return false
}

// namedSource reports whether the home has somebody say what it says who is no
// mere source: a person by name, or one of the parties.
func (j *judgement) namedSource() bool {
	ns := j.al.b.text.sents[j.al.home].ns
	for v := range ns {
		if ns[v].tag != tagVerb || attributionOf(ns[v].lemma) != "verb" {
			continue
		}
		s := subjectOf(ns, v)
		if s < 0 {
			continue
		}
		if len(ns[s].refs) == 1 && j.al.b.entities.all[ns[s].refs[0]].kind == Person || ns[s].tag == tagNoun && isPersonNoun(ns[s].lemma) && attributionOf(ns[s].lemma) != "source" {
			return true
		}
	}
	return false
}
