package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A libraryFile is all that the device keeps, as one file. It holds nothing
// of when it was written, so that the same library is the same file.
type libraryFile struct {
	Format  string                       `json:"format"`
	Version int                          `json:"version"`
	Shelves map[shelf][]libraryFileEntry `json:"shelves"`
}

type libraryFileEntry struct {
	Key  string          `json:"key"`
	Data json.RawMessage `json:"data"`
}

const (
	libraryFormat      = "on-record-library"
	libraryFileVersion = 1
)

// writeLibrary writes everything in the store as a file, with the given
// articles, which are not there yet. It waits.
func writeLibrary(s store, unkept []item) ([]byte, error) {
	f := libraryFile{libraryFormat, libraryFileVersion, map[shelf][]libraryFileEntry{}}
	for _, on := range shelves {
		items, err := s.list(on)
		if err != nil {
			return nil, err
		}
		if on == articleShelf {
			items = beside(items, unkept)
		}
		f.Shelves[on] = []libraryFileEntry{}
		for _, i := range items {
			f.Shelves[on] = append(f.Shelves[on], libraryFileEntry{i.Key, json.RawMessage(i.Data)})
		}
	}
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	err := e.Encode(f)
	return out.Bytes(), err
}

// beside returns items with others that go before those of the same key.
func beside(items, others []item) []item {
	all := map[string]item{}
	for _, i := range slices.Concat(items, others) {
		all[i.Key] = i
	}
	return byKey(all)
}

// isLibrary reports whether a file's content is a library.
func isLibrary(content string) bool {
	head := content[:min(len(content), 200)]
	return bytes.Contains([]byte(head), []byte(`"`+libraryFormat+`"`))
}

// readLibrary reads a file that writeLibrary wrote. It refuses one that is
// broken, or of a later version, and takes nothing of it.
func readLibrary(content string) (*libraryFile, error) {
	var f libraryFile
	if err := json.Unmarshal([]byte(content), &f); err != nil {
		return nil, errors.New(sayBrokenLibrary.of(err))
	}
	if f.Version > libraryFileVersion {
		return nil, errors.New(sayLaterLibrary.String())
	}
	for _, e := range f.Shelves[articleShelf] {
		k, err := decodeArticle(item{Key: e.Key, Data: string(e.Data)})
		if err == nil && k.ID != e.Key {
			err = fmt.Errorf("article %q has the ID %q", e.Key, k.ID)
		}
		if err != nil {
			return nil, errors.New(sayBrokenLibrary.of(err))
		}
	}
	return &f, nil
}

// putInto puts what the file holds into the store, beside what is there: what
// has the same key becomes what the file has. It waits.
func (f *libraryFile) putInto(s store) error {
	for _, on := range shelves {
		var items []item
		for _, e := range f.Shelves[on] {
			var data bytes.Buffer
			if err := json.Compact(&data, e.Data); err != nil {
				return err
			}
			items = append(items, item{Key: e.Key, Data: data.String()})
		}
		if err := putOver(s, on, items); err != nil {
			return err
		}
	}
	return nil
}

// export has the whole library written as a file, also what the device does
// not keep.
func (l *library) export(done func(app.Context, []byte, error)) {
	var unkept []item
	for _, k := range l.articles {
		if i, err := k.encode(); err == nil && k.unkept {
			unkept = append(unkept, i)
		}
	}
	var file []byte
	l.do(func(s store) (err error) {
		file, err = writeLibrary(s, unkept)
		return err
	}, func(ctx app.Context, err error) { done(ctx, file, err) })
}

// load puts a library file into the library.
func (l *library) load(f *libraryFile) {
	l.change(f.putInto, func(_ app.Context, err error) {
		if err != nil {
			l.trouble = err
		} else {
			l.last()
		}
		l.read()
		l.readSettings(l.changed)
		l.elsewhere(checkShelf)
	})
}
