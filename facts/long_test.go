package facts

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// longTexts write articles of any length, a kind of text each. What they write
// is the same each time.
var longTexts = []struct {
	what  string
	write func(w *longWriter)
}{
	{"prose", (*longWriter).prose},
	{"names", (*longWriter).names},
	{"numbers", (*longWriter).numbers},
	{"one sentence", (*longWriter).endless},
	{"quotes", (*longWriter).quotes},
	{"table", (*longWriter).table},
	{"one paragraph", (*longWriter).paragraph},
	{"dates", (*longWriter).dates},
	{"one person", (*longWriter).person},
}

// longClaims are claims that each of the long texts says something about.
var longClaims = []string{
	"The council approved the budget for the bridge on Tuesday.",
	"Anna Berger said that the harbour closed in March.",
	"The committee raised the price to 340 euros, not 250.",
	"The minister did not visit the factory before the vote.",
}

// A longWriter writes sentences at random.
type longWriter struct {
	strings.Builder
	rand *rand.Rand
	n    int // sentences so far
}

// longText returns an article of about n bytes.
func longText(write func(*longWriter), n int) string {
	w := &longWriter{rand: rand.New(rand.NewPCG(7, 11))}
	w.WriteString("ODENSE, 3 March 2025 — ")
	for w.Len() < n {
		write(w)
		w.n++
	}
	return w.String()
}

func (w *longWriter) of(words string) string {
	list := strings.Split(words, "|")
	return list[w.rand.IntN(len(list))]
}

const (
	longDoers  = "the council|the minister|a spokesman|the committee|the company|residents|the coach|a nurse|the court|scientists|the bank|a driver|police|the school|engineers|the museum"
	longVerbs  = "approved|rejected|opened|closed|praised|visited|sold|repaired|studied|announced|delayed|cancelled|found|built|lost|won|raised|cut"
	longThings = "the budget|the bridge|a new harbour|the factory|the plan|a report|two trains|the old hospital|the match|a painting|the forest|the price|the vaccine|a contract|the election|the vote"
	longTimes  = "on Tuesday|in March|last year|after the vote|before the storm|at the weekend|in the north|with great care|for the first time|despite protests"
	longFirst  = "Anna|Peter|Ingrid|Carl|Maria|Tom|Lena|Jack|Sofia|Max|Nora|Paul"
	longRoots  = "Ber|Hol|Stein|Lund|Mar|Vel|Kor|Tan|Wes|Gri|Fal|Bran|Nor|Ost|Sil|Dam"
	longEnds   = "ger|strom|berg|man|ton|field|quist|sen|ova|ini|worth|ley|ser|dal|mont|rick"
)

func (w *longWriter) name() string {
	return w.of(longFirst) + " " + w.of(longRoots) + w.of(longEnds) + w.of(longEnds)
}

func (w *longWriter) stop(most int) {
	w.WriteString(". ")
	if w.n%most == most-1 {
		w.WriteString("\n\n")
	}
}

