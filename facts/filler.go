package facts

import (
	"slices"
	"strings"
)

// fillers turns unmatched names, roles and quoted words into conflicts where
// the article's event has another filler in the same slot.
func (j *judgement) fillers() {
	for u := range j.out {
		if j.al.weight[u] == 0 {
			continue
		}
		n := &j.al.c.ns[u]
		switch {
		case n.tag == tagName && !compares(j.al.c.ns):
			j.nameSlot(u)
		case n.tag == tagNoun && titleClass(n.lemma) != "" && j.out[u].state == stateMissing:
			j.roleSlot(u)
		case n.tag == tagNoun && exclusiveRole(titleClass(n.lemma)) && j.out[u].state == stateMatch:
			j.holderSlot(u)
		case n.tag == tagNoun && partOfDay[n.lemma] && j.out[u].state == stateMissing:
			j.daySlot(u)
		case n.quoted && j.out[u].state == stateMissing:
			j.quoteSlot(u)
		}
	}
}

// partOfDay are the nouns that say when in a day something was.
var partOfDay = setOf(`morning afternoon evening night dawn noon midnight`)

// daySlot compares a part of the day with that of the event's own time:
// "yesterday afternoon".
func (j *judgement) daySlot(u int) {
	j.near(func(at place, n *node) {
		if n.value == nil || n.value.when.daypart == "" || j.out[u].state != stateMissing || j.affinity(u, at) < needAffinity {
			return
		}
		if n.value.when.daypart == j.al.c.ns[u].lemma {
			j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: at, trust: 1}
			return
		}
		j.conflict(u, at, "The article says "+j.shown(at)+"; the claim says “"+j.al.c.ns[u].shown(j.al.b.claim)+"”.")
		for v := range j.out { // "early": of that morning
			if j.al.c.ns[v].head == u && j.out[v].state == stateMissing {
				j.out[v].state = stateFree
				j.out[u].span = j.out[u].span.Join(j.al.c.ns[v].Span).Join(j.al.c.ns[u].Span)
			}
		}
	})
}

// nameSlot compares a name with the one that stands in its place.
func (j *judgement) nameSlot(u int) {
	o := &j.out[u]
	cn := &j.al.c.ns[u]
	kind := j.al.b.kindOf(cn)
	if o.state != stateMissing && !(o.state == stateMatch && (o.at.s != j.al.home || kind == Place && !isSubject(j.al.c.ns, u))) {
		return
	}
	own := 0.0
	if o.state == stateMatch {
		own = j.affinity(u, o.at)
		if o.at.s != j.al.home {
			own *= 0.5
		}
	}
	if h := j.host(u); len(cn.refs) > 0 && h >= 0 && j.together(u, h) {
		return // another sentence says it of this very name
	}
	best, at := 0.0, place{}
	j.near(func(p place, an *node) {
		if len(an.refs) != 1 || overlapping(an.refs, cn.refs) || j.mentions(an.refs, u) || j.matched(p) || an.tag == tagDet && kind != Person {
			return
		}
		ak := j.al.b.entities.all[an.refs[0]].kind
		if !comparableNames(j.al.b, kind, ak, cn, an) || !sameSlot(cn, an) || cn.dep == depPoss && !j.ownerThere(u, p) || !j.sameActor(u, p) {
			return
		}
		a := j.affinity(u, p)
		if p.s != j.al.home {
			a *= worthNear
		}
		if a > best {
			best, at = a, p
		}
	})
	fits := best >= needAffinity+0.05 && j.sited(u, at) && j.samePart(u, at)
	if best < own+0.1 || !fits && !j.onlyPlace(u, at) || !j.witnessed(u) || j.another() {
		return
	}
	j.conflict(u, at, "The article says "+j.al.b.nameOf(j.node(at))+"; the claim says "+cn.shown(j.al.b.claim)+".")
}

