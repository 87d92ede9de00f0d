package facts

// A course is which way an amount or a quality went or stands, told from before or
// from elsewhere: up, down, or nowhere. Verbs, nouns, adjectives and adverbs tell
// it alike: "fell", "a rise in", "was lower", "were up", "kept its fee".
type course struct {
	sign  int  // +1 up, -1 down, 0 no change
	moved bool // it went either way: "changed"
	topic int  // the node of what it is told of
}

// courses decides which way the claim says that something went by the word of the
// home that says it of the same thing, be it of another part of speech.
func (j *judgement) courses() {
	ns := j.al.c.ns
	for u := range ns {
		if j.out[u].state != stateMissing || ns[u].value != nil || j.out[u].hedged {
			continue
		}
		c, ok := courseAt(ns, u)
		if !ok || j.out[c.topic].state != stateMatch || j.out[c.topic].trust < needTrust || !j.toldOfBefore(u) {
			continue
		}
		i, a, ok := j.courseTold(u, c.topic)
		if !ok {
			continue
		}
		at := place{j.al.home, i}
		if !j.sameCase(u, at) || j.otherCast(u, at) || !j.doerFound(u, c.topic) {
			continue
		}
		same, sure := c.agrees(a, denied(ns, u))
		if !sure {
			continue
		}
		for k := u + 1; k < len(ns); k++ { // "than last year": from when is settled too
			if j.out[k].state == stateMissing && ns[k].temporal() {
				j.out[k].state = stateFree
			}
		}
		switch {
		case same:
			j.spend(u)
			j.out[u] = nodeOutcome{state: stateMatch, rel: narrower, at: at, trust: trustFrame}
		default:
			j.conflict(u, at, "The article says “"+j.shown(at)+"”; the claim says “"+ns[u].shown(j.al.b.claim)+"”.")
			j.out[u].trust = trustFrame
		}
	}
}

// doerFound reports whether the home mentions who, in the claim, makes the topic go
// the way that node u says.
func (j *judgement) doerFound(u, topic int) bool {
	ns := j.al.c.ns
	v := clauseVerb(ns, u)
	if v < 0 {
		return true
	}
	s := subjectOf(ns, v)
	if s < 0 || s == topic || ns[v].passive {
		return true
	}
	return j.out[s].state == stateMatch && (len(ns[s].refs) > 0 || j.out[s].at.s == j.al.home && isSubject(j.al.b.text.sents[j.al.home].ns, j.out[s].at.i))
}

// agrees reports whether the claim's course, denied or not, is the article's, and
// whether the two settle each other.
func (c course) agrees(a course, denied bool) (same, sure bool) {
	switch {
	case a.moved:
		return !denied, c.moved || c.sign == 0
	case c.moved:
		return denied == (a.sign == 0), true
	case denied && c.sign == 0:
		return a.sign != 0, true
	case denied:
		return a.sign != c.sign, true
	}
	return a.sign == c.sign, true
}

// courseAt reads the course that ns[i] tells, and of what.
func courseAt(ns []node, i int) (course, bool) {
	c := course{topic: -1}
	n := &ns[i]
	switch s := degreeSign(n); {
	case s != 0 && (n.tag == tagAdj || n.tag == tagAdv || n.tag == tagNoun):
		c.sign = s
	case n.tag == tagVerb && oneOf(n.lemma, "change|alter|revise|vary"):
		c.moved = true
	case n.tag == tagVerb && oneOf(n.lemma, "keep|retain|stick|maintain|leave|hold"):
	case n.tag == tagPrep && (i+1 >= len(ns) || !oneOf(ns[i+1].norm, "in|on|from|by|at|against|.")):
		return c, false
	default:
		neutral := false
		for _, s := range append([]string{n.lemma, n.norm}, n.senses...) {
			for _, p := range poles()[s] {
				neutral = neutral || p.axis == "amount" && p.sign == 0
			}
		}
		if c.sign = changeSign(n); c.sign == 0 && !neutral {
			return c, false
		}
	}
	c.topic = courseTopic(ns, i)
	return c, c.topic >= 0 && ns[c.topic].value == nil && c.topic != i
}

