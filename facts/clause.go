package facts

import (
	"slices"
	"strings"
)

// parse builds the tree of a run of nodes: noun phrases are gathered, verbs get
// their subjects, objects and obliques, and clauses hang on what they complete.
// It is a single pass from left to right that keeps the open clause.
func parse(ns []node) {
	p := newParser(ns)
	for p.i < len(ns) {
		p.step()
	}
	p.finish()
}

func newParser(ns []node) parser {
	return parser{ns: ns, finite: make([]bool, len(ns)), verb: -1, subj: -1, np: -1, prevVerb: -1, mainVerb: -1, firstVerb: -1, resume: -1, stated: -1}
}

// parser is the state of parse.
type parser struct {
	ns        []node
	i         int    // next node
	verb      int    // verb of the open clause; -1 while it has none
	subj      int    // noun phrase that will be the subject of the next verb; -1 for none
	np        int    // head of the noun phrase just read, if nothing stood since; -1
	finite    []bool // the verbs that are finite
	stated    int    // verb whose "that" clause was read last; -1
	inner     bool   // reads an addition to the noun at 0
	prevVerb  int    // verb of the clause before, which a new clause hangs on
	mainVerb  int    // first verb that hangs on nothing: the root
	firstVerb int
	passive   bool

	mark     string // subordinator of the clause to come
	dep      dep    // how the clause to come hangs on its head
	parent   int    // the noun that a relative clause is about; valid where dep is depRel
	conj     bool   // a coordinator was just read
	comma    bool   // a comma was just read
	pending  []int  // obliques and adverbs before the verb of their clause
	afterObj bool   // the open verb has its object
	resume   int    // noun phrase that waits for its verb behind a reduced relative; -1
	outer    int    // prevVerb as it was before that relative
}

func (p *parser) step() {
	n := &p.ns[p.i]
	switch n.tag {
	case tagPunct:
		p.punctuation(n)
	case tagConj:
		p.conj = true
		p.i++
	case tagPrep:
		p.preposition()
	case tagSub, tagWh:
		p.subordinator(n)
	case tagVerb, tagAux, tagModal, tagTo, tagNeg:
		p.verbGroup()
	case tagAdv:
		p.adverb()
	default:
		p.nounPhrase("")
	}
}

func (p *parser) punctuation(n *node) {
	switch n.norm {
	case ",", "(", ")", "-", "–", ";", ":":
		p.comma = true
		if n.norm == ";" || n.norm == ":" {
			p.endClause()
			p.conj = true
			if n.norm == ";" { // what follows stands beside the whole
				p.np, p.subj, p.resume = -1, -1, -1
				if p.mainVerb >= 0 {
					p.prevVerb = p.mainVerb
				}
			}
		}
	}
	p.i++
}

// endClause closes the open clause, so that the next verb opens another.
func (p *parser) endClause() {
	if p.verb >= 0 {
		p.prevVerb = p.verb
	}
	p.verb, p.afterObj, p.passive = -1, false, false
}

func (p *parser) subordinator(n *node) {
	word := n.norm
	if p.np >= 0 && (relativeWord(word) || word == "that" && !p.complement()) {
		if p.verb < 0 && p.subj == p.np { // the subject waits for its own verb behind the clause
			p.resume, p.outer = p.np, p.prevVerb
		}
		p.dep, p.parent, p.mark = depRel, p.relativeOf(word), word
		if word == "whose" || word == "where" {
			p.subj = -1
		} else {
			p.subj = p.parent
		}
	} else {
		p.dep, p.mark = depAdv, word
		if word == "that" || word == "whether" || n.tag == tagWh {
			p.dep = depComp
		}
		if p.verb >= 0 {
			p.subj = -1
		}
	}
	again := word == "that" && p.conj && p.stated >= 0
	p.endClause()
	if again { // "… and that": beside the clause before
		p.prevVerb = p.stated
	}
	if p.dep != depRel {
		p.subj = -1
	}
	p.np = -1
	p.comma, p.conj = false, false
	p.i++
}

// relativeOf returns the noun that a relative clause is about: the one just
// read, but for "who" one that can be a person, "men in three cities who".
func (p *parser) relativeOf(word string) int {
	if n := p.ns[p.np]; word == "that" && n.tag == tagName && n.dep == depObl && n.head >= 0 && p.ns[n.head].tag == tagNoun {
		return n.head // "a firm from Lyon that …": no name is told apart
	}
	if word != "who" {
		return p.np
	}
	steps := 0
	for k := p.np; k >= 0 && steps < len(p.ns); k = p.ns[k].head {
		n := p.ns[k]
		if n.tag == tagDet || n.tag == tagName && !placeName(n.norm) || n.tag == tagPron || n.tag == tagNoun && (isPersonNoun(n.lemma) || titleClass(n.lemma) != "") {
			return k
		}
		steps++
	}
	return p.np
}

