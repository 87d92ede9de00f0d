package facts

import "strings"

// spend notes that the denial of the clause of node u is accounted for: its own
// verb's, and that of a verb that it completes, "is not expected to close".
func (j *judgement) spend(u int) {
	ns := j.al.c.ns
	for h := u; h >= 0; h = ns[h].head {
		if ns[h].tag == tagVerb || ns[h].tag == tagAux {
			if j.spent == nil {
				j.spent = map[int]bool{}
			}
			j.spent[h] = true
			if ns[h].neg || ns[h].dep != depComp || ns[h].mark == "that" {
				return
			}
		}
	}
}

// polarity finds predicates that the article denies and the claim does not.
func (j *judgement) polarity() {
	for u := range j.out {
		o := &j.out[u]
		n := &j.al.c.ns[u]
		if o.state != stateMatch || n.tag == tagName || n.tag == tagValue {
			continue
		}
		if o.rel == narrower {
			if saidWider(n, j.node(o.at)) && j.articlePolarity(o.at) {
				o.state = stateMissing // whom nobody escorted somebody may have accompanied
			}
			continue
		}
		if !predicative(j.al.c.ns, u) || !deniable(j.al.b.text.sents[o.at.s].ns, o.at.i) {
			continue
		}
		if v := clauseVerb(j.al.c.ns, u); v >= 0 && j.spent[v] {
			continue // of how many it is said was seen to
		}
		c, a := j.claimPolarity(u), j.articlePolarity(o.at) != j.excepted(u, o.at)
		if c || c == a || j.al.fit(u, o.at) < 0.2 || o.trust < trustFrame*worthNear || j.spoken(u) || j.otherCast(u, o.at) {
			continue
		}
		if planDropped(j.al.b.text.sents[o.at.s].ns, o.at.i) && moodOf(j.al.c.ns, u) == possible {
			continue // that it was asked for is so, though it was refused
		}
		if ans := j.al.b.text.sents[o.at.s].ns; n.tag == tagVerb && moodOf(j.al.c.ns, u) == planned && moodOf(ans, o.at.i) == asserted && j.node(o.at).mood == "" && !forsworn(ans, o.at.i) {
			o.state = stateMissing // what has not been done may be done yet
			continue
		}
		trust := o.trust
		j.conflict(u, o.at, "The article says that this did not happen.")
		o.trust = trust
		o.span = n.Span.Join(negationSpan(j.al.c.ns, u))
	}
}

// spoken reports whether a denial over node u was used up by a value that it
// measures.
func (j *judgement) spoken(u int) bool {
	for v := range j.out {
		if n := &j.al.c.ns[v]; n.value != nil && n.head == u && j.measures(v) {
			return true
		}
	}
	return false
}

// deniable reports whether a word of the article says that something is so, and
// does not only help to name a thing.
func deniable(ns []node, i int) bool {
	n := &ns[i]
	switch n.tag {
	case tagVerb:
		return true
	case tagNoun:
		if n.dep == depConj && n.head >= 0 && ns[n.head].dep == depObl && oneOf(ns[n.head].mark, depriving) {
			return true // "without heating and water"
		}
		return n.neg || n.dep == depObl && oneOf(n.mark, depriving) || n.dep == depObj && n.head >= 0 && averts(&ns[n.head]) || n.dep == depPred || saidOf(ns, i) || n.head >= 0 && deniedDoing(ns, i, n.head) || n.dep != depMod && eventNoun(n.lemma)
	}
	return n.dep == depPred || n.neg || saidOf(ns, i)
}

// predicative reports whether node u carries the assertion of its clause: a
// main verb, a predicate noun or adjective, or a noun denied by "no".
func predicative(ns []node, u int) bool {
	n := &ns[u]
	switch {
	case n.tag == tagVerb:
		return true
	case n.dep == depPred:
		return true
	case n.neg:
		return true
	case n.dep == depObj && n.head >= 0 && ns[n.head].lemma == "have":
		return true // "has children"
	}
	return saidOf(ns, u)
}

// saidOf reports whether the oblique or the phrase at ns[u] is what a bare "be" says of
// its subject: "their lives were in danger", "the men were on strike".
func saidOf(ns []node, u int) bool {
	h := ns[u].head
	if !(ns[u].dep == depObl && ns[u].tag == tagNoun || ns[u].dep == depAdv && ns[u].tag == tagAdv && strings.Contains(ns[u].lemma, "_")) || h < 0 || ns[h].tag != tagAux || !isBe(ns[h].norm) {
		return false
	}
	for i := range ns {
		if ns[i].head == h && ns[i].dep == depPred {
			return false
		}
	}
	return true
}

// said returns the node that carries the assertion of what u says.
func said(ns []node, u int) int {
	if saidOf(ns, u) {
		return ns[u].head
	}
	return u
}

func (j *judgement) claimPolarity(u int) bool { return denied(j.al.c.ns, said(j.al.c.ns, u)) }

func (j *judgement) articlePolarity(at place) bool {
	ns := j.al.b.text.sents[at.s].ns
	return denied(ns, said(ns, at.i))
}

// negationSpan returns the span of the words that deny node u.
func negationSpan(ns []node, u int) Span {
	var s Span
	for i := range ns {
		n := &ns[i]
		if (n.tag == tagNeg || oneOf(n.norm, "no|nobody|none|neither")) && distance(ns, i, u) <= 4 {
			s = s.Join(n.Span)
		}
	}
	return s
}
