package facts

// ownValue returns the value that the article gives right with what the claim's
// value u hangs on, where it gives one there and that one excludes the claim's:
// then no other value of the sentence is what the claim means. "Closed in March
// 2018 and reopened in 2020" has a year for each.
func (j *judgement) ownValue(u int) (place, bool) {
	ns := j.al.c.ns
	h := ns[u].head
	if h >= 0 && (isBe(ns[h].norm) || j.out[h].state == stateFree) {
		h = subjectOf(ns, h)
	}
	if ns[u].value.kind == Number {
		return place{}, false // of 38 runners, three may be meant
	}
	if h < 0 || j.out[h].state != stateMatch || j.out[h].at.s != j.al.home || j.out[h].trust < trustStrong {
		return place{}, false
	}
	ans, v := j.al.b.text.sents[j.al.home].ns, ns[u].value
	own := place{-1, -1}
	for i := range ans {
		n := &ans[i]
		if n.value == nil || n.head != j.out[h].at.i || n.value.kind != v.kind && !(n.temporal() && ns[u].temporal()) {
			continue
		}
		rel := j.end(*n.value, u).relate(*v)
		if ns[u].loose != nil && rel == independent {
			rel = n.value.relate(*ns[u].loose)
		}
		if !rel.excludes() || n.mark != ns[u].mark && n.temporal() || own.s >= 0 || former(ans, i) {
			return place{}, false
		}
		own = place{j.al.home, i}
	}
	return own, own.s >= 0
}

// oneList reports whether two values of a sentence stand in one list, or count the
// same things: "1551 or 1552", "two singles titles and five doubles titles".
func (j *judgement) oneList(a, b place) bool {
	ns := j.al.b.text.sents[a.s].ns
	g, h := ns[a.i].head, ns[b.i].head
	return g == h || h == a.i || g == b.i || g >= 0 && h >= 0 && ns[g].lemma == ns[h].lemma
}
