package facts

import "strings"

// reason returns the sentence that explains the verdict. given is what the
// first conflict, or a thing the article does not commit itself to, says of
// itself; missing are the parts of the claim that the article does not cover.
func (j *judgement) reason(given string, missing []Span) string {
	switch j.verdict {
	case Contradicted:
		return given
	case Supported:
		return j.agreement()
	}
	if given != "" && len(missing) > 0 && j.onlyHedged() {
		return given
	}
	lost := quoteSpans(j.al.b.claim, missing)
	if lost == "" {
		return "The article does not say enough to settle this."
	}
	if found := quoteSpans(j.al.b.claim, j.found()); found != "" && j.coverage >= 0.5 {
		return "The article supports " + found + ", and does not cover " + lost + "."
	}
	return "Nothing in the article is about " + lost + "."
}

// onlyHedged reports whether all that is missing is what the article does not
// commit itself to.
func (j *judgement) onlyHedged() bool {
	for _, o := range j.out {
		if o.state == stateMissing && (!o.hedged || o.reason == "") {
			return false
		}
	}
	return true
}

// found returns the parts of the claim that the article says.
func (j *judgement) found() []Span {
	var out []Span
	for u, o := range j.out {
		if o.state == stateMatch {
			out = append(out, j.al.c.ns[u].Span)
		}
	}
	return out
}

// agreement says how the article supports the claim: with which value, where
// it is written otherwise than the claim's.
func (j *judgement) agreement() string {
	exact := true
	for u, o := range j.out {
		n := &j.al.c.ns[u]
		if o.state != stateMatch {
			continue
		}
		if n.value != nil && o.at.s >= 0 && j.node(o.at).value != nil {
			said, claimed := j.shown(o.at), n.shown(j.al.b.claim)
			if !sameWriting(said, claimed) {
				return "The article says " + said + ", which agrees with “" + claimed + "”."
			}
		}
		exact = exact && o.trust == 1
	}
	if exact {
		return "The article says so."
	}
	return "The article says so in other words."
}

// quoteSpans quotes parts of a text, those side by side as one: “Italy”.
func quoteSpans(text string, spans []Span) string {
	var parts []string
	last := Span{}
	for _, s := range spans {
		if n := len(parts); n > 0 && s.Start >= last.End && s.Start-last.End <= 4 && len(strings.Fields(text[last.End:s.Start])) <= 1 && !strings.ContainsAny(text[last.End:s.Start], ",;:.") {
			last = last.Join(s)
			parts[n-1] = "“" + strings.TrimSpace(last.In(text)) + "”"
			continue
		}
		last = s
		if t := strings.TrimRight(strings.TrimSpace(s.In(text)), ".,;:!?"); t != "" {
			parts = append(parts, "“"+t+"”")
		}
	}
	switch n := len(parts); n {
	case 0:
		return ""
	case 1:
		return parts[0]
	default:
		return strings.Join(parts[:n-1], ", ") + " and " + parts[n-1]
	}
}

// sameWriting reports whether two values are written with the same figures, so
// that nothing needs explaining: "20-minute", "20 minutes".
func sameWriting(a, b string) bool {
	figures := func(s string) string {
		return strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' || r == '.' {
				return r
			}
			return -1
		}, s)
	}
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b)) || figures(a) != "" && figures(a) == figures(b)
}
