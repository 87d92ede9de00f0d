package facts

// English denies in many ways besides "not". Here those that the reader's
// grammar does not know are written as those that it does, before the words
// get their parts of speech: "far from safe" as "not safe", "nor does it say
// why" as "it does not say why", "hardly anyone" as "few", and "had the dam
// failed" as a clause with a subordinator.

// denyPlainly returns the nodes of a sentence with its rarer denials as plain ones.
func denyPlainly(ns []node) []node {
	for i := 0; i < len(ns); i++ {
		switch next := at(ns, i+1); {
		case isBe(at(ns, i-1).norm) && oneOf(ns[i].norm, "far from|anything but") && describes(next):
			ns[i] = plainNot(ns[i])
		case isBe(at(ns, i-1).norm) && ns[i].norm == "anything" && next.norm == "but":
			ns[i].Span = ns[i].Join(next.Span)
			ns[i] = plainNot(ns[i])
			ns = cut(ns, i+1, i+2)
		case oneOf(ns[i].norm, "hardly|barely|scarcely|almost|virtually|practically"):
			ns = fewer(ns, i)
		case oneOf(ns[i].norm, "nor|neither") && clauseOpens(ns, i):
			ns = uninverted(ns, i)
		case ns[i].norm == "had" && clauseOpens(ns, i) && supposes(ns, i):
			ns[i].tag, ns[i].lemma = tagSub, "had"
		case ns[i].norm == "due to" && isBe(at(ns, i-1).norm) && verbForm(next):
			to := ns[i]
			ns[i].End, to.Start = ns[i].Start+len("due"), ns[i].End-len("to")
			ns[i].norm, ns[i].lemma, ns[i].tag = "due", "due", tagAdj
			to.norm, to.lemma, to.tag = "to", "to", tagPunct
			ns = append(ns[:i+1], append([]node{to}, ns[i+1:]...)...)
		case oneOf(ns[i].norm, "rather than|instead of") && readingsOf(next.norm).form == gerund && readingsOf(next.norm).verb:
			ns[i].tag, ns[i].lemma = tagSub, ns[i].norm
		case oneOf(ns[i].norm, "rather than|instead of") && i > 0 && verbOnly(next):
			and := ns[i]
			and.norm, and.lemma, and.tag, and.open = "and", "and", tagPunct, false
			and.End, ns[i] = and.Start, plainNot(ns[i])
			ns = append(ns[:i], append([]node{and}, ns[i:]...)...)
			i++
		case ns[i].norm == "but" && excepts(ns, i):
			ns[i].norm, ns[i].lemma, ns[i].tag = "except", "except", tagPrep
		}
	}
	return ns
}

// plainNot returns the node as a "not".
func plainNot(n node) node {
	n.norm, n.lemma, n.tag, n.open = "not", "not", tagNeg, false
	return n
}

// cut returns ns without the nodes from the i-th to before the k-th.
func cut(ns []node, i, k int) []node { return append(ns[:i], ns[k:]...) }

// describes reports whether a word says how something is, or is done.
func describes(n *node) bool {
	can := readingsOf(n.norm)
	_, closed := closedTags()[n.norm]
	return !closed && n.shape == lower && (can.adj || can.form >= past)
}

// verbForm reports whether a word may be the plain form of a verb.
func verbForm(n *node) bool {
	can := readingsOf(n.norm)
	return n.shape == lower && can.verb && can.form == base && lemma(n.norm, 'v') == n.norm && partsOfSpeech(n.norm) != "" || n.norm == "be"
}

// verbOnly reports whether a word is a finite verb and nothing else.
func verbOnly(n *node) bool {
	can := readingsOf(n.norm)
	_, closed := closedTags()[n.norm]
	return !closed && n.shape == lower && can.verb && can.form != gerund && !can.noun && can.first == 'v'
}

// clauseOpens reports whether a clause begins at ns[i].
func clauseOpens(ns []node, i int) bool {
	return i == 0 || oneOf(ns[i-1].norm, ",|;|\"|and|but|that|–|:")
}

// fewer reads "hardly any" and "almost no" at ns[i] as "few".
func fewer(ns []node, i int) []node {
	next := at(ns, i+1).norm
	almost := oneOf(ns[i].norm, "almost|virtually|practically")
	switch {
	case oneOf(next, "any|anyone|anybody|anything") && !almost, oneOf(next, "no|nobody|no one|none|nothing") && almost:
	default:
		return ns
	}
	ns[i].Span = ns[i].Join(ns[i+1].Span)
	ns[i].norm, ns[i].lemma, ns[i].open = "few", "few", false
	ns[i].tag = tagPron
	if oneOf(next, "any|no") {
		ns[i].tag = tagDet
	}
	return cut(ns, i+1, i+2)
}

