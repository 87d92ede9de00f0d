package facts

// A gauge is a verb that says of the amount beside it only in what respect it
// measures its subject: what it costs, takes in, how long it lasts, where it
// stands. Any of them asks for the same slot of the article's event, in
// whatever words that has it.

// gaugeOf returns the respect in which a word measures by an amount of kind k;
// "" for a word that says more.
func gaugeOf(n *node, k Kind) string {
	word := n.lemma
	if len(n.senses) > 0 {
		word = n.senses[0]
	}
	switch k {
	case Money:
		switch {
		case oneOf(word, "cost|price|fetch|worth|value|go_for|sell_for|change_hands_for"):
			return "price"
		case oneOf(word, "earn|gross|net|bring_in|generate|rake_in"):
			return "income"
		}
	case Duration:
		if oneOf(word, "last|run|go_on|continue|drag_on|take|stretch") {
			return "length"
		}
	}
	if oneOf(word, "stand|stand_at|total|number|amount|amount_to|measure|register|come_to|read") {
		return "level"
	}
	return ""
}

// gauges reports whether node u of a claim is a gauge of an amount beside it,
// and returns that amount's node.
func gauges(ns []node, u int) (amount int, respect string) {
	if ns[u].tag != tagVerb && ns[u].norm != "worth" || ns[u].neg {
		return -1, ""
	}
	for i := range ns {
		v := ns[i].value
		if v == nil || v.temporal() || v.kind == Ordinal || v.listed || v.kind == Age {
			continue
		}
		top := i
		if ns[i].dep == depMod && ns[i].head >= 0 && ns[i].head != u && ns[i].head > i {
			top = ns[i].head
		}
		if ns[top].head != u && !(ns[u].norm == "worth" && i == u+1) || ns[top].dep == depSubj || offset(ns, i) {
			continue
		}
		if r := gaugeOf(&ns[u], v.kind); r != "" && (r != "length" || oneOf(ns[i].mark, "|for")) {
			return i, r
		}
	}
	return -1, ""
}

// gauged takes the gauges of the claim for found where the article's amount
// measures in the same respect, and for missing where it does not.
func (j *judgement) gauged(u int) bool {
	if j.bounds(u) {
		return true
	}
	amount, respect := gauges(j.al.c.ns, u)
	if amount < 0 {
		return false
	}
	o := &j.out[amount]
	if o.state != stateMatch && o.state != stateConflict {
		return false
	}
	return j.measuresSo(o.at, respect)
}

// bounds reports whether verb u of the claim says that something began or ended
// on a day which the article gives as an end of its time: "from 3 to 17 August".
func (j *judgement) bounds(u int) bool {
	ns := j.al.c.ns
	if ns[u].tag != tagVerb || !phaseVerb(ns[u].lemma) {
		return false
	}
	for i := range ns {
		if ns[i].head == u && ns[i].temporal() && ns[i].value.until.grain == noGrain && j.out[i].state == stateMatch {
			a := j.node(j.out[i].at).value
			return a != nil && a.kind == DateRange && a.until.grain != noGrain
		}
	}
	return false
}

// gaugesFit settles the gauges of the claim once its amounts are held against
// the article's.
func (j *judgement) gaugesFit() {
	for u := range j.out {
		if j.bounds(u) && j.out[u].state == stateMissing {
			j.out[u].state = stateFree
			continue
		}
		amount, respect := gauges(j.al.c.ns, u)
		if amount < 0 || j.al.weight[u] == 0 {
			continue
		}
		switch {
		case j.gauged(u):
			j.out[u] = nodeOutcome{state: stateFree, at: place{-1, -1}}
		case j.out[u].state == stateFree && j.out[amount].at.s >= 0 && respect != "level" && respect != "length":
			j.out[u].state = stateMissing
			if j.out[amount].state == stateConflict {
				j.out[amount].state = stateMissing
			}
		}
	}
}

// measuresSo reports whether the amount at a place of the article measures in a
// respect: by its verb, its preposition, or the noun that it belongs to.
func (j *judgement) measuresSo(at place, respect string) bool {
	ns := j.al.b.text.sents[at.s].ns
	n := &ns[at.i]
	if n.temporal() {
		return false
	}
	g := clauseVerb(ns, at.i)
	attributive := n.dep == depMod && n.head >= 0 && n.head > at.i
	of := ""
	if n.head >= 0 && ns[n.head].tag == tagNoun {
		of = ns[n.head].lemma
	}
	switch respect {
	case "level":
		return changeSide(ns, at.i) != "by"
	case "price":
		return n.mark == "worth" || among(of, "price-noun") ||
			g >= 0 && (gaugeOf(&ns[g], Money) == "price" || among(ns[g].lemma, "price-verb") && oneOf(n.mark, "|at|for|to|by") || changeSign(&ns[g]) != 0 && n.mark == "to")
	case "income":
		return oneOf(of, "revenue|income|takings|turnover|profit|gross|sales|earnings") || g >= 0 && (gaugeOf(&ns[g], Money) == "income" || oneOf(ns[g].lemma, "take|make|raise|collect"))
	case "length":
		return attributive || oneOf(n.mark, "for|over|during") || n.mark == "after" && g >= 0 && (phaseVerb(ns[g].lemma) || oneOf(ns[g].lemma, "break|collapse|end|fail|adjourn")) ||
			g >= 0 && gaugeOf(&ns[g], Duration) == "length" || g >= 0 && isBe(ns[g].norm)
	}
	return false
}
