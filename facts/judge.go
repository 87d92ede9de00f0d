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
