package facts

import "strings"

// dimensions are the units of measure.
var dimensions = phraseTable(unitsText, true)

var dimensionRules = []rule{
	{"<number> -? <measure>", func(m *match) (value, bool) {
		g := m.got("measure")
		n := m.number()
		if m.ws[m.next-1].norm == "m" && n.magnitude > 1 {
			return value{}, false
		}
		v := quantity(Dimension, n, g.word)
		v.fraction = false
		return v, true
	}},
	{"<number> -? foot|feet|ft -? <number:more> inch|inches|in?", func(m *match) (value, bool) { // "6-foot-4"
		v := quantity(Dimension, m.number(), "foot")
		v.low += m.num("more") / 12
		v.high = v.low
		w := m.ws[m.next-1].norm
		return v, m.num("more") < 12 && v.low < 10 && (w[0] == 'i' || normAt(m.ws, m.first+1) == "-")
	}},
	{"<number> -? pound|pounds", func(m *match) (value, bool) {
		v := quantity(Dimension, m.number(), "lb")
		return v, weighs(m)
	}},
	{"minus|negative|- <number> <measure>", func(m *match) (value, bool) {
		g := m.got("measure")
		v := quantity(Dimension, m.number(), g.word)
		v.low, v.high = -v.high, -v.low
		_, base := unitScale(g.word)
		return v, strings.HasPrefix(base, "deg") && (m.ws[m.first].norm != "-" || m.ws[m.first+1].glued && !m.ws[m.first].glued)
	}},
}

// unitScale returns the size of a unit in its base unit, and the base.
func unitScale(name string) (float64, string) {
	ws := splitWords(name, 0)
	if len(ws) == 0 {
		return 1, name
	}
	p, next := dimensions().at(ws, 0)
	if next == 0 {
		return 1, name
	}
	return p.scale, p.key
}

// readMeasure is the class of units of measure.
func readMeasure(ws []word, i int) (got, int) {
	p, next := dimensions().at(ws, i)
	if next == 0 {
		return got{}, 0
	}
	w := ws[i]
	if len(p.rest) == 0 && len(w.norm) <= 2 && (!w.glued && !oneOf(w.norm, "km|kg|cm|mm|ft")) {
		return got{}, 0
	}
	if w.norm == "m" && millions(ws, i) {
		return got{}, 0
	}
	name := ""
	for k := i; k < next; k++ {
		if k > i {
			name += " "
		}
		name += ws[k].norm
	}
	return got{word: name}, next
}
