package facts

import "strings"

// lifespans settles when the claim says that somebody was born or died by the
// dates that the article puts behind the name: "Ada Brook (4 May 1901 – 1980)".
func (j *judgement) lifespans() {
	ns := j.al.c.ns
	for u := range ns {
		j.living(u)
		birth := vitalEvent(&ns[u])
		if birth == 0 || denied(ns, u) {
			continue
		}
		who := j.livedBy(u)
		if who < 0 {
			continue
		}
		for _, t := range j.al.ties[who] {
			born, died := j.al.b.lifespan(t.at)
			when := born
			if birth < 0 {
				when = died
			}
			if when != nil && t.at.s == j.al.home {
				j.lived(u, who, t.at, *when)
				break
			}
		}
	}
}

// living settles whether somebody is dead or alive, which the claim says in node
// u, by the date of death behind the name.
func (j *judgement) living(u int) {
	n := &j.al.c.ns[u]
	if n.dep != depPred || n.head < 0 || !oneOf(n.lemma, "dead|deceased|alive|living") || j.out[u].state != stateMissing {
		return
	}
	who := subjectOf(j.al.c.ns, n.head)
	if who < 0 || denied(j.al.c.ns, u) {
		return
	}
	for _, t := range j.al.ties[who] {
		if _, died := j.al.b.lifespan(t.at); died == nil {
			continue
		}
		if oneOf(n.lemma, "dead|deceased") {
			j.out[u] = nodeOutcome{state: stateMatch, rel: equal, at: t.at, trust: trustStrong}
		} else {
			j.conflict(u, t.at, "The article gives a date of death.")
		}
		return
	}
}

// aged works out at what age somebody died, from the dates behind the name, and
// compares it with the age at node v of the claim.
func (j *judgement) aged(v int, at place) {
	born, died := j.al.b.lifespan(at)
	n := &j.al.c.ns[v]
	if born == nil || died == nil || n.value.kind != Age || j.out[v].state != stateMissing {
		return
	}
	from, _ := born.days()
	to, _ := died.days()
	if from == 0 || to == 0 {
		return
	}
	const year = 365.2425
	age := float64(to-from) / year
	slack := 0.0
	if born.when.grain != dayGrain || died.when.grain != dayGrain {
		slack = 1
	}
	switch {
	case n.value.low <= age+slack && age-slack < n.value.high+1:
		j.out[v] = nodeOutcome{state: stateMatch, rel: equal, at: at, trust: trustDerived}
	default:
		j.conflict(v, at, "By the dates that the article gives it was another age.")
	}
}

// vitalEvent returns +1 for a word that says that somebody is born, -1 for one
// that says that somebody dies, else 0.
func vitalEvent(n *node) int {
	switch {
	case n.lemma == "bear" && n.norm == "born", n.lemma == "birth":
		return +1
	case n.tag == tagVerb && n.lemma == "die", n.tag == tagNoun && n.lemma == "death":
		return -1
	}
	return 0
}

// livedBy returns whose birth or death node u of the claim speaks of, or -1.
func (j *judgement) livedBy(u int) int {
	ns := j.al.c.ns
	if s := subjectOf(ns, u); s >= 0 && ns[u].isVerbal() {
		return s
	}
	for i := range ns {
		if ns[i].head == u && (ns[i].dep == depPoss || ns[i].dep == depObl && ns[i].mark == "of" || ns[i].dep == depObj) && ns[i].value == nil {
			return i
		}
	}
	return -1
}

// lived notes what became of the birth or death at node u, and of the dates
// that the claim gives for it.
func (j *judgement) lived(u, who int, at place, when value) {
	ns := j.al.c.ns
	for _, i := range []int{u, who} {
		j.out[i] = nodeOutcome{state: stateMatch, rel: equal, at: at, trust: trustStrong}
	}
	for v := range ns {
		if ns[v].value != nil && ns[v].value.kind == Age && vitalEvent(&ns[u]) < 0 && hangsOn(ns, v, u) {
			j.aged(v, at)
		}
		if ns[v].value == nil || !ns[v].temporal() || !hangsOn(ns, v, u) {
			continue
		}
		switch rel := when.relate(*ns[v].value); {
		case rel.entails():
			j.out[v] = nodeOutcome{state: stateMatch, rel: rel, at: at, trust: 1}
		case rel.excludes():
			j.conflict(v, at, "The article says "+strings.TrimSpace(when.text)+"; the claim says "+ns[v].shown(j.al.b.claim)+".")
		default:
			j.out[v].state = stateMissing
		}
	}
}

// lifespan returns when the one who is named at a place was born and died, as
// far as brackets behind the name say so; nil for what they don't.
func (r *reading) lifespan(at place) (born, died *value) {
	ns := r.text.sents[at.s].ns
	open, end := behind(ns, at.i)
	if open < 0 {
		return nil, nil
	}
	var dates []*value
	mark := ""
	for i := open + 1; i < end; i++ {
		switch n := &ns[i]; {
		case oneOf(n.norm, "born|b|b."):
			mark = "born"
		case oneOf(n.norm, "died|d|d."):
			mark = "died"
		case n.temporal():
			dates = append(dates, n.value)
		}
	}
	switch {
	case len(dates) == 2:
		return dates[0], dates[1]
	case len(dates) != 1:
		return nil, nil
	case dates[0].until.grain != noGrain:
		first, last := *dates[0], *dates[0]
		first.kind, last.kind = Date, Date
		last.when = first.until
		first.until, last.until = period{}, period{}
		return &first, &last
	case mark == "died":
		return nil, dates[0]
	case mark == "born":
		return dates[0], nil
	}
	return nil, nil
}

// behind returns the round brackets that follow the name at ns[i], or -1.
func behind(ns []node, i int) (open, end int) {
	for open = i + 1; open < len(ns) && ns[open].norm != "("; open++ {
		if ns[open].isVerbal() || open > i+8 { // "Ada Brook, 2nd Countess of Holm, (1901–1980)"
			return -1, -1
		}
	}
	for end = open + 1; end < len(ns) && !(ns[end].norm == ")" && ns[end].tag == tagPunct); end++ {
	}
	if open >= len(ns) || end >= len(ns) {
		return -1, -1
	}
	return open, end
}
