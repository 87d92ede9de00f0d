package facts

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

const ferryStory = "BERGEN, March 4 — The ferry Solveig reached Bergen on March 3 with 212 passengers after a 40-minute delay, " +
	"harbour master Ragna Dahl said. Dahl said the company will pay 30 per cent of each fare back by March 20. " +
	"The ferry returns to Aberdeen in April."

// corrected returns the fact base of the ferry story with the first fact of
// the given words changed.
func corrected(t *testing.T, words string, kind Kind, change func(*Fact)) *Base {
	t.Helper()
	b := Parse(ferryStory)
	facts := slices.Clone(b.Facts)
	i := slices.IndexFunc(facts, func(f Fact) bool { return f.In(b.Text) == words && f.Kind == kind })
	if i < 0 {
		t.Fatalf("the story has no %s %q: %v", kind, words, facts)
	}
	change(&facts[i])
	return b.Corrected(facts)
}

// A correction decides verdicts, is named in the reason, and leaves spans in
// the article as it is written.
func TestCorrectionsDecide(t *testing.T) {
	for _, c := range []struct {
		words        string
		kind         Kind
		reads        string // or
		value        string // alone
		right, wrong string
		comesTo      string
	}{
		{words: "40-minute", kind: Duration, reads: "90-minute", right: "The ferry had a 90-minute delay.", wrong: "The ferry had a 40-minute delay.", comesTo: "PT90M"},
		{words: "40-minute", kind: Duration, value: "PT90M", right: "The delay was 90 minutes.", wrong: "The delay was 40 minutes.", comesTo: "PT90M"},
		{words: "212", kind: Number, value: "221", right: "The ferry reached Bergen with 221 passengers.", wrong: "The ferry reached Bergen with 212 passengers.", comesTo: "221"},
		{words: "30 per cent", kind: Percent, value: "35", right: "The company will pay 35 per cent of each fare back.", wrong: "The company will pay 30 per cent of each fare back.", comesTo: "35"},
		{words: "March 3", kind: Date, reads: "March 2", right: "The ferry reached Bergen on March 2.", wrong: "The ferry reached Bergen on March 3.", comesTo: "XXXX-03-02"},
		{words: "Aberdeen", kind: Place, value: "Lerwick", right: "The ferry returns to Lerwick in April.", wrong: "The ferry returns to Aberdeen in April.", comesTo: "Lerwick"},
	} {
		b := corrected(t, c.words, c.kind, func(f *Fact) {
			f.Reads = c.reads
			if c.value != "" {
				f.Value = c.value
			}
		})
		if got := Parse(ferryStory).Check(c.right).Verdict; got == Supported {
			t.Errorf("%q is supported without the correction", c.right)
		}
		f := b.Check(c.right)
		if f.Verdict != Supported {
			t.Errorf("%q is %s: %s", c.right, f.Verdict, f.Reason)
		}
		if !strings.Contains(f.Reason, "An editor corrected “"+c.words+"” to “") {
			t.Errorf("%q: the reason hides the correction: %s", c.right, f.Reason)
		}
		said := func(e Evidence) bool { return strings.Contains(e.In(b.Text), c.words) }
		if !slices.ContainsFunc(f.Evidence, said) {
			t.Errorf("%q: the evidence is not the article's: %v", c.right, f.Evidence)
		}
		for _, e := range f.Evidence {
			if !strings.HasSuffix(e.Sentence.In(b.Text), ".") {
				t.Errorf("%q: the sentence of the evidence is %q", c.right, e.Sentence.In(b.Text))
			}
		}
		if got := b.Check(c.wrong).Verdict; got == Supported {
			t.Errorf("%q is still supported", c.wrong)
		}
		i := slices.IndexFunc(b.Facts, func(f Fact) bool { return f.In(b.Text) == c.words && f.Kind == c.kind })
		if got := b.Facts[i].Value; got != c.comesTo {
			t.Errorf("%q corrected comes to %q, want %q", c.words, got, c.comesTo)
		}
		if f := b.Check("The ferry is called Solveig."); strings.Contains(f.Reason, "editor") {
			t.Errorf("a correction is named that does not decide: %s", f.Reason)
		}
	}
}

func TestAliasesStandForTheirFact(t *testing.T) {
	const claim = "The Red Whale reached Bergen with 212 passengers."
	if got := Parse(ferryStory).Check(claim).Verdict; got == Supported {
		t.Fatal("the claim is supported without an alias")
	}
	b := corrected(t, "Solveig", guessedKind(t, "Solveig"), func(f *Fact) { f.Aliases = []string{"the red whale"} })
	f := b.Check("Yes. " + claim)
	if f.Verdict != Supported && b.Check(claim).Verdict != Supported {
		t.Errorf("got %s: %s", f.Verdict, f.Reason)
	}
	for _, m := range f.Marks {
		if m.Start < 0 || m.End > len("Yes. "+claim) {
			t.Errorf("a mark at %v lies outside of the claim", m.Span)
		}
	}
	marked := func(m Mark) bool { return m.In("Yes. "+claim) == "The Red Whale" }
	if !slices.ContainsFunc(f.Marks, marked) {
		t.Errorf("the alias is not marked: %v", f.Marks)
	}
}

func guessedKind(t *testing.T, words string) Kind {
	t.Helper()
	b := Parse(ferryStory)
	for _, f := range b.Facts {
		if f.In(b.Text) == words {
			return f.Kind
		}
	}
	t.Fatalf("%q is no fact: %+v", words, b.Facts)
	return ""
}

// What an editor wrote beside the facts comes back from JSON, and correcting
// it again starts from the article.
func TestCorrectionsAreKept(t *testing.T) {
	b := corrected(t, "212", Number, func(f *Fact) {
		f.Correction = Correction{Reads: "221", Note: "harbour log", Hidden: true, Aliases: []string{"the crowd"}}
	})
	data, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	back, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(data) {
		t.Errorf("written again it differs: %v\n%s\n%s", err, data, again)
	}
	if got := back.Check("The ferry reached Bergen with 221 passengers.").Verdict; got != Supported {
		t.Errorf("loaded, the correction is %s", got)
	}
	plain := back.Corrected(Parse(ferryStory).Facts)
	if got := plain.Check("The ferry reached Bergen with 212 passengers.").Verdict; got != Supported {
		t.Errorf("taken back, the article is %s", got)
	}
}

func TestEditsGoBack(t *testing.T) {
	text := "one two three four"
	es := newEdits([]edit{{Span{14, 18}, "4"}, {Span{4, 7}, "zweihundert"}, {Span{4, 6}, "lost"}})
	if got := es.apply(text); got != "one zweihundert three 4" {
		t.Fatalf("got %q", got)
	}
	for _, c := range []struct{ words, stands string }{
		{"one", "one"}, {"zweihundert", "two"}, {"hundert", "two"}, {"three", "three"}, {"4", "four"}, {"three 4", "three four"}, {"one ", "one "}, {" three ", " three "},
	} {
		at := strings.Index(es.apply(text), c.words)
		if got := es.back(Span{at, at + len(c.words)}).In(text); got != c.stands {
			t.Errorf("%q stands for %q, want %q", c.words, got, c.stands)
		}
	}
}
