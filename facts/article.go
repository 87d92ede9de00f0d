package facts

import (
	"strings"
)

// A sent is one sentence as the reader leaves it: its nodes form a tree.
type sent struct {
	Span
	ns        []node
	paragraph int
	values    []*value // of an article: those of its nodes
}

// text is a text that has been read: the article, or one claim.
type text struct {
	body  string
	sents []sent

	forms  map[string]bool // every folded form
	lowers map[string]bool // forms that the text also writes in lower case
	titles map[string]bool // the titles of works that are names, folded
	names  map[string]bool // the names of several words that stand within sentences, folded
}

// readText reads the sentences of body from byte from on. Dates resolve
// against anchor; known tells names that body's own capitals do not show.
func readText(body string, from int, anchor day, pause func(read int)) *text {
	t := &text{body: body, forms: map[string]bool{}, lowers: map[string]bool{}}
	sents := splitSentences(body)
	for i := range sents {
		t.note(sents[i].words, from)
		sents[i].words = withoutGlosses(sents[i].words)
	}
	names := namesWithin(sents)
	t.titles, t.names = titlesWithin(sents)
	for _, s := range sents {
		if s.End <= from {
			continue
		}
		ws := s.words
		for len(ws) > 0 && ws[0].Start < from {
			ws = ws[1:]
		}
		if len(ws) == 0 {
			continue
		}
		first := ws[0].norm
		ns := nodesOf(ws, anchor, func(norm string) bool {
			return norm == first && names[norm]
		})
		ns = denyPlainly(ns)
		tagNodes(ns)
		ns = inability(comparatives(ns))
		attach(ns)
		reschedule(ns)
		hosting(ns)
		t.sents = append(t.sents, sent{Span: Span{ws[0].Start, ws[len(ws)-1].End}, ns: ns, paragraph: s.paragraph})
		if pause != nil {
			pause(s.End)
		}
	}
	return t
}

// note notes the forms of words from byte from on.
func (t *text) note(ws []word, from int) {
	for _, w := range ws {
		if w.Start < from {
			continue
		}
		t.forms[w.norm] = true
		if w.shape == lower {
			t.lowers[w.norm] = true
		}
	}
}

// namesWithin returns the words that the text writes with a capital within a
// sentence, so that at the start of one they are names too: those that the
// lexicon does not know, and those that never stand in lower case.
func namesWithin(sents []sentence) map[string]bool {
	names, lowers := map[string]bool{}, map[string]bool{}
	for _, s := range sents {
		for i, w := range s.words {
			switch {
			case w.shape == lower:
				lowers[w.norm] = true
			case w.shape != title || sentenceStart(s.words, i) || titleLike(w.norm) || isCalendarWord(w.norm):
			case partsOfSpeech(w.norm) == "" || !s.words[i-1].capitalised() && (i+1 == len(s.words) || !s.words[i+1].capitalised()):
				if _, closed := closedTags()[w.norm]; !closed {
					names[w.norm] = true
				}
			}
		}
	}
	for norm := range lowers {
		delete(names, norm)
	}
	return names
}

// dump renders the tree of s for people who debug the reader.
func (s sent) dump() string {
	var b strings.Builder
	names := [...]string{"root", "subj", "obj", "obl", "agent", "pred", "mod", "poss", "title", "appos", "conj", "comp", "adv", "rel", "func"}
	tags := [...]string{"punct", "noun", "name", "verb", "adj", "adv", "det", "pron", "prep", "conj", "sub", "aux", "modal", "neg", "to", "wh", "value", "poss"}
	for i := range s.ns {
		n := &s.ns[i]
		if n.tag == tagPunct {
			continue
		}
		head := "-"
		if n.head >= 0 {
			head = s.ns[n.head].norm
		}
		b.WriteString(strings.Join([]string{"  ", n.norm, "/", tags[n.tag], "(", n.lemma, ") ", names[n.dep], "→", head}, ""))
		if n.mark != "" {
			b.WriteString(" [" + n.mark + "]")
		}
		if n.neg {
			b.WriteString(" NEG")
		}
		if n.passive {
			b.WriteString(" PASSIVE")
		}
		if n.shared >= 0 {
			b.WriteString(" shared:" + s.ns[n.shared].norm)
		}
		_ = i
		b.WriteByte('\n')
	}
	return b.String()
}
