package facts

import "slices"

// comparisons decides a claim's comparison from the amounts that the home gives
// for its two terms, or else from a comparison that the home makes itself.
func (j *judgement) comparisons() {
	k, ok := contestOf(j.al.checker)
	if !ok || denied(j.al.c.ns, k.at) {
		return
	}
	sign, x, y := j.weighed(k)
	if sign == 0 {
		sign, x, y = j.stated(k)
	}
	if sign == 0 {
		return
	}
	j.settled(k, x)
	ns := j.al.c.ns
	if sign == k.sign {
		j.out[k.at] = nodeOutcome{state: stateMatch, rel: equal, at: x, trust: 1}
		return
	}
	reason := "The article says that it is the other way round: “" + j.shown(x) + "”."
	if y.s >= 0 {
		reason = "The article gives " + j.shown(x) + " for the one and " + j.shown(y) + " for the other."
	}
	j.out[k.at] = nodeOutcome{state: stateConflict, rel: alternation, at: x, span: ns[k.at].Span, reason: reason}
}

// settled counts as found what a decided comparison says of its terms.
func (j *judgement) settled(k contest, at place) {
	ns := j.al.c.ns
	for _, u := range append(slices.Clone(k.left), k.right...) {
		if j.out[u].state == stateMatch || ns[u].tag == tagVerb && slices.Contains(k.left, u) && !j.al.free[u] && len(j.al.ties[u]) == 0 {
			continue
		}
		switch {
		case slices.Contains(k.right, u) && k.past:
			j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: at, trust: 1}
		case ns[u].value != nil:
			if ms := j.mentionsIn(u, at.s); len(ms) > 0 {
				j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: ms[0], trust: 1}
			}
		case len(j.al.ties[u]) > 0:
			t := j.closest(u, at)
			j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: t.at, trust: max(t.score, trustWeak)}
		}
	}
}

// closest returns the mention of what node u speaks of that stands nearest to
// a place.
func (j *judgement) closest(u int, at place) tie {
	best := j.al.ties[u][0]
	for _, t := range j.al.ties[u][1:] {
		if j.al.closeTo(t.at, at) > j.al.closeTo(best.at, at) {
			best = t
		}
	}
	return best
}

// weighed finds an amount for each term of a comparison in and around the home,
// and returns which is more. The sign is 0 where it finds none.
func (j *judgement) weighed(k contest) (sign int, x, y place) {
	timely := oneOf(j.al.c.ns[k.at].norm, "later|earlier")
	sized := oneOf(j.al.c.ns[k.at].lemma, "big|large|small") // a change in per cent is no size
	var amounts []place
	j.near(func(at place, n *node) {
		if n.value != nil && n.value.kind != Ordinal && n.temporal() == timely && !offset(j.al.b.text.sents[at.s].ns, at.i) && (n.value.kind != Number || k.counts && !numbersOff(j.al.b.text.sents[at.s].ns, at.i)) && !(sized && n.value.kind == Percent) {
			amounts = append(amounts, at)
		}
	})
	best := 0.0
	for _, a := range amounts {
		for _, b := range amounts {
			if a == b {
				continue
			}
			c := before(*j.node(a).value, *j.node(b).value)
			if c == 0 {
				continue
			}
			if fit := j.fits(k, a, b); fit > best+1e-9 {
				best, sign, x, y = fit, c, a, b
			}
		}
	}
	if best < 0.3 {
		return 0, place{-1, -1}, place{-1, -1}
	}
	return sign, x, y
}

// numbersOff reports whether the number at ns[i] tells which of a row of things the
// noun before it is, and counts nothing: "type 2 diabetes", "phase 3".
func numbersOff(ns []node, i int) bool {
	return oneOf(at(ns, i-1).norm, "type|phase|stage|level|group|grade|category|class|number|version|zone|tier|room|gate|line|route|article|section|chapter")
}

// fits says how well two amounts are those of the first and second term, from 0
// to 1: every part of a term must stand near its own amount, and what tells
// the terms apart nearer to it than to the other's.
func (j *judgement) fits(k contest, a, b place) float64 {
	if k.past {
		if a.s != b.s || !j.wasBefore(b) || j.wasBefore(a) {
			return 0
		}
		return j.fitsTerm(k, k.left, a, place{-1, -1})
	}
	x := j.fitsTerm(k, j.apart(k.left, k.right), a, b)
	y := j.fitsTerm(k, j.apart(k.right, k.left), b, a)
	return min(x, y)
}

// apart returns the nodes of one term that the other doesn't have too.
func (j *judgement) apart(term, other []int) []int {
	var out []int
	for _, u := range term {
		if !slices.ContainsFunc(other, func(v int) bool { return j.al.c.ns[u].lemma == j.al.c.ns[v].lemma }) {
			out = append(out, u)
		}
	}
	if len(out) == 0 {
		return term
	}
	return out
}

// fitsTerm says how near the parts of a term stand to its amount. One of them
// at least must stand there without the other's amount in between.
func (j *judgement) fitsTerm(k contest, term []int, at, other place) float64 {
	sum, told := 0.0, other.s < 0
	count := 0
	for _, u := range term {
		if j.al.free[u] && len(j.al.ties[u]) == 0 && u != k.noun {
			continue
		}
		mine := 0.0
		for _, t := range j.mentionsIn(u, at.s) {
			mine = max(mine, j.al.closeTo(t, at))
			told = told || t != at && !between(t, other, at) && (t.s == at.s || other.s != at.s)
		}
		if mine == 0 && u != k.noun && (j.al.free[u] || adjectival(&j.al.c.ns[u]) && j.al.c.ns[u].tag == tagAdj) {
			continue
		}
		if mine == 0 {
			return 0
		}
		sum += mine
		count++
	}
	if v := j.node(at); !told || count == 0 || v.value.kind == Number && !slices.ContainsFunc(term, func(u int) bool {
		return slices.Contains(j.mentionsIn(u, at.s), place{at.s, v.head})
	}) {
		return 0
	}
	return sum / float64(count)
}

