package facts

import "slices"

// A subset is a count that a sentence gives as part of another: "40 of its 130
// branches", "480 pupils, 60 of whom", "all but two of the 31".
type subset struct {
	whole, part int // the nodes of the two counts; whole is -1 where it stands in the sentence before
	total, some float64
	but         bool // the part is written by what it leaves out
	rest        int  // the node that speaks of what is left, "the others"; or -1
}

// subsetsIn returns the shares that a sentence of the article tells.
func (c *checker) subsetsIn(s int) []subset {
	if c.subsets == nil {
		c.subsets = map[int][]subset{}
	}
	known, ok := c.subsets[s]
	if !ok {
		known = subsetsOf(c.b.text.sents[s].ns)
		if s > 0 && c.worth(s, s-1) == worthNear {
			known = append(known, c.subsetsOfBefore(s)...)
		}
		c.subsets[s] = known
	}
	return known
}

// subsetsOf reads the shares of one sentence.
func subsetsOf(ns []node) []subset {
	var out []subset
	for i := range ns {
		if !plainCount(ns, i) {
			continue
		}
		sh := subset{whole: -1, part: i, some: ns[i].value.low, rest: restIn(ns, i)}
		sh.but = allBut(ns, i)
		k := i + 1
		if at(ns, k).tag == tagNoun && at(ns, k+1).norm == "of" {
			k++
		}
		switch {
		case at(ns, k).norm == "of" && oneOf(at(ns, k+1).norm, "whom|which|them|these|those"):
			sh.whole = countBefore(ns, i)
		case at(ns, k).norm == "of":
			for m := k + 1; m < len(ns) && m <= k+4; m++ {
				if plainCount(ns, m) {
					sh.whole = m
				}
				if ns[m].tag != tagDet && ns[m].tag != tagAdj && ns[m].tag != tagPoss {
					break
				}
			}
		case sh.but:
			sh.whole = countBefore(ns, i)
		default:
			sh.whole = openingWhole(ns, i)
		}
		if sh.whole < 0 {
			continue
		}
		sh.total = ns[sh.whole].value.low
		if sh.total <= sh.some || sh.some < 0 {
			continue
		}
		if sh.but {
			sh.some = sh.total - sh.some
		}
		out = append(out, sh)
	}
	return out
}

// subsetsOfBefore reads the shares of a count in the sentence before: "… to
// 120,000 homes. All but 8,000 had been reconnected."
func (c *checker) subsetsOfBefore(s int) []subset {
	ns, before := c.b.text.sents[s].ns, c.b.text.sents[s-1].ns
	whole := countBefore(before, len(before))
	if whole < 0 {
		return nil
	}
	total := before[whole].value.low
	var out []subset
	for i := range ns {
		if plainCount(ns, i) && allBut(ns, i) && ns[i].value.low < total {
			out = append(out, subset{whole: -1, part: i, total: total, some: total - ns[i].value.low, but: true, rest: -1})
		}
	}
	return out
}

// plainCount reports whether ns[i] is a plain count.
func plainCount(ns []node, i int) bool {
	v := at(ns, i).value
	return v != nil && v.kind == Number && v.unit == "" && !v.fraction && !v.listed && v.low == v.high
}

func allBut(ns []node, i int) bool {
	return i >= 2 && oneOf(ns[i-1].norm, "but|except") && oneOf(ns[i-2].norm, "all|every")
}

// countBefore returns the nearest plain count of things before ns[i]; or -1.
func countBefore(ns []node, i int) int {
	for k := i - 1; k >= 0; k-- {
		if plainCount(ns, k) && ns[k].dep == depMod {
			return k
		}
	}
	return -1
}

// openingWhole returns the count of "Of the 112 people on board, 95 were …" for
// the part at ns[i]; or -1.
func openingWhole(ns []node, i int) int {
	if at(ns, i).dep == depMod && at(ns, i+1).tag == tagNoun {
		return -1
	}
	for k := range i {
		if !oneOf(ns[k].norm, "of|out of") || k > 0 && ns[k-1].tag != tagPunct && ns[k-1].tag != tagConj {
			continue
		}
		for m := k + 1; m < i && m <= k+3; m++ {
			if plainCount(ns, m) && slices.ContainsFunc(ns[m:i], func(n node) bool { return n.norm == "," }) {
				return m
			}
		}
	}
	return -1
}

// restIn returns the node that speaks of what ns[i] leaves over: "the rest".
func restIn(ns []node, i int) int {
	for k := i + 1; k < len(ns); k++ {
		if oneOf(ns[k].norm, "rest|others|remainder") && oneOf(ns[k-1].norm, "the|all") {
			return k
		}
	}
	return -1
}

// parts decides what the claim says of how many of the whole it was, "most
// of", "all", "half of", from a share that the article tells.
func (j *judgement) parts() {
	ns := j.al.c.ns
	for u := range ns {
		low, high, ok := portionOf(ns, u)
		if !ok {
			if ns[u].value != nil && allBut(ns, u) && j.out[u].state != stateMissing {
				j.out[u-2].state = stateFree
			}
			continue
		}
		noun := countedBy(ns, u)
		part, portion, found := j.portionTold(u, noun)
		if !found {
			continue
		}
		if denied(ns, u) && at(ns, u-1).tag == tagNeg { // "not all"
			low, high = 0, low-1e-9
		}
		if portion >= low-0.005 && portion <= high+0.005 {
			j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: part, trust: 1}
			if noun >= 0 && j.out[noun].state == stateMissing {
				j.out[noun].state = stateFree
			}
			continue
		}
		j.conflict(u, part, "The article says "+j.shown(part)+" of "+formatNumber(j.totalAt(part))+".")
	}
}

