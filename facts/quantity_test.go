package facts

import "testing"

func TestPercents(t *testing.T) {
	checkCorpus(t, Percent, []saying{
		{"25", []string{"25%", "25 %", "25 percent", "25 per cent", "25 pct", "twenty-five per cent", "a 25-percent tariff", "25 per-cent", "25.0%", "roughly 25 percent"}},
		{"9.8", []string{"9.8 percent", "9.8%"}},
		{"0.2", []string{".2%", "0.2 per cent"}},
		{"4.5", []string{"4-1/2 percent", "4½ percent", "4 1/2 percent", "four and a half percent"}},
		{"-5", []string{"minus five percent", "-5%"}},
		{"2", []string{"two percentage points", "2 percentage points"}},
		{"50", []string{"50 basis points", "a 50-basis-point cut"}},
		{"0.5", []string{"half a percentage point", "half a percent"}},
		{"15/20", []string{"15 to 20 percent", "15-20%", "15% to 20%", "between 15 and 20 per cent", "15 or 20 percent", "15- to 20-percent"}},
	})
	checkNone(t, []string{"per cent", "recent", "innocent", "a percentage", "25 pence", "20 points"}, Percent)
}

func TestMoney(t *testing.T) {
	checkCorpus(t, Money, []saying{
		{"500000000", []string{"$500 million", "$500m", "500 million dollars", "$0.5 billion", "half a billion dollars", "€500m", "£500 million", "500m euros", "US$500 million"}},
		{"1200000000", []string{"£1.2bn", "1.2 billion pounds", "€1.2 billion", "$1.2B", "1.2 billion kroner"}},
		{"40000", []string{"€40,000", "40,000 euros", "$40,000", "forty thousand dollars", "40,000 yen", "Rs 40,000", "EUR 40,000", "40,000 Swiss francs"}},
		{"26000000", []string{"NZ$26 million", "NZ$26m", "A$26 million", "C$26 million", "26 million Canadian dollars", "26 million yuan"}},
		{"9", []string{"nine cents", "9 cents", "9 pence"}},
		{"50", []string{"USD50", "50 USD", "$50", "fifty bucks", "50 dollars", "US $50", "a $50 note"}},
		{"1.2", []string{"$1.20 a share", "$1.20"}},
		{"10.5", []string{"10 dollars 50 cents", "10 dollars and 50 cents"}},
		{"10000000/15000000", []string{"between $10 and $15 million", "$10 million to $15 million", "10 to 15 million euros", "$10-15 million"}},
		{"20000000", []string{"2 crore rupees", "Rs 2 crore"}},
		{"300000", []string{"3 lakh rupees"}},
		{"1", []string{"a dollar", "one dollar", "$1"}},
		{"2500000000", []string{"DM2.5 billion", "DM 2.5 billion", "2.5 billion marks"}},
		{"0.5", []string{"half a cent"}},
		{"48500000", []string{"48.5 MGBP", "48.5 MSEK"}},
		{"116.7", []string{"116.7p per litre"}},
		{"500", []string{"Rs500", "500 ringgit", "RM500"}},
		{"1200000000", []string{"a $1.2-billion deal", "a 1.2-billion-euro loan"}},
		{"250000", []string{"a quarter of a million dollars", "quarter million dollars"}},
	})
	for phrase, want := range map[string]string{"a $50 note": "$", "A$50": "AUD", "a US $50 note": "USD", "a C$50 note": "CAD"} {
		if v := only(t, phrase); v.unit != want {
			t.Errorf("%s: %s, want %s", phrase, v.unit, want)
		}
	}
	checkNone(t, []string{"she won 3 titles", "ten pounds heavier", "he weighs 200 pounds", "the 100m final", "the real deal", "20 cents' worth of sense"}[:5], Money)
}

func TestNumbers(t *testing.T) {
	checkCorpus(t, Number, []saying{
		{"12", []string{"a dozen eggs", "12 eggs", "twelve eggs"}},
		{"24", []string{"two dozen people", "24 people"}},
		{"2", []string{"two people", "a pair of shoes", "a couple of friends", "twice as many", "double the number", "twofold", "sales doubled"}},
		{"2500000", []string{"2.5 million people", "two and a half million people", "2,500,000 people", "2.5m people"}},
		{"500000000", []string{"half a billion people", "500 million people"}},
		{"250000", []string{"two hundred and fifty thousand people", "a quarter of a million people", "250,000 people", "250k users"}},
		{"1200", []string{"twelve hundred people", "1,200 people", "1200 people"}},
		{"26", []string{"twenty-six children", "twenty six children"}},
		{"31256721", []string{"thirty-one million two hundred fifty-six thousand seven hundred twenty-one"}},
		{"0.2", []string{"1-in-5", "1 in 5 voters", "20 in 100 voters", "one in five", "one-in-five", "one fifth of voters", "two out of ten", "one in every five"}},
		{"0.25", []string{"a quarter of the voters", "by a quarter", "one quarter of them", "1/4 of them"}},
		{"0.75", []string{"3 out of 4 doctors", "three quarters of them", "three-quarters of voters", "¾ of them"}},
		{"0.6666666666666666", []string{"two thirds", "two-thirds of members", "two in three"}},
		{"0.5", []string{"half of them", "half the members", "one half"}},
		{"200/1000", []string{"hundreds of people", "a few hundred people", "several hundred people"}},
		{"200", []string{"a couple of hundred people", "two hundred people"}},
		{"122", []string{"one twenty-two", "122"}},
		{"0.04", []string{"one twenty-fifth of the votes"}},
		{"1000500000", []string{"one billion and a half million"}},
		{"14500", []string{"14 500 people", "14,500 people"}},
		{"1500000", []string{"1,5 million people", "one and a half million people"}},
		{"0.0000248", []string{"a factor of 2.48×10−5"}},
		{"0.25/0.5", []string{"between a quarter and a half of them"}},
		{"220000", []string{"220 , 000 people", "220,000 people"}},
		{"2-2", []string{"drew 2-all", "a two-all draw", "drew 2-2"}},
		{"2-0", []string{"led two-nil", "led 2-0"}},
		{"3-1", []string{"won 3-1", "a 3–1 win", "beat them 3-1."}},
		{"15200000000/15600000000", []string{"between 15.2 and 15.6 billion", "15.2 to 15.6 billion", "15.2-15.6 billion"}},
		{"1", []string{"one of the men", "one person"}},
	})
	checkNone(t, []string{
		"COP28", "the G7", "an RS-25 engine", "HD-40", "a Boeing 737", "no one", "one another", "24/7 care", "the new one", "which one", "a 24-year-old", "the 3D film",
		"room 101", "Formula One", "League One", "a fly-half", "double standards", "a 4-3-1-2 system",
	}, Number)
}

