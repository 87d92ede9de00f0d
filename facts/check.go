package facts

import (
	"slices"
	"sort"
	"strings"
)

// checkSentence compares one sentence of the claim with the article.
func (r *reading) checkSentence(claim string, s sentence) Finding {
	f := Finding{Span: s.Span}
	if f.Reason = unanswerable(s); f.Reason != "" {
		return f
	}
	if len(r.text.sents) == 0 {
		f.Reason = "There is no article to check against yet."
		return f
	}
	if at, ok := r.verbatim(s); ok {
		f.Verdict, f.Reason = Supported, "The article says so."
		f.Marks = []Mark{{s.Span, Match}}
		f.Evidence = []Evidence{{at, at}}
		f.Steps = []Step{{s.Span, at, "same"}}
		return f
	}
	if f = r.checkParts(claim, s); f.Verdict == NotCovered && r.foreign(s.words) {
		f.Reason = "This is not English as far as On Record can tell, and it reads English only."
	}
	return f
}

// checkParts compares each part of one sentence of the claim with the article.
func (r *reading) checkParts(claim string, s sentence) Finding {
	f := Finding{Span: s.Span}
	parts := r.judgements(claim, s)
	if len(parts) == 0 || parts[0] == nil && len(parts) == 1 {
		f.Reason = "Nothing in the article is about this."
		return f
	}
	if len(parts[0]) > 0 && parts[0][0].al.c.fragment() && !r.text.sents[parts[0][0].al.home].fragment() {
		f.Reason = "This is no full statement: it says nothing that could be checked."
		return f
	}
	var fs []Finding
	for _, js := range parts {
		p := Finding{Span: s.Span, Reason: "Nothing in the article is about this."}
		if len(js) > 0 {
			js[0].report(&p)
		}
		fs = append(fs, p)
	}
	f = worst(claim, fs)
	f.Span = s.Span
	f.Marks = separate(f.Marks)
	return f
}

// judgements holds each part of one sentence of a claim against the sentences
// of the article that may be its home. It returns for each part what it comes
// to at each home, the judgement to be preferred first.
func (r *reading) judgements(claim string, s sentence) [][]*judgement {
	own := *r
	own.claim, own.told = claim, told{}
	c := &checker{b: &own, c: own.readClaim(s.words)}
	c.weigh()
	c.findTies()
	whole := c.weight
	var out [][]*judgement
	parts := partsOf(c.c.ns)
	for _, part := range parts {
		if len(parts) > 1 && !c.says(part) {
			continue
		}
		c := *c
		c.weight = make([]float64, len(whole))
		for u, in := range part {
			if in {
				c.weight[u] = whole[u]
			}
		}
		var js []*judgement
		for _, home := range c.homes(10) {
			js = append(js, c.align(home).judge())
		}
		sort.SliceStable(js, func(a, b int) bool { return js[a].rank() > js[b].rank() })
		out = append(out, js)
	}
	return out
}

// says reports whether a part of the claim says something of its names.
func (c *checker) says(part []bool) bool {
	for u, in := range part {
		if !in || c.weight[u] == 0 {
			continue
		}
		n := &c.c.ns[u]
		if !c.free[u] && n.tag != tagName || n.value != nil || n.dep == depObl || n.dep == depPred || n.dep == depObj {
			return true
		}
	}
	return false
}

// partsOf divides a sentence into the parts that assert something each: its
// coordinated clauses, with the subject that they share.
func partsOf(ns []node) [][]bool {
	under := func(i, top int) bool {
		for k := i; k >= 0; k = ns[k].head {
			if k == top {
				return true
			}
		}
		return false
	}
	heads := []int{}
	for i := range ns {
		n := &ns[i]
		if (n.tag == tagVerb || n.tag == tagAux) && n.dep == depConj && n.head >= 0 && (ns[n.head].tag == tagVerb || ns[n.head].tag == tagAux) && ns[n.head].dep != depComp && ns[n.head].dep != depRel {
			heads = append(heads, i)
		}
	}
	if len(heads) == 0 {
		whole := make([]bool, len(ns))
		for i := range whole {
			whole[i] = true
		}
		return [][]bool{whole}
	}
	// Each node belongs to the nearest coordinated clause above it.
	const most = 12 // clauses looked at by themselves; what is left stays with the first
	heads = heads[:min(len(heads), most)]
	number := map[int]int{}
	parts := make([][]bool, len(heads)+1)
	for k := range parts {
		parts[k] = make([]bool, len(ns))
		if k > 0 {
			number[heads[k-1]] = k
		}
	}
	for i := range ns {
		k := 0
		for h, steps := i, 0; h >= 0 && k == 0 && steps <= len(ns); h, steps = ns[h].head, steps+1 {
			k = number[h]
		}
		parts[k][i] = true
	}
	for k, h := range heads { // the subject that a clause shares
		if s := ns[h].shared; s >= 0 {
			for i := range ns {
				parts[k+1][i] = parts[k+1][i] || under(i, s) && !under(s, h)
			}
		}
	}
	return parts
}

// rank orders judgements: full support first, then by coverage.
func (j *judgement) rank() float64 {
	r := j.coverage
	switch {
	case j.whole:
		r += 0.4 * j.own
	case j.verdict == Contradicted:
		r += 0.25 * j.own
	}
	return r
}

