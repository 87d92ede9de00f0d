package facts

import "testing"

// An amount of the claim that the article tells in a word alone has no value to
// compare there; the amount of the claim's own year still contradicts it.
func TestAmountToldInAWord(t *testing.T) {
	for _, row := range []struct {
		article, claim string
		want           Verdict
	}{
		{"Most of the visitors came from abroad in 2023, but 30 per cent in 2024.", "In 2024, more than 50 per cent of the visitors came from abroad.", Contradicted},
		{"Most of the visitors came from abroad in 2023, but 30 per cent in 2024.", "In 2023, more than 50 per cent of the visitors came from abroad.", Supported},
		{"In its first year, most of the visitors came from abroad, and in its second only 40 per cent did.", "More than 50 per cent of the visitors came from abroad in the second year.", Contradicted},
		{"In its first year, most of the visitors came from abroad, and in its second only 40 per cent did.", "More than 50 per cent of the visitors came from abroad in the first year.", Supported},
	} {
		if got := Parse(row.article).Check(row.claim); got.Verdict != row.want {
			t.Errorf("%s\n%s\n%v, want %v: %s", row.article, row.claim, got.Verdict, row.want, got.Reason)
		}
	}
}
