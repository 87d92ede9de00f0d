package facts

// hosting turns "Canada is hosting the summit", "Canada is the host of the
// summit" into the summit's being in Canada: the place becomes the place of
// what is hosted.
func hosting(ns []node) {
	for v := range ns {
		n := &ns[v]
		if !oneOf(n.lemma, "host|stage") || n.tag != tagVerb && n.dep != depPred {
			continue
		}
		where, what := -1, -1
		for i := range ns {
			m := &ns[i]
			switch {
			case m.head == v && m.tag == tagName && (m.dep == depSubj || m.dep == depAgent):
				where = i
			case m.head == v && m.nominal() && (m.dep == depObj || m.dep == depObl && m.mark == "of"):
				what = i
			}
		}
		if n.dep == depPred && n.head >= 0 {
			where = subjectOf(ns, n.head)
		}
		if where < 0 || what < 0 || ns[where].tag != tagName || !placeName(ns[where].norm) {
			continue
		}
		ns[where].dep, ns[where].mark, ns[where].head = depObl, "in", what
		n.hosts = true
	}
}

// placeName reports whether the gazetteer knows a name as that of a place.
func placeName(norm string) bool { return countryOf(norm) || cityCountry(norm) != "" || isRegion(norm) }
