//go:build !wasm

package main

import (
	"os"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

func exampleDesk(t *testing.T) *desk {
	t.Helper()
	a, err := readArticle(exampleArticle.listing, exampleArticle.content)
	if err != nil {
		t.Fatal(err)
	}
	return &desk{article: a}
}

// shown loads a component into a test engine and returns its markup.
func shown(t *testing.T, c app.Composer) string {
	t.Helper()
	e := app.NewTestEngine()
	if err := e.Load(c); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return app.HTMLString(c)
}

func TestCardMarkup(t *testing.T) {
	const claim = "The call lasted <b>40</b> minutes in Rome. Yes."
	base := &facts.Base{Text: "Intro. The call lasted 20 minutes on Thursday. More."}
	sentence := facts.Span{Start: 7, End: 46}
	f := facts.Finding{
		Span: facts.Span{Start: 0, End: 42}, Verdict: facts.Contradicted, Reason: "The article says 20.",
		Marks: []facts.Mark{
			{Span: facts.Span{Start: 4, End: 8}, Outcome: facts.Match},
			{Span: facts.Span{Start: 16, End: 33}, Outcome: facts.Conflict},
			{Span: facts.Span{Start: 37, End: 41}, Outcome: facts.Missing},
		},
		Evidence: []facts.Evidence{
			{Span: facts.Span{Start: 23, End: 33}, Sentence: sentence},
			{Span: facts.Span{Start: 11, End: 15}, Sentence: sentence},
		},
		Steps: []facts.Step{
			{Claim: facts.Span{Start: 16, End: 33}, Article: facts.Span{Start: 23, End: 33}, Relation: "differs"},
			{Claim: facts.Span{Start: 37, End: 41}, Relation: "not stated"},
		},
	}
	got := app.HTMLString(card(base, claim, f, nil))
	for _, want := range []string{
		`data-verdict="CONTRADICTED"`, sayContradicted.String(), "The article says 20.",
		`<mark data-outcome="match">call</mark>`,
		`<mark data-outcome="conflict">&lt;b&gt;40&lt;/b&gt; minutes</mark>`,
		`<mark data-outcome="missing">Rome</mark>`,
		`<mark data-evidence>call</mark>`, `<mark data-evidence>20 minutes</mark>`,
		"differs", "not stated", sayNothing.String(),
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if strings.Count(got, "<blockquote") != 1 {
		t.Error("the two words of one sentence should stand in one quote")
	}
	if strings.Contains(got, "Yes.") || strings.Contains(got, "Intro.") {
		t.Error("the card shows more than its sentences")
	}
	if strings.Contains(got, sayShow.String()) {
		t.Error("there is no article to show the evidence in")
	}
}

func TestVerdictsDifferBeyondColour(t *testing.T) {
	seen := map[string]bool{}
	for _, v := range []facts.Verdict{facts.Supported, facts.Contradicted, facts.NotCovered} {
		sign := strings.Join(strings.Fields(app.HTMLString(shape(v))), " ")
		for part := range strings.SplitSeq(sign, " ") { // attributes come in any order
			if strings.HasPrefix(part, "d=") {
				seen[sayVerdict(v).String()+part] = true
			}
		}
	}
	if len(seen) < 3 {
		t.Errorf("the signs are %v", seen)
	}
}

func TestStoryMarks(t *testing.T) {
	d := exampleDesk(t)
	text := d.article.base.Text
	at := strings.Index(text, "20-minute call")
	s := &story{Article: d.article, Evidence: []facts.Span{{Start: at, End: at + len("20-minute")}}}
	got := shown(t, s)
	if !strings.Contains(got, "<mark data-evidence>20-minute</mark>") {
		t.Error("the evidence is not marked")
	}
	if !strings.Contains(got, `<span class="fact">July 8</span>`) {
		t.Error("the facts are not underlined")
	}
	for _, p := range d.article.paragraphs() {
		var plain strings.Builder
		for _, piece := range cut(p, d.article.factSpans()) {
			plain.WriteString(piece.In(text))
		}
		if plain.String() != p.In(text) {
			t.Errorf("cut up, %q reads %q", p.In(text), plain.String())
		}
	}
}

// The article is published word for word in the newsroom's page.
func TestNewsroomPage(t *testing.T) {
	page, err := os.ReadFile("../index.html")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range strings.Split(exampleText, "\n") {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		plain := strings.NewReplacer(`<span class="dateline">`, "", "</span>", "").Replace(string(page))
		if !strings.Contains(plain, ">"+p+"<") {
			t.Errorf("the page does not publish %q", p)
		}
	}
}

func TestRuns(t *testing.T) {
	s := func(start, end int) facts.Span { return facts.Span{Start: start, End: end} }
	pieces := cut(s(0, 10), []facts.Span{s(2, 6), s(4, 8)}, []facts.Span{s(-5, 1), s(9, 30)})
	want := []facts.Span{s(0, 1), s(1, 2), s(2, 4), s(4, 6), s(6, 8), s(8, 9), s(9, 10)}
	if len(pieces) != len(want) {
		t.Fatalf("got %v", pieces)
	}
	for i := range want {
		if pieces[i] != want[i] {
			t.Errorf("piece %d is %v, want %v", i, pieces[i], want[i])
		}
	}
	joined := runs(pieces, func(p facts.Span) string {
		if covered(p, []facts.Span{s(2, 8)}) {
			return "in"
		}
		return "out"
	})
	if len(joined) != 3 || joined[1].Span != s(2, 8) {
		t.Errorf("got %v", joined)
	}
}

func TestFactRows(t *testing.T) {
	d := exampleDesk(t)
	mentions := 0
	seen := map[string]bool{}
	for _, r := range rowsOf(d.article) {
		mentions += len(r.mentions)
		if key := string(r.Kind) + r.Value; seen[key] {
			t.Errorf("%s %q has two rows", r.Kind, r.Value)
		} else {
			seen[key] = true
		}
		if r.text == "" {
			t.Errorf("%s %q has no words", r.Kind, r.Value)
		}
	}
	if mentions != len(d.article.base.Facts) || mentions == 0 {
		t.Errorf("%d mentions of %d facts", mentions, len(d.article.base.Facts))
	}
	list := shown(t, &factList{Article: d.article})
	for _, q := range questions {
		if !strings.Contains(list, ">"+q.heading.String()+"<") {
			t.Errorf("the list has no %q", q.heading)
		}
	}
}

func TestLetters(t *testing.T) {
	got := app.HTMLString(app.Span().Body(lettered("Zoë’s 8 Uhr", []int{0, 2, 9}, 0)...))
	for _, want := range []string{`<b class="letter">Z</b>`, `<b class="letter">ë</b>`, `<b class="letter">8</b>`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

func TestDeskAnswers(t *testing.T) {
	d := exampleDesk(t)
	d.check("The G7 summit will be held in Italy. The call lasted 20 minutes.")
	if len(d.found) != 2 {
		t.Fatalf("%d findings", len(d.found))
	}
	got := shown(t, d)
	if strings.Count(got, "data-verdict=") != 2 || !strings.Contains(got, "2 sentences checked: 1 contradicted, 1 supported, 0 not covered.") {
		t.Errorf("the page is\n%s", got)
	}
	d.check(strings.Repeat("é", facts.MaxClaim+1))
	if d.found != nil || !strings.Contains(d.refusal, "10,001") || !strings.Contains(d.refusal, "10,000") {
		t.Errorf("a long claim: %q", d.refusal)
	}
	d.check("")
	if len(d.found) != 0 || d.refusal != "" {
		t.Errorf("a blank claim: %v %q", d.found, d.refusal)
	}
}

// A fault in the engine becomes a line that says so.
func TestDeskSurvivesAFault(t *testing.T) {
	d := &desk{article: &article{base: &facts.Base{Text: "Made without Parse, so that reading it fails."}}}
	d.check("A claim.")
	if d.refusal != sayBroken.String() || d.found != nil {
		t.Errorf("the page says %q and shows %v", d.refusal, d.found)
	}
}

func TestEmptyArticle(t *testing.T) {
	for _, a := range []*article{nil, {base: facts.Parse("")}, {base: facts.Parse(" \n ")}} {
		d := &desk{article: a}
		d.check("A claim.")
		if got := shown(t, d); !strings.Contains(got, sayEmpty.String()) || strings.Contains(got, "data-verdict") {
			t.Errorf("the page is\n%s", got)
		}
		if got := examplesOf(a); len(got) != 0 {
			t.Errorf("examples %q", got)
		}
	}
}

func TestArticlesAreLinked(t *testing.T) {
	d := exampleDesk(t)
	d.articles = []listing{d.article.listing, {Name: "our-story"}}
	got := shown(t, d)
	for _, want := range []string{`href="checker.html?article=our-story"`, ">our story<", `aria-current="page"`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in the page", want)
		}
	}
}

// What is offered to start from is an answer, not a shrug.
func TestExamples(t *testing.T) {
	d := exampleDesk(t)
	examples := examplesOf(d.article)
	if len(examples) < 2 {
		t.Fatalf("the examples are %q", examples)
	}
	for _, e := range examples {
		if v := d.article.base.Check(e).Verdict; v == facts.NotCovered {
			t.Errorf("%q is not covered", e)
		}
	}
}