// portionOf returns how much of a whole a word of the claim says it was.
func portionOf(ns []node, u int) (low, high float64, ok bool) {
	if v := ns[u].value; v != nil {
		if l, h, unit := v.measure(); unit == "%" && v.kind == Number {
			if v.approx {
				return l/100 - 0.04, h/100 + 0.04, true
			}
			return l / 100, h / 100, true
		}
		return 0, 0, false
	}
	switch {
	case u+2 < len(ns) && allBut(ns, u+2) && ns[u+2].value != nil:
		return 0, 0, false
	case oneOf(ns[u].norm, "all|every|each|everyone|everybody"):
		return 1, 1, true
	case oneOf(ns[u].norm, "most|majority"):
		return 0.5001, 1, ns[u].norm != "most" || at(ns, u+1).tag != tagAdj
	case ns[u].norm == "minority":
		return 0, 0.4999, true
	case oneOf(ns[u].norm, "none"):
		return 0, 0, true
	}
	return 0, 0, false
}

// countedBy returns the noun that a word of quantity at ns[u] counts.
func countedBy(ns []node, u int) int {
	for i := u + 1; i < len(ns) && i <= u+5; i++ {
		if ns[i].tag == tagNoun || oneOf(ns[i].norm, "those|them") {
			return i
		}
		if ns[i].isVerbal() {
			break
		}
	}
	return -1
}

// portionTold returns the share that the home tells of what the noun of the
// claim counts.
func (j *judgement) portionTold(u, noun int) (place, float64, bool) {
	s := j.al.home
	ns := j.al.b.text.sents[s].ns
	for _, sh := range j.al.subsetsIn(s) {
		if noun >= 0 && j.al.c.ns[noun].tag == tagNoun {
			if j.out[noun].state != stateMatch && !j.al.free[noun] {
				continue
			}
			if sh.whole >= 0 {
				counted := ns[sh.whole].head
				if counted < 0 || ns[sh.whole].dep != depMod || !j.al.b.sense(&ns[counted], &j.al.c.ns[noun]).rel.entails() && !(j.al.free[noun] && typeKind(ns[counted].lemma) != "") {
					continue
				}
			}
		}
		if !j.partDoes(u, place{s, sh.part}) {
			continue
		}
		return place{s, sh.part}, sh.some / sh.total, true
	}
	return place{}, 0, false
}

// partDoes reports whether the claim's verb over node u was found in the clause
// of the part at a place.
func (j *judgement) partDoes(u int, part place) bool {
	h := clauseVerb(j.al.c.ns, u)
	if h < 0 || j.out[h].state == stateFree {
		return true
	}
	if j.out[h].state != stateMatch || j.out[h].at.s != part.s {
		return false
	}
	ans := j.al.b.text.sents[part.s].ns
	g := clauseVerb(ans, part.i)
	return g < 0 || g == j.out[h].at.i || distance(ans, g, j.out[h].at.i) <= 2.7
}

// ofRest settles a claim that says of a count what is the opposite of what the
// article says of a part: where two of seven closed, five stay open.
func (j *judgement) ofRest(u int, at place) bool {
	ns := j.al.c.ns
	for v := range ns {
		if !plainCount(ns, v) || ns[v].dep != depMod || clauseVerb(ns, v) != clauseVerb(ns, u) {
			continue
		}
		for _, sh := range j.al.subsetsIn(at.s) {
			if ns[v].value.low == sh.total-sh.some {
				j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: at, trust: 1}
				j.out[v] = nodeOutcome{state: stateMatch, rel: narrower, at: place{at.s, sh.part}, trust: 1}
				return true
			}
		}
	}
	return false
}

func (j *judgement) totalAt(part place) float64 {
	for _, sh := range j.al.subsetsIn(part.s) {
		if sh.part == part.i {
			return sh.total
		}
	}
	return 0
}

// subsetOffer returns what the count at a place has to say of the count or share
// at node u of the claim where it is part of a whole.
func (j *judgement) subsetOffer(u int, at place) (value, bool) {
	cn := &j.al.c.ns[u]
	for _, sh := range j.al.subsetsIn(at.s) {
		if sh.part != at.i {
			continue
		}
		v := *j.node(at).value
		amount := func(n float64) value {
			v.low, v.high, v.text = n, n, ""
			return v
		}
		_, _, unit := cn.value.measure()
		h := clauseVerb(j.al.c.ns, u)
		denies := h >= 0 && denied(j.al.c.ns, h)
		switch {
		case unit == "%":
			v.kind, v.unit, v.approx = Percent, "%", true
			return amount(100 * sh.some / sh.total), true
		case allBut(j.al.c.ns, u):
			return amount(sh.total - sh.some), true
		case denies && !sh.but && sh.total-sh.some == cn.value.low:
			return amount(sh.total - sh.some), true
		case sh.but && !denies:
			return amount(sh.some), true
		}
	}
	return value{}, false
}

// leftOver accounts for the denial in a claim whose count was met as what a part
// leaves over: of 112 people 95 were rescued, and so 17 were not.
func (j *judgement) leftOver(u int) {
	o := &j.out[u]
	if o.state != stateMatch {
		return
	}
	for _, sh := range j.al.subsetsIn(o.at.s) {
		if sh.part == o.at.i && !sh.but && sh.some != j.al.c.ns[u].value.low && sh.total-sh.some == j.al.c.ns[u].value.low {
			j.spend(u)
		}
	}
}
