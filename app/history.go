package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A history is the records of checks, as the device keeps them. Like the
// library, it holds in memory what the device does not take.
type history struct {
	library *library
	records []*record   // the newest first
	current []*record   // the last check, which typing on changes
	resumed string      // the claim of it, where the tab has begun anew since; else empty
	loaded  bool        // whether the records have been read
	removed [][]*record // what was taken away, a removal each, for putBack
	unread  int         // records that could not be read, and stay as they are

	unkept   map[string]bool // by ID: not on the device yet
	outdated map[string]bool // by ID: still on the device, where a later record says more
	onDevice map[string]bool // by ID; the keeper's jobs alone use it
}

func newHistory(l *library) *history {
	h := &history{library: l, unkept: map[string]bool{}, outdated: map[string]bool{}, onDevice: map[string]bool{}}
	l.elsewhere = func(on shelf) {
		if on == checkShelf {
			h.read()
		}
	}
	return h
}

// read reads the records from the device, beside those that it does not have.
func (h *history) read() {
	var items []item
	h.library.do(func(s store) (err error) {
		items, err = s.list(checkShelf)
		clear(h.onDevice)
		for _, i := range items {
			h.onDevice[i.Key] = true
		}
		return err
	}, func(ctx app.Context, err error) {
		if err != nil {
			h.library.trouble = err
		} else {
			h.take(items)
		}
		h.loaded = true
		h.library.changed(ctx)
	})
}

func (h *history) take(items []item) {
	h.records = slices.DeleteFunc(h.records, func(r *record) bool { return !h.unkept[r.ID] })
	h.unread = 0
	for _, i := range items {
		r, err := decodeRecord(i)
		switch {
		case err != nil:
			app.Logf("reading the history: %v", err)
			h.unread++
		case !h.has(r.ID) && !h.outdated[r.ID]:
			h.records = append(h.records, r)
		}
	}
	h.sort()
}

func (h *history) sort() {
	slices.SortFunc(h.records, func(a, b *record) int { return cmp.Compare(b.ID, a.ID) })
}

// add records a check, against one article or several. What goes on from the
// last check takes its place. The records must have been read.
func (h *history) add(ctx app.Context, records ...*record) {
	if h.resumed != "" {
		h.current = slices.DeleteFunc(slices.Clone(h.records), func(r *record) bool { return r.Claim != h.resumed })
		h.resumed = ""
	}
	var fresh []*record
	for n, r := range records {
		i := slices.IndexFunc(h.current, func(last *record) bool { return r.goesOn(last) && h.has(last.ID) })
		if i < 0 {
			fresh = append(fresh, r)
			continue
		}
		last := h.current[i]
		if last.Claim == r.Claim {
			records[n] = last
			continue
		}
		delete(h.unkept, last.ID)
		h.outdated[last.ID] = true
		h.records = slices.DeleteFunc(h.records, func(other *record) bool { return other.ID == last.ID })
		fresh = append(fresh, r)
	}
	h.current = records
	if len(fresh) > 0 {
		h.keep(ctx, fresh...)
	}
}

func (h *history) has(id string) bool {
	return slices.ContainsFunc(h.records, func(r *record) bool { return r.ID == id })
}

// keep puts records into the history, and with them what could not be kept
// before. A record never changes: what goes on from it takes its place, in one
// step that needs nothing of the page but to begin it, for the page may end.
func (h *history) keep(ctx app.Context, records ...*record) {
	h.records = append(h.records, records...)
	h.sort()
	for _, r := range records {
		h.unkept[r.ID] = true
	}
	var items []item
	for _, r := range h.records {
		if h.unkept[r.ID] {
			if i, err := r.encode(); err == nil {
				items = append(items, i)
			}
		}
	}
	gone := slices.Collect(maps.Keys(h.outdated))
	h.library.changed(ctx)
	h.library.change(func(s store) error { return h.put(s, items, gone) }, func(ctx app.Context, err error) {
		if err != nil {
			h.library.trouble = err
		} else {
			for _, i := range items {
				delete(h.unkept, i.Key)
			}
			for _, key := range gone {
				delete(h.outdated, key)
			}
		}
		h.library.changed(ctx)
	})
}

// put puts records on the device that it has not got yet, and takes others
// away. It is a keeper's job.
func (h *history) put(s store, items []item, gone []string) error {
	items = slices.DeleteFunc(slices.Clone(items), func(i item) bool { return h.onDevice[i.Key] })
	err := s.put(checkShelf, items, gone...)
	if err == nil {
		for _, i := range items {
			h.onDevice[i.Key] = true
		}
		for _, key := range gone {
			delete(h.onDevice, key)
		}
	}
	return err
}

// remove takes records away; putBack undoes it.
func (h *history) remove(ctx app.Context, records ...*record) {
	h.removed = append(h.removed, records)
	var keys []string
	for _, r := range records {
		keys = append(keys, r.ID)
		delete(h.unkept, r.ID)
	}
	h.records = slices.DeleteFunc(h.records, func(r *record) bool { return slices.Contains(keys, r.ID) })
	h.library.changed(ctx)
	h.library.change(func(s store) error { return h.put(s, nil, keys) }, func(ctx app.Context, err error) {
		if err != nil {
			h.library.trouble = err
		}
		h.library.changed(ctx)
	})
}

// putBack undoes the last removal.
func (h *history) putBack(ctx app.Context) {
	last := len(h.removed) - 1
	if last < 0 {
		return
	}
	h.keep(ctx, h.removed[last]...)
	h.removed = h.removed[:last]
}
