package facts

import "slices"

// outcome is what became of one node of the claim.
type nodeOutcome struct {
	state  nodeState
	rel    relation
	at     place  // what it was compared with; s is -1 for nothing
	span   Span   // of the claim, where it is more than the node
	reason string // for a conflict: the sentence that explains
	trust  float64
	denial bool // a conflict because the claim denies what the article says
	turned bool // said by the opposite word, with the roles exchanged
	topic  bool // matched as what an excerpt speaks of without a name
	hedged bool // missing only because the article does not commit itself to it
}

type nodeState uint8

const (
	stateFree nodeState = iota // says nothing that must be found
	stateMatch
	stateMissing
	stateConflict
)

// A judgement is what a claim's sentence comes to, seen from one home.
type judgement struct {
	al       *alignment
	out      []nodeOutcome
	verdict  Verdict
	whole    bool         // all that the claim says was found, wherever it was
	open     bool         // denials of a part, "not all", leave open what it comes to
	coverage float64      // share of what the claim says, conflicts left out, that the article says too
	counted  bool         // of how many it is said is worked out, "not all" too
	spent    map[int]bool // verbs of the claim whose denial is accounted for
	own      float64      // share of it that the home itself says
}

// The thresholds of the decision: how much of a claim must be found.
const (
	needSupport    = 0.76 // share of what the claim says, weighted by trust
	needHome       = 0.45 // share of the words found that the home itself says
	needConflict   = 0.62 // likewise, with the words in conflict left out
	needAffinity   = 0.42 // closeness of a value to the event, to contradict
	needValueMatch = 0.25 // … to support
	needTrust      = 0.7  // of a word's match
	mayMiss        = 1    // words that a contradicted claim may say beyond the article
)

// judge compares the claim with the article as al has aligned them.
func (al *alignment) judge() *judgement {
	n := len(al.c.ns)
	j := &judgement{al: al, out: make([]nodeOutcome, n)}
	for u := range n {
		o := &j.out[u]
		o.at = place{-1, -1}
		switch {
		case al.weight[u] == 0:
		case al.c.ns[u].tag == tagValue:
		case al.free[u] && (al.to[u].s != al.home || al.score[u] < trustTypo):
		case al.to[u].s >= 0 && al.score[u] >= al.needed(u):
			o.state, o.rel, o.at, o.trust = stateMatch, al.rel[u], al.to[u], al.score[u]
		case al.free[u]:
		default:
			o.state = stateMissing
		}
	}
	j.doubled()
	j.unnamed()
	j.saysos()
	// Values that the article has too go first, so that no other value of the
	// claim is held against them.
	for _, only := range []bool{true, false} {
		for u := range n {
			if al.c.ns[u].tag == tagValue && al.weight[u] > 0 && j.out[u].state == stateFree {
				j.value(u, only)
			}
		}
	}
	j.compounds()
	j.impositions()
	j.quantities()
	j.phases()
	j.ranks()
	j.gaugesFit()
	j.epithets()
	j.exchanges()
	j.opposites()
	j.marks()
	j.otherGroups()
	j.order()
	j.parts()
	j.comparisons()
	j.directions()
	j.courses()
	j.moreOrLess()
	j.polarity()
	j.lasting()
	// Who did it, and to whom: roles finds participants that change places or parts,
	// actors another one in the agent's place; crossings, when all else is known,
	// what only looks like support.
	j.usualDoers()
	j.roles()
	j.objects()
	j.pairings()
	j.actors()
	j.journeys()
	j.outranked()
	j.fillers()
	j.predications()
	j.employers()
	j.kinds()
	j.lifespans()
	j.soles()
	j.relationals()
	j.substitutes()
	j.countries()
	j.slots()
	j.moods()
	j.subjects()
	j.links()
	j.negations()
	j.choices()
	j.open = !j.contrasts()
	j.retold()
	j.crossings()
	j.objections()
	j.wholes()
	j.decide()
	return j
}

// doubled takes back what a verb of the claim was found as where that is the very word
// that its own oblique was found as: "will meet at the summit" says more than "the
// summit".
func (j *judgement) doubled() {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].tag != tagVerb || j.out[u].state != stateMatch || j.al.free[u] {
			continue
		}
		for v := range ns {
			if ns[v].head == u && ns[v].dep == depObl && oneOf(ns[v].mark, "at|in|during") && ns[v].tag != tagVerb && j.out[v].state == stateMatch && j.out[v].at == j.out[u].at {
				j.out[u].state = stateMissing
			}
		}
	}
}

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

// needed returns the score below which a match is none: words far from the
// home count only for names and for what the whole article is about.
func (al *alignment) needed(u int) float64 {
	n := &al.c.ns[u]
	if al.to[u].s >= 0 && al.worth(al.home, al.to[u].s) == worthFar {
		if (n.tag == tagName || len(n.refs) > 0) && n.dep != depPred || al.b.topical(al.to[u]) && n.tag != tagVerb {
			return 0.4
		}
		return 2
	}
	return needTrust * 0.9
}

