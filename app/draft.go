package main

import (
	"encoding/json"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A draft is what a tab has open, so that neither reloading the page nor a new
// version of it loses anything. The tab keeps it, and no other. What stands in
// the forms is kept beside it, see formdraft.go.
type draft struct {
	Claim string `json:"claim"`
	Kept  string `json:"kept,omitempty"` // the ID of the open article, where it is of the library
	Name  string `json:"name,omitempty"` // its name, where it is of the site
}

const draftKey = "on-record-draft"

// remember keeps the tab's draft.
func (d *desk) remember(claim string) {
	defer guard()
	if d.framed {
		return
	}
	now := draft{Claim: claim}
	if a := d.article; a != nil && a.kept != nil {
		now.Kept = a.kept.ID
	} else if a != nil {
		now.Name = a.Name
	}
	data, err := json.Marshal(now)
	if err != nil {
		app.Logf("keeping the draft: %v", err)
		return
	}
	app.Window().Get("sessionStorage").Call("setItem", draftKey, string(data))
}

// resume puts the tab's draft back: the claim, unless something has been typed
// already, and the article, unless the address asks for one. It returns the
// claim.
func (d *desk) resume(ctx app.Context, typed string) string {
	defer guard()
	data := app.Window().Get("sessionStorage").Call("getItem", draftKey)
	if !data.Truthy() {
		return typed
	}
	var before draft
	if err := json.Unmarshal([]byte(data.String()), &before); err != nil {
		app.Logf("reading the draft: %v", err)
		return typed
	}
	if ctx.Page().URL().Query().Get("article") == "" {
		d.resuming = before
		if before.Name != "" && (d.article == nil || d.article.Name != before.Name) {
			d.openAgain(ctx, before.Name)
		}
	}
	if typed != "" || before.Claim == "" {
		return typed
	}
	claimBox().Set("value", before.Claim)
	if d.history != nil {
		d.history.resumed = before.Claim
	}
	return before.Claim
}

// openAgain fetches the article of the site that was open before.
func (d *desk) openAgain(ctx app.Context, name string) {
	ctx.Async(func() {
		a, err := d.fetch(name)
		ctx.Dispatch(func(ctx app.Context) {
			defer guard()
			if err != nil {
				app.Logf("opening %q again: %v", name, err)
				return
			}
			d.setOpen(ctx, a)
		})
	})
}

// reopen opens the article of the library that was open before, once the
// library has been read.
func (d *desk) reopen(ctx app.Context) {
	id := d.resuming.Kept
	if id == "" || !d.library.loaded {
		return
	}
	d.resuming = draft{}
	if k := d.library.find(id); k != nil {
		d.read(ctx, k, d.setOpen)
	}
}
