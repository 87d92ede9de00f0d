package main

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"onrecord/facts"
)

// A moment is a day, or a stretch of days, that the article speaks of.
type moment struct {
	stretch
	when      string // as people write it; as the article does where it has no place in the calendar
	what      string // what it is about; may be empty
	placed    bool   // whether it has a place in the calendar
	published bool   // the day of the article itself
	mentions  []facts.Span
	claimed   []claimedDay
}

// A claimedDay is what a claim says in place of a moment.
type claimedDay struct {
	stretch
	when string
}

// point reports whether m is one day.
func (m moment) point() bool { return m.to-m.from == 1 }

// momentsOf returns what the article says of when, in the order of time, and
// last what has no place in the calendar.
func momentsOf(base *facts.Base) []moment {
	var out []moment
	index := map[string]int{}
	if day, ok := stretchOf(base.Dateline.Date); ok {
		out = append(out, moment{stretch: day, when: readableStretch(day), what: sayPublished.String(), placed: true, published: true})
	}
	for _, f := range base.Facts {
		if f.Kind.Question() != "when" || f.Hidden {
			continue
		}
		i, known := index[f.Value]
		if !known {
			m := moment{when: wordsOf(f, base.Text)}
			if m.stretch, m.placed = stretchOf(f.Value); m.placed {
				m.when = readableStretch(m.stretch)
			}
			i = len(out)
			index[f.Value] = i
			out = append(out, m)
		}
		m := &out[i]
		m.mentions = append(m.mentions, f.Span)
		if f.Subject != "" && !slices.Contains(strings.Split(m.what, "; "), f.Subject) {
			m.what = strings.TrimPrefix(m.what+"; "+f.Subject, "; ")
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		a, b := &out[i], &out[j]
		if a.placed != b.placed {
			return a.placed
		}
		return a.from < b.from || a.from == b.from && a.to < b.to
	})
	return out
}

// wordsOf are the words of a fact on one line, as an editor corrected them.
func wordsOf(f facts.Fact, text string) string {
	if f.Reads != "" {
		return f.Reads
	}
	return oneLine(f.In(text))
}

// claimInto notes beside each moment what the findings about claim say in its
// place.
func claimInto(moments []moment, base *facts.Base, claim string, found []facts.Finding) {
	published, _ := time.Parse(time.DateOnly, base.Dateline.Date)
	values := facts.Values(claim, published)
	for _, f := range found {
		for _, s := range f.Steps {
			if s.Relation != "differs" {
				continue
			}
			said := slices.IndexFunc(values, func(v facts.Fact) bool { return v.Kind.Question() == "when" && v.Overlaps(s.Claim) })
			at := slices.IndexFunc(moments, func(m moment) bool {
				return m.placed && slices.ContainsFunc(m.mentions, s.Article.Overlaps)
			})
			if said < 0 || at < 0 {
				continue
			}
			if day, ok := stretchOf(values[said].Value); ok && day != moments[at].stretch {
				moments[at].claimed = append(moments[at].claimed, claimedDay{day, readableStretch(day)})
			}
		}
	}
}

// readableStretch writes days as people do: "7 June 2025", "April 2025",
// "15–17 June 2025", "30 May – 2 June 2025".
func readableStretch(s stretch) string {
	from, last := dateOf(s.from), dateOf(s.to-1)
	month := func(t time.Time) string { return sayMonths[t.Month()-1].String() }
	year := func(t time.Time) string { return strconv.Itoa(t.Year()) }
	day := func(t time.Time, layout word) string {
		return strings.Replace(t.Format(layout.String()), t.Month().String(), month(t), 1)
	}
	wholeMonths := from.Day() == 1 && dateOf(s.to).Day() == 1
	sameYear := from.Year() == last.Year()
	switch {
	case s.to-s.from == 1:
		return day(from, sayDay)
	case wholeMonths && from.Month() == 1 && dateOf(s.to).Month() == 1 && sameYear:
		return year(from)
	case wholeMonths && from.Month() == 1 && dateOf(s.to).Month() == 1:
		return year(from) + "–" + year(last)
	case wholeMonths && sameYear && from.Month() == last.Month():
		return month(from) + " " + year(from)
	case wholeMonths && sameYear:
		return month(from) + " – " + month(last) + " " + year(last)
	case wholeMonths:
		return month(from) + " " + year(from) + " – " + month(last) + " " + year(last)
	case sameYear && from.Month() == last.Month():
		return from.Format(sayDayAlone.String()) + "–" + day(last, sayDay)
	case sameYear:
		return day(from, sayDayMonth) + " – " + day(last, sayDay)
	}
	return day(from, sayDay) + " – " + day(last, sayDay)
}
