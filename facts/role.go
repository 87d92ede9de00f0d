package facts

import (
	"slices"
	"strings"
)

// A cast is who takes part in what a predicate says: the one who does it, the
// one it is done to, and others. Each is a node index or -1.
type cast struct{ agent, patient int }

// castOf returns the cast of the verb or event noun at ns[v], its voice undone.
func castOf(ns []node, v int) cast {
	c := cast{-1, -1}
	n := &ns[v]
	if n.tag == tagVerb || n.tag == tagAux {
		for i := range ns {
			m := &ns[i]
			if m.head != v {
				continue
			}
			switch m.dep {
			case depSubj:
				c.agent = i
			case depAgent:
				c.agent = i
			case depObj:
				if c.patient < 0 {
					c.patient = i
				}
			case depObl:
				if c.patient < 0 && (turning(n.lemma+"_"+m.mark) && m.value == nil || oneOf(m.mark, "to|with|ahead of|over|against") && m.tag == tagName) {
					c.patient = i
				}
			}
		}
		if n.passive && c.patient < 0 {
			c.patient = n.shared
		}
		if !n.passive && c.agent < 0 {
			c.agent = n.shared
		}
		return c
	}
	if titleClass(n.lemma) != "" || isPersonNoun(n.lemma) { // "Havnely coach Karin Solbakke": she coaches Havnely
		c.agent = holderOf(ns, v)
		for i := range ns {
			m := &ns[i]
			if m.head == v && m.tag == tagName && i != c.agent && (m.dep == depMod || m.dep == depPoss || m.dep == depObl && m.mark == "of") {
				c.patient = i
			}
		}
		return c
	}
	for i := range ns {
		m := &ns[i] // "Trump's invitation to Lee", "the ouster of Yoon by parliament"
		if m.head != v {
			continue
		}
		switch {
		case m.dep == depPoss:
			c.agent = i
		case m.dep == depObl && m.mark == "by":
			c.agent = i
		case m.dep == depObl && oneOf(m.mark, "of|to|on") && c.patient < 0:
			c.patient = i
		}
	}
	return c
}

// roles finds predicates whose participants the claim exchanges, and
// participants that the article's event has others in place of.
func (j *judgement) roles() {
	cns := j.al.c.ns
	for u := range cns {
		o := j.out[u]
		if o.state != stateMatch || cns[u].tag != tagVerb && !isEventNode(cns, u) || o.at.s < 0 {
			continue
		}
		cc, ac := j.casts(u, o.at)
		if cc.agent >= 0 && j.out[cc.agent].topic || cc.patient >= 0 && j.out[cc.patient].topic {
			continue // whom an excerpt does not name may take any part
		}
		if o.turned || o.trust < trustFrame*worthNear || symmetric(cns[u].lemma) || j.al.free[u] {
			continue
		}
		sure := o.trust >= trustStrong*worthNear && !j.doneElsewhere(u, cc.agent)
		switch {
		case j.same(cc.agent, o.at.s, ac.patient) && j.same(cc.patient, o.at.s, ac.agent) && !j.same(cc.agent, o.at.s, ac.agent):
			j.swap(u, cc, o.at, ac)
		case cc.agent >= 0 && ac.agent >= 0 && (cc.patient >= 0 || cns[u].tag != tagVerb) && j.elsewhere(cc.agent, o.at.s, ac.agent) && j.entitled(o.at.s, ac.agent) && sure:
			j.swap(u, cc, o.at, ac)
		case cc.patient >= 0 && ac.patient >= 0 && cc.agent < 0 && j.elsewhere(cc.patient, o.at.s, ac.patient) && j.same(cc.patient, o.at.s, ac.agent) && sure:
			j.swap(u, cc, o.at, ac)
		case (cc.patient >= 0 || ac.patient < 0) && j.otherPart(cc.agent, o.at.s, ac.agent):
			j.out[cc.agent].state = stateMissing
		case j.otherPart(cc.patient, o.at.s, ac.patient):
			j.out[cc.patient].state = stateMissing
		case j.otherSubject(cc, o.at, ac):
			j.out[u].state = stateMissing
		}
	}
}

