package facts

import "strings"

// A shift is an amount that a sentence sets against another of the same thing:
// what it was before, was meant to be, or is elsewhere. One of the two may be
// left to reckon: "31 euros, five more than now" makes it 26 now.
type shift struct {
	now      int   // the node of the amount itself; -1 where the sentence leaves it to reckon
	here     value // that amount
	then     value // the other amount
	at       int   // the node where the other amount, or what it is reckoned from, stands
	reckoned bool  // the other amount is not written
	by       int   // the node of the difference, where one is written; or -1
	sign     int   // +1 the amount itself is the greater, -1 the less
	from, to int   // the nodes that say of what, or when, the other amount is
	noun     int   // what the amount itself is of, where the sentence says so apart from it; or -1
}

// shiftsOf reads the shifts of one sentence.
func shiftsOf(ns []node) []shift {
	var out []shift
	for i := range ns {
		v := ns[i].value
		if v == nil || v.temporal() || v.kind == Ordinal || v.listed {
			continue
		}
		sh, ok := shiftBeside(ns, i, out)
		for _, read := range []func([]node, int, []shift) (shift, bool){shiftFrom, shiftAgainst, shiftTo, shiftBringing} {
			if !ok {
				sh, ok = read(ns, i, out)
			}
		}
		if !ok {
			continue
		}
		out = append(out, sh)
	}
	return out
}

// shiftBeside reads an amount told by how far it is from another: "63 per cent,
// seven points lower than four years ago", "two clear of United", "twice its
// first estimate".
func shiftBeside(ns []node, i int, known []shift) (shift, bool) {
	sh := shift{at: i, by: i, reckoned: true, noun: -1}
	k, d := i+1, ns[i].value
	switch {
	case d.unit == "times" || d.fraction && d.kind == Number && at(ns, k).norm == "of" && at(ns, i-1).norm == ",":
		if k = multipleOf(ns, i); k == 0 {
			return shift{}, false
		}
		sh.sign = 1
		if d.low < 1 {
			sh.sign = -1
		}
	default:
		if n := at(ns, k); n.tag == tagNoun && !n.endsPhrase {
			k++
		}
		sh.sign, k = comparedAt(ns, k)
		if sh.sign == 0 {
			return shift{}, false
		}
	}
	sh.from, sh.to = k, anchorEnd(ns, k)
	sh.now = amountBefore(ns, i, d, known)
	if sh.now < 0 {
		return shift{}, false
	}
	sh.here = *ns[sh.now].value
	if sh.here.kind == Duration && d.unit != "times" && oneOf(at(ns, k-1).norm, "ahead of|behind|ahead") {
		sh.sign = -sh.sign // who is ahead took less time
	}
	ok := false
	sh.then, ok = sh.here.without(*d, sh.sign)
	return sh, ok
}

// multipleOf returns where the whole begins that a multiple at ns[i] is of:
// "twice its estimate", "a fifth of the total", "three times as many as now"; 0
// where it is none of another amount.
func multipleOf(ns []node, i int) int {
	k := i + 1
	if at(ns, k).norm == "of" {
		return k + 1
	}
	if oneOf(at(ns, k).norm, "its|the|his|her|their|what|that|last") {
		return k
	}
	for n := k; n < len(ns) && n < k+4; n++ {
		if ns[n].norm == "as" && n > k || ns[n].norm == "than" {
			return n + 1
		}
	}
	return 0
}

// comparedAt reads what makes the amount before ns[k] a difference: "more than",
// "lower than", "clear of", "below". It returns which way it goes, and where what
// it is told from begins; 0 where it is none.
func comparedAt(ns []node, k int) (sign, from int) {
	n := at(ns, k)
	sign = degreeSign(n)
	if sign == 0 && oneOf(n.norm, "faster|quicker") {
		sign = -1
	}
	if sign == 0 && oneOf(n.norm, "slower|dearer|costlier|pricier|steeper") {
		sign = 1
	}
	if sign != 0 {
		for m := k + 1; m < len(ns) && m <= k+3; m++ {
			if ns[m].norm == "than" {
				return sign, m + 1
			}
			if ns[m].tag == tagPunct || ns[m].value != nil {
				break
			}
		}
		return sign, k + 1
	}
	next := at(ns, k+1).norm
	switch {
	case oneOf(n.norm, "ahead of|above|up on|ahead"):
		return 1, k + 1
	case oneOf(n.norm, "clear|up") && oneOf(next, "of|on"):
		return 1, k + 2
	case oneOf(n.norm, "below|behind|under|short of"):
		return -1, k + 1
	case oneOf(n.norm, "short|shy|down|adrift") && oneOf(next, "of|on"):
		return -1, k + 2
	}
	return 0, 0
}

