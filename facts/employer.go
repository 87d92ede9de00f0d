package facts

import (
	"slices"
	"strings"
)

// employers settles whom the claim has somebody work for: "works for Hartwell Bank"
// is what "an economist at Hartwell Bank" says, and excludes another employer.
func (j *judgement) employers() {
	ns := j.al.c.ns
	for u := range ns {
		s, x := employed(ns, u)
		if s < 0 || j.out[s].state != stateMatch || len(ns[s].refs) != 1 || j.al.b.kindOf(&ns[s]) != Person {
			continue
		}
		at, same := j.employerOf(ns[s].refs, x)
		switch {
		case at.s < 0:
		case same:
			j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: at, trust: trustFrame}
			j.out[x] = nodeOutcome{state: stateMatch, rel: equal, at: at, trust: trustStrong}
		case j.out[u].state == stateMatch && j.out[u].at.s == j.al.home:
		case j.employs(&ns[x]):
			j.out[u].state = stateFree
			j.conflict(x, at, "The article says “"+j.shown(at)+"”; the claim says “"+ns[x].shown(j.al.b.claim)+"”.")
		}
	}
}

// employed reads "works for" and "is employed by" at ns[u]: who works, and for whom;
// -1 where it says neither.
func employed(ns []node, u int) (s, x int) {
	if ns[u].tag != tagVerb || ns[u].neg || !oneOf(ns[u].lemma, "work|employ") || ns[u].lemma == "employ" && !ns[u].passive {
		return -1, -1
	}
	for i := range ns {
		if n := &ns[i]; n.head == u && (n.dep == depAgent || n.dep == depObl && oneOf(n.mark, "for|at|with|by")) && (n.tag == tagName || n.tag == tagNoun) {
			return subjectOf(ns, u), i
		}
	}
	return -1, -1
}

// employerOf returns where the article says beside the name of somebody whose he or
// she is, "of the Hartwell Bank", and whether that is what node x of the claim names.
// The place has no sentence where the article does not say.
func (j *judgement) employerOf(refs []int, x int) (at place, same bool) {
	at = place{-1, -1}
	for s := range j.al.b.text.sents {
		ans := j.al.b.text.sents[s].ns
		for i := range ans {
			if !j.employs(&ans[i]) || !j.besideName(ans, i, refs) {
				continue
			}
			if m := j.al.b.sense(&ans[i], &j.al.c.ns[x]); m.rel.entails() && m.score >= trustTypo {
				return place{s, i}, true
			}
			at = place{s, i}
		}
	}
	return at, false
}

// besideName reports whether the body at ns[i] hangs by "of", "at" or the like within
// the phrase of the name with these entities.
func (j *judgement) besideName(ns []node, i int, refs []int) bool {
	if !oneOf(ns[i].mark, "of|at|from|with|for") {
		return false
	}
	for h, k := ns[i].head, 0; h >= 0 && k < 3 && ns[h].nominal(); h, k = ns[h].head, k+1 {
		if ns[h].tag == tagName && overlapping(ns[h].refs, refs) {
			return true
		}
		if ns[h].dep != depAppos && ns[h].dep != depTitle {
			return false
		}
	}
	return false
}

// employs reports whether a word names a body that people work for.
func (j *judgement) employs(n *node) bool {
	if n.tag == tagNoun {
		return kindOfNoun(n.lemma) == Org
	}
	return n.tag == tagName && (j.al.b.kindOf(n) == Org || slices.ContainsFunc(strings.Fields(n.norm), func(w string) bool { return kindOfNoun(lemma(w, 'n')) == Org }))
}
