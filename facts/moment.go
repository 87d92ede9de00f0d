package facts

// relateTime compares two times or dates. What the texts leave unsaid is taken
// as fits best: "8 July" is a day of whatever year the other names.
func (article value) relateTime(claim value) relation {
	a, c := article.extent(), claim.extent()
	if article.clocked() && claim.clocked() && article.until.clock && claim.until.clock {
		if article.when.from == claim.when.from && article.until.from != claim.until.from || article.until.from == claim.until.from && article.when.from != claim.when.from {
			return alternation // "8 a.m. to 10 p.m." for "8 a.m. to 6 p.m."
		}
	}
	if article.clocked() || claim.clocked() {
		return relateClock(article, claim, a, c)
	}
	if article.until.grain != 0 && claim.until.grain != 0 {
		return relateEnds(relateExtent(article.when, claim.when), relateExtent(article.until, claim.until))
	}
	if x, y := article.when, claim.when; x.weekday > 0 && y.weekday > 0 && x.weekday != y.weekday && y.dom > 0 && x.dom > 0 && article.until.grain == noGrain && claim.until.grain == noGrain {
		return alternation // "Monday, May 5" for "Friday, May 5"
	}
	r := relateExtent(a, c)
	if part := claim.when.daypart; part != "" && r.entails() && part != article.when.daypart {
		if article.when.daypart == "" {
			return wider // "on Wednesday" says nothing of the afternoon
		}
		return alternation
	}
	return r
}

// relateEnds makes one relation of two ranges from those of their ends.
func relateEnds(first, last relation) relation {
	switch {
	case first == equal && last == equal:
		return equal
	case first == alternation || last == alternation:
		return alternation
	case first.entails() && last.entails():
		return narrower
	}
	return independent
}

// extent returns the value's whole period, with until's end.
func (v value) extent() period {
	p := v.when
	if v.until.grain != 0 {
		p.end = v.until.end
		if p.start == 0 || p.end == 0 {
			p.start, p.end = 0, 0
		}
		p.weekday = 0
	}
	return p
}

func (v value) clocked() bool { return v.when.clock }

// relateExtent compares two periods by the days they hold.
func relateExtent(a, c period) relation {
	switch {
	case a.start != 0 && c.start != 0:
		r := relateDays(a.start, a.end, c.start, c.end)
		if r == alternation && a.margin(c)+c.margin(a) > 0 {
			la, lc := a.margin(c), c.margin(a)
			if relateDays(a.start-la, a.end+la, c.start-lc, c.end+lc) != alternation {
				return independent
			}
		}
		return r
	case a.start != 0:
		return bestOf(a.start, func(year int) relation {
			q := c.in(year, a.start)
			return relateDays(a.start, a.end, q.start, q.end)
		}, c)
	case c.start != 0 && c.end-c.start > 1 && (a.month == 0 && (a.weekday > 0 || a.dom > 0) || c.grain >= yearGrain && a.year == 0):
		return independent // "on Tuesday", of no known week, is in no month
	case c.start != 0:
		return bestOf(c.start, func(year int) relation {
			q := a.in(year, c.start)
			return relateDays(q.start, q.end, c.start, c.end)
		}, a)
	}
	if a.weekday > 0 && c.weekday > 0 && a.month == 0 && c.month == 0 && a.dom == 0 && c.dom == 0 {
		return pointRelation(a.weekday == c.weekday)
	}
	if a.shifted || c.shifted {
		if a.shifted && c.shifted && a.grain == c.grain {
			return pointRelation(a.shift == c.shift)
		}
		return independent
	}
	if a.settles() && c.settles() {
		const leap = 2024
		p, q := a.in(leap, 0), c.in(leap, 0)
		return relateDays(p.start, p.end, q.start, q.end)
	}
	return independent
}

// margin is how many days outside of p may still be meant by it, where it is held
// against q: seasons have no sharp ends, the winter of 2024 may begin or end in
// it, and a fiscal year is not the calendar's.
func (p period) margin(q period) day {
	switch {
	case p.fiscal && !q.fiscal:
		return 366
	case p.grain == seasonGrain && p.nth == 4:
		return 366
	case p.grain == seasonGrain && q.grain != seasonGrain:
		return 31
	}
	return 0
}

// settles reports whether a year is all that p lacks.
func (p period) settles() bool {
	switch p.grain {
	case dayGrain, minuteGrain:
		return p.month > 0 && p.dom > 0
	case monthGrain:
		return p.month > 0
	case seasonGrain, quarterGrain, halfGrain:
		return p.nth > 0
	case yearGrain, decadeGrain, centuryGrain:
		return p.year > 0
	}
	return false
}

// in returns p placed in a year or, where it names but a weekday or a day of
// the month, near a day.
func (p period) in(year int, by day) period {
	switch {
	case p.start != 0:
	case p.settles():
		if p.year == 0 {
			p.year = year
		}
		p.bound()
	case p.weekday > 0 && by != 0 && p.month == 0 && p.dom == 0:
		p.start = by + day((p.weekday-by.weekday()+7)%7)
		p.end = p.start + 1
	case p.dom > 0 && p.month == 0 && by != 0:
		y, m, _ := by.date()
		p.start = dayOf(y, m, p.dom)
		p.end = p.start + 1
	}
	return p
}

// bestOf tries the years around a day, for what lacks its own, and returns the
// relation that agrees most.
func bestOf(by day, relate func(year int) relation, p period) relation {
	if !p.settles() && p.weekday == 0 && !(p.dom > 0 && p.month == 0) {
		return independent
	}
	y, _, _ := by.date()
	best := relate(y)
	for _, year := range []int{y - 1, y + 1} {
		if r := relate(year); rank(r) > rank(best) {
			best = r
		}
	}
	return best
}

func rank(r relation) int {
	switch r {
	case equal:
		return 3
	case narrower:
		return 2
	case wider:
		return 1
	}
	return 0
}

// relateDays compares two half-open stretches of days.
func relateDays(as, ae, cs, ce day) relation {
	switch {
	case as == 0 || cs == 0:
		return independent
	case as == cs && ae == ce:
		return equal
	case cs <= as && ae <= ce:
		return narrower
	case as <= cs && ce <= ae:
		return wider
	case ae <= cs || ce <= as:
		return alternation
	}
	return independent
}
