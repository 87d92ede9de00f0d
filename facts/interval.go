package facts

import "math"

// measure returns a quantity's interval in the base unit of its dimension, and
// the dimension.
func (v value) measure() (low, high float64, dimension string) {
	scale, dimension := 1.0, v.unit
	switch v.kind {
	case Duration:
		dimension = "s"
	case Age:
		dimension = "age"
	case Percent:
		switch v.unit {
		case "bp":
			scale, dimension = 0.01, "pp"
		}
	case Money:
		switch v.unit {
		case "cent":
			scale, dimension = 0.01, "$"
		case "pence":
			scale, dimension = 0.01, "GBP"
		}
	case Dimension:
		scale, dimension = unitScale(v.unit)
	case Number:
		if v.fraction && v.high <= 1 {
			scale, dimension = 100, "%"
		}
	}
	return v.low * scale, v.high * scale, dimension
}

// sameDimension reports whether two dimensions are one: a bare "$" is any
// country's dollar.
func sameDimension(a, b string) bool {
	dollar := func(s string) bool { return len(s) == 3 && s[2] == 'D' || s == "$" }
	return a == b || (a == "$" || b == "$") && dollar(a) && dollar(b)
}

// relateQuantity compares two intervals: the claim follows only if the
// article's lies within the claim's, and is excluded only if they lie apart.
func (article value) relateQuantity(claim value) relation {
	al, ah, ad := article.measure()
	cl, ch, cd := claim.measure()
	if !sameDimension(ad, cd) {
		if article.kind == Money && claim.kind == Money && al == cl && ah == ch {
			return alternation
		}
		return independent
	}
	if article.kind == Duration && claim.kind == Duration {
		if r, ok := article.length.relate(claim.length); ok && al == ah && cl == ch {
			if r == equal {
				return equal
			}
		}
	}
	if al == ah && cl == ch { // two points
		if near(al, cl) {
			return equal
		}
		if article.approx || claim.approx {
			switch gap := math.Abs(al - cl); {
			case gap <= 0.05*math.Max(math.Abs(al), math.Abs(cl)) && !wrongSide(article, claim, al, cl):
				return equal
			case gap <= 0.1*math.Max(math.Abs(al), math.Abs(cl)):
				return independent
			}
			return alternation
		}
		if rounds(al, cl) || rounds(cl, al) {
			return independent
		}
		return alternation
	}
	slack := 0.0
	if article.approx || claim.approx {
		slack = 0.05
	}
	switch {
	case apart(al, ah, article.highOpen, article.lowOpen, cl, ch, claim.lowOpen, claim.highOpen, slack, article):
		return alternation
	case near(al, cl) && near(ah, ch) && article.lowOpen == claim.lowOpen && article.highOpen == claim.highOpen:
		return equal
	case within(al, ah, article, cl, ch, claim):
		return narrower
	case within(cl, ch, claim, al, ah, article), cl == ch && (cl == al || cl == ah):
		return wider
	}
	return independent
}

// apart reports whether the article's interval and the claim's share no value.
// "More than 500" and a plain 500 are not apart: the reader says the same,
// less carefully.
func apart(al, ah float64, aHighOpen, aLowOpen bool, cl, ch float64, cLowOpen, cHighOpen bool, slack float64, article value) bool {
	gap := slack * math.Max(math.Abs(finite(al, ah)), math.Abs(finite(cl, ch)))
	if ah < cl-gap || ch < al-gap {
		return true
	}
	exact := al == ah && !article.approx
	return slack == 0 && exact && (ah == cl && cLowOpen || al == ch && cHighOpen)
}

func finite(a, b float64) float64 {
	if math.IsInf(a, 0) {
		return b
	}
	return a
}

// within reports whether the interval a lies in b.
func within(al, ah float64, a value, bl, bh float64, b value) bool {
	lowOK := al > bl || near(al, bl) && (!b.lowOpen || a.lowOpen)
	highOK := ah < bh || near(ah, bh) && (!b.highOpen || a.highOpen)
	return lowOK && highOK
}

// wrongSide reports whether "nearly 20" meets something above it, or "just
// over 20" something below.
func wrongSide(article, claim value, a, c float64) bool {
	return claim.highOpen && a > c && !article.approx || claim.lowOpen && a < c && !article.approx ||
		article.highOpen && c > a && !claim.approx || article.lowOpen && c < a && !claim.approx
}

// near reports whether a and b are the same number but for the noise of
// fractions: a third is 33.3 per cent and 33.33.
func near(a, b float64) bool {
	if a == b || math.IsInf(a, 0) || math.IsInf(b, 0) {
		return a == b
	}
	return math.Abs(a-b) <= 1e-3*math.Min(math.Abs(a), math.Abs(b)) && (a != math.Trunc(a) || b != math.Trunc(b)) && (isThird(a) || isThird(b)) ||
		math.Abs(a-b) <= 1e-9*math.Abs(a)
}

func isThird(n float64) bool {
	f := n * 3
	return n != math.Trunc(n) && math.Abs(f-math.Round(f)) < 1e-6*math.Abs(f)
}

// rounds reports whether the number b is what one gets by rounding a to fewer
// figures.
func rounds(a, b float64) bool {
	if a == 0 || b == 0 || (a < 0) != (b < 0) {
		return false
	}
	a, b = math.Abs(a), math.Abs(b)
	step := math.Pow(10, math.Floor(math.Log10(b)))
	for range 4 {
		if r := math.Round(b/step) * step; math.Abs(r-b) < 1e-9*b { // b ends at this figure
			return math.Abs(a-b) <= step/2 && math.Abs(a-b) < 0.05*b && a != b
		}
		step /= 10
	}
	return false
}
