package facts

// unnamed lets a name of the claim that the article never mentions be whom an
// excerpt speaks of only by a pronoun or a phrase without a name: "She took a
// teaching position", "The film was shot in London". A full story names whom
// it speaks of, so there no such pronoun is left.
func (j *judgement) unnamed() {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].tag != tagName || j.out[u].state != stateMissing || len(ns[u].refs) > 0 || len(j.al.ties[u]) > 0 ||
			ns[u].dep != depSubj && ns[u].dep != depPoss && ns[u].dep != depObj {
			continue
		}
		kind := j.al.b.kindOf(&ns[u])
		article := j.al.b.text.sents[j.al.home].ns
		for i := range article {
			if !anonymous(article, i, kind) {
				continue
			}
			j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: place{j.al.home, i}, trust: trustWeak}
			break
		}
	}
}

// anonymous reports whether the subject at ns[i] speaks of something that the
// article never names, and that may be of the kind.
func anonymous(ns []node, i int, kind Kind) bool {
	n := &ns[i]
	if len(n.refs) > 0 || n.dep != depSubj && n.dep != depPoss && n.dep != depObj {
		return false
	}
	switch {
	case oneOf(n.norm, "he|she|his|her"):
		return kind == Person || kind == ""
	case oneOf(n.norm, "it|its"):
		return kind != Person
	case oneOf(n.norm, "they|their"):
		return kind != Person
	}
	return n.tag == tagNoun && typeKind(n.lemma) != "" && definite(ns, i) && !modified(ns, i) && kind != Person && n.dep != depPoss
}
