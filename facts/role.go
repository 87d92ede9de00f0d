package facts

import "slices"

// roles finds predicates whose participants the claim exchanges, and
// participants that the article's event has others in place of.
func (j *judgement) roles() {
	cns := j.al.c.ns
	if compares(cns) {
		return // who comes after "than" does it too
	}
	for u := range cns {
		o := j.out[u]
		if o.state != stateMatch || cns[u].tag != tagVerb && !isEventNode(cns, u) || o.at.s < 0 {
			continue
		}
		cc, ac := j.casts(u, o.at)
		if cc.agent >= 0 && j.out[cc.agent].topic || cc.patient >= 0 && j.out[cc.patient].topic {
			continue // whom an excerpt does not name may take any part
		}
		if o.turned || o.trust < trustFrame*worthNear || symmetric(cns[u].lemma) {
			continue
		}
		sure := o.trust >= trustStrong*worthNear && !j.doneElsewhere(u, cc.agent) && !j.al.free[u]
		switch {
		case cc.patient != cc.agent && oneOf(cns[u].lemma, "win|beat|defeat|triumph|prevail") && ac.agent >= 0 && j.same(cc.agent, o.at.s, ac.patient) && !j.same(cc.agent, o.at.s, ac.agent) && sure:
			j.swap(u, cc, o.at, ac)
		case j.fromOther(u, cc.agent, o.at, ac.agent):
			j.swap(u, cc, o.at, ac)
		case j.same(cc.agent, o.at.s, ac.patient) && j.same(cc.patient, o.at.s, ac.agent) && !j.same(cc.agent, o.at.s, ac.agent):
			j.swap(u, cc, o.at, ac)
		case cc.agent >= 0 && ac.agent >= 0 && (cc.patient >= 0 || cns[u].tag != tagVerb) && !j.otherThing(cc.patient, o.at.s, ac.patient) && j.elsewhere(cc.agent, o.at.s, ac.agent) && j.entitled(o.at.s, ac.agent) && sure:
			j.swap(u, cc, o.at, ac)
		case cc.patient >= 0 && ac.patient >= 0 && cc.agent < 0 && j.elsewhere(cc.patient, o.at.s, ac.patient) && j.same(cc.patient, o.at.s, ac.agent) && sure:
			j.swap(u, cc, o.at, ac)
		case j.al.free[u]:
		case (cc.patient >= 0 || ac.patient < 0) && j.otherPart(cc.agent, o.at.s, ac.agent):
			j.out[cc.agent].state = stateMissing
		case j.otherPart(cc.patient, o.at.s, ac.patient):
			j.out[cc.patient].state = stateMissing
		case j.otherSubject(cc, o.at, ac):
			j.out[u].state = stateMissing
		}
	}
}

// crossings settles, where nothing is in conflict yet, whether those whom the
// claim makes agents are other participants of what the article says.
func (j *judgement) crossings() {
	if j.conflicting() {
		return
	}
	for u := range j.out {
		o := &j.out[u]
		if n := &j.al.c.ns[u]; o.state == stateMatch && n.tag == tagVerb && j.node(o.at).tag == tagVerb && !symmetric(n.lemma) && !o.turned && !j.broughtAbout(u, o.at) {
			j.crossed(u)
			if o.state == stateMatch {
				j.miscast(u)
			}
		} else if o.state == stateMatch && n.tag == tagNoun && o.at.s >= 0 && n.lemma == j.node(o.at).lemma { // "the plant in Linz"
			if c := j.setElsewhere(u, o.at); c >= 0 {
				j.out[c].state = stateMissing
			}
		}
	}
}

