package facts

import "testing"

// The last word given must speak of the name given.
func TestReferences(t *testing.T) {
	for _, c := range []struct{ text, word, name string }{
		{"Maria Larkin won the vote. She thanked her team.", "she", "maria larkin"},
		{"Maria Larkin beat Robert Mertens. He conceded.", "he", "robert mertens"},
		{"The National Water Authority met. The authority fined a firm.", "authority", "national water authority"},
		{"Ola Berg signed the Danish striker Mads Frand. The Dane scored.", "dane", "mads frand"},
		{"The drugmaker Novalis met the union Unia. Its leader, Marco Fell, spoke. The company agreed.", "company", "novalis"},
		{"The World Food Programme (WFP) grew. The WFP hired staff.", "wfp", "world food programme"},
	} {
		b := Parse(c.text)
		want := b.read.entities.find(c.name)
		if want < 0 {
			t.Errorf("%s: no entity %s", c.text, c.name)
			continue
		}
		last := node{}
		for _, s := range b.read.text.sents {
			for _, n := range s.ns {
				if n.norm == c.word {
					last = n
				}
			}
		}
		if len(last.refs) != 1 || last.refs[0] != want {
			t.Errorf("%s: %q speaks of %v, want %d", c.text, c.word, last.refs, want)
		}
	}
}
