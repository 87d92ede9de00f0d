package facts

import (
	"slices"
	"testing"
)

// sensesIn returns the senses of the node that holds the word in the sentence.
func sensesIn(t *testing.T, sentence, word string) []string {
	t.Helper()
	for _, s := range Parse(sentence).read.text.sents {
		for i := range s.ns {
			if slices.Contains(splitNorms(s.ns[i].shown(sentence)), word) {
				return s.ns[i].senses
			}
		}
	}
	t.Fatalf("%q: no %q", sentence, word)
	return nil
}

func splitNorms(s string) (out []string) {
	for _, w := range splitWords(s, 0) {
		out = append(out, w.norm)
	}
	return out
}

func TestIdioms(t *testing.T) {
	for _, c := range []struct{ sentence, word, key string }{
		{"Two hundred welders lost their jobs.", "lost", "lose_one's_job"},
		{"The welders lost jobs in May.", "lost", "lose_one's_job"},
		{"The welders lost their well-paid jobs.", "lost", "lose_one's_job"},
		{"The council put the plan on hold.", "put", "put_on_hold"},
		{"The plan was put on hold.", "put", "put_on_hold"},
		{"Police took three men into custody.", "took", "take_into_custody"},
		{"A decision was made on Friday.", "made", "make_a_decision"},
		{"They made the decision on Friday.", "made", "make_a_decision"},
		{"The mill announced 40 job cuts.", "cuts", "job_cut"},
		{"The rate hardly changed.", "changed", "hardly_change"},
	} {
		if got := sensesIn(t, c.sentence, c.word); !slices.Contains(got, c.key) {
			t.Errorf("%q: %q is met under %q, not under %q", c.sentence, c.word, got, c.key)
		}
	}
	for _, c := range []struct{ sentence, word, key string }{
		{"They made no decision on Friday.", "made", "make_a_decision"},
		{"The clerk lost the key to his job file.", "lost", "lose_one's_job"},
		{"He put the hat on and took hold.", "put", "put_on_hold"},
		{"The job was done after the cut.", "cut", "job_cut"},
	} {
		if got := sensesIn(t, c.sentence, c.word); slices.Contains(got, c.key) {
			t.Errorf("%q: %q is met under %q", c.sentence, c.word, c.key)
		}
	}
}

func TestIdiomsInClaims(t *testing.T) {
	for _, c := range []struct {
		article, claim string
		want           Verdict
	}{
		{"The Orvel mill laid off 200 welders in May.", "200 welders at the Orvel mill lost their jobs in May.", Supported},
		{"The Orvel mill laid off 200 welders in May.", "No welders lost their jobs.", Contradicted},
		{"Orvel Rovers lost to Tarn United on Monday.", "Tarn United beat Orvel Rovers.", Supported},
		{"Orvel sold the mill to Tarn on Monday.", "Tarn bought the mill from Orvel.", Supported},
		{"Orvel sold the mill to Tarn on Monday.", "Orvel bought the mill from Tarn.", Contradicted},
		{"The council said no clerks or drivers will lose their jobs.", "Drivers will not be laid off.", Supported},
		{"He was lost in the fog on Monday. Ivo Tarn was found on Tuesday.", "Ivo Tarn was found.", Supported},
	} {
		if got := Parse(c.article).Check(c.claim); got.Verdict != c.want {
			t.Errorf("%q: %q is %s, want %s: %s", c.article, c.claim, got.Verdict, c.want, got.Reason)
		}
	}
}
