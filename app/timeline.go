package main

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A timeline is moments laid out on a plane, to scale along an axis, so that
// nothing covers anything else.
type timeline struct {
	axis
	width, height float64
	measure       func(string) float64
	bars          []bar
}

// A bar is a moment and where it stands.
type bar struct {
	moment
	x, end float64   // its ends; both its middle where it is a point
	y      float64   // its middle
	dots   []float64 // the middles of what claims say
	label  string
	labelX float64
	before bool // the label ends at labelX, instead of beginning there
}

const (
	axisHeight = 28.0 // of the line of ticks
	rowHeight  = 30.0
	dotRadius  = 5.0
	labelGap   = 9.0  // between a mark and its label
	rowGap     = 14.0 // between two moments of one row
)

// textWidth is about how wide a text is, in units of the plane, as the usual
// sans-serifs have it at 13 units: for where it cannot be measured.
func textWidth(text string) float64 { return 6.9 * float64(utf8.RuneCountInString(text)) }

// layTimeline lays out the moments that have a place in the calendar. Without
// any, there is no timeline. measure says how wide a label is.
func layTimeline(moments []moment, width float64, measure func(string) float64) (timeline, bool) {
	var of []stretch
	for _, m := range moments {
		if !m.placed {
			continue
		}
		of = append(of, m.stretch)
		for _, c := range m.claimed {
			of = append(of, c.stretch)
		}
	}
	if of == nil {
		return timeline{}, false
	}
	t := timeline{axis: newAxis(of, width), width: width, measure: measure}
	var rows [][]stretchOnPlane
	for _, m := range moments {
		if m.placed {
			t.place(m, &rows)
		}
	}
	t.height = axisHeight + rowHeight*float64(len(rows)) + 6
	return t, true
}

// A stretchOnPlane is what a moment takes up of a row.
type stretchOnPlane struct{ left, right float64 }

// place puts a moment into the first row that has room for it.
func (t *timeline) place(m moment, rows *[][]stretchOnPlane) {
	b := bar{moment: m, x: t.at(m.from), end: t.at(m.to)}
	if m.point() {
		b.x = (b.x + b.end) / 2
		b.end = b.x
	} else if b.end-b.x < 2*dotRadius { // still to be seen
		b.x, b.end = (b.x+b.end)/2-dotRadius, (b.x+b.end)/2+dotRadius
	}
	left, right := b.x, b.end
	for _, c := range m.claimed {
		dot := (t.at(c.from) + t.at(c.to)) / 2
		b.dots = append(b.dots, dot)
		left, right = min(left, dot), max(right, dot)
	}
	left, right = left-dotRadius, right+dotRadius
	taken := b.write(left, right, t.width, t.measure)
	row := slices.IndexFunc(*rows, func(row []stretchOnPlane) bool {
		return !slices.ContainsFunc(row, func(s stretchOnPlane) bool { return taken.left < s.right+rowGap && s.left < taken.right+rowGap })
	})
	if row < 0 {
		row = len(*rows)
		*rows = append(*rows, nil)
	}
	(*rows)[row] = append((*rows)[row], taken)
	b.y = axisHeight + rowHeight*(float64(row)+0.5)
	t.bars = append(t.bars, b)
}

// write puts the label on the side of the marks, from left to right, where it
// fits, the right if it can, and cuts it where it fits on none. It returns
// what marks and label take up.
func (b *bar) write(left, right, width float64, measure func(string) float64) stretchOnPlane {
	b.label = b.when
	if b.what != "" {
		b.label += " · " + b.what
	}
	before, after := left-labelGap, width-right-labelGap
	b.before = measure(b.label) > after && before > after
	room := after
	if b.before {
		room = before
	}
	if measure(b.label) > room {
		letters := []rune(b.label)
		for len(letters) > 0 && measure(string(letters)+"…") > room {
			letters = letters[:len(letters)-1]
		}
		b.label = strings.TrimRight(string(letters), " ·") + "…"
	}
	if b.before {
		b.labelX = left - labelGap
		return stretchOnPlane{b.labelX - measure(b.label), right}
	}
	b.labelX = right + labelGap
	return stretchOnPlane{left, b.labelX + measure(b.label)}
}
