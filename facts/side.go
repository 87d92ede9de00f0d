package facts

import (
	"math"
	"slices"
	"strings"
)

// shiftsIn returns the shifts of a sentence of the article.
func (c *checker) shiftsIn(s int) []shift {
	if c.shifts == nil {
		c.shifts = map[int][]shift{}
	}
	known, ok := c.shifts[s]
	if !ok {
		known = shiftsOf(c.b.text.sents[s].ns)
		c.shifts[s] = known
	}
	return known
}

// ownShifts returns the shifts of the claim itself.
func (c *checker) ownShifts() []shift {
	const claim = -1
	if _, ok := c.shifts[claim]; !ok {
		if c.shifts == nil {
			c.shifts = map[int][]shift{}
		}
		c.shifts[claim] = shiftsOf(c.c.ns)
	}
	return c.shifts[claim]
}

// offer returns what the amount at a place has to say of the slot of node u of
// the claim: the amount itself, or the other one of a shift where the claim
// speaks of that; ok is false where it has nothing to say.
func (j *judgement) offer(u int, at place) (v value, ok bool) {
	n, cn := j.node(at), &j.al.c.ns[u]
	ns := j.al.b.text.sents[at.s].ns
	wants := tellsDifference(j.al.c.ns, u) || slices.ContainsFunc(j.al.ownShifts(), func(own shift) bool { return own.by == u })
	if n.temporal() || cn.temporal() {
		if n.before != nil && speaksOfPlan(j.al.c.ns) {
			return *n.before, true
		}
		return *n.value, true
	}
	wants = wants || cn.value.unit == "times"
	if n.value.listed && wants && cn.value.kind == Number && math.Abs(n.value.low-n.value.high) == cn.value.low {
		v := *n.value // by how much a game was won
		v.listed, v.unit, v.low, v.high = false, "", cn.value.low, cn.value.low
		return v, true
	}
	if n.value.kind == Ordinal || cn.value.kind == Ordinal || n.value.listed || cn.value.listed {
		return *n.value, true
	}
	if part, ok := j.subsetOffer(u, at); ok {
		return part, true
	}
	for _, sh := range j.al.shiftsIn(at.s) {
		switch {
		case sh.by == at.i && (wants || n.value.fraction && likeAmounts(*n.value, *cn.value)):
			return *n.value, true
		case sh.by == at.i && sh.at == at.i && sh.reckoned && j.ofOther(u, at.s, sh):
			return sh.then, true
		case sh.by == at.i && sh.at == at.i:
			return value{}, false
		case sh.at == at.i && sh.now != at.i && !wants:
			return sh.then, j.ofOther(u, at.s, sh)
		case sh.now == at.i && wants && cn.value.kind != Percent && cn.value.unit != "times" || sh.now == at.i && wants && cn.value.kind == Percent && sh.here.kind == Percent:
			v, ok := sh.here.without(sh.then, 1)
			if sh.sign < 0 {
				v, ok = sh.then.without(sh.here, 1)
			}
			if sh.by >= 0 {
				return value{}, false // the difference is written
			}
			return v, ok
		case sh.now == at.i && !wants:
			if sh.at == at.i && j.ofOther(u, at.s, sh) { // "bringing it to 1,100": it was 800
				return sh.then, true
			}
			return sh.here, !j.ofOther(u, at.s, sh)
		}
	}
	if !wants || cn.value.unit == "times" || cn.value.fraction {
		return *n.value, true
	}
	if n.value.kind == Percent && cn.value.kind == Percent || tellsDifference(ns, at.i) {
		return *n.value, true
	}
	return value{}, n.value.kind == Duration
}

// tellsDifference reports whether the amount at ns[i] tells how far two things
// are apart: "four more flights", "two clear of United", "fell by 11 points", "a
// majority of 17".
func tellsDifference(ns []node, i int) bool {
	v := ns[i].value
	if v == nil || v.temporal() || v.kind == Ordinal || v.kind == Age {
		return false
	}
	if sign, _ := comparedAt(ns, i+1); sign != 0 && !oneOf(at(ns, i+1).norm, "under|above|later|earlier|older|younger") {
		return true
	}
	noun := ns[i].head
	if n := at(ns, i+1); n.tag == tagNoun {
		noun = i + 1
		if sign, _ := comparedAt(ns, i+2); sign != 0 && !oneOf(at(ns, i+2).norm, "under|above|later|earlier|more|less|older|younger") {
			return true
		}
		if oneOf(at(ns, i+2).norm, "clear|ahead|behind|adrift|apart") {
			return true
		}
		if among(n.lemma, "difference") {
			return v.kind != Money || !oneOf(n.lemma, "lead|loss")
		}
	}
	if i == 0 {
		return false
	}
	before := ns[i-1].norm
	if before == "a" && i > 1 {
		before = ns[i-2].norm
	}
	switch {
	case before == "of" && i > 1:
		return among(ns[i-2].lemma, "difference-of")
	case before == "by":
		if noun >= 0 && noun > i && ns[noun].tag == tagNoun && isPersonNoun(ns[noun].lemma) {
			return false
		}
		h := clauseVerb(ns, i)
		return h >= 0 && (!ns[h].passive || changeSign(&ns[h]) != 0)
	}
	return false
}

