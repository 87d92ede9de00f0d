package facts

import (
	"math"
	"strings"
)

// ownCount is the least affinity of a count of the thing that a claim's count is of.
const ownCount = 0.9

// value compares a typed value of the claim with those that the article's
// event has: the one that stands where the claim's stands decides. With only,
// no more than a match is noted.
func (j *judgement) value(u int, only bool) {
	cn := &j.al.c.ns[u]
	o := &j.out[u]
	type candidate struct {
		at       place
		rel      relation
		affinity float64
	}
	var best, fit candidate
	isOffset := offset(j.al.c.ns, u)
	negated := j.measures(u) && j.claimPolarity(j.al.c.ns[u].head) && !j.averted(u)
	if negated {
		j.spend(u)
	}
	planned := speaksOfPlan(j.al.c.ns) && j.tellsPlan()
	j.near(func(at place, n *node) {
		if n.value == nil || j.takenBy(at, u) {
			return
		}
		offered, ok := j.offer(u, at)
		if !ok || j.ofOtherSubject(u, at) {
			return
		}
		if n.temporal() && planned != oncePlanned(j.al.b.text.sents[at.s].ns, at.i) {
			return
		}
		if offered == *n.value && former(j.al.b.text.sents[at.s].ns, at.i) && !former(j.al.c.ns, u) && !j.al.speaksOfBefore() {
			return
		}
		rel := j.end(offered, u).relate(*cn.value)
		if !isOffset && cn.value.kind == Duration && n.value.kind == DateRange {
			rel = n.value.spans(*cn.value)
		}
		if cn.loose != nil {
			if r := j.end(*n.value, u).relate(*cn.loose); r.entails() || r == alternation && rel == independent {
				rel = r
			}
		}
		if offered == *n.value && (n.norm == cn.norm && !otherRate(n.value, cn.value) || sameFigure(n.value, cn.value)) || j.endOf(n.value, u) {
			rel = equal
		}
		if rel == independent || !j.sameCount(u, at) || offered == *n.value && !sameSide(j.al.b.text.sents[at.s].ns, at.i, j.al.c.ns, u) || offset(j.al.b.text.sents[at.s].ns, at.i) != isOffset {
			return
		}
		if negated {
			rel = rel.negated()
		}
		c := candidate{at, rel, j.affinity(u, at)}
		if rel == equal && n.dep == depMod && cn.dep == depMod && cn.head >= 0 && j.out[cn.head].state == stateMatch && j.out[cn.head].at == (place{at.s, n.head}) {
			c.affinity = max(c.affinity, ownCount) // of the very thing that the claim counts
		}
		if at.s != j.al.home {
			c.affinity *= worthNear
		}
		if c.affinity > best.affinity {
			best = c
		}
		if rel.entails() && c.affinity > fit.affinity {
			fit = c
		}
	})
	if n, at := j.listed(u); n > 0 && !only {
		switch {
		case float64(n) == cn.value.low:
			fit, best = candidate{at, equal, 1}, candidate{at, equal, 1}
		case float64(n) > cn.value.high && j.onlyBefore(u):
			o.at = at
			j.conflict(u, at, "The article lists more than "+cn.shown(j.al.b.claim)+".")
			for v := range j.out {
				if j.al.c.ns[v].norm == "only" {
					j.out[v].state = stateFree
					j.out[u].span = cn.Span.Join(j.al.c.ns[v].Span)
				}
			}
			return
		}
	}
	follows, sure, derived := place{}, false, false
	if !only && fit.affinity < needValueMatch {
		follows, sure, derived = j.derived(u)
	}
	own, decides := place{}, false
	if !only && !negated && fit.affinity > 0 && fit.at.s == j.al.home {
		own, decides = j.ownValue(u)
		decides = decides && !j.oneList(own, fit.at) && !j.ofOtherSubject(u, own)
	}
	switch {
	case derived && sure && j.sited(u, follows):
		o.state, o.rel, o.at, o.trust = stateMatch, equal, follows, trustDerived
	case derived:
		o.state = stateMissing
	case decides && j.sited(u, own) && !j.fitsElsewhere(u) && !j.yetToCome(u, own) && !j.another() && !j.manyCounts(u, own):
		j.conflict(u, own, j.saysValue(own, u))
	case fit.affinity >= needValueMatch && fit.affinity >= 0.8*best.affinity:
		o.state, o.rel, o.at, o.trust = stateMatch, fit.rel, fit.at, 1
	case only:
	case fit.affinity >= needValueMatch && fit.affinity >= 0.72*best.affinity:
		o.state = stateMissing
	case best.affinity >= needAffinity && best.rel.excludes() && j.sited(u, best.at) && j.countedDoing(u, best.at) && !j.fitsElsewhere(u) && !j.yetToCome(u, best.at) && !j.another() && !j.manyCounts(u, best.at) && !j.supposed(u) && !j.reckoned(u, best.at) && !worldsApart(j.node(best.at).value, cn.value):
		j.conflict(u, best.at, j.saysValue(best.at, u))
	case j.counts(u):
		o.state = stateFree
	default:
		o.state = stateMissing
	}
	j.leftOver(u)
	if o.state == stateConflict {
		o.span = cn.Span
		if h := cn.value.hedgeSpan; h.Len() > 0 {
			o.span = o.span.Join(h)
		}
	}
}

