package main

import "errors"

// A shelf is one sort of things that the device keeps.
type shelf string

// The shelves. An item's key and its JSON form are its shelf's own business.
const (
	articleShelf shelf = "articles" // keptArticle, by its ID
	checkShelf   shelf = "checks"   // the history of checks
	settingShelf shelf = "settings" // settings, under one key
)

var shelves = []shelf{articleShelf, checkShelf, settingShelf}

// An item is one thing kept: JSON text under a key.
type item struct {
	Key      string
	Revision int // how often it has been put; zero where it has not been kept yet
	Data     string
}

// A store keeps items on the device. Every method waits for the device, so
// none may be called from a handler: a keeper calls them.
type store interface {
	// list returns the items of a shelf in the order of their keys.
	list(shelf) ([]item, error)

	// put keeps items and takes away those of the gone keys, all of it or
	// nothing. Each item has to come with the revision it was read at, or zero:
	// where the store has another, somebody else (a second tab) was first, and
	// the error is errChanged. What is kept has the next revision. A key that
	// is not there is gone, which is no error.
	put(on shelf, items []item, gone ...string) error

	// watch calls changed after another tab has put something.
	watch(changed func(shelf))
}

// What a store answers where it does not do what it is asked.
var (
	errChanged       = errors.New("it was changed in another tab") // never shown
	errFull    error = saidError(sayStoreFull)
	errBusy    error = saidError(sayStoreBusy)
	errDenied  error = saidError(sayStoreDenied)
)

// putOver keeps items on a shelf beside what is there, and in place of what has
// the same key, whatever its revision.
func putOver(s store, on shelf, items []item) error {
	there, err := s.list(on)
	if err != nil {
		return err
	}
	revisions := map[string]int{}
	for _, i := range there {
		revisions[i.Key] = i.Revision
	}
	for n := range items {
		items[n].Revision = revisions[items[n].Key]
	}
	return s.put(on, items)
}
