//go:build !wasm

package main

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"onrecord/facts"
)

// awkwardRecords are two checks whose words are full of what formats trip over.
func awkwardRecords() []*record {
	article := recordedArticle{ID: "a1", Title: `Bridge, "old" and new`, Source: "https://news.example/bridge?x=1&y=2", Published: "2025-06-07"}
	return []*record{
		{Version: 1, ID: "2025-06-08T10:00:00.000Z-1", Time: "2025-06-08T10:00:00.000Z", Article: article,
			Claim: "The bridge, \"Old Tom\",\nopened in 1990. It is *red*.",
			Findings: []recordedResult{
				{Sentence: "The bridge, \"Old Tom\",\nopened in 1990.", Verdict: "CONTRADICTED", Reason: "The article says 1991; the claim says 1990.", Quotes: []string{"It opened in 1991, with 3 < 4 lanes.", "2. Nothing [else]."}},
				{Sentence: "It is *red*.", Verdict: "NOT_COVERED", Reason: "Nothing in the article is about “red”."},
			}},
		{Version: 1, ID: "2025-06-08T10:01:00.000Z-2", Time: "2025-06-08T10:01:00.000Z",
			Article: recordedArticle{Name: "bridge", Title: "Bridge", Source: "The Daily", Published: "XXXX-06-07"},
			Claim:   `=HYPERLINK("x") & co`,
			Findings: []recordedResult{
				{Sentence: `=HYPERLINK("x") & co`, Verdict: "SUPPORTED", Reason: "The article says so."},
			}},
	}
}

func TestRecordsCSV(t *testing.T) {
	text, marked := strings.CutPrefix(recordsCSV(awkwardRecords()), "\uFEFF")
	if !marked {
		t.Error("spreadsheets will not take it for UTF-8")
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 4 || !slices.Equal(rows[0], recordColumns) {
		t.Fatalf("the rows are %q", rows)
	}
	for i, want := range []struct{ claim, sentence string }{
		{"The bridge, \"Old Tom\",\nopened in 1990. It is *red*.", "The bridge, \"Old Tom\",\nopened in 1990."},
		{"The bridge, \"Old Tom\",\nopened in 1990. It is *red*.", "It is *red*."},
		{`'=HYPERLINK("x") & co`, `'=HYPERLINK("x") & co`},
	} {
		if got := rows[i+1]; got[1] != want.claim || got[2] != want.sentence {
			t.Errorf("row %d is %q, want %q", i+1, got, want)
		}
	}
	if got := rows[1]; got[3] != "CONTRADICTED" || got[5] != "It opened in 1991, with 3 < 4 lanes.\n2. Nothing [else]." || got[6] != `Bridge, "old" and new` {
		t.Errorf("the first row is %q", got)
	}
	if strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\r") {
		t.Error("a line ends with a bare carriage return")
	}
}

