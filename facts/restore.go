package facts

import (
	"slices"
	"strings"
)

// spelledOut returns the edits that put the article's words in the place of
// the aliases of a claim.
func (b *Base) spelledOut(claim string) edits {
	if len(b.aliases) == 0 {
		return nil
	}
	ws := splitWords(claim, 0)
	norms := make([]string, len(ws))
	for i, w := range ws {
		norms[i] = w.norm
	}
	var es []edit
	for i := range ws {
		for _, a := range b.aliases {
			if end := i + len(a.norms); end <= len(ws) && slices.Equal(norms[i:end], a.norms) {
				es = append(es, edit{Span{ws[i].Start, ws[end-1].End}, a.words})
				break
			}
		}
	}
	return newEdits(es)
}

// restored returns f, a finding about the corrected article and the spelled
// out claim, as one about both as they are written, and says which corrections
// it draws on.
func (b *Base) restored(f Finding, claim edits) Finding {
	if len(b.edits) == 0 && len(claim) == 0 {
		return f
	}
	f.Span = claim.back(f.Span)
	for i := range f.Marks {
		f.Marks[i].Span = claim.back(f.Marks[i].Span)
	}
	f.Marks = separate(f.Marks)
	for i, e := range f.Evidence {
		f.Evidence[i] = Evidence{b.edits.back(e.Span), b.edits.back(e.Sentence)}
	}
	for i, s := range f.Steps {
		f.Steps[i].Claim, f.Steps[i].Article = claim.back(s.Claim), b.edits.back(s.Article)
	}
	var told []string
	for _, e := range b.edits {
		if slices.ContainsFunc(f.Evidence, func(ev Evidence) bool { return ev.Overlaps(e.Span) }) {
			if line := " An editor corrected “" + e.In(b.Text) + "” to “" + e.words + "”."; !slices.Contains(told, line) {
				told = append(told, line)
			}
		}
	}
	f.Reason += strings.Join(told, "")
	return f
}
