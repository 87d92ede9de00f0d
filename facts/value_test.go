package facts

import "testing"

// valuesOf returns the values of a text whose dateline is Friday 4 July 2025.
func valuesOf(text string) []value {
	var out []value
	for _, s := range splitSentences(text) {
		out = append(out, findValues(s.words, dayOf(2025, 7, 4))...)
	}
	return out
}

// only returns the one value of a phrase, which a sentence may lead in.
func only(t *testing.T, text string) value {
	t.Helper()
	vals := valuesOf(text)
	if len(vals) == 0 {
		t.Errorf("no value in %q", text)
		return value{}
	}
	return vals[len(vals)-1]
}

func TestRelate(t *testing.T) {
	for _, c := range []struct {
		article, claim string
		want           relation
	}{
		{"a quarter of the voters", "25 per cent", equal},
		{"one in five", "20%", equal},
		{"two-thirds of members", "66.67 percent", equal},
		{"a third of an hour", "20 minutes", equal},
		{"half an hour", "30 mins", equal},
		{"90 days", "three months", equal},
		{"12 weeks", "three months", equal},
		{"100 days", "three months", alternation},
		{"10 minutes", "600 seconds", equal},
		{"two hours", "120 minutes", equal},
		{"half a billion people", "500 million people", equal},
		{"a dozen eggs", "12 eggs", equal},
		{"a couple of boats", "two boats", equal},
		{"sales doubled", "sales rose twofold", equal},
		{"20 people", "at least 15 people", narrower},
		{"20 people", "at least 25 people", alternation},
		{"at least 15 people", "20 people", wider},
		{"at least 15 people", "12 people", alternation},
		{"more than 500 guests", "500 guests", wider},
		{"500 guests", "more than 500 guests", alternation},
		{"107 or more planes", "more than 100 planes", narrower},
		{"between 15.2 and 15.6 billion kroner", "15 billion kroner", alternation},
		{"15.2 to 15.6 billion kroner", "between 15.2 and 15.6 billion kroner", equal},
		{"about 140 jobs", "140 jobs", equal},
		{"20 boats", "about 20 boats", equal},
		{"nearly 20 boats", "18 boats", independent},
		{"19.8 per cent", "nearly 20 per cent", equal},
		{"498.7 million people", "500 million people", independent},
		{"9.8 percent", "9 percent", alternation},
		{"25 percent", "30 percent", alternation},
		{"2 percentage points", "2 percent", independent},
		{"50 basis points", "half a percentage point", equal},
		{"NZ$26 million", "$26 million", equal},
		{"US$26 million", "NZ$26 million", alternation},
		{"€40,000", "40,000 euros", equal},
		{"£1.2bn", "1.2 billion pounds", equal},
		{"90 cents", "$0.90", equal},
		{"10 km", "10,000 metres", equal},
		{"10 miles", "16 km", equal},
		{"100 km", "70 miles", alternation},
		{"a 6-foot-6 guard", "1.98 metres tall", equal},
		{"he weighed 210 pounds", "95 kg", equal},
		{"sales doubled", "sales rose 100 per cent", equal},
		{"sales doubled", "sales rose 80 per cent", independent},
		{"costs halved", "costs fell by half", equal},
		{"at least 500 people", "fewer than 500 people", alternation},
		{"a few dozen people", "40 people", wider},
		{"50,000 people", "thousands of people", independent},
		{"dozens of people", "thousands of people", alternation},
		{"she is 34 years old", "in her 30s", narrower},
		{"in her 30s", "aged 44", alternation},
		{"a 24-year-old man", "aged 24", equal},
		{"the third place", "the 3rd place", equal},
		{"the third place", "the second place", alternation},
		{"two days after the vote", "two days before the vote", alternation},
		{"two days after the vote", "48 hours after the vote", equal},
		{"an hour earlier", "two hours earlier", alternation},
		{"an hour ago", "two hours ago", alternation},
		{"not longer than an hour", "at most an hour", equal},
		{"27 weeks or longer", "at least 27 weeks", equal},
		{"billions of dollars", "$3 billion", wider},
		{"90 days", "at least three months", narrower},
		{"90 days", "no more than three months", narrower},
		{"90 days", "more than four months", alternation},
		{"about 140 jobs", "at least 100 jobs", narrower},
		{"about 140 jobs", "at least 140 jobs", independent},
		{"nearly 140 jobs", "more than 140 jobs", independent},
		{"nearly 140 jobs", "fewer than 140 jobs", narrower},
		{"about 140 jobs", "more than 200 jobs", alternation},
		{"more than 500 guests", "over 500 guests", equal},
		{"more than 500 guests", "at least 500 guests", narrower},
		{"up to $1 billion", "$1 billion", wider},
		{"up to $1 billion", "at most $1 billion", equal},
		{"up to $1 billion", "$2 billion", alternation},
		{"as many as 5,000 workers", "fewer than 6,000 workers", narrower},
		{"500 million kroner", "500 million Norwegian kroner", equal},
		{"just over a third", "35 per cent", equal},
		{"around a fifth", "20 per cent", equal},
		{"half of them", "50 per cent", equal},
		{"three quarters of an hour", "45 minutes", equal},
		{"an hour and a half", "90 minutes", equal},
		{"two hours 5 minutes", "just over 2 hours", equal},
		{"a decade", "10 years", equal},
		{"a fortnight", "two weeks", equal},
		{"24 hours", "a day", equal},
		{"a year", "12 months", equal},
		{"18 months", "a year and a half", equal},
		{"365 days", "a year", equal},
		{"2 years", "18 months", alternation},
		{"won 3-1", "lost 1-3", equal},
		{"won 3-1", "won 3-2", alternation},

		{"on July 8", "on 8 July 2025", equal},
		{"on July 8", "in July", narrower},
		{"in July", "on July 8", wider},
		{"July 8", "early July", narrower},
		{"July 8", "late July", alternation},
		{"June 15 to 17", "in June", narrower},
		{"June 15-17", "from 15 to 17 June", equal},
		{"June 15-17", "on June 16", wider},
		{"June 15-17", "on June 20", alternation},
		{"March 2024", "in 2024", narrower},
		{"in 1994", "in the 1990s", narrower},
		{"in 1994", "in the 1980s", alternation},
		{"on Thursday", "on July 3", equal},
		{"on Thursday", "on Friday", alternation},
		{"yesterday", "on Thursday", equal},
		{"two days ago", "on Wednesday", equal},
		{"the third quarter of 2024", "August 2024", wider},
		{"from 20 November to 11 December", "from November 20 until December 11", equal},
		{"in the first week of May", "in May", narrower},
		{"2025-07-08", "8 July", equal},
		{"the day before July 8", "July 7", equal},
		{"early 2016", "in 2016", narrower},
		{"in 2016", "early in 2016", wider},
		{"8 a.m. to 10 p.m.", "8 a.m. to 6 p.m.", alternation},
		{"8 a.m. to 10 p.m.", "8 a.m. to 10 p.m.", equal},
		{"next month", "in August", equal},
		{"this week", "on Thursday", wider},
		{"on Thursday", "this week", narrower},
		{"Monday to Friday", "on Wednesday", wider},
		{"at 7:00 a.m.", "at 7 a.m.", equal},
		{"at 7 p.m.", "at 7 a.m.", alternation},
		{"on Monday at 7 p.m.", "on Monday", narrower},
		{"at 7:30 p.m.", "at half past seven", narrower},
		{"at 7:30", "at 7:30 p.m.", wider},
		{"at 7:30", "at 8:30 p.m.", alternation},
		{"19:30", "at 7:30 p.m.", equal},
		{"on Monday evening at 7:30", "7:30 p.m. on Monday", equal},
		{"January 2024", "the winter of 2024", independent},
		{"May 2024", "the summer of 2024", independent},
		{"May 2024", "the autumn of 2024", alternation},
		{"fiscal 2024", "March 2025", independent},
		{"fiscal 2024", "March 2027", alternation},
	} {
		article, claim := only(t, c.article), only(t, c.claim)
		if got := article.relate(claim); got != c.want {
			t.Errorf("%q (%v %s) to %q (%v %s): %d, want %d", c.article, article.kind, article.canonical(), c.claim, claim.kind, claim.canonical(), got, c.want)
		}
	}
}
