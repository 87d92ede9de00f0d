//go:build !wasm

package main

import (
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"onrecord/facts"
)

const damStory = "The Korsvik dam was opened on 4 May 1956. Engineers found cracks in March 2024, and the county closed the road " +
	"on 9 April 2024. The hearing was held on 22 and 23 April 2024. Repairs will run from 3 June to 16 August 2024. " +
	"A vote is due on 30 April 2024, a week before the council of 7 May 2024 meets in the town hall of Korsvik to settle the bill."

func damBase() *facts.Base {
	return facts.Parse(damStory, facts.Published(time.Date(2024, 4, 25, 0, 0, 0, 0, time.UTC)))
}

func find(t *testing.T, moments []moment, when string) moment {
	t.Helper()
	i := slices.IndexFunc(moments, func(m moment) bool { return m.when == when })
	if i < 0 {
		t.Fatalf("no moment %q in %+v", when, moments)
	}
	return moments[i]
}

func TestMoments(t *testing.T) {
	base := damBase()
	moments := momentsOf(base)
	for i, m := range moments[1:] {
		if before := moments[i]; m.placed && (!before.placed || before.from > m.from) {
			t.Errorf("%q stands after %q", m.when, before.when)
		}
	}
	for _, m := range moments {
		if len(m.mentions) == 0 && !m.published {
			t.Errorf("%q is mentioned nowhere", m.when)
		}
	}
	if m := find(t, moments, "March 2024"); m.point() || !strings.Contains(damStory, m.mentions[0].In(damStory)) {
		t.Errorf("March is %+v", m)
	}
	if !find(t, moments, "25 April 2024").published {
		t.Error("the day of the article is not told apart")
	}
	find(t, moments, "3 June – 16 August 2024")
}

// A claim's day stands beside the article's where they differ, and only there.
func TestClaimedDays(t *testing.T) {
	base := damBase()
	for _, c := range []struct{ claim, beside, when string }{
		{"The county closed the road on 12 April 2024.", "9 April 2024", "12 April 2024"},
		{"The county closed the road on 9 April 2024.", "", ""},
		{"The county closed the road.", "", ""},
	} {
		moments := momentsOf(base)
		claimInto(moments, base, c.claim, base.CheckEach(c.claim))
		for _, m := range moments {
			switch {
			case m.when == c.beside && (len(m.claimed) != 1 || m.claimed[0].when != c.when):
				t.Errorf("%s: beside %q stands %+v", c.claim, m.when, m.claimed)
			case m.when != c.beside && len(m.claimed) > 0:
				t.Errorf("%s: beside %q stands %+v", c.claim, m.when, m.claimed)
			}
		}
	}
}

// Whatever the width, all is inside, to scale, and nothing covers another.
func TestTimelineLayout(t *testing.T) {
	base := damBase()
	moments := momentsOf(base)
	const claim = "The county closed the road on 12 April 2024."
	claimInto(moments, base, claim, base.CheckEach(claim))
	for _, width := range []float64{288, 328, 640, 1180} {
		line, ok := layTimeline(moments, width, textWidth)
		if !ok {
			t.Fatal("no timeline")
		}
		if n := len(line.breaks()); n != 1 {
			t.Errorf("%v wide: broken %d times; 1956 lies far from 2024, and nothing else does", width, n)
		}
		type box struct {
			left, right, y float64
			label          string
		}
		var boxes []box
		for _, b := range line.bars {
			left, right := b.x-dotRadius, b.end+dotRadius
			for _, dot := range b.dots {
				left, right = min(left, dot-dotRadius), max(right, dot+dotRadius)
			}
			if b.before {
				left = min(left, b.labelX-textWidth(b.label))
			} else {
				right = max(right, b.labelX+textWidth(b.label))
			}
			boxes = append(boxes, box{left, right, b.y, b.label})
			if !strings.HasPrefix(b.label, b.when[:4]) || len(b.label) < 6 {
				t.Errorf("%v wide: %q is labelled %q", width, b.when, b.label)
			}
		}
		for i, a := range boxes {
			if a.left < 0 || a.right > width || a.y > line.height {
				t.Errorf("%v wide: %q takes up %v to %v", width, a.label, a.left, a.right)
			}
			for _, b := range boxes[:i] {
				if a.y == b.y && a.left < b.right && b.left < a.right {
					t.Errorf("%v wide: %q covers %q", width, a.label, b.label)
				}
			}
		}
		closed, vote, council := line.bars[0], line.bars[0], line.bars[0]
		for _, b := range line.bars {
			switch b.when {
			case "9 April 2024":
				closed = b
			case "30 April 2024":
				vote = b
			case "7 May 2024":
				council = b
			}
		}
		if ratio := (vote.x - closed.x) / (council.x - vote.x); math.Abs(ratio-3) > 0.01 {
			t.Errorf("%v wide: 21 days are %v times 7 days", width, ratio)
		}
		if len(closed.dots) != 1 || math.Abs((closed.dots[0]-closed.x)/line.scale-3) > 0.01 {
			t.Errorf("%v wide: the claim's day is not 3 days on: %v", width, closed.dots)
		}
		last := -math.MaxFloat64
		for _, tick := range line.ticks() {
			if tick.label == "" {
				continue
			}
			if tick.x < last {
				t.Errorf("%v wide: the label %q covers the one before", width, tick.label)
			}
			last = tick.x + textWidth(tick.label)
		}
	}
}

func TestTimelineOfLittle(t *testing.T) {
	if _, ok := layTimeline(momentsOf(facts.Parse("Nothing happens here, ever.")), 600, textWidth); ok {
		t.Error("an article without dates has a timeline")
	}
	line, ok := layTimeline(momentsOf(facts.Parse("The shop closed on 9 April 2024.")), 600, textWidth)
	if !ok || len(line.bars) != 1 || math.IsNaN(line.bars[0].x) || math.IsInf(line.bars[0].x, 0) {
		t.Errorf("one day: %+v", line)
	}
	if n := len(line.ticks()); n == 0 || n > 20 {
		t.Errorf("one day has %d ticks", n)
	}
}
