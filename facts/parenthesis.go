package facts

import "slices"

// attach builds the tree of one sentence. What stands between commas beside
// its clauses is read by itself, so that what it interrupts reads on: who said
// it ("…, the office said"), and what is added to a subject ("Drost, brought
// on in the 70th minute, levelled").
func attach(ns []node) {
	if semi := semicolon(ns); semi > 0 {
		attachBeside(ns, semi)
		return
	}
	if said, from, to := attribution(ns); said >= 0 {
		attachSaid(ns, said, from, to)
		return
	}
	for _, find := range []func([]node) (int, int){bracket, parenthesis, aside} {
		if from, to := find(ns); from >= 0 {
			attachAddition(ns, from, to)
			return
		}
	}
	if aux, end := inverted(ns); aux > 0 {
		attachInverted(ns, aux, end)
		return
	}
	if comma := fronted(ns); comma > 0 {
		readApart(ns, upTo(0, comma), attach)
		readApart(ns, upTo(comma, len(ns)), attach)
		hangFronted(ns, 0, comma)
		return
	}
	parse(ns)
}

// attachAddition reads a sentence and what is added to a noun of it between the
// marks at from and to.
func attachAddition(ns []node, from, to int) {
	anchor := subjectHead(ns, from)
	if k := contentNoun(ns, from); k >= 0 && ns[from+1].tag == tagVerb {
		anchor = k
	}
	if w := relativeAt(ns, from+1); w >= 0 && ns[w].norm != "who" && anyFinite(ns[:from]) {
		anchor = lastWord(ns, from)
	}
	behind := to + 1
	if ns[to].norm == "," && opensAddition(ns, from) {
		behind = to // the comma closes the outer addition too
	}
	outer := append(upTo(0, from), upTo(behind, len(ns))...)
	readApart(ns, outer, attach)
	addTo(ns, anchor, from, to)
	ns[to].head, ns[to].dep = anchor, depFunc
}

// addTo reads what stands behind the mark at from and before to as an addition
// to the noun at anchor.
func addTo(ns []node, anchor, from, to int) {
	inner := append([]int{anchor}, upTo(from+1, to)...)
	keep := ns[anchor]
	readApart(ns, inner, func(sub []node) { attachInner(sub) })
	ns[anchor] = keep
	ns[from].head, ns[from].dep = anchor, depFunc
}

// contentNoun returns the noun at the head of a sentence of which a clause with "that"
// says what it is, where the comma at from ends the clause: "Claims that the
// firm had paid, made by …"; -1 for none.
func contentNoun(ns []node, from int) int {
	for i := 1; i < from; i++ {
		if ns[i].isVerbal() {
			return -1
		}
		if ns[i].norm == "that" && ns[i].tag == tagSub && ns[i-1].tag == tagNoun && eventNoun(ns[i-1].lemma) && !finiteAt(ns, i+1) {
			return i - 1
		}
	}
	return -1
}

// opensAddition reports whether the comma at from stands within an addition to
// the subject that another comma opened: "seven of the crew, including the
// captain, a Filipino, were".
func opensAddition(ns []node, from int) bool {
	if from == 0 || anyFinite(ns[:from]) {
		return false
	}
	open := -1
	for i := range from {
		if ns[i].norm == "," {
			if open >= 0 {
				return false
			}
			open = i
		}
	}
	return open > 0 && addition(ns, open+1, from) && ns[lastWord(ns, open)].nominal() && (ns[open+1].tag == tagVerb || ns[open+1].norm == "including")
}

