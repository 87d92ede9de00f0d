//go:build !wasm

package main

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

func claimsOf(h *history) []string {
	var out []string
	for _, r := range h.records {
		out = append(out, r.Claim)
	}
	return out
}

// A claim that is typed on stays one record; another claim is another.
func TestHistoryKeeps(t *testing.T) {
	s := newMemoryStore()
	d, e := libraryDesk(t, s, nil)
	for _, claim := range []string{"The call lasted", "The call lasted 20 minutes.", "The call lasted 20 minutes.", "The summit is in Italy.", ""} {
		d.check(claim)
		d.record(d.library.ctx)
		e.ConsumeAll()
	}
	want := []string{"The summit is in Italy.", "The call lasted 20 minutes."}
	if got := claimsOf(d.history); !slices.Equal(got, want) {
		t.Errorf("recorded %q, want %q", got, want)
	}
	again, _ := libraryDesk(t, s, nil)
	if got := claimsOf(again.history); !slices.Equal(got, want) {
		t.Errorf("the device has %q, want %q", got, want)
	}
	d.history.remove(d.library.ctx, d.history.records[1])
	e.ConsumeAll()
	if items, _ := s.list(checkShelf); len(items) != 1 {
		t.Errorf("after the deletion there are %d", len(items))
	}
	d.history.putBack(d.library.ctx)
	e.ConsumeAll()
	if items, _ := s.list(checkShelf); len(items) != 2 || !slices.Equal(claimsOf(d.history), want) || d.library.trouble != nil {
		t.Errorf("after putting back there are %q, trouble %v", claimsOf(d.history), d.library.trouble)
	}
}

// A claim that comes back with its tab is no other check; the same claim, made
// anew, is.
func TestHistoryGoesOn(t *testing.T) {
	s := newMemoryStore()
	d, e := libraryDesk(t, s, nil)
	check := func(claim string) {
		d.check(claim)
		d.record(d.library.ctx)
		e.ConsumeAll()
	}
	check("The call lasted 20 minutes.")
	check("The summit is in Italy")
	d, e = libraryDesk(t, s, nil)
	d.history.resumed = "The summit is in Italy"
	check("The summit is in Italy")
	check("The summit is in Italy in June")
	d.history.read() // as after another tab's change
	e.ConsumeAll()
	check("The summit is in Italy in June and July")
	if got, want := claimsOf(d.history), []string{"The summit is in Italy in June and July", "The call lasted 20 minutes."}; !slices.Equal(got, want) {
		t.Errorf("recorded %q, want %q", got, want)
	}
	d, e = libraryDesk(t, s, nil)
	check("The call lasted 20 minutes.")
	if got := claimsOf(d.history); len(got) != 3 || got[0] != "The call lasted 20 minutes." {
		t.Errorf("checked once more, the records are %q", got)
	}
}

// A store that is full takes no record from the reader.
func TestHistoryInTrouble(t *testing.T) {
	s := &failing{memoryStore: newMemoryStore()}
	d, e := libraryDesk(t, s, nil)
	s.err = errFull
	d.check("The call lasted 20 minutes.")
	d.record(d.library.ctx)
	e.ConsumeAll()
	d.history.read()
	e.ConsumeAll()
	if len(d.history.records) != 1 || !errors.Is(d.library.trouble, errFull) {
		t.Fatalf("records %q, trouble %v", claimsOf(d.history), d.library.trouble)
	}
	s.err = nil
	d.history.keep(d.library.ctx)
	e.ConsumeAll()
	if items, _ := s.list(checkShelf); len(items) != 1 {
		t.Errorf("after another try there are %d", len(items))
	}
	if err := s.put(checkShelf, []item{{Key: "later", Data: `{"version": 9}`}}); err != nil {
		t.Fatal(err)
	}
	d.history.read()
	e.ConsumeAll()
	if d.history.unread != 1 || len(d.history.records) != 1 {
		t.Errorf("%d unread, records %q", d.history.unread, claimsOf(d.history))
	}
	d.view = viewRecords
	if got := shown(t, d.room().(*recordsView)); !strings.Contains(got, sayRecordsUnread.of("1")) {
		t.Error("the page does not say what it could not read")
	}
}
