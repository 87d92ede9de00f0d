package facts

import "slices"

// severed reports whether node x of a sentence and the head y stand in two
// statements that a semicolon or a word such as "while" and "but" sets side by
// side, so that what is said of the one is not said of the other. A subject that
// both statements share belongs to both, and so may what a pronoun or a noun of
// the later one takes up; for whom the claim has do it, as its subject, only the
// subject of the later one can.
func severed(ns []node, x, y int, subject bool) bool {
	from, to := min(x, y), max(x, y)
	border := -1
	for i := from + 1; i <= to; i++ {
		if statementOpens(ns, i) {
			border = i
		}
	}
	if border < 0 {
		return false
	}
	if x < y && (ns[y].nominal() || takenUp(ns, border, y, subject)) || ns[x].isVerbal() {
		return false // "the tariffs …, but granted a pause": on them
	}
	for v := to; v >= border; v = ns[v].head { // the verb on the far side, and whose subject it shares
		if ns[v].isVerbal() && ns[v].shared >= 0 && ns[v].shared < border && (ns[v].shared == from || hangsOn(ns, from, ns[v].shared) || hangsOn(ns, ns[v].shared, from)) {
			return false
		}
	}
	return true
}

// statementOpens reports whether the word at ns[i] opens a statement of its own
// beside the one before: a semicolon, or a conjunction with a verb behind it
// where there was one before.
func statementOpens(ns []node, i int) bool {
	switch {
	case ns[i].norm == ";":
		return i+1 < len(ns) && !inBrackets(ns, i)
	case oneOf(ns[i].norm, "while|whereas"):
	case ns[i].norm == "but" && !oneOf(at(ns, i-1).norm, "all|nothing|nobody|none|anything|cannot"):
	case ns[i].norm == "and":
		return ownStatement(ns, i)
	default:
		return false
	}
	return finiteBehind(ns, i) >= 0
}

// inBrackets reports whether the node at ns[i] stands inside brackets.
func inBrackets(ns []node, i int) bool {
	for k := i + 1; k < len(ns) && ns[k].norm != "("; k++ {
		if ns[k].norm == ")" {
			return true
		}
	}
	return false
}

// takenUp reports whether the statement of verb y, behind ns[border], has a word
// that stands for something said before it: "its", "them", "those", "on board".
// For a subject it is within the subject of y.
func takenUp(ns []node, border, y int, subject bool) bool {
	s := subjectOf(ns, y)
	for k := border + 1; k < len(ns) && !statementOpens(ns, k); k++ {
		if subject && s >= 0 && (!hangsOn(ns, k, s) || ns[k].norm == "those") {
			continue
		}
		if ns[k].tag == tagPron && !oneOf(ns[k].norm, "i|we|you|us|our|your|my|who|which|that|nobody|none") || oneOf(ns[k].norm, "its|his|her|their|it|them|him|he|she|they|those|one|others|both|there|on board|few|none|some") {
			return true
		}
	}
	return false
}

// finiteBehind returns the verb of the statement that begins behind ns[i], or -1.
func finiteBehind(ns []node, i int) int {
	for k := i + 1; k < len(ns) && ns[k].norm != ";"; k++ {
		if (ns[k].tag == tagVerb || ns[k].tag == tagAux) && ns[k].dep != depRel && ns[k].dep != depFunc {
			return k
		}
	}
	return -1
}

// ownStatement reports whether what is behind the "and" at ns[i] has a subject of
// its own, and is told of no verb before.
func ownStatement(ns []node, i int) bool {
	v := finiteBehind(ns, i)
	if v < 0 || ns[v].shared >= 0 && ns[v].shared < i {
		return false
	}
	s := subjectOf(ns, v)
	return s > i && s < v && ns[v].head < i && ns[v].dep == depConj
}

// scattered reports whether a part of what the claim asserts was found only in a
// sentence that has nothing else to do with what the home says of it: that somebody
// works, and that others are deckhands, makes nobody a deckhand. What is compared may
// be told in two places.
func (j *judgement) scattered() bool {
	ns := j.al.c.ns
	if compares(ns) {
		return false
	}
	for u := range j.out {
		n := &ns[u]
		if j.out[u].state != stateMatch || j.out[u].at.s == j.al.home || n.value != nil || circumstance(ns, u) || j.sharesSentence(u) {
			continue
		}
		if named := n.tag == tagName || len(n.refs) > 0; !named || isSubject(ns, u) && n.head >= 0 && j.out[n.head].state == stateFree {
			return true
		}
	}
	return false
}

// sharesSentence reports whether something of the claim that was found in the home is
// met in the sentence too in which node u was found.
func (j *judgement) sharesSentence(u int) bool {
	ns := j.al.c.ns
	for v := range j.out {
		n := &ns[v]
		if v == u || j.al.weight[v] == 0 || j.out[v].state != stateMatch || j.out[v].at.s != j.al.home || hangsOn(ns, v, u) {
			continue
		}
		if n.nominal() || n.tag == tagVerb || len(n.refs) > 0 {
			if slices.ContainsFunc(j.al.ties[v], func(t tie) bool { return t.at.s == j.out[u].at.s && t.score >= trustWeak }) {
				return true
			}
		}
	}
	return false
}

// circumstance reports whether node i tells when, on what condition or against what
// the rest of the claim holds, stands in a list, or is what a share is of.
func circumstance(ns []node, i int) bool {
	for k := i; k >= 0; k = ns[k].head {
		if h := ns[k].head; h >= 0 && ns[h].value != nil && ns[h].dep != depPred && ns[k].mark == "of" {
			return true
		}
		if ns[k].dep == depAdv || ns[k].dep == depConj || oneOf(ns[k].mark, "than|before|after|since|until") {
			return true
		}
	}
	return false
}
