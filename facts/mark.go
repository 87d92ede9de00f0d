package facts

// alike reports whether two prepositions say the same.
func alike(a, b string) bool {
	later := func(m string) bool { return oneOf(m, "after|since|following") }
	return later(a) && later(b) || a == "ahead of" && b == "before" || a == "before" && b == "ahead of"
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
		opposite := !isParticle(cn.mark) && opposed(keyOf(cn.mark), keyOf(an.mark)) || converse([]string{cn.mark}, []string{an.mark})
		if an.mark == cn.mark || !telling(cn.mark) && !opposite || alike(an.mark, cn.mark) {
			continue
		}
		if an.mark == "" || !opposite {
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
