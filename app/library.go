package main

import (
	"errors"
	"slices"
	"sort"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A library is the articles that the device keeps. What a reader does to it
// holds at once, on the screen and in memory, and is then put into the store;
// where the store fails, trouble says why, and the work goes on.
type library struct {
	keeper
	articles []*keptArticle // the newest first
	trouble  error          // why something is not being kept; nil where all is
	unread   int            // items that could not be read, and stay as they are
	loaded   bool           // whether the store has been read
	settings settings

	changed   func(app.Context) // told after each change
	elsewhere func(shelf)       // told after another tab has changed something
	revisions map[string]int    // of the items, as last seen; the keeper's jobs alone use it
}

// newLibrary returns the library in the store that open opens. Where open has
// an error, it gives a store that keeps nothing for good.
func newLibrary(open func() (store, error)) *library {
	return &library{keeper: keeper{open: open}, revisions: map[string]int{}, elsewhere: func(shelf) {}}
}

// attend begins to work for a page: it reads what is kept, and again whenever
// another tab changes something. changed is called after each change.
func (l *library) attend(ctx app.Context, changed func(app.Context)) {
	l.ctx, l.changed = ctx, changed
	l.do(func(s store) error {
		s.watch(func(on shelf) {
			switch on {
			case articleShelf:
				l.read()
			case settingShelf:
				l.readSettings(changed)
			}
			l.elsewhere(on)
		})
		return l.refused
	}, func(_ app.Context, err error) { l.trouble = err })
	l.read()
}

// read reads the shelf of articles anew.
func (l *library) read() {
	var items []item
	l.do(func(s store) (err error) {
		if items, err = s.list(articleShelf); err != nil {
			return err
		}
		clear(l.revisions)
		for _, i := range items {
			l.revisions[i.Key] = i.Revision
		}
		return nil
	}, func(ctx app.Context, err error) {
		if err != nil {
			l.trouble = err
		} else {
			l.take(items)
		}
		l.loaded = true
		l.changed(ctx)
	})
}

// take makes the articles of their items, beside what is not kept yet. An
// item that cannot be read is counted and left alone.
func (l *library) take(items []item) {
	l.articles = slices.DeleteFunc(l.articles, func(k *keptArticle) bool { return !k.unkept })
	l.unread = 0
	for _, i := range items {
		k, err := decodeArticle(i)
		switch {
		case err != nil:
			app.Logf("reading the library: %v", err)
			l.unread++
		case l.find(k.ID) == nil:
			l.articles = append(l.articles, k)
		}
	}
	l.sort()
}

func (l *library) sort() {
	sort.Slice(l.articles, func(i, j int) bool {
		a, b := l.articles[i], l.articles[j]
		return a.Added > b.Added || a.Added == b.Added && a.ID < b.ID
	})
}

// find returns the article of that ID, or nil.
func (l *library) find(id string) *keptArticle {
	if i := slices.IndexFunc(l.articles, func(k *keptArticle) bool { return k.ID == id }); i >= 0 {
		return l.articles[i]
	}
	return nil
}

// keep puts articles into the library, new ones or changed ones. One that
// another tab has changed meanwhile is kept beside that one, as a copy.
func (l *library) keep(ctx app.Context, articles ...*keptArticle) {
	var items []item
	for _, k := range articles {
		k.unkept = true
		if l.find(k.ID) == nil {
			l.articles = append(l.articles, k)
		}
		i, err := k.encode()
		if err != nil {
			l.trouble = err
			continue
		}
		items = append(items, i)
	}
	l.sort()
	l.changed(ctx)
	l.change(func(s store) error { return l.put(s, items) }, func(ctx app.Context, err error) {
		switch {
		case err == nil:
			for _, k := range articles {
				k.unkept = false
			}
			if !slices.ContainsFunc(l.articles, func(k *keptArticle) bool { return k.unkept }) {
				l.trouble = l.refused // a store in memory keeps nothing for good
			}
			l.last()
		case errors.Is(err, errChanged):
			l.keepApart(ctx, articles)
		default:
			for _, k := range articles { // an earlier change may have come through
				k.unkept = true
			}
			l.trouble = err
		}
		l.changed(ctx)
	})
}

// last has the browser keep the store for good, once something is in it.
func (l *library) last() {
	if l.refused == nil && len(l.articles) > 0 {
		askToLast()
	}
}

// put puts items at the revisions that were seen last. It is a keeper's job.
func (l *library) put(s store, items []item) error {
	for n := range items {
		items[n].Revision = l.revisions[items[n].Key]
	}
	err := s.put(articleShelf, items)
	if err == nil {
		for _, i := range items {
			l.revisions[i.Key] = i.Revision + 1
		}
	}
	return err
}

// keepApart keeps articles under names of their own, and reads what another
// tab has made of the first ones.
func (l *library) keepApart(ctx app.Context, articles []*keptArticle) {
	for _, k := range articles {
		k.ID = newID()
	}
	l.keep(ctx, articles...)
	l.read()
}

// retry puts what is not on the device yet into the store once more; where
// the browser refused the store, it is asked for it again.
func (l *library) retry(ctx app.Context) {
	if l.refused != nil {
		l.change(l.reopen, func(_ app.Context, err error) {
			if l.trouble = err; err == nil {
				l.attend(l.ctx, l.changed)
				l.elsewhere(checkShelf)
			}
		})
		return
	}
	var late []*keptArticle
	for _, k := range l.articles {
		if k.unkept {
			late = append(late, k)
		}
	}
	l.keep(ctx, late...)
}

// remove takes articles out of the library and returns them, for keep to put
// them back.
func (l *library) remove(ctx app.Context, ids ...string) []*keptArticle {
	var gone []*keptArticle
	l.articles = slices.DeleteFunc(l.articles, func(k *keptArticle) bool {
		if !slices.Contains(ids, k.ID) {
			return false
		}
		gone = append(gone, k)
		return true
	})
	l.changed(ctx)
	l.change(func(s store) error {
		err := s.put(articleShelf, nil, ids...)
		if err == nil {
			for _, id := range ids {
				delete(l.revisions, id)
			}
		}
		return err
	}, func(ctx app.Context, err error) {
		if err != nil {
			l.trouble = err
		}
		l.changed(ctx)
	})
	return gone
}
