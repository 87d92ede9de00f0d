package facts

import (
	"math"
	"strings"
)

// currencies are the names and signs of money, by their code.
var currencies = phraseTable(currenciesText, false)

var moneyRules = []rule{
	{"<sign> <number>", readMoney},
	{"<sign> ~- ~<number>", func(m *match) (value, bool) {
		v, ok := readMoney(m)
		v.low, v.high = -v.high, -v.low
		return v, ok && m.ws[m.first].shape == punct
	}},
	{"<number> of <currency:sign>", func(m *match) (value, bool) {
		v, ok := readMoney(m)
		n := m.number()
		return v, ok && n.low < n.high // "billions of dollars"
	}},
	{"<sign> <number> <currency:name>", func(m *match) (value, bool) {
		name := m.got("name").word
		v, ok := readMoney(m)
		return v, ok && (name == v.unit || v.unit == "$" && len(name) == 3 && name[2] == 'D')
	}},
	{"<number> -? <currency:sign>", func(m *match) (value, bool) {
		v, ok := readMoney(m)
		// "ten pounds" of what weighs; "the 3rd rand" is no money
		switch w := m.ws[m.next-1].norm; {
		case oneOf(w, "marks|mark"):
			ok = ok && (v.low >= 100 || v.magnitude > 1 || v.low != math.Trunc(v.low))
		case w == "won":
			ok = ok && (v.low >= 1000) && m.after(1) != "the"
		case oneOf(w, "real|rand|dong|try") || w == "cent" && v.low != 1 && m.before(1) == "per":
			ok = ok && m.ws[m.first].shape == digits && v.low >= 2
		case oneOf(w, "pound|pounds") && weighs(m):
			ok = false
		}
		return v, ok
	}},
	{"<number> -? <currency:sign> million|billion", func(m *match) (value, bool) {
		v, ok := readMoney(m)
		scale, _ := numberWord(m.ws[m.next-1])
		v.low, v.high = tidy(v.low*scale), tidy(v.high*scale)
		return v, ok
	}},
	{"<number> <currency:sign> and? <number:cents> <minor>", func(m *match) (value, bool) {
		v, ok := readMoney(m)
		v.low += m.num("cents") / 100
		v.high = v.low
		return v, ok && m.num("cents") < 100 && !oneOf(v.unit, "cent|pence")
	}},
	{"<number> <currency:sign> <number:cents>", func(m *match) (value, bool) {
		v, ok := readMoney(m)
		c := m.got("cents").count
		v.low += c.low / 100
		v.high = v.low
		return v, ok && c.low >= 10 && c.low < 100 && c.low == float64(int(c.low)) && v.magnitude <= 1 && v.unit != "cent" && !m.countFollows() && !oneOf(m.after(1), "-|%") &&
			(m.next == len(m.ws) || !m.ws[m.next].isWord() || closedClass[m.after(1)] || m.after(1) == "more")
	}},
	{"<number> <origin> <coin>", func(m *match) (value, bool) {
		v := quantity(Money, m.number(), m.got("origin").word+" "+m.got("coin").word)
		return v, true
	}},
	{"<number> ~p", func(m *match) (value, bool) {
		v, ok := readMoney(m)
		v.unit = "pence"
		return v, ok && v.low < 200 && v.magnitude <= 1
	}},
	{"half|quarter a? -? <major>", func(m *match) (value, bool) {
		n := number{low: 0.5, high: 0.5, magnitude: 1}
		if m.ws[m.first].norm == "quarter" {
			n.low, n.high = 0.25, 0.25
		}
		return quantity(Money, n, m.got("major").word), true
	}},
	{"a|an <major>", func(m *match) (value, bool) {
		v := quantity(Money, number{low: 1, high: 1, magnitude: 1}, m.got("major").word)
		return v, m.after(1) == "" || !m.ws[m.next].isWord() || closedClass[m.after(1)] || oneOf(m.after(1), "a|per")
	}},
	{"<coded>", func(m *match) (value, bool) {
		return quantity(Money, number{low: m.num("coded"), high: m.num("coded"), magnitude: 1}, m.got("coded").word), true
	}},
	{"<coded> <magnitude>", func(m *match) (value, bool) {
		n := tidy(m.num("coded") * m.num("magnitude"))
		return quantity(Money, number{low: n, high: n, magnitude: m.num("magnitude")}, m.got("coded").word), true
	}},
}

func readMoney(m *match) (value, bool) {
	n := m.number()
	if n.fraction && n.low < 1 && n.words {
		return value{}, false
	}
	n.fraction = false
	v := quantity(Money, n, m.got("sign").word)
	if scale := m.num("sign"); scale > 1 {
		v.low, v.high, v.magnitude = v.low*scale, v.high*scale, scale
	}
	// A sign before a number takes "m" and "b" for millions, in any case.
	if m.next < len(m.ws) && m.ws[m.next].glued && n.magnitude <= 1 {
		switch m.ws[m.next].norm {
		case "b":
			v.low, v.high, v.magnitude = v.low*1e9, v.high*1e9, 1e9
			m.next++
		}
	}
	v.low, v.high = tidy(v.low), tidy(v.high)
	return v, true
}

// weighs reports whether "pounds" is a weight here.
func weighs(m *match) bool {
	switch w := m.after(1); {
	case oneOf(w, "heavier|lighter|overweight"):
		return true
	case w == "of":
		if among(m.after(2), "weighed") {
			return true
		}
	}
	if oneOf(m.before(1), "weighing|weighs|weighed|weigh") {
		return true
	}
	for i := m.first - 1; i >= 0 && i > m.first-4; i-- {
		if oneOf(m.ws[i].norm, "weighing|weighs|weighed|weigh|lost|gained") {
			return true
		}
	}
	return false
}

// readSign is the class of what stands before an amount: "$", "NZ$", "US $",
// "EUR", "Rs".
func readSign(ws []word, i int) (got, int) {
	p, next := currencies().at(ws, i)
	if next == 0 {
		return got{}, 0
	}
	last := ws[next-1]
	if last.shape == punct && next-1 > i && len(ws[i].norm) == 1 && !last.glued {
		return got{}, 0 // "a $50 note"
	}
	switch {
	case last.shape == punct, oneOf(last.norm, "rs|rs.") && last.shape == title:
	case last.shape == capital && len(p.rest) == 0 && len(last.norm) <= 3:
	case last.norm == "sfr" && last.capitalised():
	case len(p.rest) > 0 && next < len(ws) && ws[next-1].shape == punct:
	default:
		return got{}, 0
	}
	return got{word: p.key}, next
}

// readCoded is the class of a code written onto its amount: "USD50", "Rs500".
func readCoded(ws []word, i int) (got, int) {
	w := ws[i]
	at := strings.IndexAny(w.norm, "0123456789")
	if at < 2 || at > 3 || !w.capitalised() {
		return got{}, 0
	}
	code := currencies()[w.norm[:at]]
	n, ok := plainDigits(w.norm[at:])
	if len(code) == 0 || !ok {
		return got{}, 0
	}
	return got{num: n, word: code[len(code)-1].key}, i + 1
}
