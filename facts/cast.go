package facts

import (
	"slices"
	"strings"
)

// A cast is who takes part in what a predicate says: the one who does it, the
// one it is done to, and others. Each is a node index or -1.
type cast struct{ agent, patient int }

// castOf returns the cast of the verb or noun at ns[v], its voice undone.
func castOf(ns []node, v int) cast {
	n := &ns[v]
	switch {
	case n.tag == tagVerb || n.tag == tagAux:
		return verbCast(ns, v)
	case titleClass(n.lemma) != "" || isPersonNoun(n.lemma) || agentive(ns, v):
		return holderCast(ns, v)
	}
	c := eventCast(ns, v)
	for h := range ns {
		made := n.dep == depObj && n.head == h || ns[h].head == v && ns[h].dep == depRel && ns[h].shared != v
		if made && ns[h].tag == tagVerb && !ns[h].passive {
			c.made(ns, v, h)
		}
	}
	return c
}

// verbCast returns the cast of the verb at ns[v].
func verbCast(ns []node, v int) cast {
	c, n := cast{-1, -1}, &ns[v]
	for i := range ns {
		m := &ns[i]
		if m.head != v {
			continue
		}
		switch m.dep {
		case depSubj, depAgent:
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
	if gap := relativeGap(ns, v); gap >= 0 && c.agent >= 0 && !slices.ContainsFunc(ns, func(m node) bool { return m.head == v && m.dep == depObj }) {
		c.patient = gap // "the delay, which she blamed on a supplier"
	}
	if n.passive && c.patient < 0 {
		c.patient = n.shared
	}
	if !n.passive && c.agent < 0 {
		c.agent = n.shared
	}
	return c
}

// relativeGap returns the noun that the relative clause of the verb at ns[v] is
// about, if the clause has a subject of its own and no preposition before its
// relative word; else -1.
func relativeGap(ns []node, v int) int {
	n := &ns[v]
	if n.dep != depRel || n.passive || n.shared >= 0 || n.tag != tagVerb || oneOf(n.mark, "where|whose|to|when|why") {
		return -1
	}
	for i := range ns {
		if ns[i].head == v && (relativeWord(ns[i].norm) && ns[i].dep == depObl || ns[i].dep == depAdv && ns[i].tag == tagPrep) {
			return -1 // "the town from which they fled"
		}
	}
	return n.head
}

// holderCast returns the cast of the role at ns[v], which its holder plays for
// another: "Havnely coach Karin Solbakke", she coaches Havnely.
func holderCast(ns []node, v int) cast {
	c := cast{holderOf(ns, v), -1}
	for i := range ns {
		m := &ns[i]
		if m.head == v && m.tag == tagName && i != c.agent && (m.dep == depMod || m.dep == depPoss || m.dep == depObl && m.mark == "of") {
			c.patient = i
		}
	}
	return c
}

// eventCast returns the cast that hangs on the event noun at ns[v]: "Trump's
// invitation to Lee", "the ouster of Yoon by parliament", "the offer from Alpha".
func eventCast(ns []node, v int) cast {
	c, n := cast{-1, -1}, &ns[v]
	for i := range ns { // "a Royalist victory"
		if m := &ns[i]; m.head == v && m.dep == depMod && m.tag == tagName && oneOf(n.lemma, "victory|win|triumph|invasion|offensive|attack") {
			c.agent = i
		}
	}
	for i := range ns {
		m := &ns[i]
		if m.head != v {
			continue
		}
		switch {
		case m.dep == depPoss:
			c.agent = i
		case m.dep == depObl && (m.mark == "by" || m.mark == "from" && c.agent < 0):
			c.agent = i
		case m.dep == depObl && oneOf(m.mark, "of|to|on") && c.patient < 0:
			c.patient = i
		}
	}
	return c
}

// made adds to the cast of the event noun at ns[v] whom the verb at ns[h] names,
// which has the event for its object: "Alpha made an offer for Beta", "the suit
// that Alpha brought against Beta", "took bribes from Alpha".
func (c *cast) made(ns []node, v, h int) {
	gives := among(ns[h].lemma, "offer-verb") && c.agent < 0
	takes := !gives && oneOf(ns[h].lemma, "receive|accept|take|undergo")
	if gives {
		c.agent = subjectOf(ns, h)
	}
	for i := range ns {
		m := &ns[i]
		if m.head != h && m.head != v || m.dep != depObl || m.value != nil {
			continue
		}
		switch {
		case gives && c.patient < 0 && oneOf(m.mark, "for|to|against|on"):
			c.patient = i
		case takes && m.mark == "from":
			c.agent, c.patient = i, subjectOf(ns, h)
		}
	}
}

// agentive reports whether the noun at ns[v] calls someone by what they do or
// did, and tells who that is: "the firm's founder, Ada Tarn".
func agentive(ns []node, v int) bool {
	n := &ns[v]
	return n.tag == tagNoun && (strings.HasSuffix(n.lemma, "er") || strings.HasSuffix(n.lemma, "or")) && holderOf(ns, v) >= 0
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

func isEventNode(ns []node, u int) bool {
	return ns[u].tag == tagNoun && eventNoun(ns[u].lemma)
}

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

// partIn returns the part that node i takes in what the verb at ns[v] says,
// its voice undone, and whether it takes it only within another's phrase.
func partIn(ns []node, v, i int) (part string, within bool) {
	for ns[i].head >= 0 && ns[i].head != v {
		switch ns[i].dep {
		case depConj, depAppos, depTitle:
		default:
			within = true
		}
		i = ns[i].head
	}
	switch n := &ns[i]; {
	case n.head != v:
		return "", within
	case n.dep == depSubj || n.dep == depAgent:
		return "agent", within
	case n.dep == depObj:
		return "patient", within
	case n.dep == depObl:
		return slotOf(n.mark), within
	}
	return "", within
}
