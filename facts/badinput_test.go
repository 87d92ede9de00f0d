package facts

import (
	"encoding/json"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

const plainArticle = `ODENSE, 3 March 2025 — The harbour board raised mooring fees by 12 per cent on Monday, chairwoman Inge Falster said.

The new ferry carries 340 passengers and crosses the sound in 25 minutes. Skipper Ole Brandt praised the decision.`

// What cannot be checked is not covered, and the reason says why.
func TestNothingToCheck(t *testing.T) {
	base := Parse(plainArticle)
	for _, c := range []struct {
		what, claim string
		says        []string // one of these stands in the reason
	}{
		{"empty", "", []string{"no words"}},
		{"blank", " \t\u00a0\n ", []string{"no words"}},
		{"punctuation", "?!… — (***)", []string{"no words"}},
		{"emoji", "🚢🌊🎉", []string{"no words"}},
		{"digits alone", "12", []string{"no words", "statement", "Nothing in the article"}},
		{"gibberish", "asdf qwer zxcv hjkl", []string{"not English"}},
		{"gibberish", "Blorp fnord wibble the quux.", []string{"not English"}},
		{"Danish", "Havnebestyrelsen hævede havneafgifterne med 12 procent.", []string{"English"}},
		{"German", "Die neue Fähre braucht 25 Minuten für die Überfahrt.", []string{"English"}},
		{"French", "Le nouveau ferry transporte 340 passagers.", []string{"English"}},
		{"Russian", "Новый паром перевозит 340 пассажиров.", []string{"English"}},
		{"Korean", "새 여객선은 승객 340명을 태운다.", []string{"English"}},
		{"Arabic", "العبارة الجديدة تنقل 340 راكبا.", []string{"English"}},
		{"open question", "How long is the crossing?", []string{"open question"}},
		{"order", "Read the article.", []string{"asserts nothing", "Nothing in the article"}},
		{"markup", "<b></b><br/>", []string{"no words", "Nothing in the article"}},
	} {
		f := base.Check(c.claim)
		if f.Verdict != NotCovered {
			t.Errorf("%s %q is %s, want NOT_COVERED", c.what, c.claim, f.Verdict)
		}
		said := false
		for _, s := range c.says {
			said = said || strings.Contains(f.Reason, s)
		}
		if !said {
			t.Errorf("%s %q: the reason %q says none of %q", c.what, c.claim, f.Reason, c.says)
		}
	}
}

// No claim in English is taken for another language, badly typed as it may be.
func TestEnglishIsEnglish(t *testing.T) {
	for _, a := range lawArticles() {
		for _, c := range a.claims {
			if f := a.check(c.Claim); strings.Contains(f.Reason, "not English") {
				t.Errorf("%s: %q: %s", a.name, c.Claim, f.Reason)
			}
		}
	}
}

// An article that says nothing covers nothing.
func TestEmptyArticle(t *testing.T) {
	for _, article := range []string{"", "  \n\n ", "…", "🚢", "\x00", "\ufeff"} {
		base := Parse(article)
		if len(base.Facts) > 0 {
			t.Errorf("%q has facts: %v", article, base.Facts)
		}
		if f := base.Check("The ferry carries 340 passengers."); f.Verdict != NotCovered || f.Reason == "" {
			t.Errorf("%q: %s, %q", article, f.Verdict, f.Reason)
		}
		if got := base.CheckEach(""); len(got) != 0 {
			t.Errorf("%q: %d findings for an empty claim", article, len(got))
		}
	}
}

// Input that is no clean text is answered all the same, with spans on the
// borders of its runes.
func TestUncleanText(t *testing.T) {
	flood := "ferry" + strings.Repeat("\u0301", 2000)
	for what, text := range map[string]string{
		"invalid UTF-8":     "The ferry \xff\xfe carries \xc3 340 passengers\x80.",
		"NUL":               "The ferry\x00 carries 340\x00 passengers.",
		"bidi controls":     "The \u202eferry\u202c carries \u2067340\u2069 passengers.",
		"combining flood":   "The " + flood + " carries 340 passengers.",
		"zero-width spaces": "The fer\u200bry carries 3\u200d40 passengers.",
		"half a surrogate":  "The ferry \xed\xa0\xbd carries 340 passengers.",
		"one long word":     strings.Repeat("ferry", 20_000),
		"one long number":   strings.Repeat("340", 20_000),
		"many commas":       strings.Repeat("ferry, ", 100),
		"many brackets":     strings.Repeat("(", 1_000) + "ferry" + strings.Repeat(")", 1_000),
		"many hyphens":      strings.Repeat("ferry-", 1_000),
		"many quotes":       strings.Repeat(`"`, 1_001),
		"many dots":         strings.Repeat("U.S.", 1_000),
	} {
		t.Run(what, func(t *testing.T) {
			checkFinding(t, Parse(plainArticle), text)
			checkBase(t, Parse(text))
			checkFinding(t, Parse(text), "The ferry carries 340 passengers.")
		})
	}
}

// Markup in an article or a claim is text like any other.
func TestMarkupIsText(t *testing.T) {
	base := Parse(`The ferry <b>Sund</b> carries 340 passengers <script>alert("x")</script> & 40 cars.`)
	checkBase(t, base)
	if !strings.Contains(base.Text, "<script>") {
		t.Error("the text of the article was changed")
	}
	checkFinding(t, base, `The ferry <b>Sund</b> carries 340 passengers.`)
	data, err := json.Marshal(base)
	if err != nil || strings.Contains(string(data), "<script>") {
		t.Errorf("markup stands open in the JSON form: %v, %s", err, data)
	}
}

// Parse and Check answer what the programs at the door refuse.
func TestOversized(t *testing.T) {
	base := Parse(plainArticle)
	claim := strings.Repeat("The ferry carries 340 passengers. ", MaxClaim/34+2)
	if len(claim) <= MaxClaim {
		t.Fatal("the claim is not over the limit")
	}
	if f := base.Check(claim); f.Verdict != Supported {
		t.Errorf("a long claim is %s: %s", f.Verdict, f.Reason)
	}
	if MaxClaim != 10_000 || MaxArticle != 2<<20 {
		t.Errorf("the limits are %d characters and %d bytes", MaxClaim, MaxArticle)
	}
}

// A fact base that does not fit is refused with the place and the mend, and
// nothing of it is loaded.
func TestLoadRefuses(t *testing.T) {
	good := `{"version":1,"text":"Åse sold 12 boats.","dateline":{"start":0,"end":0},"facts":[` +
		`{"start":10,"end":12,"kind":"number","value":"12","subject":"boats","sentence":{"start":0,"end":19},"rule":"number"}]}`
	if b, err := Load([]byte(good)); err != nil || len(b.Facts) != 1 {
		t.Fatalf("the good base: %v", err)
	}
	for _, c := range []struct{ what, from, to, where, mend string }{
		{"empty", good, "", "the file is empty", "run extract again"},
		{"no JSON", good, "version 1", "not a fact base", "run extract again"},
		{"cut off", `"rule":"number"}]}`, "", "at byte", "run extract again"},
		{"an array", good, "[]", "not a fact base", "run extract again"},
		{"null", good, "null", "version", "run extract again"},
		{"another version", `"version":1`, `"version":2`, "version 2", "run extract again"},
		{"no version", `"version":1,`, "", "version", "run extract again"},
		{"an unknown field", `"rule"`, `"rull"`, "rull", "run extract again"},
		{"a span after the text", `"end":12,`, `"end":400,`, "fact 1: span 10:400", "run extract again"},
		{"a span turned round", `"start":10,"end":12`, `"start":12,"end":10`, "fact 1: span 12:10", "run extract again"},
		{"a span below zero", `"start":10,`, `"start":-1,`, "fact 1: span -1:12", "run extract again"},
		{"a span that cuts a rune", `"start":10,`, `"start":1,`, "fact 1: span 1:12", "run extract again"},
		{"a sentence after the text", `{"start":0,"end":19}`, `{"start":0,"end":90}`, "fact 1: sentence: span 0:90", "run extract again"},
		{"a fact outside its sentence", `{"start":0,"end":19}`, `{"start":0,"end":5}`, "fact 1: span 10:12 stands outside", "run extract again"},
		{"a dateline after the text", `"dateline":{"start":0,"end":0}`, `"dateline":{"start":0,"end":90}`, "dateline: span 0:90", "run extract again"},
		{"a dateline of no date", `"dateline":{"start":0,"end":0}`, `"dateline":{"start":0,"end":0,"date":"June 7"}`, "dateline", "2025-06-07"},
		{"an unknown kind", `"kind":"number"`, `"kind":"colour"`, `fact 1: kind "colour"`, "run extract again"},
		{"two bases", good, good + good, "one file holds one base", "run extract again"},
	} {
		t.Run(c.what, func(t *testing.T) {
			text := strings.Replace(good, c.from, c.to, 1)
			if text == good {
				t.Fatal("nothing changed")
			}
			b, err := Load([]byte(text))
			problem := ""
			switch {
			case err == nil:
				problem = "loaded"
			case b != nil:
				problem = "half loaded"
			case !strings.Contains(err.Error(), c.where) || !strings.Contains(err.Error(), c.mend) || strings.Contains(err.Error(), "\n"):
				problem = "refused with " + err.Error()
			}
			if problem != "" {
				t.Errorf("%s; want one line with %q and %q", problem, c.where, c.mend)
			}
		})
	}
}

// checkBase checks what holds of every fact base.
func checkBase(t *testing.T, b *Base) {
	t.Helper()
	fits(t, b.Text, "dateline", b.Dateline.Span)
	for i, f := range b.Facts {
		fits(t, b.Text, "fact", f.Span)
		fits(t, b.Text, "sentence of a fact", f.Sentence)
		if f.Len() == 0 || f.Kind == "" || f.Rule == "" {
			t.Errorf("fact %d is empty: %+v", i, f)
		}
		if !f.Sentence.Contains(f.Span) {
			t.Errorf("fact %d %v %q stands outside its sentence %v", i, f.Span, f.In(b.Text), f.Sentence)
		}
		if i > 0 && f.Start < b.Facts[i-1].Start {
			t.Errorf("fact %d %v stands before the one before it, %v", i, f.Span, b.Facts[i-1].Span)
		}
	}
}

// checkFinding checks what holds of every finding.
func checkFinding(t *testing.T, b *Base, claim string) Finding {
	t.Helper()
	whole := b.Check(claim)
	for _, f := range append(b.CheckEach(claim), whole) {
		fits(t, claim, "finding", f.Span)
		if f.Reason == "" || !utf8.ValidString(f.Reason) || strings.ContainsAny(f.Reason, "\n\r\x00") {
			t.Errorf("no plain sentence: %q", f.Reason)
		}
		end := f.Start
		for _, m := range f.Marks {
			fits(t, claim, "mark", m.Span)
			if !f.Contains(m.Span) || m.Len() == 0 {
				t.Errorf("mark %v is empty or outside its sentence %v", m.Span, f.Span)
			}
			if m.Start < end {
				t.Errorf("mark %v overlaps or goes before the one before it, which ends at %d", m.Span, end)
			}
			end = m.End
			if m.Outcome != Match && m.Outcome != Conflict && m.Outcome != Missing {
				t.Errorf("mark %v has outcome %q", m.Span, m.Outcome)
			}
		}
		for _, e := range f.Evidence {
			fits(t, b.Text, "evidence", e.Span)
			fits(t, b.Text, "sentence of evidence", e.Sentence)
			if !e.Sentence.Contains(e.Span) || e.Len() == 0 {
				t.Errorf("evidence %v is empty or outside its sentence %v", e.Span, e.Sentence)
			}
		}
		for _, s := range f.Steps {
			fits(t, claim, "step", s.Claim)
			fits(t, b.Text, "article's side of a step", s.Article)
			if s.Relation == "" {
				t.Errorf("step %v has no relation", s.Claim)
			}
		}
		if f.Verdict != NotCovered && len(f.Evidence) == 0 {
			t.Errorf("%s without evidence: %q", f.Verdict, f.In(claim))
		}
		if f.Verdict == Contradicted && len(f.Marks) == 0 {
			t.Errorf("%s without a mark: %q", f.Verdict, f.In(claim))
		}
	}
	return whole
}

// fits checks that a span lies in text, on rune borders.
func fits(t *testing.T, text, what string, s Span) {
	t.Helper()
	border := func(i int) bool {
		return i >= 0 && i <= len(text) && (i == len(text) || utf8.RuneStart(text[i]) || !runeCovers(text, i))
	}
	if s.Start > s.End || !border(s.Start) || !border(s.End) {
		t.Fatalf("%s: %d:%d is no span of a text of %d bytes, or cuts a rune", what, s.Start, s.End, len(text))
	}
}

// runeCovers reports whether byte i of text lies inside a valid rune that
// begins before it.
func runeCovers(text string, i int) bool {
	for k := max(0, i-utf8.UTFMax+1); k < i; k++ {
		if r, n := utf8.DecodeRuneInString(text[k:]); (r != utf8.RuneError || n > 1) && k+n > i {
			return true
		}
	}
	return false
}

// A claim may be as long as the limit and still be no prose: its reading stays
// in proportion to its length.
func TestEndlessSentences(t *testing.T) {
	b := Parse(plainArticle)
	for _, bit := range []string{",", "and ", "Falster, ", "[(", `" `, "was ", "5%", "said that "} {
		claim := strings.Repeat(bit, MaxClaim/len(bit))
		for _, s := range splitSentences(claim) {
			if len(s.words) > longestSentence {
				t.Errorf("%q over and over: a sentence of %d words", bit, len(s.words))
			}
		}
		if f := b.Check(claim); f.Verdict != NotCovered {
			t.Errorf("%q over and over: %v, %s", bit, f.Verdict, f.Reason)
		}
	}
}

// Words in any order, and sentences that break off anywhere, are read and checked
// like any others.
func TestWordSaladIsRead(t *testing.T) {
	words := map[string]bool{}
	var broken []string
	for _, a := range lawArticles() {
		for _, s := range a.sentences {
			fields := strings.Fields(s)
			for i, w := range fields {
				words[w] = true
				words[strings.Trim(w, ".,;:!?\"”“()")] = true
				if i%3 == 0 {
					broken = append(broken, strings.Join(fields[i:], " "))
				} else if i%3 == 1 {
					broken = append(broken, strings.Join(fields[:i+1], " "))
				}
			}
		}
	}
	for _, w := range strings.Fields("inside outside up down to of than as if that who's not no or and the a's more such") {
		broken = append(broken, "The crowd waited "+w, w, w+" the crowd")
	}
	vocabulary := slices.Sorted(maps.Keys(words))
	const salads = 2000
	random := rand.New(rand.NewPCG(1, 2))
	for range salads {
		salad := make([]string, 1+random.IntN(9))
		for i := range salad {
			salad[i] = vocabulary[random.IntN(len(vocabulary))]
		}
		broken = append(broken, strings.Join(salad, " "))
	}
	base := Parse(plainArticle)
	for i, text := range broken {
		tried := text
		func() {
			defer func() {
				if r := recover(); r != nil {
					t.Errorf("%q: %v", tried, r)
				}
			}()
			Parse(text)
			if i%10 == 0 {
				base.Check(text)
			}
		}()
	}
}
