package facts

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// The laws that hold whatever an article says. Each asserts the share of cases
// that obey it; "go test -v -run Laws" prints those that don't, by class.
// They go over a part of the cases of testdata; with SUITES, the name of a folder
// with more articles (*/*.txt beside *.claims.jsonl), over every case of all.

var dayZero time.Time

// A lawArticle is an article, its sentences and the claims labelled for it.
type lawArticle struct {
	name      string
	base      *Base
	sentences []string
	claims    []labelled
	known     *sync.Map // findings by claim: many laws ask for the same
}

// check is base.Check, once a claim.
func (a lawArticle) check(claim string) Finding {
	if f, ok := a.known.Load(claim); ok {
		return f.(Finding)
	}
	f := a.base.Check(claim)
	a.known.Store(claim, f)
	return f
}

// A labelled claim is a line of a *.claims.jsonl file.
type labelled struct {
	ID, Claim, Label, Kind, Evidence, Wrong string
}

// lawArticles reads the articles of testdata and of SUITES.
var lawArticles = sync.OnceValue(func() []lawArticle {
	paths, _ := filepath.Glob("testdata/*.txt")
	if dir := os.Getenv("SUITES"); dir != "" {
		more, _ := filepath.Glob(filepath.Join(dir, "*", "*.txt"))
		paths = append(paths, more...)
	}
	var out []lawArticle
	for _, path := range paths {
		body, err := os.ReadFile(path)
		if err != nil {
			continue
		}
		a := lawArticle{name: strings.TrimSuffix(filepath.Base(path), ".txt"), base: Parse(string(body)), known: &sync.Map{}}
		for _, s := range a.base.read.text.sents {
			a.sentences = append(a.sentences, s.In(a.base.Text))
		}
		lines, _ := os.ReadFile(strings.TrimSuffix(path, ".txt") + ".claims.jsonl")
		for line := range strings.Lines(string(lines)) {
			var c labelled
			if json.Unmarshal([]byte(line), &c) == nil && c.Claim != "" {
				a.claims = append(a.claims, c)
			}
		}
		out = append(out, a)
	}
	return out
})

// sampled reports whether a case is among the one in n that is tried.
func sampled(n uint32, text string) bool {
	h := fnv.New32a()
	h.Write([]byte(text))
	return os.Getenv("SUITES") != "" || h.Sum32()%n == 0
}

// A law collects cases by class, and those that break it.
type law struct {
	t       *testing.T
	name    string
	total   map[string]int
	broken  map[string][]string
	flipped map[string]int
}

func newLaw(t *testing.T, name string) *law {
	return &law{t, name, map[string]int{}, map[string][]string{}, map[string]int{}}
}

// hold notes a case; how tells what went wrong where it broke the law, and flip
// that it broke it the unforgivable way.
func (l *law) hold(class string, ok, flip bool, how string) {
	l.total[class]++
	if !ok {
		if flip {
			how = "FLIP " + how
			l.flipped[class]++
		}
		l.broken[class] = append(l.broken[class], how)
	}
}

// atLeast asserts the law's share over all classes.
func (l *law) atLeast(share float64) {
	l.t.Helper()
	total, broken, flips := 0, 0, 0
	var classes []string
	for c, n := range l.total {
		classes = append(classes, c)
		total += n
		broken += len(l.broken[c])
		flips += l.flipped[c]
	}
	if total == 0 {
		l.t.Fatalf("%s: no cases", l.name)
	}
	slices.SortFunc(classes, func(a, b string) int { return len(l.broken[b]) - len(l.broken[a]) })
	got := float64(total-broken) / float64(total)
	l.t.Logf("%s: %.2f %% of %d hold, %d broken, %d of them flips", l.name, 100*got, total, broken, flips)
	for _, c := range classes {
		l.t.Logf("== %s: %d of %d broken, %d flips", c, len(l.broken[c]), l.total[c], l.flipped[c])
		slices.SortStableFunc(l.broken[c], func(a, b string) int {
			return strings.Compare(fmt.Sprint(!strings.HasPrefix(a, "FLIP")), fmt.Sprint(!strings.HasPrefix(b, "FLIP")))
		})
		for _, how := range l.broken[c] {
			l.t.Log("   ", how)
		}
	}
	if got < share {
		l.t.Errorf("%s: %.2f %% of the cases hold, want %.2f %%", l.name, 100*got, 100*share)
	}
}

func TestLawsOwnSentence(t *testing.T) {
	t.Parallel()
	l := newLaw(t, "a sentence of the article is Supported")
	for _, a := range lawArticles() {
		for _, s := range a.sentences {
			f := a.check(s)
			class := "plain"
			if strings.ContainsAny(s, `"“”`) {
				class = "with a quotation"
			}
			l.hold(class, f.Verdict == Supported, f.Verdict == Contradicted, fmt.Sprintf("%s: %q is %s: %s", a.name, s, f.Verdict, f.Reason))
		}
	}
	l.atLeast(0.995)
}

