package facts

// settle fixes what v leaves unsaid: by the anchor, or by the focus, the period
// that the text spoke of last.
func (v *value) settle(ws []word, anchor day, focus *period, ahead bool) {
	v.reach(ws, anchor, ahead)
	if v.when.onward && v.when.month > 0 {
		v.when.year = focus.year // "October 3 of that year"
	} else if v.when.onward && focus.year != 0 && focus.start != 0 {
		v.when.moveFrom(*focus)
	} else if v.when.onward && v.when.grain <= weekGrain {
		return // "the following day": of what?
	}
	if v.direction != 0 && v.length.iso != "" && v.when.grain != noGrain && focus.start != 0 && !v.fromAnchor && !v.offset {
		v.awayFrom(*focus)
	}
	if v.when.dom > 0 && v.when.month == 0 && focus.month > 0 && focus.grain <= monthGrain { // "May 6 … on the 8th"
		v.when.year, v.when.month = focus.year, focus.month
	}
	tense := presentTense
	if normAt(ws, v.first-1) == "since" { // what has begun
		ahead = false
		if v.when.month > 0 && v.when.year == 0 && v.when.side == 0 && v.when.shift == 0 && !v.when.shifted {
			v.when.side = -1
		}
	}
	switch {
	case ahead:
		tense = futureTense
	case tellsPast(ws, v.first):
		tense = pastTense
	}
	v.when.resolve(anchor, tense)
	v.until.resolve(anchor, tense)
	if v.offset && v.when.start != 0 {
		v.when = v.away(v.when.start, true)
		v.when.toDay()
		v.when.bound()
	}
	if v.until.weekday > 0 && v.until.dom > 0 && v.when.start != 0 && v.until.start < v.when.start && v.until.start > v.when.start-14 { // "from next Monday to Friday"
		v.until = dayPeriod(v.until.start + day((int(v.when.start-v.until.start)+6)/7*7))
	}
	if v.temporal() && v.until.month > 0 && v.when.start != 0 && !v.when.yearSaid && !v.until.yearSaid && !v.until.shifted && v.when.month > 0 {
		// of no said year: "from November to March"
		v.until.year = v.when.year
		if v.until.month < v.when.month {
			v.until.year++
		}
		v.until.start, v.until.end = 0, 0
		v.until.bound()
	}
	if v.temporal() && v.when.start != 0 && v.when.grain >= dayGrain && v.when.ref == "" {
		*focus = v.when
	}
}

// awayFrom settles "two days later", "a year earlier" by what the text spoke of
// last, as fine as that was told: a year before a quarter is a quarter.
func (v *value) awayFrom(focus period) {
	p := v.away(focus.start, true)
	switch {
	case focus.grain == dayGrain && p.grain < monthGrain:
		p.toDay()
	case focus.grain == dayGrain: // "on March 3 … a year later"
	case p.year == 0 || p.grain < monthGrain || focus.grain > yearGrain || p.grain == monthGrain && focus.grain == yearGrain || focus.grain < monthGrain:
		return
	case focus.grain == quarterGrain && p.grain == yearGrain:
		p = period{grain: quarterGrain, year: p.year, nth: focus.nth}
	case focus.grain == monthGrain:
		p.grain, p.dom = monthGrain, 0
	}
	v.when = p
}

// moveFrom settles "the next day", "that year" by what the text spoke of last.
func (p *period) moveFrom(focus period) {
	if focus.grain > p.grain {
		return // "1994 … the next day": which?
	}
	q := *p
	q.shifted = true
	q.fill(focus.start, presentTense)
	q.bound()
	q.shifted = false
	*p = q
}

