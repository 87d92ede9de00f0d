//go:build !wasm

package main

import (
	"slices"
	"strings"
	"testing"

	"onrecord/facts"
)

const millText = "The mill in Olden employs 120 people. It opened in 1911 and 45 of the 120 people live in Olden. Mayor Dagny Soll paid 9 million euros."

func textsOf(rows []factRow) []string {
	var out []string
	for _, r := range rows {
		out = append(out, r.text)
	}
	return out
}

func TestFactTable(t *testing.T) {
	a := &article{base: facts.Parse(millText)}
	rows := rowsOf(a)
	numbers := choice{kind: facts.Number}.of(rows)
	if len(numbers) < 2 {
		t.Fatalf("the numbers are %q", textsOf(numbers))
	}
	for _, r := range numbers {
		if r.Kind != facts.Number {
			t.Errorf("%q is a %s", r.text, r.Kind)
		}
	}
	up := textsOf(choice{kind: facts.Number, column: byValue}.of(rows))
	if slices.Index(up, "45") > slices.Index(up, "120") {
		t.Errorf("by value they are %q", up)
	}
	down := textsOf(choice{kind: facts.Number, column: byValue, down: true}.of(rows))
	slices.Reverse(down)
	if !slices.Equal(up, down) {
		t.Errorf("turned round they are %q, not %q", down, up)
	}
	last := -1
	for _, r := range (choice{column: byKind}).of(rows) {
		if kindRank(r.Kind) < last {
			t.Errorf("%q stands too late", r.text)
		}
		last = kindRank(r.Kind)
	}
	if got := (choice{letters: "dnsl"}).of(rows); len(got) == 0 || !strings.Contains(got[0].text, "Dagny Soll") || len(got[0].letters) != 4 {
		t.Errorf("dnsl finds %q", textsOf(got))
	}
	if got := (choice{letters: "zzz"}).of(rows); len(got) != 0 {
		t.Errorf("zzz finds %q", textsOf(got))
	}
	if found, _ := sentencesWith(a.base, "mllemply"); len(found) != 1 || !strings.HasPrefix(found[0].In(millText), "The mill") {
		t.Errorf("the sentences found are %v", found)
	}
	found, counts := kindsIn(rows)
	sum := 0
	for _, n := range counts {
		sum += n
	}
	if len(found) != len(counts) || sum != len(rows) {
		t.Errorf("%d of %d facts are of a kind that is listed", sum, len(rows))
	}
}

// What an editor puts right is kept with the article, decides verdicts, and
// can be taken back.
func TestDeskCorrects(t *testing.T) {
	s := newMemoryStore()
	d, e := libraryDesk(t, s, nil)
	a, err := keptText(t, millText).open()
	if err != nil {
		t.Fatal(err)
	}
	d.article = a
	row := func(value string) factRow {
		t.Helper()
		rows := rowsOf(d.article)
		i := slices.IndexFunc(rows, func(r factRow) bool { return r.Kind == facts.Number && r.Value == value })
		if i < 0 {
			t.Fatalf("no %s in %q", value, textsOf(rows))
		}
		return rows[i]
	}
	const claim = "The mill employs 130 people."
	d.check(claim)
	if d.found[0].Verdict == facts.Supported {
		t.Fatal("the article supports the claim as it is")
	}
	d.library.keep(d.library.ctx, d.article.kept)
	d.correct(d.library.ctx, row("120"), facts.Correction{Reads: "130", Note: "the mill's own figure"})
	e.ConsumeAll()
	if d.found[0].Verdict != facts.Supported || !strings.Contains(d.found[0].Reason, "corrected “120” to “130”") {
		t.Errorf("corrected, it is %s: %s", d.found[0].Verdict, d.found[0].Reason)
	}
	again, _ := libraryDesk(t, s, nil)
	kept, err := again.library.articles[0].open()
	if err != nil {
		t.Fatal(err)
	}
	if got := kept.base.Check(claim).Verdict; got != facts.Supported {
		t.Errorf("read from the device, it is %s", got)
	}
	d.correct(d.library.ctx, row("130"), facts.Correction{Hidden: true})
	e.ConsumeAll()
	if got := textsOf(choice{}.of(rowsOf(d.article))); slices.Contains(got, "120") {
		t.Errorf("hidden, it is listed: %q", got)
	}
	if got := textsOf(choice{hidden: true}.of(rowsOf(d.article))); !slices.Contains(got, "120") {
		t.Errorf("what is hidden cannot be shown: %q", got)
	}
	d.correct(d.library.ctx, row("120"), facts.Correction{})
	e.ConsumeAll()
	if got := d.article.base.Check(claim).Verdict; got == facts.Supported {
		t.Error("taken back, the correction still decides")
	}
}
