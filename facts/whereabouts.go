package facts

// countries compares the country or region that the claim says something is in or
// of with those that the article gives where it says what that is: "is a town in
// Spain", of a town in a region of Portugal.
func (j *judgement) countries() {
	ns := j.al.c.ns
	u := j.loneMissing()
	if u < 0 || countryCode(ns[u].norm) == "" && !isRegion(ns[u].norm) || ns[u].dep != depObl || !oneOf(ns[u].mark, "in|from|of|within") {
		return
	}
	h := ns[u].head
	if h < 0 || !oneOf(ns[h].lemma, "be|lie|locate|situate|base|find|stand") && ns[h].dep != depPred && !oneOf(ns[h].lemma, "originate|come|hail") {
		return
	}
	for h >= 0 && !ns[h].isVerbal() {
		h = ns[h].head
	}
	if h < 0 {
		return
	}
	s := subjectOf(ns, h)
	if s < 0 || j.out[s].state != stateMatch || denied(ns, h) {
		return
	}
	other := place{-1, -1}
	for _, p := range j.told(s) {
		ans := j.al.b.text.sents[p.s].ns
		for i := range ans {
			if ans[i].tag != tagName || !hangsOn(ans, i, p.i) || apartFrom(ans, i, p.i) {
				continue
			}
			in := countryCode(ans[i].norm)
			if in == "" {
				in = cityCountry(ans[i].norm)
			}
			switch {
			case in == "":
			case in == countryCode(ns[u].norm), isRegion(ns[u].norm) && inRegion(in, ns[u].norm):
				return
			case other.s < 0:
				other = place{p.s, i}
			}
		}
	}
	if other.s >= 0 {
		j.conflict(u, other, "The article says "+j.shown(other)+"; the claim says "+ns[u].shown(j.al.b.claim)+".")
	}
}

// apartFrom reports whether a place name at ns[i] only tells with what the thing
// at ns[p] is compared, or is within a clause about it.
func apartFrom(ns []node, i, p int) bool {
	for ; i >= 0 && i != p; i = ns[i].head {
		if oneOf(ns[i].mark, "after|to|than|with|like|against|between|behind|before") || ns[i].isVerbal() && !oneOf(ns[i].lemma, "locate|situate|base|originate|find|form") || ns[i].dep == depPoss {
			return true
		}
	}
	return false
}
