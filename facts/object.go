package facts

// objects turns to missing what the claim has done to something, where the
// article has it done to something else, and only mentions the claim's in
// another clause: "composed the script", of whom composed the score.
func (j *judgement) objects() {
	ns := j.al.c.ns
	for u := range ns {
		o := j.out[u]
		if o.state != stateMatch || ns[u].tag != tagVerb || o.turned || symmetric(ns[u].lemma) || j.node(o.at).tag != tagVerb {
			continue
		}
		c, a := j.casts(u, o.at)
		p := c.patient
		if p < 0 || ns[p].tag != tagNoun && ns[p].tag != tagName || j.out[p].state != stateMatch || j.out[p].at.s != o.at.s || j.out[p].topic || j.al.free[p] {
			continue
		}
		switch {
		case j.hopedFor(j.out[p].at, a.patient):
			j.out[u].state = stateMissing
		case a.patient >= 0 && !converse(ns[u].senses, j.node(o.at).senses):
			j.otherObject(u, p, a.patient)
		}
	}
}

// otherObject compares the object p of verb u with the one at node a of the
// article's sentence.
func (j *judgement) otherObject(u, p, a int) {
	at := j.out[p].at
	ans := j.al.b.text.sents[at.s].ns
	g := clauseVerb(ans, at.i)
	if a == at.i || hangsOn(ans, at.i, a) || hangsOn(ans, a, at.i) || g < 0 || g == j.out[u].at.i || ans[at.i].dep == depConj || ans[at.i].dep == depAppos || ans[a].value != nil ||
		ans[j.out[u].at.i].shared == at.i || hangsOn(ans, j.out[u].at.i, at.i) {
		return
	}
	if ans[a].tag != tagPron {
		if !j.same(p, at.s, a) && ans[a].tag == tagNoun && ans[a].dep == depObj && !oneOf(ans[a].lemma, "project|work|operation|effort|program|programme|scheme|campaign") {
			j.out[p].state = stateMissing
		}
		return
	}
	for v, n := range j.al.c.ns { // "nominated for seven awards, won only one"
		if n.head == p && n.value != nil && n.value.kind == Number && ans[a].norm == "one" && n.value.low > 1 {
			j.conflict(v, place{at.s, a}, "The article says one; the claim says "+n.shown(j.al.b.claim)+".")
		}
	}
}

// hopedFor reports whether what stands at a place only tells for what the noun
// at node a is: an award, of a nomination for it.
func (j *judgement) hopedFor(at place, a int) bool {
	ans := j.al.b.text.sents[at.s].ns
	h := ans[at.i].head
	if h < 0 || ans[h].tag != tagNoun || ans[at.i].dep != depMod && ans[at.i].dep != depObl || j.matched(place{at.s, h}) {
		return false
	}
	return (h == a || a < 0) && among(ans[h].lemma, "candidacy")
}
