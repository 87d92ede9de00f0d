package facts

import (
	"iter"
	"slices"
	"time"
)

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

// Dated gives the day the article was published where its reader knows better:
// it goes before a dateline in the text.
func Dated(day time.Time) Option {
	return func(b *Base) { b.Dateline.given, b.Dateline.known = day, true }
}

// Pausing has Parse call pause between the sentences of the article, with how
// many of its bytes have been read: a program of one thread may do something
// else meanwhile.
func Pausing(pause func(read int)) Option {
	return func(b *Base) { b.pause = pause }
}

// Parse reads an article and draws its fact base from it. It never fails: an
// article that says nothing has no facts.
func Parse(article string, opts ...Option) *Base {
	b := &Base{Text: article}
	for _, opt := range opts {
		opt(b)
	}
	var body int
	given, known := b.Dateline.given, b.Dateline.known
	b.Dateline, body = readDateline(article)
	b.Dateline.given, b.Dateline.known = given, known
	b.Dateline.settle(article, body)
	b.read = read(article, body, b.Dateline.on, b.pause)
	b.pause = nil
	b.Facts = b.read.facts()
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
	return slices.Collect(b.Findings(claim))
}

// Findings yields the findings that CheckEach returns, each as soon as it is
// known. The end of a finding's span tells how far into the claim it is.
func (b *Base) Findings(claim string) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		aliases := b.spelledOut(claim)
		told := aliases.apply(claim)
		for _, s := range splitSentences(told) {
			if !yield(b.restored(b.read.checkSentence(told, s), aliases)) {
				return
			}
		}
	}
}
