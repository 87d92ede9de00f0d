package facts

// anchored reports whether the subject of what is in conflict is found, so
// that the article speaks of the same thing.
func (j *judgement) anchored() bool {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].tag == tagName && j.out[u].state == stateMissing && len(ns[u].refs) > 0 && (ns[u].dep == depSubj || ns[u].dep == depObj || ns[u].dep == depAgent) {
			return false // the article knows the name, and does not name it here
		}
		if j.out[u].state != stateConflict {
			continue
		}
		if ns[u].tag == tagVerb && j.out[u].denial {
			for v := range ns {
				if ns[v].head == u && (ns[v].dep == depObj || ns[v].dep == depObl) && j.out[v].state == stateMissing {
					return false
				}
			}
		}
		for h := u; h >= 0; h = ns[h].head {
			if ns[h].tag != tagVerb && ns[h].tag != tagAux {
				continue
			}
			s := subjectOf(ns, h)
			for v := range ns { // the subject, or what tells it from others: "rents in the countryside"
				if s >= 0 && v != u && j.out[v].state == stateMissing && !j.out[v].hedged && (v == s || ns[v].dep == depObl && ns[v].head == s) {
					return false
				}
			}
			break
		}
	}
	return true
}

// affinity says how well a place of the article fits what stands around node u
// of the claim: the closeness to the places of u's neighbours, weighted by how
// near they are to u, with neighbours that the article lacks counting as far.
func (j *judgement) affinity(u int, at place) float64 {
	al := j.al
	sum, weight := 0.0, 0.0
	for v := range al.c.ns {
		o := j.out[v]
		if v == u || al.weight[v] == 0 || al.c.ns[v].tag == tagValue || o.state == stateFree || o.state == stateConflict {
			continue
		}
		w := closeness(al.c.ns, u, v)
		w *= w * al.weight[v]
		if o.state == stateMatch && len(al.c.ns[v].refs) > 0 && o.at.s != al.home {
			w *= 0.2 // who takes part may be said elsewhere
		}
		weight += w
		if o.state == stateMatch {
			sum += w * al.closeTo(at, o.at)
		}
	}
	if weight == 0 {
		return 0
	}
	return sum / weight
}

// near yields the article's nodes in and around the home.
func (j *judgement) near(yield func(place, *node)) {
	al := j.al
	for s := max(0, al.home-1); s <= min(al.home+1, len(al.b.text.sents)-1); s++ {
		if al.worth(al.home, s) == worthFar {
			continue
		}
		ns := al.b.text.sents[s].ns
		for i := range ns {
			yield(place{s, i}, &ns[i])
		}
	}
}
