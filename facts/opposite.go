package facts

import "slices"

// opposites turns unmatched words into conflicts where the article has their
// opposite in the same place.
func (j *judgement) opposites() {
	for u := range j.out {
		o := &j.out[u]
		if o.state == stateMatch && o.trust >= 0.8 && o.at.s == j.al.home && j.al.fit(u, o.at) > 0.3 {
			if h := j.host(u); !j.misplaced(u) && !j.ofAnother(u) && (h < 0 || j.out[h].state != stateMatch || distance(j.al.c.ns, u, h) > 1.3 || j.al.closeTo(o.at, j.out[h].at) >= 0.5) {
				continue
			}
		}
		if j.al.weight[u] == 0 || j.gauged(u) || o.turned {
			continue
		}
		best, at, foe := 0.0, place{}, tie{}
		for _, t := range j.al.foes[u] {
			if j.al.worth(j.al.home, t.at.s) == worthFar {
				continue
			}
			if !j.hosted(u, t.at) || j.comparesAlone(u, t.at) || isPersonNoun(j.node(t.at).lemma) && j.al.c.ns[u].tag == tagVerb && j.matched(t.at) {
				continue
			}
			if a := j.affinity(u, t.at) * j.al.worth(j.al.home, t.at.s); a > best {
				best, at, foe = a, t.at, t
			}
		}
		if best < needAffinity || o.state == stateMatch && j.affinity(u, o.at)*j.al.score[u]*j.al.worth(j.al.home, o.at.s) >= best {
			continue
		}
		past := j.noLonger(u)
		c, a := j.claimPolarity(u) != (past >= 0), j.articlePolarity(at) != j.excepted(u, at)
		if c != a {
			if o.state == stateMatch {
				continue
			}
			if past >= 0 {
				j.out[past] = nodeOutcome{state: stateMatch, rel: narrower, at: at, trust: trustOpposed}
			}
			// "did not rise" follows from "fell"; "fell" not from "did not rise".
			if slices.ContainsFunc(j.al.c.ns, func(n node) bool { return n.norm == "than" }) {
				o.state = stateMissing // "nobody scored more than": of whom else that holds is not said
				continue
			}
			j.spend(u)
			if foe.rel == negation || c {
				o.state, o.rel, o.at, o.trust = stateMatch, narrower, at, 0.85
			}
			continue
		}
		if c && a && foe.rel != negation {
			continue // what was neither bought nor stolen
		}
		if j.saidElsewhere(u) || j.ofRest(u, at) || j.al.c.ns[u].lemma == "vote" && j.numbered(subjectOf(j.al.c.ns, u)) {
			continue
		}
		if j.mirrored(u, at) {
			o.state, o.rel, o.at, o.trust, o.turned = stateMatch, equal, at, trustOpposed, true
			continue
		}
		if tellsApart(&j.al.c.ns[u], j.node(at)) {
			o.state = stateMissing
			continue
		}
		j.conflict(u, at, "The article says “"+j.shown(at)+"”; the claim says “"+j.al.c.ns[u].shown(j.al.b.claim)+"”.")
	}
}

// mirrored reports whether the comparison at node u of the claim is the article's at a
// place seen from its other side: "wages rose slower than rents", "rents rose faster
// than wages".
func (j *judgement) mirrored(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	c, a := castOfComparison(ns, u), castOfComparison(ans, at.i)
	return j.same(c.agent, at.s, a.patient) && j.same(c.patient, at.s, a.agent)
}

// castOfComparison returns what is compared in the clause of ns[i], and what it is
// compared with by "than"; -1 for none.
func castOfComparison(ns []node, i int) cast {
	c := cast{agent: -1, patient: -1}
	h := clauseVerb(ns, i)
	if h < 0 {
		return c
	}
	c.agent = doerOf(ns, h)
	for k := range ns {
		if ns[k].mark == "than" && (ns[k].head == i || ns[k].head == h) {
			c.patient = k
		}
	}
	return c
}

