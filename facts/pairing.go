package facts

import "strconv"

// pairings sees to it that an amount of the claim is the one that the article
// gives for the claim's time, where it gives several: "45,000 in its first
// year, 61,000 in its second".
func (j *judgement) pairings() {
	ns := j.al.c.ns
	for u := range ns {
		if !isAmount(&ns[u]) || j.out[u].state != stateMatch {
			continue
		}
		if h := clauseVerb(ns, u); h >= 0 && j.gapped(doerOf(ns, h), j.out[u].at.s) {
			continue // the time holds for the whole list
		}
		for v := range ns {
			if v == u || j.out[v].state != stateMatch || j.out[v].at.s != j.out[u].at.s || !periodic(ns, v) || clauseVerb(ns, v) != clauseVerb(ns, u) {
				continue
			}
			if other := j.rival(u, j.out[v].at); other >= 0 {
				j.conflict(u, place{j.out[u].at.s, other}, j.saysValue(place{j.out[u].at.s, other}, u))
				break
			}
		}
	}
}

// isAmount reports whether n is an amount of something.
func isAmount(n *node) bool {
	if n.value == nil {
		return false
	}
	switch n.value.kind {
	case Number, Money, Percent, Dimension:
		return true
	}
	return false
}

// periodic reports whether the node at ns[i] says in which of several periods
// something was: a date, "first" before "year".
func periodic(ns []node, i int) bool {
	if ns[i].temporal() {
		return true
	}
	h := ns[i].head
	return h >= 0 && ns[i].value != nil && ns[i].value.kind == Ordinal && among(ns[h].lemma, "turn")
}

// rival returns the amount that stands right by the time at a place, where the
// one that the claim's amount at u was found in stands apart from it behind a
// comma; -1 for none.
func (j *judgement) rival(u int, time place) int {
	amount := j.out[u].at
	ns := j.al.b.text.sents[amount.s].ns
	gap := func(a, b int) (marks, steps int) {
		for i := min(a, b) + 1; i < max(a, b); i++ {
			if ns[i].norm == "," || ns[i].norm == ";" || ns[i].tag == tagConj {
				marks++
			}
			steps++
		}
		return marks, steps
	}
	if marks, _ := gap(amount.i, time.i); marks == 0 {
		return -1
	}
	said := ns[amount.i].value
	if said == nil { // told in a word: "most" for more than half
		said = j.al.c.ns[u].value
	}
	best, near := -1, 7
	for i := range ns {
		marks, steps := gap(i, time.i)
		if i == amount.i || !isAmount(&ns[i]) || marks > 0 || steps >= near || ns[i].value.kind != said.kind || ns[i].value.unit != said.unit {
			continue
		}
		if v, err := strconv.ParseFloat(ns[i].norm, 64); err == nil && v < 10 && said.low >= 100 {
			continue // "3 points" beside 45,000
		}
		if said.relate(*ns[i].value).excludes() {
			best, near = i, steps
		}
	}
	return best
}