// decide composes the verdict: the worst part decides.
func (j *judgement) decide() {
	found, all, conflicts, missing := 0.0, 0.0, 0, 0
	home := 0.0   // what the home itself says
	told := 0.0   // what the article says otherwise
	said := false // something of anyone is found, not only names
	for u := range j.out {
		w := j.al.weight[u]
		switch j.out[u].state {
		case stateMatch:
			found += w * j.out[u].trust
			all += w
			if j.out[u].at.s == j.al.home {
				home += w
			}
			said = said || j.al.c.ns[u].tag != tagName || j.al.c.ns[u].dep == depPred || j.placed(u)
		case stateMissing:
			missing++
			if !j.out[u].hedged {
				all += w
			}
		case stateConflict:
			conflicts++
			told += w
			if j.out[u].at.s == j.al.home {
				home += w
			}
		case stateFree:
			// "Basildon is a place": what it is goes without saying
			said = said || w > 0 && j.al.c.ns[u].dep == depPred && j.al.c.ns[u].tag == tagNoun
		}
	}
	if all > 0 {
		j.coverage = found / all
	}
	if all+told > 0 {
		j.own = home / (all + told)
	}
	if j.own < needHome || j.open || conflicts == 0 && j.otherTitle() {
		return
	}
	switch {
	case conflicts > 0 && (j.coverage >= needConflict || all == 0) && j.anchored() && missing <= mayMiss && !j.anotherEvent():
		j.verdict = Contradicted
	case conflicts == 0 && missing == 0 && said && j.coverage >= needSupport:
		j.whole = true
		if !j.scattered() {
			j.verdict = Supported
		}
	}
}

// links turns nodes to missing that the article says of something else: where
// a node and its head in the claim are both found, but nowhere near each other.
func (j *judgement) links() {
	ns := j.al.c.ns
	for u := range ns {
		h := j.host(u)
		if h >= 0 && ns[u].dep == depObl && ns[h].tag == tagNoun && oneOf(ns[u].mark, "for|of|among") && !j.al.free[h] &&
			j.out[u].state == stateMatch && j.out[h].state == stateMatch && ns[u].value == nil && j.al.b.kindOf(&ns[u]) != Person &&
			j.al.closeTo(j.out[u].at, j.out[h].at) < 0.19 {
			j.out[u].state = stateMissing // "the rate for Hispanics": which rate
			j.out[u].hedged = j.al.b.topical(j.out[u].at)
			continue
		}
		if h < 0 || j.out[u].state != stateMatch || j.out[h].state != stateMatch || ns[u].value != nil || ns[h].value != nil || j.out[u].topic {
			continue
		}
		switch {
		case j.linked(u, h):
		case j.al.free[u]:
			j.out[u].state = stateFree
		case j.al.free[h]:
			j.out[h].state = stateFree
		default:
			j.out[u].state = stateMissing
			j.out[u].hedged = j.al.worth(j.al.home, j.out[u].at.s) == worthFar && j.al.b.topical(j.out[u].at)
		}
	}
}

// host returns the nearest node above u that says something, or -1.
func (j *judgement) host(u int) int {
	ns := j.al.c.ns
	for h := ns[u].head; h >= 0; h = ns[h].head {
		if j.al.weight[h] > 0 && j.out[h].state != stateFree {
			return h
		}
		// "is going to cut": who is going to is who cuts
		if c := completion(ns, h); c >= 0 && ns[u].dep == depSubj && !hangsOn(ns, u, c) && j.al.weight[c] > 0 && j.out[c].state != stateFree {
			return c
		}
	}
	return -1
}

// linked reports whether the article mentions what u and h speak of close to
// each other.
func (j *judgement) linked(u, h int) bool {
	al, near := j.al, 0.33
	if n := &al.c.ns[u]; n.tag == tagName && n.head == h && (n.dep == depMod || n.dep == depPoss) {
		near = 0.45 // "Turkish tea": not of any Turk in the same sentence
	}
	if al.closeTo(j.out[u].at, j.out[h].at) >= near {
		return true
	}
	for _, a := range al.ties[u] {
		for _, b := range al.tiesIn(h, a.at.s) {
			if a.at != b.at && a.score >= 0.8 && b.score >= trustTypo && al.b.closeness(a.at.s, a.at.i, b.at.i) >= 0.33 && !al.better(u, b) {
				return true
			}
		}
	}
	return false
}

