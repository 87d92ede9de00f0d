package facts

// joinValues reads what neighbouring values make together: "June 15 to July
// 3", "10 to 15 per cent", "Friday at 7 p.m.", "two days after".
func joinValues(ws []word, vals []value, anchor day) []value {
	out := vals[:0:0]
	for _, v := range vals {
		if n := len(out); n > 0 {
			if joined, ok := joinPair(ws, out[n-1], v); ok {
				out[n-1] = joined
				continue
			}
			v.shareMonth(ws, out[n-1])
			shareUnit(ws, &out[n-1], &v)
			shareYear(ws, out, v)
		}
		out = append(out, v)
	}
	money := -1
	for i := range out {
		out[i].point(ws, anchor)
		if out[i].kind == Money {
			money = i
		} else if money >= 0 {
			out[i].costs(ws, out[money])
		}
	}
	return out
}

// joinPair makes one value of a and b if the words between say so.
func joinPair(ws []word, a, b value) (value, bool) {
	gap := ws[a.last+1 : b.first]
	before := normAt(ws, a.first-1)
	link := ""
	if len(gap) == 1 {
		link = gap[0].norm
	} else if len(gap) == 2 && gap[0].norm == "-" && gap[0].glued && oneOf(gap[1].norm, "to|and|or") {
		link = gap[1].norm // "two- to three-year"
	} else if len(gap) == 2 && gap[0].norm == "," {
		link = gap[1].norm
	} else if len(gap) == 2 && gap[0].norm == "all" && gap[1].norm == "the" {
		link = "the"
	} else if len(gap) == 2 && gap[1].norm == "the" && oneOf(gap[0].norm, "to|on|until|through") {
		link = gap[0].norm
	} else if len(gap) > 0 {
		return value{}, false
	}
	span := a
	span.last, span.End = b.last, b.End
	if away, ok := joinOffset(ws, span, a, b, link); ok {
		return away, true
	}
	rangeLink := oneOf(link, "to|-|–|through|until|till|thru") || link == "and" && before == "between"
	switch {
	case a.temporal() && b.temporal():
		return joinTimes(span, a, b, link, rangeLink)
	case rangeLink || link == "or" && a.kind == Number && (b.low <= 3*a.low || b.kind != Number):
		if before == "from" && link == "to" && !oneOf(normAt(ws, a.first-2), "range|ranging") || a.listed || b.listed || a.approx || b.approx {
			return value{}, false
		}
		if a.kind == Money && b.kind == Number && b.unit == "" && !b.fraction { // "$10-15 million"
			b.kind, b.unit = Money, a.unit
		}
		a = a.inUnitOf(b)
		if a.kind != b.kind || a.unit != b.unit || a.low > b.low || a.low != a.high || b.low != b.high {
			return value{}, false
		}
		b.ends = &[2]value{a, b}
		b.Span, b.first = Span{a.Start, b.End}, a.first
		b.low = a.low
		if b.kind == Duration {
			b.length.iso = a.length.iso + "/" + b.length.iso
		}
		return b, true
	}
	return value{}, false
}

// joinOffset reads a length and the day that it is told from: "two days after
// Labor Day", "the day before July 4".
func joinOffset(ws []word, span, a, b value, link string) (value, bool) {
	if !b.temporal() || b.kind == DateRange || b.when.grain != dayGrain || b.when.ref != "" || b.when.clock || a.length.iso == "" || a.low != a.high {
		return value{}, false
	}
	side := a.direction
	if a.kind == Duration {
		switch {
		case link == "from" && normAt(ws, a.last+1) == ",":
			return value{}, false // "by two weeks, from 20 March to 6 March"
		case oneOf(link, "after|from|following"):
			side = 1
		case link == "before":
			side = -1
		default:
			return value{}, false
		}
	} else if !a.when.onward || link != "" || side == 0 || !oneOf(ws[a.last].norm, "after|before") {
		return value{}, false
	}
	span.kind, span.direction, span.offset, span.when, span.until = Date, side, true, b.when, period{}
	return span, true
}

