package facts

import "strings"

// startsPhrase reports whether a noun phrase can begin at i.
func (p *parser) startsPhrase(i int) bool {
	if i >= len(p.ns) {
		return false
	}
	switch p.ns[i].tag {
	case tagDet, tagAdj, tagNoun, tagName, tagPron, tagValue, tagPoss:
		return true
	case tagAdv:
		return i+1 < len(p.ns) && (p.ns[i+1].tag == tagAdj || p.ns[i+1].tag == tagValue || p.ns[i+1].tag == tagDet)
	case tagVerb:
		return p.ns[i].form == gerund && i+1 < len(p.ns) && (p.ns[i+1].tag == tagNoun)
	}
	return p.ns[i].norm == `"` && p.startsPhrase(i+1)
}

// phrase reads one noun phrase and returns its head, or -1. Within it every
// node hangs on the head; a genitive hangs on what it owns.
func (p *parser) phrase() int {
	start := p.i
	owner := -1
	for {
		end, lastNominal := p.extent()
		if lastNominal < 0 {
			// An adjective or determiner alone: "the unemployed", "all".
			if end > p.i {
				lastNominal = end - 1
				for lastNominal > p.i && p.ns[lastNominal].tag == tagPunct {
					lastNominal--
				}
			} else {
				p.i = start
				if owner >= 0 {
					p.i = owner + 2
				}
				return owner
			}
		}
		end = lastNominal + 1
		p.inside(p.i, lastNominal, owner)
		if end < len(p.ns) && p.ns[end].tag == tagPoss {
			p.ns[end].dep, p.ns[end].head = depFunc, lastNominal
			owner = lastNominal
			p.i = end + 1
			if p.i < len(p.ns) && p.startsPhrase(p.i) {
				continue
			}
			return owner
		}
		p.i = end
		return lastNominal
	}
}

// changes reports whether the value at i says as a verb what became of the subject, at
// the end of the phrase before: "exports to Egypt doubled".
func (p *parser) changes(i int) bool {
	return p.ns[i].multiplied() && p.verb < 0 && (p.subj >= 0 || p.mainVerb < 0)
}

