package facts

// Of an event that is moved, "postponed from June until September", two days are
// told that are no stretch of time: the old and the new one.

// reschedule gives the events of a sentence that are moved their new day, and
// notes the old one beside it.
func reschedule(ns []node) {
	for i := range ns {
		n := &ns[i]
		if n.value == nil {
			continue
		}
		was, now, ok := n.value.moved()
		if !ok {
			continue
		}
		mover := moverOf(ns, i)
		if mover < 0 {
			continue
		}
		if n.loose != nil {
			if _, loose, ok := n.loose.moved(); ok {
				n.loose = &loose
			}
		}
		n.before, n.value = &was, &now
		n.head, n.dep, n.mark = mover, depObl, "to"
		if now.Span != was.Span {
			n.Span = now.Span
		}
	}
}

// moved divides a value that reads as a stretch of time into its two ends.
func (v value) moved() (was, now value, ok bool) {
	switch {
	case v.kind == Time && v.when.clock && v.when.from < v.when.to:
		was, now = v, v
		was.when.to, now.when.from = v.when.from, v.when.to
	case v.kind != DateRange || v.until.grain == noGrain:
		return v, v, false
	default:
		was, now = v, v
		was.kind, was.until = Date, period{}
		now.kind, now.when, now.until = Date, v.until, period{}
	}
	if v.ends != nil {
		was.Span, now.Span = v.ends[0].Span, v.ends[1].Span
	}
	was.ends, now.ends = nil, nil
	return was, now, true
}

// moverOf returns the word before ns[i] that moves an event in time, with no other
// verb in between, or -1.
func moverOf(ns []node, i int) int {
	for k := i - 1; k >= 0 && k > i-16; k-- {
		n := &ns[k]
		switch {
		case oneOf(n.lemma, "postpone|postponement|delay|defer|deferral|move|shift|reschedule|advance|extend|extension|prolong|switch|change|adjourn|bring_forward") && (n.tag == tagVerb || n.tag == tagNoun):
			return k
		case n.tag == tagVerb && oneOf(n.lemma, "put|push|bring|set|carry"):
			for m := k + 1; m < i; m++ {
				if oneOf(ns[m].norm, "off|back|forward|over") {
					return k
				}
			}
			return -1
		case n.tag == tagVerb && n.form != gerund && n.norm != "planned", n.tag == tagModal, n.tag == tagPunct && n.norm != ",":
			return -1
		}
	}
	return -1
}

// oncePlanned reports whether the day at ns[i] is the one that was first meant for
// an event, which the sentence goes on to give another: "originally set for
// Monday", "had been due in May".
func oncePlanned(ns []node, i int) bool {
	if !ns[i].temporal() {
		return false
	}
	for k := i - 1; k >= 0 && k > i-7; k-- {
		switch {
		case ns[k].value != nil, ns[k].tag == tagPunct && ns[k].norm != ",":
			return false
		case oneOf(ns[k].norm, "originally|initially"), ns[k].norm == "instead of":
			return true
		case oneOf(ns[k].norm, "due|set|scheduled|planned|slated|meant|supposed|expected"):
			return oneOf(at(ns, k-1).norm, "originally|initially|first|previously") || at(ns, k-1).norm == "been" && at(ns, k-2).norm == "had"
		case ns[k].norm == "have" && at(ns, k-1).norm == "to" && oneOf(at(ns, k-2).norm, "was|were"):
			return true
		}
	}
	return false
}

// speaksOfPlan reports whether the sentence speaks of what was meant to be, as
// against what is to be.
func speaksOfPlan(ns []node) bool {
	for i, n := range ns {
		switch {
		case oneOf(n.norm, "originally|initially|formerly|previously|first") && n.tag == tagAdv:
			return true
		case oneOf(n.norm, "due|set|scheduled|planned|slated|meant|supposed|expected|to"):
			for k := max(0, i-2); k < i; k++ {
				if oneOf(ns[k].norm, "was|were|been") || oneOf(ns[k].norm, "used") && n.norm == "to" {
					return n.norm != "to" || oneOf(at(ns, i+1).norm, "have|be")
				}
			}
		}
	}
	return false
}
