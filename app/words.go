package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"

	"onrecord/facts"
)

// Every word that the pages say stands here, sentence case. What the engine
// says (a finding's reason, a step's relation) comes with the finding.
const (
	sayName       = "On Record"
	sayAbout      = "Check whether a claim agrees with a news article, on your own machine."
	sayBoxLabel   = "Check a claim against this article"
	sayBoxHint    = "Type or paste a sentence, for example: “%s”"
	sayBoxHintAny = "Type or paste a sentence."
	sayTry        = "Claims to start from"
	sayPrivacy    = "Checked on this device. Nothing you type leaves it."
	sayLimits     = "Compares with this article only; it does not know the world."
	sayHow        = "How it works"
	sayHowText    = "The article is read once and its facts are listed: when, how much, where, who and what. Each sentence you type is read the same way and compared with them, value by value. A sentence that the article neither states nor rules out is not covered. There is no model and no server, so the same claim always gets the same answer."

	saySupported    = "The article supports this"
	sayContradicted = "The article contradicts this"
	sayUncovered    = "The article does not cover this"

	sayShow      = "Show in the article"
	sayBack      = "Back to the claim"
	saySteps     = "How this was checked"
	sayStepClaim = "Claim"
	sayStepStory = "Article"
	sayStepHow   = "Comparison"
	sayNothing   = "–"

	sayNavCheck = "Check"
	sayNavStory = "Article"
	sayNavFacts = "Facts"
	sayArticles = "Articles"
	sayPages    = "On this page"

	sayFacts     = "Facts in this article"
	sayFactsHint = "Any of its letters, in order, are enough."
	sayLookUp    = "Look up a fact"
	sayNoFacts   = "No facts have been found in this article."
	sayNoMatch   = "No fact has these letters in this order."
	sayTimes     = "%d times"

	sayDateline = "%s, read as %s"
	sayWhy      = "why?"

	sayEmpty   = "There is no article to check against yet."
	sayFailure = "The checker could not start (%s). The article is unaffected."
	sayAgain   = "Try again"
	sayStopped = "it stopped unexpectedly"
	sayNoWasm  = "this browser has no WebAssembly"
	sayNoJS    = "The checker needs JavaScript. The article is unaffected."
	sayLoading = "The checker is starting. You can type already."
	sayBroken  = "This claim could not be checked. The text is still in the box; shorten it or change it."
	sayTooLong = "The claim has %s characters, the limit is %s. Check it in parts."
	sayTally   = "%d sentences checked: %d contradicted, %d supported, %d not covered."
)

// sayVerdict are the words of a verdict.
func sayVerdict(v facts.Verdict) string {
	switch v {
	case facts.Supported:
		return saySupported
	case facts.Contradicted:
		return sayContradicted
	}
	return sayUncovered
}

// questions are the headings of the list of facts, in its order.
var questions = []struct{ question, heading string }{
	{"when", "When"},
	{"how much", "How much"},
	{"where", "Where"},
	{"who", "Who"},
	{"what", "What"},
}

// sayFindings is what the live region says.
func sayFindings(found []facts.Finding) string {
	switch len(found) {
	case 0:
		return ""
	case 1:
		return sayVerdict(found[0].Verdict) + ". " + found[0].Reason
	}
	var n [3]int
	for _, f := range found {
		n[f.Verdict]++
	}
	return fmt.Sprintf(sayTally, len(found), n[facts.Contradicted], n[facts.Supported], n[facts.NotCovered])
}

// sayCount writes a number with a comma between thousands.
func sayCount(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%s,%03d", sayCount(n/1000), n%1000)
}

// sayFirst writes a line with a capital.
func sayFirst(line string) string {
	first, size := utf8.DecodeRuneInString(line)
	return string(unicode.ToUpper(first)) + line[size:]
}
