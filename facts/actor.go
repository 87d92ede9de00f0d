package facts

// actors finds those whom the claim has do what the article says that another
// did: "the union turned the offer down" where the employers did. Where what
// was done is told in full, the other one is in conflict; else it stays open
// who did it.
func (j *judgement) actors() {
	if compares(j.al.c.ns) {
		return
	}
	for u := range j.al.c.ns {
		o := j.out[u]
		if o.state != stateMatch || o.at.s < 0 || o.turned || j.al.free[u] || j.al.c.ns[u].tag != tagVerb || j.node(o.at).tag != tagVerb || o.trust < trustFrame*worthNear {
			continue
		}
		cc, ac := j.casts(u, o.at)
		if murky(j.al.c.ns, u) || murky(j.al.b.text.sents[o.at.s].ns, o.at.i) || cc.agent >= 0 && j.al.c.ns[cc.agent].tag == tagPron || ac.agent >= 0 && j.node(place{o.at.s, ac.agent}).unsure || j.ofLate(cc.agent, o.at.s, ac.agent) || j.inBetween(u, cc.agent, ac.agent) {
			continue
		}
		if j.same(cc.agent, o.at.s, ac.patient) && j.same(cc.patient, o.at.s, ac.agent) && j.al.c.ns[u].lemma != j.node(o.at).lemma {
			continue // "he joined the club", "the club signed him"
		}
		if ac.patient < 0 && j.same(cc.patient, o.at.s, ac.agent) {
			continue // "the storm sank the boat", "the boat sank"
		}
		if cc.agent < 0 || ac.agent < 0 || j.gapped(cc.agent, o.at.s) || j.out[cc.agent].state == stateConflict || j.out[cc.agent].topic ||
			!j.unlike(cc.agent, o.at.s, ac.agent) || j.withinPhrase(cc.agent, o.at.s, ac.agent) || j.didSo(u, cc.agent) {
			continue
		}
		if j.nameless(o.at.s, ac.agent) || !j.toldInFull(u, cc, ac) || moodOf(j.al.c.ns, u) != moodOf(j.al.b.text.sents[o.at.s].ns, o.at.i) || j.claimPolarity(u) != j.articlePolarity(o.at) {
			j.out[cc.agent].state = stateMissing
			continue
		}
		who := j.al.b.nameOf(j.node(place{o.at.s, ac.agent}))
		j.conflict(cc.agent, place{o.at.s, ac.agent}, "The article says this of "+who+"; the claim says it of "+j.al.c.ns[cc.agent].shown(j.al.b.claim)+".")
	}
}

// nameless reports whether node a of the article's sentence s is a pronoun for
// someone whom the article never calls by a name or noun.
func (j *judgement) nameless(s, a int) bool {
	n := &j.al.b.text.sents[s].ns[a]
	return n.tag == tagPron && (n.who < 0 || j.al.b.callOf(n.who) == "")
}

// ofLate reports whether the article has a pronoun at a that may as well speak of
// the claim's agent, which was named just before.
func (j *judgement) ofLate(c, s, a int) bool {
	if c < 0 || a < 0 || j.al.c.ns[c].who < 0 {
		return false
	}
	es := &j.al.b.entities
	an := &j.al.b.text.sents[s].ns[a]
	e := &es.all[j.al.c.ns[c].who]
	if an.tag != tagPron || an.who < 0 || e.gender != 0 && es.all[an.who].gender != 0 && e.gender != es.all[an.who].gender {
		return false
	}
	for k := max(0, s-1); k <= s; k++ {
		for i := range j.al.b.text.sents[k].ns {
			if n := &j.al.b.text.sents[k].ns[i]; n.who == j.al.c.ns[c].who && n.tag != tagPron && n.tag != tagDet {
				return true
			}
		}
	}
	return false
}

// murky reports whether the verb at ns[v] was read without its "by", so that it
// is not sure who did it.
func murky(ns []node, v int) bool {
	if ns[v].passive || ns[v].form < past {
		return false
	}
	for i := range ns {
		if ns[i].dep == depObl && ns[i].mark == "by" && ns[i].nominal() && ns[i].value == nil && clauseVerb(ns, i) == v {
			return true
		}
	}
	return false
}

// inBetween reports whether the one that the claim has do it stands between the
// article's verb and the one that was read as doing it, and so may be the one
// that a relative clause is about.
func (j *judgement) inBetween(u, c, a int) bool {
	at := j.out[u].at
	ns := j.al.b.text.sents[at.s].ns
	if c < 0 || a < 0 || ns[at.i].dep == depConj {
		return false
	}
	for i := a + 1; i < at.i; i++ {
		if j.same(c, at.s, i) {
			return true
		}
	}
	return false
}

// didSo reports whether the article has the claim's agent, or one that may be
// the same, do elsewhere what node u says.
func (j *judgement) didSo(u, agent int) bool {
	for _, t := range j.al.ties[u] {
		if t.at == j.out[u].at || t.score < min(trustStrong, j.out[u].trust) {
			continue
		}
		ns := j.al.b.text.sents[t.at.s].ns
		a := castOf(ns, t.at.i).agent
		if a >= 0 && (j.same(agent, t.at.s, a) || ns[a].who < 0 && ns[a].tag == tagPron || j.withinPhrase(agent, t.at.s, a)) {
			return true
		}
	}
	return false
}

// toldInFull reports whether what the claim says of verb u besides its agent is
// what the article says of the verb there, and says something.
func (j *judgement) toldInFull(u int, cc, ac cast) bool {
	ns, at := j.al.c.ns, j.out[u].at
	ans := j.al.b.text.sents[at.s].ns
	told := false
	for x := range ns {
		if hangsOn(ns, x, u) && !hangsOn(ns, x, cc.agent) && x != u && j.out[x].state == stateMissing {
			return false
		}
		if ns[x].head != u || x == cc.agent || ns[x].dep == depFunc || ns[x].dep == depConj {
			continue
		}
		switch {
		case ns[x].tag == tagPron && ac.patient >= 0 && ans[ac.patient].tag == tagPron && ns[x].norm == ans[ac.patient].norm:
			told = true
		case j.al.weight[x] == 0 || j.out[x].state == stateFree && ns[x].value == nil:
		case ns[x].value != nil && j.out[x].state != stateMatch:
			if x == cc.patient {
				return false
			}
		case j.out[x].state == stateMatch && j.out[x].at.s == at.s && hangsOn(ans, j.out[x].at.i, at.i), x == cc.patient && j.same(x, at.s, ac.patient):
			told = true
		default:
			return false
		}
	}
	return told
}
