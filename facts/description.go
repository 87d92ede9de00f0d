package facts

import "slices"

// traits are what a text tells of an entity besides its names and titles.
type traits struct {
	origin []string // codes of the countries it is from
	words  []string // adjectives before its titles: "younger"
	sorts  []string // nouns before its titles: "crane", of an operator
	age    float64  // 0 where none is told
	many   bool     // several of them
	own    bool     // brought in by a phrase of its own: "a passenger", "his wife"
	acts   bool     // it is the subject of a clause somewhere
	bonds  []bond
}

// A bond is whose something an entity is: the leader of the union.
type bond struct {
	noun  string
	owner int // an entity
}

// A description is what a noun phrase tells of the one it speaks of.
type description struct {
	noun     string // the lemma of its head; "" for "the Swede", "the 58-year-old"
	kind     Kind   // Person, Place, Org, or "" where the noun doesn't tell
	gender   byte   // 'm', 'f', or 0
	origin   string // code of a country
	words    []string
	sorts    []string
	age      float64
	many     bool
	owner    int  // the entity whose it is, or -1
	definite bool // introduced as known
}

// describe reads the noun phrase that node i heads, whose dependents are
// resolved already.
func (es *entities) describe(ns []node, i int) description {
	n := &ns[i]
	d := description{owner: -1, definite: definite(ns, i)}
	switch {
	case n.tag == tagNoun:
		d.noun, d.kind, d.gender = n.lemma, kindOfNoun(n.lemma), genderOfNoun(n.lemma)
		d.many = n.norm != n.lemma && n.lemma != "" && n.norm[len(n.norm)-1] == 's' || oneOf(n.norm, "people|men|women|children|police")
	case n.tag == tagName:
		d.origin = countryCode(n.norm)
	case n.value != nil:
		d.age, d.kind = n.value.low, Person
	}
	for k := range ns {
		if ns[k].head == i {
			d.modify(es, ns, i, k)
		}
	}
	return d
}

// modify adds what dependent k of the phrase at i tells.
func (d *description) modify(es *entities, ns []node, i, k int) {
	m := &ns[k]
	code := ""
	if m.tag == tagName {
		code = countryCode(m.norm)
	}
	switch {
	case m.dep == depPoss:
		d.owner, d.definite = m.who, true
		if code != "" {
			d.origin = code
		}
	case m.value != nil && m.value.kind == Age:
		d.age = m.value.low
	case m.value != nil && m.value.kind == Number && m.dep == depMod && m.value.low != 1:
		d.many = true
	case m.dep == depMod && code != "":
		d.origin = code
		if d.owner < 0 && titleClass(d.noun) == "office" {
			d.owner = es.find(m.norm)
		}
	case m.dep == depMod && m.tag == tagAdj:
		d.words = append(d.words, m.lemma)
		if m.norm != m.lemma {
			d.words = append(d.words, m.norm)
		}
	case m.dep == depMod && (m.tag == tagNoun || m.tag == tagName):
		if m.tag == tagNoun {
			d.sorts = append(d.sorts, m.lemma)
		}
		if w := m.who; w < 0 && m.tag == tagNoun && d.kind == Person {
			d.owner = es.latest(m.lemma) // "the union leader"
		} else if w >= 0 && d.owner < 0 {
			d.owner = w
		}
	case m.dep == depObl && oneOf(m.mark, "from|of") && code != "":
		d.origin = code
		if m.mark == "of" {
			d.owner = m.who
		}
	case m.dep == depObl && oneOf(m.mark, "of|at|for") && d.owner < 0:
		d.owner = m.who
	}
}

// latest returns the last entity that was called a noun, or -1.
func (es *entities) latest(noun string) int {
	if ids := es.heads[noun]; len(ids) > 0 {
		return ids[len(ids)-1]
	}
	return -1
}

// How far a description may be that of an entity.
const (
	fitsNoun    = 3.0 // by the noun itself
	fitsSynonym = 2.5
	fitsWider   = 2.0 // "the player", of a striker
	fitsKind    = 1.0 // "the woman", "the company"
	fitsTrait   = 2.0 // by where it is from, how old it is or whose it is
)

