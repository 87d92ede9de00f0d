package main

import (
	"bytes"
	"encoding/json"
	"net/url"
	"strconv"
	"strings"

	"onrecord/facts"
)

// The types of schema.org that a ClaimReview is made of, with the properties
// that are used here.
type claimReview struct {
	Type          string     `json:"@type"`
	ID            string     `json:"@id"`
	URL           string     `json:"url"`
	DatePublished string     `json:"datePublished"`
	Author        *schema    `json:"author,omitempty"`
	ClaimReviewed string     `json:"claimReviewed"`
	ItemReviewed  schema     `json:"itemReviewed"`
	ReviewRating  rating     `json:"reviewRating"`
	ReviewBody    string     `json:"reviewBody"`
	InLanguage    string     `json:"inLanguage"`
	IsBasedOn     newsSource `json:"isBasedOn"`
}

type schema struct {
	Type string `json:"@type"`
	Name string `json:"name,omitempty"`
	Text string `json:"text,omitempty"`
}

type rating struct {
	Type          string `json:"@type"`
	RatingValue   int    `json:"ratingValue"`
	BestRating    int    `json:"bestRating"`
	WorstRating   int    `json:"worstRating"`
	AlternateName string `json:"alternateName"`
}

type newsSource struct {
	Type          string  `json:"@type"`
	Headline      string  `json:"headline"`
	DatePublished string  `json:"datePublished,omitempty"`
	URL           string  `json:"url,omitempty"`
	Publisher     *schema `json:"publisher,omitempty"`
}

// The ends of the scale of ratings, which has nothing between them.
const (
	ratedFalse = 1
	ratedTrue  = 5
)

// claimReviews makes a ClaimReview of each sentence that an article supports
// or contradicts. One that it does not cover has no rating, and is left out.
// page is the address of the checker, author who publishes the reviews; empty
// where it is not known.
func claimReviews(records []*record, page, author string) []claimReview {
	reviews := []claimReview{}
	for _, r := range records {
		for i, f := range r.Findings {
			rated := rating{Type: "Rating", BestRating: ratedTrue, WorstRating: ratedFalse}
			switch verdictNamed(f.Verdict) {
			case facts.Supported:
				rated.RatingValue, rated.AlternateName = ratedTrue, saySupported[english]
			case facts.Contradicted:
				rated.RatingValue, rated.AlternateName = ratedFalse, sayContradicted[english]
			default:
				continue
			}
			one := *r
			one.Claim = f.Sentence
			review := claimReview{
				Type: "ClaimReview", ID: "urn:on-record:" + r.ID + ":" + strconv.Itoa(i+1), URL: resolved(page, one.address()), DatePublished: r.Time,
				ClaimReviewed: f.Sentence, ItemReviewed: schema{Type: "Claim", Text: f.Sentence},
				ReviewRating: rated, ReviewBody: f.Reason, InLanguage: tags[english], IsBasedOn: sourceOfNews(r.Article),
			}
			if author != "" {
				review.Author = &schema{Type: "Organization", Name: author}
			}
			reviews = append(reviews, review)
		}
	}
	return reviews
}

// sourceOfNews names the article that a review is based on.
func sourceOfNews(a recordedArticle) newsSource {
	n := newsSource{Type: "NewsArticle", Headline: a.Title}
	if _, ok := stretchOf(a.Published); ok {
		n.DatePublished = a.Published
	}
	switch u, err := url.Parse(a.Source); {
	case a.Source == "":
	case err == nil && strings.HasPrefix(u.Scheme, "http") && u.Host != "":
		n.URL = a.Source
	default:
		n.Publisher = &schema{Type: "Organization", Name: a.Source}
	}
	return n
}

// resolved returns an address that is relative to a page's as a whole one.
func resolved(page, address string) string {
	base, err := url.Parse(page)
	if err != nil {
		return address
	}
	to, err := base.Parse(address)
	if err != nil {
		return address
	}
	return to.String()
}

// lacks returns the properties that search engines require of a ClaimReview
// and that this one has not.
func (c claimReview) lacks() []string {
	var out []string
	for _, p := range []struct {
		name string
		has  bool
	}{
		{"url", strings.HasPrefix(c.URL, "http")},
		{"claimReviewed", c.ClaimReviewed != ""},
		{"datePublished", c.DatePublished != ""},
		{"author", c.Author != nil && c.Author.Name != ""},
		{"itemReviewed", c.ItemReviewed.Text != ""},
		{"reviewRating", c.ReviewRating.AlternateName != "" && c.ReviewRating.RatingValue >= c.ReviewRating.WorstRating},
	} {
		if !p.has {
			out = append(out, p.name)
		}
	}
	return out
}

// claimReviewJSON writes reviews as JSON-LD.
func claimReviewJSON(reviews []claimReview) (string, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(struct {
		Context string        `json:"@context"`
		Graph   []claimReview `json:"@graph"`
	}{"https://schema.org", reviews})
	return b.String(), err
}