// courseTopic returns what the word of a course at ns[i] tells it of, or -1.
func courseTopic(ns []node, i int) int {
	n := &ns[i]
	switch n.tag {
	case tagVerb:
		for k := range ns {
			if ns[k].head == i && (ns[k].dep == depObj || ns[k].dep == depObl && ns[k].mark == "to" && n.lemma == "stick") && ns[k].value == nil && degreeSign(&ns[k]) == 0 {
				return k
			}
		}
		if oneOf(n.lemma, "keep|retain|stick|maintain|leave|hold") {
			return -1
		}
		return subjectOf(ns, i)
	case tagNoun:
		if n.head >= 0 && ns[n.head].tag == tagVerb && degreeSign(n) != 0 {
			return subjectOf(ns, n.head) // "closed 3 per cent lower"
		}
		for k := range ns {
			if ns[k].head == i && (ns[k].dep == depObl && oneOf(ns[k].mark, "in|of|for") || ns[k].dep == depMod && ns[k].tag == tagNoun) && ns[k].value == nil {
				return k
			}
		}
		return -1
	case tagAdj:
		if n.dep == depMod {
			return n.head
		}
	}
	if v := clauseVerb(ns, i); v >= 0 {
		if isBe(ns[v].norm) || oneOf(ns[v].lemma, "remain|stay|stand|close|end|finish|open|become|get|go|cost|come") {
			return subjectOf(ns, v)
		}
		for k := range ns { // "made 800 products cheaper"
			if ns[k].head == v && ns[k].dep == depObj && k < i {
				return k
			}
		}
	}
	return -1
}

// toldOfBefore reports whether what the word at node u compares with, if the claim
// says it, is an earlier time and no other thing.
func (j *judgement) toldOfBefore(u int) bool {
	ns := j.al.c.ns
	for i := u + 1; i < len(ns); i++ {
		if ns[i].norm != "than" {
			continue
		}
		for k := i + 1; k < len(ns); k++ {
			if ns[k].content() && !tellsBefore(ns, k, nil) && !ns[k].temporal() {
				return false
			}
		}
		return true
	}
	return true
}

// courseTold returns the word of the home that says which way that went which node
// topic of the claim speaks of, where and when the claim says; ok is false where
// none does, or two say different things.
func (j *judgement) courseTold(u, topic int) (word int, c course, ok bool) {
	ans := j.al.b.text.sents[j.al.home].ns
	best := 0.0
	for i := range ans {
		a, told := courseAt(ans, i)
		if !told || !j.sameTopic(topic, a.topic) && !(a.sign == 0 && !a.moved && j.apposed(topic, i)) || denied(ans, i) || moodOf(ans, i) > planned {
			continue
		}
		far := 1 + j.apartFrom(u, i)
		switch {
		case !ok || far < best-0.5:
			word, c, best, ok = i, a, far, true
		case far < best+0.5 && (a.sign != c.sign || a.moved != c.moved):
			return -1, c, false
		}
	}
	return word, c, ok
}

// apposed reports whether word i of the home stands beside the phrase that speaks of
// node topic of the claim: "a fee of 9 pounds, the same as last year".
func (j *judgement) apposed(topic, i int) bool {
	ans := j.al.b.text.sents[j.al.home].ns
	if ans[i].dep != depAppos && ans[i].tag != tagAdj {
		return false
	}
	for k := i - 1; k >= 0 && k > i-9 && !ans[k].isVerbal(); k-- {
		if ans[k].tag == tagNoun && j.sameTopic(topic, k) {
			return true
		}
	}
	return false
}

// sameTopic reports whether node i of the home is what node topic of the claim was
// found as, or a pronoun for it.
func (j *judgement) sameTopic(topic, i int) bool {
	at, ans := j.out[topic].at, j.al.b.text.sents[j.al.home].ns
	if at.s != j.al.home {
		return oneOf(ans[i].norm, "it|they") && at.s == j.al.home-1 && isSubject(j.al.b.text.sents[at.s].ns, at.i)
	}
	if at.i == i {
		return true
	}
	for _, t := range j.al.ties[topic] {
		if t.at == (place{j.al.home, i}) && t.score >= trustFrame {
			return true
		}
	}
	return false
}

// apartFrom sums how far the times and places that the claim gives with node u
// stand from node i of the home.
func (j *judgement) apartFrom(u, i int) float64 {
	ns, ans, sum := j.al.c.ns, j.al.b.text.sents[j.al.home].ns, 0.0
	v := clauseVerb(ns, u)
	for k := range ns {
		if ns[k].dep == depObl && (ns[k].head == u || ns[k].head == v) && j.out[k].state == stateMatch && j.out[k].at.s == j.al.home {
			sum += distance(ans, j.out[k].at.i, i)
		}
	}
	return sum
}
