package facts

import (
	"slices"
	"sort"
	"strings"
)

// An entity is a person, place, organisation or other named thing of the
// article, under all its names.
type entity struct {
	kind    Kind     // Person, Place, Org, or "" where unknown
	names   []string // folded, the longest first
	country string   // its code, for a country or its people
	gender  byte     // 'm', 'f', or 0
	titles  []string // lemmas of the nouns that say what it is: "president"
	traits           // what else describes it
	group   []int    // the members, for a group such as "the two leaders"
	count   int      // mentions
	lead    int      // where it is first named, in bytes
}

// entities are the named things of an article.
type entities struct {
	all     []entity
	index   nameIndex
	heads   map[string][]int // by the last word of a longer name, and by title
	met     map[[2]int]bool  // the pairs that one sentence names, the lesser first
	pair    []int            // the last two persons that were named together
	persons []int            // the persons named, in order
}

// find returns the entity that a name speaks of, or -1. A short name is that
// of the latest entity whose name holds all its words in order; two names of
// which each has a word of its own never meet.
func (es *entities) find(name string) int {
	if code := countryCode(name); code != "" {
		if id, ok := es.index.countries[code]; ok {
			return id
		}
		return -1
	}
	best := -1
	tokens := nameTokens(name)
	for _, list := range es.index.candidates(name, tokens) {
		for _, i := range list {
			e := &es.all[i]
			if e.country != "" || best >= 0 && (e.count < es.all[best].count || e.count == es.all[best].count && i >= best) {
				continue
			}
			if slices.ContainsFunc(e.names, func(known string) bool { return known == name || sameTokens(es.index.tokens[known], tokens) }) {
				best = i
			}
		}
	}
	return best
}

// add makes an entity of a name.
func (es *entities) add(name string, e entity) int {
	id := len(es.all)
	es.all = append(es.all, e)
	es.call(id, name)
	if _, ok := es.index.countries[e.country]; !ok && e.country != "" {
		es.index.countries[e.country] = id
	}
	return id
}

// call notes a name of entity id.
func (es *entities) call(id int, name string) {
	es.all[id].names = append(es.all[id].names, name)
	es.index.add(name, id)
	if words := strings.Fields(name); len(words) > 1 {
		last := words[len(words)-1]
		es.heads[last] = append(es.heads[last], id)
	}
}

// sameName reports whether two folded names can be one entity's: all words of
// the shorter stand in the longer, and for persons the surname or first name
// does; or one is the other's initials.
func sameName(a, b string) bool {
	return a == b || sameTokens(nameTokens(a), nameTokens(b))
}

// sameTokens is sameName of the words of two names.
func sameTokens(at, bt []string) bool {
	if len(at) == 0 || len(bt) == 0 {
		return false
	}
	if len(at) < len(bt) {
		at, bt = bt, at
	}
	if slices.Contains(at, "and") != slices.Contains(bt, "and") {
		return false // "Cheltenham and Gloucester" is not "Cheltenham"
	}
	if len(bt) == 1 && len(at) > 1 && initials(at) == bt[0] && len(bt[0]) > 1 {
		return true
	}
	if len(bt) == 1 && len(at) > 1 && isRegion(bt[0]) {
		return false // "European" is not the "European Commission"
	}
	if len(bt) > 1 && at[len(at)-1] == bt[len(bt)-1] && len(bt[0]) > 2 && strings.HasPrefix(at[0], bt[0]) && givenName(bt[0]) != 0 && !slices.Contains(at, "of") {
		return true // "Tim Hald" is "Timothy Jon Hald"
	}
	if len(at) == len(bt) {
		return slices.Equal(at, bt)
	}
	rest := at
	for _, w := range bt {
		i := slices.Index(rest, w)
		if i < 0 && len(w) == 1 { // "J. Smith"
			i = slices.IndexFunc(rest, func(s string) bool { return s[0] == w[0] })
		}
		if i < 0 {
			return false
		}
		rest = rest[i+1:]
	}
	// "Bank of India" is not "India"; "University of York" not "York".
	return !slices.Contains(at, "of") || slices.Contains(bt, "of") || at[0] == bt[0]
}

// naming is how a word takes part in the names of an article.
type naming struct {
	opens bool // begins one of several words
	whole bool // is one by itself, or continues one
}

// naming lists the words of all names.
func (es *entities) naming() map[string]naming {
	words := map[string]naming{}
	for i := range es.all {
		for _, name := range es.all[i].names {
			fields := strings.Fields(name)
			for k, w := range fields {
				n := words[w]
				n.opens = n.opens || k == 0 && len(fields) > 1
				n.whole = n.whole || k > 0 || len(fields) == 1
				words[w] = n
			}
		}
	}
	return words
}

