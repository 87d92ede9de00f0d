package facts

// slots holds the one thing by which a claim departs from an excerpt against what
// the excerpt has in its place: "recorded by cats", where the song was recorded
// by a singer. A few sentences that say all else that the claim does leave no
// room for a second such thing.
func (j *judgement) slots() {
	if !j.al.b.excerpt() || j.another() {
		return
	}
	u := j.loneMissing()
	if u < 0 {
		return
	}
	ns := j.al.c.ns
	h := ns[u].head
	if h < 0 || j.out[h].state != stateMatch || j.out[h].at.s != j.al.home || j.out[h].rel != equal || denied(ns, h) {
		return
	}
	ans := j.al.b.text.sents[j.al.home].ns
	if denied(ans, j.out[h].at.i) {
		return
	}
	for i := range ans {
		at := place{j.al.home, i}
		if !holdsSlot(ns, u, ans, i, j.out[h].at.i) || j.matched(at) || overlapping(ans[i].refs, ns[u].refs) || j.example(i) || j.listedBeside(at) && ns[u].dep != depAgent {
			continue
		}
		if ns[u].tag == tagName && ans[i].tag == tagName && !j.comparableThere(u, i) {
			continue
		}
		j.conflict(u, at, "The article says “"+j.shown(at)+"”; the claim says “"+ns[u].shown(j.al.b.claim)+"”.")
		for m := range ns {
			if hangsOn(ns, m, u) && j.out[m].state == stateMissing {
				j.out[m].state = stateFree
			}
		}
		return
	}
}

// loneMissing returns the node of the claim that alone, with what describes it,
// the article does not have; -1 where others miss too, or something differs.
func (j *judgement) loneMissing() int {
	ns, lone, subject := j.al.c.ns, -1, false
	for u := range ns {
		switch j.out[u].state {
		case stateConflict:
			return -1
		case stateMatch:
			subject = subject || isSubject(ns, u)
		case stateMissing:
			switch {
			case lone < 0 || hangsOn(ns, lone, u):
				lone = u
			case !hangsOn(ns, u, lone):
				return -1
			}
		}
	}
	if lone < 0 || !subject || len(j.al.ties[lone]) > 0 || len(j.al.foes[lone]) > 0 || ns[lone].tag != tagName && ns[lone].tag != tagNoun || ns[lone].dep == depConj {
		return -1
	}
	return lone
}

// holdsSlot reports whether node i of the article takes at its verb or noun v
// the one place that node u of the claim takes at its own.
func holdsSlot(ns []node, u int, ans []node, i, v int) bool {
	c, a := &ns[u], &ans[i]
	if a.head != v || a.tag != tagName && a.tag != tagNoun {
		return false
	}
	switch c.dep {
	case depAgent:
		return a.dep == depAgent
	case depObl:
		if a.dep != depObl || slotOf(c.mark) != slotOf(a.mark) && !(oneOf(ns[c.head].lemma, "originate|come|hail|start|begin|emerge") && oneOf(a.mark, "in|from")) || !oneOf(c.mark, "by|from|of|after|in|at|on|about") {
			return false
		}
		return c.mark == "by" || c.tag == a.tag && (c.tag == tagName || nounClass(c.lemma) == nounClass(a.lemma))
	case depObj:
		return a.dep == depObj && c.tag == tagName && a.tag == tagName && oneOf(ns[c.head].lemma, "marry|play|portray|succeed|replace|represent|captain|beat|defeat|voice")
	}
	return false
}

// comparableThere reports whether two names can stand in one place and exclude
// each other there.
func (j *judgement) comparableThere(u, i int) bool {
	cn, an := &j.al.c.ns[u], &j.al.b.text.sents[j.al.home].ns[i]
	kind, other := j.al.b.kindOf(cn), Kind("")
	if len(an.refs) == 1 {
		other = j.al.b.entities.all[an.refs[0]].kind
	}
	if kind == Place && other == Place {
		return placesExclude(cn.norm, an.norm)
	}
	return kind == other || kind == "" || other == "" || cn.dep == depAgent
}
