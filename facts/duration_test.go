package facts

import "testing"

func TestDurations(t *testing.T) {
	checkCorpus(t, Duration, []saying{
		{"PT20M", []string{"20 minutes", "twenty minutes", "20 mins", "a 20-minute call", "a third of an hour", "lasted 20 min.", "about 20 minutes"}},
		{"PT30M", []string{"half an hour", "30 minutes", "thirty minutes"}},
		{"P3M", []string{"three months", "3 months", "a three-month ban", "the past three months", "the next three months", "three full months", "three consecutive months"}},
		{"P90D", []string{"90 days", "ninety days", "a 90-day pause", "90 more days"}},
		{"PT1.5H", []string{"an hour and a half", "one and a half hours", "1.5 hours", "one hour and a half", "1½ hours"}},
		{"PT2H6M41S", []string{"2 hours 6 minutes 41 seconds", "2 hours, 6 minutes and 41 seconds", "won in 2:06:41"}},
		{"PT1H20M", []string{"an hour and 20 minutes", "1 hour 20 minutes", "one hour, 20 minutes"}},
		{"PT600S", []string{"600 seconds"}},
		{"P1W", []string{"a week", "one week", "a full week", "another week", "a one-week trip", "a week-long trip"}},
		{"P2W", []string{"two weeks", "a fortnight", "the last two weeks", "the first two weeks", "2 wks"}},
		{"P10Y", []string{"a decade", "ten years", "10 years", "the past decade", "over the next decade", "a decade-long war"}},
		{"P1Y", []string{"in the past year", "a year", "a year earlier", "the past year", "for a year", "over the next year"}},
		{"P2D", []string{"two days after the vote", "two days before the vote", "two nights", "a couple of days"}},
		{"PXY", []string{"for years", "many years", "several years", "years of war"}},
		{"PXD", []string{"a few days", "several days", "for days"}},
		{"P6W/P8W", []string{"six to eight weeks", "between six and eight weeks", "6-8 weeks"}},
		{"P6M", []string{"six months", "the six months to June 30", "a half-dozen months", "6-month"}},
		{"PT0.3S", []string{"0.3 seconds"}},
	}[0:])
	checkNone(t, []string{
		"$5 a day", "60 miles an hour", "twice a week", "24 years old", "a 24-year-old man", "the second day", "good old days", "last week", "this year",
		"the second one", "third quarter", "a quarter of them", "won in 7:00 p.m. style", "the Days Inn",
	}, Duration)
}

func TestDirection(t *testing.T) {
	for phrase, want := range map[string]int{"two days after the vote": 1, "three weeks before the trial": -1, "10 days ago": -1, "a year earlier": -1, "two years later": 1, "three weeks of talks": 0} {
		if v := only(t, phrase); v.direction != want {
			t.Errorf("%s: direction %d, want %d", phrase, v.direction, want)
		}
	}
}
