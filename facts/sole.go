package facts

// soles settles what the claim restricts by "only": that something is only
// American, or that someone lives only in Oslo. What can be but one, follows
// from the article's saying it; where the article names another beside it, the
// claim cannot hold.
func (j *judgement) soles() {
	ns := j.al.c.ns
	for u := range ns {
		if j.out[u].state != stateMissing || restrictors()[ns[u].norm] != "only" {
			continue
		}
		f := j.focus(u)
		if f < 0 {
			continue
		}
		switch o := j.out[f]; {
		case o.state == stateConflict:
			j.out[u].state = stateFree
		case o.state != stateMatch:
		case j.listedBeside(o.at):
			j.conflict(u, o.at, "The article names another besides “"+j.shown(o.at)+"”.")
			j.out[u].span = ns[u].Span.Join(ns[f].Span)
		case exclusiveThere(ns, f):
			j.out[u].state = stateFree
		}
	}
}

// focus returns what the restrictor at node u of the claim restricts: what
// follows, or what its verb says last where it stands behind; -1 for nothing.
func (j *judgement) focus(u int) int {
	ns := j.al.c.ns
	if h := ns[u].head; h >= 0 && (ns[h].tag == tagVerb || ns[h].tag == tagAux) {
		for _, wanted := range []dep{depPred, depObl, depObj} {
			for i := range ns {
				if ns[i].head == h && ns[i].dep == wanted && ns[i].value == nil && ns[i].content() {
					return j.nationality(i)
				}
			}
		}
		return -1
	}
	for i := u + 1; i < len(ns); i++ {
		if ns[i].content() {
			return j.nationality(i)
		}
	}
	return -1
}

// nationality returns the nationality before noun i of the claim, if it has
// one: "only an American film"; else i.
func (j *judgement) nationality(i int) int {
	for m, n := range j.al.c.ns {
		if n.head == i && n.dep == depMod && n.tag == tagName && countryOf(n.norm) {
			return m
		}
	}
	return i
}

// exclusiveThere reports whether only one can be what node f says: a country that
// someone is of, the place that someone lives in, what something is.
func exclusiveThere(ns []node, f int) bool {
	n := &ns[f]
	switch {
	case n.tag == tagName && (n.dep == depMod || n.dep == depPred):
		return countryOf(n.norm)
	case n.dep == depObl && n.head >= 0:
		return oneOf(ns[n.head].lemma, "live|reside|base|locate|bear|stand|lie")
	}
	return n.dep == depPred && sortOf(n.lemma) == "work"
}

// listedBeside reports whether the article names something else side by side
// with what stands at a place.
func (j *judgement) listedBeside(at place) bool {
	ns := j.al.b.text.sents[at.s].ns
	for i := range ns {
		if ns[i].dep == depConj && ns[i].nominal() && (ns[i].head == at.i || at.i == i && ns[i].head >= 0) {
			return true
		}
	}
	for _, k := range []int{at.i - 1, at.i + 1} { // "a television and film producer"
		if k > 0 && k+1 < len(ns) && ns[k].tag == tagConj && ns[k-1].nominal() && ns[k+1].nominal() && ns[k+1].head == ns[k-1].head {
			return true
		}
	}
	return false
}
