package facts

// moreOrLess holds "more water" against "less water" where the claim and the
// article say the same of it otherwise.
func (j *judgement) moreOrLess() {
	ns := j.al.c.ns
	for u := range ns {
		h := ns[u].head
		if direction(&ns[u]) == 0 || h < 0 || ns[h].tag != tagNoun || j.out[h].state != stateMatch || j.out[h].rel != equal {
			continue
		}
		v, at := ns[h].head, j.out[h].at
		if v < 0 || j.out[v].state != stateMatch || j.out[v].at.s != at.s || j.node(at).head != j.out[v].at.i {
			continue
		}
		article := j.al.b.text.sents[at.s].ns
		for i := range article {
			if article[i].head == at.i && direction(&article[i]) == -direction(&ns[u]) {
				j.conflict(u, place{at.s, i}, "The article says “"+j.shown(place{at.s, i})+"”; the claim says “"+ns[u].shown(j.al.b.claim)+"”.")
			}
		}
	}
}

// direction returns whether a word before a noun says that there is more of it,
// 1, or less of it, -1; else 0.
func direction(n *node) int {
	switch {
	case n.tag != tagDet && n.tag != tagAdj:
	case n.norm == "more":
		return 1
	case oneOf(n.norm, "less|fewer"):
		return -1
	}
	return 0
}