// fronted returns the comma that ends a clause before its main clause: "After
// the train derailed, officials …", "Known as Zapiro, he …"; 0 for none. A
// phrase counts that a relative clause or a participle makes long: "Unlike the
// first one, which …, the new one …".
func fronted(ns []node) int {
	first, phrase := 0, false
	if ns[0].tag == tagConj && len(ns) > 1 {
		first = 1
	}
	switch n := ns[first]; {
	case n.tag == tagVerb && n.form != base, n.tag == tagSub && !relativeWord(n.norm):
	case n.tag == tagPrep && oneOf(n.norm, "after|before|since|until|as"):
	case n.tag == tagPrep:
		phrase = true
	default:
		return 0
	}
	for k := first + 2; k < len(ns)-2; k++ {
		if ns[k].norm != "," || !anyVerb(ns[:k]) || phrase && clauseIn(ns[:k]) {
			continue
		}
		j := k + 1
		for j < len(ns) && (ns[j].nominal() || ns[j].tag == tagDet || ns[j].tag == tagAdj || ns[j].tag == tagPoss || ns[j].tag == tagPrep || ns[j].tag == tagAdv || ns[j].tag == tagConj && ns[j-1].nominal()) {
			j++
		}
		if j > k+1 && finiteAt(ns, j) {
			return k
		}
	}
	return 0
}

// clauseIn reports whether a finite verb stands in ns outside relative clauses.
func clauseIn(ns []node) bool {
	relative := false
	for i := range ns {
		switch {
		case ns[i].tag == tagSub && (relativeWord(ns[i].norm) || ns[i].norm == "that"):
			relative = true
		case finiteAt(ns, i) && !relative && at(ns, i-1).tag != tagTo:
			return true
		}
	}
	return false
}

// hangFronted makes the clause in [from, to) an adverbial of the one behind, of
// which it returns the verb, or -1.
func hangFronted(ns []node, from, to int) int {
	main := -1
	for i := to; i < len(ns) && main < 0; i++ {
		if ns[i].head < 0 && ns[i].isVerbal() {
			main = i
		}
	}
	if main < 0 {
		return -1
	}
	for i := from; i < to; i++ {
		n := &ns[i]
		if n.head >= 0 || n.tag == tagPunct {
			continue
		}
		n.head = main
		if n.isVerbal() {
			n.dep = depAdv
			if opens := &ns[from]; n.mark == "" && (opens.tag == tagSub || opens.tag == tagPrep) {
				n.mark = opens.norm
			}
			if subjectOf(ns, i) < 0 {
				n.shared = subjectOf(ns, main)
			}
		}
	}
	return main
}

// upTo returns the numbers from a up to but without b.
func upTo(a, b int) []int {
	var out []int
	for ; a < b; a++ {
		out = append(out, a)
	}
	return out
}

// readApart reads the nodes at the given indices as a sentence of their own.
func readApart(ns []node, indices []int, read func([]node)) {
	sub := make([]node, len(indices))
	for k, i := range indices {
		sub[k] = ns[i]
	}
	read(sub)
	for k, i := range indices {
		n := sub[k]
		for _, at := range []*int{&n.head, &n.shared, &n.clause} {
			if *at >= 0 {
				*at = indices[*at]
			}
		}
		ns[i] = n
	}
}

// attachInner reads an addition to the noun at ns[0], on which all hangs that
// completes nothing else.
func attachInner(ns []node) {
	ns[0].head, ns[0].shared, ns[0].clause = -1, -1, -1
	p := newParser(ns)
	p.np, p.i, p.inner = 0, 1, true
	p.comma = len(ns) > 1 && p.startsPhrase(1)
	for p.i < len(ns) {
		p.step()
	}
	ns[0].head = -1
	for i := 1; i < len(ns); i++ {
		n := &ns[i]
		if n.head >= 0 && n.head != i {
			continue
		}
		n.head = 0
		if n.dep == depRoot || n.dep == depSubj {
			switch {
			case n.isVerbal():
				n.dep = depRel
				if subjectOf(ns, i) < 0 {
					n.shared = 0
				}
			case n.nominal():
				n.dep = depAppos
			case n.content():
				n.dep = depMod
			default:
				n.dep = depFunc
			}
		}
	}
	breakCycles(ns, 0)
}

