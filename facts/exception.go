package facts

// excepting are the prepositions that take something out of all or none.
const excepting = "except|except for|apart from|aside from|other than|excluding|bar|save for|with the exception of|with the exceptions of"

// exceptionAt returns the node that heads the exception which ns[i] stands in:
// "Oslo" in "everywhere except Oslo"; -1 where it stands in none.
func exceptionAt(ns []node, i int) int {
	for k := i; k >= 0; k = ns[k].head {
		if ns[k].dep == depObl && oneOf(ns[k].mark, excepting) {
			return k
		}
		if ns[k].isVerbal() {
			return -1
		}
	}
	return -1
}

// excepted reports whether what the claim's clause about node u speaks of is what
// the article at a place makes an exception of, so that the opposite holds of it.
func (j *judgement) excepted(u int, at place) bool {
	ns, ans := j.al.c.ns, j.al.b.text.sents[at.s].ns
	v := clauseOf(ns, u)
	for x := range ns {
		p := j.out[x].at
		if j.out[x].state != stateMatch || p.s != at.s || !(hangsOn(ns, x, v) || x == subjectOf(ns, v)) {
			continue
		}
		if e := exceptionAt(ans, p.i); e >= 0 && !hangsOn(ans, at.i, e) && exceptionAt(ns, x) < 0 {
			return true
		}
	}
	return false
}
