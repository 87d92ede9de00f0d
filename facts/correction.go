package facts

import (
	"slices"
	"sort"
)

// A Correction is what an editor has put right about a fact.
type Correction struct {
	Reads   string   `json:"reads,omitempty"`   // the words that hold in place of the article's: "40-minute"
	Aliases []string `json:"aliases,omitempty"` // other words that a claim may use for it
	Note    string   `json:"note,omitempty"`    // for people; it changes no verdict
	Hidden  bool     `json:"hidden,omitempty"`  // not to be listed; the article says it all the same
}

// IsZero reports whether nothing has been put right.
func (c Correction) IsZero() bool {
	return c.Reads == "" && len(c.Aliases) == 0 && c.Note == "" && !c.Hidden
}

// An alias is a row of words that a claim may use for what the article calls
// otherwise.
type alias struct {
	norms []string
	words string
}

// Corrected returns the base of the same article with the given facts, whose
// spans must fit the text. Verdicts draw on what is corrected in them: where
// Reads is set, the article is read with these words, and Value becomes what
// they come to; an alias in a claim stands for its fact. Where Value alone
// differs from what the article says, Reads becomes words that say it, if
// there are any; otherwise it is listed, and verdicts do not draw on it.
func (b *Base) Corrected(facts []Fact) *Base {
	c := *b
	c.Facts = slices.Clone(facts)
	_, body := readDateline(b.Text)
	written := b.asWritten(body)
	said := written.facts()
	var es []edit
	for i := range c.Facts {
		f := &c.Facts[i]
		if f.Reads == "" {
			if k := indexOf(said, *f); k >= 0 && said[k].Value != f.Value {
				f.Reads = wording(*f, f.In(b.Text), b.Dateline.on)
			}
		}
		if f.Reads != "" && f.Reads != f.In(b.Text) && f.Start >= body && f.Len() > 0 {
			es = append(es, edit{f.Span, f.Reads})
		}
	}
	c.edits = newEdits(es)
	c.read = written
	if len(c.edits) > 0 {
		c.read = read(c.edits.apply(b.Text), body, b.Dateline.on, nil)
		c.settleCorrections()
	}
	c.aliases = aliasesOf(c.Facts, b.Text)
	return &c
}

// asWritten returns the reading of the article without corrections. body is
// where the text after the dateline begins.
func (b *Base) asWritten(body int) *reading {
	if len(b.edits) == 0 {
		return b.read
	}
	return read(b.Text, body, b.Dateline.on, nil)
}

// settleCorrections gives each fact that reads otherwise the value, unit and
// subject that its new words come to.
func (b *Base) settleCorrections() {
	now := b.read.facts()
	for i := range now {
		now[i].Span = b.edits.back(now[i].Span)
	}
	for i := range b.Facts {
		f := &b.Facts[i]
		if f.Reads == "" || f.Kind == Action {
			continue
		}
		f.Value = f.Reads
		if k := indexOf(now, *f); k >= 0 {
			f.Value, f.Unit, f.Subject = now[k].Value, now[k].Unit, now[k].Subject
		}
	}
}

// indexOf returns the index of the fact of f's kind at f's place, or -1.
func indexOf(facts []Fact, f Fact) int {
	return slices.IndexFunc(facts, func(g Fact) bool { return g.Span == f.Span && g.Kind == f.Kind })
}

// aliasesOf returns the aliases of facts, those of most words first.
func aliasesOf(facts []Fact, text string) []alias {
	var out []alias
	for _, f := range facts {
		words := f.In(text)
		switch {
		case f.Kind == Person:
			words = f.Value
		case f.Reads != "":
			words = f.Reads
		}
		for _, a := range f.Aliases {
			if norms := normsOf(a); len(norms) > 0 {
				out = append(out, alias{norms, words})
			}
		}
	}
	sort.SliceStable(out, func(a, b int) bool { return len(out[a].norms) > len(out[b].norms) })
	return out
}

func normsOf(text string) []string {
	var out []string
	for _, w := range splitWords(text, 0) {
		out = append(out, w.norm)
	}
	return out
}
