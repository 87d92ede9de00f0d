package facts

import (
	"sort"
	"strings"
)

// facts lists what the article states, in order: its typed values with what
// they are about, its people with their roles, its places and organisations,
// and who did what.
func (r *reading) facts() []Fact {
	var out []Fact
	names := r.longNames()
	for s := range r.text.sents {
		sent := &r.text.sents[s]
		for i := range sent.ns {
			if f, ok := r.fact(sent, i, names); ok {
				f.Sentence = sent.Span
				out = append(out, f)
			}
		}
	}
	sort.SliceStable(out, func(a, b int) bool { return out[a].Start < out[b].Start })
	return out
}

// fact returns the fact that node i of a sentence states by itself. names are
// the longest names of the entities.
func (r *reading) fact(s *sent, i int, names []string) (Fact, bool) {
	n := &s.ns[i]
	switch {
	case n.value != nil:
		f := n.value.fact(s.Span)
		f.Subject = r.subjectOf(s, i)
		return f, true
	case n.tag == tagName && len(n.refs) == 1:
		e := r.entities.all[n.refs[0]]
		f := Fact{Span: n.Span, Kind: e.kind, Value: n.shown(r.text.body), Rule: "name"}
		if e.kind == "" || e.kind == Place && isDemonym(n.norm) {
			return f, false // "Norwegian" is no place
		}
		if e.kind == Person && len(e.names) > 0 {
			f.Value = names[n.refs[0]]
			f.Subject = strings.Join(e.titles, ", ")
		} else {
			f.Subject = r.subjectOf(s, i)
		}
		return f, true
	case n.tag == tagNoun && titleClass(n.lemma) != "":
		if h := holderOf(s.ns, i); h >= 0 && len(s.ns[h].refs) == 1 && s.ns[h].tag == tagName {
			return Fact{Span: phraseSpan(s.ns, i), Kind: Role, Value: phraseSpan(s.ns, i).In(r.text.body),
				Subject: names[s.ns[h].refs[0]], Rule: "title"}, true
		}
	case n.tag == tagVerb:
		c := castOf(s.ns, i)
		if c.agent < 0 && c.patient < 0 {
			return Fact{}, false
		}
		f := Fact{Span: n.Span, Kind: Action, Value: n.lemma, Rule: "clause"}
		if denied(s.ns, i) {
			f.Value = "not " + f.Value
		}
		if c.agent >= 0 {
			f.Subject = r.nameOf(&s.ns[c.agent])
		}
		if c.patient >= 0 && c.patient != c.agent {
			f.Span = f.Join(phraseSpan(s.ns, c.patient))
			f.Value += " " + phraseSpan(s.ns, c.patient).In(r.text.body)
		}
		return f, true
	}
	return Fact{}, false
}

// subjectOf returns what the value or place at node i is about: the noun or
// verb that it hangs on.
func (r *reading) subjectOf(s *sent, i int) string {
	for h := s.ns[i].head; h >= 0; h = s.ns[h].head {
		if n := &s.ns[h]; n.content() && n.value == nil {
			if n.tag == tagVerb {
				if subj := subjectOf(s.ns, h); subj >= 0 && s.ns[subj].content() && subj != i {
					return s.ns[subj].shown(r.text.body) + " " + n.shown(r.text.body)
				}
			}
			return n.shown(r.text.body)
		}
	}
	return ""
}

// longNames returns the longest name of each entity as the article writes it.
func (r *reading) longNames() []string {
	longest := make([]string, len(r.entities.all))
	for s := range r.text.sents {
		for i := range r.text.sents[s].ns {
			n := &r.text.sents[s].ns[i]
			if n.tag != tagName || len(n.refs) != 1 {
				continue
			}
			if name := n.shown(r.text.body); len(name) > len(longest[n.refs[0]]) {
				longest[n.refs[0]] = name
			}
		}
	}
	return longest
}

// phraseSpan returns the span of the noun phrase that node h heads, without
// what hangs on it by a preposition or as a clause.
func phraseSpan(ns []node, h int) Span {
	s := ns[h].Span
	for i := range ns {
		if ns[i].head == h && i < h && (ns[i].dep == depMod || ns[i].dep == depPoss || ns[i].dep == depTitle) && ns[i].tag != tagPunct {
			s = s.Join(ns[i].Span)
		}
	}
	return s
}
