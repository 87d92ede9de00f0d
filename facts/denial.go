package facts

import "strings"

// denied reports whether what node u says is denied where it stands: an odd
// number of negations from u up to the clause that asserts it.
func denied(ns []node, u int) bool {
	if h := ns[u].head; h >= 0 && ns[u].tag == tagNoun && deniedDoing(ns, u, h) {
		return !denied(ns, h)
	}
	neg := false
	if t := ns[u].tag; (t == tagNoun || t == tagName) && !ns[u].neg {
		if h := ns[u].head; h >= 0 && ns[u].dep == depObl && ns[u].mark == "in" && oneOf(ns[h].lemma, "involve|participate|engage|take_part") {
			return denied(ns, h) // "was not involved in the writing"
		}
		switch ns[u].dep { // a noun beside the assertion is not what is denied
		case depObl:
			if oneOf(ns[u].mark, depriving) {
				break
			}
			return false
		case depAppos, depTitle, depPoss, depMod, depAgent:
			return false
		}
	}
	below := u // the node before n on the way up
	for n := u; n >= 0; below, n = n, ns[n].head {
		if ns[n].neg {
			if n != u && ns[below].dep == depComp && obliges(&ns[n]) && !yetTo(ns, n) {
				return false // "does not have to" leaves open whether
			}
			neg = !neg
		}
		if unfulfilled(ns, n) {
			neg = !neg
		}
		if ns[n].dep == depObj && ns[n].tag == tagNoun && ns[n].head >= 0 && averts(&ns[ns[n].head]) {
			neg = !neg
		}
		if tooMuch(ns, n) {
			neg = !neg
		}
		if n != u && (implicativeAt(ns, n, below) < 0 || ns[below].dep == depComp && ns[below].mark == "from" && keepsFrom(&ns[n])) && (ns[u].tag == tagVerb || ns[u].dep == depPred) {
			neg = !neg
		}
		if ns[n].tag == tagVerb || ns[n].tag == tagAux {
			for m := range ns { // "No suspension was granted", "nobody died"
				if ns[m].head == n && ns[m].neg && m != u && ns[m].nominal() && (ns[m].dep == depSubj || ns[m].dep == depObj) {
					neg = !neg
				}
			}
			if ns[n].mark == "that" && ns[n].dep == depComp && ns[n].head >= 0 && disputes(&ns[ns[n].head]) {
				neg = !neg
			}
			if ns[n].tag == tagAux && ns[n].mark == "" && ns[n].dep == depComp && ns[n].head >= 0 && ns[ns[n].head].tag == tagAux && subjectOf(ns, n) >= 0 {
				break // "it is not the price, it is the colour"
			}
			if ns[n].dep != depComp && !caused(ns, n) && !planDropped(ns, n) || oneOf(ns[n].mark, "that|whether|if") {
				break
			}
		}
		if oneOf(ns[n].mark, depriving) {
			neg = !neg
		}
	}
	return neg
}

// depriving are the prepositions that deny what follows them.
const depriving = "without|instead of|rather than|free of|free from|devoid of|in the absence of"

// implicativeAt is implicative of the word at ns[n] for what stands at ns[below], or
// where that is a form of "be" of what it says of its subject: "is unwilling to",
// "is impossible to". Of itself, "is false", a word denies nothing.
func implicativeAt(ns []node, n, below int) int {
	if ns[n].tag != tagAux || !isBe(ns[n].norm) {
		return implicative(&ns[n])
	}
	for i := range ns {
		if ns[i].head == n && ns[i].dep == depPred && ns[i].tag == tagAdj && i != below {
			return implicative(&ns[i])
		}
	}
	return 0
}

// tooMuch reports whether the infinitive at ns[v] tells what cannot be because
// something is "too" much so: "too faint to be seen", "too weak a signal to hear".
func tooMuch(ns []node, v int) bool {
	if ns[v].mark != "to" || ns[v].tag != tagVerb {
		return false
	}
	i := v
	for i > 0 && !(ns[i].tag == tagTo && ns[i].head == v) {
		i--
	}
	for i--; i > 0 && v-i < farthest; i-- {
		switch {
		case ns[i].norm == "too":
			return ns[i+1].tag == tagAdj || ns[i+1].tag == tagAdv || ns[i+1].tag == tagDet
		case ns[i].isVerbal() || ns[i].tag == tagPunct:
			return false
		}
	}
	return false
}

// yetTo reports whether "yet" hangs on the verb at ns[n]: "has yet to vote".
func yetTo(ns []node, n int) bool {
	for i := range ns {
		if ns[i].head == n && ns[i].norm == "yet" {
			return true
		}
	}
	return false
}

// obliges reports whether a verb says that what completes it has to be done.
func obliges(n *node) bool {
	return implicatives()[n.lemma] == "obligation" || n.tag == tagAux && n.lemma == "have"
}

// forsworn reports whether the verb at ns[v] completes one that says that it will
// not be done, and not only that it was not: "ruled out banning".
func forsworn(ns []node, v int) bool {
	h := ns[v].head
	return h >= 0 && ns[v].dep == depComp && implicativeAt(ns, h, v) < 0 && !oneOf(ns[h].lemma, "fail|miss|be|forget|neglect")
}

// disputes reports whether a verb says that what "that" opens behind it is not so.
func disputes(n *node) bool {
	return oneOf(n.lemma, "deny|dispute|refute|disprove|disbelieve|doubt") && !n.neg
}

// planDropped reports whether the infinitive at ns[n] is what somebody gave up
// the plan or took back the decision to do.
func planDropped(ns []node, n int) bool {
	h := ns[n].head
	if h < 0 || ns[n].mark != "to" || ns[h].tag != tagNoun || ns[h].dep != depObj || ns[h].head < 0 {
		return false
	}
	g := &ns[ns[h].head]
	return g.tag == tagVerb && implicative(g) < 0 && !averts(g)
}

// deniedDoing reports whether verb h says of the doing that its object u names
// that it did or will not come about: "ruled out serving", "entry is forbidden".
func deniedDoing(ns []node, u, h int) bool {
	n := &ns[u]
	if strings.HasSuffix(n.norm, "ing") && n.dep == depObl && n.mark == "from" && keepsFrom(&ns[h]) {
		return true // "refrained from voting"
	}
	doing := strings.HasSuffix(n.norm, "ing") || oneOf(ns[h].lemma, "ban|forbid|prohibit") && eventNoun(n.lemma)
	return doing && implicative(&ns[h]) < 0 && !averts(&ns[h]) &&
		(n.dep == depObj || n.dep == depObl && closedTags()[n.mark] == tagPrep && isParticle(n.mark))
}
