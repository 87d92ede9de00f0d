package facts

import "math"

// A hedge is what stands beside an amount and opens or blurs it.
type hedge uint8

const (
	plain    hedge = iota
	atLeast        // [n, ∞)
	moreThan       // (n, ∞)
	atMost         // (-∞, n]
	lessThan       // (-∞, n)
	about          // near n
	nearly         // near n, below it
	justOver       // near n, above it
	exactly        // n, and no other
)

// hedgesBefore and hedgesAfter map the words before and after an amount to the
// hedge that they are.
var hedgesBefore, hedgesAfter = phraseTable(hedgesBeforeText, false), phraseTable(hedgesAfterText, false)

var hedgeNames = map[string]hedge{"atleast": atLeast, "morethan": moreThan, "atmost": atMost, "lessthan": lessThan,
	"about": about, "nearly": nearly, "justover": justOver, "exactly": exactly}

// addHedge reads the hedge beside v and opens or blurs v by it.
func (v *value) addHedge(ws []word) {
	for n := min(4, v.first); n > 0; n-- {
		at := v.first - n
		if p, next := hedgesBefore().at(ws, at); next == v.first {
			v.hedgeBy(p.key, ws[at].norm, Span{ws[at].Start, ws[next-1].End})
			return
		}
	}
	if at := v.last + 1; at < len(ws) {
		if p, next := hedgesAfter().at(ws, at); next > 0 && v.afterHedgeFits(ws, next) {
			v.hedgeBy(p.key, ws[at].norm, Span{ws[at].Start, ws[next-1].End})
		}
	}
}

func (v *value) hedgeBy(name, word string, span Span) {
	v.hedge, v.hedgeSpan, v.hedgeWord = hedgeNames[name], span, word
	v.open(v.hedge)
}

// afterHedgeFits keeps "or more" from reading on into another amount.
func (v *value) afterHedgeFits(ws []word, next int) bool {
	return next >= len(ws) || ws[next].shape != digits
}

func (v *value) open(h hedge) {
	switch h {
	case atLeast:
		v.high = math.Inf(1)
	case moreThan:
		v.high, v.lowOpen = math.Inf(1), true
	case atMost:
		v.low = math.Inf(-1)
	case lessThan:
		v.low, v.highOpen = math.Inf(-1), true
	case about:
		v.approx = true
	case nearly:
		v.approx, v.highOpen = true, true
	case justOver:
		v.approx, v.lowOpen = true, true
	}
}
