package main

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

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

// catchLaunch takes the files that the system opens the installed program with.
func (d *desk) catchLaunch() {
	queue := app.Window().Get("launchQueue")
	if d.library == nil || !queue.Truthy() {
		return
	}
	queue.Call("setConsumer", app.FuncOf(func(_ app.Value, args []app.Value) any {
		defer guard()
		handles := args[0].Get("files")
		if !handles.Truthy() || handles.Length() == 0 {
			return nil
		}
		var files []any
		for i := range handles.Length() {
			files = append(files, handles.Index(i).Call("getFile"))
		}
		app.Window().Get("Promise").Call("all", files).Then(d.takeFiles)
		return nil
	}))
}

// A givenFile is a file that the reader dropped, chose or shared.
type givenFile struct{ name, content string }

// takeFiles takes in a browser's list of files, when all have been read.
func (d *desk) takeFiles(list app.Value) {
	files := make([]givenFile, list.Length())
	var texts []any
	for i := range files {
		file := list.Index(i)
		files[i].name = file.Get("name").String()
		// One over the limit is refused by its beginning.
		texts = append(texts, file.Call("slice", 0, maxFile+1).Call("text"))
	}
	app.Window().Get("Promise").Call("all", texts).Then(func(read app.Value) {
		for i := range files {
			files[i].content = read.Index(i).String()
		}
		d.ctx.Async(func() { d.readFiles(files) })
	})
}

// readFiles makes articles of files, beside the handlers, and keeps them. A
// single one is opened; a library is put beside what is there.
func (d *desk) readFiles(files []givenFile) {
	var articles []*keptArticle
	var libraries []*libraryFile
	var mishaps []string
	begun := time.Now()
	for _, f := range files {
		if time.Since(begun) > turnAfter {
			time.Sleep(time.Millisecond) // the browser runs one thing at a time
			begun = time.Now()
		}
		if isLibrary(f.content) {
			l, err := readLibrary(f.content)
			if err != nil {
				mishaps = append(mishaps, f.name+": "+sayFirst(err.Error()))
				continue
			}
			libraries = append(libraries, l)
			continue
		}
		k, err := keptOf(f.name, f.content)
		if err != nil {
			mishaps = append(mishaps, f.name+": "+sayFirst(err.Error()))
			continue
		}
		articles = append(articles, k)
	}
	d.ctx.Dispatch(func(ctx app.Context) {
		defer guard()
		d.turn++
		d.mishap = strings.Join(mishaps, " ")
		if len(articles) > 0 {
			d.library.keep(ctx, articles...)
		}
		for _, l := range libraries {
			d.library.load(l)
		}
		if len(files) == 1 && len(articles) == 1 {
			d.open(ctx, opening{Kept: articles[0]})
		} else {
			d.enter(ctx, viewLibrary)
		}
	})
}

// discard deletes articles, and offers to put them back.
func (d *desk) discard(ctx app.Context, ids ...string) {
	gone := d.library.remove(ctx, ids...)
	if len(gone) == 0 { // pressed twice
		return
	}
	d.deleted = append(d.deleted, gone)
	d.library.ctx.Defer(func(app.Context) { focusOn(".notice.undo button") })
}

// putBack undoes the last deletion.
func (d *desk) putBack(ctx app.Context, _ app.Event) {
	last := len(d.deleted) - 1
	if last < 0 {
		return
	}
	d.library.keep(ctx, d.deleted[last]...)
	d.deleted = d.deleted[:last]
	d.library.ctx.Defer(func(app.Context) { focusOn(".room h1") })
}
