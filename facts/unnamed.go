package facts

import (
	"slices"
	"strings"
)

// unnamed lets a name of the claim that the article never mentions be whom an
// excerpt speaks of only by a pronoun or a phrase without a name: "She took a
// teaching position", "The film was shot in London". A full story names whom
// it speaks of, so there no such pronoun is left.
func (j *judgement) unnamed() {
	ns := j.al.c.ns
	for u := range ns {
		if !j.strange(u) {
			continue
		}
		if at, ok := j.ofNothing(u); ok {
			j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: at, trust: trustWeak, topic: true}
			j.dressed(u, at)
			continue
		}
		if n := &ns[u]; n.tag == tagNoun && n.dep == depObl && !(n.mark == "of" && n.head >= 0 && isSubject(ns, n.head)) {
			continue // "pieces of glass" of something else are other pieces
		}
		kind := j.topicKind(u)
		article := j.al.b.text.sents[j.al.home].ns
		for i := range article {
			at := place{j.al.home, i}
			if !j.al.b.anonymous(j.al.home, i, kind) || !samePart(ns, u, article, i) || j.namedAt(at) || alsoSays(ns, &article[i]) || !j.mayBe(u, at) {
				continue
			}
			j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: at, trust: trustWeak, topic: true}
			j.dressed(u, at)
			break
		}
	}
}

// ofNothing returns what the article leaves without saying whose or of what it
// is, where the claim says that it is node u's: "the premiere" of a play, "412
// cases" of a disease.
func (j *judgement) ofNothing(u int) (place, bool) {
	n := &j.al.c.ns[u]
	if h := n.head; h < 0 || !j.al.b.excerpt() || j.out[h].state != stateMatch || n.dep != depPoss && (n.dep != depObl || !oneOf(n.mark, "of|from|due to|for|with")) {
		return place{}, false
	}
	at := j.out[n.head].at
	ns := j.al.b.text.sents[at.s].ns
	if ns[at.i].tag != tagNoun || isPersonNoun(ns[at.i].lemma) && n.dep == depPoss {
		return place{}, false
	}
	counted := false
	for i, m := range ns {
		if m.head != at.i {
			continue
		}
		if m.dep == depPoss || m.dep == depObl && m.mark == n.mark || m.dep == depMod && m.tag == tagName {
			return place{}, false
		}
		counted = counted || ns[i].value != nil && ns[i].value.kind == Number
	}
	return at, definite(ns, at.i) || counted && n.tag == tagNoun && n.mark != "from"
}

// alsoSays reports whether the claim has the pronoun n itself, which then
// speaks of the same there.
func alsoSays(ns []node, n *node) bool {
	return n.tag == tagPron && slices.ContainsFunc(ns, func(m node) bool { return m.norm == n.norm })
}

// namedAt reports whether a noun or name of the claim is aligned with the place.
func (j *judgement) namedAt(at place) bool {
	for v := range j.out {
		if j.out[v].state == stateMatch && j.out[v].at == at && j.al.c.ns[v].nominal() {
			return true
		}
	}
	return false
}

// samePart reports whether node i of the article takes the part that node u of
// the claim does: both do or are something, both have it done to them.
func samePart(ns []node, u int, article []node, i int) bool {
	owner := article[i].dep == depPoss
	for ns[u].dep == depObl && ns[u].mark == "of" && ns[u].head >= 0 && isSubject(ns, ns[u].head) {
		u = ns[u].head // "part of the film"
	}
	switch {
	case ns[u].dep == depAgent:
		return article[i].dep == depSubj
	case ns[u].dep == depPoss && owner:
		return true
	case ns[u].dep == depObj && !isSubject(ns, u):
		return article[i].dep == depObj
	case owner: // "Her first album was": what is hers is told, and so is she
		i = article[i].head
	}
	return i >= 0 && isSubject(article, i) && article[article[i].head].dep != depComp && article[article[i].head].dep != depRel
}

