package main

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// catchFiles takes the files that are dropped anywhere on the page.
func (d *desk) catchFiles(ctx app.Context) {
	if d.library == nil {
		return
	}
	hasFiles := func(event app.Value) bool {
		return event.Get("dataTransfer").Get("types").Call("includes", "Files").Bool()
	}
	listen("dragover", func(event app.Value) {
		if hasFiles(event) {
			event.Call("preventDefault")
		}
	})
	listen("drop", func(event app.Value) {
		if hasFiles(event) {
			event.Call("preventDefault")
			d.takeFiles(event.Get("dataTransfer").Get("files"))
		}
	})
}

// takeFiles takes in a browser's list of files.
func (d *desk) takeFiles(list app.Value) {
	n := list.Length()
	for i := range n {
		file := list.Index(i)
		name := file.Get("name").String()
		if file.Get("size").Int() > maxFile {
			d.library.ctx.Dispatch(func(app.Context) { d.mishap = name + ": " + sayFileTooLong.of(sayCount(maxFile)) })
			continue
		}
		file.Call("text").Then(func(text app.Value) {
			content := text.String()
			d.library.ctx.Dispatch(func(ctx app.Context) {
				defer guard()
				d.takeIn(ctx, name, content, n == 1)
			})
		})
	}
}

// takeIn takes in one file's content, and opens it where asked.
func (d *desk) takeIn(ctx app.Context, name, content string, open bool) {
	d.turn++
	refuse := func(err error) {
		d.mishap = name + ": " + sayFirst(err.Error())
		d.enter(ctx, viewLibrary)
	}
	if isLibrary(content) {
		f, err := readLibrary(content)
		if err != nil {
			refuse(err)
			return
		}
		d.mishap = ""
		d.library.load(f, func(ctx app.Context, err error) { d.enter(ctx, viewLibrary) })
		return
	}
	k, err := keptOf(name, content)
	if err != nil {
		refuse(err)
		return
	}
	d.mishap = ""
	d.library.keep(ctx, k)
	if open {
		d.open(ctx, opening{Kept: k})
	}
}

// discard deletes articles, and offers to put them back.
func (d *desk) discard(ctx app.Context, ids ...string) {
	d.deleted = d.library.remove(ctx, ids...)
	d.library.ctx.Defer(func(app.Context) { focusOn(".notice.undo button") })
}

// putBack undoes the last deletion.
func (d *desk) putBack(ctx app.Context, _ app.Event) {
	d.library.keep(ctx, d.deleted...)
	d.deleted = nil
	d.library.ctx.Defer(func(app.Context) { focusOn(".room h1") })
}