// parenthesis finds an addition to a subject: two commas, of which a finite
// verb follows the second. It returns the commas, or -1.
func parenthesis(ns []node) (int, int) {
	for to := 3; to < len(ns)-1; to++ {
		if ns[to].norm != "," || !finiteNext(ns, to+1) {
			continue
		}
		best := -1
		for from := to - 1; from > 0; from-- {
			if oneOf(ns[from].norm, ";|:") {
				break
			}
			if ns[from].norm != "," || !addition(ns, from+1, to) || !ns[lastWord(ns, from)].nominal() {
				continue
			}
			if best < 0 || relativeWord(ns[from+1].norm) {
				best = from
			}
		}
		if best >= 0 {
			for best > 2 && ns[best-1].value != nil && ns[best-2].norm == "," {
				best -= 2 // "Veldkoop, 51, who ran …, accepted"
			}
			return best, to
		}
	}
	return -1, -1
}

func anyVerb(ns []node) bool {
	return slices.ContainsFunc(ns, func(n node) bool { return n.isVerbal() })
}

// lastWord returns the node before i, closing marks apart.
func lastWord(ns []node, i int) int {
	for i--; i > 0 && ns[i].tag == tagPunct; i-- {
	}
	return max(i, 0)
}

// finiteNext reports whether a finite verb stands at i, adverbs apart.
func finiteNext(ns []node, i int) bool {
	for i < len(ns) && (ns[i].tag == tagAdv || ns[i].norm == `"`) {
		i++
	}
	return finiteAt(ns, i) && at(ns, i).norm != "including"
}

// relativeWord reports whether a relative clause can begin with a word.
func relativeWord(norm string) bool {
	return oneOf(norm, "who|which|whose|whom|where")
}

// addition reports whether [from, to) can be added to a noun between commas:
// a relative clause, a participle, or a phrase without a finite verb.
func addition(ns []node, from, to int) bool {
	for from < to && (ns[from].tag == tagAdv || ns[from].norm == `"`) {
		from++
	}
	if from >= to {
		return false
	}
	first := &ns[from]
	switch {
	case relativeWord(first.norm):
		return anyVerb(ns[from:to])
	case first.tag == tagVerb:
		if first.form == base {
			return false
		}
		from++
	case first.tag == tagConj, first.tag == tagSub, first.isVerbal(), first.tag == tagTo, first.tag == tagNeg:
		return false
	}
	for i := from; i < to; i++ {
		switch {
		case ns[i].tag == tagSub && (relativeWord(ns[i].norm) || ns[i].norm == "that"):
			return true
		case ns[i].tag == tagSub && i > from && first.tag == tagDet && oneOf(ns[i].norm, "when|until|before|after|since|while|because|if") && anyFinite(ns[i:to]):
			return true // "the tallest in the city when it was finished"
		case ns[i].tag == tagSub, ns[i].tag == tagModal:
			return false
		case ns[i].tag == tagAux && !oneOf(ns[i].norm, "being|having|been|be"):
			return false
		case ns[i].tag == tagVerb && ns[i].form != gerund && ns[i-1].tag != tagTo && first.tag != tagVerb && !ns[i-1].nominal():
			return false
		}
	}
	return true
}

// subjectHead returns the head of the noun phrase that ends before the comma at
// i: the noun that its prepositional phrases hang on.
func subjectHead(ns []node, i int) int {
	h := lastWord(ns, i)
	for {
		s := h
		for s > 0 && (ns[s-1].tag == tagAdj || ns[s-1].tag == tagNoun || ns[s-1].tag == tagName || ns[s-1].tag == tagPoss || ns[s-1].tag == tagValue && !ns[s-1].temporal()) {
			s--
		}
		if s > 0 && ns[s-1].tag == tagDet {
			s--
		}
		if s < 2 || ns[s-1].tag != tagPrep || !ns[s-2].nominal() || ns[s-2].temporal() {
			return h
		}
		h = s - 2
	}
}
