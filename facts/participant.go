package facts

import "slices"

// casts returns who takes part in what node u of the claim says, and in what a
// place of the article does, the latter turned round where the words do so.
func (j *judgement) casts(u int, at place) (claim, article cast) {
	cns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	claim, article = castOf(cns, u), castOf(ans, at.i)
	if converse(cns[u].senses, ans[at.i].senses) && !j.same(claim.agent, at.s, article.agent) {
		article.agent, article.patient = article.patient, article.agent
	}
	switch changes := slices.ContainsFunc(ans[at.i].senses, func(a string) bool {
		return slices.ContainsFunc(cns[u].senses, func(c string) bool { same, _ := onAxis(a, c); return same })
	}); {
	case !changes:
	case claim.patient >= 0 && article.patient < 0 && j.same(claim.patient, at.s, article.agent):
		article = undergone(ans, at.i, article)
	case article.patient >= 0 && claim.patient < 0 && !among(ans[at.i].lemma, "intransitive") && j.same(claim.agent, at.s, article.patient):
		claim = undergone(cns, u, claim)
	}
	return claim, article
}

// broughtAbout reports whether of what node u of the claim and a place of the article
// say one tells a change as what something undergoes, the other as what brings it about.
func (j *judgement) broughtAbout(u int, at place) bool {
	c, a := j.casts(u, at)
	return c != castOf(j.al.c.ns, u) || a.agent != castOf(j.al.b.text.sents[at.s].ns, at.i).agent && !converse(j.al.c.ns[u].senses, j.node(at).senses)
}

// undergone returns the cast of the verb at ns[v] as that of a change that its subject
// undergoes: in "prices rose because of the drought", the drought raised them.
func undergone(ns []node, v int, c cast) cast {
	if c.agent < 0 || ns[c.agent].dep != depSubj {
		return c
	}
	out := cast{-1, c.agent}
	for i := range ns {
		if ns[i].head == v && ns[i].dep == depObl && oneOf(ns[i].mark, becauseOf) {
			out.agent = i
		}
	}
	return out
}

// becauseOf are the prepositions that name a cause.
const becauseOf = "because of|due to|owing to|thanks to|on account of|as a result of|as a consequence of|in view of"

// same reports whether claim node c and node a of the article's sentence s
// speak of the same.
func (j *judgement) same(c, s, a int) bool {
	if c < 0 || a < 0 {
		return false
	}
	cn, an := &j.al.c.ns[c], &j.al.b.text.sents[s].ns[a]
	if overlapping(cn.refs, an.refs) || cn.who >= 0 && cn.who == an.who {
		return true
	}
	for i, n := range j.al.b.text.sents[s].ns { // "her assistant, Omar Haddad"
		if n.tag == tagName && n.head == a && n.dep == depAppos && overlapping(n.refs, cn.refs) && i != a {
			return true
		}
	}
	if x := predicatedOf(j.al.b.text.sents[s].ns, a); x >= 0 && (j.out[c].at == (place{s, x}) || overlapping(cn.refs, j.al.b.text.sents[s].ns[x].refs)) {
		return true // "is a song recorded by": the song is what it is said of
	}
	if at := j.out[c].at; at.s == s && j.node(at).dep == depTitle && j.node(at).head == a {
		return true // "Finance minister Ida Tarn"
	}
	if len(cn.refs) > 0 && len(an.refs) > 0 {
		return false
	}
	return j.al.b.sense(an, cn).rel == equal
}

// unlike reports whether node c of the claim and node a of the article's
// sentence s are sure to speak of different ones.
func (j *judgement) unlike(c, s, a int) bool {
	if j.same(c, s, a) {
		return false
	}
	es := &j.al.b.entities
	cn, an := &j.al.c.ns[c], &j.al.b.text.sents[s].ns[a]
	if an.tag == tagPron && oneOf(an.norm, "it|they|we|i|you") {
		return false
	}
	if cn.tag == tagNoun && an.who >= 0 && es.fits(es.describe(j.al.c.ns, c), an.who) > 0 {
		return false
	}
	if cn.who >= 0 {
		return es.apart(cn.who, an.who)
	}
	return cn.tag == tagNoun && an.who >= 0 && es.excludes(es.describe(j.al.c.ns, c), an.who)
}

// withinPhrase reports whether the one that node c of the claim speaks of is
// part of the phrase of node a of the article: listed with it, or the firm
// whose engineers did it.
func (j *judgement) withinPhrase(c, s, a int) bool {
	ns, who := j.al.b.text.sents[s].ns, j.al.c.ns[c].who
	for i := range ns {
		if who < 0 || ns[i].who != who || !hangsOn(ns, i, a) {
			continue
		}
		if ns[i].dep == depConj || ns[a].who < 0 || j.al.b.entities.all[ns[a].who].kind != Person || j.al.b.entities.all[who].kind != Person {
			return true
		}
	}
	return false
}

// differ reports whether claim node c and node a of the article's sentence s
// are both known and not the same.
func (j *judgement) differ(c, s, a int) bool {
	if c < 0 || a < 0 || j.same(c, s, a) {
		return false
	}
	cn, an := &j.al.c.ns[c], &j.al.b.text.sents[s].ns[a]
	if an.norm == "it" || cn.tag == tagPron && len(cn.refs) == 0 || an.tag == tagPron && len(an.refs) == 0 || j.al.free[c] || j.al.weight[c] == 0 || cn.value != nil || an.value != nil {
		return false
	}
	at := j.out[c].at
	return at.s != s || !hangsOn(j.al.b.text.sents[s].ns, at.i, a)
}

// mentions reports whether a node of the claim other than but is aligned with a
// mention of one of these entities.
func (j *judgement) mentions(refs []int, but int) bool {
	for v := range j.out {
		if v != but && j.out[v].state != stateMissing && overlapping(j.al.c.ns[v].refs, refs) {
			return true
		}
	}
	return false
}