// complement reports whether "that" opens what the verb says rather than a
// relative clause of the noun before it.
func (p *parser) complement() bool {
	n := &p.ns[p.np]
	switch {
	case p.conj && p.stated >= 0, n.temporal(), n.tag == tagPron:
		return true
	case p.verb >= 0 && n.dep == depObl && attributions()[p.ns[p.verb].lemma] == "verb":
		return !finiteAt(p.ns, p.i+1)
	}
	return false
}

// preposition reads a prepositional phrase and hangs it on the noun just
// before it, else on the verb of its clause.
func (p *parser) preposition() {
	at0 := p.i
	mark := p.ns[p.i].norm
	governor := p.np
	afterComma := p.comma
	p.i++
	if governor < 0 && p.verb == at0-1 && isParticle(mark) && p.i < len(p.ns) && p.ns[p.i].tag == tagPrep {
		// "went up in March": a particle, then a phrase
		p.ns[at0].head, p.ns[at0].dep = p.verb, depAdv
		p.ns[at0].tag, p.ns[at0].lemma = tagAdv, mark
		at0 = p.i
		mark = p.ns[p.i].norm
		p.i++
	}
	for p.i < len(p.ns) && p.ns[p.i].tag == tagPrep { // "out of", "up to"
		if p.passive && p.ns[p.i].norm == "by" { // "paid for by"
			p.ns[at0].head, p.ns[at0].dep = p.verb, depAdv
			mark, governor = "by", -1
			p.i++
			break
		}
		mark += " " + p.ns[p.i].norm
		p.i++
	}
	if p.i < len(p.ns) && p.ns[p.i].tag == tagAdv && p.i+1 < len(p.ns) {
		p.i++ // "after just two days"
	}
	if at(p.ns, p.i).norm == `"` && at(p.ns, p.i+1).tag == tagVerb && at(p.ns, p.i+1).form == gerund {
		p.i++
	}
	if p.i < len(p.ns) && (p.ns[p.i].tag == tagVerb && p.ns[p.i].form == gerund || p.ns[p.i].norm == "being" || p.ns[p.i].norm == "having") {
		// "after meeting Lee": a clause of the verb before.
		p.dep, p.mark = depAdv, mark
		if governor >= 0 && p.verb < 0 {
			p.dep, p.parent = depRel, governor
		}
		subj := p.subj
		if p.verb >= 0 {
			subj = p.subjectOf(p.verb)
		}
		p.endClause()
		p.subj = subj
		p.verbGroup()
		return
	}
	if p.i >= len(p.ns) || !p.startsPhrase(p.i) {
		p.ns[at0].dep = depFunc
		if p.verb >= 0 {
			p.ns[at0].head, p.ns[at0].dep = p.verb, depAdv // particle: "went up"
			if len(poles()[mark]) > 0 {
				p.ns[at0].tag, p.ns[at0].lemma = tagAdv, mark
			}
		}
		return
	}
	subj, np := p.subj, p.np
	head := p.phrase()
	p.subj = subj
	if head < 0 {
		p.np = np
		return
	}
	n := &p.ns[head]
	n.dep, n.mark = depObl, mark
	if governor >= 0 && mark != "of" {
		governor = p.host(governor)
	}
	switch {
	case p.passive && mark == "by" && p.verb >= 0 && !n.temporal() && n.tag != tagValue:
		n.dep, n.head = depAgent, p.verb
	case governor >= 0 && (mark == "of" || !afterComma) && !(p.ns[governor].tag == tagPron && mark != "of") && !p.toVerb(governor, mark, n):
		n.head = governor
	case p.verb >= 0:
		n.head = p.verb
	default:
		p.pending = append(p.pending, head)
	}
	// A clause may follow without a verb of its own yet: "after Lee took office".
	if p.i < len(p.ns) && (p.ns[p.i].tag == tagVerb && p.ns[p.i].form != gerund && p.ns[p.i].form != participle || p.ns[p.i].tag == tagAux || p.ns[p.i].tag == tagModal) &&
		(mark == "since" || mark == "after" || mark == "before" || mark == "until" || mark == "as" || mark == "than" || mark == "like") {
		p.endClause()
		p.dep, p.mark = depAdv, mark
		p.subj = head
		n.mark, n.head, n.dep = "", -1, depRoot
		p.pending = slices.DeleteFunc(p.pending, func(i int) bool { return i == head })
		return
	}
	p.np = head
	p.comma, p.conj = false, false
}

