//go:build !wasm

package main

import "onrecord/facts"

// An answer is a finding as it stands on the wire. Offsets count bytes.
type answer struct {
	ID       identifier      `json:"id"`
	Claim    string          `json:"claim"`
	Verdict  facts.Verdict   `json:"verdict"`
	Reason   string          `json:"reason"`
	Spans    []claimPart     `json:"spans"`
	Evidence []articlePart   `json:"evidence"`
	Steps    []comparedParts `json:"steps,omitempty"` // with --explain
}

// A passage is a span with the text it covers.
type passage struct {
	facts.Span
	Text string `json:"text"`
}

type claimPart struct {
	passage
	Outcome facts.Outcome `json:"outcome"`
}

type articlePart struct {
	passage
	Sentence facts.Span `json:"sentence"`
}

type comparedParts struct {
	Claim    *passage `json:"claim"`   // null where only the article has it
	Article  *passage `json:"article"` // null where only the claim has it
	Relation string   `json:"relation"`
}

func newAnswer(base *facts.Base, q question, f facts.Finding, explain bool) answer {
	a := answer{
		ID: q.ID, Claim: q.Claim, Verdict: f.Verdict, Reason: f.Reason,
		Spans: []claimPart{}, Evidence: []articlePart{},
	}
	for _, m := range f.Marks {
		a.Spans = append(a.Spans, claimPart{passage{m.Span, m.In(q.Claim)}, m.Outcome})
	}
	for _, e := range f.Evidence {
		a.Evidence = append(a.Evidence, articlePart{passage{e.Span, e.In(base.Text)}, e.Sentence})
	}
	if explain {
		for _, s := range f.Steps {
			a.Steps = append(a.Steps, comparedParts{passageOf(s.Claim, q.Claim), passageOf(s.Article, base.Text), s.Relation})
		}
	}
	return a
}

func passageOf(s facts.Span, text string) *passage {
	if s.Len() == 0 {
		return nil
	}
	return &passage{s, s.In(text)}
}
