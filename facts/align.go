package facts

import (
	"cmp"
	"slices"
	"sort"
	"strings"
)

// An alignment pairs the nodes of one sentence of a claim with nodes of the
// article, seen from a home: the sentence of the article that speaks of the
// same thing. Words may also be found near the home, at a discount.
type alignment struct {
	*checker
	home  int
	to    []place // for each claim node; s is -1 where it has none
	score []float64
	rel   []relation
}

// tie is one way to align a claim node.
type tie struct {
	at place
	sense
}

// How much a match is worth by where it stands, seen from the home.
const (
	worthNear = 0.86 // in the sentence before or after, in the same paragraph
	worthNext = 0.78 // … in the paragraph before or after
	worthFar  = 0.6  // anywhere else
)

// checker compares one sentence of a claim with the article.
type checker struct {
	b        *reading
	c        *sent
	ties     [][]tie          // for each claim node, the article's nodes that mean the same
	ordered  [][]tie          // ties by sentence; see tiesIn
	foes     [][]tie          // … and that mean the opposite
	weight   []float64        // for each claim node, how much it says; 0 for function words
	free     []bool           // may stay without a match
	nearness []float64        // of two nodes of the claim, as far as it was asked for; see near
	shifts   map[int][]shift  // of the sentences that were asked for
	subsets  map[int][]subset // likewise
}

// worth returns the discount for a node of sentence s seen from home.
func (c *checker) worth(home, s int) float64 {
	switch {
	case s == home:
		return 1
	case s != home-1 && s != home+1:
	case c.b.text.sents[s].paragraph == c.b.text.sents[home].paragraph:
		return worthNear
	default:
		return worthNext
	}
	return worthFar
}

// findTies fills ties and foes.
func (c *checker) findTies() {
	n := len(c.c.ns)
	c.ties, c.foes = make([][]tie, n), make([][]tie, n)
	for s := range c.b.text.sents {
		ns := c.b.text.sents[s].ns
		for i := range ns {
			for u := range c.c.ns {
				if c.weight[u] == 0 {
					continue
				}
				m := c.b.sense(&ns[i], &c.c.ns[u])
				if m.score < trustWeak && (c.c.ns[u].tag == tagNoun || c.c.ns[u].tag == tagAdj) && toldOf(ns, i, &c.c.ns[u]) {
					m = sense{narrower, trustFrame}
				}
				switch {
				case m.score == 0:
				case m.rel.excludes():
					c.foes[u] = append(c.foes[u], tie{place{s, i}, m})
				default:
					c.ties[u] = append(c.ties[u], tie{place{s, i}, m})
				}
			}
		}
	}
	c.practices()
	c.ordered = make([][]tie, n)
	for u, ties := range c.ties {
		c.ordered[u] = ties
		if !slices.IsSortedFunc(ties, bySentence) {
			c.ordered[u] = slices.Clone(ties)
			slices.SortStableFunc(c.ordered[u], bySentence)
		}
	}
}

func bySentence(a, b tie) int { return a.at.s - b.at.s }

// tiesIn returns the ties of claim node u to sentence s.
func (c *checker) tiesIn(u, s int) []tie {
	ties := c.ordered[u]
	first := sort.Search(len(ties), func(i int) bool { return ties[i].at.s >= s })
	last := first
	for last < len(ties) && ties[last].at.s == s {
		last++
	}
	return ties[first:last]
}

// homes returns the sentences of the article that best cover the claim, best
// first.
func (c *checker) homes(most int) []int {
	score := make([]float64, len(c.b.text.sents))
	for u, w := range c.weight {
		if w == 0 {
			continue
		}
		for s, best := range c.covers(u) {
			score[s] += w * best
			if best >= 0.75 {
				score[s] += 0.02 * w
			}
		}
	}
	var out []int
	for s := range score {
		if score[s] > 0 {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b int) int { return cmp.Compare(score[b], score[a]) })
	return out[:min(most, len(out))]
}

// covers says how well each sentence of the article, with what stands around
// it, covers node u of the claim.
func (c *checker) covers(u int) []float64 {
	out := make([]float64, len(c.b.text.sents))
	if v := c.c.ns[u].value; v != nil {
		for s := range out {
			out[s] = c.bestValue(s, v)
		}
		return out
	}
	anywhere := 0.0
	for _, t := range c.ties[u] {
		anywhere = max(anywhere, t.score*worthFar)
	}
	for s := range out {
		out[s] = anywhere
	}
	for _, t := range c.ties[u] {
		for s := max(0, t.at.s-1); s <= t.at.s+1 && s < len(out); s++ {
			out[s] = max(out[s], t.score*c.worth(s, t.at.s))
		}
	}
	for _, t := range c.foes[u] {
		out[t.at.s] = max(out[t.at.s], t.score*0.9)
	}
	return out
}

