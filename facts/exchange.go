package facts

import "slices"

// exchanges finds the verbs that the article says from the other side, with the
// roles exchanged: "Beta bought it from Alpha", "Alpha sold it to Beta"; "was
// presented with the prize", "received the prize".
func (j *judgement) exchanges() {
	ns := j.al.c.ns
	for u := range ns {
		if o := &j.out[u]; ns[u].tag != tagVerb || j.al.weight[u] == 0 || o.state == stateMatch && o.trust > trustWeak && !converse(ns[u].senses, j.node(o.at).senses) || !slices.ContainsFunc(ns[u].senses, turning) {
			continue
		}
		j.near(func(at place, n *node) {
			o := &j.out[u]
			if o.turned || n.tag != tagVerb && n.tag != tagNoun || !converse(ns[u].senses, n.senses) || !j.exchanged(u, at) && !j.received(u, at) {
				return
			}
			if j.claimPolarity(u) != j.articlePolarity(at) {
				return
			}
			*o = nodeOutcome{state: stateMatch, rel: equal, at: at, trust: trustFrame * j.al.worth(j.al.home, at.s), turned: true}
		})
	}
}

// exchanged reports whether the one who does what node u of the claim says is
// at the other end of what the article says at a place, and whoever else the
// claim names has a part in it too.
func (j *judgement) exchanged(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	c, a := castOf(ns, u).agent, castOf(ans, at.i).agent
	if c < 0 || j.same(c, at.s, a) || !slices.ContainsFunc(others(ans, at.i), func(p int) bool { return j.same(c, at.s, p) }) {
		return false
	}
	return !slices.ContainsFunc(others(ns, u), func(p int) bool {
		named := ns[p].tag == tagName || len(ns[p].refs) > 0
		return named && !j.same(p, at.s, a) && !(j.out[p].at.s == at.s && hangsOn(ans, j.out[p].at.i, at.i))
	})
}

// received reports whether the claim names only to whom something was done, and
// the article has that one do the converse: "they were given", "they received".
func (j *judgement) received(u int, at place) bool {
	c, a := castOf(j.al.c.ns, u), castOf(j.al.b.text.sents[at.s].ns, at.i)
	return c.agent < 0 && j.same(c.patient, at.s, a.agent)
}