// shiftFrom reads "from ten to 14", "to 3.1 billion from 3.6 billion", "up from
// 950,000 the year before".
func shiftFrom(ns []node, i int, known []shift) (shift, bool) {
	if i == 0 || ns[i-1].norm != "from" && !strings.HasSuffix(ns[i].mark, "from") {
		return shift{}, false
	}
	sh := shift{at: i, by: -1, noun: -1, now: -1}
	for k := i + 1; k < len(ns) && k <= i+10 && ns[k].norm != ";"; k++ {
		if ns[k-1].norm == "to" && ns[k].value != nil && !ns[k].temporal() {
			sh.now = k
			break
		}
		if ns[k].isVerbal() {
			break
		}
	}
	if sh.now < 0 {
		for k := i - 1; k > 0 && k >= i-10; k-- {
			if ns[k].value != nil && ns[k-1].norm == "to" && !ns[k].temporal() {
				sh.now = k
				break
			}
		}
	}
	if sh.now < 0 && oneOf(ns[i].mark, "up from|down from") || sh.now < 0 && i > 1 && oneOf(ns[i-2].norm, "up|down") {
		sh.now = amountBefore(ns, i, ns[i].value, known)
	}
	return sh.filled(ns)
}

// shiftAgainst reads an amount beside another that it is compared with: "14
// dollars, compared with 21 for the older one", "eight instead of the usual 25".
func shiftAgainst(ns []node, i int, known []shift) (shift, bool) {
	k := i - 1
	for k > 0 && (ns[k].tag == tagDet || ns[k].tag == tagAdj || ns[k].tag == tagPoss) {
		k--
	}
	if k < 1 || !oneOf(ns[k].norm, "against|versus|vs|compared with|compared to|instead of|rather than|as against") &&
		!(oneOf(ns[k].norm, "with|to") && oneOf(ns[k-1].norm, "compared|compares|comparing")) {
		return shift{}, false
	}
	sh := shift{at: i, by: -1, noun: -1}
	sh.now = amountBefore(ns, i, ns[i].value, known)
	sh, ok := sh.filled(ns)
	if sh.from > i+1 && k < i-1 {
		sh.from = i
	}
	return sh, ok
}

// filled completes a shift whose two amounts are both written.
func (sh shift) filled(ns []node) (shift, bool) {
	if sh.now < 0 || sh.now == sh.at {
		return shift{}, false
	}
	here, then := *ns[sh.now].value, *ns[sh.at].value
	if here.kind != then.kind {
		if then.kind == Number && then.unit == "" && !then.fraction {
			then = then.inUnitOf(here)
		} else if here.kind == Number && here.unit == "" && !here.fraction {
			here = here.inUnitOf(then)
		}
	}
	if !likeAmounts(here, then) || here.unit == "times" || here.ends != nil || then.ends != nil {
		return shift{}, false
	}
	sh.here, sh.then = here, then
	sh.sign = before(here, then)
	sh.from = sh.at + 1
	sh.to = anchorEnd(ns, sh.from)
	return sh, sh.sign != 0
}

// shiftTo reads where a change led: "fell 8 per cent to 46 dollars", "doubled
// to 86,000", "to 1.78 euros, up four cents".
func shiftTo(ns []node, i int, known []shift) (shift, bool) {
	d := ns[i].value
	sh := shift{at: i, by: i, reckoned: true, noun: -1, now: -1}
	if d.unit == "times" {
		sh.sign = 1
		if d.low < 1 {
			sh.sign = -1
		}
	} else {
		for k := i - 1; k >= 0 && k >= i-4 && sh.sign == 0; k-- {
			if ns[k].value != nil || oneOf(ns[k].norm, "to|from|at|than|of") {
				break
			}
			sh.sign = changeSign(&ns[k])
		}
	}
	if sh.sign == 0 {
		return shift{}, false
	}
	for k := i + 1; k < len(ns) && k <= i+5; k++ {
		if ns[k].value != nil && !ns[k].temporal() && ns[k].value.kind != Ordinal {
			if ns[k-1].norm == "to" {
				sh.now = k
			}
			break
		}
	}
	if sh.now < 0 && oneOf(at(ns, i-1).norm, "up|down") {
		sh.now = amountBefore(ns, i, d, known)
	}
	if sh.now < 0 {
		return shift{}, false
	}
	sh.here = *ns[sh.now].value
	ok := false
	sh.then, ok = sh.here.without(*d, sh.sign)
	sh.from = i + 1
	if sh.now > i {
		sh.from = sh.now + 1
	}
	sh.to = sh.from
	return sh, ok
}