func TestOrdinals(t *testing.T) {
	checkCorpus(t, Ordinal, []saying{
		{"3", []string{"third", "the 3rd man", "third place", "No. 3"}},
		{"30", []string{"the 30th anniversary", "the thirtieth anniversary"}},
		{"21", []string{"the twenty-first time", "her 21st birthday"}},
		{"2", []string{"the second time", "a second chance", "2nd"}},
		{"125", []string{"the one hundred twenty-fifth"}},
		{"200", []string{"the two hundredth visitor"}},
	})
	checkNone(t, []string{"41 seconds", "two thirds", "one second later", "the third of June", "at first", "second-hand", "third quarter of 2024"}, Ordinal)
}

func TestAges(t *testing.T) {
	checkCorpus(t, Age, []saying{
		{"24", []string{"a 24-year-old man", "the 24-year-old", "24 years old", "aged 24", "age 24", "at the age of 24", "Ana Berg, 24, said", "twenty-four years old", "24 years of age"}},
		{"0.5", []string{"a six-month-old baby", "six months old"}},
		{"40", []string{"a man, 40, died", "aged 40"}},
		{"33", []string{"brothers aged 33"}},
		{"30/39", []string{"in her 30s", "in her late 30s"}},
		{"18/24", []string{"aged 18 to 24", "ages 18-24"}},
	})
	if vals := valuesOf("brothers aged 29 and 33 from Sundal"); len(vals) != 2 || vals[1].kind != Age {
		t.Errorf("aged 29 and 33: %v", summary(vals))
	}
	checkNone(t, []string{"24 years", "July 24, 2025,", "a 24-year term", "on Monday, 24 people", "the years of old"}, Age)
}

func TestDimensions(t *testing.T) {
	checkCorpus(t, Dimension, []saying{
		{"6.5", []string{"a 6-foot-6 guard", "6ft 6in", "6 feet 6 inches"}},
		{"210", []string{"he weighed 210 pounds"}},
		{"20", []string{"20 km", "20km", "20 kilometres", "20 kilometers", "a 20-kilometre race", "20 kg", "20 degrees Celsius", "20 °C", "20 mph", "20 square miles", "20 hectares"}},
		{"16000", []string{"16,000 feet", "16,000 ft", "16 thousand feet"}},
		{"100", []string{"the 100m final", "100 metres", "a 100-metre dash", "100 miles"}},
		{"1500000", []string{"1.5 million barrels", "1.5 million tonnes"}},
		{"-4", []string{"minus 4 degrees"}},
		{"5/10", []string{"5 to 10 km", "5-10 kilometres"}},
	})
	for _, c := range []struct {
		a, b string
		want relation
	}{
		{"10 km", "10,000 metres", equal}, {"10 km", "12 km", alternation}, {"10 miles", "about 16 km", equal}, {"10 kg", "10 metres", independent}, {"five acres", "more than two acres", narrower},
	} {
		if got := only(t, c.a).relate(only(t, c.b)); got != c.want {
			t.Errorf("%s to %s: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestHedges(t *testing.T) {
	for phrase, want := range map[string]hedge{
		"at least 15 people": atLeast, "15 or more people": atLeast, "no fewer than 15 people": atLeast, "15+ people": atLeast,
		"more than 15 people": moreThan, "over 15 people": moreThan, "more than a quarter of them": moreThan, "in excess of $15": moreThan,
		"up to 15 people": atMost, "as many as 15 people": atMost, "no more than 15 people": atMost, "at most 15 people": atMost,
		"fewer than 15 people": lessThan, "under 15 minutes": lessThan, "less than 15 percent": lessThan,
		"about 15 people": about, "roughly 15 people": about, "some 15 people": about, "around 15 minutes": about, "15 or so people": about, "an estimated 15 people": about,
		"nearly 15 people": nearly, "almost 15 people": nearly, "just under 15 per cent": nearly,
		"just over 15 people": justOver, "exactly 15 people": exactly, "15 people": plain,
	} {
		if v := only(t, phrase); v.hedge != want {
			t.Errorf("%s: hedge %d, want %d", phrase, v.hedge, want)
		}
	}
}