// tellsPlan reports whether the article gives in or around the home the day that
// was first meant for an event, beside its new one.
func (j *judgement) tellsPlan() bool {
	told := false
	j.near(func(at place, n *node) {
		told = told || n.temporal() && oncePlanned(j.al.b.text.sents[at.s].ns, at.i)
	})
	return told
}

// worldsApart reports whether two lengths are of such different orders, seconds
// and years, that they hardly measure the same.
func worldsApart(a, c *value) bool {
	return a.kind == Duration && c.kind == Duration && (a.low > 3000*c.high || c.low > 3000*a.high)
}

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

// yetToCome reports whether the claim speaks of what will be, and the article
// at the place of what has been.
func (j *judgement) yetToCome(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	h, g := clauseVerb(ns, u), clauseVerb(ans, at.i)
	return h >= 0 && g >= 0 && moodOf(ns, h) == planned && (ans[g].form >= past || ans[at.i].head == g && !isBe(ans[g].norm)) && ans[g].mood == "" && !ans[g].passive && moodOf(ans, g) == asserted
}

// clauseVerb returns the verb of the clause that node i stands in, or -1.
func clauseVerb(ns []node, i int) int {
	for ; i >= 0; i = ns[i].head {
		if ns[i].tag == tagVerb || ns[i].tag == tagAux {
			return i
		}
	}
	return -1
}

// fitsElsewhere reports whether another sentence of the article, which says
// about as much of the claim as the home does, has the claim's value.
func (j *judgement) fitsElsewhere(u int) bool {
	v := j.al.c.ns[u].value
	home := j.al.holds(j.al.home)
	for s := range j.al.b.text.sents {
		if s == j.al.home || j.al.holds(s) < 0.75*home {
			continue
		}
		for _, a := range j.al.b.text.sents[s].values {
			if a.relate(*v).entails() && !(math.IsInf(v.high, 1) && a.low > 20*v.low) { // three months are hardly meant by "over an hour"
				return true
			}
		}
	}
	return false
}

