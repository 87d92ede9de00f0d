package facts

// impositions finds the verb beside what it brings, where the article has one verb
// for both: "imposed a fine" where it says "fined".
func (j *judgement) impositions() {
	ns := j.al.c.ns
	for u := range ns {
		if h := ns[u].head; ns[u].dep == depObj && h >= 0 && j.out[u].state == stateMatch && j.out[h].state == stateMissing &&
			oneOf(ns[h].lemma, "impose|slap|hand|levy|issue|mete|order") && j.node(j.out[u].at).tag == tagVerb {
			j.out[h] = nodeOutcome{state: stateMatch, rel: equal, at: j.out[u].at, trust: trustFrame}
		}
	}
}
