package facts

// quantities holds of how many the claim says something, "all members", "most
// of the schools", against of how many the article does.
func (j *judgement) quantities() {
	ns := j.al.c.ns
	for i := range ns {
		s, ok := shareAt(ns, i)
		if !ok {
			continue
		}
		v := clauseVerb(ns, s.top)
		if v < 0 {
			continue
		}
		said, at, ok := j.pivot(v, s)
		if !ok {
			continue
		}
		j.quantity(s, v, said, at)
	}
}

// pivot returns the node of the claim that carries what the clause of verb v says,
// and where the article says it: the verb, or what "be" and "have" say.
func (j *judgement) pivot(v int, s quantified) (int, place, bool) {
	ns := j.al.c.ns
	if j.out[v].state == stateMatch && ns[v].tag == tagVerb {
		return v, j.out[v].at, true
	}
	if ns[v].tag == tagVerb && !j.al.free[v] {
		return 0, place{}, false
	}
	for _, wanted := range []dep{depPred, depObj, depObl} {
		for u := range ns {
			if ns[u].head == v && ns[u].dep == wanted && u != s.top && j.out[u].state == stateMatch {
				return u, j.out[u].at, true
			}
		}
	}
	return 0, place{}, false
}

// quantity compares the share s of the claim, whose clause says at node said what
// the article does at a place, with the share that the article tells there.
func (j *judgement) quantity(s quantified, v, said int, at place) {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	g := clauseOf(ans, at.i)
	for k := range ans {
		a, ok := shareAt(ans, k)
		if !ok || k == at.i || clauseVerb(ans, a.top) != g || !j.sameSet(s, a, at.s) || s.number && a.number && !s.but && !a.but || isSubject(ns, s.top) != isSubject(ans, a.top) {
			continue
		}
		c, p := s.portion, a.portion
		if a.but && !s.but {
			p = portion{0.5 + sliver, 1 - sliver}
		}
		if s.but && !a.but {
			c = portion{0.5 + sliver, 1 - sliver}
		}
		if denied(ns, said) != ns[s.top].neg {
			c = c.complement()
		}
		if denied(ans, at.i) != ans[a.top].neg {
			p = p.complement()
		}
		if moodOf(ans, at.i) > moodOf(ns, said) {
			return
		}
		j.spend(v)
		j.counted = true
		article := place{at.s, a.words[0]}
		outcome := nodeOutcome{state: stateMatch, rel: narrower, at: article, trust: 1}
		switch {
		case p.within(c):
		case p.apart(c):
			outcome = nodeOutcome{state: stateConflict, rel: alternation, at: article, trust: 1, span: ns[s.words[0]].Span}
			for _, w := range s.words {
				outcome.span = outcome.span.Join(ns[w].Span)
			}
			outcome.reason = "The article says “" + j.shown(article) + "”; the claim says “" + outcome.span.In(j.al.b.claim) + "”."
		default:
			outcome.state = stateMissing
		}
		for _, w := range s.words[1:] {
			j.out[w] = nodeOutcome{state: stateFree, at: place{-1, -1}}
		}
		j.out[s.words[0]] = outcome
		j.al.weight[s.words[0]] = max(j.al.weight[s.words[0]], 0.6)
		if s.set >= 0 && a.set < 0 {
			j.out[s.set] = nodeOutcome{state: stateMatch, rel: equal, at: article, trust: trustWeak}
		}
		return
	}
}

// sameSet reports whether the shares of claim and article, the latter in sentence
// q, may be of one set: their nouns mean the same, or one of them is only understood.
func (j *judgement) sameSet(s, a quantified, q int) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[q].ns
	if s.set < 0 || a.set < 0 {
		return sameBody(&ns[max(s.set, s.top)], &ans[max(a.set, a.top)])
	}
	cn, an := &ns[s.set], &ans[a.set]
	return j.out[s.set].at == place{q, a.set} || j.al.b.sense(an, cn).rel.entails() || an.tag == tagPron || cn.tag == tagPron ||
		typeKind(cn.lemma) != "" && typeKind(cn.lemma) == typeKind(an.lemma)
}

// sameBody reports whether a pronoun such as "nobody" or "most" on one side can
// speak of what the head of the phrase on the other does: "nobody" of people.
func sameBody(a, b *node) bool {
	people := func(n *node) bool {
		return oneOf(n.norm, "everyone|everybody|nobody|no one|someone|somebody|anyone|anybody")
	}
	things := func(n *node) bool { return oneOf(n.norm, "everything|nothing|something|anything") }
	person := func(n *node) bool { return n.tag != tagNoun || isPersonNoun(n.lemma) || typeKind(n.lemma) == "person" }
	switch {
	case people(a):
		return people(b) || !things(b) && person(b)
	case people(b):
		return !things(a) && person(a)
	case things(a):
		return b.tag != tagNoun || !isPersonNoun(b.lemma)
	case things(b):
		return a.tag != tagNoun || !isPersonNoun(a.lemma)
	}
	return true
}