// crossed settles whether whom verb u of the claim makes its agent is another
// participant of the article's verb. Where the article's agent is in turn
// another participant of the claim's, they are exchanged.
func (j *judgement) crossed(u int) {
	cns, at := j.al.c.ns, j.out[u].at
	ans := j.al.b.text.sents[at.s].ns
	c, a := j.casts(u, at)
	if c.agent < 0 || a.agent < 0 || ans[a.agent].value != nil || cns[c.agent].value != nil || a.agent == ans[at.i].shared || j.out[c.agent].state != stateMatch || j.out[c.agent].at.s != at.s || j.same(c.agent, at.s, a.agent) || c.agent == c.patient {
		return
	}
	it := j.out[c.agent].at.i
	part, within := partIn(ans, at.i, it)
	if part == "" && !hangsOn(ans, it, at.i) && j.out[u].trust < trustDerived && ans[at.i].form == past && isSubject(ans, a.agent) && !hangsOn(ans, at.i, it) && !hangsOn(ans, a.agent, it) {
		j.out[u].state = stateMissing // "the coach went after six defeats left them last": it is not he who left
		return
	}
	if it == a.agent || within || part == "" || part == "agent" || converse(cns[u].senses, ans[at.i].senses) {
		return
	}
	for v := range cns {
		if _, within := partIn(cns, u, v); v != c.agent && !within && j.out[v].state == stateMatch && j.out[v].at == (place{at.s, a.agent}) && hangsOn(cns, v, u) {
			j.swap(u, cast{c.agent, v}, at, a)
			return
		}
	}
	if c.patient >= 0 {
		j.out[c.agent].state = stateMissing
	}
}

// compares reports whether a claim holds one thing against another with "than".
func compares(ns []node) bool {
	return slices.ContainsFunc(ns, func(n node) bool { return n.norm == "than" })
}

// otherThing reports whether the claim speaks of another amount than that at
// node a of the sentence: its own was found elsewhere there, or it says nothing
// of the article's.
func (j *judgement) otherThing(c, s, a int) bool {
	return c >= 0 && a >= 0 && (j.al.c.ns[c].value != nil || j.al.b.text.sents[s].ns[a].value != nil && !j.matched(place{s, a})) && j.out[c].state == stateMatch && j.out[c].at.s == s && j.out[c].at.i != a && !j.same(c, s, a)
}

// otherPart reports whether the article has someone else in the part that the
// claim gives the name at node c. Pronouns that were not resolved may be
// anyone, and a group holds its members.
func (j *judgement) otherPart(c, s, a int) bool {
	if c < 0 || a < 0 || j.out[c].state != stateMatch || j.al.c.ns[c].tag != tagName || j.same(c, s, a) {
		return false
	}
	ns := j.al.b.text.sents[s].ns
	if ns[a].tag == tagPron && len(ns[a].refs) == 0 || ns[a].tag == tagValue {
		return false
	}
	for i := range ns { // within its phrase, or listed beside it
		if (overlapping(ns[i].refs, j.al.c.ns[c].refs) || ns[i].norm == j.al.c.ns[c].norm) && (ns[i].head == a || ns[a].head == i || alongside(ns, i, a)) {
			return false
		}
	}
	return true
}

// alongside reports whether node i is listed with node a, or names or titles what
// is: "its chairman and its chief executive, Helen Marsh".
func alongside(ns []node, i, a int) bool {
	for steps := 0; i >= 0 && steps < len(ns); steps++ {
		if i == a {
			return true
		}
		if d := ns[i].dep; d != depConj && d != depAppos && d != depTitle {
			return false
		}
		i = ns[i].head
	}
	return false
}