// host returns what an oblique after noun g really hangs on: not a time or a
// person, but what that time or person belongs to.
func (p *parser) host(g int) int {
	for k := 0; k < 4; k++ {
		n := p.ns[g]
		if (n.temporal() || n.tag == tagName && n.dep == depObl) && n.head >= 0 && p.ns[n.head].nominal() {
			g = n.head
			continue
		}
		break
	}
	return g
}

// isParticle reports whether a preposition also stands as a verb's particle.
func isParticle(norm string) bool {
	switch norm {
	case "up", "down", "out", "off", "over", "back", "away", "on", "in", "around", "along", "through", "about":
		return true
	}
	return false
}

// toVerb reports whether an oblique belongs to the verb although a noun stands
// right before it: times and other adjuncts after an object that is no event.
func (p *parser) toVerb(governor int, mark string, n *node) bool {
	if p.verb < 0 || mark == "of" {
		return false
	}
	g := p.ns[governor]
	if g.head != p.verb && g.tag != tagValue {
		return false
	}
	if g.temporal() || g.tag == tagValue {
		return true
	}
	return (n.temporal() || n.value != nil && n.value.kind == Duration) && g.dep == depObj && !eventNoun(g.lemma)
}

// eventNoun reports whether a noun names an event, and so has times and places
// of its own.
func eventNoun(lemma string) bool {
	return !isPersonNoun(lemma) && (frameOf(lemma) != "" || verbOf(lemma) != "")
}

func (p *parser) adverb() {
	n := &p.ns[p.i]
	n.dep = depAdv
	if p.i+1 < len(p.ns) && (p.ns[p.i+1].tag == tagAdj || p.ns[p.i+1].tag == tagValue || p.ns[p.i+1].tag == tagDet) && p.verb >= 0 {
		p.nounPhrase("")
		return
	}
	if p.verb >= 0 {
		n.head = p.verb
	} else {
		p.pending = append(p.pending, p.i)
	}
	p.i++
}

// startsPhrase reports whether a noun phrase can begin at i.
func (p *parser) startsPhrase(i int) bool {
	switch p.ns[i].tag {
	case tagDet, tagAdj, tagNoun, tagName, tagPron, tagValue, tagPoss:
		return true
	case tagAdv:
		return i+1 < len(p.ns) && (p.ns[i+1].tag == tagAdj || p.ns[i+1].tag == tagValue || p.ns[i+1].tag == tagDet)
	case tagVerb:
		return p.ns[i].form == gerund && i+1 < len(p.ns) && (p.ns[i+1].tag == tagNoun)
	}
	return p.ns[i].norm == `"` && i+1 < len(p.ns) && p.startsPhrase(i+1)
}

