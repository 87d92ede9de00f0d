package facts

// anotherEvent reports whether the claim tells of another event of the kind that
// the article tells of, rather than wrongly of the same: what tells one event
// from the next, its day, its place, its size and whom it was about, differs in
// two ways or more, and none of what the claim has there is in the article. It
// notes so what differs as not stated.
func (j *judgement) anotherEvent() bool {
	var ways [4]bool
	for u := range j.out {
		way, tells := j.wayToTell(u)
		switch o := j.out[u]; {
		case o.state == stateConflict && (!tells || !j.fresh(u)):
			return false
		case o.state == stateConflict, o.state == stateMissing && tells && way != sizeWay && way != kindWay && j.fresh(u):
			ways[way] = true
		}
	}
	n := 0
	for _, differs := range ways {
		if differs {
			n++
		}
	}
	if n < 2 {
		return false
	}
	for u := range j.out {
		if j.out[u].state == stateConflict {
			j.out[u] = nodeOutcome{state: stateMissing, at: place{-1, -1}}
		}
	}
	return true
}

// The ways in which one event can be told from another.
const (
	timeWay = iota
	sizeWay
	nameWay
	kindWay
)

// wayToTell returns in which way what node u says can tell one event from
// another, and whether it can.
func (j *judgement) wayToTell(u int) (way int, tells bool) {
	n := &j.al.c.ns[u]
	switch {
	case n.value != nil && n.temporal():
		return timeWay, true
	case n.value != nil:
		return sizeWay, true
	case n.tag == tagName:
		return nameWay, n.dep != depPred
	}
	return kindWay, n.tag == tagNoun && n.dep != depPred
}

// fresh reports whether what node u of the claim says is nowhere in the article.
func (j *judgement) fresh(u int) bool {
	n := &j.al.c.ns[u]
	if n.value == nil {
		return len(j.al.ties[u]) == 0 && len(n.refs) == 0
	}
	for s := range j.al.b.text.sents {
		if j.al.bestValue(s, n.value) == 1 {
			return false
		}
	}
	return true
}