// otherSubject reports whether the one thing that the claim speaks of is the
// subject of another verb of the article's sentence than the one at the place:
// the railway, where "the road reopened, but the railway stays closed".
func (j *judgement) otherSubject(cc cast, at place, ac cast) bool {
	c := max(cc.agent, cc.patient)
	if c < 0 || min(cc.agent, cc.patient) >= 0 || j.al.c.ns[c].tag != tagNoun || len(j.al.c.ns[c].refs) > 0 || j.out[c].state != stateMatch || j.out[c].at.s != at.s {
		return false
	}
	if kind := j.al.c.ns[c].lemma; isPersonNoun(kind) || typeKind(kind) != "" {
		return false // people may be spoken of in many ways
	}
	ns, x := j.al.b.text.sents[at.s].ns, j.out[c].at.i
	h := ns[x].head
	subject := ns[x].dep == depSubj || ns[x].dep == depObj && h >= 0 && ns[h].passive
	return subject && h >= 0 && h != at.i && ns[h].tag == tagVerb && ns[at.i].tag == tagVerb && ns[at.i].shared != x &&
		subjectOf(ns, at.i) >= 0 && !j.same(c, at.s, subjectOf(ns, at.i)) && !hangsOn(ns, x, subjectOf(ns, at.i))
}

// elsewhere reports whether claim node c is a name that the article's sentence
// s mentions in another part than that of node a.
func (j *judgement) elsewhere(c, s, a int) bool {
	cn := &j.al.c.ns[c]
	if cn.tag != tagName && len(cn.refs) == 0 || j.same(c, s, a) {
		return false
	}
	ns := j.al.b.text.sents[s].ns
	if len(cn.refs) > 0 {
		for i := range ns { // a part of the phrase: "the Trump administration"
			if overlapping(ns[i].refs, cn.refs) && (i == a || ns[i].head == a) {
				return false
			}
		}
	}
	return j.out[c].state == stateMatch && j.out[c].at.s == s && j.out[c].at.i != a
}

// entitled reports whether node a of the article's sentence s speaks of an
// entity, by itself or by a name within its phrase.
func (j *judgement) entitled(s, a int) bool {
	ns := j.al.b.text.sents[s].ns
	if len(ns[a].refs) > 0 {
		return !oneOf(ns[a].norm, "it|its")
	}
	return slices.ContainsFunc(ns, func(n node) bool { return n.head == a && n.tag == tagName && n.dep == depMod })
}

// doneElsewhere reports whether the article says elsewhere that the claim's
// agent did what u says, so that the home tells of another case.
func (j *judgement) doneElsewhere(u, agent int) bool {
	if agent < 0 {
		return false
	}
	for _, t := range j.al.ties[u] {
		if t.at.s == j.al.home || t.score < trustTypo {
			continue
		}
		if a := castOf(j.al.b.text.sents[t.at.s].ns, t.at.i).agent; j.same(agent, t.at.s, a) {
			return true
		}
	}
	return false
}

// swap notes an exchange of roles as one conflict over both participants.
func (j *judgement) swap(u int, cc cast, at place, ac cast) {
	cns := j.al.c.ns
	if j.gapped(cc.agent, at.s) {
		return
	}
	span := cns[u].Span
	for _, i := range []int{cc.agent, cc.patient} {
		if i >= 0 {
			span = span.Join(cns[i].Span)
		}
	}
	who := func(i int) string {
		if i < 0 {
			return "someone else"
		}
		return j.al.b.nameOf(j.node(place{at.s, i}))
	}
	trust := j.out[u].trust
	j.conflict(u, at, "In the article it is "+who(ac.agent)+" who "+j.shown(at)+" "+who(ac.patient)+".")
	j.out[u].span = span
	j.out[u].trust = trust
}

// fromOther reports whether the claim has someone do what the article has done
// from or to that one: "a merchant bought it", where it was bought from a merchant.
func (j *judgement) fromOther(u, agent int, at place, does int) bool {
	ans := j.al.b.text.sents[at.s].ns
	if agent < 0 || j.al.c.ns[u].tag != tagVerb || j.al.c.ns[u].passive && castOf(j.al.c.ns, u).agent < 0 || j.same(agent, at.s, does) {
		return false
	}
	for _, p := range others(ans, at.i) {
		if oneOf(ans[p].mark, "from|to") && j.same(agent, at.s, p) &&
			slices.ContainsFunc(ans[at.i].senses, func(s string) bool { return turning(s + "_" + ans[p].mark) }) {
			return true
		}
	}
	return false
}
