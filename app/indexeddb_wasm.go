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

func (s *indexedDB) put(on shelf, items ...item) (err error) {
	defer caught(&err)
	if len(items) == 0 {
		return nil
	}
	transaction := s.change(on)
	rows := transaction.Call("objectStore", string(on))
	changed := false
	for _, i := range items {
		request := rows.Call("get", i.Key)
		// What is read has to be compared at once: a transaction that waits is over.
		compare := js.FuncOf(func(js.Value, []js.Value) any {
			revision := 0
			if row := request.Get("result"); row.Truthy() {
				revision = row.Get("revision").Int()
			}
			if revision != i.Revision {
				changed = true
				transaction.Call("abort")
				return nil
			}
			if !changed {
				rows.Call("put", map[string]any{"key": i.Key, "revision": revision + 1, "data": i.Data})
			}
			return nil
		})
		defer compare.Release()
		request.Set("onsuccess", compare)
	}
	return s.finish(on, transaction, &changed)
}

func (s *indexedDB) remove(on shelf, keys ...string) (err error) {
	defer caught(&err)
	if len(keys) == 0 {
		return nil
	}
	transaction := s.change(on)
	rows := transaction.Call("objectStore", string(on))
	for _, k := range keys {
		rows.Call("delete", k)
	}
	return s.finish(on, transaction, new(bool))
}

// change begins a transaction that is over only when the device has written it.
func (s *indexedDB) change(on shelf) js.Value {
	return s.db.Call("transaction", string(on), "readwrite", map[string]any{"durability": "strict"})
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
	case "QuotaExceededError":
		return errFull
	case "SecurityError", "InvalidStateError", "NotAllowedError":
		return fmt.Errorf("%w (%s)", errDenied, name)
	default:
		return errors.New(exception.Call("toString").String())
	}
}
