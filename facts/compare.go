package facts

import (
	"slices"
	"strings"
)

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
	negated := j.measures(u) && j.claimPolarity(j.al.c.ns[u].head)
	if negated {
		j.spend(u)
	}
	j.near(func(at place, n *node) {
		if n.value == nil || j.takenBy(at, u) || former(j.al.b.text.sents[at.s].ns, at.i) && !former(j.al.c.ns, u) && !j.al.speaksOfBefore() {
			return
		}
		rel := j.end(*n.value, u).relate(*cn.value)
		if !isOffset && cn.value.kind == Duration && n.value.kind == DateRange {
			rel = n.value.spans(*cn.value)
		}
		if cn.loose != nil {
			if r := j.end(*n.value, u).relate(*cn.loose); r.entails() || r == alternation && rel == independent {
				rel = r
			}
		}
		if n.norm == cn.norm || sameFigure(n.value, cn.value) || j.endOf(n.value, u) {
			rel = equal
		}
		if rel == independent || !j.sameCount(u, at) || !sameSide(j.al.b.text.sents[at.s].ns, at.i, j.al.c.ns, u) || offset(j.al.b.text.sents[at.s].ns, at.i) != isOffset {
			return
		}
		if negated {
			rel = rel.negated()
		}
		c := candidate{at, rel, j.affinity(u, at)}
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
	switch {
	case fit.affinity >= needValueMatch && fit.affinity >= 0.8*best.affinity:
		o.state, o.rel, o.at, o.trust = stateMatch, fit.rel, fit.at, 1
	case only:
	case fit.affinity >= needValueMatch && fit.affinity >= 0.72*best.affinity:
		o.state = stateMissing
	case best.affinity >= needAffinity && best.rel.excludes() && j.keyed(u) && !j.fitsElsewhere(u) && !j.yetToCome(u, best.at) && !j.another() && !j.manyCounts(u, best.at):
		j.conflict(u, best.at, j.saysValue(best.at, u))
	case j.counts(u):
		o.state = stateFree
	default:
		o.state = stateMissing
	}
	if o.state == stateConflict {
		o.span = cn.Span
		if h := cn.value.hedgeSpan; h.Len() > 0 {
			o.span = o.span.Join(h)
		}
	}
}

// former reports whether the value at ns[i] is what something was before a
// change: "up from 14 per cent", "from 314 million", "an earlier range of 3".
func former(ns []node, i int) bool {
	n := &ns[i]
	if n.value == nil || n.temporal() || n.value.kind == Duration {
		return false
	}
	for k, h := 0, i; h >= 0 && k < 3; k, h = k+1, ns[h].head {
		for m := range ns {
			if ns[m].head == h && (ns[m].lemma == "early" && ns[m].norm == "earlier" || ns[m].norm == "previous" || ns[m].norm == "prior") {
				return true
			}
		}
		if words := ns[h].mark; words == "from" || words == "up from" || words == "down from" || words == "compared with" {
			for g := ns[h].head; g >= 0; g = ns[g].head {
				for _, s := range ns[g].senses {
					if len(poles()[s]) > 0 && poles()[s][0].axis == "amount" || s == "revise" || s == "change" {
						return true
					}
				}
			}
			return words != "from"
		}
		if !ns[h].nominal() {
			break
		}
	}
	return false
}

// speaksOfBefore reports whether the claim is about how things were.
func (al *alignment) speaksOfBefore() bool {
	for _, n := range al.c.ns {
		switch n.norm {
		case "earlier", "previously", "previous", "before", "initially", "originally", "once", "prior", "formerly":
			return true
		}
	}
	return false
}

// yetToCome reports whether the claim speaks of what will be, and the article
// at the place of what has been.
func (j *judgement) yetToCome(u int, at place) bool {
	h := j.host(u)
	if h < 0 || j.al.c.ns[h].tag != tagVerb || j.out[h].state != stateMatch || j.out[h].at.s != at.s {
		return false
	}
	a := j.node(j.out[h].at)
	return moodOf(j.al.c.ns, h) == planned && a.tag == tagVerb && a.form >= past && a.mood == "" && !a.passive &&
		moodOf(j.al.b.text.sents[at.s].ns, j.out[h].at.i) == asserted
}

// fitsElsewhere reports whether another sentence of the article, which says
// about as much of the claim as the home does, has the claim's value.
func (j *judgement) fitsElsewhere(u int) bool {
	v := j.al.c.ns[u].value
	home := j.al.holds(j.al.home)
	for s := range j.al.b.text.sents {
		if s != j.al.home && j.al.bestValue(s, v) == 1 && j.al.holds(s) >= 0.75*home {
			return true
		}
	}
	return false
}

// another reports whether the claim is about another case than the one told.
func (j *judgement) another() bool {
	for u := range j.al.c.ns {
		n := &j.al.c.ns[u]
		switch n.norm {
		case "another", "again", "next", "further", "additional":
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
	case c.mark == "from" || c.mark == "between" || j.al.c.ns[max(0, u-1)].norm == "from":
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

// sameSide reports whether two amounts stand on the same side of a change: how
// much it was ("rose by 9 cents") or where it led ("to 33.18 dollars").
func sameSide(a []node, i int, c []node, u int) bool {
	x, y := changeSide(a, i), changeSide(c, u)
	return x == "" || y == "" || x == y
}

// changeSide returns "by" for the amount of a change, "to" for where it led,
// and "" for an amount that is neither.
func changeSide(ns []node, i int) string {
	n := &ns[i]
	if n.value == nil || n.temporal() || n.value.kind == Duration {
		return ""
	}
	mark, h, top := n.mark, n.head, i
	for k := 0; h >= 0 && k < 3 && ns[h].nominal(); k++ {
		if mark == "" {
			mark = ns[h].mark
		}
		top, h = h, ns[h].head
	}
	changes := false
	if h >= 0 {
		for _, s := range ns[h].senses {
			changes = changes || slices.ContainsFunc(poles()[s], func(p pole) bool { return p.axis == "amount" && p.sign != 0 })
		}
	}
	switch {
	case mark == "to" && changes:
		return "to"
	case mark == "by" && changes, changes && mark == "" && (n.head == h || ns[top].dep == depObj):
		return "by"
	}
	return ""
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
	switch ns[u].value.hedge {
	case atLeast, moreThan, atMost, lessThan:
		return true
	}
	return ns[h].tag == tagAux || j.al.free[h] && ns[h].tag == tagVerb
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
	switch at(ns, i+1).norm {
	case "after", "before", "later", "earlier", "ago", "from now", "prior to":
		return true
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

// keyed reports whether what u says something about is the same thing in the
// article: the nearest content word above it, or one beside it, is matched.
func (j *judgement) keyed(u int) bool {
	ns := j.al.c.ns
	for h := ns[u].head; h >= 0; h = ns[h].head {
		switch j.out[h].state {
		case stateMatch:
			return true
		case stateMissing:
			return j.out[h].hedged
		}
	}
	for v := range ns {
		if v != u && j.out[v].state == stateMatch && (len(ns[v].refs) > 0 || j.al.worth(j.al.home, j.out[v].at.s) != worthFar) {
			return true
		}
	}
	return false
}

// saysValue is the reason for a value in conflict.
func (j *judgement) saysValue(at place, u int) string {
	return "The article says " + j.shown(at) + "; the claim says " + j.al.c.ns[u].shown(j.al.b.claim) + "."
}

// shown returns the words of a node as its text has them.
func (n *node) shown(body string) string {
	s := n.Span
	if n.value != nil && n.value.hedgeSpan.Len() > 0 {
		s = s.Join(n.value.hedgeSpan)
	}
	return strings.TrimSpace(s.In(body))
}

func (j *judgement) shown(at place) string { return j.node(at).shown(j.al.b.text.body) }

// opposites turns unmatched words into conflicts where the article has their
// opposite in the same place.
func (j *judgement) opposites() {
	for u := range j.out {
		o := &j.out[u]
		if o.state == stateMatch && o.trust >= 0.8 && o.at.s == j.al.home && j.al.fit(u, o.at) > 0.3 {
			if h := j.host(u); !j.misplaced(u) && (h < 0 || j.out[h].state != stateMatch || distance(j.al.c.ns, u, h) > 1.3 || j.al.closeTo(o.at, j.out[h].at) >= 0.5) {
				continue
			}
		}
		if j.al.weight[u] == 0 {
			continue
		}
		best, at, foe := 0.0, place{}, tie{}
		for _, t := range j.al.foes[u] {
			if j.al.worth(j.al.home, t.at.s) == worthFar || !j.hosted(u, t.at) {
				continue
			}
			if a := j.affinity(u, t.at) * j.al.worth(j.al.home, t.at.s); a > best {
				best, at, foe = a, t.at, t
			}
		}
		if best < needAffinity || o.state == stateMatch && j.affinity(u, o.at)*j.al.score[u]*j.al.worth(j.al.home, o.at.s) >= best {
			continue
		}
		if c, a := j.claimPolarity(u), j.articlePolarity(at); c != a {
			if o.state == stateMatch {
				continue
			}
			// "did not rise" follows from "fell"; "fell" not from "did not rise".
			j.spend(u)
			if foe.rel == negation || c {
				o.state, o.rel, o.at, o.trust = stateMatch, narrower, at, 0.85
			}
			continue
		}
		j.conflict(u, at, "The article says “"+j.shown(at)+"”; the claim says “"+j.al.c.ns[u].shown(j.al.b.claim)+"”.")
	}
}

// telling reports whether a preposition says something by itself, so that it
// may not be exchanged for another.
func telling(mark string) bool {
	switch mark {
	case "before", "after", "until", "since", "without", "despite", "against", "above", "below", "outside", "inside", "ahead of", "behind":
		return true
	}
	return false
}

// alike reports whether two prepositions say the same.
func alike(a, b string) bool {
	later := func(m string) bool { return m == "after" || m == "since" || m == "following" }
	return later(a) && later(b) || a == "ahead of" && b == "before" || a == "before" && b == "ahead of"
}

// misplaced reports whether the verb that node u was aligned with is not that
// of the subject or object that the claim gives it.
func (j *judgement) misplaced(u int) bool {
	ns, at := j.al.c.ns, j.out[u].at
	if ns[u].tag != tagVerb {
		return false
	}
	ans := j.al.b.text.sents[at.s].ns
	for v := range ns {
		if ns[v].head == u && (ns[v].dep == depSubj || ns[v].dep == depObj) && j.out[v].state == stateMatch && j.out[v].at.s == at.s &&
			j.out[v].at.i != ans[at.i].shared && distance(ans, j.out[v].at.i, at.i) > 2.2 {
			return true
		}
	}
	return false
}

// hosted reports whether node u of the claim and a place of the article say
// something of the same: the head, subject or object of the one is aligned
// with a node close to the other. Only then do opposites oppose.
func (j *judgement) hosted(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	if !sameSort(&ns[u], j.node(at)) || j.otherCast(u, at) {
		return false
	}
	for v := range ns {
		o := j.out[v]
		if v == u || o.state != stateMatch || o.at.s != at.s || ns[v].value != nil {
			continue
		}
		if distance(ns, u, v) <= 2.05 && distance(ans, at.i, o.at.i) <= 2.05 || o.at.i == ans[at.i].shared {
			return true
		}
	}
	return false
}

// otherCast reports whether the claim has someone else do what node u says, or
// has it done to something else, than the article.
func (j *judgement) otherCast(u int, at place) bool {
	if j.al.c.ns[u].tag != tagVerb || j.node(at).tag != tagVerb {
		return false
	}
	c, a := castOf(j.al.c.ns, u), castOf(j.al.b.text.sents[at.s].ns, at.i)
	return j.differ(c.agent, at.s, a.agent) || j.differ(c.patient, at.s, a.patient)
}

// differ reports whether claim node c and node a of the article's sentence s
// are both known and not the same.
func (j *judgement) differ(c, s, a int) bool {
	if c < 0 || a < 0 || j.same(c, s, a) {
		return false
	}
	cn, an := &j.al.c.ns[c], &j.al.b.text.sents[s].ns[a]
	if an.norm == "it" || cn.tag == tagPron && len(cn.refs) == 0 || an.tag == tagPron && len(an.refs) == 0 || j.al.free[c] || cn.value != nil || an.value != nil {
		return false
	}
	at := j.out[c].at
	return at.s != s || !hangsOn(j.al.b.text.sents[s].ns, at.i, a)
}

// sameSort reports whether two words are of parts of speech that can oppose
// each other: what happens, or how something is.
func sameSort(a, b *node) bool {
	happens := func(n *node) bool { return n.tag == tagVerb || n.tag == tagNoun || n.form >= past }
	is := func(n *node) bool { return n.tag == tagAdj || n.tag == tagAdv || n.dep == depPred || n.form >= past }
	return happens(a) && happens(b) || is(a) && is(b)
}

// spend notes that the denial of the clause of node u is accounted for.
func (j *judgement) spend(u int) {
	ns := j.al.c.ns
	for h := u; h >= 0; h = ns[h].head {
		if ns[h].tag == tagVerb || ns[h].tag == tagAux {
			if j.spent == nil {
				j.spent = map[int]bool{}
			}
			j.spent[h] = true
			return
		}
	}
}

// marks finds parts that the claim hangs on its verb by the opposite of the
// article's preposition: "before the vote" for "after the vote".
func (j *judgement) marks() {
	for u := range j.out {
		o := &j.out[u]
		cn := &j.al.c.ns[u]
		if o.state != stateMatch || cn.mark == "" || cn.dep != depObl && cn.tag != tagVerb {
			continue
		}
		an := j.node(o.at)
		if h := an.head; an.mark == "of" && h >= 0 { // "before the beginning of the Hajj"
			an = &j.al.b.text.sents[o.at.s].ns[h]
		}
		if an.mark == cn.mark || !telling(cn.mark) || alike(an.mark, cn.mark) {
			continue
		}
		if an.mark == "" || !opposed(cn.mark, an.mark) && !converse([]string{cn.mark}, []string{an.mark}) {
			o.state = stateMissing
			continue
		}
		trust := o.trust
		j.conflict(u, o.at, "The article says “"+an.mark+"”; the claim says “"+cn.mark+"”.")
		o.trust = trust
		for i := u - 1; i >= 0; i-- {
			if j.al.c.ns[i].norm == cn.mark {
				o.span = j.al.c.ns[i].Span.Join(cn.Span)
				break
			}
		}
	}
}

// polarity finds predicates that the article denies and the claim does not.
func (j *judgement) polarity() {
	for u := range j.out {
		o := &j.out[u]
		n := &j.al.c.ns[u]
		if o.state != stateMatch || n.tag == tagName || n.tag == tagValue || o.rel == narrower {
			continue
		}
		if !predicative(j.al.c.ns, u) || !deniable(j.al.b.text.sents[o.at.s].ns, o.at.i) {
			continue
		}
		c, a := j.claimPolarity(u), j.articlePolarity(o.at)
		if c || c == a || j.al.fit(u, o.at) < 0.2 || o.trust < trustFrame*worthNear || j.spoken(u) || j.otherCast(u, o.at) {
			continue
		}
		trust := o.trust
		j.conflict(u, o.at, "The article says that this did not happen.")
		o.trust = trust
		o.span = n.Span.Join(negationSpan(j.al.c.ns, u))
	}
}

// spoken reports whether a denial over node u was used up by a value that it
// measures.
func (j *judgement) spoken(u int) bool {
	for v := range j.out {
		if n := &j.al.c.ns[v]; n.value != nil && n.head == u && j.measures(v) {
			return true
		}
	}
	return false
}

// deniable reports whether a word of the article says that something is so, and
// does not only help to name a thing.
func deniable(ns []node, i int) bool {
	n := &ns[i]
	switch n.tag {
	case tagVerb:
		return true
	case tagNoun:
		return n.neg || n.dep == depPred || n.dep != depMod && eventNoun(n.lemma)
	}
	return n.dep == depPred || n.neg
}

// predicative reports whether node u carries the assertion of its clause: a
// main verb, a predicate noun or adjective, or a noun denied by "no".
func predicative(ns []node, u int) bool {
	n := &ns[u]
	switch {
	case n.tag == tagVerb:
		return true
	case n.dep == depPred:
		return true
	case n.neg:
		return true
	}
	return false
}

func (j *judgement) claimPolarity(u int) bool { return denied(j.al.c.ns, u) }
func (j *judgement) articlePolarity(at place) bool {
	return denied(j.al.b.text.sents[at.s].ns, at.i)
}

// denied reports whether what node u says is denied where it stands: an odd
// number of negations from u up to the clause that asserts it.
func denied(ns []node, u int) bool {
	neg := false
	if t := ns[u].tag; (t == tagNoun || t == tagName) && !ns[u].neg {
		switch ns[u].dep { // a noun beside the assertion is not what is denied
		case depAppos, depTitle, depPoss, depMod, depObl, depAgent:
			return false
		}
	}
	for n := u; n >= 0; n = ns[n].head {
		if ns[n].neg {
			neg = !neg
		}
		if n != u && implicative(&ns[n]) < 0 && ns[u].tag == tagVerb {
			neg = !neg
		}
		if ns[n].tag == tagVerb || ns[n].tag == tagAux {
			for m := range ns { // "No suspension was granted", "nobody died"
				if ns[m].head == n && ns[m].neg && m != u && ns[m].nominal() && (ns[m].dep == depSubj || ns[m].dep == depObj) {
					neg = !neg
				}
			}
			if ns[n].dep != depComp || ns[n].mark == "that" {
				break
			}
		}
		switch ns[n].mark {
		case "without", "instead of", "rather than":
			neg = !neg
		}
	}
	return neg
}

// negationSpan returns the span of the words that deny node u.
func negationSpan(ns []node, u int) Span {
	var s Span
	for i := range ns {
		n := &ns[i]
		if (n.tag == tagNeg || n.norm == "no" || n.norm == "nobody" || n.norm == "none" || n.norm == "neither") && distance(ns, i, u) <= 4 {
			s = s.Join(n.Span)
		}
	}
	return s
}