// joinTimes joins two times or dates: a range, or a day and an hour.
func joinTimes(span, a, b value, link string, rangeLink bool) (value, bool) {
	clockA, clockB := a.when.clock, b.when.clock
	switch {
	case a.kind == DateRange || b.kind == DateRange || a.kind == DateTime && b.kind == DateTime:
		return value{}, false
	case clockA != clockB && (link == "" || oneOf(link, "at|on|,|around|by")):
		date, hour := a, b
		if clockA {
			date, hour = b, a
		}
		if date.when.grain != dayGrain {
			return value{}, false
		}
		p := date.when
		p.grain, p.clock, p.from, p.to, p.halfless = minuteGrain, true, hour.when.from, hour.when.to, hour.when.halfless
		if p.halfless && p.daypart != "" { // "at 7:30 on Friday evening"
			p.halfless = false
			if !oneOf(p.daypart, "morning|midnight") && p.from < 720 {
				p.from, p.to = p.from+720, p.to+720
			}
		}
		span.when, span.kind = p, DateTime
		return span, true
	case !rangeLink || clockA != clockB:
		return value{}, false
	case clockA:
		if a.kind != Time || b.kind != Time || b.when.from <= a.when.from {
			return value{}, false
		}
		span.when.to = b.when.from
		return span, true
	case oneOf(link, "-|–") && (a.when.grain != b.when.grain || a.when.shifted != b.when.shifted):
		return value{}, false
	case a.direction != 0 || b.direction != 0 || a.when.grain == noGrain || b.when.grain == noGrain:
		return value{}, false
	}
	span.ends = &[2]value{a, b}
	span.kind, span.until = DateRange, b.when
	if span.when.year == 0 && !span.when.shifted && b.when.year != 0 && span.when.month > 0 {
		span.when.year = b.when.year
		if span.when.month > b.when.month {
			span.when.year--
		}
	}
	return span, true
}

// point turns a length that is told from a moment ("two days ago", "three
// years later", "a week after the vote") to where it points.
func (v *value) point(ws []word, anchor day) {
	if v.kind != Duration {
		return
	}
	next := v.last + 1
	take := 0
	switch w := normAt(ws, next); {
	case w == "ago":
		v.direction, take = -1, 1
	case oneOf(w, "earlier|previously"):
		v.direction, take = -1, 1
	case oneOf(w, "later|hence|afterward|afterwards") || w == "on" && (next+1 == len(ws) || oneOf(normAt(ws, next+1), ",|.|;")):
		v.direction, take = 1, 1
	case w == "before":
		v.direction = -1
	case oneOf(w, "after|following"):
		v.direction = 1
	case w == "from":
		if w := normAt(ws, next+1); oneOf(w, "now|today") {
			v.direction, take = 1, 2
		}
	}
	if take == 0 {
		return
	}
	v.rate = false
	v.last = next + take - 1
	v.End = ws[v.last].End
	v.fromAnchor = normAt(ws, v.last) == "ago" || take == 2
	v.when = v.away(anchor, v.fromAnchor)
	if v.fromAnchor {
		v.kind = Date
	}
}

// away returns the period that lies the length v away from the anchor, or one
// that is not known where it is told from something else.
func (v *value) away(anchor day, fromAnchor bool) period {
	p := period{grain: dayGrain}
	switch l := v.length; {
	case oneOf(l.unit, "year|decade|century"):
		p.grain = yearGrain
	case oneOf(l.unit, "month|quarter"):
		p.grain = monthGrain
	case l.unit == "week" && v.length.seconds > 14*86400:
		p.grain = weekGrain
	}
	if v.approx && v.high != v.low || anchor == 0 || !fromAnchor && v.direction == 0 {
		return p
	}
	d := anchor
	if v.length.months > 0 {
		d = d.addMonths(v.direction * int(v.length.months+0.5))
	}
	d += day(v.direction * int(v.length.seconds/86400))
	p.year, p.month, p.dom = d.date()
	return p
}
