package facts

// A day counts civil days of the Gregorian calendar from 1 January 1970, which
// is day 1, so that the zero day is no day. There are no time zones here.
type day int

// dayOf returns the day of a date. Months and days beyond their ends carry
// over: month 13 is the next January, day 0 the last of the month before.
func dayOf(year, month, dayOfMonth int) day {
	month--
	year += floorDiv(month, 12)
	month -= floorDiv(month, 12) * 12
	// Count from 1 March, so that the leap day comes last (Hinnant's civil
	// calendar).
	y, m := year, month+1
	if m <= 2 {
		y--
		m += 12
	}
	era := floorDiv(y, 400)
	yearOfEra := y - era*400
	dayOfYear := (153*(m-3) + 2) / 5
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return day(era*146097 + dayOfEra - 719468 + dayOfMonth)
}

// date returns the year, month and day of the month of d.
func (d day) date() (year, month, dayOfMonth int) {
	z := int(d) - 1 + 719468
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	dayOfMonth = doy - (153*mp+2)/5 + 1
	month = mp + 3
	year = yoe + era*400
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, dayOfMonth
}

// weekday returns 1 for a Monday to 7 for a Sunday.
func (d day) weekday() int { return 1 + (int(d) + 2 - 7*floorDiv(int(d)+2, 7)) }

// addMonths returns the same day n months on, or the last of that month where
// it has no such day.
func (d day) addMonths(n int) day {
	y, m, dom := d.date()
	first := dayOf(y, m+n, 1)
	return first + day(min(dom, daysInMonth(y, m+n))-1)
}

// daysInMonth returns the length of a month; months carry over as in dayOf.
func daysInMonth(year, month int) int { return int(dayOf(year, month+1, 1) - dayOf(year, month, 1)) }

// week returns the ISO 8601 year and week of d.
func (d day) week() (year, week int) {
	thursday := d - day(d.weekday()) + 4
	year, _, _ = thursday.date()
	return year, int(thursday-dayOf(year, 1, 1))/7 + 1
}

// weekStart returns the Monday of d's week.
func (d day) weekStart() day { return d - day(d.weekday()) + 1 }

// String returns d as "2025-07-08".
func (d day) String() string {
	y, m, dom := d.date()
	return pad(y, 4) + "-" + pad(m, 2) + "-" + pad(dom, 2)
}

// pad writes n with at least width digits.
func pad(n, width int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	var digits [20]byte
	i := len(digits)
	for n > 0 || len(digits)-i < width {
		i--
		digits[i] = byte('0' + n%10)
		n /= 10
	}
	return sign + string(digits[i:])
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}
