package main

import (
	"encoding/json"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// settings are what a reader has chosen, under one key of their shelf.
type settings struct {
	Version  int    `json:"version"`
	Language string `json:"language,omitempty"` // its tag; empty for the browser's
	Author   string `json:"author,omitempty"`   // who publishes the reviews
	NoKeys   bool   `json:"noKeys,omitempty"`   // single keys do nothing
}

const settingsKey = "settings"

// readSettings reads the settings anew and then calls done.
func (l *library) readSettings(done func(app.Context)) {
	var items []item
	l.do(func(s store) (err error) {
		items, err = s.list(settingShelf)
		return err
	}, func(ctx app.Context, _ error) { // the library's own reading tells of an error
		for _, i := range items {
			if i.Key == settingsKey {
				if err := json.Unmarshal([]byte(i.Data), &l.settings); err != nil {
					app.Logf("reading the settings: %v", err)
				}
			}
		}
		done(ctx)
	})
}

// set changes the settings and keeps them. What another tab has set meanwhile
// stays, but for what is changed here.
func (l *library) set(ctx app.Context, change func(*settings)) {
	change(&l.settings)
	l.changed(ctx)
	l.change(func(s store) error {
		items, err := s.list(settingShelf)
		if err != nil {
			return err
		}
		kept := item{Key: settingsKey}
		var now settings
		for _, i := range items {
			if i.Key == settingsKey {
				kept = i
				if err := json.Unmarshal([]byte(i.Data), &now); err != nil {
					app.Logf("reading the settings: %v", err)
				}
			}
		}
		change(&now)
		now.Version = 1
		data, err := json.Marshal(now)
		if err != nil {
			return err
		}
		kept.Data = string(data)
		return s.put(settingShelf, []item{kept})
	}, func(ctx app.Context, err error) {
		if err != nil {
			l.trouble = err
		}
		l.changed(ctx)
	})
}
