package facts

// choices holds what "or" joins: what is true of one of two is true of one or
// the other, but what is true of one or the other need not be true of the one.
func (j *judgement) choices() {
	ns := j.al.c.ns
	for u := range ns {
		o := &j.out[u]
		if list := alternativesAt(ns, u); len(list) > 0 {
			if o.state == stateMissing && ns[u].value == nil && !denied(ns, clauseOf(ns, u)) && once(ns, u) && j.oneFound(ns, list) {
				j.let(u)
			}
			continue
		}
		if o.state != stateMatch || o.at.s != j.al.home || ns[u].value != nil {
			continue
		}
		if j.leavesOpen(o.at) && moodOf(ns, u) != possible && !deniedHere(ns, clauseOf(ns, u)) {
			o.state, o.hedged, o.reason = stateMissing, true, "The article leaves open which of them it is: “"+j.shown(o.at)+"” or another."
		}
	}
}

// let frees node u of the claim and what hangs on it: one of the others that "or"
// joins it with is found.
func (j *judgement) let(u int) {
	ns := j.al.c.ns
	for x := range ns {
		if hangsOn(ns, x, u) && (x == u || ns[x].dep != depConj && !(ns[x].dep == depObl && ns[u].isVerbal() && x < u)) && j.out[x].state == stateMissing && ns[x].value == nil {
			j.out[x] = nodeOutcome{state: stateFree, at: place{-1, -1}}
		}
	}
}

// oneFound reports whether one of the nodes was found in the home.
func (j *judgement) oneFound(ns []node, list []int) bool {
	for _, k := range list {
		if j.out[k].state == stateMatch && j.out[k].at.s == j.al.home {
			return true
		}
	}
	return false
}

// leavesOpen reports whether the article has what stands at a place only as one
// of several that "or" joins, of which it does not say which, and the claim has
// none of the others.
func (j *judgement) leavesOpen(at place) bool {
	ns := j.al.b.text.sents[at.s].ns
	list := alternativesAt(ns, at.i)
	if len(list) == 0 || !once(ns, at.i) || alsoCalled(ns, at.i) || moodOf(ns, at.i) == possible || denied(ns, clauseOf(ns, at.i)) || clauseDenied(ns, at.i) {
		return false
	}
	for _, k := range list {
		if j.matched(place{at.s, k}) || ns[k].value != nil || restrictors()[ns[k].norm] != "" || isTypeNoun(&ns[k]) {
			return false
		}
	}
	for i := range ns { // "whether or not", "if … or": nothing is said to be so
		if oneOf(ns[i].norm, "whether|if|unless|any|every|all") {
			return false
		}
	}
	return true
}

// once reports whether the clause of ns[i] tells of one case, past or to come, so
// that of two things that "or" joins one was meant: not of what is or is usual.
func once(ns []node, i int) bool {
	v := clauseVerb(ns, i)
	if v < 0 || hasAdverb(ns, v, "usually|often|sometimes|generally|typically|mostly|mainly|normally|annually") {
		return false
	}
	return accomplished(ns, v) && !(ns[v].passive && !helpedBy(ns, v, "was|were|been|be")) || oneOf(ns[v].mood, "will|wo|'ll")
}

// alsoCalled reports whether what "or" joins with the noun at ns[i] may be another
// name for it: "the Colosseum or Flavian Amphitheatre".
func alsoCalled(ns []node, i int) bool {
	for ns[i].dep == depConj && ns[i].head >= 0 {
		i = ns[i].head
	}
	return ns[i].tag == tagName && isSubject(ns, i) || ns[i].quoted || isSubject(ns, i) && detAt(ns, i) == "the"
}

// detAt returns the determiner of the noun at ns[i].
func detAt(ns []node, i int) string {
	for k := range ns {
		if ns[k].head == i && ns[k].tag == tagDet {
			return ns[k].norm
		}
	}
	return ""
}

// isTypeNoun reports whether a noun opens a list to whatever else there is: "or
// others", "or something".
func isTypeNoun(n *node) bool { return oneOf(n.lemma, "other|thing|something|so|more|less") }

// alternativesAt returns the other nodes that "or" joins with ns[i] in one list.
func alternativesAt(ns []node, i int) []int {
	top := i
	for ns[top].dep == depConj && ns[top].head >= 0 && sameRank(&ns[ns[top].head], &ns[i]) {
		top = ns[top].head
	}
	list, last := []int{}, -1
	for k := range ns {
		if k == top || ns[k].dep == depConj && ns[k].head >= 0 && sameRank(&ns[k], &ns[i]) && (ns[k].head == top || ns[k].dep == depConj && ns[ns[k].head].head == top && ns[ns[k].head].dep == depConj) {
			if k != i {
				list = append(list, k)
			}
			last = k
		}
	}
	if len(list) == 0 || last == top {
		return nil
	}
	for k := last - 1; k > top; k-- { // the coordinator before the last of the list
		if ns[k].tag == tagConj {
			if ns[k].norm == "or" && !oneOf(at(ns, k+1).norm, "so|not|more|less") {
				return list
			}
			return nil
		}
	}
	return nil
}

// sameRank reports whether two nodes can stand side by side in a list.
func sameRank(a, b *node) bool {
	return a.isVerbal() == b.isVerbal()
}
