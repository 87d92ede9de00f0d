package facts

import (
	"slices"
	"strings"
)

// kinds compares what the claim says something is with what the article says
// it is: "Quintela is a teacher" where the article calls her a nurse. A wider
// kind follows ("a performer" of a singer); a kind of another sort, or another
// occupation, excludes. So does another nationality or genre of the same kind.
func (j *judgement) kinds() {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].tag != tagNoun || ns[u].dep != depPred || ns[u].head < 0 {
			continue
		}
		subj := subjectOf(ns, ns[u].head)
		if subj < 0 || j.out[subj].state != stateMatch || denied(ns, u) || formerRole(ns) {
			continue
		}
		told := j.told(subj)
		before := j.out[u]
		switch {
		case before.state == stateMissing:
			j.kind(u, told, kindsExclude)
		case before.state == stateFree, before.state == stateMatch && !slices.Contains(told, before.at) && !predicated(j.al.b.text.sents[before.at.s].ns, before.at.i):
			// "is a film" goes without saying, and the word may be said of another
			if j.kind(u, told, sortsExclude); j.out[u].state != stateConflict {
				j.out[u] = before
			}
		}
		j.described(u, told)
	}
}

// told returns where the article says what the subject of the claim is: at the
// place that it is aligned with, and wherever else it is named.
func (j *judgement) told(subj int) []place {
	mentions := []place{j.out[subj].at}
	if j.al.c.ns[subj].tag == tagName {
		for _, t := range j.al.ties[subj] {
			if t.at != mentions[0] && t.score >= trustStrong {
				mentions = append(mentions, t.at)
			}
		}
	}
	var out []place
	for _, at := range mentions {
		for _, i := range j.al.b.predicates(at) {
			out = append(out, place{at.s, i})
		}
	}
	return out
}

// predicated reports whether the word at ns[i] is a predicate, by itself or in a
// list of them.
func predicated(ns []node, i int) bool {
	for i >= 0 && ns[i].dep == depConj {
		i = ns[i].head
	}
	return i >= 0 && ns[i].dep == depPred
}

// kind compares predicate u of the claim with the nouns that the article says
// of the same thing; exclude tells which cannot both hold.
func (j *judgement) kind(u int, told []place, exclude func(a, b string) bool) {
	claim := j.al.c.ns[u].lemma
	other := place{-1, -1}
	for _, at := range told {
		n := j.node(at)
		switch {
		case n.lemma == claim || hypernymOf(claim, n.lemma) || belongsTo(n.lemma, claim) || wordMeaning(n.lemma, claim).rel == equal || isPersonNoun(n.lemma) && claim == "person":
			j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: at, trust: trustTypo}
			return
		case hypernymOf(n.lemma, claim) || belongsTo(claim, n.lemma):
			return // the claim says more
		case exclude(n.lemma, claim) && other.s < 0:
			other = at
		}
	}
	if other.s >= 0 {
		j.conflict(u, other, "The article says “"+j.shown(other)+"”; the claim says “"+j.al.c.ns[u].shown(j.al.b.claim)+"”.")
		for m := range j.out { // "political party": of another kind, of whatever sort
			if n := &j.al.c.ns[m]; n.head == u && n.dep == depMod && j.out[m].state == stateMissing {
				j.out[m].state = stateFree
				j.out[u].span = n.Span.Join(j.al.c.ns[u].Span).Join(j.out[u].span)
			}
		}
	}
}

// described compares what the claim says more of predicate u, its nationality
// or its genre, with what the article says there.
func (j *judgement) described(u int, told []place) {
	ns := j.al.c.ns
	for m := range ns {
		if ns[m].head != u || ns[m].dep != depMod || m > u || j.out[u].state == stateConflict {
			continue
		}
		other := place{-1, -1}
		for _, at := range told {
			article := j.al.b.text.sents[at.s].ns
			for i := range article {
				if article[i].head != at.i || article[i].dep != depMod {
					continue
				}
				same, different := sameDescription(&ns[m], &article[i])
				if same {
					other.s = -2
				}
				if different && other.s == -1 {
					other = place{at.s, i}
				}
			}
		}
		if other.s >= 0 {
			j.conflict(m, other, "The article says “"+j.shown(other)+"”; the claim says “"+ns[m].shown(j.al.b.claim)+"”.")
		}
	}
}

