package facts

// retold holds the one value that a sentence of the article does not have, where the
// claim says nothing else than that sentence does, against the one value of its kind
// there: however the two are put together, no other can be meant.
func (j *judgement) retold() {
	u := j.loneValue()
	if u < 0 || j.open || j.another() || j.supposed(u) || j.toldAnywhere(j.al.c.ns[u].value) {
		return
	}
	at, ok := j.loneRival(u)
	if g := j.host(u); ok && g >= 0 && j.out[g].state == stateMatch && !j.sameActors(u, g) {
		return
	}
	if !ok || j.yetToCome(u, at) || j.reckoned(u, at) || j.ofOtherSubject(u, at) || worldsApart(j.node(at).value, j.al.c.ns[u].value) {
		return
	}
	j.conflict(u, at, j.saysValue(at, u))
	j.out[u].span = j.al.c.ns[u].hedged()
}

// loneValue returns the value of the claim that alone was not found, where all else
// that the claim says is told in the home; -1 for none.
func (j *judgement) loneValue() int {
	ns, lone, found := j.al.c.ns, -1, 0
	for u := range ns {
		switch {
		case j.al.weight[u] == 0 || j.out[u].state == stateFree:
		case j.out[u].state == stateConflict:
			return -1
		case j.out[u].state == stateMissing:
			if ns[u].value == nil || lone >= 0 {
				return -1
			}
			lone = u
		case j.out[u].at.s == j.al.home && j.out[u].trust >= needTrust:
			found++
		case len(ns[u].refs) == 0:
			return -1
		}
	}
	if found < 2 || lone < 0 {
		return -1
	}
	switch v := ns[lone].value; v.kind {
	case Number, Ordinal, Age: // what they count must be settled by the structure
		return -1
	}
	return lone
}

// loneRival returns the one value of the home that is of the kind of the claim's value
// u and excludes it, where no other value of that kind stands there.
func (j *judgement) loneRival(u int) (place, bool) {
	ans, cn := j.al.b.text.sents[j.al.home].ns, &j.al.c.ns[u]
	rival := place{-1, -1}
	for i := range ans {
		at := place{j.al.home, i}
		v := ans[i].value
		if v != nil && cn.temporal() && offset(ans, i) {
			return place{}, false // "closed it a day later"
		}
		if v == nil || v.approx && v.low != v.high || v.kind != cn.value.kind && !(v.temporal() && cn.value.temporal()) || j.takenBy(at, u) {
			continue
		}
		offered, ok := j.offer(u, at)
		if rival.s >= 0 || !ok || former(ans, i) || !j.end(offered, u).relate(*cn.value).excludes() ||
			!sameSide(ans, i, j.al.c.ns, u) || offset(ans, i) != offset(j.al.c.ns, u) {
			return place{}, false
		}
		rival = at
	}
	return rival, rival.s >= 0
}

// toldAnywhere reports whether the article has the claim's value, or its figure alone,
// of whatever it is told.
func (j *judgement) toldAnywhere(v *value) bool {
	for s := range j.al.b.text.sents {
		for _, a := range j.al.b.text.sents[s].values {
			if a.relate(*v).entails() || !v.temporal() && !a.temporal() && a.low == v.low && a.high == v.high {
				return true
			}
		}
	}
	return false
}
