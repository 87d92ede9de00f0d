package facts

import "slices"

// compounds lets the words of a compound go unfound where its head was found as
// another name for the whole: "the key rate", "borrowing costs".
func (j *judgement) compounds() {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].compound == "" || j.out[u].state != stateMatch || !j.sameCompound(u) {
			continue
		}
		for _, part := range ns[u].parts {
			if j.out[part].state == stateMissing {
				j.out[part].state = stateFree
			}
		}
	}
}

// sameCompound reports whether the compound that node u of the claim heads means
// what the article has there.
func (j *judgement) sameCompound(u int) bool {
	ns, at := j.al.c.ns, j.out[u].at
	if n := j.node(at); n.tag == tagName && len(n.refs) == 1 && slices.ContainsFunc(j.al.b.entities.all[n.refs[0]].titles, func(t string) bool {
		return j.al.b.told.wordMeaning(t, ns[u].compound).rel == equal
	}) {
		return true // "the car company", of the carmaker Delmo
	}
	return slices.ContainsFunc(j.node(at).senses, func(s string) bool {
		if s == ns[u].lemma && slices.ContainsFunc(j.al.b.text.sents[at.s].ns, func(m node) bool {
			return m.head == at.i && m.dep == depMod && m.tag == tagNoun
		}) {
			return false // a petrol station is no railway station
		}
		return j.al.b.told.wordMeaning(s, ns[u].compound).rel == equal || belongsTo(s, ns[u].compound)
	})
}

// epithets takes for found what the claim adds to a noun that was found as the name of
// somebody or something, where the article adds the same to it elsewhere: "the
// central bank" of the bank that it calls by its name here.
func (j *judgement) epithets() {
	ns := j.al.c.ns
	for u := range ns {
		h := ns[u].head
		if j.out[u].state != stateMissing || ns[u].dep != depMod || h < 0 || j.out[h].state != stateMatch || ns[u].value != nil {
			continue
		}
		found := j.node(j.out[h].at)
		for _, t := range j.al.ties[u] {
			m := j.node(t.at)
			if t.score < trustFrame || t.at.s == j.out[h].at.s || m.dep != depMod || m.head < 0 {
				continue
			}
			if x := &j.al.b.text.sents[t.at.s].ns[m.head]; x.who >= 0 && x.who == found.who || len(x.refs) == 1 && slices.Equal(x.refs, found.refs) {
				j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: t.at, trust: trustFrame, topic: true}
				break
			}
		}
	}
}
