package facts

// journeys finds ways that the claim has the other way round: "from Oslo to
// Bergen" where the article has "from Bergen to Oslo".
func (j *judgement) journeys() {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].dep != depObl || ns[u].mark != "from" || j.out[u].state != stateMatch {
			continue
		}
		for v := u + 1; v < len(ns); v++ {
			if ns[v].dep != depObl || ns[v].mark != "to" || j.out[v].state != stateMatch || j.out[v].at.s != j.out[u].at.s || ns[u].tag != ns[v].tag {
				continue
			}
			if a, b := j.node(j.out[u].at), j.node(j.out[v].at); a.mark == "to" && b.mark == "from" && a.tag == b.tag && a.tag != tagValue {
				j.conflict(u, j.out[u].at, "The article has it the other way round, from "+b.shown(j.al.b.text.body)+" to "+a.shown(j.al.b.text.body)+".")
				j.out[u].span = ns[u].Span.Join(ns[v].Span)
			}
		}
	}
}
