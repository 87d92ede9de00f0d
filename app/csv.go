package main

import "strings"

// recordColumns are the headings of the table of records. They are the same in
// every language, for the programs that read it.
var recordColumns = []string{"time", "claim", "sentence", "verdict", "reason", "evidence", "article", "source", "published"}

// recordsCSV writes records as a table of comma-separated values (RFC 4180),
// one row for each sentence checked, with the mark by which spreadsheets know
// UTF-8.
func recordsCSV(records []*record) string {
	var b strings.Builder
	b.WriteString("\uFEFF")
	writeRow(&b, recordColumns)
	for _, r := range records {
		for _, f := range r.Findings {
			writeRow(&b, []string{r.Time, r.Claim, f.Sentence, f.Verdict, f.Reason, strings.Join(f.Quotes, "\n"),
				r.Article.Title, r.Article.Source, r.Article.Published})
		}
	}
	return b.String()
}

func writeRow(b *strings.Builder, cells []string) {
	for i, cell := range cells {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(csvCell(cell))
	}
	b.WriteString("\r\n")
}

// csvCell quotes a cell where its content would end it, and puts an apostrophe
// before what a spreadsheet would run as a formula.
func csvCell(text string) string {
	if text != "" && strings.ContainsRune("=+-@\t\r", rune(text[0])) {
		text = "'" + text
	}
	if strings.ContainsAny(text, ",\"\r\n") || strings.TrimSpace(text) != text {
		return `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	return text
}