// phrase reads one noun phrase and returns its head, or -1. Within it every
// node hangs on the head; a genitive hangs on what it owns.
func (p *parser) phrase() int {
	start := p.i
	owner := -1
	for {
		end := p.i
		lastNominal := -1
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
				lastNominal = end
			case tagValue:
				if lastNominal >= 0 && p.ns[lastNominal].tag == tagNoun && p.ns[lastNominal].norm != p.ns[lastNominal].lemma && n.value.kind != Number && n.value.kind != Ordinal {
					break scan // "costs customers 8 million euros"
				}
				if lastNominal >= 0 && (n.temporal() || n.value.kind == Age && p.ns[lastNominal].tag == tagNoun && strings.HasPrefix(n.norm, "aged") || n.value.unit == "score" || p.ns[lastNominal].tag == tagName && n.value.kind != Number && n.value.kind != Ordinal) {
					break scan
				}
				lastNominal = end
			case tagPron:
				if lastNominal >= 0 || end > p.i && p.ns[end-1].tag != tagDet && p.ns[end-1].tag != tagAdv {
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
				if lastNominal >= 0 {
					break scan
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
		end = max(lastNominal+1, p.trim(end, lastNominal))
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

func (p *parser) trim(end, last int) int { return last + 1 }

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
			switch n.norm {
			case "no", "neither":
				p.ns[head].neg = true
			case "his", "her", "its", "their", "my", "our", "your":
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

// nounPhrase reads a noun phrase at clause level and gives it its place.
func (p *parser) nounPhrase(string) {
	start := p.i
	before, comma, conj := p.np, p.comma, p.conj
	head := p.phrase()
	if head < 0 || p.i == start {
		p.i = max(p.i, start+1)
		return
	}
	p.comma, p.conj = false, false
	n := &p.ns[head]
	if before >= 0 && p.ns[before].value != nil && p.ns[before].dep == depAppos && p.ns[before].head >= 0 {
		before = p.ns[before].head // "Dovali, 46, a former prosecutor"
	}
	if n.value != nil && n.value.kind == Age && before >= 0 && before == start-1 {
		n.head, n.dep = before, depMod // "people aged 45"
		p.np, p.comma, p.conj = before, comma, conj
		return
	}
	if n.temporal() && p.verb < 0 && p.subj < 0 && at(p.ns, p.i).norm == "," && p.dep == depRoot {
		n.dep, n.mark = depObl, "on" // "Last Friday, the court …"
		p.pending = append(p.pending, head)
		return
	}
	if n.temporal() && (before >= 0 || p.verb >= 0) && (!p.startsClause(p.i) || p.verb < 0 && p.subj >= 0 && before >= 0) {
		p.when(head, before)
		p.comma, p.conj = comma, conj
		return
	}
	next := at(p.ns, p.i)
	for j := p.i; next.tag == tagAdv && finiteNext(p.ns, j); j++ { // "nothing there was reported"
		next = at(p.ns, j+1)
	}
	verbNext := next.isVerbal() && !(next.tag == tagVerb && (next.form == gerund)) || next.tag == tagNeg
	switch {
	case p.resume >= 0 && p.verb >= 0 && verbNext && before < 0 && !p.afterObj:
		n.head, n.dep = p.verb, depObj // "who gave the briefing is …"
		p.afterObj = true
	case conj && p.verb >= 0 && verbNext && !(before >= 0 && p.ns[before].dep == depSubj):
		// "… and Y granted": a clause of its own.
		p.endClause()
		p.dep, p.mark = depConj, "and"
		p.subj = head
	case conj && before >= 0:
		n.dep, n.head = depConj, p.partner(before, head)
	case conj && p.lastNominal(start) >= 0 && !verbNext:
		n.dep, n.head = depConj, p.lastNominal(start)
	case comma && before >= 0 && (p.closesApposition() || p.ns[before].tag == tagName) && (n.tag == tagNoun || n.tag == tagName || n.tag == tagValue) && !(verbNext && p.verb < 0 && p.subj < 0):
		n.dep, n.head = depAppos, before
		if p.listGoesOn(head) {
			n.dep = depConj
		}
		if p.verb < 0 && p.subj >= 0 || p.verb >= 0 && verbNext && false {
			break
		}
	case p.verb >= 0 && verbNext && (p.afterObj || p.ns[p.verb].tag == tagVerb) && next.tag != tagTo && !(next.tag == tagVerb && next.form != base && !finiteAt(p.ns, p.i)):
		// "said customers want": the phrase is the subject of a clause to come.
		contact := before >= 0 && before == start-1 && !comma && p.ns[before].tag == tagNoun && p.afterObj && attributions()[p.ns[p.verb].lemma] == ""
		p.endClause()
		p.dep, p.mark = depComp, ""
		if contact { // "signed the deal the leaders want"
			p.dep, p.parent = depRel, before
		}
		p.subj = head
	case p.verb >= 0 && !p.afterObj && !comma:
		n.head = p.verb
		n.dep = depObj
		if p.passive {
			n.dep = depObl
		}
		if isCopula(p.ns[p.verb]) && !p.passive {
			n.dep = depPred
		}
		p.afterObj = true
	case p.verb >= 0:
		n.head, n.dep = p.verb, depObl
		if n.tag != tagValue && !comma {
			n.dep = depObj // second object
		}
	default:
		switch {
		case p.dep == depRel && p.subj == p.parent:
			p.subj = head // "the violin that she played"
		case p.subj >= 0 && comma && before >= 0:
			n.dep, n.head = depAppos, before
		case p.subj >= 0 && p.subj == before && before == start-1 && verbNext && p.ns[before].tag == tagNoun && p.dep == depRoot:
			// "the deal the leaders want is …"
			p.resume, p.outer = before, p.prevVerb
			p.dep, p.parent, p.mark = depRel, before, ""
			p.subj = head
		default:
			if p.subj >= 0 {
				p.pending = append(p.pending, p.subj)
				p.ns[p.subj].dep = depObl
			}
			p.subj = head
		}
	}
	p.np = head
}

// partner returns the noun that the noun phrase at head is listed with: the one
// just before, or one that it hangs on, of the same sort.
func (p *parser) partner(before, head int) int {
	n := p.ns[head]
	best := -1
	for k := before; k >= 0 && p.ns[k].nominal(); k = p.ns[k].head {
		if p.ns[k].lemma == n.lemma {
			return k
		}
		if best < 0 && p.ns[k].tag == n.tag {
			best = k
		}
	}
	if best < 0 {
		return before
	}
	return best
}

// startsClause reports whether a finite verb stands at i, so that what was just
// read is its subject.
func (p *parser) startsClause(i int) bool { return finiteAt(p.ns, i) }

// when hangs a bare time on the noun before it where that is an event, else on
// the verb: "the summit from June 15 to 17", "he spoke today".
func (p *parser) when(v, before int) {
	n := &p.ns[v]
	n.dep, n.mark = depObl, "on"
	switch {
	case before >= 0 && before == v-1:
		n.head = p.host(before)
		if p.verb >= 0 && p.ns[n.head].head == p.verb && !eventNoun(p.ns[n.head].lemma) {
			n.head = p.verb
		}
	case p.verb >= 0:
		n.head = p.verb
	default:
		p.pending = append(p.pending, v)
	}
	p.np = before
}

// finiteAt reports whether the verb group at i has a finite verb.
func finiteAt(ns []node, i int) bool {
	n := at(ns, i)
	return n.tag == tagAux || n.tag == tagModal || n.tag == tagVerb && n.form != participle && n.form != gerund
}

func isCopula(n node) bool {
	switch n.lemma {
	case "be", "become", "remain", "stay", "seem":
		return true
	}
	return false
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
	return p.i >= len(p.ns) || p.ns[p.i].tag == tagPunct || p.ns[p.i].tag == tagPrep || p.ns[p.i].norm == "who" || p.ns[p.i].norm == "which"
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

// verbGroup reads auxiliaries, negation, adverbs and the main verb.
func (p *parser) verbGroup() {
	start := p.i
	infinitive := p.ns[p.i].tag == tagTo
	main, neg, mood, be, have := -1, false, "", false, false
	var inner []int
	i := p.i
loop:
	for ; i < len(p.ns); i++ {
		n := &p.ns[i]
		switch n.tag {
		case tagTo:
			if i > start && !(neg && i == start+1) {
				break loop
			}
			infinitive = true
		case tagNeg:
			neg = !neg
			inner = append(inner, i)
		case tagModal:
			if main >= 0 {
				break loop
			}
			mood = n.norm
			inner = append(inner, i)
		case tagAdv:
			if main >= 0 && p.ns[main].tag == tagVerb {
				break loop
			}
			inner = append(inner, i)
		case tagAux:
			if main >= 0 && p.ns[main].tag == tagVerb {
				break loop
			}
			if main >= 0 {
				inner = append(inner, main)
			}
			be = isBe(n.norm)
			have = have || n.lemma == "have"
			main = i
		case tagVerb:
			if main >= 0 && p.ns[main].tag == tagVerb {
				break loop
			}
			if main >= 0 && n.form == base && p.ns[main].lemma != "do" && mood == "" {
				break loop
			}
			if main >= 0 {
				inner = append(inner, main)
			}
			main = i
			i++
			break loop
		case tagPron:
			// a question's subject between auxiliary and verb is read by claim.go
			break loop
		default:
			break loop
		}
	}
	if main < 0 {
		p.i = start + 1
		return
	}
	p.i = i
	if p.resume >= 0 && p.dep != depRel && (p.np < 0 || p.subj < 0) && start != main || p.resume >= 0 && finiteAt(p.ns, main) && p.subj < 0 && !infinitive {
		p.endClause()
		p.subj, p.np, p.resume = p.resume, p.resume, -1
		p.dep, p.mark, p.conj, p.comma = depRoot, "", false, false
		p.prevVerb = p.outer
	}
	p.reported(start, main, infinitive)
	v := &p.ns[main]
	v.neg, v.mood, v.perfect = v.neg != neg, mood, have && p.ns[main].lemma != "have"
	isPast := v.tag == tagVerb && (v.form == past || v.form == participle)
	reduced := false
	passive := be && isPast
	quotes := saysSo(*v) && at(p.ns, i).norm != "by" // "the commission said": no reduced relative
	if isPast && start == main && !infinitive && !quotes && (p.np >= 0 && p.verb < 0 && p.subj == p.np && p.ns[p.np].tag != tagName && p.ns[p.np].tag != tagPron && p.finiteAhead(i) || p.np >= 0 && p.verb >= 0 && !p.conj && p.subj != p.np || p.comma && p.verb >= 0 && !p.conj || p.np >= 0 && p.verb < 0 && p.subj < 0) {
		reduced = p.np >= 0 || p.comma
		passive = true
	}
	if isPast && start == main && !infinitive && p.passiveBeside(i) {
		reduced, passive = false, true
	}
	if isPast && start == main && !infinitive && onlyParticiple(v.norm) && p.np >= 0 && !p.conj {
		reduced, passive = true, true // "the care given by the midwife"
	}
	if isPast && start == main && !infinitive && p.inner && p.subj < 0 && p.dep == depRoot {
		switch { // "made in Cremona and known as …"
		case p.verb < 0:
			reduced, passive = true, true
		case p.conj && p.ns[p.verb].passive:
			passive = true
		}
	}
	for _, j := range inner {
		p.ns[j].head, p.ns[j].dep = main, depFunc
		if p.ns[j].tag == tagAdv {
			p.ns[j].dep = depAdv
		}
	}
	if p.ns[start].norm == "being" && p.np >= 0 && passive {
		reduced = true // "venues being considered"
	}
	if p.ns[start].tag == tagTo {
		p.ns[start].head, p.ns[start].dep = main, depFunc
	}
	p.finite[main] = !infinitive && !reduced && !(v.form == gerund && start == main) && (start != main || v.form == past || v.norm != v.lemma)
	p.place(main, infinitive, reduced, v.form == gerund && start == main)
	if v.dep == depComp && v.mark == "that" {
		p.stated = v.head
	}
	v.passive = passive
	for _, j := range p.pending {
		if p.ns[j].head < 0 && j != main {
			p.ns[j].head = main
			if p.ns[j].dep == depRoot {
				p.ns[j].dep = depAdv
			}
		}
	}
	p.pending = p.pending[:0]
	if s := p.subj; s >= 0 && p.ns[s].head < 0 && s != main {
		p.ns[s].head, p.ns[s].dep = main, depSubj
		if passive {
			p.ns[s].dep = depObj
		}
	}
	if passive && !reduced && p.subj >= 0 && p.ns[p.subj].head == main {
		p.ns[p.subj].dep = depObj
	}
	v.clause = main
	p.verb, p.passive, p.afterObj = main, passive, passive
	p.prevVerb = main
	if p.firstVerb < 0 {
		p.firstVerb = main
	}
	if p.mainVerb < 0 && v.head < 0 {
		p.mainVerb = main
	}
	p.subj, p.np = -1, -1
	p.mark, p.dep, p.comma, p.conj = "", depRoot, false, false
}

// reported opens the clause that a verb of saying reports without "that", where
// its subject was read as the object: "said samples from the line contained …".
func (p *parser) reported(start, main int, infinitive bool) {
	n := p.ns[main]
	if p.verb < 0 || start != main || infinitive || p.conj || p.comma || n.tag != tagVerb || n.form != past || p.ns[p.verb].passive ||
		attributions()[p.ns[p.verb].lemma] != "verb" || at(p.ns, main+1).norm == "by" || !p.takesObject(main+1) {
		return
	}
	for j := p.verb + 1; j < main; j++ {
		if p.ns[j].head == p.verb && p.ns[j].dep == depObj && p.ns[j].tag == tagNoun {
			verb := p.verb
			p.endClause()
			p.ns[j].head, p.ns[j].dep = -1, depRoot
			p.prevVerb, p.subj, p.np, p.dep, p.mark = verb, j, -1, depComp, ""
			return
		}
	}
}

// takesObject reports whether a noun phrase begins at i.
func (p *parser) takesObject(i int) bool {
	return i < len(p.ns) && p.startsPhrase(i) && !p.ns[i].temporal()
}

// finiteAhead reports whether another finite verb follows before the clause
// ends, so that a participle after the first noun phrase is a reduced
// relative: "tablets sold in Ireland were". A verb with an object is none.
func (p *parser) finiteAhead(i int) bool {
	if i < len(p.ns) && (p.ns[i].tag == tagDet || p.ns[i].tag == tagName || p.ns[i].tag == tagPron || p.ns[i].tag == tagNoun || p.ns[i].tag == tagAdj || p.ns[i].tag == tagTo || p.ns[i].tag == tagValue && !p.ns[i].temporal()) {
		return false
	}
	need := 1 // relative clauses want a verb of their own
	for ; i < len(p.ns); i++ {
		n := p.ns[i]
		if finiteWord(p.ns, i) {
			if need--; need == 0 {
				return true
			}
		}
		switch n.tag {
		case tagSub:
			if !relativeWord(n.norm) && n.norm != "that" {
				return false
			}
			need++
		case tagConj:
			return false
		case tagPrep:
			switch n.norm {
			case "as", "since", "after", "before", "until", "than":
				return false
			}
		case tagPunct:
			if n.norm == "," || n.norm == ";" {
				return false
			}
		}
	}
	return false
}

// finiteWord reports whether ns[i] opens a finite verb group.
func finiteWord(ns []node, i int) bool {
	n := ns[i]
	switch n.tag {
	case tagModal:
		return true
	case tagAux:
		return n.norm != "being" && n.norm != "been" && n.norm != "be" && n.norm != "having" && at(ns, i-1).tag != tagModal && at(ns, i-1).tag != tagAux
	case tagVerb:
		return (n.form == past || n.form == base && n.norm != n.lemma) && at(ns, i-1).tag != tagAux && at(ns, i-1).tag != tagAdv && !onlyParticiple(n.norm)
	}
	return false
}

// onlyParticiple reports whether a form is a participle and no past tense, so
// that it can't be finite by itself: "given", "known".
func onlyParticiple(norm string) bool {
	return participles[norm]
}

var participles = setOf(`arisen awoken beaten begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown forbidden forgiven forgotten
	frozen given gone grown hidden known mistaken overseen overthrown proven ridden risen rung seen shaken shown shrunk sown spoken stolen stricken sung sunk sworn
	swum taken thrown torn undergone undertaken withdrawn woken worn woven written`)

// passiveBeside reports whether a bare past form after a coordinator goes on
// with the passive before it: "was arrested and charged", "held or arrested by
// police", but not "was hurt and died".
func (p *parser) passiveBeside(next int) bool {
	if !p.conj || p.verb < 0 || !p.ns[p.verb].passive || p.subj >= 0 || p.dep != depRoot {
		return false
	}
	n := at(p.ns, next)
	return !intransitive[p.ns[next-1].lemma] && !p.takesObject(next) && n.tag != tagTo && n.tag != tagSub
}

var intransitive = setOf(`agree appear arrive collapse come decline depart die disappear emerge escape expire fall flee go happen lie live occur recover refuse remain
	resign return rise speak stay survive travel vanish wait wake work`)

// place hangs the new verb on what it completes and finds its subject.
func (p *parser) place(main int, infinitive, reduced, ing bool) {
	v := &p.ns[main]
	before := p.verb
	if before < 0 {
		before = p.prevVerb
	}
	shared := -1
	if before >= 0 {
		shared = p.subjectOf(before)
	}
	switch {
	case infinitive && before >= 0:
		p.infinitive(v, before, shared)
	case infinitive && p.subj >= 0:
		v.head, v.dep, v.mark = p.subj, depRel, "to"
		keep := p.subj
		p.subj, p.resume, p.outer = -1, keep, p.prevVerb
	case reduced && p.np >= 0:
		v.head, v.dep = p.np, depRel
		v.shared = (p.np)
		if p.subj == p.np { // the noun phrase still waits for its own verb
			p.subj, p.resume, p.outer = -1, p.np, p.prevVerb
		}
	case reduced && before >= 0:
		v.head, v.dep = before, depAdv
		v.shared = (shared)
	case ing && p.np >= 0 && !p.comma && p.verb >= 0:
		v.head, v.dep = p.np, depRel
		v.shared = (p.np)
	case ing && before >= 0 && p.subj < 0:
		v.head, v.dep, v.mark = before, depAdv, p.mark
		v.shared = (shared)
	case p.dep == depRel:
		v.head, v.dep, v.mark = p.parent, depRel, p.mark
		if p.subj == p.parent {
			p.subj = -1
			v.shared = (p.parent)
		}
	case p.dep != depRoot && before >= 0:
		v.head, v.dep, v.mark = before, p.dep, p.mark
		if p.subj < 0 {
			v.shared = (shared)
		}
	case before >= 0 && p.subj < 0 && (p.conj || p.comma || p.verb >= 0):
		if p.finite[main] {
			for p.conj && !p.finite[before] && p.governor(before) >= 0 {
				before = p.governor(before)
			}
			shared = p.subjectOf(before)
		}
		v.head, v.dep = before, depConj
		v.shared = (shared)
	case before >= 0:
		v.head, v.dep = before, depConj
	}
}

// governor returns the verb that governs what verb v hangs on, or -1.
func (p *parser) governor(v int) int {
	steps := 0
	for k := p.ns[v].head; k >= 0 && steps < len(p.ns); k = p.ns[k].head {
		if p.ns[k].isVerbal() {
			return k
		}
		steps++
	}
	return -1
}

// infinitive hangs "to" and a verb on the noun or the verb that it completes.
func (p *parser) infinitive(v *node, before, shared int) {
	if p.conj { // "to scrap the tax and to publish …"
		for k := before; k >= 0; k = p.governor(k) {
			if p.ns[k].mark == "to" && (p.ns[k].dep == depComp || p.ns[k].dep == depRel) {
				v.head, v.dep, v.mark, v.shared = k, depConj, "to", p.ns[k].shared
				return
			}
		}
	}
	v.head, v.dep, v.mark, v.shared = before, depComp, "to", shared
	if p.np < 0 {
		return
	}
	n := &p.ns[p.np]
	switch {
	case n.tag == tagNoun && (takesInfinitive[n.lemma] || p.singled(p.np)) && !(n.dep == depObj && objectActs[p.ns[before].lemma]):
		v.head = p.np // "the deadline to resolve"
		if n.dep != depObj {
			v.dep = depRel
		}
		for j := range p.np {
			if p.ns[j].head == p.np && p.ns[j].dep == depPoss {
				v.shared = j // "Weststrand's plan to block"
			}
		}
		if asksOthers[n.lemma] {
			v.shared = -1
		}
	case n.dep == depObj && n.tag != tagValue && objectActs[p.ns[before].lemma] && !p.ns[before].passive:
		v.shared = p.np // "invited Lee to visit"
	}
}

// singled reports whether a noun is told apart by "first", "only", "next".
func (p *parser) singled(n int) bool {
	for j := n - 1; j >= 0 && p.ns[j].head == n; j-- {
		if p.ns[j].value != nil && p.ns[j].value.kind == Ordinal || p.ns[j].norm == "only" || p.ns[j].norm == "last" || p.ns[j].norm == "next" || p.ns[j].norm == "first" {
			return true
		}
	}
	return false
}

// takesInfinitive are nouns that "to" and a verb complete.
var takesInfinitive = setOf(`ability agreement attempt appeal authority battle bid bill call campaign capacity chance choice commitment deadline deal
	decision desire duty effort failure fight freedom intention law licence license mandate measure motion move need obligation offer opportunity order
	permission plan pledge power pressure promise proposal race readiness reason refusal request resolution right scheme struggle tendency threat time vow
	vote way willingness`)

// asksOthers are the nouns of which others are to do what follows.
var asksOthers = setOf(`call demand invitation law offer order permission pressure proposal request`)

// objectActs are verbs whose object is the one to do what follows: "told Lee
// to come".
var objectActs = setOf(`advise allow appoint ask authorize beg cause challenge command compel convince direct drive employ enable encourage expect
	forbid force get help hire inspire instruct intend invite lead lobby mean motivate need oblige order permit persuade prefer press pressure prompt push
	recommend recruit remind request require send summon teach tell tempt train trust urge want warn wish`)

// subjectOf returns the subject of verb v, shared ones included, or -1. For a
// passive it is the node that stands as its object.
func (p *parser) subjectOf(v int) int { return subjectOf(p.ns, v) }

func subjectOf(ns []node, v int) int {
	for j := range ns {
		if ns[j].head == v && (ns[j].dep == depSubj || ns[j].dep == depObj && ns[v].passive && j < v) {
			return j
		}
	}
	return ns[v].shared
}

// breakCycles hangs any node that is its own ancestor on root.
func breakCycles(ns []node, root int) {
	for j := range ns {
		steps := 0
		for k := j; k >= 0; k = ns[k].head {
			if steps++; steps > len(ns) {
				ns[j].head = root
				if j == root {
					ns[j].head = -1
				}
				break
			}
		}
	}
	if root >= 0 {
		ns[root].head = -1
	}
}

func (p *parser) finish() {
	root := p.mainVerb
	if root < 0 {
		root = p.firstVerb
	}
	for j := range p.ns {
		n := &p.ns[j]
		if n.head == j {
			n.head = -1
		}
		if n.head < 0 && j != root && root >= 0 {
			n.head = root
			if n.dep == depRoot {
				n.dep = depFunc
				if n.content() {
					n.dep = depAdv
				}
			}
		}
	}
	breakCycles(p.ns, root)
}