// uninverted turns "nor does it say why" at ns[i] to "it does not say why".
func uninverted(ns []node, i int) []node {
	helper := closedTags()[at(ns, i+1).norm]
	if helper != tagAux && helper != tagModal {
		return ns
	}
	verb := -1
	for k := i + 3; k < len(ns) && k < i+9 && verb < 0; k++ {
		if ns[k].shape == punct || ns[k].tag == tagSub {
			return ns
		}
		can := readingsOf(ns[k].norm)
		_, closed := closedTags()[ns[k].norm]
		switch {
		case closed && closedTags()[ns[k].norm] == tagAux:
			verb = k
		case closed || ns[k].tag != tagPunct || ns[k].shape != lower:
		case can.verb && (can.form >= past || verbForm(&ns[k])) && closedTags()[ns[k-1].norm] != tagDet:
			verb = k
		case can.adj && !can.noun && isBe(ns[i+1].norm):
			verb = k
		}
	}
	if verb < 0 {
		return ns
	}
	not, aux := plainNot(ns[i]), ns[i+1]
	copy(ns[i+1:], ns[i+2:verb])
	ns[i].norm, ns[i].lemma, ns[i].tag, ns[i].open = "and", "and", tagPunct, false
	ns[verb-1] = aux
	return append(ns[:verb], append([]node{not}, ns[verb:]...)...)
}

// supposes reports whether "had" at ns[i] opens a clause of what was not so: "had
// the dam failed, … would have".
func supposes(ns []node, i int) bool {
	participle := false
	for k := i + 2; k < len(ns); k++ {
		switch {
		case readingsOf(ns[k].norm).form >= past && readingsOf(ns[k].norm).verb, ns[k].norm == "been":
			participle = true
		case oneOf(ns[k].norm, "would|could|might|'d"):
			return participle
		case oneOf(ns[k].norm, ";|.") || ns[k].norm == "," && !participle:
			return false
		}
	}
	for k := i - 1; k >= 0 && participle; k-- { // "would have been flooded, had the dam failed"
		if oneOf(ns[k].norm, "would|could|might") && at(ns, k+1).norm == "have" {
			return true
		}
	}
	return false
}

// excepts reports whether "but" at ns[i] takes something out of all or nothing:
// "everyone but Ida".
func excepts(ns []node, i int) bool {
	next := at(ns, i+1)
	if t := closedTags()[next.norm]; next.tag == tagPunct && !(t == tagDet || t == tagPron) && t != tagPunct || next.value != nil || next.shape == punct {
		return false
	}
	if next.tag == tagPunct && readingsOf(next.norm).adj && !readingsOf(next.norm).noun {
		return false // "all but certain"
	}
	for k := i - 1; k >= 0 && k >= i-6; k-- {
		if ns[k].shape == punct || closedTags()[ns[k].norm] == tagAux || readingsOf(ns[k].norm).form == past && ns[k].tag == tagPunct {
			return false
		}
		if oneOf(ns[k].norm, "all|every|everyone|everybody|everything|everywhere|nobody|no one|none|nothing|nowhere|no|any|anyone") {
			return true
		}
	}
	return false
}

// unfulfilled reports whether the verb at ns[v] tells what has not been done: what
// "still has to be signed", or "would have" been so if something had.
func unfulfilled(ns []node, v int) bool {
	n := &ns[v]
	switch {
	case n.tag != tagVerb && n.tag != tagAux:
		return false
	case n.mark == "had":
		return true
	case n.mood == "would" && n.perfect && n.dep != depRel && !oneOf(n.mark, "what|which|whom|how"):
		return true
	case oneOf(n.mark, "if|unless") && n.perfect && helpedBy(ns, v, "had"):
		return n.head >= 0 && ns[n.head].mood == "would" && ns[n.head].perfect
	case n.dep == depComp && n.mark == "to" && n.head >= 0 && oneOf(ns[n.head].lemma, "have|need|remain") && ns[n.head].mood == "":
		return hasAdverb(ns, n.head, "still") || oneOf(ns[n.head].norm, "remain|remains|remained")
	}
	return false
}

// helpedBy reports whether one of the auxiliaries stands with the verb at ns[v].
func helpedBy(ns []node, v int, norms string) bool {
	for i := range ns {
		if ns[i].head == v && ns[i].dep == depFunc && oneOf(ns[i].norm, norms) {
			return true
		}
	}
	return false
}

// hasAdverb reports whether an adverb hangs on the verb at ns[v].
func hasAdverb(ns []node, v int, norms string) bool {
	for i := range ns {
		if ns[i].head == v && ns[i].dep == depAdv && oneOf(ns[i].norm, norms) {
			return true
		}
	}
	return false
}
