package facts

// A grain is how fine a period is told.
type grain uint8

const (
	noGrain grain = iota
	minuteGrain
	dayGrain
	weekendGrain
	weekGrain
	monthGrain
	seasonGrain
	quarterGrain
	halfGrain
	yearGrain
	decadeGrain
	centuryGrain
)

var grainOfUnit = map[string]grain{"day": dayGrain, "night": dayGrain, "weekend": weekendGrain, "week": weekGrain, "month": monthGrain,
	"quarter": quarterGrain, "year": yearGrain, "decade": decadeGrain, "century": centuryGrain}

// A part is which part of a period is meant.
type part uint8

const (
	whole part = iota
	early
	mid
	late
)

// A period is a stretch of the calendar as a text tells it. What it leaves
// unsaid (a year, a month) is 0 until the anchor settles it.
type period struct {
	grain      grain
	year       int
	month, dom int
	weekday    int // 1 Monday to 7 Sunday
	nth        int // which season, quarter or half of the year; first year of a decade or century
	part       part
	shift      int // how many grains from the anchor: "last week" -1
	shifted    bool
	side       int  // "next Friday" +1, "last Friday" -1
	onward     bool // told from what the text spoke of last: "the following day"
	yearSaid   bool // the text says the year
	coming     bool // "this Friday": today or after
	fiscal     bool
	movable    bool   // nth days after Easter
	either     bool   // in figures, "7/6/2025": month and day may stand the other way round
	ref        string // "PRESENT_REF", "PAST_REF", "FUTURE_REF": no place in the calendar
	clock      bool   // the minutes of the day, from and to, are said
	halfless   bool   // but not in which half of it: "at 7:30"
	from, to   int
	daypart    string // "morning"
	start, end day    // half-open; 0 unknown
}

// bound sets start and end where the fields suffice.
func (p *period) bound() {
	y := p.year
	if y == 0 || p.start != 0 && p.grain == noGrain {
		return
	}
	switch p.grain {
	case dayGrain, minuteGrain:
		if p.movable {
			p.month, p.dom, p.movable = 0, 0, false
			_, p.month, p.dom = (easter(y) + day(p.nth)).date()
			p.nth = 0
		}
		if p.dom == 0 && p.nth > 0 && p.weekday > 0 && p.month > 0 {
			p.dom = nthWeekday(y, p.month, p.weekday, p.nth)
		}
		if p.month > 0 && p.dom > 0 {
			p.start = dayOf(y, p.month, p.dom)
			p.end = p.start + 1
		}
	case weekGrain:
		if p.month > 0 && p.dom > 0 {
			p.start = dayOf(y, p.month, p.dom).weekStart()
			p.end = p.start + 7
		}
	case weekendGrain:
		if p.month > 0 && p.dom > 0 {
			p.start = dayOf(y, p.month, p.dom).weekStart() + 5
			p.end = p.start + 2
		}
	case monthGrain:
		if p.month > 0 {
			p.start, p.end = dayOf(y, p.month, 1), dayOf(y, p.month+1, 1)
		}
	case seasonGrain:
		if p.nth > 0 {
			p.start, p.end = dayOf(y, 3*p.nth, 1), dayOf(y, 3*p.nth+3, 1)
		}
	case quarterGrain:
		if p.nth > 0 {
			p.start, p.end = dayOf(y, 3*p.nth-2, 1), dayOf(y, 3*p.nth+1, 1)
		}
	case halfGrain:
		if p.nth > 0 {
			p.start, p.end = dayOf(y, 6*p.nth-5, 1), dayOf(y, 6*p.nth+1, 1)
		}
	case yearGrain:
		p.start, p.end = dayOf(y, 1, 1), dayOf(y+1, 1, 1)
	case decadeGrain:
		p.start, p.end = dayOf(y, 1, 1), dayOf(y+10, 1, 1)
	case centuryGrain:
		p.start, p.end = dayOf(y, 1, 1), dayOf(y+100, 1, 1)
	}
	p.narrow()
}

// narrow keeps the early, middle or late part: thirds, for a month to the 10th
// and the 20th.
func (p *period) narrow() {
	if p.part == whole || p.end-p.start < 3 {
		return
	}
	first := p.start + (p.end-p.start)/3
	second := p.start + (p.end-p.start)*2/3
	if p.grain == monthGrain {
		first, second = p.start+10, p.start+20
	}
	switch p.part {
	case early:
		p.end = first
	case mid:
		p.start, p.end = first, second
	case late:
		p.start = second
	}
}

// canonical returns the period as ISO 8601 and TIMEX3 write it, with X for
// what is not known.
func (p period) canonical() string {
	if p.ref != "" {
		return p.ref
	}
	year := "XXXX"
	if p.year != 0 {
		year = pad(p.year, 4)
	}
	s := year
	switch p.grain {
	case dayGrain, minuteGrain:
		switch {
		case p.month > 0 && p.dom > 0:
			s = year + "-" + pad(p.month, 2) + "-" + pad(p.dom, 2)
		case p.dom > 0:
			s = year + "-XX-" + pad(p.dom, 2)
		case p.month > 0:
			s = year + "-" + pad(p.month, 2)
		case p.weekday > 0:
			s = year + "-WXX-" + pad(p.weekday, 1)
		default:
			s = "XXXX-XX-XX"
			if p.clock {
				s = ""
			}
		}
	case weekGrain, weekendGrain:
		s = "XXXX-WXX"
		if p.year != 0 && p.month > 0 && p.dom > 0 {
			y, w := dayOf(p.year, p.month, p.dom).week()
			s = pad(y, 4) + "-W" + pad(w, 2)
		}
		if p.grain == weekendGrain {
			s += "-WE"
		}
	case monthGrain:
		s = year + "-XX"
		if p.month > 0 {
			s = year + "-" + pad(p.month, 2)
		}
	case seasonGrain:
		s = year + "-" + [...]string{"XX", "SP", "SU", "FA", "WI"}[p.nth]
	case quarterGrain, halfGrain:
		letter := map[grain]string{quarterGrain: "Q", halfGrain: "H"}[p.grain]
		s = year + "-" + letter + "X"
		if p.nth > 0 {
			s = year + "-" + letter + pad(p.nth, 1)
		}
	case decadeGrain:
		s = "XXX"
		if p.year != 0 {
			s = pad(p.year/10, 3)
		}
	case centuryGrain:
		s = "XX"
		if p.year != 0 {
			s = pad(p.year/100, 2)
		}
	}
	switch {
	case p.clock && p.grain == minuteGrain:
		s += "T" + pad(p.from/60, 2) + ":" + pad(p.from%60, 2)
	}
	return s
}
