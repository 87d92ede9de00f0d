package facts

import "slices"

// predications compares whom the claim calls something with whom the article
// calls so: "Berg leads the party", "the winner is Berg", "Berg is from Oslo".
func (j *judgement) predications() {
	ns := j.al.c.ns
	if compares(ns) {
		return
	}
	relative := func(v int) bool { return v >= 0 && ns[v].dep == depRel }
	for u := range ns {
		if relative(ns[u].head) {
			continue
		}
		if ns[u].dep == depPred && ns[u].tag == tagName && !placeName(ns[u].norm) && ns[u].head >= 0 && !denied(ns, u) {
			if s := subjectOf(ns, ns[u].head); s >= 0 && ns[s].tag == tagNoun && j.named(s) && j.still(s) && (j.al.b.entities.apart(ns[s].who, ns[u].who) || j.unheardOf(u, ns[s].who)) {
				j.conflict(u, j.placeOf(ns[s].who), "The article says this of "+j.al.b.callOf(ns[s].who)+"; the claim says it of "+ns[u].shown(j.al.b.claim)+".")
			}
		}
		if ns[u].dep != depPred || ns[u].head < 0 || ns[u].tag != tagNoun || j.out[u].state == stateConflict || denied(ns, u) {
			continue
		}
		if s := subjectOf(ns, ns[u].head); s >= 0 && j.out[s].state != stateConflict {
			j.predication(u, s)
		}
	}
	for u := range ns {
		if h := ns[u].head; ns[u].tag == tagName && h >= 0 && ns[h].isVerbal() && !denied(ns, h) && j.out[u].state != stateConflict && provenance(ns, u) {
			if s := subjectOf(ns, h); s >= 0 && ns[s].who >= 0 {
				j.origin(u, s)
			}
		}
	}
}

// unheardOf reports whether the name at node u of the claim is none of the
// article's, and entity who, which has a name, may be of its kind.
func (j *judgement) unheardOf(u, who int) bool {
	n, e := &j.al.c.ns[u], &j.al.b.entities.all[who]
	kind := j.al.b.kindOf(n)
	return n.tag == tagName && len(n.refs) == 0 && len(j.al.ties[u]) == 0 && len(e.names) > 0 && (kind == "" || e.kind == "" || kind == e.kind)
}

// still reports whether the phrase at node s tells of a former role only where
// the article does.
func (j *judgement) still(s int) bool {
	es := &j.al.b.entities
	return !slices.Contains(es.describe(j.al.c.ns, s).words, "former") || slices.Contains(es.all[j.al.c.ns[s].who].words, "former")
}

// named reports whether the noun at node s of the claim is one by which the
// article itself calls the one that it speaks of.
func (j *judgement) named(s int) bool {
	es := &j.al.b.entities
	return j.al.c.ns[s].who >= 0 && es.called(j.al.c.ns[s].who, es.describe(j.al.c.ns, s)) >= fitsWider
}

// predication compares whom the claim calls what node u says, the subject s,
// with those whom the article calls so.
func (j *judgement) predication(u, s int) {
	ns, es := j.al.c.ns, &j.al.b.entities
	d := es.describe(ns, u)
	one := ns[s].who
	if d.many || d.noun == "" || formerRole(ns) {
		return
	}
	if one < 0 {
		if other := es.identify(d); d.definite && other >= 0 && ns[s].tag == tagName && j.unheardOf(s, other) {
			j.conflict(s, j.placeOf(other), "The article says this of "+j.al.b.callOf(other)+"; the claim says it of "+ns[s].shown(j.al.b.claim)+".")
		}
		return
	}
	if es.all[one].many {
		return
	}
	if _, owner := es.bondOf(d, one); owner >= 0 && !es.boundTo(one, d) {
		if v := j.ownerNode(u, d.owner); v >= 0 && es.apart(owner, d.owner) {
			j.conflict(v, j.placeOf(owner), "The article says this of "+j.al.b.callOf(owner)+"; the claim says it of "+ns[v].shown(j.al.b.claim)+".")
		}
		return
	}
	other := es.identify(d)
	if other >= 0 && len(es.all[one].names) > 0 && len(es.all[other].names) == 0 {
		return // whom the article does not name may be that very one
	}
	if d.definite && other >= 0 && es.apart(one, other) && es.called(other, d) >= fitsKind && es.fits(d, other) >= es.fits(d, one)+fitsTrait {
		j.conflict(s, j.placeOf(other), "The article says this of "+j.al.b.callOf(other)+"; the claim says it of "+ns[s].shown(j.al.b.claim)+".")
	}
}

