package facts

import (
	"fmt"
	"strings"
)

// Explain returns, for people who work on the rules, how a claim came to its
// verdict: its reading, the sentence of the article it was held against, what
// each of its words was aligned with, and what that came to.
func (b *Base) Explain(claim string) string {
	var out strings.Builder
	for _, s := range splitSentences(claim) {
		parts := b.read.judgements(claim, s)
		for _, js := range parts {
			for k, j := range js {
				if k == 0 {
					fmt.Fprintf(&out, "claim: %s\n%s", s.In(claim), j.al.c.dump())
				}
				if k < 3 {
					j.explain(&out)
				}
			}
		}
		if len(parts) == 0 {
			fmt.Fprintf(&out, "claim: %s\n  nothing in the article speaks of it\n", s.In(claim))
		}
	}
	return out.String()
}

// explain writes the judgement, node by node.
func (j *judgement) explain(out *strings.Builder) {
	fmt.Fprintf(out, "home: %s\n", j.al.b.text.sents[j.al.home].In(j.al.b.text.body))
	states := [...]string{"free", "match", "MISSING", "CONFLICT"}
	for u := range j.out {
		if j.al.weight[u] == 0 {
			continue
		}
		o := j.out[u]
		at := "–"
		if o.at.s >= 0 {
			at = fmt.Sprintf("%s (sentence %d)", j.shown(o.at), o.at.s)
		}
		fmt.Fprintf(out, "  %-9s %-22s %-30s trust %.2f weight %.1f %s\n", states[o.state], j.al.c.ns[u].norm, at, o.trust, j.al.weight[u], o.reason)
	}
	fmt.Fprintf(out, "  → %s, coverage %.2f\n", j.verdict, j.coverage)
}
