package facts

import "strings"

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
		o.span = cn.hedged()
	}
}

// hedged returns the span of a value's node with the words that hedge it.
func (n *node) hedged() Span {
	if h := n.value.hedgeSpan; h.Len() > 0 {
		return n.Span.Join(h)
	}
	return n.Span
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

// clauseVerb returns the verb of the clause that node i stands in, or -1.
func clauseVerb(ns []node, i int) int {
	for ; i >= 0; i = ns[i].head {
		if ns[i].tag == tagVerb || ns[i].tag == tagAux {
			return i
		}
	}
	return -1
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

// saysValue is the reason for a value in conflict.
func (j *judgement) saysValue(at place, u int) string {
	said := "The article says " + j.shown(at) + "; the claim says " + j.al.c.ns[u].shown(j.al.b.claim)
	return strings.TrimSuffix(said, ".") + "." // "p.m." ends the sentence too
}

func (j *judgement) shown(at place) string { return j.node(at).shown(j.al.b.text.body) }
