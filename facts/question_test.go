package facts

import (
	"strings"
	"testing"
)

// A question, or a claim written in haste, reads as its statement: who does what
// to whom, in the terms of clauses.
func TestClaimClauses(t *testing.T) {
	r := Parse("Nobody slept.").read
	for _, row := range []struct{ claim, want string }{
		{"Did the clerk sign the deal?", "sign agent=clerk"},
		{"would the Liberals, the Greens and the Farmers have enough seats?", "have agent=liberals"},
		{"Do members of the club have to stand?", "have agent=member"},
		{"Has the road to the coast been reopened?", "reopen patient=road"},
		{"Did most young voters back Larkin?", "back agent=voter"},
		{"Are boats running in place of the ferries?", "run agent=boat"},
		{"Will the trade talks restart in May?", "restart agent=talk"},
		{"Has the driver who was arrested admitted the theft?", "admit agent=driver"},
		{"has anyone tried to merge the two firms?", "merge agent=anyone"},
		{"the clerk didnt sign the deal", "sign agent=clerk neg"},
		{"the shops werent closed", "close patient=shop neg"},
	} {
		own := *r
		own.claim = row.claim
		ns := own.readClaim(splitSentences(row.claim)[0].words).ns
		want := strings.Fields(row.want)
		found := false
		for v := range ns {
			if ns[v].lemma != want[0] || !ns[v].isVerbal() {
				continue
			}
			found = true
			c := castOf(ns, v)
			who := c.agent
			role, name, _ := strings.Cut(want[1], "=")
			if role == "patient" {
				who = c.patient
			}
			if who < 0 || ns[who].lemma != name {
				t.Errorf("%s: the %s of %s is not %s", row.claim, role, want[0], name)
			}
			if neg := len(want) > 2; denied(ns, v) != neg {
				t.Errorf("%s: %s is denied: %v, want %v", row.claim, want[0], !neg, neg)
			}
		}
		if !found {
			t.Errorf("%s: no verb %s", row.claim, want[0])
		}
	}
}
