package facts

// A Verdict says whether an article agrees with a claim. The zero Verdict is
// NotCovered. The field calls them SUPPORTS, REFUTES and NOT ENOUGH INFO.
type Verdict uint8

const (
	NotCovered   Verdict = iota // the article settles nothing either way
	Supported                   // the article states or directly implies the claim
	Contradicted                // the article states what cannot be true together with the claim
)

// String returns the verdict as it stands on the wire: "NOT_COVERED",
// "SUPPORTED" or "CONTRADICTED".
func (v Verdict) String() string {
	switch v {
	case Supported:
		return "SUPPORTED"
	case Contradicted:
		return "CONTRADICTED"
	}
	return "NOT_COVERED"
}

// MarshalText writes the verdict as String does.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// A Finding is the answer to one claim.
type Finding struct {
	Span     // of the claim: the sentence that was checked
	Verdict  Verdict
	Reason   string     // one plain sentence
	Marks    []Mark     // spans of the claim with their outcome, in order, apart from each other
	Evidence []Evidence // spans of the article that decide, the weightiest first
	Steps    []Step     // what was compared with what
}

// Outcome is what became of a part of a claim.
type Outcome string

const (
	Match    Outcome = "match"    // the article says so too
	Conflict Outcome = "conflict" // the article says otherwise
	Missing  Outcome = "missing"  // the article does not say
)

// A Mark is a part of a claim and what became of it.
type Mark struct {
	Span
	Outcome Outcome
}

// Evidence is a part of the article that decides a claim, and its sentence.
type Evidence struct {
	Span
	Sentence Span
}

// A Step is one comparison: a part of the claim (a span of the claim), a part
// of the article (a span of the article; zero where it has none) and how they
// relate, in a word or two that a reader understands: "same", "differs",
// "not stated".
type Step struct {
	Claim    Span
	Article  Span
	Relation string
}
