package main

import (
	"errors"
	"fmt"
	"syscall/js"
)

const (
	databaseName    = "on-record"
	databaseVersion = 1
)

// An indexedDB is a store in the browser's database of that name. Its object
// stores are the shelves, and hold {key, revision, data}.
type indexedDB struct {
	db      js.Value
	channel js.Value // tells the other tabs; undefined where there is none
}

// openStore opens the browser's store. Where the browser refuses, it returns
// one in memory and the reason.
func openStore() (store, error) {
	db, err := openDatabase()
	if err != nil {
		return newMemoryStore(), err
	}
	s := &indexedDB{db: db}
	if channel := js.Global().Get("BroadcastChannel"); channel.Truthy() {
		s.channel = channel.New(databaseName)
	}
	return s, nil
}

func openDatabase() (db js.Value, err error) {
	defer caught(&err)
	// Some browsers throw where they refuse, and what a getter throws can be
	// caught through a call alone.
	factory := js.Global().Get("Reflect").Call("get", js.Global(), "indexedDB")
	if !factory.Truthy() {
		return js.Undefined(), errDenied
	}
	request := factory.Call("open", databaseName, databaseVersion)
	upgrade := js.FuncOf(func(_ js.Value, args []js.Value) any {
		migrate(request.Get("result"), args[0].Get("oldVersion").Int())
		return nil
	})
	// It stays: the browser may call it late, when an older tab has been closed.
	request.Set("onupgradeneeded", upgrade)
	// A tab that has an older version open closes it when asked, see below.
	switch wait(request, "success", "error", "blocked") {
	case "error":
		return js.Undefined(), storeError(request.Get("error"))
	case "blocked":
		return js.Undefined(), errBusy
	}
	db = request.Get("result")
	db.Set("onversionchange", js.FuncOf(func(js.Value, []js.Value) any { // kept as long as the page
		db.Call("close")
		return nil
	}))
	return db, nil
}

// migrate brings a database from the version that it was left at to this
// program's, a step for each version.
func migrate(db js.Value, from int) {
	if from < 1 {
		for _, s := range shelves {
			db.Call("createObjectStore", string(s), map[string]any{"keyPath": "key"})
		}
	}
}

func (s *indexedDB) list(on shelf) (items []item, err error) {
	defer caught(&err)
	request := s.db.Call("transaction", string(on)).Call("objectStore", string(on)).Call("getAll")
	if wait(request, "success", "error") == "error" {
		return nil, storeError(request.Get("error"))
	}
	rows := request.Get("result")
	items = make([]item, rows.Length())
	for i := range items {
		row := rows.Index(i)
		items[i] = item{row.Get("key").String(), row.Get("revision").Int(), row.Get("data").String()}
	}
	return items, nil
}

func (s *indexedDB) put(on shelf, items []item, gone ...string) (err error) {
	defer caught(&err)
	if len(items)+len(gone) == 0 {
		return nil
	}
	// Over only when the device has written it; committed, it does not need the
	// page any more, which may be gone.
	transaction := s.db.Call("transaction", string(on), "readwrite", map[string]any{"durability": "strict"})
	rows := transaction.Call("objectStore", string(on))
	for _, key := range gone {
		rows.Call("delete", key)
	}
	changed, comparing := false, 0
	for _, i := range items {
		row := map[string]any{"key": i.Key, "revision": i.Revision + 1, "data": i.Data}
		if i.Revision == 0 {
			rows.Call("add", row)
			continue
		}
		comparing++
		// What is read has to be compared at once: a transaction that waits is over.
		defer readRevision(rows, i.Key, func(there int) {
			switch {
			case there != i.Revision:
				changed = true
				transaction.Call("abort")
			case !changed:
				rows.Call("put", row)
				if comparing--; comparing == 0 {
					transaction.Call("commit")
				}
			}
		}).Release()
	}
	if comparing == 0 {
		transaction.Call("commit")
	}
	return s.finish(on, transaction, &changed)
}

// readRevision asks for the revision of a row, zero where there is none, and
// returns the callback, to be released after it has been called.
func readRevision(rows js.Value, key string, then func(revision int)) js.Func {
	request := rows.Call("get", key)
	read := js.FuncOf(func(js.Value, []js.Value) any {
		revision := 0
		if row := request.Get("result"); row.Truthy() {
			revision = row.Get("revision").Int()
		}
		then(revision)
		return nil
	})
	request.Set("onsuccess", read)
	return read
}

// finish waits for the end of a transaction. A full storage aborts it, and no
// request of it says so.
func (s *indexedDB) finish(on shelf, transaction js.Value, changed *bool) error {
	if wait(transaction, "complete", "abort") == "abort" {
		if *changed {
			return errChanged
		}
		return storeError(transaction.Get("error"))
	}
	if s.channel.Truthy() {
		s.channel.Call("postMessage", string(on))
	}
	return nil
}

func (s *indexedDB) watch(changed func(shelf)) {
	if !s.channel.Truthy() {
		return
	}
	s.channel.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer guard()
		changed(shelf(args[0].Get("data").String()))
		return nil
	}))
}

// wait waits for the first of the events and returns its name. It must not be
// called from a callback.
func wait(target js.Value, events ...string) string {
	heard := make(chan string, 1)
	listener := js.FuncOf(func(_ js.Value, args []js.Value) any {
		select {
		case heard <- args[0].Get("type").String():
		default:
		}
		return nil
	})
	defer listener.Release()
	for _, e := range events {
		target.Call("addEventListener", e, listener)
	}
	event := <-heard
	for _, e := range events {
		target.Call("removeEventListener", e, listener)
	}
	return event
}

// caught, deferred, makes an error of what the browser throws.
func caught(err *error) {
	switch fault := recover().(type) {
	case nil:
	case js.Error:
		*err = storeError(fault.Value)
	case error:
		*err = fault
	default:
		*err = fmt.Errorf("%v", fault)
	}
}

// storeError makes an error of a DOMException.
func storeError(exception js.Value) error {
	if !exception.Truthy() {
		return errors.New("the browser stopped it")
	}
	switch name := exception.Get("name").String(); name {
	case "ConstraintError": // what was to be added is there
		return errChanged
	case "QuotaExceededError":
		return errFull
	case "SecurityError", "InvalidStateError", "NotAllowedError":
		return fmt.Errorf("%w (%s)", errDenied, name)
	default:
		return errors.New(exception.Call("toString").String())
	}
}
