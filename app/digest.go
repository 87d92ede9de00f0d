package main

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// digestFrom is how many sentences a claim has for its digest to be of use.
const digestFrom = 3

// digest is a claim of many sentences as a text, each sentence with the sign
// of its verdict and a link to its card, under a count of the verdicts.
func digest(claim string, found []facts.Finding) app.UI {
	if len(found) < digestFrom {
		return app.Elem("div").Class("digest").Hidden(true)
	}
	var n [3]int
	var text []app.UI
	end := 0
	for i, f := range found {
		text = append(text, app.Text(claim[end:f.Start]), app.Elem("a").Attr("href", "#"+findingID(i)).DataSet("found", f.Verdict.String()).Body(
			shape(f.Verdict),
			app.Elem("span").Class("said").Attr("lang", tags[tongue]).Text(sayVerdict(f.Verdict).String()+": "),
			app.Text(f.In(claim)),
		))
		end = f.End
		n[f.Verdict]++
	}
	text = append(text, app.Text(claim[end:]))
	return app.Elem("div").Class("digest").Body(
		app.Elem("p").Class("tally").Body(
			verdictCount(facts.Contradicted, n[facts.Contradicted], sayNContradicted),
			verdictCount(facts.Supported, n[facts.Supported], sayNSupported),
			verdictCount(facts.NotCovered, n[facts.NotCovered], sayNUncovered),
		),
		app.Elem("p").Class("text").Attr("lang", "en").Body(text...),
	)
}

// verdictCount is one verdict's share of the tally.
func verdictCount(v facts.Verdict, n int, said word) app.UI {
	return app.Elem("span").DataSet("count", v.String()).Body(shape(v), app.Text(said.of(n)))
}

// findingID is the name that links to the card of the sentence at index i.
func findingID(i int) string { return "finding-" + strconv.Itoa(i+1) }