// casts returns who takes part in what node u of the claim says, and in what a
// place of the article does, the latter turned round where the words do so.
func (j *judgement) casts(u int, at place) (claim, article cast) {
	cns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	claim, article = castOf(cns, u), castOf(ans, at.i)
	if converse(cns[u].senses, ans[at.i].senses) {
		article.agent, article.patient = article.patient, article.agent
	}
	return claim, article
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
		if (overlap(ns[i].refs, j.al.c.ns[c].refs) || ns[i].norm == j.al.c.ns[c].norm) && (ns[i].head == a || ns[a].head == i || hangsOn(ns, i, a) && ns[i].dep == depConj) {
			return false
		}
	}
	return true
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
			if overlap(ns[i].refs, cn.refs) && (i == a || ns[i].head == a) {
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

// same reports whether claim node c and node a of the article's sentence s
// speak of the same.
func (j *judgement) same(c, s, a int) bool {
	if c < 0 || a < 0 {
		return false
	}
	cn, an := &j.al.c.ns[c], &j.al.b.text.sents[s].ns[a]
	if overlap(cn.refs, an.refs) {
		return true
	}
	if an.dep == depPred && an.head >= 0 { // "is a song recorded by": the song is what it is said of
		if x := subjectOf(j.al.b.text.sents[s].ns, an.head); x >= 0 && x != a && j.out[c].at == (place{s, x}) {
			return true
		}
	}
	if len(cn.refs) > 0 && len(an.refs) > 0 {
		return false
	}
	return j.al.b.sense(an, cn).rel == equal
}

// swap notes an exchange of roles as one conflict over both participants.
func (j *judgement) swap(u int, cc cast, at place, ac cast) {
	cns := j.al.c.ns
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

func isEventNode(ns []node, u int) bool {
	return ns[u].tag == tagNoun && eventNoun(ns[u].lemma)
}

// fillers turns unmatched names, roles and quoted words into conflicts where
// the article's event has another filler in the same slot.
func (j *judgement) fillers() {
	for u := range j.out {
		if j.al.weight[u] == 0 {
			continue
		}
		n := &j.al.c.ns[u]
		switch {
		case n.tag == tagName:
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
	if o.state != stateMissing && !(o.state == stateMatch && (o.at.s != j.al.home || kind == Place)) {
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
		if len(an.refs) != 1 || overlap(an.refs, cn.refs) || j.mentions(an.refs, u) || an.tag == tagDet && kind != Person {
			return
		}
		ak := j.al.b.entities.all[an.refs[0]].kind
		if !comparableNames(j.al.b, kind, ak, cn, an) || !sameSlot(cn, an) || !j.sameActor(u, p) {
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
	if best < needAffinity+0.05 || best < own+0.1 || !j.sited(u, at) || !j.samePart(u, at) || !j.witnessed(u) {
		return
	}
	j.conflict(u, at, "The article says "+j.al.b.nameOf(j.node(at))+"; the claim says "+cn.shown(j.al.b.claim)+".")
}

// sameActor reports whether a name at a place can be whom the article has in
// the part of node u: where u does what the article tells of someone, the name
// is within the phrase that says who.
func (j *judgement) sameActor(u int, p place) bool {
	n := &j.al.c.ns[u]
	if n.head < 0 || n.dep != depSubj || j.out[n.head].state != stateMatch || j.out[n.head].at.s != p.s || j.node(j.out[n.head].at).tag != tagVerb {
		return true
	}
	ns := j.al.b.text.sents[p.s].ns
	agent := castOf(ns, j.out[n.head].at.i).agent
	return agent < 0 || hangsOn(ns, p.i, agent)
}

// together reports whether some sentence other than the home mentions what u
// and h speak of close to each other.
func (j *judgement) together(u, h int) bool {
	for _, a := range j.al.ties[u] {
		for _, b := range j.al.ties[h] {
			if a.at.s == b.at.s && a.at.s != j.al.home && a.at != b.at && b.score >= trustTypo && attributionOf(j.node(b.at).lemma) == "" && j.al.b.closeness(a.at.s, a.at.i, b.at.i) >= 0.4 {
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
		if kind != other && kind != "" {
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

// slotOf groups prepositions by the question they answer.
func slotOf(mark string) string {
	switch {
	case oneOf(mark, "in|at|near|outside|inside|into|onto|on"):
		return "where"
	case oneOf(mark, "to|towards|toward|for"):
		return "whither"
	case mark == "from":
		return "whence"
	case oneOf(mark, "with|between|and|alongside"):
		return "with"
	}
	return mark
}

// roleSlot compares a role that the claim gives someone with the one that the
// article does.
func (j *judgement) roleSlot(u int) {
	cns := j.al.c.ns
	holder := holderOf(cns, u)
	if holder < 0 || len(cns[holder].refs) != 1 || formerRole(cns, u) {
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
	if c < 0 || a < 0 || formerRole(cns, u) || len(cns[c].refs) != 1 || len(ans[a].refs) != 1 || overlap(cns[c].refs, ans[a].refs) || typeKind(cns[u].lemma) != "" {
		return
	}
	for _, t := range j.al.b.entities.all[cns[c].refs[0]].titles {
		if t == cns[u].lemma || titlesAgree(t, cns[u].lemma) {
			return // more than one holds such a role
		}
	}
	j.conflict(c, place{at.s, a}, "The article names "+j.al.b.nameOf(&ans[a])+" as "+j.shown(at)+"; the claim says "+cns[c].shown(j.al.b.claim)+".")
}

// exclusiveRole reports whether titles of a class exclude each other: one
// person holds one office or follows one occupation.
func exclusiveRole(class string) bool { return oneOf(class, "office|occupation") }

// holderOf returns the name that noun u is the role of, or -1.
func holderOf(ns []node, u int) int {
	n := &ns[u]
	if (n.dep == depTitle || n.dep == depAppos) && n.head >= 0 && ns[n.head].tag == tagName {
		return n.head
	}
	if n.dep == depPred && n.head >= 0 {
		return subjectOf(ns, n.head)
	}
	if n.dep == depObl && n.mark == "as" && n.head >= 0 {
		return subjectOf(ns, n.head)
	}
	for i := range ns {
		m := &ns[i]
		if m.tag == tagName && m.head == u && m.dep == depAppos {
			return i
		}
	}
	return -1
}

// formerRole reports whether the role at ns[u] is a former one.
func formerRole(ns []node, u int) bool {
	return slices.ContainsFunc(ns, func(n node) bool {
		return oneOf(n.norm, "former|ex|used|formerly|since")
	})
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
