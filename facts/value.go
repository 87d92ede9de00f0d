package facts

import (
	"math"
	"strconv"
	"strings"
)

// A value is one typed value in a text: a date, a duration, a percentage, an
// amount, a count.
type value struct {
	Span        // of the expression itself, without the hedge
	kind        Kind
	rule        string
	text        string // as written
	first, last int    // indices of its words in the sentence

	// A quantity is an interval: "at least 15" is [15, ∞), "between 15.2 and
	// 15.6 billion" both ends, a plain 15 is [15, 15]. Durations are measured
	// in seconds, with a month as the twelfth of a year.
	low, high         float64
	lowOpen, highOpen bool
	hedge             hedge
	hedgeSpan         Span
	hedgeWord         string // "under", "up to": its first word
	approx            bool   // "about", "nearly": the ends are not sharp
	unit              string // "%", "pp", "USD", "kg", "score"; "" for a bare number
	fraction          bool   // a part of a whole, "two thirds": it compares with percents
	magnitude         float64
	bare              bool // digits alone
	listed            bool // low and high are two numbers of a score, not an interval

	// A duration as it is written, and which way it points: +1 "two days
	// later", "after"; -1 "a year earlier", "ago"; 0 how long something lasts.
	length     length
	direction  int
	offset     bool   // "two days after" a date, which when holds until it is settled
	fromAnchor bool   // "ago", "from now": it points from the day of the article
	rate       bool   // "$5 a day": per length, not during it
	per        length // of an amount: the time that it is for, "$5 a day"

	// A date or a time; a range has until too, and so has a length that is told
	// from the day of the article: "the last two weeks".
	when, until period
	ends        *[2]value // of two values that make a range, each by itself
}

// quantity returns a plain value of a quantity.
func quantity(k Kind, n number, unit string) value {
	return value{kind: k, low: n.low, high: n.high, unit: unit, fraction: n.fraction,
		magnitude: n.magnitude, bare: n.bare, approx: n.low != n.high}
}

// temporal reports whether v says when.
func (v value) temporal() bool {
	switch v.kind {
	case Date, DateRange, Time, DateTime:
		return true
	}
	return false
}

// measured reports whether v is an amount of a unit, and not only a number, an age
// or a time.
func (v value) measured() bool {
	switch v.kind {
	case Percent, Money, Dimension:
		return true
	case Duration:
		return v.first < v.last || strings.ContainsAny(v.text, "0123456789") // "days" counts none
	}
	return false
}

// String returns the value as its text says it.
func (v value) String() string {
	if v.text != "" {
		return v.text
	}
	return v.canonical()
}

// canonical returns the value's normal form: "2025-07-08", "XXXX-07-08",
// "2025-06-15/2025-06-17", "PT20M", "25", "14.5/15".
func (v value) canonical() string {
	switch {
	case v.kind == Duration:
		return v.length.canonical()
	case v.temporal() && v.until.grain != 0:
		return v.when.canonical() + "/" + v.until.canonical()
	case v.temporal():
		return v.when.canonical()
	case v.listed:
		return formatNumber(v.low) + "-" + formatNumber(v.high)
	case v.low != v.high && v.hedge == plain && !math.IsInf(v.high, 0) && !math.IsInf(v.low, 0):
		return formatNumber(v.low) + "/" + formatNumber(v.high)
	case math.IsInf(v.low, 0):
		return formatNumber(v.high)
	}
	return formatNumber(v.low)
}

// formatNumber writes n without an exponent or needless zeros.
func formatNumber(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// relate returns how what the article says, v, stands to what a claim says of
// the same slot.
func (article value) relate(claim value) relation {
	switch {
	case article.fromAnchor && claim.fromAnchor && article.length.iso != "" && claim.length.iso != "" && article.kind == Date && claim.kind == Date:
		article.kind, claim.kind = Duration, Duration
		return article.relate(claim)
	case article.temporal() && claim.temporal():
		return article.relateTime(claim)
	case article.temporal() || claim.temporal():
		return independent
	case article.kind == Ordinal || claim.kind == Ordinal:
		if article.kind != claim.kind {
			return independent
		}
		return pointRelation(article.low == claim.low)
	case article.listed || claim.listed:
		if !article.listed || !claim.listed {
			return independent
		}
		return pointRelation(article.low == claim.low && article.high == claim.high || article.low == claim.high && article.high == claim.low)
	}
	if article.direction*claim.direction < 0 { // two days before, two days after
		return alternation
	}
	return article.relateQuantity(claim)
}

func pointRelation(same bool) relation {
	if same {
		return equal
	}
	return alternation
}

// Kind is what sort of thing a fact states.
type Kind string

// The kinds of facts, by the question they answer.
const (
	Date      Kind = "date"         // when
	DateRange Kind = "daterange"    // when
	Time      Kind = "time"         // when
	DateTime  Kind = "datetime"     // when
	Duration  Kind = "duration"     // how much
	Percent   Kind = "percent"      // how much
	Number    Kind = "number"       // how much
	Ordinal   Kind = "ordinal"      // how much
	Money     Kind = "money"        // how much
	Age       Kind = "age"          // how much
	Dimension Kind = "dimension"    // how much
	Place     Kind = "place"        // where
	Person    Kind = "person"       // who
	Org       Kind = "organisation" // who
	Role      Kind = "role"         // who
	Action    Kind = "action"       // what
)

// kinds are all kinds of facts.
var kinds = []Kind{Date, DateRange, Time, DateTime, Duration, Percent, Number, Ordinal, Money, Age, Dimension, Place, Person, Org, Role, Action}

// Question returns the question that facts of kind k answer: "when",
// "how much", "where", "who" or "what".
func (k Kind) Question() string {
	switch k {
	case Date, DateRange, Time, DateTime:
		return "when"
	case Place:
		return "where"
	case Person, Org, Role:
		return "who"
	case Action:
		return "what"
	}
	return "how much"
}
