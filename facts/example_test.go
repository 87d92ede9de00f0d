package facts_test

import (
	"encoding/json"
	"fmt"
	"time"

	"onrecord/facts"
)

const story = `ODENSE, 3 March 2025 — The harbour board raised mooring fees by 12 per cent on Monday, chairwoman Inge Falster said.

The new ferry carries 340 passengers and crosses the sound in 25 minutes. Skipper Ole Brandt praised the decision. The board has postponed the dredging until June.`

func Example() {
	base := facts.Parse(story)
	for _, claim := range []string{
		"The ferry crosses the sound in less than half an hour.",
		"The ferry carries 430 passengers.",
		"The ferry was built in Turkey.",
	} {
		fmt.Println(base.Check(claim).Verdict)
	}
	// Output:
	// SUPPORTED
	// CONTRADICTED
	// NOT_COVERED
}

// What the claim says, what became of each part of it, and the words of the
// article that decide.
func ExampleBase_Check() {
	base := facts.Parse(story)
	claim := "Mooring fees rose by 21 per cent."
	finding := base.Check(claim)
	fmt.Println(finding.Verdict)
	fmt.Println(finding.Reason)
	for _, mark := range finding.Marks {
		fmt.Printf("%q %s\n", mark.In(claim), mark.Outcome)
	}
	fmt.Printf("%q\n", finding.Evidence[0].In(base.Text))
	// Output:
	// CONTRADICTED
	// The article says 12 per cent; the claim says 21 per cent.
	// "Mooring" match
	// "fees" match
	// "rose" match
	// "21 per cent" conflict
	// "12 per cent"
}

// Each sentence of a claim is checked by itself.
func ExampleBase_CheckEach() {
	base := facts.Parse(story)
	claim := "Ole Brandt praised the decision. The fees were raised on Tuesday."
	for _, finding := range base.CheckEach(claim) {
		fmt.Printf("%-12s %s\n", finding.Verdict, finding.In(claim))
	}
	// Output:
	// SUPPORTED    Ole Brandt praised the decision.
	// CONTRADICTED The fees were raised on Tuesday.
}

// An article without a dateline needs to be told when it was published.
func ExamplePublished() {
	article := "The museum reopened on Saturday."
	day := time.Date(2025, time.March, 10, 0, 0, 0, 0, time.UTC) // a Monday
	claim := "The museum reopened on March 8."
	fmt.Println(facts.Parse(article).Check(claim).Verdict)
	fmt.Println(facts.Parse(article, facts.Published(day)).Check(claim).Verdict)
	// Output:
	// NOT_COVERED
	// SUPPORTED
}

// A fact base can be kept, corrected and read back.
func ExampleLoad() {
	data, err := json.Marshal(facts.Parse(story))
	if err != nil {
		fmt.Println(err)
		return
	}
	base, err := facts.Load(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(base.Dateline.Place, base.Dateline.Date)
	fmt.Println(base.Check("Inge Falster is the chairwoman.").Verdict)
	_, err = facts.Load([]byte(`{"version": 7}`))
	fmt.Println(err)
	// Output:
	// ODENSE 2025-03-03
	// SUPPORTED
	// version 7 of a fact base; this program reads version 1: run extract again
}

// The typed values of a text, settled by the day of publication.
func ExampleValues() {
	text := "Since Thursday about 2.5 million people have queued for up to 90 minutes."
	day := time.Date(2025, time.March, 10, 0, 0, 0, 0, time.UTC)
	for _, v := range facts.Values(text, day) {
		fmt.Printf("%q %s %s\n", v.In(text), v.Kind, v.Value)
	}
	// Output:
	// "Thursday" date 2025-03-06
	// "2.5 million" number 2500000
	// "90 minutes" duration PT90M
}
