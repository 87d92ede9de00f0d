package facts

// Values that stand in a row, or in a change, say some things once for all.

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
