package facts

import (
	"math"
	"strings"
)

// worldsApart reports whether two lengths are of such different orders, seconds
// and years, that they hardly measure the same.
func worldsApart(a, c *value) bool {
	return a.kind == Duration && c.kind == Duration && (a.low > 3000*c.high || c.low > 3000*a.high)
}

// yetToCome reports whether the claim speaks of what will be, and the article
// at the place of what has been.
func (j *judgement) yetToCome(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	h, g := clauseVerb(ns, u), clauseVerb(ans, at.i)
	return h >= 0 && g >= 0 && moodOf(ns, h) == planned && (ans[g].form >= past || ans[at.i].head == g && !isBe(ans[g].norm)) && ans[g].mood == "" && !ans[g].passive && moodOf(ans, g) == asserted
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