func upper(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func (w *longWriter) clause() string {
	return w.of(longDoers) + " " + w.of(longVerbs) + " " + w.of(longThings) + " " + w.of(longTimes)
}

func (w *longWriter) prose() {
	w.WriteString(upper(w.clause()))
	if w.rand.IntN(3) == 0 {
		w.WriteString(w.of(" because| although| and|, while|, but") + " " + w.clause())
	}
	if w.rand.IntN(4) == 0 {
		w.WriteString(", " + w.name() + " said")
	}
	w.stop(4)
}

func (w *longWriter) names() {
	fmt.Fprintf(w, "%s of %s met %s and %s %s", w.name(), w.of(longRoots)+w.of(longEnds), w.name(), w.of(longDoers), w.of(longTimes))
	w.stop(4)
}

func (w *longWriter) numbers() {
	fmt.Fprintf(w, "%s %s %d per cent of %s for %d,%03d euros, up from $%d.%d million and %d tonnes", upper(w.of(longDoers)), w.of(longVerbs),
		w.rand.IntN(100), w.of(longThings), w.rand.IntN(900)+1, w.rand.IntN(1000), w.rand.IntN(90)+2, w.rand.IntN(10), w.rand.IntN(5000))
	w.stop(4)
}

func (w *longWriter) endless() {
	w.WriteString(w.clause() + w.of(", and | while |, which | because |, but ") + w.name() + " " + w.of(longVerbs) + " " + w.of(longThings) + ", ")
}

func (w *longWriter) quotes() {
	fmt.Fprintf(w, "“%s,” %s said. “We %s %s.”", upper(w.clause()), w.name(), w.of(longVerbs), w.of(longThings))
	w.stop(2)
}

func (w *longWriter) table() {
	fmt.Fprintf(w, "%s\t%d\t%d.%d%%\t%s\n", w.name(), w.rand.IntN(9000), w.rand.IntN(90), w.rand.IntN(10), w.of(longRoots)+w.of(longEnds))
}

func (w *longWriter) paragraph() {
	w.WriteString(upper(w.clause()) + ". He " + w.of(longVerbs) + " it " + w.of(longTimes) + ". ")
}

func (w *longWriter) dates() {
	fmt.Fprintf(w, "%s on %d %s %d %s, two days later and until Friday", upper(w.clause()), w.rand.IntN(28)+1, w.of("January|March|May|June|August|October"), 1950+w.rand.IntN(75), w.clause())
	w.stop(4)
}

func (w *longWriter) person() {
	fmt.Fprintf(w, "%s %s %s, and Anna Berger, the %s, told %s that she %s it", upper(w.of("she|Berger|Anna Berger|the mayor|her office")), w.of(longVerbs), w.of(longThings), w.of("mayor|former teacher|head of the council|winner"), w.of("him|reporters|Peter Holm"), w.of(longVerbs))
	w.stop(4)
}

// The work grows with the length of the article: so many short ones take as
// long as one of their length together, which the metric "ratio" compares.
func BenchmarkLongArticle(b *testing.B) {
	const short, times = 20_000, 20
	for _, text := range longTexts {
		articles := []string{longText(text.write, short), longText(text.write, times*short)}
		kilobytes := float64(times*short) / 1000
		b.Run("read/"+text.what, func(b *testing.B) {
			compare(b, kilobytes, func() {
				for range times {
					Parse(articles[0])
				}
			}, func() { Parse(articles[1]) })
		})
		b.Run("check/"+text.what, func(b *testing.B) {
			bases := []*Base{Parse(articles[0]), Parse(articles[1])}
			compare(b, kilobytes*float64(len(longClaims)), func() {
				for range times {
					checkAll(bases[0])
				}
			}, func() { checkAll(bases[1]) })
		})
	}
}

func checkAll(b *Base) {
	for _, c := range longClaims {
		b.Check(c)
	}
}

// compare reports how long the same work takes on short and on long articles,
// by the kilobyte.
func compare(b *testing.B, kilobytes float64, short, long func()) {
	var took [2]time.Duration
	short() // whatever is read once is read now
	for b.Loop() {
		for i, work := range []func(){short, long} {
			began := time.Now()
			work()
			took[i] += time.Since(began)
		}
	}
	perKB := func(d time.Duration) float64 { return float64(d.Microseconds()) / float64(b.N) / kilobytes }
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(perKB(took[0]), "µs/KB(20KB)")
	b.ReportMetric(perKB(took[1]), "µs/KB(400KB)")
	b.ReportMetric(float64(took[1])/float64(took[0]), "ratio")
}

// Whatever an article is filled with, it is read, and a claim is checked against
// it; no sentence of it is longer than may be.
func TestFilledArticle(t *testing.T) {
	for what, bit := range map[string]string{
		"one word":        "ferry",
		"one number":      "340",
		"grouped number":  "340\u00a0",
		"spaces":          " ",
		"line breaks":     "\n",
		"marks":           "\u0301",
		"zero-width":      "\u200b",
		"NUL":             "\x00",
		"no bytes of any": "\xff",
		"emoji":           "👩‍👩‍👧‍👦",
		"brackets":        "([",
		"quotes":          "“",
		"hyphens":         "a-",
		"initials":        "A. ",
		"abbreviations":   "U.S.",
		"one name":        "Anna ",
		"short lines":     "Anna\n",
		"markup":          "<b>",
	} {
		t.Run(what, func(t *testing.T) {
			article := strings.Repeat(bit, MaxArticle/32/len(bit))
			for s := range sentencesOf(article) {
				if len(s.words) > longestSentence || len(s.words[0].norm) > longestNumber+4 && s.words[0].norm[3] == ',' {
					t.Fatalf("a sentence of %d words, which begins with one of %d bytes", len(s.words), len(s.words[0].norm))
				}
			}
			base := Parse(article)
			checkFinding(t, base, longClaims[1])
		})
	}
}

// Reading can be watched, and comes to the same as without.
func TestPausing(t *testing.T) {
	const article = "OSLO, May 3, 2024 - The ferry sank in March. It was raised in May. The owner paid 4 million euros."
	var seen []int
	base := Parse(article, Pausing(func(read int) { seen = append(seen, read) }))
	if len(seen) != 3 || !slices.IsSorted(seen) || seen[2] != len(article) {
		t.Errorf("read up to %v of %d", seen, len(article))
	}
	if plain := Parse(article); len(base.Facts) != len(plain.Facts) || len(base.Facts) == 0 {
		t.Errorf("%d facts, and %d without a pause", len(base.Facts), len(plain.Facts))
	}
	base.Corrected(base.Facts)
	if len(seen) != 3 {
		t.Error("it pauses when the reading is over")
	}
}