// reach gives a length that is told from the day of the article the stretch of
// the calendar that it covers: "the last two weeks", "in three days".
func (v *value) reach(ws []word, anchor day, ahead bool) {
	if v.kind != Duration || anchor == 0 || v.direction != 0 || v.when.grain != noGrain || v.rate {
		return
	}
	side := 0
	for _, w := range ws[v.first : v.last+1] {
		if side == 0 {
			side = sideOf(w.norm)
		}
	}
	in := normAt(ws, v.first-1)
	if side == 0 && oneOf(in, "in|within") && v.length.total() >= 86400 && looksOn(ws, v.first-1, ahead) {
		if in == "in" {
			v.direction, v.fromAnchor = 1, true
			v.kind = Date
			v.when = v.away(anchor, true)
			v.when.toDay()
			return
		}
		side = 1
	}
	if side == 0 {
		return
	}
	far := anchor
	if v.length.unit == "quarter" { // those of the calendar
		q := period{grain: quarterGrain, shifted: true}
		q.fill(anchor, presentTense)
		n := int(v.length.months) / 3
		first := period{grain: quarterGrain, year: q.year, nth: q.nth}
		first.bound()
		from := first.start
		if side > 0 {
			from = first.end
		} else {
			from = from.addMonths(-3 * n)
		}
		v.when, v.until = dayPeriod(from), dayPeriod(from.addMonths(3*n)-1)
		return
	}
	if v.length.months > 0 {
		far = far.addMonths(side * int(v.length.months+0.5))
	}
	far += day(side) * day(v.length.seconds/86400)
	a, b := min(anchor, far), max(anchor, far)
	if side > 0 && in != "within" && normAt(ws, v.first-2) != "within" {
		a++ // from tomorrow
	}
	v.when, v.until = dayPeriod(a), dayPeriod(b)
}

// reachInto gives a length at an end of the period that follows the stretch of
// the calendar that it covers there: "the last three months of 1997".
func (v *value) reachInto(ws []word, whole value) {
	if v.kind != Duration || v.low != v.high || v.length.total() < 86400 || whole.kind != Date || whole.when.start == 0 {
		return
	}
	if gap := ws[v.last+1 : whole.first]; len(gap) != 1 || !oneOf(gap[0].norm, "of|in") {
		return
	}
	months, days := int(v.length.months), day(v.length.seconds/86400)
	switch {
	case ws[v.first].norm == "first":
		a := whole.when.start
		v.when, v.until = dayPeriod(a), dayPeriod(a.addMonths(months)+days-1)
	case oneOf(ws[v.first].norm, "last|final"):
		b := whole.when.end
		v.when, v.until = dayPeriod(b.addMonths(-months)-days), dayPeriod(b-1)
	}
}

// A tense is the way a sentence looks: what it leaves unsaid lies there.
type tense int8

const (
	pastTense    tense = -1
	presentTense tense = 0
	futureTense  tense = 1
)

// tellsPast reports whether the words about word i are in the past tense.
func tellsPast(ws []word, i int) bool {
	for k := max(0, i-30); k < min(len(ws), i+10); k++ {
		if isPast(ws[k]) {
			return true
		}
	}
	return false
}

// isPast reports whether w looks like a verb in the past.
func isPast(w word) bool {
	if among(w.norm, "past-form") {
		return true
	}
	n := len(w.norm)
	return n > 4 && w.shape == lower && w.norm[n-2:] == "ed"
}

// dayPeriod returns the period that is one day.
func dayPeriod(d day) period {
	p := period{grain: dayGrain}
	p.year, p.month, p.dom = d.date()
	p.bound()
	return p
}

// toDay makes a period that knows its day as fine as that.
func (p *period) toDay() {
	if p.year != 0 && p.month != 0 && p.dom != 0 {
		p.grain = dayGrain
	}
}

// looksOn reports whether "in two weeks", at word i, tells when rather than how
// long: nothing in the sentence is past or a record ("the first in two weeks").
func looksOn(ws []word, i int, ahead bool) bool {
	if ahead {
		return true
	}
	for k := max(0, i-40); k < min(len(ws), i+40); k++ {
		w := ws[k]
		n := len(w.norm)
		switch {
		case isPast(w) || oneOf(w.norm, "been|has|have"):
			return false
		case k < i && (oneOf(w.norm, "first|second|third|time|most") || n > 5 && w.norm[n-3:] == "est"):
			return false
		}
	}
	return true
}