// another reports whether the claim is about another case than the one told.
func (j *judgement) another() bool {
	for u := range j.al.c.ns {
		n := &j.al.c.ns[u]
		if n.value != nil && (strings.HasPrefix(n.norm, "another ") || strings.HasPrefix(n.norm, "further ")) {
			return true // "another week"
		}
		if oneOf(n.norm, "too|also|as well") && n.tag == tagAdv && j.out[u].state != stateMatch {
			return true // "will be closed too": besides what the article tells of
		}
		if oneOf(n.norm, "another|again|next|further|additional") {
			if n.value == nil && j.out[u].state != stateMatch {
				return true
			}
		}
	}
	return false
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

// takenBy reports whether the place is aligned with another value of the claim.
func (j *judgement) takenBy(at place, u int) bool {
	for v := range j.out {
		if v != u && j.out[v].state == stateMatch && j.out[v].at == at && j.al.c.ns[v].value != nil {
			return true
		}
	}
	return false
}

// sameFigure reports whether a bare number of the claim is an amount of the
// article whose unit the claim leaves unsaid: "from 314 million".
func sameFigure(a, c *value) bool {
	return c.kind == Number && (a.kind == Money || a.kind == Dimension) && a.low == c.low && a.high == c.high && c.magnitude > 1
}

// endOf reports whether value u of the claim is named as one end of a range
// that the article gives whole: "from 80 per cent", "up to 113 per cent".
func (j *judgement) endOf(a *value, u int) bool {
	c := j.al.c.ns[u]
	if a.low == a.high || a.kind != c.value.kind || a.unit != c.value.unit || a.hedge != plain || c.value.listed {
		return false
	}
	switch {
	case oneOf(c.mark, "from|between") || j.al.c.ns[max(0, u-1)].norm == "from":
		return c.value.low == a.low
	case c.mark == "to", c.mark == "up to", c.value.hedge == atMost:
		return c.value.high == a.high
	}
	return false
}

// spans relates the length of a range of dates, its first and last day
// included, to a duration: "June 15 to 17" to "three days".
func (v value) spans(d value) relation {
	from, to := v.days()
	if from == 0 || to == 0 || v.when.grain != dayGrain {
		return independent
	}
	length := float64(to-from) * 86400
	switch {
	case d.low <= length && length <= d.high, d.low <= length-86400 && length-86400 <= d.high:
		return equal
	case d.high < length-86400, d.low > length:
		return alternation
	}
	return independent
}

// end returns the end of the article's period that the verb of node u in the
// claim asks for: of "June 15 to 17" the 15th where the claim has "begins".
func (j *judgement) end(v value, u int) value {
	if v.kind != DateRange || v.until.grain == noGrain {
		return v
	}
	h := j.al.c.ns[u].head
	if h < 0 || j.al.c.ns[u].value.kind == DateRange {
		return v
	}
	for _, p := range poles()[j.al.c.ns[h].lemma] {
		if p.axis != "phase" {
			continue
		}
		if p.sign > 0 {
			v.until = period{}
		} else if p.sign < 0 {
			v.when, v.until = v.until, period{}
		}
		v.kind = Date
		return v
	}
	return v
}

// measures reports whether what the value's verb denies, if it denies anything,
// is the value: "was not longer than an hour", "never went above 100 per cent".
func (j *judgement) measures(u int) bool {
	ns := j.al.c.ns
	h := ns[u].head
	if h < 0 {
		return false
	}
	for k := u; k >= 0 && ns[k].tag != tagVerb && ns[k].tag != tagAux; k = ns[k].head {
		if ns[k].dep == depSubj {
			return false // "the two leaders did not …"
		}
	}
	if ns[u].value.kind == Duration && ns[u].mark == "for" && ns[h].tag == tagNoun {
		return false // "there was no water for over a week"
	}
	switch ns[u].value.hedge {
	case atLeast, moreThan, atMost, lessThan:
		return ns[h].neg || ns[h].tag != tagVerb && ns[h].tag != tagAux // not "had no water for over a week"
	}
	return isBe(ns[h].norm) || j.al.free[h] && ns[h].tag == tagVerb && !ns[u].temporal()
}

// averted reports whether what is denied of the value's noun is only that it came about:
// "more than 400 trips were called off" are more than 400.
func (j *judgement) averted(u int) bool {
	v := clauseVerb(j.al.c.ns, u)
	return v >= 0 && averts(&j.al.c.ns[v]) && !j.al.c.ns[v].neg
}

// offset reports whether the duration at ns[i] tells how far one thing is from
// another, "two days after", rather than how long something lasts.
func offset(ns []node, i int) bool {
	if ns[i].value.kind != Duration {
		return false
	}
	if ns[i].value.direction != 0 {
		return true
	}
	return oneOf(at(ns, i+1).norm, "after|before|later|earlier|ago|from now|prior to")
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

// saysValue is the reason for a value in conflict.
func (j *judgement) saysValue(at place, u int) string {
	said := "The article says " + j.shown(at) + "; the claim says " + j.al.c.ns[u].shown(j.al.b.claim)
	return strings.TrimSuffix(said, ".") + "." // "p.m." ends the sentence too
}

func (j *judgement) shown(at place) string { return j.node(at).shown(j.al.b.text.body) }