// sameDescription reports whether two words before a noun tell the same
// nationality, genre or style, or different ones.
func sameDescription(c, a *node) (same, different bool) {
	if cc, ac := countryCode(c.norm), countryCode(a.norm); cc != "" && ac != "" {
		return cc == ac, cc != ac
	}
	if c.lemma == a.lemma {
		return true, false
	}
	if slices.ContainsFunc(strings.Split(a.lemma, "-"), func(part string) bool { return part == c.lemma }) {
		return true, false // a comedy-drama is a comedy
	}
	for _, x := range kinOf(c.lemma) {
		for _, y := range kinOf(a.lemma) {
			if x.family == y.family && oneOf(x.family, "genre|music_style|sport") {
				same, different = same || x.member == y.member, different || x.member != y.member
			}
		}
	}
	return same, different && !same
}

// predicates returns the nouns that the sentence of a place says of the thing
// there: predicates with their list, appositions and titles.
func (r *reading) predicates(at place) []int {
	ns := r.text.sents[at.s].ns
	top := otherwise(ns, at.i)
	var out []int
	add := func(i int) {
		out = append(out, i)
		for k := range ns {
			if k != i && ns[k].dep == depConj && ns[k].tag == tagNoun && hangsOn(ns, k, i) {
				out = append(out, k)
			}
		}
	}
	for i := range ns {
		if ns[i].tag != tagNoun {
			continue
		}
		switch {
		case ns[i].dep == depPred && ns[i].head >= 0 && subjectOf(ns, ns[i].head) == top,
			ns[i].dep == depObl && ns[i].mark == "" && ns[i].head >= 0 && isBe(ns[ns[i].head].norm) && subjectOf(ns, ns[i].head) == top, // "a singer, poet and actor"
			(ns[i].dep == depTitle || ns[i].dep == depAppos) && ns[i].head == top,
			ns[i].dep == depObl && ns[i].mark == "as" && ns[i].head >= 0 && ns[ns[i].head].tag == tagVerb && subjectOf(ns, ns[i].head) == top && !ns[ns[i].head].neg,
			ns[top].dep == depAppos && ns[top].head == i:
			add(i)
		}
	}
	return out
}

// otherwise returns the name that another name of the same stands in for, where
// ns[i] is one: "Jo Hald, known as Jola".
func otherwise(ns []node, i int) int {
	h := ns[i].head
	if h < 0 || ns[i].dep != depObl || ns[i].mark != "as" || !oneOf(ns[h].norm, "known|credited|billed") {
		return i
	}
	if ns[h].shared >= 0 {
		return ns[h].shared
	}
	return i
}

// kindsExclude reports whether nothing is both an a and a b: things of
// different sorts, or persons of different occupations.
func kindsExclude(a, b string) bool {
	if related, different := relatives(a, b); related {
		return different
	}
	if sortsExclude(a, b) {
		return true
	}
	ca, cb := nounClass(a), nounClass(b)
	if ca == 0 || cb == 0 || typeKind(a) == "role" || typeKind(b) == "role" || typeKind(a) == "person" || typeKind(b) == "person" {
		return ca == classAnimal && isPersonNoun(b) || cb == classAnimal && isPersonNoun(a)
	}
	if ca == classPerson && cb == classPerson {
		return exclusiveRole(titleClass(a)) && exclusiveRole(titleClass(b)) && !titlesAgree(a, b)
	}
	return ca != cb && concrete(ca) && concrete(cb) || ca == cb && concrete(ca) && ca != classPerson && siblings(a, b)
}

// sortsExclude reports whether two nouns are sure to name different things:
// different members of a family, or things of different sorts.
func sortsExclude(a, b string) bool {
	if related, different := relatives(a, b); related {
		return different
	}
	sa, sb := sortOf(a), sortOf(b)
	return sa != "" && sb != "" && sa != sb
}

// sortOf returns the sort of things that a noun is sure to name, of which
// nothing is of two: person, animal, work, place, organisation or vehicle.
func sortOf(noun string) string {
	switch {
	case among(noun, "loose-noun"):
		return sureSorts[noun]
	case belongsTo(noun, "animal"):
		return "animal"
	case belongsTo(noun, "work"), typeKind(noun) == "work":
		return "work"
	case belongsTo(noun, "vehicle"):
		return "vehicle"
	case belongsTo(noun, "settlement"), belongsTo(noun, "territory"), typeKind(noun) == "place":
		return "place"
	case belongsTo(noun, "profession"), belongsTo(noun, "artist"), exclusiveRole(titleClass(noun)):
		return "person"
	case typeKind(noun) == "organisation":
		return "organisation"
	}
	return ""
}

// sureSorts are the sorts of nouns that other readings do not disturb.
var sureSorts = map[string]string{"series": "work", "party": "organisation", "website": "work"}

// concrete reports whether a class of nouns holds things that one can point
// at, so that its kinds exclude those of other such classes.
func concrete(class byte) bool {
	switch class {
	case classAnimal, classFood, classPerson, classPlant, classSubstance, classBody:
		return true
	}
	return false
}