// onlyPlace reports whether the claim is what the article says at at with u as
// the place in which it is so, and both name no other place.
func (j *judgement) onlyPlace(u int, at place) bool {
	inside := func(n *node) bool { return n.tag == tagName && n.dep == depObl && oneOf(n.mark, "in|at|near|outside") }
	for v := range j.al.c.ns {
		if v != u && inside(&j.al.c.ns[v]) {
			return false
		}
	}
	return at != (place{}) && inside(&j.al.c.ns[u]) && inside(j.node(at)) && j.substituted(u, at, inside)
}

// sameActor reports whether a name at a place can be whom the article has in
// the part of node u: where u does what the article tells of someone, the name
// is within the phrase that says who.
func (j *judgement) sameActor(u int, p place) bool {
	n := &j.al.c.ns[u]
	if n.head >= 0 && n.dep == depSubj && j.al.c.ns[n.head].tag == tagAux && j.node(p).dep != depSubj && (j.whereabouts(n.head) || j.node(p).dep == depObl && j.describing(n.head)) {
		return false // "is in Spain": what is
	}
	if n.head < 0 || n.dep != depSubj || j.out[n.head].state != stateMatch || j.out[n.head].at.s != p.s || j.node(j.out[n.head].at).tag != tagVerb {
		return true
	}
	ns := j.al.b.text.sents[p.s].ns
	agent := castOf(ns, j.out[n.head].at.i).agent
	return agent < 0 || hangsOn(ns, p.i, agent)
}

// ownerThere reports whether the name at a place owns there what node u owns in
// the claim.
func (j *judgement) ownerThere(u int, p place) bool {
	ns := j.al.b.text.sents[p.s].ns
	h := ns[p.i].head
	return h >= 0 && ns[p.i].dep != depSubj && (j.out[j.al.c.ns[u].head].at == place{p.s, h} || ns[p.i].dep == depPoss || ns[p.i].mark == "of" || ns[p.i].dep == depMod)
}

// whereabouts reports whether "be" at node v of the claim says where its subject
// is, rather than what.
func (j *judgement) whereabouts(v int) bool {
	return !slices.ContainsFunc(j.al.c.ns, func(m node) bool { return m.head == v && m.dep == depPred })
}

// describing reports whether "be" at node v of the claim only says how its
// subject is: "is 300 miles long".
func (j *judgement) describing(v int) bool {
	return slices.ContainsFunc(j.al.c.ns, func(m node) bool { return m.head == v && m.dep == depPred && m.tag == tagAdj })
}

// together reports whether some sentence other than the home mentions what u
// and h speak of close to each other.
func (j *judgement) together(u, h int) bool {
	for _, a := range j.al.ties[u] {
		for _, b := range j.al.tiesIn(h, a.at.s) {
			if a.at.s != j.al.home && a.at != b.at && b.score >= trustTypo && attributionOf(j.node(b.at).lemma) == "" && j.al.b.closeness(a.at.s, a.at.i, b.at.i) >= 0.4 {
				return true
			}
		}
	}
	return false
}

// witnessed reports whether more than a predicate that may mean the same
// shows that the event is the same: another name or value of the claim, or the
// predicate's own word.
func (j *judgement) witnessed(u int) bool {
	for v := range j.out {
		if v == u || j.out[v].state != stateMatch {
			continue
		}
		n := &j.al.c.ns[v]
		if n.tag == tagName || n.value != nil || len(n.refs) > 0 || j.out[v].trust >= trustStrong {
			return true
		}
	}
	return false
}

// comparableNames reports whether two names can fill one slot and exclude each
// other there: two persons, two countries, two cities, two organisations.
func comparableNames(b *reading, kind, other Kind, cn, an *node) bool {
	if kind == Place || other == Place {
		if kind != other && (kind != "" || !locative(cn)) {
			return false
		}
		return placesExclude(cn.norm, an.norm)
	}
	if kind == "" || other == "" { // whoever it is: one of them did it
		return kind == other || cn.dep == depAgent && an.dep == depAgent
	}
	return kind == other
}

