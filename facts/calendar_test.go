package facts

import (
	"testing"
	"time"
)

func TestDays(t *testing.T) {
	epoch := time.Date(1970, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := day(-200_000); d < 200_000; d += 37 {
		want := epoch.AddDate(0, 0, int(d)-1)
		y, m, dom := d.date()
		if wy, wm, wd := want.Date(); y != wy || m != int(wm) || dom != wd {
			t.Fatalf("day %d is %d-%d-%d, want %v", d, y, m, dom, want)
		}
		if dayOf(y, m, dom) != d {
			t.Fatalf("%v is day %d, want %d", want, dayOf(y, m, dom), d)
		}
		if w := (int(want.Weekday())+6)%7 + 1; d.weekday() != w {
			t.Fatalf("%v is weekday %d, want %d", want, d.weekday(), w)
		}
		if wy, ww := want.ISOWeek(); true {
			if y, w := d.week(); y != wy || w != ww {
				t.Fatalf("%v is in week %d of %d, want %d of %d", want, w, y, ww, wy)
			}
		}
	}
	if got := dayOf(2025, 1, 31).addMonths(1).String(); got != "2025-02-28" {
		t.Errorf("a month after 31 January is %s", got)
	}
	if got := dayOf(2025, 1, 15).addMonths(-2).String(); got != "2024-11-15" {
		t.Errorf("two months before 15 January is %s", got)
	}
	if got := dayOf(2025, 13, 0).String(); got != "2025-12-31" {
		t.Errorf("the day before 1 January is %s", got)
	}
}
