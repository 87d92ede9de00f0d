package facts

import "slices"

// contrasts holds what the claim denies beside what it asserts, "on Friday, not
// on Saturday", against what the article does. It reports whether the denials
// of parts are worked out: where "not all" or "not even" is among them, they are
// left open unless both sides have the same.
func (j *judgement) contrasts() bool {
	cns, ans := j.al.c.ns, j.al.b.text.sents[j.al.home].ns
	claim, sure := deniedParts(cns, j.counted)
	article, alsoSure := deniedParts(ans, j.counted)
	if !sure || !alsoSure {
		return slices.Equal(scopes(cns), scopes(ans)) || sure && len(claim) == 0 && !j.withinDenials()
	}
	if len(claim) == 0 && len(article) == 0 {
		return true
	}
	for u := range j.out {
		o := &j.out[u]
		if o.state != stateMatch || o.at.s != j.al.home || claim[u] == article[o.at.i] {
			continue
		}
		if claim[u] && (clauseDenied(ans, o.at.i) || cns[u].mark != ans[o.at.i].mark) || article[o.at.i] && clauseDenied(cns, u) {
			return false // it may be denied in another way
		}
		j.conflict(u, o.at, "The article says “not” of “"+j.shown(o.at)+"”, and the claim does not.")
		if claim[u] {
			o.reason = "The claim says “not” of “" + cns[u].shown(j.al.b.claim) + "”, and the article does not."
		}
	}
	return true
}

// withinDenials reports whether something of the claim was found within a part
// that the home denies: up to the next comma or bracket behind a "not".
func (j *judgement) withinDenials() bool {
	ans := j.al.b.text.sents[j.al.home].ns
	for i := range ans {
		if !deniesPart(ans, i) {
			continue
		}
		for k := i + 1; k < len(ans) && !oneOf(ans[k].norm, ",|;|)|."); k++ {
			at := place{j.al.home, k}
			for u, n := range j.al.c.ns {
				if j.out[u].at == at || n.tag == tagPron && n.norm == ans[k].norm {
					return true
				}
			}
		}
	}
	return false
}

// deniedParts returns the nodes that a "not" denies which contrasts them with
// what is asserted beside them: "not on Friday, but on Saturday". sure is unset
// where a denial of a part is of another make; with counted, "not all" is none.
func deniedParts(ns []node, counted bool) (parts map[int]bool, sure bool) {
	parts = map[int]bool{}
	for i := range ns {
		if !deniesPart(ns, i) || counted && (portions[at(ns, i+1).norm].low == 1 || at(ns, i+1).norm == "many") {
			continue
		}
		next, end := at(ns, i+1), i+1
		for end < len(ns) && !oneOf(ns[end].norm, ",|;|but|nor|.") {
			end++
		}
		beside := oneOf(at(ns, i-1).norm, ",|but|and|although|though|while") || oneOf(at(ns, end).norm, "but") || at(ns, end).norm == "," && at(ns, end+1).norm == "but"
		if !beside || !next.nominal() && next.tag != tagPrep && next.tag != tagDet || restrictors()[next.norm] != "" || next.value != nil && !next.temporal() {
			return nil, false
		}
		for k := i + 1; k < end; k++ {
			if ns[k].tag == tagPron && len(ns[k].refs) == 0 {
				return nil, false // "not me"
			}
			parts[k] = true
		}
	}
	for i := range ns {
		if ns[i].dep == depObl && oneOf(ns[i].mark, "instead of|rather than") {
			for k := range ns {
				parts[k] = parts[k] || hangsOn(ns, k, i)
			}
		}
	}
	return parts, true
}

// deniesPart reports whether the word at ns[i] is a "not" that denies a part of
// a sentence, as against one that denies its clause.
func deniesPart(ns []node, i int) bool {
	if ns[i].norm != "not" {
		return false
	}
	prev, next := at(ns, i-1), at(ns, i+1)
	if prev.tag == tagAux || prev.tag == tagModal || next.tag == tagTo || next.tag == tagVerb && next.form == gerund {
		if prev.tag != tagAux || next.tag != tagPrep && next.tag != tagDet && next.tag != tagValue || isBe(prev.norm) {
			return false // "was not in Rome"
		}
	}
	return prev.tag != tagPron && !(prev.tag == tagNoun && next.isVerbal())
}

// scopes returns what stands behind each "not" of a part.
func scopes(ns []node) []string {
	var out []string
	for i := range ns {
		if deniesPart(ns, i) {
			out = append(out, at(ns, i+1).norm)
		}
	}
	return out
}
