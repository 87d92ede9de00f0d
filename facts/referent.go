package facts

import (
	"slices"
	"strings"
)

// A resolver reads a text from its beginning and finds out whom or what each
// noun phrase and pronoun speaks of.
type resolver struct {
	es     *entities
	fixed  bool // the text is a claim, and brings nothing that the article has not
	number int  // of the sentence
	paired int  // the sentence that named two persons together last
	seen   []mention
	done   []bool // nodes of the sentence that are resolved
}

// A mention is the last place at which an entity was spoken of.
type mention struct {
	who, sentence, at int
	subject           bool
}

// window is how many entities back a pronoun or phrase may reach.
const window = 40

// read resolves the phrases of the next sentence.
func (r *resolver) read(ns []node) {
	r.number++
	r.done = make([]bool, len(ns))
	for i := range ns {
		r.node(ns, i)
	}
}

// node resolves node i, and before it what it is told by.
func (r *resolver) node(ns []node, i int) {
	if r.done[i] {
		return
	}
	r.done[i] = true
	n := &ns[i]
	switch {
	case n.tag == tagPron || n.tag == tagDet && n.dep == depPoss:
		r.pronoun(ns, i)
	case n.tag == tagName && len(n.refs) == 1:
		if people(ns, i) {
			r.phrase(ns, i)
			return
		}
		n.who = n.refs[0]
		r.dependents(ns, i)
		if !r.fixed {
			r.es.teach(n.who, r.es.describe(ns, i))
		}
		if n.dep != depMod || countryCode(n.norm) == "" {
			r.mention(ns, i)
		}
	case n.tag == tagNoun && n.dep != depMod && n.dep != depFunc, n.value != nil && n.value.kind == Age && n.dep != depMod && n.dep != depAppos:
		r.phrase(ns, i)
	}
}

// people reports whether the name at ns[i] is that of a people, for one of it:
// "the Swede".
func people(ns []node, i int) bool {
	n := &ns[i]
	if n.dep == depMod || countryCode(n.norm) == "" || !isDemonym(n.norm) {
		return false
	}
	before := at(ns, i-1)
	return before.tag == tagDet && before.head == i && oneOf(before.norm, "the|a|an|this")
}

// dependents resolves what tells more of the phrase at i.
func (r *resolver) dependents(ns []node, i int) {
	for k := range ns {
		if ns[k].head == i && (ns[k].dep == depPoss || ns[k].dep == depMod || ns[k].dep == depObl && oneOf(ns[k].mark, "of|from|at|for")) {
			r.node(ns, k)
		}
	}
}

// phrase resolves the noun phrase that node i heads.
func (r *resolver) phrase(ns []node, i int) {
	n := &ns[i]
	r.dependents(ns, i)
	d := r.es.describe(ns, i)
	if name := sameAs(ns, i); name >= 0 {
		r.node(ns, name)
		n.who = ns[name].who
		if n.who >= 0 && !r.fixed {
			r.es.teach(n.who, d)
		}
		return
	}
	if n.dep == depPred || n.dep == depTitle {
		return
	}
	if d.many && d.definite && (isPersonNoun(n.lemma) || oneOf(n.norm, "sides|allies")) {
		n.refs = r.es.together(n.lemma)
		if len(n.refs) > 0 {
			return
		}
	}
	switch {
	case r.fixed:
		n.who = r.es.identify(d)
	case d.definite:
		n.who = r.recall(d)
	}
	if n.who < 0 && !r.fixed {
		n.who = r.es.introduce(d, n.Start)
	}
	if n.who < 0 {
		return
	}
	if len(r.es.all[n.who].names) > 0 && !d.many && d.definite {
		n.refs = []int{n.who}
	}
	r.mention(ns, i)
}

// sameAs returns the name, or else the noun, that the noun at ns[i] is said of,
// as its title, in apposition, or as its predicate; -1 for none.
func sameAs(ns []node, i int) int {
	n := &ns[i]
	if n.head >= 0 && (n.dep == depTitle || n.dep == depAppos) && ns[n.head].nominal() {
		return n.head
	}
	if n.dep == depPred && n.head >= 0 && !denied(ns, i) {
		return subjectOf(ns, n.head)
	}
	for k := range ns {
		if ns[k].head == i && ns[k].tag == tagName && (ns[k].dep == depAppos && !bracketed(ns, i, k) || becomes(ns, k, i)) {
			return k
		}
	}
	return -1
}

// becomes reports whether the name at ns[k] is put into the office that the noun
// behind it names: "named Mary Tarn finance minister".
func becomes(ns []node, k, i int) bool {
	return ns[k].dep == depMod && k == i-1 && ns[i].dep == depObj && oneOf(ns[ns[i].head].lemma, "name|appoint|elect|make|crown|call|nominate|choose|declare|re-elect") && kindOfNoun(ns[i].lemma) == Person
}

