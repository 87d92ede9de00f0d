package facts

// order decides claims that compare two things of the article: which of two
// events came first, which of two values is larger. The article need not make
// the comparison: it is made here, from the dates or values that it gives.
func (j *judgement) order() {
	ns := j.al.c.ns
	for y := range ns {
		sign, at := contrast(ns, y)
		if sign == 0 {
			continue
		}
		x := leftOf(ns, y)
		if x < 0 || x == y || !j.comparing(x, y) {
			continue
		}
		xv, xat, ok := j.measureOf(x, y)
		if !ok {
			continue
		}
		yv, yat, ok := j.measureOf(y, -1)
		if !ok || xat == yat {
			continue
		}
		c := before(xv, yv)
		if c == 0 {
			continue
		}
		if denied(ns, at) {
			c = -c
		}
		j.settle(x, xat, yat)
		j.settle(y, yat, xat)
		j.out[at].span = ns[at].Span
		if c == sign {
			j.out[at] = nodeOutcome{state: stateMatch, rel: equal, at: xat, trust: 1, span: ns[at].Span}
			continue
		}
		j.out[at] = nodeOutcome{state: stateConflict, rel: alternation, at: xat, span: ns[at].Span,
			reason: "The article gives " + j.shown(xat) + " for “" + ns[x].shown(j.al.b.claim) + "” and " + j.shown(yat) + " for “" + ns[y].shown(j.al.b.claim) + "”."}
		for v := range ns { // the comparison itself needs no match
			if v != at && j.out[v].state == stateMissing && distance(ns, v, at) <= 2 {
				j.out[v].state = stateFree
			}
		}
	}
}

// comparing reports whether the clause between x and y does no more than
// compare them, and both are things that the article can have measured.
func (j *judgement) comparing(x, y int) bool {
	ns := j.al.c.ns
	for h := ns[y].head; h >= 0; h = ns[h].head {
		if ns[h].tag == tagVerb && !j.al.free[h] || ns[h].tag == tagAux && ns[h].lemma != "be" {
			return false
		}
		if ns[h].tag == tagVerb || ns[h].tag == tagAux {
			break
		}
	}
	for u := range ns {
		if ns[u].tag == tagNoun && hangsOn(ns, u, x) && !hangsOn(ns, u, y) {
			return true
		}
	}
	return false
}

// contrast reports whether y is the second term of a comparison, which way it
// goes (+1 the first term is later or larger), and which node says so.
func contrast(ns []node, y int) (sign, at int) {
	n := &ns[y]
	if n.dep != depObl || n.value != nil || !n.nominal() {
		return 0, 0
	}
	mark := -1
	for i := y - 1; i >= 0 && mark < 0; i-- {
		if ns[i].tag == tagPrep && ns[i].norm == n.mark {
			mark = i
		}
	}
	switch {
	case oneOf(n.mark, "before|ahead of|prior to"):
		return -1, mark
	case oneOf(n.mark, "after|following"):
		return +1, mark
	}
	return 0, 0
}

// leftOf returns the first term of the comparison whose second is y: the
// subject of its clause.
func leftOf(ns []node, y int) int {
	for h := ns[y].head; h >= 0; h = ns[h].head {
		if ns[h].tag == tagVerb || ns[h].tag == tagAux {
			return subjectOf(ns, h)
		}
	}
	return -1
}

// measureOf returns the date or value that the article gives for what node x
// of the claim and its modifiers, without the part under but, speak of.
func (j *judgement) measureOf(x, but int) (value, place, bool) {
	ns := j.al.c.ns
	key, best := -1, 0.0
	for u := range ns {
		if j.al.weight[u] == 0 || ns[u].value != nil || !hangsOn(ns, u, x) || but >= 0 && hangsOn(ns, u, but) {
			continue
		}
		if j.al.to[u].s < 0 || j.al.score[u] < 0.5 {
			if !j.al.free[u] && !typeHeads()[ns[u].lemma] {
				return value{}, place{}, false
			}
			continue
		}
		rarity := 1 / float64(1+len(j.al.ties[u]))
		if ns[u].tag == tagName {
			rarity += 0.2
		}
		if rarity > best {
			key, best = u, rarity
		}
	}
	if key < 0 {
		return value{}, place{}, false
	}
	near, at := 0.45, place{-1, -1}
	from := j.al.to[key]
	article := j.al.b.text.sents[from.s].ns
	for i := range article {
		if article[i].value == nil || offset(article, i) {
			continue
		}
		if c := closeness(article, from.i, i); c > near {
			near, at = c, place{from.s, i}
		}
	}
	if at.s < 0 {
		return value{}, place{}, false
	}
	return *j.node(at).value, at, true
}

// settle counts the nodes under x as found where measureOf found its value.
func (j *judgement) settle(x int, at, other place) {
	ns := j.al.c.ns
	for u := range ns {
		if hangsOn(ns, u, x) && j.al.weight[u] > 0 && j.al.to[u].s >= 0 {
			j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: j.al.to[u], trust: max(j.al.score[u], 0.8)}
		}
	}
}

// before compares two values of one sort: -1 where the first is earlier or
// less, +1 where it is later or more, 0 where they overlap or don't compare.
func before(x, y value) int {
	if x.temporal() != y.temporal() {
		return 0
	}
	if x.temporal() {
		xs, xe := x.days()
		ys, ye := y.days()
		switch {
		case xs == 0 || ys == 0:
			return 0
		case xe <= ys:
			return -1
		case ye <= xs:
			return +1
		}
		return 0
	}
	if x.kind != y.kind || x.unit != y.unit {
		return 0
	}
	switch {
	case x.high < y.low:
		return -1
	case y.high < x.low:
		return +1
	}
	return 0
}

// days returns the first day of a period and the day after its last.
func (v value) days() (day, day) {
	if v.until.grain != noGrain {
		return v.when.start, v.until.end
	}
	return v.when.start, v.when.end
}
