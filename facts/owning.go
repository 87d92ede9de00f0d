package facts

// owning turns "the idea was Lee's" into Lee's idea, so that whose it is can be
// compared.
func owning(ns []node) {
	for i := range ns {
		h := ns[i].head
		if ns[i].tag != tagName || ns[i].dep != depPred || h < 0 || !isBe(ns[h].norm) || at(ns, i+1).tag != tagPoss || ns[i+1].head != i {
			continue
		}
		if s := subjectOf(ns, h); s >= 0 && ns[s].tag == tagNoun {
			ns[i].dep, ns[i].head = depPoss, s
		}
	}
}