// ofAnother reports whether the adjective at node u, which the claim has before
// one noun, was found before another: "a private club next to the public pool".
// What else the claim says of its noun may be that other: "the electric bus
// fleet", "a fleet of electric buses".
func (j *judgement) ofAnother(u int) bool {
	ns, o := j.al.c.ns, j.out[u]
	h := ns[u].head
	if ns[u].tag != tagAdj || ns[u].dep != depMod || h < 0 || o.state != stateMatch || j.out[h].state != stateMatch || j.out[h].at.s != o.at.s {
		return false
	}
	ans := j.al.b.text.sents[o.at.s].ns
	g := ans[o.at.i].head
	if ans[o.at.i].tag != tagAdj || ans[o.at.i].dep != depMod || g < 0 || ans[g].tag != tagNoun || g == j.out[h].at.i || ans[g].inside {
		return false
	}
	at := place{o.at.s, g}
	for v := range ns {
		if v != u && (v == h || ns[v].head == h) && (j.out[v].at == at || slices.ContainsFunc(j.al.tiesIn(v, at.s), func(t tie) bool { return t.at == at })) {
			return false
		}
	}
	return true
}

// better reports whether the place of tie t suits node u better than t's own.
func (al *alignment) better(u int, t tie) bool {
	for _, a := range al.tiesIn(u, t.at.s) {
		if a.at == t.at && a.score >= t.score {
			return true
		}
	}
	return false
}

// anchored reports whether the subject of what is in conflict is found, so
// that the article speaks of the same thing.
func (j *judgement) anchored() bool {
	ns := j.al.c.ns
	for u := range ns {
		if ns[u].tag == tagName && j.out[u].state == stateMissing && len(ns[u].refs) > 0 && (ns[u].dep == depSubj || ns[u].dep == depObj || ns[u].dep == depAgent) {
			return false // the article knows the name, and does not name it here
		}
		if j.out[u].state != stateConflict {
			continue
		}
		if ns[u].tag == tagVerb && j.out[u].denial {
			for v := range ns {
				if ns[v].head == u && (ns[v].dep == depObj || ns[v].dep == depObl) && j.out[v].state == stateMissing {
					return false
				}
			}
		}
		for h := u; h >= 0; h = ns[h].head {
			if ns[h].tag != tagVerb && ns[h].tag != tagAux {
				continue
			}
			s := subjectOf(ns, h)
			for v := range ns { // the subject, or what tells it from others: "rents in the countryside"
				if s >= 0 && v != u && j.out[v].state == stateMissing && !j.out[v].hedged && (v == s || ns[v].dep == depObl && ns[v].head == s) {
					return false
				}
			}
			break
		}
	}
	return true
}

// affinity says how well a place of the article fits what stands around node u
// of the claim: the closeness to the places of u's neighbours, weighted by how
// near they are to u, with neighbours that the article lacks counting as far.
func (j *judgement) affinity(u int, at place) float64 {
	al := j.al
	sum, weight := 0.0, 0.0
	for v := range al.c.ns {
		o := j.out[v]
		if v == u || al.weight[v] == 0 || al.c.ns[v].tag == tagValue || o.state == stateFree || o.state == stateConflict {
			continue
		}
		w := closeness(al.c.ns, u, v)
		w *= w * al.weight[v]
		if o.state == stateMatch && len(al.c.ns[v].refs) > 0 && o.at.s != al.home {
			w *= 0.2 // who takes part may be said elsewhere
		}
		weight += w
		if o.state == stateMatch {
			sum += w * al.closeTo(at, o.at)
		}
	}
	if weight == 0 {
		return 0
	}
	return sum / weight
}

// near yields the article's nodes in and around the home.
func (j *judgement) near(yield func(place, *node)) {
	al := j.al
	for s := max(0, al.home-1); s <= min(al.home+1, len(al.b.text.sents)-1); s++ {
		if al.worth(al.home, s) == worthFar {
			continue
		}
		ns := al.b.text.sents[s].ns
		for i := range ns {
			yield(place{s, i}, &ns[i])
		}
	}
}

func (j *judgement) node(at place) *node { return &j.al.b.text.sents[at.s].ns[at.i] }

// conflict notes that node u of the claim cannot hold.
func (j *judgement) conflict(u int, at place, reason string) {
	o := &j.out[u]
	o.state, o.rel, o.at, o.reason = stateConflict, alternation, at, reason
}

// conflicting reports whether something in the claim cannot hold.
func (j *judgement) conflicting() bool {
	return slices.ContainsFunc(j.out, func(o nodeOutcome) bool { return o.state == stateConflict })
}

// matched reports whether some node of the claim is aligned with the place.
func (j *judgement) matched(at place) bool {
	return slices.ContainsFunc(j.out, func(o nodeOutcome) bool { return o.state == stateMatch && o.at == at })
}

// placed reports whether a form of "be" says of its subject where or whence it
// is: "is from Bergen".
func (j *judgement) placed(u int) bool {
	n := &j.al.c.ns[u]
	return n.dep == depObl && n.head >= 0 && j.al.c.ns[n.head].tag == tagAux && j.al.c.ns[n.head].lemma == "be"
}
