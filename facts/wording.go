package facts

import (
	"strings"
)

// wording returns words that say f's value where the article writes said, or
// "" where there are none. Words of values are read again to see that they do.
func wording(f Fact, said string, anchor day) string {
	switch f.Kind {
	case Action:
		return ""
	case Place, Person, Org, Role:
		return f.Value
	}
	for _, words := range []string{refigured(said, f.Value), calendarWording(f.Value), durationWording(f.Value), f.Value, f.Value + " " + f.Unit} {
		if words == "" {
			continue
		}
		if vs := findValues(splitWords(words, 0), anchor); len(vs) == 1 && vs[0].Len() == len(words) && vs[0].kind == f.Kind && vs[0].canonical() == f.Value {
			return words
		}
	}
	return ""
}

// refigured returns what is said with its first figures exchanged for those of
// a value: "20-minute" and "PT40M" make "40-minute".
func refigured(said, value string) string {
	isFigure := func(r rune) bool { return r >= '0' && r <= '9' }
	number := strings.TrimFunc(value, func(r rune) bool { return !isFigure(r) })
	start := strings.IndexFunc(said, isFigure)
	if start < 0 || number == "" {
		return ""
	}
	end := start
	for end < len(said) && (isFigure(rune(said[end])) || said[end] == '.' && end+1 < len(said) && isFigure(rune(said[end+1]))) {
		end++
	}
	return said[:start] + number + said[end:]
}

// calendarWording writes "2025-07-09" as "9 July 2025", "2025-07" as "July
// 2025", and a range of two days with both.
func calendarWording(value string) string {
	if from, to, ok := strings.Cut(value, "/"); ok {
		from, to = calendarWording(from), calendarWording(to)
		if from == "" || to == "" {
			return ""
		}
		return "from " + from + " to " + to
	}
	parts := strings.Split(value, "-")
	if len(parts) < 2 || len(parts) > 3 {
		return ""
	}
	month := int(parseNumber(parts[1]))
	if month < 1 || month > 12 {
		return ""
	}
	words := monthNames[month-1]
	if len(parts) == 3 {
		words = strings.TrimLeft(parts[2], "0") + " " + words
	}
	if parts[0] != "XXXX" {
		words += " " + parts[0]
	}
	return words
}

// durationWording writes "PT40M" as "40 minutes". A length of several units
// has no wording.
func durationWording(value string) string {
	rest, isLength := strings.CutPrefix(value, "P")
	rest, clock := strings.CutPrefix(rest, "T")
	if !isLength || rest == "" {
		return ""
	}
	for _, name := range []string{"second", "minute", "hour", "day", "week", "month", "year"} {
		if u := timeUnits[name]; u.clock == clock && strings.HasSuffix(rest, u.letter) {
			return strings.TrimSuffix(rest, u.letter) + " " + name + "s"
		}
	}
	return ""
}
