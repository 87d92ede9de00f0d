package facts

import "testing"

func TestDates(t *testing.T) {
	checkCorpus(t, Date, []saying{
		{"2025-07-08", []string{"July 8", "8 July", "the 8th of July", "July 8th", "on July the 8th", "Jul. 8", "8 Jul 2025", "July 8, 2025", "Tuesday, July 8", "Tuesday 8 July 2025", "the deadline of July 8 stands", "8-Jul-2025", "july 8"}},
		{"2025-06-15", []string{"June 15", "15th June", "on the fifteenth of June", "June fifteenth", "Sunday, June 15"}},
		{"1998-02-13", []string{"13/2/1998", "2/13/98", "13.2.1998", "1998/02/13"}},
		{"2025-06-07", []string{"06/07/2025", "6/7/2025"}},
		{"2025-03-04", []string{"3/4/2025"}},
		{"2025-06-25", []string{"by the last Wednesday of last month"}},
		{"2025-06-28", []string{"the 28th of last month", "the 28th day of last month"}},
		{"2025-08-12", []string{"the second Tuesday of next month"}},
		{"2025-06-26", []string{"two Thursdays ago"}},
		{"2025-06-18", []string{"the third Wednesday of previous month"}},
		{"2025-07-06", []string{"48 hours from now", "two days from now"}},
		{"2025-07-18", []string{"Friday after next", "two Fridays from now"}},
		{"2015-10-31", []string{"the last day of October 2015"}},
		{"1986-01-25", []string{"January twenty-five nineteen eighty-six"}},
		{"2005", []string{"in two thousand and five"}},
		{"2027-W03", []string{"the third week of 2027"}},
		{"2025-W29", []string{"the week after next"}},
		{"2025-04-18", []string{"Good Friday 2025"}},
		{"2024-03-31", []string{"Easter 2024", "Easter Sunday 2024"}},
		{"2025-09", []string{"this September"}},
		{"2025-SU", []string{"this summer"}},
		{"2025-Q4", []string{"Q4 2025", "q4 2025", "2025-Q4"}},
		{"2024-11-03", []string{"Nov. 3, 2024", "3 November 2024", "Sunday, Nov. 3, 2024", "November 3rd 2024", "the 3rd of November, 2024"}},
		{"2025-09-03", []string{"Sept. 3", "Sep 3", "September 3", "3 Sept."}},
		{"2025-05", []string{"in May", "since May", "the May meeting", "last May", "May 2025", "late in May 2025"}},
		{"2025-03", []string{"in March", "the March vote", "through March", "March, 2025", "early March"}},
		{"2024-08", []string{"August 2024", "Aug 2024", "in August of 2024", "in August, 2024"}},
		{"2025-07-03", []string{"on Thursday", "Thursday", "yesterday", "Thursday morning", "last Thursday", "yesterday evening", "last night"}},
		{"2025-07-04", []string{"today", "tonight", "on Friday", "this morning", "on Friday afternoon"}},
		{"2025-07-05", []string{"tomorrow", "they will meet on Saturday", "this Saturday"}},
		{"2025-07-11", []string{"next Friday", "Friday next week"}},
		{"2025-07-02", []string{"two days ago", "the day before yesterday", "2 days ago"}},
		{"2025-W26", []string{"last week", "earlier last week"}},
		{"2025-W27", []string{"this week", "earlier this week", "later this week"}},
		{"2025-06", []string{"last month", "a month ago", "early last month"}},
		{"2024", []string{"last year", "a year ago", "in 2024", "late 2024", "early in 2024", "the end of 2024", "mid-2024", "fiscal 2024", "by the end of last year"}},
		{"2026", []string{"next year", "in 2026"}},
		{"2025", []string{"this year", "later this year"}},
		{"1997", []string{"FY97", "FY 1997", "the '97 season"}},
		{"2025-06-13", []string{"Friday the 13th"}},
		{"2024-11", []string{"the highest since November, though it is expected to fall", "since November"}},
		{"2024-07-18", []string{"will be the first since July 18"}},
		{"2024-10-13", []string{"Sunday, Oct. 13"}},
		{"2025-06-30", []string{"Tuesday, June 30"}},
		{"2025-01-01", []string{"after New Year"}},
		{"199", []string{"the beginning of the 1990s", "the 1990s", "the 1990's", "in the '90s", "the nineties", "the early 1990s", "the late '90s"}},
		{"196", []string{"the swinging 1960s", "the sixties"}},
		{"18", []string{"the 19th century", "the nineteenth century", "19th-century"}},
		{"2024-Q3", []string{"the third quarter of 2024", "Q3 2024", "third-quarter 2024", "2024's third quarter", "the third quarter of last year"}},
		{"2025-Q2", []string{"the second quarter", "second-quarter profit", "Q2"}},
		{"2025-H1", []string{"the first half of 2025", "the first half of this year"}},
		{"2024-SU", []string{"the summer of 2024", "summer 2024", "in the early summer of 2024", "last summer"}},
		{"2025-12-25", []string{"Christmas Day 2025", "December 25"}},
		{"2024-11-28", []string{"Thanksgiving 2024"}},
		{"2014-09-16", []string{"the third Tuesday of September 2014"}},
		{"2014-03-30", []string{"the last Sunday of March 2014"}},
		{"2008", []string{"back in '08"}},
		{"1994", []string{"in 1994", "in '94", "(1994)", "the 1994 election", "1994", "its 1994 treaty", "back in 1994,"}},
	})
	checkNone(t, []string{
		"he may go", "It may be 20", "they march on", "the long march", "Theresa May spoke", "April Jones sang", "a second chance", "the sun rose",
		"2,000 people", "2000 people", "about 1,990 votes", "flight 1990", "No. 1985", "$1990", "the RS-1990", "3-1", "24/7", "a fall of 3", "the fall of the city",
		"we won", "she sat down", "decent work", "in his 30s", "one in 2000 people", "1995 votes", "the march of 8,000 people", "Easter Island", "in Spring Gardens", "two thousand people", "one in twenty ten-year-olds",
	}, Date, DateRange)
}

