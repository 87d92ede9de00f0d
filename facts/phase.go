package facts

import "slices"

// A phase is what a sentence says of whether something was so before and is so
// now: "no longer" says that it was and is not, "still" that it was and is.
// Each is +1 where it says yes, -1 where it says no, 0 where it leaves it open.
type phase struct {
	was, is int8
	marked  bool // a word says so, and not only the tense
	loosely bool // that it is not so now is only suggested: "used to"
}

// against reports whether both phases cannot hold of the same thing.
func (p phase) against(q phase) bool {
	return p.was*q.was < 0 || p.is*q.is < 0 && !(p.loosely && !q.marked) && !(q.loosely && !p.marked)
}

// holds reports whether the claim's phase p follows from the article's q.
func (p phase) holds(q phase) bool {
	return (p.is == 0 || p.is == q.is || p.loosely) && (p.was == 0 || p.was == q.was || p.is != 0 && q.was == 0)
}

// formerly are the adverbs of what was so before.
const formerly = "formerly|once|previously|originally"

// phaseAt returns the phase of what the word at ns[i] says in its clause, or as the
// role of someone: "a former schoolteacher".
func phaseAt(ns []node, i int) phase {
	if ns[i].tag == tagNoun {
		if formerNoun(ns, i) {
			return phase{was: +1, is: -1, marked: true}
		}
		if d := ns[i].dep; d == depTitle || d == depAppos {
			return phase{} // whoever is called so may have been so before
		}
	}
	v := clauseVerb(ns, i)
	if v < 0 {
		return phase{}
	}
	sign := int8(+1)
	if denied(ns, i) {
		sign = -1
	}
	p := tensed(ns, v, sign)
	for k := range ns {
		n := &ns[k]
		if n.head != v || n.dep != depAdv && n.tag != tagNeg && n.dep != depFunc {
			continue
		}
		switch {
		case oneOf(n.norm, "no longer"), sign < 0 && oneOf(n.norm, "any more|anymore|any longer"):
			p = phase{was: +1, is: -1, marked: true}
		case n.norm == "never" && sign < 0 && ns[v].mood == "":
			p = phase{was: -1, is: -1, marked: true}
		case n.norm == "still" && !unfulfilled(ns, i) && !oneOf(ns[v].lemma, "have|need"):
			p = phase{was: sign, is: sign, marked: true}
		case oneOf(n.norm, formerly) && sign > 0 && (ns[v].form == past || oneOf(ns[v].norm, "was|were|had")):
			p = phase{was: +1, is: -1, marked: true, loosely: true}
		}
	}
	if sign < 0 && ns[v].perfect && hasMark(ns, v, "since") {
		p = phase{was: +1, is: -1, marked: true, loosely: true} // "has not erupted since 1961"
	}
	switch h := ns[v].head; {
	case h >= 0 && ns[v].dep == depComp && ns[h].norm == "used":
		p = phase{was: +1, is: -1, marked: true, loosely: true}
	case h >= 0 && ns[v].dep == depComp && oneOf(ns[h].lemma, "continue|keep|go_on|keep_on") && !ns[h].neg,
		oneOf(ns[v].lemma, "remain|stay") && sign > 0 && ns[v].mood == "":
		p = phase{was: +1, is: +1, marked: true}
	}
	return p
}

// tensed returns the phase that the tense of verb v tells by itself.
func tensed(ns []node, v int, sign int8) phase {
	switch {
	case ns[v].mood != "" || ns[v].dep == depComp && ns[v].mark == "to":
		return phase{}
	case ns[v].perfect && helpedBy(ns, v, "had"):
		if hasMark(ns, v, "until|till") && sign > 0 {
			return phase{was: +1, is: -1, marked: true, loosely: true}
		}
		return phase{was: sign}
	case ns[v].perfect:
		return phase{is: sign}
	case oneOf(ns[v].norm, "was|were|had|did") || helpedBy(ns, v, "was|were|did") || ns[v].form == past && !ns[v].passive:
		return phase{was: sign}
	}
	return phase{is: sign}
}

// hasMark reports whether one of the prepositions opens a phrase in the clause of
// verb v.
func hasMark(ns []node, v int, marks string) bool {
	for i := range ns {
		if ns[i].dep == depObl && oneOf(ns[i].mark, marks) && clauseVerb(ns, i) == v {
			return true
		}
	}
	return false
}

// formerNoun reports whether a word right before the noun at ns[i], or before its
// phrase, says that it is what something was: "former", "ex-", "formerly a".
func formerNoun(ns []node, i int) bool {
	for k := range ns {
		if ns[k].head == i && (ns[k].dep == depMod || ns[k].dep == depFunc) && oneOf(ns[k].norm, "former|ex|one-time|onetime|erstwhile") {
			return true
		}
	}
	for k := i - 1; k >= 0 && k >= i-5 && !ns[k].isVerbal() && ns[k].tag != tagPunct && ns[k].tag != tagPrep; k-- {
		if oneOf(ns[k].norm, "formerly|previously") {
			return true
		}
	}
	return false
}

// phases holds what the claim says of before and now against what the article
// does, where either has a word for it.
func (j *judgement) phases() {
	ns := j.al.c.ns
	for v := range ns {
		switch {
		case ns[v].isVerbal() && ns[v].tag != tagModal:
			if said, at, ok := j.pivot(v, quantified{top: -1}); ok {
				j.inPhase(said, at)
			}
		case ns[v].tag == tagNoun && j.out[v].state == stateMatch && j.node(j.out[v].at).tag != tagPron && (formerNoun(ns, v) || ns[v].dep == depTitle || ns[v].dep == depAppos):
			j.inPhase(v, j.out[v].at)
		}
	}
}

// inPhase compares the phase of node u of the claim with that of the place of the
// article where it was found.
func (j *judgement) inPhase(u int, at place) {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	if slices.ContainsFunc(ns, func(n node) bool { return n.norm == "than" }) {
		return // "never paid more than"
	}
	c, a := phaseAt(ns, u), phaseAt(ans, at.i)
	if !c.marked && !a.marked || c == (phase{}) || a == (phase{}) || moodOf(ans, at.i) == possible || moodOf(ns, u) == possible || j.otherCast(u, at) {
		return
	}
	v := clauseVerb(ns, u)
	switch {
	case c.against(a):
		trust := j.out[u].trust
		j.conflict(u, at, "The article has another time for this: “"+j.shown(at)+"” was so before, is still so, or is so no longer.")
		j.out[u].trust = trust
	case !c.holds(a):
		j.out[u].state = stateMissing
	}
	if v >= 0 {
		j.spend(u)
	}
	for k := range ns {
		if (ns[k].head == v || ns[k].head == u) && oneOf(ns[k].norm, "no longer|still|any more|anymore|any longer|former|ex|one-time|onetime|erstwhile|"+formerly) ||
			v >= 0 && k == ns[v].head && oneOf(ns[k].norm, "used") {
			j.out[k] = nodeOutcome{state: stateFree, at: place{-1, -1}}
		}
	}
}
