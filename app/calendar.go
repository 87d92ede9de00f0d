package main

import (
	"strconv"
	"strings"
	"time"
)

// A stretch is a row of days, half-open. Days count from 1 January 1970.
type stretch struct{ from, to int }

// dayNumber returns the day of a date; months and days beyond their ends carry
// over.
func dayNumber(year, month, day int) int {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	return int((t.Unix() - ((t.Unix()%86400)+86400)%86400) / 86400)
}

// dateOf returns the date of a day.
func dateOf(day int) time.Time { return time.Unix(int64(day)*86400, 0).UTC() }

// stretchOf returns the days that a fact's value covers: "2025-07-08",
// "2025-04", "2025-W23", "2025-Q1", "2025-06-15/2025-06-17". Values that leave
// the year open have no place in the calendar.
func stretchOf(value string) (stretch, bool) {
	if from, to, ranged := strings.Cut(value, "/"); ranged {
		a, ok := stretchOf(from)
		b, too := stretchOf(to)
		return stretch{a.from, b.to}, ok && too && b.to > a.from
	}
	value, _, _ = strings.Cut(value, "T")
	head, rest, _ := strings.Cut(value, "-")
	n, err := strconv.Atoi(head)
	if err != nil || n <= 0 {
		return stretch{}, false
	}
	switch {
	case len(value) == 4:
		return stretch{dayNumber(n, 1, 1), dayNumber(n+1, 1, 1)}, true
	case len(value) == 3: // a decade
		return stretch{dayNumber(n*10, 1, 1), dayNumber(n*10+10, 1, 1)}, true
	case len(value) == 2: // a century
		return stretch{dayNumber(n*100, 1, 1), dayNumber(n*100+100, 1, 1)}, true
	case len(head) != 4, rest == "":
		return stretch{}, false
	}
	return partOfYear(n, rest)
}

// seasons are the first months of the seasons.
var seasons = map[string]int{"SP": 3, "SU": 6, "FA": 9, "WI": 12}

func partOfYear(year int, part string) (stretch, bool) {
	if month, ok := seasons[part]; ok {
		return stretch{dayNumber(year, month, 1), dayNumber(year, month+3, 1)}, true
	}
	kind, digits := part[:1], part[1:]
	months := map[string]int{"Q": 3, "H": 6}[kind]
	switch {
	case months > 0:
		n, err := strconv.Atoi(digits)
		return stretch{dayNumber(year, (n-1)*months+1, 1), dayNumber(year, n*months+1, 1)}, err == nil && n >= 1 && n <= 12/months
	case kind == "W":
		return weekOf(year, digits)
	}
	if month, err := time.Parse("2006-01", strconv.Itoa(year)+"-"+part); err == nil {
		return stretch{dayNumber(year, int(month.Month()), 1), dayNumber(year, int(month.Month())+1, 1)}, true
	}
	day, err := time.Parse("2006-01-02", strconv.Itoa(year)+"-"+part)
	at := dayNumber(year, int(day.Month()), day.Day())
	return stretch{at, at + 1}, err == nil
}

// weekOf returns a week of ISO 8601 ("23"), or its weekend ("23-WE").
func weekOf(year int, week string) (stretch, bool) {
	digits, weekend := strings.CutSuffix(week, "-WE")
	n, err := strconv.Atoi(digits)
	fourth := dayNumber(year, 1, 4) // always in week 1
	monday := fourth - (int(dateOf(fourth).Weekday())+6)%7 + 7*(n-1)
	if weekend {
		return stretch{monday + 5, monday + 7}, err == nil
	}
	return stretch{monday, monday + 7}, err == nil && n >= 1 && n <= 53
}
