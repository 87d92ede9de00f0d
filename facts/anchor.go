package facts

// resolve settles what the period leaves unsaid by the day of the article.
// tense tells whether the sentence speaks of what is past or to come.
func (p *period) resolve(anchor day, tense tense) {
	p.yearSaid = p.year != 0
	if p.grain == noGrain || p.ref != "" {
		return
	}
	if anchor != 0 {
		p.fill(anchor, tense)
	}
	p.bound()
}

// fill sets the fields that only the anchor knows.
func (p *period) fill(anchor day, tense tense) {
	year, month, _ := anchor.date()
	ahead := tense == futureTense && p.side >= 0 || p.side > 0
	switch {
	case p.either:
		if d := dayOf(p.year, p.dom, p.month); !ahead && dayOf(p.year, p.month, p.dom) > anchor+7 && d <= anchor {
			p.month, p.dom = p.dom, p.month // what is told has been
		}
	case p.shifted:
		p.fillShifted(anchor)
	case p.weekday > 0 && p.shift != 0 && p.dom == 0 && p.month == 0: // "two Thursdays ago"
		d := anchor - day((anchor.weekday()-p.weekday+6)%7+1)
		if p.shift > 0 {
			d = anchor + day((p.weekday-anchor.weekday()+6)%7+1)
			d -= 7
		} else {
			d += 7
		}
		p.year, p.month, p.dom = (d + day(7*p.shift)).date()
	case p.weekday > 0 && p.dom == 0 && p.month == 0 && p.year == 0:
		d := anchor - day((anchor.weekday()-p.weekday+7)%7) // the most recent, today included
		switch {
		case p.side < 0 && d == anchor:
			d -= 7
		case p.side > 0: // "next Friday" is next week's
			d = anchor.weekStart() + 7 + day(p.weekday-1)
		case (ahead || p.coming) && d < anchor:
			d += 7
		}
		p.year, p.month, p.dom = d.date()
	case p.month == 2 && p.dom == 29 && p.year == 0 && daysInMonth(year, 2) < 29:
		// a year that has the day, but which?
	case p.month > 0 && p.year == 0 && p.shift != 0: // "June last year"
		p.year = year + p.side
	case p.month > 0 && p.year == 0:
		p.year = year + yearStep(int(dayOf(year, p.month, max(p.dom, 1))-anchor), ahead, tense == pastTense, p.side, p.grain == monthGrain && p.month == month)
		if d := dayOf(p.year, p.month, p.dom) - anchor; p.weekday > 0 && p.dom > 0 && (d > 31 || d < -31) { // "Friday, Oct. 13": the year where it was one
			for _, y := range []int{p.year, year, year - 1, year + 1} {
				if dayOf(y, p.month, p.dom).weekday() == p.weekday {
					p.year = y
					break
				}
			}
		}
	case p.dom > 0 && p.month == 0 && p.weekday > 0: // "Friday the 13th"
		for back := -1; back < 24; back++ {
			d := dayOf(year, month-back, p.dom)
			_, _, dom := d.date()
			if d.weekday() == p.weekday && dom == p.dom && (ahead || d <= anchor+7) {
				p.year, p.month, p.dom = d.date()
				return
			}
		}
	case p.dom > 0 && p.month == 0:
		p.year, p.month = year, month
		if d := dayOf(year, month, p.dom); !ahead && d > anchor+7 {
			p.year, p.month, _ = dayOf(year, month-1, 1).date()
		} else if ahead && d < anchor {
			p.year, p.month, _ = dayOf(year, month+1, 1).date()
		}
	case p.nth > 0 && p.year == 0 && p.shift != 0: // "this summer"
		p.year = year + p.side
		if p.side == 0 && p.nth == 4 && month <= 3 {
			p.year-- // a winter has the year that it begins in
		}
	case p.nth > 0 && p.year == 0 && (p.grain == quarterGrain || p.grain == seasonGrain || p.grain == halfGrain):
		p.year = year
		p.bound()
		switch {
		case p.side < 0 && p.end > anchor, p.side == 0 && !ahead && p.start > anchor:
			p.year--
		case ahead && p.end <= anchor || p.side > 0 && p.start <= anchor:
			p.year++
		}
	}
}

// yearStep says which year a month without one belongs to: the article's own,
// unless that is far on the wrong side. days is how far on it lies.
func yearStep(days int, ahead, past bool, side int, thisMonth bool) int {
	switch {
	case thisMonth && side == 0:
		return 0
	case side > 0 && days <= 0, ahead && days < -31:
		return 1
	case side < 0 && days > 0, !ahead && days > 240, past && !ahead && days > 92:
		return -1
	}
	return 0
}

func (p *period) fillShifted(anchor day) {
	year, month, _ := anchor.date()
	switch p.grain {
	case dayGrain:
		p.year, p.month, p.dom = (anchor + day(p.shift)).date()
	case minuteGrain:
		p.year, p.month, p.dom = anchor.date()
	case weekGrain, weekendGrain:
		d := anchor.weekStart() + day(7*p.shift)
		if p.weekday > 0 {
			p.grain = dayGrain
			d += day(p.weekday - 1)
		}
		if p.grain == weekendGrain && p.shift == 0 && p.side < 0 {
			d -= 7
		}
		p.year, p.month, p.dom = d.date()
	case monthGrain:
		p.year, p.month, _ = dayOf(year, month+p.shift, 1).date()
		if p.dom > 0 || p.weekday > 0 { // "the 20th of last month"
			p.grain = dayGrain
		}
	case quarterGrain:
		n := (month-1)/3 + p.shift
		p.year, p.nth = year+floorDiv(n, 4), n-4*floorDiv(n, 4)+1
	case yearGrain:
		p.year = year + p.shift
	case decadeGrain:
		p.year = floorDiv(year, 10)*10 + 10*p.shift
	case centuryGrain:
		p.year = floorDiv(year, 100)*100 + 100*p.shift
	case seasonGrain:
		p.year = year
	}
}
