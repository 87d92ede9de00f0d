package facts

import "slices"

// apart reports whether two entities are sure to be different ones.
func (es *entities) apart(a, b int) bool {
	if a == b || a < 0 || b < 0 {
		return false
	}
	x, y := &es.all[a], &es.all[b]
	if slices.Contains(x.group, b) || slices.Contains(y.group, a) || es.bound(a, b) || es.bound(b, a) {
		return false
	}
	switch {
	case x.country != "" && y.country != "":
		return x.country != y.country
	case x.country != "" || y.country != "":
		return false // a country for its government, team or people
	case x.many != y.many, x.lifeless(), y.lifeless():
		return false
	case x.kind == Person && y.kind == Org:
		return es.elsewhere(x, b)
	case x.kind == Org && y.kind == Person:
		return es.elsewhere(y, a)
	case len(x.names) > 0 && len(y.names) > 0:
		return true
	case x.kind != "" && y.kind != "" && x.kind != y.kind,
		x.gender != 0 && y.gender != 0 && x.gender != y.gender,
		x.age != 0 && y.age != 0 && x.age != y.age,
		len(x.origin) > 0 && len(y.origin) > 0 && !overlapping(x.origin, y.origin):
		return true
	}
	if es.related(x, y) {
		return false
	}
	if es.met[[2]int{min(a, b), max(a, b)}] && (x.settled() || y.settled()) || x.settled() && y.settled() && es.exclusive(x, y) {
		return true
	}
	if x.lead > y.lead {
		x, y = y, x
	}
	return y.own && len(y.names) == 0 // "a passenger", after others were told of
}

// settled reports whether an entity is brought in as one of its own, and not by
// words that may be another's.
func (e *entity) settled() bool { return len(e.names) > 0 || e.own }

// lifeless reports whether nothing shows that an entity could act.
func (e *entity) lifeless() bool {
	return e.kind == "" && len(e.names) == 0 && !slices.ContainsFunc(e.titles, func(t string) bool {
		return anyParty(t) || nounClass(t) == classPerson || kindOfNoun(t) != ""
	})
}

// elsewhere reports whether a person belongs to another organisation than id: one
// who belongs to none that is told may act for it.
func (es *entities) elsewhere(person *entity, id int) bool {
	told := false
	for _, b := range person.bonds {
		if b.owner == id {
			return false
		}
		told = told || es.all[b.owner].kind == Org
	}
	return told
}

// exclusive reports whether nobody is both what one and what the other of two
// entities is called.
func (es *entities) exclusive(x, y *entity) bool {
	for _, t := range x.titles {
		for _, u := range y.titles {
			if kindsExclude(t, u) {
				return true
			}
		}
	}
	return false
}

// bound reports whether a is the leader, owner or the like of b, which may be
// said to do what a does.
func (es *entities) bound(a, b int) bool {
	return slices.ContainsFunc(es.all[a].bonds, func(t bond) bool { return t.owner == b && es.all[a].kind != es.all[b].kind })
}

// related reports whether something that one of two entities is called may be
// said of the other.
func (es *entities) related(x, y *entity) bool {
	for _, t := range x.titles {
		for _, u := range y.titles {
			if t == u || hypernymOf(t, u) || hypernymOf(u, t) || belongsTo(t, u) || belongsTo(u, t) || synonymous(t, u) != unrelated || titleClass(t) != "" && titlesAgree(t, u) || equivalent(t, u) {
				return true
			}
		}
	}
	return false
}

// excludes reports whether entity id cannot be what a phrase describes.
func (es *entities) excludes(d description, id int) bool {
	e := &es.all[id]
	switch {
	case d.many != e.many, d.kind == "", e.kind == "":
		return false
	case d.gender != 0 && e.gender != 0 && d.gender != e.gender,
		d.age != 0 && e.age != 0 && d.age != e.age,
		d.origin != "" && len(e.origin) > 0 && !overlapping([]string{d.origin}, e.origin):
		return true
	}
	if es.fits(d, id) > 0 {
		return false
	}
	for _, t := range e.titles {
		if kindsExclude(t, d.noun) {
			return true
		}
	}
	return false
}
