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

// costs gives an amount in millions that names nothing the currency of the
// money before it: "3.9 billion kroner, against 3.8 billion".
func (v *value) costs(ws []word, money value) {
	if v.kind != Number || v.unit != "" || v.magnitude < 1e6 || money.magnitude < 1e6 || v.fraction {
		return
	}
	if next := v.last + 1; next < len(ws) && (ws[next].isWord() || ws[next].norm == "-" && ws[next].glued) && !closedClass[ws[next].norm] && !oneOf(ws[next].norm, "a|up|down") {
		return
	}
	v.kind, v.unit = Money, money.unit
	if v.ends != nil {
		for k := range v.ends {
			v.ends[k].kind, v.ends[k].unit = Money, money.unit
		}
	}
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

// inUnitOf returns a bare number in the unit and magnitude of what it is
// joined with: the 10 of "10 to 15 million euros".
func (a value) inUnitOf(b value) value {
	if a.magnitude <= 1 && b.magnitude > 1 && (a.kind == Number || a.kind == b.kind && a.kind == Money) && a.low*b.magnitude <= b.high && !a.fraction {
		a.low, a.high, a.magnitude = tidy(a.low*b.magnitude), tidy(a.high*b.magnitude), b.magnitude
	}
	if a.kind != Number || a.listed || a.unit != "" || b.kind == Number || b.kind == Ordinal || b.temporal() {
		if a.kind == Money && b.kind == Number && b.unit == "" {
			return a
		}
		return a
	}
	n := a.low
	a.kind, a.unit = b.kind, b.unit
	if b.kind == Duration {
		a.length = lengthOf(n, b.length.unit)
		a.low = a.length.total()
		a.high = a.low
	}
	return a
}

// shareUnit gives a bare number the unit of the value that it stands in a row
// or a change with: "10 and 15 per cent", "from 10 to 15 per cent".
func shareUnit(ws []word, a, b *value) {
	gap := ws[a.last+1 : b.first]
	if len(gap) == 1 && a.kind == Age && a.last == a.first+1 && oneOf(ws[a.first].norm, "aged|ages") && b.kind == Number && b.bare && oneOf(gap[0].norm, "and|or|,") {
		b.kind, b.unit = Age, a.unit // "aged 29 and 33"
		return
	}
	if len(gap) != 1 || a.kind != Number || b.kind == Duration && b.low == b.high && gap[0].norm == "and" {
		return
	}
	if b.kind == Number && a.kind == Money {
		return
	}
	if oneOf(gap[0].norm, "and|or|to") {
		if b.kind == Percent || gap[0].norm == "to" && (b.kind == Dimension || b.kind == Money && a.magnitude > 1) {
			*a = a.inUnitOf(*b)
		}
	}
}

// shareMonth makes v, a number that stands in a row with a day of the month, a
// day of the same month: the 15 of "April 6 and 15".
func (v *value) shareMonth(ws []word, a value) {
	last := ws[a.last]
	if !v.bare && v.kind != Ordinal || v.low != float64(int(v.low)) || v.low > 31 || v.last != v.first || a.kind != Date || a.when.grain != dayGrain || a.when.month == 0 || int(v.low) <= a.when.dom || last.shape != digits || len(last.norm) > 4 || len(last.norm) == 4 && last.norm == formatNumber(float64(a.when.year)) {
		return
	}
	if gap := ws[a.last+1 : v.first]; len(gap) != 1 || !oneOf(gap[0].norm, "and|,|or") {
		return
	}
	if next := v.last + 1; next < len(ws) && ws[next].isWord() && !closedClass[ws[next].norm] {
		return
	}
	dom := int(v.low)
	*v = value{Span: v.Span, kind: Date, rule: v.rule, text: v.text, first: v.first, last: v.last, when: a.when}
	v.when.dom, v.when.weekday = dom, 0
}

// shareYear gives the days or months before b, in a row with it, the year that
// it alone says: "May 4 and 5, 1999", "in June, July and August 1988".
func shareYear(ws []word, row []value, b value) {
	if !b.temporal() || b.when.year == 0 || b.when.shifted || b.when.month == 0 {
		return
	}
	first := b.first
	for k := len(row) - 1; k >= 0; k-- {
		a := &row[k]
		for _, w := range ws[a.last+1 : first] {
			if !oneOf(w.norm, "and|,|or|on|in") {
				return
			}
		}
		if a.kind != b.kind || a.when.grain != b.when.grain || a.when.year != 0 || a.when.shifted || a.when.month == 0 || a.when.month > b.when.month {
			return
		}
		a.when.year, first = b.when.year, a.first
	}
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
