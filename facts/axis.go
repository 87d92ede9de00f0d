package facts

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed lexicon/axes.txt
var axesText string

//go:embed lexicon/antonyms.txt
var antonymsText string

//go:embed lexicon/synonyms.txt
var synonymsText string

// A pole is where a word lies on an axis of polarity: up +1, down -1, or 0 for
// the neutral member ("unchanged").
type pole struct {
	axis string
	sign int
}

// poles maps a lemma to its poles.
var poles = sync.OnceValue(func() map[string][]pole {
	table := map[string][]pole{}
	linesOf(axesText, func(fields []string) {
		sign := map[string]int{"+": 1, "-": -1, "0": 0}[fields[1]]
		for _, w := range fields[2:] {
			table[w] = append(table[w], pole{fields[0], sign})
		}
	})
	return table
})

// onAxis relates two lemmas by the axes that both lie on: same is set where
// they have one sign there, opposite where they have two.
func onAxis(a, b string) (same, opposite bool) {
	for _, p := range poles()[a] {
		for _, q := range poles()[b] {
			if p.axis == q.axis {
				same = same || p.sign == q.sign
				opposite = opposite || p.sign != q.sign
			}
		}
	}
	return same, opposite && !same
}

// sharedAxis reports whether two lemmas lie on the same side of the axis.
func sharedAxis(a, b, axis string) bool {
	for _, p := range poles()[a] {
		if p.axis == axis && slices.Contains(poles()[b], p) {
			return true
		}
	}
	return false
}

// alternatives maps a word to the sets of words of which only one can hold:
// the line of antonyms.txt and the column there. The lines of synonyms.txt follow,
// which are sets of one alternative.
var alternatives = sync.OnceValue(func() map[string][][2]int {
	table := map[string][][2]int{}
	line := 0
	for _, text := range []string{antonymsText, synonymsText} {
		linesOf(text, func(fields []string) {
			for col, f := range fields {
				for w := range strings.SplitSeq(f, "/") {
					table[w] = append(table[w], [2]int{line, col})
				}
			}
			line++
		})
	}
	return table
})

// opposed reports whether two lemmas are alternatives of one set.
func opposed(a, b string) bool {
	for _, p := range alternatives()[a] {
		for _, q := range alternatives()[b] {
			if p[0] == q[0] && p[1] != q[1] {
				return true
			}
		}
	}
	return false
}

// equivalent reports whether two lemmas are the same member of such a set.
func equivalent(a, b string) bool {
	bs := alternatives()[b]
	return slices.ContainsFunc(alternatives()[a], func(p [2]int) bool { return slices.Contains(bs, p) })
}
