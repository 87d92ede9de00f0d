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
	if len(lone) != 1 || matched < 2 {
		return
	}
	u := lone[0]
	article := j.al.b.text.sents[j.al.home].ns
	for i := range article {
		at := place{j.al.home, i}
		if article[i].tag != ns[u].tag && !(adjectival(&article[i]) && adjectival(&ns[u])) || !article[i].content() || j.matched(at) || !j.sameSpot(u, i) {
			continue
		}
		if exchanged(ns[u].lemma, article[i].lemma) {
			j.conflict(u, at, "The article says “"+j.shown(at)+"”; the claim says “"+ns[u].shown(j.al.b.claim)+"”.")
			return
		}
	}
}

// adjectival reports whether n stands before a noun to say which or what kind.
func adjectival(n *node) bool {
	return n.tag == tagAdj || n.tag == tagNoun && n.dep == depMod
}

// sameSpot reports whether node u of the claim and node i of the home hang on
// the same thing in the same way.
func (j *judgement) sameSpot(u, i int) bool {
	ns, article := j.al.c.ns, j.al.b.text.sents[j.al.home].ns
	if ns[u].dep != article[i].dep || ns[u].dep == depObl && slotOf(ns[u].mark) != slotOf(article[i].mark) {
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

// exchanged reports whether two words are different kinds of one thing.
func exchanged(a, b string) bool {
	if opposed(a, b) || siblings(a, b) {
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
	}
	return false
}