// ofOther reports whether the claim speaks, where it gives the amount at node
// u, of the other amount of a shift in sentence s: of who or when that is told.
func (j *judgement) ofOther(u, s int, sh shift) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[s].ns
	for _, own := range j.al.ownShifts() { // the claim sets the two against each other itself
		switch u {
		case own.now:
			return false
		case own.at:
			return true
		}
	}
	other := false
	for v := range ns {
		if v == u || ns[v].tag == tagPunct || j.al.weight[v] == 0 && !ns[v].temporal() {
			continue
		}
		in, out := false, false
		if ns[v].value == nil {
			for _, t := range j.al.tiesIn(v, s) {
				if t.score < trustTypo {
					continue
				}
				in = in || t.at.i >= sh.from && t.at.i < sh.to
				out = out || t.at.i < sh.from || t.at.i >= sh.to
			}
		} else {
			literal := slices.ContainsFunc(ans, func(n node) bool { return n.value != nil && n.norm == ns[v].norm })
			for i := sh.from; i < sh.to; i++ { // "from 5.6 per cent in the second"
				in = in || ans[i].value != nil && ans[i].value.kind == Ordinal && strings.Contains(" "+ns[v].norm+" ", " "+ans[i].norm+" ")
			}
			for i := range ans {
				if ans[i].value == nil || i == sh.at || i == sh.now || literal && ans[i].norm != ns[v].norm || !same(ans[i].value, &ns[v]) {
					continue
				}
				in = in || i >= sh.from && i < sh.to
				out = out || i < sh.from || i >= sh.to
			}
		}
		switch {
		case in && !out:
			return true
		case out && ns[v].temporal():
			return false // the time of the amount itself
		}
		other = other || pointsBack(&ns[v])
	}
	if other {
		return true
	}
	return j.presentNow() && slices.ContainsFunc(ans, func(n node) bool { return oneOf(n.norm, "will|would|'ll") })
}

func same(a *value, claim *node) bool {
	if a.temporal() != claim.temporal() {
		return false
	}
	return a.relate(*claim.value).entails() || claim.loose != nil && a.relate(*claim.loose).entails()
}

// pointsBack reports whether a word or time of a claim says that it speaks of
// how things were, or were meant to be.
func pointsBack(n *node) bool {
	if n.value != nil {
		return n.temporal() && (n.value.direction < 0 || oneOf(n.norm, "last week|last month|last year|last season|last time|the year before|the previous year|the month before"))
	}
	return among(n.norm, "at-first")
}

// presentNow reports whether the claim says how things stand at present:
// "has 800 workers now".
func (j *judgement) presentNow() bool {
	ns := j.al.c.ns
	now := false
	for i := range ns {
		if oneOf(ns[i].norm, "will|would|'ll") {
			return false
		}
		now = now || oneOf(ns[i].norm, "now|currently|today|present|so far|presently|still")
	}
	return now
}

// directions decides what the claim says of which way an amount went, "turnout
// fell", "the forecast is lower", from the two amounts that the article gives.
func (j *judgement) directions() {
	ns := j.al.c.ns
	told := slices.ContainsFunc(ns, func(n node) bool { return n.norm == "than" }) // from what: another thing's, perhaps
	for u := range ns {
		if j.out[u].state != stateMissing || ns[u].value != nil {
			continue
		}
		sign := changeSign(&ns[u])
		if s := degreeSign(&ns[u]); s != 0 {
			sign = s
		}
		if sign == 0 {
			continue
		}
		if v := differenceBeside(ns, u); v >= 0 {
			if j.out[v].state == stateMatch || j.out[v].state == stateConflict {
				j.directed(u, sign, j.out[v].at, v)
			}
			continue
		}
		topic := topicOf(ns, u)
		if told || topic < 0 || j.out[topic].state != stateMatch {
			continue
		}
		if sh, s, ok := j.shiftOf(topic); ok && !j.ofOther(u, s, sh) {
			j.turn(u, sign, s, sh)
		}
	}
}

// differenceBeside returns the node of the difference that the comparative at
// ns[u] belongs to, "four more", "seven dollars cheaper"; or -1.
func differenceBeside(ns []node, u int) int {
	for i := u - 1; i >= 0 && i >= u-2; i-- {
		if ns[i].value != nil && tellsDifference(ns, i) {
			return i
		}
	}
	return -1
}

// directed decides the comparative at node u of the claim by the shift whose
// difference was met at a place.
func (j *judgement) directed(u, sign int, at place, v int) {
	for _, sh := range j.al.shiftsIn(at.s) {
		if sh.by == at.i || sh.now == at.i {
			j.turn(u, sign, at.s, sh)
			return
		}
	}
	j.out[u].state = stateFree
}

// turn holds which way node u of the claim says that something went against a
// shift.
func (j *judgement) turn(u, sign, s int, sh shift) {
	if denied(j.al.c.ns, u) {
		sign = -sign
	}
	now := place{s, sh.now}
	if sign == sh.sign {
		j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: now, trust: 1}
		return
	}
	j.conflict(u, now, "The article gives "+j.shown(now)+" and, set against it, "+j.shown(place{s, sh.at})+".")
}

// topicOf returns what the word of change at ns[u] says to have changed.
func topicOf(ns []node, u int) int {
	h := u
	if ns[u].tag != tagVerb {
		h = clauseVerb(ns, u)
	}
	if h < 0 {
		return -1
	}
	for i := range ns {
		if ns[i].head == h && ns[i].dep == depObj && ns[i].value == nil && i != u {
			return i
		}
	}
	return subjectOf(ns, h)
}

// shiftOf returns the shift that the home tells of what node u of the claim
// speaks of.
func (j *judgement) shiftOf(u int) (shift, int, bool) {
	s := j.al.home
	for _, sh := range j.al.shiftsIn(s) {
		if j.nearTie(u, place{s, sh.now}, 4.05) || sh.noun >= 0 && slices.ContainsFunc(j.al.tiesIn(u, s), func(t tie) bool { return t.at == place{s, sh.noun} }) {
			return sh, s, true
		}
	}
	return shift{}, 0, false
}
