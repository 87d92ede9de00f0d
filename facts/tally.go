package facts

// countedDoing reports whether what those whom value u counts do was found in
// the sentence of the article's count: of "the panel of five judges" it is open
// how many found what the claim says, and of three passengers how many were
// students.
func (j *judgement) countedDoing(u int, at place) bool {
	ns := j.al.c.ns
	s := u
	if ns[u].dep == depMod {
		s = ns[u].head
	}
	if ns[u].value.kind != Number || s < 0 || ns[s].dep != depSubj || ns[s].head < 0 {
		return true
	}
	h, members := ns[s].head, j.al.b.text.sents[at.s].ns[at.i].head
	if ans := j.al.b.text.sents[at.s].ns; members >= 0 && ans[members].mark == "of" && ans[members].head >= 0 && ans[ans[members].head].tag == tagNoun && ns[h].tag == tagVerb {
		return j.out[h].state == stateMatch && j.out[h].at.s == at.s // what the size of a group is
	}
	found, asked := false, false
	for v := range ns {
		if v != h && (ns[v].head != h || v == s || ns[v].dep != depPred && ns[v].dep != depObl && ns[v].dep != depObj) || j.al.weight[v] == 0 || j.al.free[v] || ns[v].value != nil {
			continue
		}
		asked = true
		found = found || j.out[v].state == stateMatch && j.out[v].at.s == at.s
	}
	return found || !asked
}

// manyCounts reports whether the sentence of a place counts the same things
// more than once ("112 complaints and has dismissed 95 of them"), so that a
// third number may be one of the rest.
func (j *judgement) manyCounts(u int, at place) bool {
	if v := j.al.c.ns[u].value; v.kind != Number || v.high >= j.node(at).value.low {
		return false
	}
	ns := j.al.b.text.sents[at.s].ns
	h := ns[at.i].head
	for i := range ns {
		n := &ns[i]
		if i == at.i || n.value == nil || n.value.kind != Number {
			continue
		}
		if h >= 0 && ns[at.i].dep == depMod && n.dep == depMod && n.head >= 0 && n.head != h && ns[n.head].lemma == ns[h].lemma {
			return true
		}
		for at_m := range ns {
			m := &ns[at_m]
			if m.head == i && m.mark == "of" && m.tag == tagPron {
				return true
			}
		}
	}
	return false
}

// listed returns how many things of the kind that value u of the claim counts
// the article lists side by side, and where; 0 where it lists none.
func (j *judgement) listed(u int) (int, place) {
	cn := &j.al.c.ns[u]
	if cn.value.kind != Number || cn.head < 0 || cn.dep != depMod || j.out[cn.head].state != stateMatch {
		return 0, place{}
	}
	at := j.out[cn.head].at
	ns := j.al.b.text.sents[at.s].ns
	top := at.i
	for ns[top].dep == depConj && ns[top].head >= 0 && ns[ns[top].head].lemma == ns[top].lemma {
		top = ns[top].head
	}
	n := 1
	for i := range ns {
		if i != top && ns[i].dep == depConj && ns[i].lemma == ns[top].lemma && hangsOn(ns, i, top) {
			n++
		}
	}
	if n < 2 {
		return 0, place{}
	}
	return n, place{at.s, top}
}

// onlyBefore reports whether "only" restricts the value at node u.
func (j *judgement) onlyBefore(u int) bool {
	for v := range j.al.c.ns {
		if v < u && v >= u-2 && j.al.c.ns[v].norm == "only" {
			return true
		}
	}
	return false
}

// sameCount reports whether two counts may count the same: bare numbers say
// nothing of each other unless what they count is aligned, or uncounted.
func (j *judgement) sameCount(u int, at place) bool {
	cn, an := j.al.c.ns[u], j.node(at)
	if cn.value.kind != Number && cn.value.kind != Ordinal {
		return true
	}
	ch, ah := cn.head, an.head
	if cn.dep != depMod || ch < 0 || an.dep != depMod || ah < 0 {
		return cn.dep != depMod || an.dep != depObl || an.mark != "by" || changeSide(j.al.c.ns, u) == "by"
	}
	counted := &j.al.b.text.sents[at.s].ns[ah]
	if j.al.free[ch] && (typeKind(counted.lemma) != "" && typeKind(counted.lemma) == typeKind(j.al.c.ns[ch].lemma) || isPersonNoun(j.al.c.ns[ch].lemma) && isPersonNoun(counted.lemma)) {
		return true
	}
	return j.out[ch].state == stateMatch && j.out[ch].at == place{at.s, ah} ||
		j.al.b.sense(&j.al.b.text.sents[at.s].ns[ah], &j.al.c.ns[ch]).rel.entails()
}

// counts reports whether the value only counts the entities that its noun
// speaks of: "the two leaders".
func (j *judgement) counts(u int) bool {
	cn := &j.al.c.ns[u]
	if cn.value.kind != Number || cn.head < 0 {
		return false
	}
	refs := j.al.c.ns[cn.head].refs
	return len(refs) > 1 && float64(len(refs)) == cn.value.low
}