// placesExclude reports whether two places cannot hold each other.
func placesExclude(claim, article string) bool {
	cc, ac := countryCode(claim), countryCode(article)
	in, an := cityCountry(claim), cityCountry(article)
	switch {
	case cc != "" && ac != "":
		return cc != ac
	case cc != "" && an != "":
		return cc != an
	case ac != "" && in != "":
		return ac != in
	case cc != "" || ac != "":
		return false // a place that no gazetteer knows may lie in the country
	}
	return true
}

// sameSlot reports whether two nodes hang on their heads in a like manner.
func sameSlot(c, a *node) bool {
	if c.dep == depObl && a.dep == depObl {
		return slotOf(c.mark) == slotOf(a.mark)
	}
	return true
}

// roleSlot compares a role that the claim gives someone with the one that the
// article does.
func (j *judgement) roleSlot(u int) {
	cns := j.al.c.ns
	holder := holderOf(cns, u)
	if holder < 0 || len(cns[holder].refs) != 1 || formerRole(cns) {
		return
	}
	class := titleClass(cns[u].lemma)
	e := j.al.b.entities.all[cns[holder].refs[0]]
	for _, t := range e.titles {
		if t != cns[u].lemma && exclusiveRole(class) && exclusiveRole(titleClass(t)) && typeKind(t) == "" && typeKind(cns[u].lemma) == "" && !titlesAgree(t, cns[u].lemma) {
			j.conflict(u, j.out[holder].at, "The article calls "+cns[holder].shown(j.al.b.claim)+" "+strings.ReplaceAll(t, "_", " ")+"; the claim says "+cns[u].shown(j.al.b.claim)+".")
			return
		}
	}
}

// holderSlot compares whom the claim gives a role that it was found with, to
// whom the article gives it.
func (j *judgement) holderSlot(u int) {
	cns, at := j.al.c.ns, j.out[u].at
	ans := j.al.b.text.sents[at.s].ns
	c, a := holderOf(cns, u), holderOf(ans, at.i)
	if c < 0 || a < 0 || formerRole(cns) || len(cns[c].refs) != 1 || len(ans[a].refs) != 1 || overlapping(cns[c].refs, ans[a].refs) || typeKind(cns[u].lemma) != "" {
		return
	}
	for _, t := range j.al.b.entities.all[cns[c].refs[0]].titles {
		if t == cns[u].lemma || titlesAgree(t, cns[u].lemma) {
			return // more than one holds such a role
		}
	}
	if j.takesOver(c) {
		return
	}
	for v := range cns { // of another country or firm
		if cns[v].head == u && cns[v].tag == tagName && v != c && (j.out[v].state != stateMatch || j.out[v].at.s != at.s || distance(ans, j.out[v].at.i, at.i) > 1.05) {
			return
		}
	}
	j.conflict(c, place{at.s, a}, "The article names "+j.al.b.nameOf(&ans[a])+" as "+j.shown(at)+"; the claim says "+cns[c].shown(j.al.b.claim)+".")
}

// takesOver reports whether the article has the one whom node c of the claim
// names take the place of another.
func (j *judgement) takesOver(c int) bool {
	for _, s := range j.al.b.text.sents {
		for v := range s.ns {
			if !oneOf(s.ns[v].lemma, "replace|succeed|appoint|promote|elect|take_over") || s.ns[v].tag != tagVerb {
				continue
			}
			for i := range s.ns {
				if hangsOn(s.ns, i, v) && overlapping(s.ns[i].refs, j.al.c.ns[c].refs) && s.ns[i].tag == tagName {
					return true
				}
			}
		}
	}
	return false
}

// quoteSlot compares quoted words with what the article quotes in their place.
func (j *judgement) quoteSlot(u int) {
	if h := j.host(u); h < 0 || j.out[h].state != stateMatch {
		return
	}
	best, at := 0.0, place{}
	j.near(func(p place, an *node) {
		if !an.quoted || !an.content() || j.matched(p) {
			return
		}
		if a := j.affinity(u, p); a > best {
			best, at = a, p
		}
	})
	if best >= needAffinity {
		j.conflict(u, at, "The article quotes “"+j.shown(at)+"”; the claim quotes “"+j.al.c.ns[u].shown(j.al.b.claim)+"”.")
	}
}
