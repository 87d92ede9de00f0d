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
// country's dollar, and plain kroner are Norway's as well as Sweden's.
func sameDimension(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) == 3 {
		a, b = b, a
	}
	switch a {
	case "$":
		return len(b) == 3 && b[2] == 'D'
	case "KR":
		return oneOf(b, "NOK|SEK|DKK")
	case "PESO":
		return oneOf(b, "MXN|PHP")
	case "FRANC":
		return b == "CHF"
	}
	return false
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
		if article.kind == Number && article.unit == "times" {
			return article.multiplies(claim)
		}
		if claim.kind == Number && claim.unit == "times" {
			return claim.multiplies(article)
		}
		return independent
	}
	if article.per.iso != "" && claim.per.iso != "" && article.kind != Duration {
		if a, c := article.per.total(), claim.per.total(); !near(a, c) {
			al, ah = al*c/a, ah*c/a
			article.approx = true
		}
	}
	if article.hedge == claim.hedge && article.otherLimit(claim) {
		return alternation
	}
	if article.kind == Duration && claim.kind == Duration {
		if r, ok := article.length.relate(claim.length); ok && al == ah && cl == ch {
			if r == equal {
				return equal
			}
		}
	}
	if al == ah && cl == ch { // two points
		if near(al, cl) || article.kind == Dimension && article.unit != claim.unit && (rounds(al, cl) || rounds(cl, al) || article.converts(cl) || claim.converts(al)) {
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
	if near(al, cl) && near(ah, ch) && article.hedge == claim.hedge {
		return equal
	}
	if article.hedge == plain && claim.hedge == plain && al < ah && cl < ch && near(al, cl) != near(ah, ch) {
		return alternation // a range told with another end
	}
	al, ah = article.blur(al, ah)
	cl, ch = claim.blur(cl, ch)
	slack := lengthSlack(article, claim)
	switch {
	case apart(article, claim, al, ah, cl, ch, slack):
		return alternation
	case within(al, ah, article, cl, ch, claim, slack):
		return narrower
	case within(cl, ch, claim, al, ah, article, slack), cl == ch && (cl == al || cl == ah):
		return wider
	}
	return independent
}

// otherRate reports whether two amounts are told for different times, "a day" and
// "a week".
func otherRate(article, claim *value) bool {
	return article.per.iso != "" && claim.per.iso != "" && !near(article.per.total(), claim.per.total())
}

// otherLimit reports whether the claim tells the limit that the article sets,
// in the article's own terms, with another amount: "up to seven years" with ten,
// "children under six" with twelve, "at least 14" with 20.
func (v value) otherLimit(claim value) bool {
	switch v.hedge {
	case atLeast:
		return claim.low > v.low && !rounds(claim.low, v.low)
	case atMost:
		return claim.high != v.high && v.hedgeWord == claim.hedgeWord && oneOf(v.hedgeWord, "up|as|maximum|a")
	case lessThan:
		return claim.high != v.high && v.kind == Number && v.high < 100 && v.hedgeWord == "under" && claim.hedgeWord == "under" && v.unit == ""
	}
	return false
}

// converts reports whether n, in the base unit, is v when it is told in v's unit
// to as many figures as v has: 10 miles are 16 km.
func (v value) converts(n float64) bool {
	scale, _ := unitScale(v.unit)
	return rounds(n/scale, v.low)
}

// multiplies compares a multiplier with the share that it adds or takes:
// "doubled" is up 100 per cent, "halved" is down by half.
func (v value) multiplies(share value) relation {
	change := 100 * (v.low - 1)
	if v.low < 1 {
		change = 100 * (1 - v.low)
	}
	low, high, dimension := share.measure()
	if v.unit == "times" && dimension == "%" && low == high && near(low, change) {
		return equal
	}
	return independent
}

// blur returns the interval that an amount near a point may mean: "about 140"
// is 5 per cent more or less.
func (v value) blur(low, high float64) (float64, float64) {
	if !v.approx || low != high {
		return low, high
	}
	d := 0.05 * math.Abs(low)
	switch v.hedge {
	case nearly:
		return low - d, high
	case justOver:
		return low, high + d
	}
	return low - d, high + d
}

// lengthSlack returns how much of itself a length in months may differ from
// one in days and still be the same.
func lengthSlack(a, b value) float64 {
	if a.kind != Duration || b.kind != Duration || (a.length.months > 0) == (b.length.months > 0) {
		return 0
	}
	if a.length.months > 0 {
		return b.length.slack()
	}
	return a.length.slack()
}

// apart reports whether the article's interval and the claim's share no value.
// "More than 500" and a plain 500 are not apart: the reader says the same,
// less carefully.
func apart(article, claim value, al, ah, cl, ch, slack float64) bool {
	if article.loose()*ah < cl-margin(cl, slack) || claim.loose()*ch < al-margin(al, slack) {
		return true
	}
	if slack != 0 {
		return false
	}
	touch := ah == cl && (claim.lowOpen || article.highOpen && cl != ch) || al == ch && (claim.highOpen || article.lowOpen && cl != ch)
	return touch && !article.approx && !claim.approx && (al == ah || cl != ch)
}

// loose is how far above its upper end a count in the plural may still be
// meant: 50,000 people are thousands too.
func (v value) loose() float64 {
	if v.kind != Duration && v.approx && v.ends == nil && v.hedge == plain && v.low < v.high {
		return 10
	}
	return 1
}

// margin returns the share slack of n, none of what has no end.
func margin(n, slack float64) float64 {
	if math.IsInf(n, 0) {
		return 0
	}
	return slack * math.Abs(n)
}

// within reports whether the interval a lies in b.
func within(al, ah float64, a value, bl, bh float64, b value, slack float64) bool {
	lowOK := al > bl-margin(bl, slack) || near(al, bl) && (!b.lowOpen || a.lowOpen)
	highOK := ah < bh+margin(bh, slack) || near(ah, bh) && (!b.highOpen || a.highOpen)
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
