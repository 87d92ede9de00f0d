package facts

// relateClock compares times of day, within days where both name one.
func relateClock(article, claim value, a, c period) relation {
	days := equal
	if a.dated() && c.dated() {
		days = relateExtent(a, c)
	} else if a.dated() != c.dated() {
		days = narrower
		if c.dated() {
			days = wider
		}
	}
	if days == alternation {
		return alternation
	}
	clock := relateMinutes(a, c)
	switch {
	case clock == alternation || clock == independent:
		return clock
	case days == equal:
		return clock
	case clock == equal || clock == days:
		return days
	}
	return independent
}

// relateMinutes compares two times of day. One that leaves open its half of the
// day, "at 7:30", fits 7:30 p.m. too.
func relateMinutes(a, c period) relation {
	if a.to-a.from > 60 && c.to-c.from > 60 && !a.halfless && !c.halfless && a.clock && c.clock && (a.from == c.from) != (a.to == c.to) {
		return alternation // "8 a.m. to 10 p.m." for "8 a.m. to 6 p.m."
	}
	if a.clock && c.clock && a.halfless != c.halfless {
		late := a
		late.halfless, late.from, late.to = c.halfless, (a.from+720)%1440, (a.from+720)%1440+a.to-a.from
		a.halfless = c.halfless
		one, other := relateMinutes(a, c), relateMinutes(late, c)
		switch {
		case one == alternation && other == alternation:
			return alternation
		case one != equal && other != equal:
			return independent
		case c.halfless: // the article says more
			return narrower
		}
		return wider
	}
	switch {
	case !a.clock:
		return wider
	case !c.clock:
		return narrower
	case a.from == c.from && a.to == c.to:
		return equal
	case c.from <= a.from && a.to <= c.to:
		return narrower
	case a.from <= c.from && c.to <= a.to:
		return wider
	case a.to <= c.from || c.to <= a.from:
		return alternation
	}
	return independent
}

// dated reports whether p names a day at all.
func (p period) dated() bool { return p.start != 0 || p.month > 0 || p.dom > 0 || p.weekday > 0 }