// teach notes what a phrase tells of an entity.
func (es *entities) teach(id int, d description) {
	e := &es.all[id]
	if d.noun != "" && !slices.Contains(e.titles, d.noun) && !d.many {
		e.titles = append(e.titles, d.noun)
		es.note(d.noun, id)
	}
	if e.kind == "" && d.kind != "" && d.noun != "" {
		e.kind = d.kind
	}
	if e.gender == 0 {
		e.gender = d.gender
	}
	if e.age == 0 {
		e.age = d.age
	}
	if d.origin != "" && e.country == "" && !slices.Contains(e.origin, d.origin) {
		e.origin = append(e.origin, d.origin)
	}
	e.words, e.sorts = enrich(e.words, d.words), enrich(e.sorts, d.sorts)
	if b := (bond{d.noun, d.owner}); d.owner >= 0 && d.owner != id && d.noun != "" && !slices.Contains(e.bonds, b) {
		e.bonds = append(e.bonds, b)
	}
}

// enrich returns the words of a and those of b that a has not.
func enrich(a, b []string) []string {
	for _, w := range b {
		if !slices.Contains(a, w) {
			a = append(a, w)
		}
	}
	return a
}

// note puts an entity on the list of those called a noun.
func (es *entities) note(noun string, id int) {
	es.heads[noun] = append(es.heads[noun], id)
}

// introduce makes the entity that a phrase brings in.
func (es *entities) introduce(d description, at int) int {
	es.all = append(es.all, entity{kind: d.kind, gender: d.gender, lead: at, traits: traits{many: d.many, own: !d.definite || d.owner >= 0}})
	id := len(es.all) - 1
	if d.noun != "" {
		es.all[id].titles = []string{d.noun}
		es.note(d.noun, id)
	}
	es.teach(id, d)
	return id
}

// recall returns the entity of late that a definite phrase speaks of, or -1.
func (r *resolver) recall(d description) int {
	best, who := 0.0, -1
	for k := len(r.seen) - 1; k >= max(0, len(r.seen)-window); k-- {
		s := r.es.fits(d, r.seen[k].who)
		if s > 0 && r.seen[k].subject {
			s += 0.5
		}
		if s > best {
			best, who = s, r.seen[k].who
		}
	}
	return who
}

// identify returns the only entity that a phrase of a claim can speak of, or -1.
func (es *entities) identify(d description) int {
	best, who := 0.0, -1
	for id := range es.all {
		switch s := es.fits(d, id); {
		case s == 0:
		case s > best:
			best, who = s, id
		case s == fitsKind && who >= 0: // "the firm": the one that the article is about
			if es.all[id].count > es.all[who].count {
				who = id
			}
		case s == best:
			who = -1
		}
	}
	return who
}

// mention notes that node i speaks of its entity.
func (r *resolver) mention(ns []node, i int) {
	n := &ns[i]
	if n.who < 0 {
		return
	}
	if !r.fixed && isSubject(ns, i) {
		r.es.all[n.who].acts = true
	}
	if !r.fixed && n.tag != tagPron && n.tag != tagDet {
		for _, m := range r.seen[max(0, len(r.seen)-window):] {
			if m.sentence == r.number && m.who != n.who {
				r.es.meet(m.who, n.who)
			}
		}
	}
	r.seen = slices.DeleteFunc(r.seen, func(m mention) bool { return m.who == n.who })
	r.seen = append(r.seen, mention{n.who, r.number, i, isSubject(ns, i)})
	if len(r.seen) > window {
		r.seen = r.seen[1:] // no word reaches further back
	}
	if r.fixed || len(r.es.all[n.who].names) == 0 || r.es.all[n.who].kind != Person {
		return
	}
	if len(r.es.persons) < 2 && !slices.Contains(r.es.persons, n.who) {
		r.es.persons = append(r.es.persons, n.who)
	}
	if h := n.head; n.dep == depConj && h >= 0 && ns[h].who >= 0 && ns[h].tag == tagName && r.es.all[ns[h].who].kind == Person {
		r.es.pair, r.paired = []int{ns[h].who, n.who}, r.number
	}
}

// meet notes that two entities are named beside each other in one sentence.
func (es *entities) meet(a, b int) {
	if es.met == nil {
		es.met = map[[2]int]bool{}
	}
	es.met[[2]int{min(a, b), max(a, b)}] = true
}

// several returns those whom "they", "both" or "the two leaders" are: the latest
// pair, or else the first two persons of the text.
func (es *entities) several(persons bool) []int {
	if len(es.pair) > 0 {
		return es.pair
	}
	if persons && len(es.persons) >= 2 {
		return es.persons[:2]
	}
	return nil
}

// together returns whom a plural phrase for people speaks of, "the leaders": the
// latest pair or the first two, where each may be called so.
func (es *entities) together(noun string) []int {
	ids := es.several(isPersonNoun(noun))
	for _, id := range ids {
		d := description{noun: noun, owner: -1}
		if isPersonNoun(noun) && typeKind(noun) == "" && titleClass(noun) != "kin" && es.called(id, d) == 0 {
			return nil
		}
	}
	return ids
}

// lastField returns the last word of a name.
func lastField(name string) string {
	return name[strings.LastIndexByte(name, ' ')+1:]
}