// boundTo reports whether entity id is something of the one whose something the
// description calls it.
func (es *entities) boundTo(id int, d description) bool {
	for _, b := range es.all[id].bonds {
		if b.owner == d.owner {
			return true
		}
	}
	return false
}

// ownerNode returns the node in the phrase at u that names its owner, or -1.
func (j *judgement) ownerNode(u, owner int) int {
	ns := j.al.c.ns
	for v := range ns {
		if ns[v].head == u && ns[v].who == owner {
			return v
		}
	}
	return -1
}

// placeOf returns the first place that names an entity.
func (j *judgement) placeOf(who int) place {
	sents := j.al.b.text.sents
	for s := range sents {
		for i := range sents[s].ns {
			if sents[s].ns[i].who == who {
				return place{s, i}
			}
		}
	}
	return place{-1, -1}
}

// callOf returns what the article first calls an entity.
func (r *reading) callOf(who int) string {
	for s := range r.text.sents {
		for i := range r.text.sents[s].ns {
			if n := &r.text.sents[s].ns[i]; n.who == who && n.nominal() && n.tag != tagPron {
				return n.shown(r.text.body)
			}
		}
	}
	return ""
}

// provenance reports whether the place at ns[u] is where the subject is said to
// be from: "comes from Oslo", "is Norwegian".
func provenance(ns []node, u int) bool {
	h := ns[u].head
	switch {
	case ns[u].dep == depPred:
		return isDemonym(ns[u].norm)
	case ns[u].dep == depObl && ns[u].mark == "from":
		return oneOf(ns[h].lemma, "be|come|hail|originate") && (placeName(ns[u].norm) || guessKind(&ns[u]) == "")
	}
	return false
}

// origin compares where the claim says that its subject s is from, the place at
// u, with where the article says so.
func (j *judgement) origin(u, s int) {
	ns, es := j.al.c.ns, &j.al.b.entities
	who, claimed := ns[s].who, ns[u].norm
	other := place{-1, -1}
	for k := range j.al.b.text.sents {
		ans := j.al.b.text.sents[k].ns
		for i := range ans {
			if ans[i].tag != tagName || !fromThere(ans, i, es, who) {
				continue
			}
			switch {
			case samePlace(ans[i].norm, claimed):
				j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: place{k, i}, trust: 1}
				return
			case placesExclude(claimed, ans[i].norm) && (countryOf(claimed) == countryOf(ans[i].norm)) && other.s < 0:
				other = place{k, i}
			}
		}
	}
	if other.s >= 0 {
		j.conflict(u, other, "The article says "+j.shown(other)+"; the claim says "+ns[u].shown(j.al.b.claim)+".")
	} else if j.out[u].state == stateMatch && placeName(claimed) && es.all[who].kind == Person {
		j.out[u].state = stateMissing
	}
}

// fromThere reports whether the name at ns[i] tells where entity who is from.
func fromThere(ns []node, i int, es *entities, who int) bool {
	h := ns[i].head
	if h < 0 {
		return false
	}
	place := countryOf(ns[i].norm) || cityCountry(ns[i].norm) != "" || ns[i].dep == depObl
	switch {
	case ns[i].who == who && isDemonym(ns[i].norm): // "the Swede"
		return true
	case !place:
		return false
	case ns[h].who == who && ns[h].nominal():
		return ns[i].dep == depMod || ns[i].dep == depPoss || ns[i].dep == depObl && oneOf(ns[i].mark, "from|of") || ns[i].dep == depAppos && isDemonym(ns[i].norm)
	case provenance(ns, i):
		s := subjectOf(ns, h)
		return s >= 0 && ns[s].who == who
	}
	return false
}

// samePlace reports whether two names are of one place or country, or a city
// and its country.
func samePlace(article, claim string) bool {
	if article == claim {
		return true
	}
	code := countryCode(claim)
	return code != "" && (code == countryCode(article) || code == cityCountry(article))
}
