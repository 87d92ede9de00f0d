package facts

import "strings"

// otherTitle reports whether the claim puts a title into quotation marks
// ("Here and Now") that the home puts otherwise ("Now"). Words quoted from
// what someone said may be a part of it; a title is whole.
func (j *judgement) otherTitle() bool {
	home := j.al.b.text.sents[j.al.home]
	quotes := quotedTitles(home.In(j.al.b.text.body))
	if len(quotes) == 0 {
		return false
	}
	for _, q := range quotedTitles(j.al.c.In(j.al.b.claim)) {
		found := false
		for _, other := range quotes {
			found = found || q == other
		}
		if !found {
			return true
		}
	}
	return false
}

// quotedTitles returns the folded texts between quotation marks that begin
// with a capital and are short enough for a title.
func quotedTitles(text string) []string {
	var out []string
	open, ws := -1, splitWords(text, 0)
	for i, w := range ws {
		if w.norm != `"` {
			continue
		}
		if open < 0 {
			open = i
			continue
		}
		if inner := ws[open+1 : i]; len(inner) > 0 && len(inner) <= 8 && inner[0].capitalised() && inner[len(inner)-1].isWord() {
			out = append(out, strings.TrimSpace(joinNorm(inner)))
		}
		open = -1
	}
	return out
}