// tellsApart reports whether two opposed adjectives before a noun only say of which of
// two such things it is told: the new record and the old one.
func tellsApart(a, b *node) bool {
	const of = "new|old|previous|former|earlier|existing|current"
	return (a.dep == depMod || b.dep == depMod) && oneOf(a.lemma, of) && oneOf(b.lemma, of)
}

// noLonger returns the "no longer" of the claim beside verb u, which denies it now,
// or -1: what is banned is no longer allowed.
func (j *judgement) noLonger(u int) int {
	ns := j.al.c.ns
	return slices.IndexFunc(ns, func(n node) bool { return n.head == u && n.dep == depAdv && n.lemma == "no_longer" })
}

// otherGroups takes back what differs where both how many they are and which side
// they take do: beside the five who voted for it, two may be against it.
func (j *judgement) otherGroups() {
	ns := j.al.c.ns
	for u := range ns {
		h := ns[u].head
		if !plainCount(ns, u) || j.out[u].state != stateConflict || ns[u].dep == depMod && (h < 0 || !isSubject(ns, h)) || ns[u].dep != depMod && !isSubject(ns, u) {
			continue
		}
		for w := range ns {
			if w != u && j.out[w].state == stateConflict && j.out[w].at.s == j.out[u].at.s && clauseVerb(ns, w) == clauseVerb(ns, u) && ns[w].value == nil {
				j.out[u].state, j.out[w].state = stateMissing, stateMissing
			}
		}
	}
}

// comparesAlone reports whether node u compares how many there are, "fewer than",
// and the word of the article at a place does not: "a larger ship".
func (j *judgement) comparesAlone(u int, at place) bool {
	_, claim := comparesAt(j.al.c.ns, u)
	_, article := comparesAt(j.al.b.text.sents[at.s].ns, at.i)
	return claim != 0 && article == 0 && oneOf(j.al.c.ns[u].norm, "more|fewer|less")
}

// numbered reports whether node s of the claim is so many of them: what 54 voted
// for does not say what came of the vote.
func (j *judgement) numbered(s int) bool {
	return s >= 0 && slices.ContainsFunc(j.al.c.ns, func(n node) bool { return n.head == s && n.value != nil })
}

// saidElsewhere reports whether another sentence says what node u of the claim
// does of the same one: he was lost, and then he was found.
func (j *judgement) saidElsewhere(u int) bool {
	ns := j.al.c.ns
	for v := range ns {
		if ns[v].head == u && (ns[v].dep == depSubj || ns[v].dep == depObj) && len(ns[v].refs) == 1 && j.together(u, v) {
			o := slices.IndexFunc(ns, func(n node) bool { return n.head == u && n.dep == depObj })
			return o < 0 || o == v || j.together(u, o) // and of the same thing
		}
	}
	return false
}

// misplaced reports whether the verb that node u was aligned with is not that
// of the subject or object that the claim gives it.
func (j *judgement) misplaced(u int) bool {
	ns, at := j.al.c.ns, j.out[u].at
	if ns[u].tag != tagVerb {
		return false
	}
	ans := j.al.b.text.sents[at.s].ns
	if slices.ContainsFunc(ans, func(n node) bool { return n.head == at.i && n.dep == depObj && n.tag == tagPron }) {
		return false // "opened it, and closed it again"
	}
	for v := range ns {
		if ns[v].head == u && (ns[v].dep == depSubj || ns[v].dep == depObj) && j.out[v].state == stateMatch && j.out[v].at.s == at.s &&
			j.out[v].at.i != ans[at.i].shared && distance(ans, j.out[v].at.i, at.i) > 2.2 {
			return true
		}
	}
	return false
}