// extent returns where the noun phrase that begins at p.i ends, and its last noun,
// which is its head; -1 for none.
func (p *parser) extent() (end, lastNominal int) {
	end, lastNominal = p.i, -1
scan:
	for end < len(p.ns) {
		n := &p.ns[end]
		switch n.tag {
		case tagNoun:
			lastNominal = end
		case tagName:
			if lastNominal >= 0 && p.ns[lastNominal].tag == tagName && !p.ns[lastNominal].endsPhrase && !isDemonym(p.ns[lastNominal].norm) && !countryOf(p.ns[lastNominal].norm) {
				break scan
			}
			if lastNominal >= 0 && p.verb >= 0 && p.ns[lastNominal].tag == tagNoun && titleClass(p.ns[lastNominal].lemma) == "" && finiteAt(p.ns, end+1) && p.ns[end+1].form != past && attributionOf(p.ns[p.verb].lemma) == "" {
				break scan // "the largest market | Portugal has"
			}
			lastNominal = end
		case tagValue:
			if lastNominal >= 0 && p.changes(end) {
				break scan
			}
			if lastNominal >= 0 && p.ns[lastNominal].tag == tagNoun && n.value.measured() && !oneOf(p.ns[lastNominal].norm, "record|total|maximum|minimum|average|estimated") {
				break scan // "costs the airline 8 million euros"
			}
			if lastNominal >= 0 && (n.temporal() || n.value.kind == Age && p.ns[lastNominal].tag == tagNoun && strings.HasPrefix(n.norm, "aged") || n.value.unit == "score" || p.ns[lastNominal].tag == tagName && n.value.kind != Number && n.value.kind != Ordinal) {
				break scan
			}
			lastNominal = end
		case tagPron:
			if lastNominal >= 0 || end > p.i && p.ns[end-1].tag != tagDet && p.ns[end-1].tag != tagAdv && !(p.ns[end-1].tag == tagAdj && oneOf(n.norm, "one|ones")) {
				break scan
			}
			lastNominal = end
			end++
			break scan
		case tagAdj:
			if lastNominal >= 0 && p.ns[lastNominal].tag != tagValue && p.ns[lastNominal].tag != tagName && p.ns[lastNominal].tag != tagNoun {
				break scan
			}
			if lastNominal >= 0 && p.ns[lastNominal].tag == tagNoun && !p.nominalAhead(end+1) {
				break scan
			}
		case tagDet:
			if lastNominal >= 0 || end > p.i && p.ns[end-1].tag == tagAdj && (strings.HasSuffix(p.ns[end-1].norm, "est") || oneOf(n.norm, "that|this") && among(at(p.ns, end+1).norm, "bare-time")) {
				break scan // "the biggest | the town has seen", "cold | that day"
			}
		case tagAdv:
			if lastNominal >= 0 {
				break scan
			}
		case tagPunct:
			if n.norm == "(" && lastNominal >= 0 && end+3 < len(p.ns) && p.ns[end+1].tag == tagName && p.ns[end+2].norm == ")" && p.ns[end+3].nominal() {
				// "the Group of Seven (G7) summit"
				p.ns[end+1].dep, p.ns[end+1].head = depAppos, lastNominal
				end += 2
				break
			}
			if n.norm == "-" && end > p.i && end+1 < len(p.ns) || n.norm == `"` && lastNominal < 0 {
				break
			}
			if n.norm == "," && end > p.i && p.ns[end-1].tag == tagAdj && end+1 < len(p.ns) && p.ns[end+1].tag == tagAdj && lastNominal < 0 {
				break // "quieter, cleaner ships"
			}
			if n.norm == `"` && lastNominal >= 0 && end+1 < len(p.ns) && (p.ns[end+1].tag == tagNoun) && p.ns[end-1].quoted {
				break
			}
			break scan
		case tagConj:
			// "friendly and constructive talks"
			if end > p.i && p.ns[end-1].tag == tagAdj && end+1 < len(p.ns) && p.ns[end+1].tag == tagAdj && lastNominal < 0 {
				break
			}
			break scan
		case tagVerb:
			if n.form == gerund && lastNominal < 0 && end+1 < len(p.ns) && p.ns[end+1].tag == tagNoun {
				break
			}
			break scan
		default:
			break scan
		}
		end++
	}
	return end, lastNominal
}

// multiplied reports whether n is a value that is told as a verb: "doubled".
func (n *node) multiplied() bool {
	return n.value != nil && n.value.unit == "times" && strings.HasSuffix(n.norm, "ed")
}

func (p *parser) nominalAhead(i int) bool {
	for ; i < len(p.ns); i++ {
		switch p.ns[i].tag {
		case tagAdj:
			continue
		case tagNoun, tagName:
			return true
		}
		return false
	}
	return false
}

// inside hangs the nodes of [from, head) and the owner on head.
func (p *parser) inside(from, head, owner int) {
	for j := from; j < head; j++ {
		n := &p.ns[j]
		if n.dep == depAppos {
			continue
		}
		n.head = head
		switch n.tag {
		case tagDet:
			n.dep = depFunc
			switch {
			case oneOf(n.norm, "no|neither"):
				p.ns[head].neg = true
			case oneOf(n.norm, "his|her|its|their|my|our|your"):
				n.dep = depPoss
			}
		case tagNoun:
			n.dep = depMod
			if p.ns[head].tag == tagName && !p.ns[head].temporal() {
				n.dep = depTitle
			}
		default:
			n.dep = depMod
		}
	}
	for j := from; j+2 < head; j++ { // "a 64-bed hospital" counts beds
		if n := &p.ns[j]; n.value != nil && n.value.kind == Number && p.ns[j+1].norm == "-" && p.ns[j+2].tag == tagNoun {
			n.head = j + 2
		}
	}
	// Modifiers before a title belong to the title, not to the name:
	// "South Korean President Lee".
	if p.ns[head].tag == tagName {
		title := -1
		for j := head - 1; j >= from; j-- {
			if p.ns[j].dep == depTitle && title < 0 {
				title = j
				continue
			}
			if title >= 0 && p.ns[j].head == head && p.ns[j].tag != tagPunct {
				p.ns[j].head = title
				if p.ns[j].dep == depTitle {
					p.ns[j].dep = depMod
				}
			}
		}
	}
	if owner >= 0 {
		p.ns[owner].dep, p.ns[owner].head = depPoss, head
	}
}