func TestDateRanges(t *testing.T) {
	checkCorpus(t, DateRange, []saying{
		{"2025-07-07/2025-07-11", []string{"from next Monday to Friday"}},
		{"2025-06-15/2025-06-17", []string{"June 15 to 17", "June 15-17", "15-17 June", "15–17 June", "from June 15 to 17", "from 15 to 17 June", "June 15 through 17", "between June 15 and June 17", "between 15 and 17 June", "from June 15 until June 17", "June 15 – June 17", "the 15th to the 17th of June"}},
		{"2024-12-30/2025-01-02", []string{"from 30 December 2024 to 2 January 2025", "December 30, 2024 to January 2, 2025"}},
		{"2025-03/2025-05", []string{"between March and May", "from March to May", "March to May", "March-May 2025"}},
		{"2023/2024", []string{"2023-24", "2023-2024", "2023–24", "from 2023 to 2024", "between 2023 and 2024"}},
		{"1914/1918", []string{"1914-18", "1914–1918", "from 1914 until 1918"}},
		{"2025-06-30/2025-07-04", []string{"Monday to Friday", "from Monday to Friday"}},
	})
}

func TestEarlyAndLate(t *testing.T) {
	july := func(from, to int) [2]day { return [2]day{dayOf(2025, 7, from), dayOf(2025, 7, to) + 1} }
	for phrase, want := range map[string][2]day{
		"early July": july(1, 10), "mid-July": july(11, 20), "late July": july(21, 31), "the end of July": july(21, 31), "July": july(1, 31),
		"early 2024": {dayOf(2024, 1, 1), dayOf(2024, 5, 2)},
	} {
		v := only(t, phrase)
		if got := [2]day{v.when.start, v.when.end}; got != want {
			t.Errorf("%s: %v to %v, want %v to %v", phrase, got[0], got[1], want[0], want[1])
		}
	}
}

// Without a day of publication, what a text leaves unsaid stays open.
func TestUnderspecified(t *testing.T) {
	for phrase, want := range map[string]string{
		"July 8": "XXXX-07-08", "in July": "XXXX-07", "on Thursday": "XXXX-WXX-4", "in 2024": "2024", "the third quarter": "XXXX-Q3",
		"from June 15 to 17": "XXXX-06-15/XXXX-06-17", "last week": "XXXX-WXX", "on Thursday at 7 p.m.": "XXXX-WXX-4T19:00",
	} {
		vals := findValues(splitWords(phrase, 0), 0)
		if len(vals) != 1 || vals[0].canonical() != want {
			t.Errorf("%s: %v, want %s", phrase, summary(vals), want)
		}
	}
}

func TestFocus(t *testing.T) {
	for text, want := range map[string]string{
		"It began on March 3, 1998, and ended the following day.":               "1998-03-04",
		"On 4 May 2020 she resigned; two days later she was gone.":              "2020-05-06",
		"In June 2019 sales fell, and the next month they recovered.":           "2019-07",
		"In July 1988 it fell, as it had four months earlier.":                  "1988-03",
		"Net in the third quarter of 2024 rose from $4 million a year earlier.": "2023-Q3",
		"In 1995 he was hurt on April 6 and 15.":                                "1995-04-15",
		"It rained on May 4 and 5, and in June, July and August 1988.":          "1988-08",
		"They began on May 6, 1954, and ended on October 3 of that year.":       "1954-10-03",
		"He left in 1986 and came back the same year.":                          "1986",
	} {
		vals := valuesOf(text)
		if last := vals[len(vals)-1]; last.when.canonical() != want {
			t.Errorf("%s: %v, want %s", text, summary(vals), want)
		}
	}
}

// A length at one end of a period lies within it.
func TestReachInto(t *testing.T) {
	for phrase, want := range map[string]string{
		"the last three months of 1997":     "1997-10-01/1997-12-31",
		"the first six months of this year": "2025-01-01/2025-06-30",
		"the final two weeks of February":   "2025-02-15/2025-02-28",
		"the past two quarters":             "2025-01-01/2025-06-30",
		"the next three days":               "2025-07-05/2025-07-07",
	} {
		v := valuesOf(phrase)[0]
		if got := v.when.canonical() + "/" + v.until.canonical(); got != want {
			t.Errorf("%s: %s, want %s", phrase, got, want)
		}
	}
}