// mayBe reports whether a common noun of the claim may be another word for
// what stands at a place.
func (j *judgement) mayBe(u int, at place) bool {
	n, a := &j.al.c.ns[u], j.node(at)
	if n.tag == tagName || a.tag != tagNoun {
		return true
	}
	_, different := relatives(n.lemma, a.lemma)
	return !different && !kindsExclude(a.lemma, n.lemma) && !definite(j.al.c.ns, u)
}

// strange reports whether node u of the claim names something of which the
// article has no word: a name, or the subject with all that describes it.
func (j *judgement) strange(u int) bool {
	n := &j.al.c.ns[u]
	if j.out[u].state != stateMissing || len(n.refs) > 0 || len(j.al.ties[u]) > 0 || slices.ContainsFunc(j.al.c.ns, func(m node) bool { return m.head == u && m.dep == depConj }) {
		return false
	}
	switch {
	case n.tag == tagName:
		return n.dep == depSubj || n.dep == depPoss || n.dep == depObj || n.dep == depAgent || n.dep == depObl && n.mark == "of"
	case n.tag == tagNoun && j.al.b.excerpt() && n.head >= 0:
		return n.dep == depSubj || n.dep == depObj && j.al.c.ns[n.head].passive || n.dep == depObl && oneOf(n.mark, "of|from|due to|for|with")
	}
	return false
}

// dressed frees what the claim's name of a topic is made of: "amyotrophic
// lateral sclerosis" where the excerpt says "the disease".
func (j *judgement) dressed(u int, at place) {
	for v := range j.out {
		n := &j.al.c.ns[v]
		if n.head != u || j.out[v].state != stateMissing || len(j.al.ties[v]) > 0 {
			continue
		}
		if n.dep == depMod && n.value == nil || n.dep == depAppos && n.tag == tagNoun {
			j.out[v].state = stateFree
		}
	}
}

// topicKind returns what a strange name of the claim is sure to name.
func (j *judgement) topicKind(u int) Kind {
	kind := j.al.b.kindOf(&j.al.c.ns[u])
	first, _, _ := strings.Cut(j.al.c.ns[u].norm, " ")
	if kind == Person && givenName(first) == 0 {
		return "" // two capitals may be the title of a work too
	}
	return kind
}

// excerpt reports whether the article is a few sentences cut from a longer
// text, which may leave unsaid what they are about.
func (r *reading) excerpt() bool { return len(r.text.sents) <= 3 }

// guessed reports whether a pronoun of an excerpt was taken for a thing that is
// named only in passing, so that it may as well be what the excerpt is about:
// "One of the feasts of Islam, it".
func (r *reading) guessed(n *node) bool {
	if n.tag != tagPron && n.tag != tagDet || !r.excerpt() || len(n.refs) != 1 || r.entities.all[n.refs[0]].kind == Person {
		return false
	}
	for s := range r.text.sents {
		for _, m := range r.text.sents[s].ns {
			if m.tag == tagName && overlapping(m.refs, n.refs) && m.dep != depObl && m.dep != depMod && m.dep != depPoss {
				return false
			}
		}
	}
	return true
}

// anonymous reports whether node i of sentence s speaks of something that the
// article never names, and that may be of the kind.
func (r *reading) anonymous(s, i int, kind Kind) bool {
	ns := r.text.sents[s].ns
	n := &ns[i]
	if len(n.refs) > 0 && !r.guessed(n) || n.dep != depSubj && n.dep != depPoss && n.dep != depObj {
		return false
	}
	switch {
	case oneOf(n.norm, "he|she|his|her"):
		return kind == Person || kind == ""
	case oneOf(n.norm, "it|its"):
		return kind != Person
	case oneOf(n.norm, "they|their"):
		return kind != Person
	}
	return n.tag == tagNoun && (typeKind(n.lemma) != "" || r.excerpt() && !eventNoun(n.lemma)) && definite(ns, i) && !modified(ns, i) && kind != Person && n.dep != depPoss
}
