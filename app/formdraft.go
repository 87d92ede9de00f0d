package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// The tab keeps what is typed into a form until the form is sent or given up,
// so that neither another view, reloading nor a new version loses it. A field
// has in data-draft the name under which that stands: the form's, a space, and
// its own.

const formDraftKey = "on-record-draft "

// formDrafts are the fields for which the tab had no room, by their names.
type formDrafts map[string]bool

// keepForms keeps what is typed into fields that have a draft.
func (d *desk) keepForms() {
	if d.library == nil {
		return
	}
	d.homeless = formDrafts{}
	listen("input", func(event app.Value) {
		field := event.Get("target")
		if name := field.Get("dataset").Get("draft"); name.Truthy() {
			d.homeless[name.String()] = !keepField(name.String(), field)
		}
	})
}

// wait reports whether a field holds something that the tab does not keep.
func (f formDrafts) wait() bool {
	for name, is := range f {
		if field := query(`[data-draft="` + name + `"]`); is && field.Truthy() && field.Get("value").Truthy() {
			return true
		}
	}
	return false
}

// keepField keeps what stands in a field, and reports whether there was room.
func keepField(name string, field app.Value) (kept bool) {
	defer guard()
	value := field.Get("value")
	if field.Get("type").String() == "checkbox" {
		value = field.Get("checked")
	}
	tab := app.Window().Get("sessionStorage")
	tab.Call("removeItem", formDraftKey+name) // out of date, whatever comes of this
	tab.Call("setItem", formDraftKey+name, value)
	return true
}

// draftOf is what was typed into a field of a form that has not been sent. ok
// reports whether anything was, or was erased.
func draftOf(form, name string) (typed string, ok bool) {
	value := app.Window().Get("sessionStorage").Call("getItem", formDraftKey+form+" "+name)
	if value.IsNull() {
		return "", false
	}
	return value.String(), true
}

// draftOr is the draft of a field, or what the field begins with.
func draftOr(form, name, begin string) string {
	if typed, ok := draftOf(form, name); ok {
		return typed
	}
	return begin
}

// keepDraft notes something about a form that is no field of it.
func keepDraft(form, name, value string) {
	app.Window().Get("sessionStorage").Call("setItem", formDraftKey+form+" "+name, value)
}

// dropForm forgets what was typed into the fields of a form.
func dropForm(form string, names ...string) {
	for _, name := range names {
		app.Window().Get("sessionStorage").Call("removeItem", formDraftKey+form+" "+name)
	}
}
