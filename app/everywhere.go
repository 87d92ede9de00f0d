package main

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"onrecord/facts"
)

// A hit is what one article of the library says about one sentence of a claim.
type hit struct {
	article *article
	facts.Finding
}

// hits are what the library says about a claim: of each sentence, the articles
// that contradict it and those that support it, and how many do neither.
type hits struct {
	sentences []facts.Span
	found     [][]hit // by sentence; verdicts other than NotCovered
	asked     int     // articles
}

// openBases bounds how many articles of the library stay open to be checked
// again: each takes about a megabyte.
const openBases = 64

// minWord is the length of the words, in bytes, that tell whether an article
// may be about a claim.
const minWord = 4

// askLibrary checks a claim against each article of the library.
func (d *desk) askLibrary(claim string) {
	d.claim, d.found, d.refusal, d.shown = claim, nil, "", facts.Span{}
	if strings.TrimSpace(claim) == "" || d.refuses(claim) {
		d.hits = nil
		return
	}
	kept := likely(d.library.articles, claim)
	q := &inquiry{claim: claim, total: len(kept), worked: time.Now()}
	d.inquiry = q
	h := &hits{asked: len(d.library.articles)}
	if d.hits == nil {
		d.hits = h
	}
	d.ctx.Async(func() {
		defer d.failed(q)
		for i, k := range kept {
			a, err := d.opened(k, facts.Pausing(func(int) { q.pause(d, func(app.Context) {}) }))
			if err != nil {
				app.Logf("checking in %q: %v", k.heading(), err)
				continue
			}
			next := h.with(a, a.base.CheckEach(claim))
			h = next
			if q.pause(d, func(app.Context) { q.done, d.hits = i+1, next }) {
				return
			}
		}
		last := h
		d.finish(q, func(app.Context) { d.hits = last })
	})
}

// with returns the hits with what one more article says.
func (h *hits) with(a *article, found []facts.Finding) *hits {
	next := &hits{asked: h.asked, sentences: h.sentences, found: slices.Clone(h.found)}
	if next.found == nil {
		next.found = make([][]hit, len(found))
		for _, f := range found {
			next.sentences = append(next.sentences, f.Span)
		}
	}
	for i, f := range found {
		if f.Verdict != facts.NotCovered && i < len(next.found) {
			next.found[i] = append(slices.Clone(next.found[i]), hit{a, f})
			slices.SortStableFunc(next.found[i], func(a, b hit) int { return cmp.Compare(b.Verdict, a.Verdict) })
		}
	}
	return next
}

// opened returns an article of the library, ready to be checked against. It
// keeps those that were used last. An inquiry alone calls it.
func (d *desk) opened(k *keptArticle, opts ...facts.Option) (*article, error) {
	same := func(a *article) bool { return a.kept == k && a.Title == k.Title && a.Published == k.Published }
	if i := slices.IndexFunc(d.bases, same); i >= 0 {
		a := d.bases[i]
		d.bases = append(slices.Delete(d.bases, i, i+1), a)
		return a, nil
	}
	a, err := k.open(opts...)
	if err != nil {
		return nil, err
	}
	if len(d.bases) >= openBases {
		d.bases = slices.Delete(d.bases, 0, 1)
	}
	d.bases = append(d.bases, a)
	return a, nil
}

// likely returns the articles that share a word with the claim, or the
// beginning of one, the likeliest first.
func likely(articles []*keptArticle, claim string) []*keptArticle {
	var stems []string
	for _, w := range strings.FieldsFunc(strings.ToLower(claim), func(r rune) bool { return strings.ContainsRune(" \t\n.,;:!?()“”\"'’", r) }) {
		if len(w) >= minWord || w != "" && w[0] >= '0' && w[0] <= '9' {
			stems = append(stems, w[:min(len(w), minWord+1)])
		}
	}
	shared := make(map[*keptArticle]int, len(articles))
	var out []*keptArticle
	for _, k := range articles {
		text := strings.ToLower(k.Text)
		for _, s := range stems {
			if strings.Contains(text, s) {
				shared[k]++
			}
		}
		if shared[k] > 0 || len(stems) == 0 {
			out = append(out, k)
		}
	}
	slices.SortStableFunc(out, func(a, b *keptArticle) int { return cmp.Compare(shared[b], shared[a]) })
	return out
}

// tally counts the articles by what they say about sentence i.
func (h *hits) tally(i int) (contradict, support, silent int) {
	for _, x := range h.found[i] {
		if x.Verdict == facts.Contradicted {
			contradict++
		} else {
			support++
		}
	}
	return contradict, support, h.asked - contradict - support
}
