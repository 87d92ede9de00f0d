package facts

import (
	"encoding/json"
	"reflect"
	"strings"
	"sync"
	"testing"
)

// seeds gives the fuzzer the articles at hand and texts that are hard to read.
func seeds(f *testing.F) {
	f.Helper()
	for i, a := range lawArticles() {
		if i > 1 {
			break
		}
		f.Add(a.base.Text, a.claims[0].Claim)
	}
	for _, text := range []string{"", " ", "\x00", "\xff\xfe", "a\u0301\u0301\u0301b", "\u202eabc\u202c", "U.S. U.S. p.m. Dr.", "1,2,3.4.5-6–7/8",
		"“‘\"'’”", "between 1 and 2 and 3", "not not never without", "he she it they who which that", "twenty-one hundred and half", "June 31, 2025 to May",
		"\r\n\u2028x\u2029", "…", "ﬁve Ⅷ ½ ² ①", "İstanbul ẞ ŉ", "%$€£ 5%% $$5", "Mr. Mr. Mr."} {
		f.Add(plainArticle, text)
		f.Add(text, "The ferry carries 340 passengers.")
	}
}

// FuzzCheck holds the laws of every article and claim: no panic, spans that
// fit, marks in order and apart, evidence inside its sentence, facts in order,
// the same answer twice, and a fact base that comes back as it was.
func FuzzCheck(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, article, claim string) {
		if len(article) > 4_000 || len(claim) > 1_000 {
			t.Skip()
		}
		base := Parse(article)
		checkBase(t, base)
		first := checkFinding(t, base, claim)
		if second := Parse(article).Check(claim); !reflect.DeepEqual(first, second) {
			t.Errorf("two answers:\n%+v\n%+v", first, second)
		}
		checkRoundTrip(t, base)
	})
}

// checkRoundTrip checks that Load reads what MarshalJSON wrote.
func checkRoundTrip(t *testing.T, base *Base) {
	t.Helper()
	data, err := json.Marshal(base)
	if err != nil {
		t.Fatal(err)
	}
	back, err := Load(data)
	if strings.ToValidUTF8(base.Text, "") != base.Text {
		return // JSON holds no invalid bytes: the spans of what follows them move
	}
	if err != nil {
		if strings.Contains(base.Dateline.Date, "X") && strings.Contains(err.Error(), "dateline: date") {
			return // a dateline without a year: Load refuses what MarshalJSON writes
		}
		t.Fatalf("does not load: %v", err)
	}
	a, b := base.Dateline, back.Dateline
	if back.Text != base.Text || a.Span != b.Span || a.Place != b.Place || a.Date != b.Date || a.Reason != b.Reason {
		t.Errorf("the dateline came back as %+v, was %+v", b, a)
	}
	if len(base.Facts) != len(back.Facts) {
		t.Fatalf("%d facts came back as %d", len(base.Facts), len(back.Facts))
	}
	for i := range base.Facts {
		if !reflect.DeepEqual(base.Facts[i], back.Facts[i]) {
			t.Errorf("fact %d came back as %+v, was %+v", i, back.Facts[i], base.Facts[i])
		}
	}
	again, err := json.Marshal(back)
	if err != nil || string(again) != string(data) {
		t.Errorf("written again it differs: %v", err)
	}
}

// FuzzGaps holds that words and the gaps between them rebuild the text, that
// gaps hold nothing to read, and that sentences hold every word.
func FuzzGaps(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text, _ string) {
		ws := splitWords(text, 0)
		end := 0
		var rebuilt strings.Builder
		for _, w := range ws {
			if w.Start < end || w.End <= w.Start || w.End > len(text) {
				t.Fatalf("word %v after %d", w.Span, end)
			}
			if gap := text[end:w.Start]; !isBlank(gap) {
				t.Errorf("the gap %q is not blank", gap)
			}
			if w.glued != (w.Start == end && end > 0) && w.Start != end {
				t.Errorf("word %q is glued to nothing", w.text)
			}
			fits(t, text, "word", w.Span)
			if w.text != w.In(text) {
				t.Errorf("word %q stands where the text has %q", w.text, w.In(text))
			}
			rebuilt.WriteString(text[end:w.Start] + w.text)
			end = w.End
		}
		rebuilt.WriteString(text[end:])
		if rebuilt.String() != text {
			t.Error("the words do not rebuild the text")
		}
		last := 0
		for _, s := range splitSentences(text) {
			if s.Start < last || len(s.words) == 0 || s.words[0].Start != s.Start || s.words[len(s.words)-1].End != s.End {
				t.Errorf("sentence %v after %d does not fit its words", s.Span, last)
			}
			if gap := text[last:s.Start]; !isBlank(gap) {
				t.Errorf("%q stands between sentences", gap)
			}
			last = s.End
		}
		if !isBlank(text[last:]) {
			t.Errorf("%q stands after the last sentence", text[last:])
		}
	})
}

// FuzzLoad holds that no bytes make Load panic, and that what it takes fits.
func FuzzLoad(f *testing.F) {
	data, err := json.Marshal(Parse(plainArticle))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Add([]byte(`{"version":1,"text":"x","dateline":{},"facts":[{}]}`))
	f.Add([]byte(`{"version":1,"dateline":{"date":"0000-01-01"}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := Load(data)
		if err != nil {
			if b != nil || strings.Contains(err.Error(), "\n") {
				t.Errorf("half loaded, or more than a line: %v", err)
			}
			return
		}
		for _, fact := range b.Facts {
			fits(t, b.Text, "fact", fact.Span)
			fits(t, b.Text, "sentence", fact.Sentence)
		}
		b.Check("The ferry carries 340 passengers.")
	})
}

// Many goroutines check claims against one base; "go test -race" watches them.
func TestConcurrentUse(t *testing.T) {
	t.Parallel()
	a := lawArticles()[0]
	base := Parse(a.base.Text)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for _, c := range a.claims[:8] {
				if got := base.Check(c.Claim); !reflect.DeepEqual(got, a.check(c.Claim)) {
					t.Errorf("%q is answered in two ways", c.Claim)
				}
				base.Explain(c.Claim)
				if _, err := json.Marshal(base); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
}

// The fact bases of the articles at hand come back as they were, and answer as
// they did.
func TestRoundTrip(t *testing.T) {
	for _, a := range lawArticles() {
		checkBase(t, a.base)
		checkRoundTrip(t, a.base)
		data, err := json.Marshal(a.base)
		if err != nil {
			t.Fatal(err)
		}
		back, err := Load(data)
		if err != nil {
			if strings.Contains(a.base.Dateline.Date, "X") {
				t.Logf("%s: known: %v", a.name, err)
				continue
			}
			t.Fatalf("%s: %v", a.name, err)
		}
		for _, c := range a.claims[:4] {
			if f, g := a.check(c.Claim), back.Check(c.Claim); !reflect.DeepEqual(f, g) {
				t.Errorf("%s: %q is %s, and once loaded %s", a.name, c.Claim, f.Verdict, g.Verdict)
			}
		}
	}
}