func nameTokens(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if w = strings.Trim(w, "."); w != "" && w != "the" {
			out = append(out, american(w))
		}
	}
	return out
}

func initials(tokens []string) string {
	var b strings.Builder
	for _, w := range tokens {
		if !nameParticle(w) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// refer finds out which entity each name, pronoun and definite phrase of t
// speaks of. New names become entities of es unless fixed is set, as it is
// for a claim, whose names must not become the article's.
func (es *entities) refer(t *text, fixed bool) {
	for si := range t.sents {
		ns := t.sents[si].ns
		for i := range ns {
			if ns[i].tag == tagName {
				es.name(ns, i, fixed)
			}
		}
	}
	r := resolver{es: es, fixed: fixed}
	for si := range t.sents {
		r.read(t.sents[si].ns)
	}
}

// name gives the name at ns[i] its entity.
func (es *entities) name(ns []node, i int, fixed bool) {
	n := &ns[i]
	title := titlesOf(ns, i)
	id := es.find(n.norm)
	if id < 0 && fixed {
		return
	}
	if fixed {
		title = nil // what a claim calls it may be wrong
	}
	kind := nameKind(ns, i, title)
	if id >= 0 && es.all[id].country == "" && kind != "" && es.all[id].kind != "" && kind != es.all[id].kind &&
		(kind == Person) != (es.all[id].kind == Person) && !slices.Contains(es.all[id].names, n.norm) {
		id = -1
	}
	if id < 0 {
		if fixed {
			return
		}
		if j := otherName(ns, i); j >= 0 {
			id = ns[j].refs[0]
			es.call(id, n.norm)
		}
	}
	if id < 0 {
		// A name in brackets right after another is its short form.
		if j := n.head; n.dep == depAppos && j >= 0 && j < i && ns[j].tag == tagName && len(ns[j].refs) == 1 && bracketed(ns, j, i) {
			id = ns[j].refs[0]
			es.call(id, n.norm)
		} else {
			id = es.add(n.norm, entity{kind: kind, country: countryCode(n.norm), lead: n.Start})
			if kind == Person {
				if g := givenName(strings.Fields(n.norm)[0]); g != 'u' {
					es.all[id].gender = g
				}
			}
		}
	}
	n.refs = []int{id}
	if fixed {
		return
	}
	e := &es.all[id]
	e.count++
	if e.kind == "" {
		e.kind = kind
	}
	if !slices.Contains(e.names, n.norm) {
		es.call(id, n.norm)
		sort.SliceStable(e.names, func(a, b int) bool { return len(e.names[a]) > len(e.names[b]) })
	}
	for _, t := range title {
		if !slices.Contains(e.titles, t) {
			e.titles = append(e.titles, t)
			es.heads[t] = append(es.heads[t], id)
		}
	}
	if e.gender == 0 {
		for _, t := range title {
			if g := genderOfNoun(t); g != 0 {
				e.gender = g
			}
		}
	}
}

// bracketed reports whether ns[i] stands alone in brackets after ns[j].
func bracketed(ns []node, j, i int) bool {
	return i == j+2 && ns[j+1].norm == "(" && (i+1 >= len(ns) || ns[i+1].norm == ")")
}

// titlesOf returns the lemmas of the common nouns that say what the name at
// ns[i] is: before it, in apposition, or as a predicate.
func titlesOf(ns []node, i int) []string {
	var out []string
	for j := range ns {
		n := &ns[j]
		switch {
		case n.tag == tagNoun && n.head == i && (n.dep == depTitle || n.dep == depAppos):
			out = append(out, n.lemma)
		case n.tag == tagNoun && n.dep == depPred && n.head >= 0 && subjectOf(ns, n.head) == i:
			out = append(out, n.lemma)
		case n.tag == tagNoun && ns[i].dep == depAppos && ns[i].head == j:
			out = append(out, n.lemma)
		case n.tag == tagNoun && ns[i].head == j && becomes(ns, i, j):
			out = append(out, n.lemma)
		case n.tag == tagNoun && n.dep == depTitle && n.norm != n.lemma && ns[i].dep == depConj && ns[i].head == n.head:
			out = append(out, n.lemma) // "the brothers Tom and Eric Tarn"
		case ns[i].dep == depMod && ns[i].head == j && j == i+1 && bearsName(n.lemma) && !placeName(ns[i].norm):
			out = append(out, n.lemma) // "the Mobilis union"
		}
	}
	return out
}

// bearsName reports whether a noun stands behind the name of what it is.
func bearsName(noun string) bool {
	return among(noun, "name-bearer")
}

// nameKind guesses what a name names.
func nameKind(ns []node, i int, titles []string) Kind {
	n := &ns[i]
	tokens := strings.Fields(n.norm)
	last := tokens[len(tokens)-1]
	switch {
	case countryCode(n.norm) != "":
		return Place
	case slices.ContainsFunc(titles, func(t string) bool { return typeKind(t) == "work" || belongsTo(t, "work") }):
		return "" // "Pine Hollow Road is a film"
	case len(tokens) > 1 && namePart(last) == "event" && orgOf(n.norm) == "":
		return ""
	case len(tokens) > 1 && (strings.Contains(orgWords, " "+last+" ") || namePart(last) == "organisation"), orgOf(n.norm) != "":
		return Org
	case len(tokens) > 1 && namePart(last) == "place":
		return Place
	}
	for _, t := range titles {
		if kind := kindOfNoun(t); kind != "" {
			return kind
		}
	}
	if i > 0 && (oneOf(ns[i-1].norm, "mr|mr.") || titleClass(ns[i-1].norm) != "" && ns[i-1].tag == tagNoun && !anyParty(ns[i-1].norm)) {
		return Person
	}
	switch {
	case cityCountry(n.norm) != "" || isRegion(n.norm) || placedBy(ns, i):
		return Place
	case len(tokens) > 1 && givenName(tokens[0]) != 0:
		return Person
	case len(tokens) == 1 && givenName(n.norm) != 0:
		return Person
	case n.shape == capital && (strings.ContainsAny(n.norm, "0123456789") || isZone(word{norm: n.norm, shape: capital})):
		return "" // "RS-25", "ET"
	case n.shape == capital:
		return Org
	case n.dep == depObl && oneOf(n.mark, "in|near|at"):
		return Place
	}
	for at_m := range ns {
		m := &ns[at_m]
		if m.head == i && m.value != nil && m.value.kind == Age {
			return Person
		}
	}
	if n.shape == title && personLike(tokens) && !(n.dep == depObl && slotOf(n.mark) == "where") && at(ns, i-1).tag != tagDet && at(ns, i+1).norm != "," {
		return Person
	}
	return ""
}

// personLike reports whether two or three words, none of them another word of
// the language, are likely to be a person's names.
func personLike(tokens []string) bool {
	if len(tokens) < 2 || len(tokens) > 3 {
		return false
	}
	return !slices.ContainsFunc(tokens, func(w string) bool {
		return isKnownWord(w) && givenName(w) == 0 || cityCountry(w) != "" || countryOf(w)
	})
}

// anyParty reports whether a title tells nothing of whether a person or a
// company bears it: "its rival Northlane".
func anyParty(title string) bool {
	return among(title, "party")
}

// placedBy reports whether the words about the name at ns[i] make it a place's:
// "the town of Brondal", "Brondal, Norway".
func placedBy(ns []node, i int) bool {
	if i > 1 && ns[i-1].norm == "of" && among(ns[i-2].lemma, "territory") {
		return true
	}
	if i > 0 && i+2 < len(ns) && ns[i+1].norm == "," && ns[i+2].tag == tagName && oneOf(ns[i-1].norm, "in|near|at|from|to|outside|of|around") {
		n := ns[i+2].norm
		return (countryCode(n) != "" && !isDemonym(n) || isProvince(n)) && (i+3 >= len(ns) || !ns[i+3].content())
	}
	return false
}

// guessKind guesses what a name names that only a claim brings: two or three
// words of which none marks an organisation or place are a person.
func guessKind(n *node) Kind {
	tokens := strings.Fields(n.norm)
	if n.shape == title && len(tokens) > 1 && len(tokens) < 4 && namePart(tokens[len(tokens)-1]) == "" && !strings.Contains(n.norm, " of ") {
		return Person
	}
	return ""
}

// definite reports whether the noun at ns[i] is introduced as known: by "the",
// "this", "both" or a count.
func definite(ns []node, i int) bool {
	for j := i - 1; j >= 0 && (ns[j].head == i || ns[j].tag == tagPunct); j-- {
		if oneOf(ns[j].norm, "the|this|these|both|that|those") {
			return true
		}
	}
	return false
}

// modified reports whether the noun at ns[i] has a content modifier.
func modified(ns []node, i int) bool {
	for k_ := range ns {
		n := &ns[k_]
		if n.head == i && (n.dep == depMod || n.dep == depObl || n.dep == depPoss) && n.content() {
			return true
		}
	}
	return false
}
