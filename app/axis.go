package main

import (
	"slices"
	"sort"
	"strconv"
)

// An axis puts days on a line of a width, to scale. Where long stretches hold
// nothing, it is broken: the pieces keep one scale, and a gap stands for what
// lies between them.
type axis struct {
	pieces []piece
	scale  float64 // units a day
}

// A piece is an unbroken part of an axis.
type piece struct {
	stretch
	x float64 // where it begins
}

const (
	axisMargin = 12.0 // left free at both ends
	breakWidth = 32.0 // of the gap between two pieces
)

// newAxis makes an axis that holds all the stretches.
func newAxis(of []stretch, width float64) axis {
	of = merged(of)
	shown := of[len(of)-1].to - of[0].from
	var gaps []stretch
	for i := 1; i < len(of); i++ {
		gaps = append(gaps, stretch{of[i-1].to, of[i].from})
	}
	sort.SliceStable(gaps, func(a, b int) bool { return gaps[a].to-gaps[a].from > gaps[b].to-gaps[b].from })
	var broken []stretch
	for _, g := range gaps {
		// Two days far apart need no more detail; three do.
		if len(of) < 3 || g.to-g.from < 8*(shown-(g.to-g.from)) {
			break
		}
		broken = append(broken, g)
		shown -= g.to - g.from
	}
	sort.SliceStable(broken, func(a, b int) bool { return broken[a].from < broken[b].from })
	room := width - 2*axisMargin - breakWidth*float64(len(broken))
	a := axis{scale: room / float64(shown)}
	from, x := of[0].from, axisMargin
	for _, g := range append(broken, stretch{of[len(of)-1].to, 0}) {
		a.pieces = append(a.pieces, piece{stretch{from, g.from}, x})
		x += a.scale*float64(g.from-from) + breakWidth
		from = g.to
	}
	return a
}

// merged returns the stretches in order, those that touch as one.
func merged(of []stretch) []stretch {
	of = slices.Clone(of)
	sort.SliceStable(of, func(a, b int) bool { return of[a].from < of[b].from })
	out := of[:1]
	for _, s := range of[1:] {
		if last := &out[len(out)-1]; s.from <= last.to {
			last.to = max(last.to, s.to)
		} else {
			out = append(out, s)
		}
	}
	return out
}

// at returns where a day begins.
func (a axis) at(day int) float64 {
	for _, p := range a.pieces {
		if day <= p.to {
			return p.x + a.scale*float64(max(day, p.from)-p.from)
		}
	}
	last := a.pieces[len(a.pieces)-1]
	return last.x + a.scale*float64(last.to-last.from)
}

// breaks returns the middles of the gaps.
func (a axis) breaks() []float64 {
	var out []float64
	for _, p := range a.pieces[1:] {
		out = append(out, p.x-breakWidth/2)
	}
	return out
}

// A tick is a mark on the axis.
type tick struct {
	x     float64
	label string // empty where there is no room for one
}

const tickSpacing = 56.0 // at least, between two labels

// ticks returns marks at the beginnings of days, weeks, months or years,
// whichever are far enough from each other.
func (a axis) ticks() []tick {
	step := a.step()
	var out []tick
	free := 0.0 // where the next label may begin
	for _, p := range a.pieces {
		for day := step.first(p.from); day <= p.to; day = step.next(day) {
			t := tick{x: a.at(day)}
			if label := step.label(day); t.x >= free {
				t.label = label
				free = t.x + max(tickSpacing, textWidth(label)+8)
			}
			out = append(out, t)
		}
	}
	return out
}

// A stride is how far two ticks are apart: some days, or some months.
type stride struct{ days, months int }

func (a axis) step() stride {
	for _, s := range []stride{{days: 1}, {days: 7}, {months: 1}, {months: 3}, {months: 12}, {months: 60}, {months: 120}, {months: 600}} {
		if days := float64(s.days) + 30.4*float64(s.months); days*a.scale >= tickSpacing {
			return s
		}
	}
	return stride{months: 1200}
}

// first returns the first tick at a day or after it.
func (s stride) first(day int) int {
	if s.months == 0 {
		monday := day - (day+3)%7 // 1 January 1970 was a Thursday
		for s.days == 7 && monday < day {
			monday += 7
		}
		return max(day, monday)
	}
	t := dateOf(day)
	month := t.Year()*12 + int(t.Month()) - 1
	at := (month + s.months - 1) / s.months * s.months
	if at == month && t.Day() > 1 {
		at += s.months
	}
	return dayNumber(at/12, at%12+1, 1)
}

func (s stride) next(day int) int {
	if s.months == 0 {
		return day + s.days
	}
	t := dateOf(day)
	return dayNumber(t.Year(), int(t.Month())+s.months, 1)
}

// label names a tick: a year by itself, a month with its year in January, a
// day with its month.
func (s stride) label(day int) string {
	t := dateOf(day)
	year := strconv.Itoa(t.Year())
	month := []rune(sayMonths[t.Month()-1].String())
	short := string(month[:min(3, len(month))])
	switch {
	case s.months >= 12, s.months > 0 && t.Month() == 1:
		return year
	case s.months > 0:
		return short
	}
	return t.Format(sayDayAlone.String()) + " " + short
}
