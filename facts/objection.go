package facts

// objections turns to missing what was found but cannot count as support: what
// the article says under another polarity, where nothing before has accounted
// for it. Whether the two exclude each other stays open.
func (j *judgement) objections() {
	if j.conflicting() {
		return
	}
	cns := j.al.c.ns
	for u := range j.out {
		o := &j.out[u]
		if o.state != stateMatch || o.turned || j.al.free[u] || cns[u].tag == tagName || cns[u].value != nil || !j.asserts(u) || cns[u].tag == tagVerb && j.node(o.at).tag == tagNoun {
			continue
		}
		v := clauseVerb(cns, u)
		if v >= 0 && j.spent[v] || j.spoken(u) {
			continue
		}
		if j.claimPolarity(u) != (clauseDenied(j.al.b.text.sents[o.at.s].ns, o.at.i) != j.excepted(u, o.at)) && j.claimPolarity(u) != j.articlePolarity(o.at) {
			o.state = stateMissing
		}
	}
}

// asserts reports whether node u carries the assertion of its clause: its verb,
// or what a bare "be" says of its subject.
func (j *judgement) asserts(u int) bool {
	ns := j.al.c.ns
	h := ns[u].head
	return predicative(ns, u) && ns[u].dep != depObj || h >= 0 && ns[h].tag == tagAux && isBe(ns[h].norm) && (ns[u].tag == tagAdv || ns[u].tag == tagAdj) && !j.al.free[u]
}