// partner returns the noun that the noun phrase at head is listed with: the one
// just before, or one that it hangs on, of the same sort.
func (p *parser) partner(before, head int) int {
	n := &p.ns[head]
	best := -1
	for k := before; k >= 0 && p.ns[k].nominal(); k = p.ns[k].head {
		if p.ns[k].lemma == n.lemma {
			return k
		}
		if best < 0 && p.ns[k].tag == n.tag && isPersonNoun(p.ns[k].lemma) == isPersonNoun(n.lemma) {
			best = k
		}
	}
	if best < 0 {
		return before
	}
	return best
}

// lastNominal returns the noun phrase that ends before start, skipping marks.
func (p *parser) lastNominal(start int) int {
	for j := start - 1; j >= 0; j-- {
		switch p.ns[j].tag {
		case tagPunct, tagConj, tagDet:
			continue
		case tagNoun, tagName, tagValue, tagPron:
			return j
		}
		return -1
	}
	return -1
}

// closesApposition reports whether a comma, bracket or the end follows.
func (p *parser) closesApposition() bool {
	return p.i >= len(p.ns) || p.ns[p.i].tag == tagPunct || p.ns[p.i].tag == tagPrep || oneOf(p.ns[p.i].norm, "who|which")
}

// leadsToVerb reports whether the phrase just read, with what prepositions add
// to it, stands before a finite verb: it is a subject.
func (p *parser) leadsToVerb() bool {
	for j := p.i; j < len(p.ns); j++ {
		switch n := &p.ns[j]; {
		case finiteAt(p.ns, j):
			return true
		case n.tag == tagPrep, n.tag == tagDet, n.tag == tagAdj, n.tag == tagPoss, n.tag == tagAdv, n.nominal():
		case n.tag == tagConj && j > 0 && p.ns[j-1].nominal() && p.startsPhrase(j+1): // "but the cook and a deckhand are"
		default:
			return false
		}
	}
	return false
}

// entitles reports whether one of two phrases beside each other is a role and
// the other the name of who has it: "its chairman, Piet de Wit".
func (p *parser) entitles(a, b int) bool {
	role := func(n *node) bool { return n.tag == tagNoun && titleClass(n.lemma) != "" }
	x, y := &p.ns[a], &p.ns[b]
	return role(x) && y.tag == tagName || x.tag == tagName && role(y)
}

// roleAbove returns the role that the name at head, or the name that the role at
// head, stands beside: the phrase just before, or the one that it belongs to:
// "the director of the hospital, Paolo Ferri"; -1 for none.
func (p *parser) roleAbove(before, head int) int {
	for k, steps := before, 0; k >= 0 && p.ns[k].nominal() && steps < len(p.ns); k, steps = p.ns[k].head, steps+1 {
		if p.entitles(k, head) && (k == before || p.ns[k].tag == tagNoun) {
			return k
		}
		if p.ns[k].dep != depObl {
			return -1
		}
	}
	return -1
}

// listGoesOn reports whether the phrase just read is an item of a list
// "A, B and C" rather than an apposition.
func (p *parser) listGoesOn(head int) bool {
	for j := p.i; j < len(p.ns) && j < p.i+12; j++ {
		switch p.ns[j].tag {
		case tagConj:
			return j+1 < len(p.ns) && p.startsPhrase(j+1)
		case tagVerb, tagAux, tagModal, tagSub:
			return false
		}
	}
	return false
}

// takesObject reports whether a noun phrase begins at i.
func (p *parser) takesObject(i int) bool {
	return i < len(p.ns) && p.startsPhrase(i) && !p.ns[i].temporal()
}