func TestLawsOneChange(t *testing.T) {
	t.Parallel()
	l := newLaw(t, "with one thing changed it is Contradicted")
	for _, a := range lawArticles() {
		for _, s := range a.sentences {
			for _, c := range alterations(s) {
				if !sampled(3, c.text) {
					continue
				}
				f := a.check(c.text)
				l.hold(c.class, f.Verdict == Contradicted, f.Verdict == Supported,
					fmt.Sprintf("%s: [%s → %s] %q is %s: %s", a.name, c.from, c.to, c.text, f.Verdict, f.Reason))
			}
		}
	}
	l.atLeast(0.87)
}

func TestLawsNegation(t *testing.T) {
	t.Parallel()
	l := newLaw(t, "with a negation put in or taken out it is Contradicted")
	for _, a := range lawArticles() {
		for _, s := range a.sentences {
			for _, c := range negations(s) {
				f := a.check(c.text)
				l.hold(c.class, f.Verdict == Contradicted, f.Verdict == Supported,
					fmt.Sprintf("%s: [%s → %s] %q is %s: %s", a.name, c.from, c.to, c.text, f.Verdict, f.Reason))
			}
		}
	}
	l.atLeast(0.90)
}

func TestLawsDress(t *testing.T) {
	t.Parallel()
	l := newLaw(t, "how a claim is written changes no verdict")
	for _, a := range lawArticles() {
		claims := slices.Clone(a.sentences)
		for _, c := range a.claims {
			claims = append(claims, c.Claim)
		}
		for _, claim := range claims {
			for _, c := range dressings(claim) {
				if !sampled(12, c.text) {
					continue
				}
				f := a.check(claim)
				g := a.check(c.text)
				l.hold(c.class, f.Verdict == g.Verdict, f.Verdict+g.Verdict == Supported+Contradicted,
					fmt.Sprintf("%s: %q is %s, %q is %s: %s", a.name, claim, f.Verdict, c.text, g.Verdict, g.Reason))
			}
		}
	}
	l.atLeast(0.97)
}

// asides are paragraphs that have nothing to do with any article.
var asides = []string{
	"Beekeepers in the valley expect a poor honey harvest, because frost in the last week of spring spoilt the lime blossom.",
	"Elsewhere, the chess club of Umbrel elected Tilda Harrowgate its treasurer. She beat Piers Ondaat by 12 votes to nine and promised to buy three new clocks for 450 crowns.",
}

func TestLawsUnrelatedParagraph(t *testing.T) {
	t.Parallel()
	l := newLaw(t, "an unrelated paragraph changes no verdict")
	for _, a := range lawArticles() {
		for i, p := range asides {
			longer := Parse(strings.TrimRight(a.base.Text, "\n") + "\n\n" + p + "\n")
			claims := slices.Clone(a.sentences)
			for _, c := range a.claims {
				claims = append(claims, c.Claim)
			}
			for _, claim := range claims {
				if !sampled(10, p+claim) {
					continue
				}
				f, g := a.check(claim), longer.Check(claim)
				l.hold([]string{"of plain words", "with people and figures"}[i], f.Verdict == g.Verdict, f.Verdict+g.Verdict == Supported+Contradicted,
					fmt.Sprintf("%s: %q is %s, then %s: %s", a.name, claim, f.Verdict, g.Verdict, g.Reason))
			}
		}
	}
	l.atLeast(0.98)
}

func TestLawsNeverBoth(t *testing.T) {
	t.Parallel()
	l := newLaw(t, "a claim and its negation are never both Supported or both Contradicted")
	for _, a := range lawArticles() {
		for _, s := range a.sentences {
			for _, c := range negations(s) {
				f, g := a.check(s), a.check(c.text)
				l.hold("sentences, both "+f.Verdict.String(), f.Verdict == NotCovered || f.Verdict != g.Verdict, true,
					fmt.Sprintf("%s: %q (%s) and %q (%s)", a.name, s, f.Reason, c.text, g.Reason))
			}
		}
		for _, claim := range a.claims {
			if !sampled(2, claim.Claim) {
				continue
			}
			negs := negations(claim.Claim)
			if len(negs) != 1 || claim.Kind == "multi" || claimsSpeech(claim.Claim) {
				continue // what is left of it may be wrong in itself
			}
			f, g := a.check(claim.Claim), a.check(negs[0].text)
			l.hold("claims, both "+f.Verdict.String(), f.Verdict == NotCovered || f.Verdict != g.Verdict, true,
				fmt.Sprintf("%s: %q (%s) and %q (%s)", a.name, claim.Claim, f.Reason, negs[0].text, g.Reason))
		}
	}
	l.atLeast(0.86)
}

// claimsSpeech reports whether a claim tells what someone says or thinks, or joins
// two clauses.
func claimsSpeech(claim string) bool {
	for _, w := range splitWords(claim, 0) {
		if slices.Contains(strings.Fields("say says said tell told believe believes believed hope hopes hoped think thinks thought that who which and but while ?"), w.norm) {
			return true
		}
	}
	return false
}