func TestRecordsMarkdown(t *testing.T) {
	got := recordsMarkdown(awkwardRecords())
	for _, want := range []string{
		"**The article contradicts this:** “The bridge, \"Old Tom\", opened in 1990.”",
		`It is \*red\*.`, `3 \< 4 lanes`, `> 2\. Nothing \[else\].`, `=HYPERLINK("x") \& co`, "7 June 2025",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if plain := recordsText(awkwardRecords()); strings.Contains(plain, `\`) || !strings.Contains(plain, "It is *red*.") {
		t.Errorf("the plain text is\n%s", plain)
	}
}

// required are the properties that Google's guide to ClaimReview marks as
// required, and those that a review without which says nothing.
var required = map[string][]string{
	"ClaimReview": {"claimReviewed", "reviewRating", "url", "itemReviewed", "author", "datePublished"},
	"Rating":      {"alternateName", "ratingValue", "bestRating", "worstRating"},
	"Claim":       {"text"}, "Organization": {"name"}, "NewsArticle": {"headline"},
}

// checkClaimReviews checks JSON-LD for its context, and each thing in it for
// the properties of its type. It returns the claims that are reviewed.
func checkClaimReviews(t *testing.T, data string) []string {
	t.Helper()
	var doc struct {
		Context string           `json:"@context"`
		Graph   []map[string]any `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(data), &doc); err != nil {
		t.Fatalf("%v\n%s", err, data)
	}
	if doc.Context != "https://schema.org" {
		t.Errorf("the context is %q", doc.Context)
	}
	var claims []string
	var check func(thing map[string]any)
	check = func(thing map[string]any) {
		kind, _ := thing["@type"].(string)
		if required[kind] == nil {
			t.Errorf("a thing of the type %q: %v", kind, thing)
		}
		for _, p := range required[kind] {
			if v := thing[p]; v == nil || v == "" {
				t.Errorf("a %s lacks %s: %v", kind, p, thing)
			}
		}
		for _, part := range thing {
			if part, ok := part.(map[string]any); ok {
				check(part)
			}
		}
	}
	for _, review := range doc.Graph {
		check(review)
		claim, _ := review["claimReviewed"].(string)
		claims = append(claims, claim)
		rated, _ := review["reviewRating"].(map[string]any)
		value, _ := rated["ratingValue"].(float64)
		if best, _ := rated["bestRating"].(float64); value > best || value < 1 {
			t.Errorf("%q is rated %v of %v", claim, value, best)
		}
		if stamp, _ := review["datePublished"].(string); stamp != "" {
			if _, err := time.Parse(time.RFC3339, stamp); err != nil {
				t.Errorf("%q: %v", claim, err)
			}
		}
		if at, _ := review["url"].(string); !strings.HasPrefix(at, "http") || !strings.Contains(at, "#claim=") {
			t.Errorf("%q is to be found at %q", claim, at)
		}
	}
	return claims
}

func TestClaimReviews(t *testing.T) {
	reviews := claimReviews(awkwardRecords(), "https://desk.example/a/checker.html#records", "Desk & Co")
	data, err := claimReviewJSON(reviews)
	if err != nil {
		t.Fatal(err)
	}
	claims := checkClaimReviews(t, data)
	if len(claims) != 2 || !strings.HasPrefix(claims[0], "The bridge") || !strings.HasPrefix(claims[1], "=HYPER") {
		t.Errorf("the claims reviewed are %q", claims)
	}
	if r := reviews[0]; r.ReviewRating.RatingValue != ratedFalse || len(r.lacks()) > 0 || r.IsBasedOn.URL == "" || r.IsBasedOn.Publisher != nil {
		t.Errorf("the first is %+v, and lacks %q", r, r.lacks())
	}
	if r := reviews[1]; r.ReviewRating.RatingValue != ratedTrue || r.IsBasedOn.Publisher.Name != "The Daily" || r.IsBasedOn.DatePublished != "" ||
		r.URL != "https://desk.example/a/checker.html?article=bridge#claim=%3DHYPERLINK%28%22x%22%29%20%26%20co" {
		t.Errorf("the second is %+v", r)
	}
	if got := claimReviews(awkwardRecords(), "https://desk.example/", "")[0].lacks(); !slices.Equal(got, []string{"author"}) {
		t.Errorf("without an author, it lacks %q", got)
	}
	if data, err := claimReviewJSON(claimReviews(nil, "", "")); err != nil || !strings.Contains(data, `"@graph": []`) {
		t.Errorf("no records: %v %s", err, data)
	}
}

// A link's fragment brings the claim as it was.
func TestRecordAddress(t *testing.T) {
	for _, claim := range []string{"40 minutes & more", "100% #1 a+b=c; “ö” 😀", "two\nlines"} {
		r := &record{Article: recordedArticle{Name: "a b"}, Claim: claim}
		_, fragment, _ := strings.Cut(r.address(), "#")
		if v, got := viewOf(fragment); v != viewCheck || got != claim {
			t.Errorf("%q comes back as %q in %q", claim, got, v)
		}
	}
}

func TestNewRecord(t *testing.T) {
	d := exampleDesk(t)
	const claim = "The G7 summit will be held in Italy. The call lasted 20 minutes."
	d.check(claim)
	r := newRecord(d.article, claim, d.found)
	if len(r.Findings) != 2 || r.Findings[0].Verdict != facts.Contradicted.String() || r.Findings[1].Sentence != "The call lasted 20 minutes." {
		t.Fatalf("got %+v", r)
	}
	for _, q := range r.Findings[0].Quotes {
		if !strings.Contains(oneLine(d.article.base.Text), q) {
			t.Errorf("the article does not say %q", q)
		}
	}
	i, err := r.encode()
	if err != nil {
		t.Fatal(err)
	}
	back, err := decodeRecord(i)
	if err != nil || back.Claim != claim || back.Findings[1].Reason != r.Findings[1].Reason {
		t.Errorf("came back as %+v: %v", back, err)
	}
	if _, err := decodeRecord(item{Key: "x", Data: `{"version": 9}`}); err == nil || !strings.Contains(err.Error(), "form 9") {
		t.Errorf("a later form: %v", err)
	}
}
