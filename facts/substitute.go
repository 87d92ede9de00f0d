package facts

// substitutes finds the one word by which a claim departs from a sentence that
// it otherwise repeats: "cement wall" for "brick wall". Only where everything
// else is found in the same sentence, and the other word stands in the very
// same place, do two kinds of one thing exclude each other.
func (j *judgement) substitutes() {
	ns := j.al.c.ns
	var lone []int
	matched := 0
	for u := range ns {
		switch {
		case j.out[u].state == stateMissing:
			lone = append(lone, u)
		case j.out[u].state == stateMatch && j.out[u].at.s == j.al.home:
			matched++
		case j.out[u].state == stateMatch:
			return
		}
	}
	if len(lone) == 2 && ns[lone[0]].head == lone[1] && ns[lone[0]].dep == depMod {
		j.out[lone[0]].state = stateFree // "living room" for "kitchen"
		defer func(u, head int) {
			if j.out[head].state == stateMissing {
				j.out[u].state = stateMissing
			}
		}(lone[0], lone[1])
		lone = lone[1:]
	}
	if len(lone) != 1 || matched == 0 || matched < 2 && !j.minimal() {
		return
	}
	u := lone[0]
	article := j.al.b.text.sents[j.al.home].ns
	if h := ns[u].head; ns[u].dep == depMod && j.out[h].state == stateMatch && exchanged(thingAt(ns, u), thingAt(article, j.out[h].at.i)) {
		j.conflict(u, j.out[h].at, "The article says “"+j.shown(j.out[h].at)+"”; the claim says “"+ns[u].shown(j.al.b.claim)+" "+ns[h].shown(j.al.b.claim)+"”.")
		return
	}
	for i := range article {
		at := place{j.al.home, i}
		if article[i].tag != ns[u].tag && !(adjectival(&article[i]) && adjectival(&ns[u])) || !article[i].content() || j.matched(at) || !j.sameSpot(u, i) {
			continue
		}
		if ns[u].tag != tagVerb && exchanged(thingAt(ns, u), thingAt(article, i)) || opposed(ns[u].lemma, article[i].lemma) {
			j.conflict(u, at, "The article says “"+j.shown(at)+"”; the claim says “"+ns[u].shown(j.al.b.claim)+"”.")
			return
		}
	}
}

// minimal reports whether the home says nothing beyond what the claim says but
// one word.
func (j *judgement) minimal() bool {
	other := 0
	for i := range j.al.b.text.sents[j.al.home].ns {
		if at := (place{j.al.home, i}); j.node(at).content() && !j.matched(at) {
			other++
		}
	}
	return other <= 2
}

// thingAt returns what the noun or modifier at ns[i] names: its lemma, or both
// words of a compound that the families know, "living_room".
func thingAt(ns []node, i int) string {
	if h := ns[i].head; h >= 0 && ns[i].dep == depMod {
		if thing := ns[i].lemma + "_" + ns[h].lemma; len(kinOf(thing)) > 0 {
			return thing
		}
	}
	for m := range ns {
		if ns[m].head == i && ns[m].dep == depMod {
			if thing := ns[m].lemma + "_" + ns[i].lemma; len(kinOf(thing)) > 0 {
				return thing
			}
		}
	}
	return ns[i].lemma
}

// adjectival reports whether n stands before a noun to say which or what kind.
func adjectival(n *node) bool {
	return n.tag == tagAdj || n.tag == tagNoun && n.dep == depMod
}

// sameSpot reports whether node u of the claim and node i of the home hang on
// the same thing in the same way.
func (j *judgement) sameSpot(u, i int) bool {
	ns, article := j.al.c.ns, j.al.b.text.sents[j.al.home].ns
	if j.example(i) || ns[u].dep != article[i].dep || ns[u].dep == depObl && slotOf(ns[u].mark) != slotOf(article[i].mark) {
		return false
	}
	h, g := ns[u].head, article[i].head
	if h < 0 || g < 0 {
		return h == g
	}
	if j.out[h].state == stateMatch {
		return j.out[h].at == place{j.al.home, g}
	}
	return ns[h].norm == article[g].norm // a verb that says nothing
}

// example reports whether node i of the home is one of the examples of an open
// list, beside which others may stand: "crimes such as fraud and arson".
func (j *judgement) example(i int) bool {
	article := j.al.b.text.sents[j.al.home].ns
	for ; i >= 0; i = article[i].head {
		if m := article[i].mark; oneOf(m, "such as|including|like") {
			return true
		}
		if article[i].dep != depConj {
			return false
		}
	}
	return false
}

// exchanged reports whether two words are different kinds of one thing.
func exchanged(a, b string) bool {
	if opposed(a, b) {
		return true
	}
	if related, different := relatives(a, b); related {
		return different
	}
	ca, cb := nounClass(a), nounClass(b)
	if ca != cb || ca == 0 || hypernymOf(a, b) || hypernymOf(b, a) || synonymous(a, b) != unrelated {
		return false
	}
	switch ca {
	case classFood, classSubstance, classAnimal, classPlant, classBody:
		return true
	case classArtifact, classPerson, classLocation, classObject:
		return siblings(a, b)
	}
	return false // a "move" may be a "step"
}
