package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"

	"onrecord/facts"
)

// recordVersion is the version of the form in which checks are recorded.
const recordVersion = 1

// A record is one check: a claim, the article that it was checked against,
// and what came of it.
type record struct {
	Version  int              `json:"version"`
	ID       string           `json:"id"`
	Time     string           `json:"time"` // RFC 3339
	Article  recordedArticle  `json:"article"`
	Claim    string           `json:"claim"`
	Findings []recordedResult `json:"findings"`
}

// A recordedArticle says which article a claim was checked against.
type recordedArticle struct {
	ID        string `json:"id,omitempty"`   // in the library
	Name      string `json:"name,omitempty"` // on the site
	Title     string `json:"title"`
	Source    string `json:"source,omitempty"`
	Published string `json:"published,omitempty"` // 2025-06-07
}

// A recordedResult is what came of one sentence of the claim.
type recordedResult struct {
	Sentence string   `json:"sentence"`
	Verdict  string   `json:"verdict"` // as on the wire: SUPPORTED
	Reason   string   `json:"reason"`
	Quotes   []string `json:"quotes,omitempty"` // the sentences of the article that decide
}

// newRecord records a check.
func newRecord(a *article, claim string, found []facts.Finding) *record {
	when := now()
	r := &record{
		Version: recordVersion, ID: when + "-" + newID()[:8], Time: when, Claim: claim,
		Article: recordedArticle{Name: a.Name, Title: a.heading(), Published: a.base.Dateline.Date},
	}
	if a.kept != nil {
		r.Article.ID, r.Article.Source = a.kept.ID, a.kept.Source
	}
	for _, f := range found {
		result := recordedResult{Sentence: oneLine(f.In(claim)), Verdict: f.Verdict.String(), Reason: f.Reason}
		for _, q := range quotesOf(f.Evidence) {
			result.Quotes = append(result.Quotes, oneLine(q.sentence.In(a.base.Text)))
		}
		r.Findings = append(r.Findings, result)
	}
	return r
}

// goesOn reports whether r is an earlier or later state of the claim that
// other records: one that was typed on, or shortened.
func (r *record) goesOn(other *record) bool {
	return other != nil && r.Article.ID == other.Article.ID && r.Article.Name == other.Article.Name && r.Article.Title == other.Article.Title &&
		(strings.HasPrefix(r.Claim, other.Claim) || strings.HasPrefix(other.Claim, r.Claim))
}

// encode writes the record as its shelf keeps it.
func (r *record) encode() (item, error) {
	data, err := json.Marshal(r)
	return item{Key: r.ID, Data: string(data)}, err
}

// decodeRecord reads what encode wrote.
func decodeRecord(i item) (*record, error) {
	r := &record{}
	if err := json.Unmarshal([]byte(i.Data), r); err != nil {
		return nil, fmt.Errorf("check %q: %w", i.Key, err)
	}
	if r.Version > recordVersion {
		return nil, fmt.Errorf("check %q has form %d, and this program reads forms up to %d; reload it to get the newest", i.Key, r.Version, recordVersion)
	}
	r.Version = recordVersion
	return r, nil
}

// verdictNamed reads a verdict as it stands on the wire.
func verdictNamed(name string) facts.Verdict {
	for _, v := range []facts.Verdict{facts.Supported, facts.Contradicted} {
		if v.String() == name {
			return v
		}
	}
	return facts.NotCovered
}

// address is a link that opens the site's article, or the page as it is, with
// the claim in place. The claim stands in the fragment, which no server sees.
func (r *record) address() string {
	to := "checker.html"
	if r.Article.ID == "" && r.Article.Name != "" {
		to += "?article=" + url.QueryEscape(r.Article.Name)
	}
	return to + "#claim=" + strings.ReplaceAll(url.QueryEscape(r.Claim), "+", "%20")
}
