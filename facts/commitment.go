package facts

// moods turns matched predicates to missing where the claim asserts more than
// the article commits itself to.
func (j *judgement) moods() {
	for u := range j.out {
		o := &j.out[u]
		if h := j.host(u); o.state == stateMatch && j.al.c.ns[u].dep == depObl && h >= 0 && j.out[h].state == stateMatch && j.al.c.ns[h].tag == tagVerb && j.out[h].at.s != o.at.s &&
			venueMood(j.al.b.text.sents[o.at.s].ns, o.at.i) == possible && moodOf(j.al.c.ns, h) < possible {
			o.state, o.hedged, o.reason = stateMissing, true, "The article says only that this is being considered."
			continue
		}
		if o.state != stateMatch || j.al.c.ns[u].tag != tagVerb || o.at.s < 0 || governorMood(j.al.c.ns[u].lemma) != asserted {
			continue
		}
		c := moodOf(j.al.c.ns, u)
		a := moodOf(j.al.b.text.sents[o.at.s].ns, o.at.i)
		if a == possible && c < possible {
			o.state, o.hedged = stateMissing, true
			o.reason = "The article says only that this is being considered."
		}
		if a == planned && c == asserted && j.node(o.at).dep != depMod && accomplished(j.al.c.ns, u) {
			j.premature(u)
		}
	}
}

// premature notes that the claim tells verb u as done, of which the article says
// only that it is planned.
func (j *judgement) premature(u int) {
	o, ns := &j.out[u], j.al.c.ns
	ans := j.al.b.text.sents[o.at.s].ns
	if denied(ns, u) || denied(ans, o.at.i) {
		return
	}
	for _, t := range j.al.ties[u] { // "talks" may be planned, and the call over
		if t.at.s == o.at.s && t.at != o.at && t.score >= trustFrame && moodOf(ans, t.at.i) == asserted && !denied(ans, t.at.i) && eventful(&ans[t.at.i]) {
			o.at = t.at
			return
		}
	}
	const reason = "The article says only that this is planned."
	if (ns[u].perfect || hasAdverb(ns, u, "already")) && o.trust >= trustFrame && !j.otherCast(u, o.at) {
		trust := o.trust
		j.conflict(u, o.at, reason)
		o.trust = trust
		return
	}
	o.state, o.hedged, o.reason = stateMissing, true, reason
}

// eventful reports whether a word of the article tells an event.
func eventful(n *node) bool { return n.tag == tagVerb || n.tag == tagNoun && eventNoun(n.lemma) }

// accomplished reports whether the verb at ns[v] tells what has been done.
func accomplished(ns []node, v int) bool {
	n := &ns[v]
	if n.mood != "" || n.tag != tagVerb || n.dep == depComp && n.mark == "to" {
		return false
	}
	if n.passive {
		return n.perfect || helpedBy(ns, v, "was|were|got")
	}
	return n.perfect || n.form == past
}