// changeSign returns which way a word changes an amount, 0 for a word that
// does not.
func changeSign(n *node) int {
	if n.tag == tagPunct || n.tag == tagDet || n.tag == tagPrep && !oneOf(n.norm, "up|down") {
		return 0
	}
	for _, s := range append([]string{n.lemma, n.norm}, n.senses...) {
		for _, p := range poles()[s] {
			if p.axis == "amount" {
				return p.sign
			}
		}
	}
	return 0
}

// shiftBringing reads a change in a number and what it brings the whole to:
// "will hire 300 people, bringing its workforce to 1,100".
func shiftBringing(ns []node, i int, known []shift) (shift, bool) {
	if i < 2 || ns[i-1].norm != "to" {
		return shift{}, false
	}
	verb, noun := -1, -1
	for k := i - 2; k >= 0 && k >= i-7 && verb < 0; k-- {
		if among(ns[k].norm, "raising") {
			verb = k
		} else if ns[k].tag == tagNoun && noun < 0 {
			noun = k
		}
	}
	if verb < 1 || noun < 0 {
		return shift{}, false
	}
	d := amountBefore(ns, verb, ns[i].value, known)
	if d < 0 || ns[d].value.kind != ns[i].value.kind {
		return shift{}, false
	}
	sh := shift{now: i, at: i, by: d, reckoned: true, noun: noun, sign: 1, from: i + 1, to: i + 1, here: *ns[i].value}
	if oneOf(ns[verb].lemma, "cut|reduce") {
		sh.sign = -1
	}
	for k := range d {
		if oneOf(ns[k].lemma, "cut|lose|shed|axe|dismiss|close|lay") {
			sh.sign = -1
		}
	}
	ok := false
	sh.then, ok = sh.here.without(*ns[d].value, sh.sign)
	return sh, ok
}

// amountBefore returns the nearest amount before ns[i] that d may be a change
// of, or another of; -1 where there is none. An amount that is itself the
// other one of a shift is passed over.
func amountBefore(ns []node, i int, d *value, known []shift) int {
next:
	for k := i - 1; k >= 0; k-- {
		v := ns[k].value
		if ns[k].norm == ";" {
			break
		}
		if v == nil || v.temporal() || v.kind == Ordinal || v.listed || v.ends != nil || v.low != v.high {
			continue
		}
		for _, sh := range known {
			if sh.at == k && sh.now != k {
				continue next
			}
		}
		switch {
		case d.unit == "times" || d.fraction && d.kind == Number || d.kind == Percent && v.kind != Percent && v.kind != Duration:
			if v.unit != "times" && !v.fraction && v.kind != Duration {
				return k
			}
		case likeAmounts(*v, *d), d.kind == Number && d.unit == "" && !d.fraction && d.low < v.low*3:
			return k
		}
	}
	return -1
}

// likeAmounts reports whether two amounts are in the same measure.
func likeAmounts(a, b value) bool {
	_, _, ad := a.measure()
	_, _, bd := b.measure()
	return sameDimension(ad, bd) || oneOf(ad, "%|pp") && oneOf(bd, "%|pp")
}

// without returns the amount that v is d more than, or less where sign is -1.
func (v value) without(d value, sign int) (value, bool) {
	if v.low != v.high || d.low != d.high || v.low == 0 {
		return value{}, false
	}
	out := v
	out.hedge, out.hedgeSpan, out.lowOpen, out.highOpen, out.length, out.text = plain, Span{}, false, false, length{}, ""
	out.approx = v.approx || d.approx
	switch {
	case d.unit == "times" || d.fraction && d.kind == Number:
		out.low = v.low / d.low
	case d.kind == Percent && v.kind != Percent:
		out.low = v.low / (1 + float64(sign)*d.low/100)
		out.approx = true
	default:
		vl, _, _ := v.measure()
		dl, _, _ := d.measure()
		if d.kind == Number && v.kind != Number {
			dl, _, _ = d.inUnitOf(v).measure()
			if v.kind == Duration {
				dl = lengthOf(d.low, v.length.unit).total()
			}
		}
		scale := 1.0
		if v.low != 0 {
			scale = vl / v.low
		}
		out.low = tidy((vl - float64(sign)*dl) / scale)
	}
	out.high = out.low
	return out, out.low > 0
}

// anchorEnd returns where what the other amount is of ends, which begins at
// ns[k]: before a comma, a conjunction with a clause, or another amount.
func anchorEnd(ns []node, k int) int {
	for i := k; i < len(ns); i++ {
		n := &ns[i]
		switch {
		case n.tag == tagPunct && n.norm != "-" && n.norm != `"`, n.tag == tagConj:
			return i
		case n.value != nil && !n.temporal() && n.value.kind != Ordinal:
			return i
		case n.norm == "to" && at(ns, i+1).value != nil:
			return i
		}
	}
	return len(ns)
}
