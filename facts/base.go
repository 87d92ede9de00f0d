package facts

import "time"

// A Base is an article and the facts it states. It is safe for concurrent
// use. Its JSON form (MarshalJSON, Load) is what an editor may correct.
type Base struct {
	Text     string
	Dateline Dateline
	Facts    []Fact

	read    *reading       // of the article with the edits made
	pause   func(read int) // Pausing's, while the article is read
	edits   edits          // what Corrected put in the place of the article's words
	aliases []alias
}

// A Dateline is where and when an article was written, as far as it says.
type Dateline struct {
	Span          // where the text says it; zero where it does not
	Place  string // "SEOUL", as written; empty where none is named
	Date   string // ISO 8601, "2025-06-07"; empty where unknown
	Reason string // a sentence where Date is not what is literally written, else empty

	given time.Time // Published's, or Dated's
	known bool      // given goes before what the text says
	on    day       // the day that dates are reckoned from; 0 where unknown
}

// A Fact is one thing that the article states.
type Fact struct {
	Span            // where the article says it
	Kind     Kind   `json:"kind"`
	Value    string `json:"value"`          // canonical: "2025-07-08", "PT20M", "25", "Canada", "agree to work towards"
	Unit     string `json:"unit,omitempty"` // of an amount: "USD", "%", "kg"
	Subject  string `json:"subject"`        // what it is about, in the article's words: "deadline"
	Sentence Span   `json:"sentence"`
	Rule     string `json:"rule"` // the rule that found it, for the curious

	Correction // what an editor put right
}
