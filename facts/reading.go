package facts

import (
	"slices"
	"strings"
)

// A reading is an article as the engine has read it: its sentences as trees,
// its named things, and how rare each word is. It never changes once made,
// so that many claims may be checked against it at once.
type reading struct {
	text     *text
	entities entities
	naming   map[string]naming
	named    []*node // by entity: where the article first calls it by a name; nil for nowhere
	anchor   day
	count    map[string]int // sentences that hold a lemma
	said     map[string]int // the sentence of a text of words only
	claim    string         // the claim at hand; set on a copy
	told     told           // set on the copy too
}

// read reads an article. pause, where it is not nil, is called after each
// sentence with how far it has come.
func read(body string, from int, anchor day, pause func(read int)) *reading {
	r := &reading{anchor: anchor, count: map[string]int{}, said: map[string]int{}}
	r.entities.index, r.entities.heads = newNameIndex(), map[string][]int{}
	r.text = readText(body, from, anchor, pause)
	r.entities.refer(r.text, false)
	r.entities.governments(r.text)
	r.naming = r.entities.naming()
	r.named = make([]*node, len(r.entities.all))
	for s := range r.text.sents {
		at := r.text.sents[s].Span
		r.said[wordsOnly(splitWords(at.In(body), at.Start))] = s
		ns := r.text.sents[s].ns
		findSenses(ns)
		seen := map[string]bool{}
		for i := range ns {
			if ns[i].tag == tagName && len(ns[i].refs) == 1 && r.named[ns[i].refs[0]] == nil {
				r.named[ns[i].refs[0]] = &ns[i]
			}
			if ns[i].value != nil {
				r.text.sents[s].values = append(r.text.sents[s].values, ns[i].value)
			}
			if l := ns[i].lemma; l != "" && !seen[l] {
				seen[l] = true
				r.count[l]++
			}
		}
	}
	return r
}

// sense relates a node of the claim to a node of the article: by what they
// speak of where both are names or stand for one, else by their words.
func (r *reading) sense(article, claim *node) sense {
	if article.value != nil || claim.value != nil {
		if article.value != nil && article.value.kind == Money && moneyWord(claim.lemma) {
			return sense{narrower, trustWeak} // "the money": the sum that the article names
		}
		return sense{}
	}
	if len(claim.refs) > 0 && len(article.refs) > 0 {
		switch {
		case slices.Equal(claim.refs, article.refs):
			if oneOf(article.norm, "it|its") {
				return sense{equal, trustStrong}
			}
			return sense{equal, trustLemma}
		case overlapping(claim.refs, article.refs):
			return sense{equal, trustStrong}
		}
	}
	if r.coreferent(article, claim) {
		return sense{equal, trustStrong}
	}
	if claim.tag == tagName || article.tag == tagName {
		if claim.tag == tagName && article.tag == tagName {
			if claim.norm == article.norm {
				return sense{equal, trustLemma}
			}
			if !locative(article) && !locative(claim) && (capitalOf(article.norm) != "" && capitalOf(article.norm) == countryCode(claim.norm) || capitalOf(claim.norm) != "" && capitalOf(claim.norm) == countryCode(article.norm)) {
				return sense{equal, trustWeak}
			}
			if locative(claim) && (locative(article) || article.dep == depAppos && isProvince(article.norm)) && liesIn(article.norm, claim.norm) {
				return sense{narrower, trustFrame}
			}
			return sense{}
		}
		if claim.norm == article.norm || claim.lemma == article.lemma {
			return sense{equal, trustDerived}
		}
		if article.tag == tagName && claim.tag == tagNoun && !claim.inside && claim.lemma == commonHead(article.norm) && r.kindOf(article) != Person {
			return sense{narrower, trustFrame} // the "Grand Mosque" is a mosque
		}
		return sense{}
	}
	if article.restricts && claim.restricts && sameScope(article.norm, claim.norm) {
		return sense{equal, trustDerived}
	}
	if claim.tag != tagVerb && claim.narrows && claim.norm != article.norm {
		if m := r.told.meaning(article, claim); m.rel.excludes() && article.tag != tagVerb {
			return m
		}
		return sense{}
	}
	if !article.content() || !claim.content() {
		return sense{}
	}
	if (article.inside || claim.inside) && claim.lemma != article.lemma {
		if m := r.told.meaning(article, claim); m.rel.excludes() {
			return m // "old people", "young people"
		}
		if !(article.dep == depMod && claim.dep == depMod && article.tag == claim.tag) {
			return sense{} // the "head" of "head office" runs nothing
		}
	}
	if (claim.lemma == "say" || article.lemma == "say") && claim.tag != article.tag {
		return sense{}
	}
	m := r.told.meaning(article, claim)
	if article.inside && !claim.inside && m.score > trustTypo {
		m.score = trustTypo // the "power" of a power cut is rather that of "without electricity"
	}
	return m
}

// commonHead returns the common noun that a name of several words is built on,
// "mosque" of "grand mosque", "university" of "university of leeds", or "".
func commonHead(name string) string {
	name, _, of := strings.Cut(name, " of ")
	i := strings.LastIndexByte(name, ' ')
	if i < 0 && !of {
		return ""
	}
	return lemma(name[i+1:], 'n')
}

// coreferent reports whether a noun of the claim and another word of the article
// speak of the same person or body.
func (r *reading) coreferent(article, claim *node) bool {
	if claim.who < 0 || claim.who != article.who || claim.tag != tagNoun || claim.dep == depPred || claim.dep == depTitle || !article.nominal() || article.lemma == claim.lemma || article.unsure {
		return false
	}
	e := &r.entities.all[claim.who]
	return e.kind == Person || e.kind == Org || e.many
}

// topical reports whether the word at a place is what the article is about:
// it stands in the first sentence or in several.
func (r *reading) topical(at place) bool {
	n := &r.text.sents[at.s].ns[at.i]
	if at.s == 0 && n.tag == tagNoun {
		return true
	}
	return r.count[n.lemma] > 1
}

// closeness returns how near two nodes of an article's sentence stand.
func (r *reading) closeness(s, a, b int) float64 { return closeness(r.text.sents[s].ns, a, b) }

// kindOf returns the kind of thing that a name of the claim names.
func (r *reading) kindOf(n *node) Kind {
	if len(n.refs) == 1 {
		return r.entities.all[n.refs[0]].kind
	}
	if countryCode(n.norm) != "" {
		return Place
	}
	if k := nameKind([]node{*n}, 0, nil); k != "" {
		return k
	}
	return guessKind(n)
}

// nameOf returns how a node of the article is called in a reason.
func (r *reading) nameOf(n *node) string {
	if n.tag != tagName && len(n.refs) == 1 { // a pronoun: say whom it means
		if name := r.named[n.refs[0]]; name != nil {
			return name.shown(r.text.body)
		}
	}
	return n.shown(r.text.body)
}

// locative reports whether a name says where, so that a capital does not stand
// for its government.
func locative(n *node) bool {
	return n.dep == depObl && slotOf(n.mark) == "where" || oneOf(n.mark, "from|to")
}

// moneyWord reports whether a noun stands for a sum of money.
func moneyWord(lemma string) bool {
	return oneOf(lemma, "money|cash|sum|funding|fund")
}
