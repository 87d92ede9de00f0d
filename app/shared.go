package main

import (
	"encoding/json"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// sharedFragment is where the service worker sends what another app shares.
const sharedFragment = "shared"

// longestShared is how long a shared text can be, in bytes, to be a claim: a
// longer one is an article.
const longestShared = 300

// sharedContent is what another app of the device shares.
type sharedContent struct {
	Title string `json:"title"`
	Text  string `json:"text"`
	URL   string `json:"url"`
	Files []struct {
		Name    string `json:"name"`
		Content string `json:"content"`
	} `json:"files"`
}

// takeShared asks the service worker for what was shared and takes it in.
func (d *desk) takeShared() {
	if d.library == nil {
		return
	}
	app.Window().Call("fetch", "shared.json").Then(func(response app.Value) {
		response.Call("text").Then(func(text app.Value) {
			var s *sharedContent
			if err := json.Unmarshal([]byte(text.String()), &s); err != nil || s == nil {
				return
			}
			d.ctx.Async(func() { d.takeContent(s) })
		})
	})
}

// takeContent takes in what was shared: files and long texts as articles, a
// short text as a claim.
func (d *desk) takeContent(s *sharedContent) {
	var files []givenFile
	for _, f := range s.Files {
		files = append(files, givenFile{f.Name, f.Content})
	}
	text := strings.TrimSpace(s.Text)
	address := s.URL
	if address == "" && !strings.ContainsAny(text, " \n") && strings.Contains(text, "://") { // where some apps put it
		text, address = "", text
	}
	switch {
	case len(files) > 0:
		d.readFiles(files)
	case len(text) > longestShared:
		d.keepShared(s.Title, address, text)
	case text != "":
		d.ctx.Dispatch(func(ctx app.Context) { d.put(ctx, text) })
	default:
		d.ctx.Dispatch(func(ctx app.Context) {
			d.mishap = sayOnlyAddress.String()
			d.enter(ctx, viewLibrary)
		})
	}
}

// keepShared keeps and opens a shared text.
func (d *desk) keepShared(title, address, text string) {
	k, err := keptOf("", text)
	d.ctx.Dispatch(func(ctx app.Context) {
		defer guard()
		if err != nil {
			d.mishap = sayFirst(err.Error())
			d.enter(ctx, viewLibrary)
			return
		}
		if k.Source = address; title != "" {
			k.Title = title
		}
		d.library.keep(ctx, k)
		d.open(ctx, opening{Kept: k})
	})
}
