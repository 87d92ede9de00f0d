package facts

import (
	"strings"
	"testing"
)

const reasonArticle = `ODENSE, 3 March 2025 — The harbour board raised mooring fees by 12 per cent on Monday.

Chairwoman Inge Falster thanked Ole Brandt, a skipper. The board did not close the fish market. The council is considering a second bridge.

The new ferry crosses the sound in 25 minutes. It was launched in Aarhus after the old ferry had been scrapped. "The sea does not wait," Falster said.`

// The reasons, one for every kind of difference, in the words of the two texts.
var reasons = []struct {
	kind, claim string
	verdict     Verdict
	reason      string
}{
	{"value", "Mooring fees were raised by 21 per cent.", Contradicted, "The article says 12 per cent; the claim says 21 per cent."},
	{"weekday", "The board raised mooring fees on Friday.", Contradicted, "The article says Monday; the claim says Friday."},
	{"duration", "The ferry crosses the sound in 40 minutes.", Contradicted, "The article says 25 minutes; the claim says 40 minutes."},
	{"swapped", "Ole Brandt thanked Inge Falster.", Contradicted, "In the article it is Inge Falster who thanked Ole Brandt."},
	{"negation, did", "The board did not raise mooring fees.", Contradicted, "The article says that this did happen."},
	{"negation, did not", "The board closed the fish market.", Contradicted, "The article says that this did not happen."},
	{"hedged", "The council will build a second bridge.", NotCovered, "The article says only that this is being considered."},
	{"missing", "The board opened a museum in Svendborg.", NotCovered, "Nothing in the article is about “museum”, “Svendborg”."},
	{"part", "The ferry crosses the sound in 25 minutes and serves hot meals.", NotCovered, "The article supports “The ferry crosses the sound in 25 minutes”, and does not cover “serves hot meals”."},
	{"role", "Inge Falster is a skipper.", Contradicted, "The article calls Inge Falster chairwoman; the claim says skipper."},
	{"place", "The ferry was launched in Esbjerg.", Contradicted, "The article says Aarhus; the claim says Esbjerg."},
	{"order", "The new ferry was launched before the old ferry was scrapped.", Contradicted, "The article says “after”; the claim says “before”."},
	{"quote", "Falster said \"the land does not wait\".", Contradicted, "The article quotes “sea”; the claim quotes “land”."},
	{"direction", "The board cut mooring fees.", Contradicted, "The article says “raised”; the claim says “cut”."},
	{"supported", "The board raised mooring fees.", Supported, "The article says so."},
}

// unworded are the reasons that are not worded so yet. An entry that is no
// longer true fails the test.
var unworded = map[string]bool{"hedged": true, "missing": true, "part": true, "role": true, "quote": true}

func TestReasons(t *testing.T) {
	base := Parse(reasonArticle)
	for _, r := range reasons {
		f := base.Check(r.claim)
		got := f.Verdict == r.verdict && f.Reason == r.reason
		if gap := unworded[r.kind]; gap != !got {
			t.Errorf("%s: %q is %s: %s\nwant %s: %s\nknown gap: %t", r.kind, r.claim, f.Verdict, f.Reason, r.verdict, r.reason, gap)
		}
	}
}

// A reason is one plain sentence in both texts' own words.
func TestReasonsArePlain(t *testing.T) {
	for _, a := range lawArticles() {
		for _, c := range a.claims {
			f := a.check(c.Claim)
			switch {
			case !strings.HasSuffix(f.Reason, ".") && !strings.HasSuffix(f.Reason, ".”"), strings.ContainsAny(f.Reason, "!\n"), f.Reason[0] < 'A' || f.Reason[0] > 'Z':
				t.Errorf("%s: no plain sentence: %q", c.ID, f.Reason)
			case strings.Contains(f.Reason, "“”") && !blankQuotes[c.ID]:
				t.Errorf("%s: %q: quotes nothing: %q", c.ID, c.Claim, f.Reason)
			}
		}
	}
}

// blankQuotes are the claims whose reason quotes nothing.
var blankQuotes = map[string]bool{}
