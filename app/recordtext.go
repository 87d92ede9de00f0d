package main

import (
	"fmt"
	"strings"
	"time"
)

// recordsText writes records as plain text.
func recordsText(records []*record) string {
	return told(records, func(b *strings.Builder, f recordedResult) {
		fmt.Fprintf(b, "“%s”\n%s: %s\n", f.Sentence, sayVerdict(verdictNamed(f.Verdict)), f.Reason)
		for _, q := range f.Quotes {
			fmt.Fprintf(b, "> %s\n", q)
		}
	}, func(text string) string { return text })
}

// recordsMarkdown writes records as Markdown, in which nothing that a claim or
// an article says is taken for markup.
func recordsMarkdown(records []*record) string {
	return told(records, func(b *strings.Builder, f recordedResult) {
		fmt.Fprintf(b, "**%s:** “%s”\n\n%s\n", sayVerdict(verdictNamed(f.Verdict)), plainMarkdown(f.Sentence), plainMarkdown(f.Reason))
		for _, q := range f.Quotes {
			fmt.Fprintf(b, "\n> %s\n", plainMarkdown(q))
		}
	}, plainMarkdown)
}

// told writes each result with result, and under a record the article and
// the day of the check.
func told(records []*record, result func(*strings.Builder, recordedResult), plain func(string) string) string {
	var b strings.Builder
	for i, r := range records {
		if i > 0 {
			b.WriteString("\n")
		}
		for _, f := range r.Findings {
			result(&b, f)
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%s\n", sayCheckedAgainst.of(plain(r.Article.naming()), readableTime(r.Time)))
	}
	return b.String()
}

// naming names the article with its source and its day.
func (a recordedArticle) naming() string {
	parts := []string{"“" + a.Title + "”"}
	if a.Source != "" {
		parts = append(parts, a.Source)
	}
	if a.Published != "" {
		parts = append(parts, readableDay(a.Published))
	}
	return strings.Join(parts, ", ")
}

// readableTime writes the time of a check as the reader's clock has it.
func readableTime(stamp string) string {
	t, err := time.Parse(time.RFC3339, stamp)
	if err != nil {
		return stamp
	}
	t = t.Local()
	return readableDay(t.Format(time.DateOnly)) + ", " + t.Format("15:04")
}

// plainMarkdown writes text so that Markdown shows it as it is.
func plainMarkdown(text string) string {
	var b strings.Builder
	number := true // all so far are figures: "7." would begin a list
	for i, r := range oneLine(text) {
		if strings.ContainsRune("\\`*_[]<>#|~&", r) || i == 0 && strings.ContainsRune("+-=", r) || number && (r == '.' || r == ')') {
			b.WriteByte('\\')
		}
		number = number && r >= '0' && r <= '9'
		b.WriteRune(r)
	}
	return b.String()
}
