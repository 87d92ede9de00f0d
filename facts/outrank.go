package facts

import "strings"

// outranked finds what the claim calls the first of its kind, where the article says
// that it is the second or third: "the third largest".
func (j *judgement) outranked() {
	ns := j.al.c.ns
	for u := range ns {
		if j.out[u].state != stateMatch || !superlative(&ns[u]) || j.out[u].at.s != j.al.home {
			continue
		}
		at := j.out[u].at
		before := j.al.b.text.sents[at.s].ns
		i := at.i - 1
		if i > 0 && before[i].norm == "-" { // "fourth-biggest"
			i--
		}
		if i < 0 || before[i].value == nil || before[i].value.kind != Ordinal || before[i].value.low < 2 || !superlative(&before[at.i]) {
			continue
		}
		if u > 0 && (ns[u-1].value != nil || oneOf(ns[max(0, u-3)].norm, "one|among")) {
			continue // "one of the largest"
		}
		if j.comesBefore() {
			continue
		}
		j.conflict(u, place{at.s, i}, "The article says “"+before[i].shown(j.al.b.text.body)+" "+before[at.i].shown(j.al.b.text.body)+"”; the claim says “"+ns[u].shown(j.al.b.claim)+"”.")
	}
}

// comesBefore reports whether the home names behind "after" who the claim is about:
// "the second largest after Dale".
func (j *judgement) comesBefore() bool {
	for u := range j.al.c.ns {
		if o := j.out[u]; isSubject(j.al.c.ns, u) && o.state == stateMatch && o.at.s == j.al.home && oneOf(j.node(o.at).mark, "after|behind") {
			return true
		}
	}
	return false
}

// superlative reports whether n says which is the first of its kind.
func superlative(n *node) bool {
	first, _, _ := strings.Cut(n.norm, "-")
	return n.tag == tagAdj && (strings.HasSuffix(first, "est") && len(first) > 5 || oneOf(first, "best|worst|most"))
}