// unanswerable returns why a sentence asserts nothing that could be checked.
func unanswerable(s sentence) string {
	letters, wh := false, ""
	for i, w := range s.words {
		if w.isWord() {
			letters = true
			if wh == "" && i <= 1 {
				if oneOf(w.norm, "what|who|whom|whose|which|when|where|why|how|should|shall") {
					wh = w.norm
				}
				break
			}
		}
	}
	if !letters {
		return "The claim has no words to check."
	}
	if last := s.words[len(s.words)-1]; wh != "" && last.norm == "?" {
		return "An open question asserts nothing that could be checked."
	}
	return ""
}

// report writes the judgement into a finding.
func (j *judgement) report(f *Finding) {
	f.Verdict = j.verdict
	ns := j.al.c.ns
	body := j.al.b.text.body
	reason := ""
	var missing []Span
	for u := range ns {
		o := &j.out[u]
		span := ns[u].Span
		if o.span.Len() > 0 {
			span = o.span
		}
		switch o.state {
		case stateMatch:
			f.Marks = append(f.Marks, Mark{span, Match})
		case stateMissing:
			f.Marks = append(f.Marks, Mark{span, Missing})
			missing = append(missing, span)
			if reason == "" && o.hedged {
				reason = o.reason
			}
		case stateConflict:
			f.Marks = append(f.Marks, Mark{span, Conflict})
			if reason == "" || o.hedged {
				reason = o.reason
			}
		}
		if o.at.s >= 0 && (o.state == stateMatch || o.state == stateConflict || o.hedged && o.reason != "") {
			at := j.al.b.text.sents[o.at.s]
			e := Evidence{Span: at.ns[o.at.i].Span, Sentence: at.Span}
			if o.state == stateConflict {
				f.Evidence = append([]Evidence{e}, f.Evidence...)
			} else {
				f.Evidence = append(f.Evidence, e)
			}
			f.Steps = append(f.Steps, Step{Claim: span, Article: e.Span, Relation: relationWord(o)})
		} else if o.state == stateMissing {
			f.Steps = append(f.Steps, Step{Claim: span, Relation: "not stated"})
		}
	}
	f.Marks = separate(f.Marks)
	f.Evidence = mergeEvidence(f.Evidence, body)
	if j.verdict == NotCovered && reason == "" {
		f.Evidence = nil // words in common show nothing
	}
	f.Reason = j.reason(reason, missing)
}

func relationWord(o *nodeOutcome) string {
	switch {
	case o.state == stateConflict:
		return "differs"
	case o.state == stateMissing:
		return "only considered"
	case o.rel == narrower:
		return "includes"
	case o.trust < 1:
		return "means the same"
	}
	return "same"
}

// separate orders marks and cuts overlaps away; a conflict wins over a match.
func separate(ms []Mark) []Mark {
	sort.SliceStable(ms, func(a, b int) bool { return ms[a].Start < ms[b].Start })
	var out []Mark
	for _, m := range ms {
		if m.Outcome == Conflict {
			out = append(out, m)
		}
	}
	for _, m := range ms {
		if m.Outcome != Conflict && !slices.ContainsFunc(out, func(o Mark) bool { return o.Overlaps(m.Span) }) {
			out = append(out, m)
		}
	}
	sort.SliceStable(out, func(a, b int) bool { return out[a].Start < out[b].Start })
	kept := out[:0]
	for _, m := range out {
		if len(kept) > 0 && kept[len(kept)-1].Overlaps(m.Span) {
			kept[len(kept)-1].Span = kept[len(kept)-1].Join(m.Span)
			continue
		}
		kept = append(kept, m)
	}
	return kept
}

// mergeEvidence joins evidence that stands side by side, keeping the order.
func mergeEvidence(es []Evidence, body string) []Evidence {
	var out []Evidence
next:
	for _, e := range es {
		for i := range out {
			if out[i].Sentence != e.Sentence {
				continue
			}
			gap := Span{min(out[i].End, e.End), max(out[i].Start, e.Start)}
			if out[i].Overlaps(e.Span) || gap.Len() >= 0 && gap.Len() <= 5 && strings.TrimSpace(gap.In(body)) == "" {
				out[i].Span = out[i].Join(e.Span)
				continue next
			}
		}
		out = append(out, e)
	}
	return out
}

// worst makes one finding of the findings of a claim's sentences.
func worst(claim string, parts []Finding) Finding {
	if len(parts) == 1 {
		return parts[0]
	}
	all := Finding{Span: Span{0, len(claim)}, Verdict: Supported}
	if len(parts) == 0 {
		all.Verdict, all.Reason = NotCovered, "The claim has no words to check."
		return all
	}
	severity := map[Verdict]int{Supported: 0, NotCovered: 1, Contradicted: 2}
	for _, p := range parts {
		if severity[p.Verdict] > severity[all.Verdict] {
			all.Verdict = p.Verdict
		}
	}
	for _, p := range parts {
		all.Marks = append(all.Marks, p.Marks...)
		all.Steps = append(all.Steps, p.Steps...)
		if p.Verdict == all.Verdict {
			all.Evidence = append(p.Evidence, all.Evidence...)
			if all.Reason == "" {
				all.Reason = p.Reason
			}
		} else {
			all.Evidence = append(all.Evidence, p.Evidence...)
		}
	}
	return all
}
