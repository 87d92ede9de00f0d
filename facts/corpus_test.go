package facts

import "testing"

// A saying is a value in its normal form and phrases that say it, on Friday 4
// July 2025.
type saying struct {
	want    string
	phrases []string
}

// checkCorpus checks that each phrase holds one value of the kind, and which.
func checkCorpus(t *testing.T, kind Kind, corpus []saying) {
	t.Helper()
	for _, s := range corpus {
		for _, phrase := range s.phrases {
			vals := valuesOf(phrase)
			var found *value
			for i := range vals {
				if vals[i].kind == kind {
					if found != nil {
						t.Errorf("%q: %s twice: %s and %s", phrase, kind, found.text, vals[i].text)
					}
					found = &vals[i]
				}
			}
			if found == nil {
				t.Errorf("%q: no %s, but %v", phrase, kind, summary(vals))
				continue
			}
			if got := found.canonical(); got != s.want {
				t.Errorf("%q: %q is %s, want %s", phrase, found.text, got, s.want)
			}
		}
	}
}

// checkNone checks that no phrase holds a value of one of the kinds.
func checkNone(t *testing.T, phrases []string, kinds ...Kind) {
	t.Helper()
	for _, phrase := range phrases {
		for _, v := range valuesOf(phrase) {
			for _, k := range kinds {
				if v.kind == k {
					t.Errorf("%q: %q read as %s %s by %q", phrase, v.text, k, v.canonical(), v.rule)
				}
			}
		}
	}
}

func summary(vals []value) []string {
	var out []string
	for _, v := range vals {
		out = append(out, string(v.kind)+" "+v.text+" "+v.canonical())
	}
	return out
}
