package facts

// A portion is the share of a set of things of which something is said: "all",
// "four of the five", "none", "most". Shares are from 0 to 1; an end that
// stands for "less than that" lies a sliver inside.
type portion struct{ low, high float64 }

// sliver is more than nothing, and what less than all lacks.
const sliver = 0.001

// portions of the words that stand for one by themselves.
var portions = map[string]portion{
	"all": {1, 1}, "every": {1, 1}, "each": {1, 1}, "both": {1, 1}, "everyone": {1, 1}, "everybody": {1, 1}, "everything": {1, 1},
	"whole": {1, 1}, "entire": {1, 1},
	"no": {0, 0}, "none": {0, 0}, "nobody": {0, 0}, "no one": {0, 0}, "nothing": {0, 0}, "neither": {0, 0},
	"most": {0.5 + sliver, 1}, "majority": {0.5 + sliver, 1}, "bulk": {0.5 + sliver, 1},
	"minority": {sliver, 0.5 - sliver}, "half": {0.5, 0.5},
	"some": {sliver, 1}, "several": {sliver, 1}, "many": {0.36, 1}, "numerous": {0.36, 1}, "certain": {sliver, 1},
	"someone": {sliver, 1}, "somebody": {sliver, 1}, "something": {sliver, 1},
	"few": {0, 0.35},
}

// complement returns the share of which the opposite holds.
func (p portion) complement() portion { return portion{1 - p.high, 1 - p.low} }

// within reports whether what holds of p holds of q: "all" of "most".
func (p portion) within(q portion) bool { return p.low >= q.low-1e-9 && p.high <= q.high+1e-9 }

// apart reports whether nothing can hold of both p and q.
func (p portion) apart(q portion) bool { return p.high < q.low-1e-9 || q.high < p.low-1e-9 }

// A quantified is a noun phrase that says of what portion of a set its clause speaks.
type quantified struct {
	portion
	set    int   // the noun of the set; -1 where it is only understood, as in "most agreed"
	top    int   // the node that stands in the clause for the whole phrase
	words  []int // the nodes that say the portion
	number bool  // it is told in numbers
	but    bool  // it is told as all but so many
	many   bool  // said as "many", which is more than "some"
}

// shareAt returns the share that the phrase headed by ns[i] tells, where it tells one.
func shareAt(ns []node, i int) (quantified, bool) {
	n := &ns[i]
	if !n.nominal() && n.tag != tagAdj && n.tag != tagDet || n.inside {
		return quantified{}, false
	}
	if s, ok := partitive(ns, i); ok {
		return s, true
	}
	if p, ok := portions[n.norm]; ok && n.dep != depMod && n.dep != depFunc { // "none has", "few have"
		return narrowed(ns, quantified{portion: p, set: -1, top: i, words: []int{i}, many: n.norm == "many"}), true
	}
	if n.tag != tagNoun {
		return quantified{}, false
	}
	for k := max(0, i-5); k < i; k++ {
		if ns[k].head != i || ns[k].dep != depFunc && ns[k].dep != depMod {
			continue
		}
		p, ok := portions[ns[k].norm]
		if ok && ns[k].norm != "half" && ns[k].norm != "certain" && !(ns[k].norm == "few" && at(ns, k-1).norm == "a") {
			s := quantified{portion: p, set: i, top: i, words: []int{k}, many: ns[k].norm == "many"}
			return narrowed(ns, s), true
		}
	}
	return quantified{}, false
}

// partitive reads "four of the five members", "most of them" at its first noun.
func partitive(ns []node, i int) (quantified, bool) {
	set := -1
	for k := i + 1; k < len(ns) && k < i+8; k++ {
		if ns[k].head == i && ns[k].dep == depObl && ns[k].mark == "of" {
			set = k
			break
		}
	}
	if at(ns, i-1).norm == "but" && at(ns, i-2).norm == "all" {
		return quantified{}, false // the number that "all but" leaves out
	}
	if set < 0 || ns[set].tag == tagValue || ns[i].value != nil && ns[i].value.kind == Percent && ns[set].norm == ns[set].lemma {
		return quantified{}, false
	}
	s := quantified{set: set, top: i, words: []int{i}, many: ns[i].norm == "many"}
	p, ok := portions[ns[i].norm]
	switch {
	case ok:
		s.portion = p
	case ns[i].value != nil && ns[i].value.kind == Number && ns[i].value.unit == "":
		whole := sizeOf(ns, set)
		v := ns[i].value
		s.number = true
		if whole == 0 {
			s.portion = portion{sliver, 1}
		} else if v.low <= whole && v.high <= whole {
			s.portion = portion{v.low / whole, v.high / whole}
		} else if v.low > 0 && v.low <= whole {
			s.portion = portion{v.low / whole, 1}
		} else {
			return quantified{}, false
		}
		if v.low == 0 || v.high == 0 {
			s.portion = portion{0, 0}
		}
	case ns[i].value != nil && ns[i].value.kind == Percent:
		s.number = true
		s.portion = portion{max(0, ns[i].value.low/100), min(1, ns[i].value.high/100)}
	default:
		return quantified{}, false
	}
	return narrowed(ns, s), true
}

// sizeOf returns how many things the phrase of noun ns[i] counts, or 0.
func sizeOf(ns []node, i int) float64 {
	for k := range ns {
		if v := ns[k].value; ns[k].head == i && ns[k].dep == depMod && v != nil && v.kind == Number && v.low == v.high {
			return v.low
		}
	}
	return 0
}

// narrowed applies "not", "only", "almost" and "all but one" before a portion.
func narrowed(ns []node, s quantified) quantified {
	first := s.words[0]
	if n := &ns[first]; n.norm == "all" && // "all but one"
		at(ns, first+1).norm == "but" && at(ns, first+2).value != nil {
		s.number, s.but = true, true
		s.portion = portion{1 - sliver*at(ns, first+2).value.high, 1 - sliver*at(ns, first+2).value.low}
	}
	for i := range ns {
		if ns[i].dep != depObl || !oneOf(ns[i].mark, excepting) || !(hangsOn(ns, i, s.top) || clauseVerb(ns, i) == clauseVerb(ns, s.top)) {
			continue
		}
		switch s.portion {
		case portion{1, 1}:
			s.portion = portion{0.5 + sliver, 1 - sliver}
		case portion{0, 0}:
			s.portion = portion{sliver, 0.5 - sliver}
		}
	}
	for k := first - 1; k >= 0 && k >= first-3; k-- {
		n := &ns[k]
		switch {
		case n.norm == "not" || n.norm == "n't":
			switch {
			case s.portion.low == 1: // and some, or else one would say so
				s.portion = portion{sliver, 1 - sliver}
				s.words = append(s.words, k)
			case s.many:
				s.portion = portion{sliver, 0.35}
				s.words = append(s.words, k)
			}
			return s
		case oneOf(n.norm, "almost|nearly|virtually"):
			if s.portion.low == 1 {
				s.portion = portion{0.5 + sliver, 1 - sliver}
				s.words = append(s.words, k)
			}
		case oneOf(n.norm, "only|just|barely"):
			if s.portion.high == 1 && s.portion.low < 0.5 {
				s.portion.high = 1 - sliver
			}
			s.words = append(s.words, k)
		case n.norm == "a" && ns[first].norm == "few":
			s.portion = portion{sliver, 1}
		case oneOf(n.norm, "the|a|vast|great|large|overwhelming|small"):
		default:
			return s
		}
	}
	return s
}
