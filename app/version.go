package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// watchVersion hears from web/start.js that the browser would install the
// program, and that a new version of it waits.
func (d *desk) watchVersion(ctx app.Context) {
	if d.library == nil {
		return
	}
	look := func(app.Value) {
		ctx.Dispatch(func(app.Context) {
			d.installable = app.Window().Get("onRecordPrompt").Truthy()
			d.updatable = app.Window().Get("onRecordUpdate").Truthy()
			d.turn++
		})
	}
	listen("on-record-install", look)
	listen("on-record-update", look)
	look(nil)
}

// install has the browser ask whether to install the program.
func (d *desk) install(ctx app.Context, _ app.Event) {
	defer guard()
	app.Window().Get("onRecordPrompt").Call("prompt")
}

// update lets the new version take over, and loads it once the device has what
// is on its way there. The draft is kept, and other tabs stay as they are until
// their reader reloads them.
func (d *desk) update(ctx app.Context, _ app.Event) {
	defer guard()
	d.remember(claimBox().Get("value").String())
	app.Window().Get("navigator").Get("serviceWorker").Call("addEventListener", "controllerchange", app.FuncOf(func(app.Value, []app.Value) any {
		d.library.do(func(store) error { return nil }, func(app.Context, error) {
			app.Window().Get("location").Call("reload")
		})
		return nil
	}))
	app.Window().Get("onRecordUpdate").Call("postMessage", "take over")
}