// between reports whether a place lies between two others of its sentence.
func between(a, mid, b place) bool {
	return a.s == mid.s && b.s == mid.s && (a.i < mid.i) == (mid.i < b.i)
}

// mentionsIn returns where sentence s, or the one before it, mentions what node
// u of the claim speaks of: words, or a value that holds the same.
func (j *judgement) mentionsIn(u, s int) []place {
	var out []place
	for _, t := range j.al.ties[u] {
		if t.at.s == s || t.at.s == s-1 {
			out = append(out, t.at)
		}
	}
	if v := j.al.c.ns[u].value; v != nil {
		for i, n := range j.al.b.text.sents[s].ns {
			if n.value != nil && (n.value.relate(*v).entails() || j.al.c.ns[u].loose != nil && n.value.relate(*j.al.c.ns[u].loose).entails()) {
				out = append(out, place{s, i})
			}
		}
	}
	return out
}

// wasBefore reports whether the amount at a place is how something was: "from
// 3.9 in November", "9.1 million a year earlier", "the 88 of the previous vote".
func (j *judgement) wasBefore(at place) bool {
	ns := j.al.b.text.sents[at.s].ns
	if former(ns, at.i) {
		return true
	}
	if ns[at.i].mark == "from" && slices.ContainsFunc(ns, func(n node) bool { // "slowed to 3.4 from 3.9"
		return n.head == ns[at.i].head && n.mark == "to" && n.value != nil && n.value.kind == ns[at.i].value.kind
	}) {
		return true
	}
	for i := max(0, at.i-3); i < at.i; i++ {
		if n := ns[i].norm; oneOf(n, "compared|versus|than") {
			return true
		}
	}
	for i := at.i + 1; i < len(ns) && i <= at.i+5 && ns[i].tag != tagConj && !ns[i].isVerbal(); i++ {
		if pastWord(ns[i].norm) || ns[i].value != nil && ns[i].value.direction < 0 {
			return true
		}
		if ns[i].value != nil && !ns[i].temporal() || ns[i].endsPhrase {
			break
		}
	}
	return false
}

// stated looks for a comparison that the home itself makes of the two terms,
// "three months earlier than it forecast", and returns which way it goes.
func (j *judgement) stated(k contest) (sign int, x, y place) {
	none := place{-1, -1}
	ns := j.al.b.text.sents[j.al.home].ns
	for i := range ns {
		end, s := comparesAt(ns, i)
		if s == 0 {
			continue
		}
		second := j.toldBetween(k.right, end, len(ns)) || k.past && slices.ContainsFunc(ns[end:], func(n node) bool {
			return pastWord(n.norm) || n.temporal()
		})
		switch {
		case second && j.toldBetween(j.apart(k.left, k.right), 0, i):
			return s, place{j.al.home, i}, none
		case j.toldBetween(j.apart(j.whose(k), k.right), end, len(ns)) && j.toldBetween(k.right, 0, i):
			return -s, place{j.al.home, i}, none
		}
	}
	return 0, none, none
}

// whose returns what the first term of a comparison says of whom or what it is
// about, without what is said of both: in "the shops earn more", the shops.
func (j *judgement) whose(k contest) []int {
	ns := j.al.c.ns
	v := clauseVerb(ns, k.at)
	if v < 0 || subjectOf(ns, v) < 0 {
		return k.left
	}
	return slices.DeleteFunc(slices.Clone(k.left), func(u int) bool { return !hangsOn(ns, u, subjectOf(ns, v)) })
}

// comparesAt reads a comparison of the article at ns[i]: "higher than", "below
// the record", "twice as much as". It returns where its second term begins and
// which way it goes; 0 where there is none.
func comparesAt(ns []node, i int) (end, sign int) {
	if s := degreeSign(&ns[i]); s != 0 {
		for k := i + 1; k < len(ns) && k <= i+4; k++ {
			if ns[k].norm == "than" {
				return k + 1, s
			}
		}
	}
	switch {
	case oneOf(ns[i].norm, "below|under|short of"):
		return i + 1, -1
	case oneOf(ns[i].norm, "above|ahead of"):
		return i + 1, 1
	case oneOf(ns[i].norm, "twice|double"):
		for k := i + 1; k < len(ns) && k <= i+4; k++ {
			if ns[k].norm == "as" && k > i+1 {
				return k + 1, 1
			}
		}
	}
	return 0, 0
}

// toldBetween reports whether all of the nodes of a term are mentioned in the home
// between two of its nodes, or in the case of its opening in what goes before.
func (j *judgement) toldBetween(term []int, from, to int) bool {
	some := false
	for _, u := range term {
		if j.al.free[u] && len(j.al.ties[u]) == 0 {
			continue
		}
		here := slices.ContainsFunc(j.mentionsIn(u, j.al.home), func(p place) bool {
			return p.s == j.al.home && p.i >= from && p.i < to || p.s < j.al.home && from == 0
		})
		if !here && !j.al.free[u] {
			return false
		}
		some = some || here
	}
	return some
}