// holds returns how much of the claim, values left out, sentence s says.
func (c *checker) holds(s int) float64 {
	sum := 0.0
	for u, w := range c.weight {
		best := 0.0
		for _, t := range c.tiesIn(u, s) {
			best = max(best, t.score)
		}
		sum += w * best
	}
	return sum
}

// bestValue says how far sentence s holds a value that speaks of what v does.
func (c *checker) bestValue(s int, v *value) float64 {
	best := 0.0
	for _, a := range c.b.text.sents[s].values {
		switch rel := a.relate(*v); {
		case rel.entails():
			return 1
		case rel.excludes() && v.kind != Number:
			best = max(best, 0.7)
		case rel != independent:
			best = max(best, 0.5)
		}
	}
	return best
}

// align finds the best places for the claim's nodes seen from home: first each
// by itself, then again with regard to where its neighbours went.
func (c *checker) align(home int) *alignment {
	n := len(c.c.ns)
	al := &alignment{checker: c, home: home, to: make([]place, n), score: make([]float64, n), rel: make([]relation, n)}
	for u := range al.to {
		al.to[u] = place{-1, -1}
	}
	for round := range 3 {
		for u := range c.c.ns {
			if c.c.ns[u].tag == tagValue {
				continue
			}
			best, at, rel := 0.0, place{-1, -1}, independent
			raw := 0.0
			for _, t := range c.ties[u] {
				score := t.score * c.worth(home, t.at.s)
				total := score
				if al.taken(u, t.at) {
					continue
				}
				if round > 0 {
					total += 0.3 * al.fit(u, t.at) * al.worth(home, t.at.s)
				}
				if total > best+1e-9 {
					best, at, rel, raw = total, t.at, t.rel, score
				}
			}
			al.to[u], al.score[u], al.rel[u] = at, raw, rel
		}
	}
	return al
}

// taken reports whether a place is already that of another node of the claim
// that suits it at least as well. What names speak of may be met many times.
func (al *alignment) taken(u int, at place) bool {
	if len(al.c.ns[u].refs) > 0 || al.c.ns[u].tag == tagName {
		return false
	}
	for v := range al.to {
		if v == u || al.to[v] != at || al.free[v] || len(al.c.ns[v].refs) > 0 || al.c.ns[u].who >= 0 && al.c.ns[v].who == al.c.ns[u].who || medium(al.c.ns, u, v) || medium(al.c.ns, v, u) {
			continue
		}
		mine := 0.0
		for _, t := range al.ties[u] {
			if t.at == at {
				mine = max(mine, t.score)
			}
		}
		theirs := 0.0
		for _, t := range al.ties[v] {
			if t.at == at {
				theirs = max(theirs, t.score)
			}
		}
		if theirs > mine || theirs == mine && v < u {
			return true
		}
	}
	return false
}

// medium reports whether node u only says how or by what means v was done, which v
// implies: "spoke by phone", "sentenced to nine years in prison".
func medium(ns []node, u, v int) bool {
	if ns[u].head != v || ns[u].dep != depObl {
		return ns[u].head == v && ns[u].tag == tagAdv && strings.Contains(ns[u].lemma, "_")
	}
	return oneOf(ns[u].mark, "by|on|over|via")
}

// fit says how well a place suits a claim node: how close it is to the places
// of the node's neighbours in the claim, from 0 to 1.
func (al *alignment) fit(u int, at place) float64 {
	sum, weight := 0.0, 0.0
	for v := range al.c.ns {
		if v == u || al.weight[v] == 0 || al.to[v].s < 0 {
			continue
		}
		w := al.weight[v] * al.near(u, v)
		w *= w
		sum += w * al.closeTo(at, al.to[v])
		weight += w
	}
	if weight == 0 {
		return 1 // nothing else that could stand elsewhere
	}
	return sum / weight
}

// near is the closeness of two nodes of the claim, which all alignments ask for.
func (c *checker) near(u, v int) float64 {
	n := len(c.c.ns)
	if c.nearness == nil {
		c.nearness = make([]float64, n*n)
	}
	known := &c.nearness[u*n+v]
	if *known == 0 {
		*known = closeness(c.c.ns, u, v)
	}
	return *known
}

// closeTo returns the closeness of two places of the article.
func (al *alignment) closeTo(a, b place) float64 {
	if a.s != b.s {
		if al.worth(a.s, b.s) == worthNear {
			return 0.2
		}
		return 0.1
	}
	return al.b.closeness(a.s, a.i, b.i)
}