// fits says how well a description may be that of entity id; 0 where it can't.
func (es *entities) fits(d description, id int) float64 {
	e := &es.all[id]
	if e.many && !d.many && e.kind != Org && among(d.noun, "band") && d.owner < 0 {
		return fitsKind // "the group", of six climbers
	}
	if d.many != e.many || d.kind != "" && e.kind != "" && d.kind != e.kind ||
		d.gender != 0 && e.gender != 0 && d.gender != e.gender ||
		d.age != 0 && e.age != 0 && d.age != e.age {
		return 0
	}
	score := es.called(id, d)
	if d.noun != "" && score == 0 {
		return 0
	}
	if d.age != 0 && d.age == e.age {
		score += fitsTrait
	}
	if d.origin != "" && len(e.origin) > 0 {
		if !slices.Contains(e.origin, d.origin) {
			return 0
		}
		score += fitsTrait
	}
	for _, w := range d.words {
		switch {
		case slices.Contains(e.words, w):
			score++
		case oneOf(w, "other|another|second|third|new|rival"), slices.ContainsFunc(e.words, func(x string) bool { return opposed(w, x) || antonymous(w, x) }):
			return 0
		}
	}
	if len(d.sorts) > 0 && score < fitsTrait+fitsNoun {
		switch {
		case overlapping(d.sorts, e.sorts):
			score++
		case len(e.sorts) > 0:
			return 0 // a "crane operator" is no "port operator"
		default:
			score--
		}
	}
	switch held, other := es.bondOf(d, id); {
	case held:
		score += fitsTrait
	case other >= 0:
		return 0
	}
	if d.noun == "" && score < fitsTrait {
		return 0
	}
	return score
}

// mayTrade reports whether nothing that an entity is called speaks against its
// being a company: a union or a ministry is none.
func (e *entity) mayTrade() bool {
	return len(e.titles) == 0 || slices.ContainsFunc(e.titles, func(t string) bool {
		return anyParty(t) || typeKind(t) == "organisation" && !among(t, "society") || hypernymOf("company", t) || hypernymOf("firm", t) || hypernymOf("business", t)
	})
}

// bondOf reports whether entity id is what a description calls it of the one
// that the description says, or else of whom it is that; -1 for no one.
func (es *entities) bondOf(d description, id int) (held bool, other int) {
	other = -1
	if d.owner < 0 || d.noun == "" {
		return false, -1
	}
	for _, b := range es.all[id].bonds {
		switch {
		case !callsAlike(b.noun, d.noun):
		case b.owner == d.owner:
			return true, -1
		default:
			other = b.owner
		}
	}
	return false, other
}

// called says how well the noun of a description suits what entity id is called.
func (es *entities) called(id int, d description) float64 {
	e := &es.all[id]
	best := 0.0
	for _, t := range e.titles {
		switch {
		case t == d.noun:
			return fitsNoun
		case callsAlike(t, d.noun):
			best = max(best, fitsSynonym)
		case hypernymOf(d.noun, t), belongsTo(t, d.noun):
			best = max(best, fitsWider)
		}
	}
	if best > 0 || d.noun == "" {
		return best
	}
	if slices.ContainsFunc(e.names, func(name string) bool { return lastField(name) == d.noun && name != d.noun }) {
		return fitsNoun // "the authority", of the Water Authority
	}
	switch kind := typeKind(d.noun); {
	case kind == "person" && e.kind == Person && !slices.ContainsFunc(e.titles, func(t string) bool { return opposed(t, d.noun) }):
		return fitsKind
	case kind == "organisation" && d.owner < 0 && len(d.sorts) == 0 && among(d.noun, "company") && e.mayTrade() && (e.kind == Org || e.kind == "" && e.acts && len(e.names) > 0 && len(e.titles) == 0):
		return fitsKind
	}
	return 0
}

// callsAlike reports whether two nouns call one the same: "boss", "head".
func callsAlike(a, b string) bool {
	return a == b || titleClass(a) != "" && titlesAgree(a, b) || equivalent(a, b) || synonymous(a, b) == firstSense || isPersonNoun(a) && isPersonNoun(b) && sameFrame(a, b)
}

// kindOfNoun returns the kind of thing that a noun is sure to stand for.
func kindOfNoun(lemma string) Kind {
	switch {
	case anyParty(lemma):
		return ""
	case isPersonNoun(lemma):
		return Person
	case isOrgNoun(lemma), among(lemma, "collective"):
		return Org
	case typeKind(lemma) == "place":
		return Place
	}
	return ""
}

// genderOfNoun returns 'm' or 'f' for a noun that tells the sex, else 0.
func genderOfNoun(lemma string) byte {
	switch {
	case among(lemma, "man"):
		return 'm'
	case among(lemma, "woman"):
		return 'f'
	}
	return genderOfTitle(lemma)
}
