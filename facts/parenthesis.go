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
	if from, to := bracket(ns); from >= 0 {
		attachAddition(ns, from, to)
		return
	}
	if from, to := parenthesis(ns); from >= 0 {
		attachAddition(ns, from, to)
		return
	}
	if comma := fronted(ns); comma > 0 {
		readApart(ns, upTo(0, comma), attach)
		readApart(ns, upTo(comma, len(ns)), attach)
		hangFronted(ns, comma)
		return
	}
	parse(ns)
}

// attachAddition reads a sentence and what is added to a noun of it between the
// marks at from and to.
func attachAddition(ns []node, from, to int) {
	anchor := subjectHead(ns, from)
	outer := append(upTo(0, from), upTo(to+1, len(ns))...)
	readApart(ns, outer, attach)
	inner := append([]int{anchor}, upTo(from+1, to)...)
	keep := ns[anchor]
	readApart(ns, inner, func(sub []node) { attachInner(sub) })
	ns[anchor] = keep
	for _, i := range []int{from, to} {
		ns[i].head = anchor
		ns[i].dep = depFunc
	}
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
		case finiteAt(ns, i) && !relative:
			return true
		}
	}
	return false
}

// hangFronted makes the clause before the comma an adverbial of the one behind.
func hangFronted(ns []node, comma int) {
	main := -1
	for i := comma; i < len(ns) && main < 0; i++ {
		if ns[i].head < 0 && ns[i].isVerbal() {
			main = i
		}
	}
	if main < 0 {
		return
	}
	for i := range comma {
		n := &ns[i]
		if n.head >= 0 || n.tag == tagPunct {
			continue
		}
		n.head = main
		if n.isVerbal() {
			n.dep = depAdv
			if opens := &ns[0]; n.mark == "" && (opens.tag == tagSub || opens.tag == tagPrep) {
				n.mark = opens.norm
			}
			if subjectOf(ns, i) < 0 {
				n.shared = subjectOf(ns, main)
			}
		}
	}
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

// attribution finds who said a sentence behind or within it: `…," said Kim`,
// "…, the office said on Monday". It returns the verb and the nodes from the
// comma on that say so, or -1.
func attribution(ns []node) (said, from, to int) {
	verb := false
	for i := 0; i < len(ns)-2; i++ {
		verb = verb || ns[i].isVerbal()
		if !verb || !oneOf(ns[i].norm, ",|\"") {
			continue
		}
		k := i + 1
		for k < len(ns) && ns[k].tag == tagPunct && ns[k].norm == `"` {
			k++
		}
		if v, end := saidAt(ns, k); v >= 0 {
			return v, i, end
		}
	}
	return -1, -1, -1
}

// saidAt reads "X said" or "said X" at k and returns the verb and the end, or
// -1 where something else stands there.
func saidAt(ns []node, k int) (int, int) {
	if saysSo(at(ns, k)) { // "said lead author Moira Kinnarden"
		if k+1 >= len(ns) || ns[k+1].tag == tagValue || !ns[k+1].nominal() && ns[k+1].tag != tagDet && ns[k+1].tag != tagAdj {
			return -1, -1
		}
		for j := k + 1; j < len(ns); j++ {
			if ns[j].norm == `"` && ns[j-1].tag == tagPunct || ns[j].isVerbal() && !relativeBefore(ns, k, j) && !(ns[j].form == gerund && ns[j-1].norm == ",") {
				if ns[j].norm != `"` {
					return -1, -1
				}
				return k, j
			}
		}
		return k, sentenceEnd(ns)
	}
	v := k
	if at(ns, v).form == gerund && at(ns, v).tag == tagVerb && titleClass(at(ns, v+1).lemma) != "" {
		v++ // "presiding judge Annelies Kostering"
	}
	for v < len(ns) && (ns[v].nominal() || ns[v].tag == tagDet || ns[v].tag == tagAdj || ns[v].tag == tagPoss || ns[v].tag == tagPrep) {
		v++
	}
	if v > k && at(ns, v).norm == "," { // "Larkin, 44, told"
		if c := commaBehind(ns, v+1); c > 0 && addition(ns, v+1, c) && saysSo(at(ns, c+1)) {
			v = c + 1
		}
	}
	if v == k || !saysSo(at(ns, v)) || ns[v].form == gerund {
		return -1, -1
	}
	for j := v + 1; j < len(ns); j++ {
		switch n := ns[j]; {
		case oneOf(n.norm, ",|;"):
			return v, j + 1
		case n.isVerbal() && j == v+1, n.tag == tagSub, n.tag == tagConj, n.tag == tagAux, n.tag == tagModal, n.tag == tagTo:
			return -1, -1
		case ns[v].lemma == "tell" && (n.tag == tagPron || n.tag == tagNoun || n.tag == tagName || n.tag == tagDet):
			continue
		case j == v+1 && n.tag != tagPrep && n.tag != tagAdv && !n.temporal() && n.tag != tagPunct:
			return -1, -1
		}
	}
	return v, sentenceEnd(ns)
}

// commaBehind returns the first comma from i on; 0 for none.
func commaBehind(ns []node, i int) int {
	for ; i < len(ns); i++ {
		if ns[i].norm == "," {
			return i
		}
	}
	return 0
}

// sentenceEnd returns where the closing marks of a sentence begin.
func sentenceEnd(ns []node) int {
	end := len(ns)
	for end > 0 && ns[end-1].tag == tagPunct {
		end--
	}
	return end
}

// relativeBefore reports whether a relative word stands between k and j.
func relativeBefore(ns []node, k, j int) bool {
	for i := k; i < j; i++ {
		if ns[i].tag == tagSub {
			return true
		}
	}
	return false
}

// saysSo reports whether n is a finite verb of saying.
func saysSo(n *node) bool {
	return n.tag == tagVerb && n.form != gerund && (attributionOf(n.lemma) == "verb" || oneOf(n.lemma, "tell|rule"))
}

// attachSaid reads a sentence and who said it, [from, to), and makes the
// sentence what the verb of saying says.
func attachSaid(ns []node, said, from, to int) {
	what := append(upTo(0, from), upTo(to, len(ns))...)
	readApart(ns, what, attach)
	by := upTo(from, to)
	readApart(ns, by, func(sub []node) {
		v := said - from
		if s := lastWord(sub, v+1); s != v || !anyNominal(sub[:v]) { // "said Kim": the subject behind
			order := append(append(upTo(0, v), upTo(v+1, subjectEnd(sub, v+1))...), v)
			order = append(order, upTo(len(order), len(sub))...)
			readApart(sub, order, attach)
			return
		}
		attach(sub)
	})
	for _, i := range what {
		n := &ns[i]
		if n.head >= 0 || n.tag == tagPunct {
			continue
		}
		n.head, n.dep = said, depComp
	}
	ns[said].head = -1
}

func anyNominal(ns []node) bool {
	return slices.ContainsFunc(ns, func(n node) bool { return n.nominal() })
}

// subjectEnd returns where the noun phrase at i ends, with its "of" phrases.
func subjectEnd(ns []node, i int) int {
	for i < len(ns) && (ns[i].nominal() && !ns[i].temporal() || ns[i].tag == tagDet || ns[i].tag == tagAdj || ns[i].tag == tagPoss || ns[i].norm == "of") {
		i++
	}
	return i
}