// hosted reports whether node u of the claim and a place of the article say
// something of the same: the head, subject or object of the one is aligned
// with a node close to the other. Only then do opposites oppose.
func (j *judgement) hosted(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	if j.node(at).value == nil && !sameSort(&ns[u], j.node(at)) && !unsaid(&ns[u], j.node(at)) && !j.predicatesDiffer(u, at) || j.otherCast(u, at) || !j.sameCase(u, at) {
		return false
	}
	for v := range ns {
		o := j.out[v]
		if v == u || o.state != stateMatch || o.at.s != at.s || ns[v].value != nil {
			continue
		}
		if distance(ns, u, v) <= 2.05 && distance(ans, at.i, o.at.i) <= 2.05 || o.at.i == ans[at.i].shared {
			return true
		}
	}
	return false
}

// predicatesDiffer reports whether node u of the claim and a place of the article, one
// a verb and the other what "be" says of its subject, are listed as opposites: "was
// caught" and "is at large".
func (j *judgement) predicatesDiffer(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	switch {
	case ns[u].tag == tagVerb && saysOfIt(ans, at.i):
		if hasAdverb(ans, ans[at.i].head, "again|back|now|once more|once again") {
			return false // what is open again was closed before
		}
	case ans[at.i].tag == tagVerb && saysOfIt(ns, u):
	default:
		return false
	}
	return slices.ContainsFunc(ns[u].senses, func(c string) bool {
		return slices.ContainsFunc(ans[at.i].senses, func(a string) bool { return opposed(a, c) })
	})
}

// saysOfIt reports whether the word or phrase at ns[i] is what a bare "be" says of
// its subject.
func saysOfIt(ns []node, i int) bool {
	return ns[i].tag != tagVerb && (ns[i].dep == depPred && ns[i].head >= 0 && ns[ns[i].head].tag == tagAux || saidOf(ns, i))
}

// sameCase reports whether two verbs can speak of one case, so that one being
// so rules the other out: by a name each that takes the same part in both, and
// at one time. What had been built before may have collapsed since.
func (j *judgement) sameCase(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	if ns[u].tag != tagVerb || ans[at.i].tag != tagVerb {
		return true
	}
	if ns[u].perfect && !ans[at.i].perfect && slices.ContainsFunc(ns, func(n node) bool { return n.head == u && n.norm == "had" }) {
		return false
	}
	if moodOf(ns, u) == planned && accomplished(ans, at.i) || accomplished(ns, u) && moodOf(ans, at.i) == planned {
		return false // what is closed may be about to open
	}
	c, a := j.casts(u, at)
	agent, named := c.agent, func(i int) bool { return i >= 0 && (ns[i].tag == tagName || len(ns[i].refs) > 0) }
	if named(agent) && a.agent >= 0 && !j.same(agent, at.s, a.agent) && !(c.patient < 0 && j.same(agent, at.s, a.patient)) {
		return false
	}
	return !named(c.patient) || j.out[c.patient].state != stateMatch || j.out[c.patient].at.s == at.s && hangsOn(ans, j.out[c.patient].at.i, at.i)
}

// otherCast reports whether the claim has someone else do what node u says, or
// has it done to something else, than the article.
func (j *judgement) otherCast(u int, at place) bool {
	if j.al.c.ns[u].tag != tagVerb || j.node(at).tag != tagVerb {
		return false
	}
	c, a := j.casts(u, at)
	if c.patient < 0 && j.same(c.agent, at.s, a.patient) {
		return false // "no welders lost their jobs": the mill laid them off
	}
	return j.differ(c.agent, at.s, a.agent) || j.differ(c.patient, at.s, a.patient) && !j.aside(c.patient, at)
}

// aside reports whether the thing that node c of the claim speaks of is beside
// what the article says at a place, not in another part of it: "lost the final",
// where one was beaten in the final.
func (j *judgement) aside(c int, at place) bool {
	ans, x := j.al.b.text.sents[at.s].ns, j.out[c].at
	return len(j.al.c.ns[c].refs) == 0 && j.al.c.ns[c].tag == tagNoun && x.s == at.s && ans[x.i].head == at.i && ans[x.i].dep == depObl && oneOf(ans[x.i].mark, "in|at")
}
