package facts

import (
	"strings"
	"testing"
)

func TestWordEnd(t *testing.T) {
	for _, c := range []struct{ text, words string }{
		{"O'Neill’s U.S bid", "O'Neill’s| |U.S| |bid"},
		{"3.5 1,200 10:30 1,a a,1", "3.5| |1,200| |10|:|30| |1|,|a| |a|,|1"},
		{"end. Next", "end|.| |Next"},
		{"snake_case 14\u202f000 __x", "snake_case| |14\u202f000| |__x"},
		{"Zoe\u0308 co\u00adop \u0301x", "Zoe\u0308| |co\u00adop| \u0301|x"},
		{"naïve Łódź Σωκράτης Москва", "naïve| |Łódź| |Σωκράτης| |Москва"},
		{"東京で カタカナ 서울은", "東|京|で| |カタカナ| |서울은"},
		{"🇰🇷🇺🇸🇫 👩\u200d🔬👍🏽", "🇰🇷|🇺🇸|🇫| |👩\u200d🔬|👍🏽"},
		{"a\xffb -- 5%", "a|\xff|b| |-|-| |5|%"},
	} {
		var got []string
		for rest := c.text; rest != ""; {
			end := wordEnd(rest)
			got, rest = append(got, rest[:end]), rest[end:]
		}
		if s := strings.Join(got, "|"); s != c.words {
			t.Errorf("%q:\n got %s\nwant %s", c.text, s, c.words)
		}
	}
}
