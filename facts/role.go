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
	if titleClass(n.lemma) != "" || isPersonNoun(n.lemma) || agentive(ns, v) { // "Havnely coach Karin Solbakke": she coaches Havnely
		c.agent = holderOf(ns, v)
		for i := range ns {
			m := &ns[i]
			if m.head == v && m.tag == tagName && i != c.agent && (m.dep == depMod || m.dep == depPoss || m.dep == depObl && m.mark == "of") {
				c.patient = i
			}
		}
		return c
	}
	for i := range ns { // "a Royalist victory"
		if m := &ns[i]; m.head == v && m.dep == depMod && m.tag == tagName && oneOf(n.lemma, "victory|win|triumph|invasion|offensive|attack") {
			c.agent = i
		}
	}
	for i := range ns {
		m := &ns[i] // "Trump's invitation to Lee", "the ouster of Yoon by parliament"
		if m.head != v {
			continue
		}
		switch {
		case m.dep == depPoss:
			c.agent = i
		case m.dep == depObl && (m.mark == "by" || m.mark == "from" && c.agent < 0):
			c.agent = i // "the offer from Alpha"
		case m.dep == depObl && oneOf(m.mark, "of|to|on") && c.patient < 0:
			c.patient = i
		}
	}
	for h := range ns { // "Alpha made an offer for Beta", "the suit that Alpha brought against Beta"
		made := n.dep == depObj && n.head == h || ns[h].head == v && ns[h].dep == depRel && ns[h].shared != v
		switch {
		case !made || ns[h].tag != tagVerb || ns[h].passive:
		case oneOf(ns[h].lemma, "make|issue|launch|submit|table|lodge|file|deliver|extend|bring") && c.agent < 0:
			c.agent = subjectOf(ns, h)
			for i := range ns {
				if m := &ns[i]; c.patient < 0 && (m.head == h || m.head == v) && m.dep == depObl && oneOf(m.mark, "for|to|against|on") && m.value == nil {
					c.patient = i
				}
			}
		case oneOf(ns[h].lemma, "receive|accept|take|undergo"): // "took bribes from Alpha"
			for i := range ns {
				if m := &ns[i]; (m.head == h || m.head == v) && m.dep == depObl && m.mark == "from" && m.value == nil {
					c.agent, c.patient = i, subjectOf(ns, h)
				}
			}
		}
	}
	return c
}

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

// agentive reports whether the noun at ns[v] calls someone by what they do or
// did, and tells who that is: "the firm's founder, Ada Tarn".
func agentive(ns []node, v int) bool {
	n := &ns[v]
	return n.tag == tagNoun && (strings.HasSuffix(n.lemma, "er") || strings.HasSuffix(n.lemma, "or")) && holderOf(ns, v) >= 0
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

// casts returns who takes part in what node u of the claim says, and in what a
// place of the article does, the latter turned round where the words do so.
func (j *judgement) casts(u int, at place) (claim, article cast) {
	cns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	claim, article = castOf(cns, u), castOf(ans, at.i)
	if converse(cns[u].senses, ans[at.i].senses) && !j.same(claim.agent, at.s, article.agent) {
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
		if (overlap(ns[i].refs, j.al.c.ns[c].refs) || ns[i].norm == j.al.c.ns[c].norm) && (ns[i].head == a || ns[a].head == i || alongside(ns, i, a)) {
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
	if overlap(cn.refs, an.refs) || cn.who >= 0 && cn.who == an.who {
		return true
	}
	for i, n := range j.al.b.text.sents[s].ns { // "her assistant, Omar Haddad"
		if n.tag == tagName && n.head == a && n.dep == depAppos && overlap(n.refs, cn.refs) && i != a {
			return true
		}
	}
	if x := predicatedOf(j.al.b.text.sents[s].ns, a); x >= 0 && (j.out[c].at == (place{s, x}) || overlap(cn.refs, j.al.b.text.sents[s].ns[x].refs)) {
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

// predicatedOf returns the subject of which the phrase of node a, as its
// predicate noun, says what it is; -1 for none.
func predicatedOf(ns []node, a int) int {
	for ; a >= 0 && ns[a].nominal(); a = ns[a].head {
		if ns[a].dep == depPred && ns[a].head >= 0 {
			return subjectOf(ns, ns[a].head)
		}
	}
	return -1
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

// others returns who takes part in what verb v says, but for the one who does it.
func others(ns []node, v int) []int {
	var out []int
	agent := castOf(ns, v).agent
	for i := range ns {
		m := &ns[i]
		beside := m.head >= 0 && ns[m.head].head == v && ns[m.head].dep == depObj && oneOf(m.mark, "to|from")
		if m.head != v && !beside || i == agent || !m.nominal() || m.value != nil {
			continue
		}
		switch {
		case beside, m.dep == depObj, m.dep == depAgent:
			out = append(out, i)
		case m.dep == depObl:
			if oneOf(m.mark, "to|from|against|with|by|over|for") {
				out = append(out, i)
			}
		}
	}
	if s := ns[v].shared; s >= 0 && s != agent && !slices.Contains(out, s) {
		out = append(out, s)
	}
	return out
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
