package facts

import "slices"

// objections turns to missing what was found but cannot count as support: what
// the article says under another polarity, where nothing before has accounted
// for it. Whether the two exclude each other stays open.
func (j *judgement) objections() {
	if slices.ContainsFunc(j.out, func(o nodeOutcome) bool { return o.state == stateConflict }) {
		return
	}
	cns := j.al.c.ns
	for u := range j.out {
		o := &j.out[u]
		if o.state == stateMatch && cns[u].tag == tagVerb && j.node(o.at).tag == tagVerb && !symmetric(cns[u].lemma) && !o.turned {
			j.crossed(u)
		}
		if o.state != stateMatch || o.turned || j.al.free[u] || cns[u].tag == tagName || cns[u].value != nil || !j.asserts(u) || cns[u].tag == tagVerb && j.node(o.at).tag == tagNoun {
			continue
		}
		v := clauseVerb(cns, u)
		if v >= 0 && j.spent[v] || j.spoken(u) {
			continue
		}
		if j.claimPolarity(u) != (clauseDenied(j.al.b.text.sents[o.at.s].ns, o.at.i) != j.excepted(u, o.at)) && j.claimPolarity(u) != j.articlePolarity(o.at) {
			o.state = stateMissing
		}
	}
}

// asserts reports whether node u carries the assertion of its clause: its verb,
// or what a bare "be" says of its subject.
func (j *judgement) asserts(u int) bool {
	ns := j.al.c.ns
	h := ns[u].head
	return predicative(ns, u) && ns[u].dep != depObj || h >= 0 && ns[h].tag == tagAux && isBe(ns[h].norm) && (ns[u].tag == tagAdv || ns[u].tag == tagAdj) && !j.al.free[u]
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
