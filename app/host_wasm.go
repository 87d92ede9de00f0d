package main

import (
	"encoding/json"
	"fmt"
	"net/url"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// hostOrigin returns the origin of the page around this frame, where that page
// said in the frame's address that it has an article to give.
func hostOrigin() string {
	window := js.Global()
	if window.Get("parent").Equal(window) {
		return ""
	}
	search, _ := url.ParseQuery(trimQuestion(window.Get("location").Get("search").String()))
	return search.Get("host")
}

// awaitHost announces the program to the page around the frame and waits for
// its first article and a port.
func awaitHost(origin string) (*hosting, *article, error) {
	target, err := targetOf(origin)
	if err != nil {
		return nil, nil, err
	}
	window := js.Global()
	type opening struct {
		first *articleMessage
		port  js.Value
	}
	opened := make(chan opening, 1)
	hear := js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer guard()
		event := args[0]
		if !event.Get("source").Equal(window.Get("parent")) || event.Get("origin").String() != origin {
			return nil
		}
		first, ok := received(event).(*articleMessage)
		if ok && event.Get("ports").Length() == 1 {
			select {
			case opened <- opening{first, event.Get("ports").Index(0)}:
			default:
			}
		}
		return nil
	})
	window.Call("addEventListener", "message", hear)
	ready, err := json.Marshal(headed(messageReady))
	if err != nil {
		return nil, nil, err
	}
	window.Get("parent").Call("postMessage", string(ready), target)
	o := <-opened
	window.Call("removeEventListener", "message", hear)
	hear.Release()
	a, err := o.first.article()
	if err != nil {
		return nil, nil, err
	}
	a.Examples = examplesOf(a)
	return newHosting(&port{o.port}, o.first), a, nil
}

// targetOf returns where a message to a page of this origin is posted to. A page
// from a file or a sandbox has the origin "null", which cannot be named.
func targetOf(origin string) (string, error) {
	if origin == "null" {
		return "*", nil
	}
	if u, err := url.Parse(origin); err != nil || u.Scheme == "" || u.Host == "" {
		return "", fmt.Errorf("?host=%.40s is no origin; it is written as https://host", origin)
	}
	return origin, nil
}

// received returns the message that an event brings, or nil.
func received(event js.Value) any {
	data := event.Get("data")
	if data.Type() != js.TypeString || js.Global().Get("Object").Invoke(data).Get("length").Int() > maxMessage {
		return nil
	}
	m, err := readMessage(data.String())
	if err != nil {
		app.Logf("a message of the page was dropped: %v", err)
		return nil
	}
	return m
}

// A port is a line over a MessagePort. It lasts as long as the page.
type port struct{ js.Value }

func (p *port) send(message any) {
	data, err := json.Marshal(message)
	if err != nil {
		app.Logf("a message was not sent: %v", err)
		return
	}
	p.Call("postMessage", string(data))
}

func (p *port) listen(hear func(any)) {
	p.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		defer guard()
		if m := received(args[0]); m != nil {
			hear(m)
		}
		return nil
	}))
	p.reportHeight()
}

// reportHeight tells the page how high the content is, and again whenever
// that changes.
func (p *port) reportHeight() {
	root := js.Global().Get("document").Get("documentElement")
	last := 0
	observer := js.Global().Get("ResizeObserver").New(js.FuncOf(func(js.Value, []js.Value) any {
		defer guard()
		height := js.Global().Get("Math").Call("ceil", root.Call("getBoundingClientRect").Get("height")).Int()
		if height != last {
			last = height
			p.send(heightMessage{headed(messageHeight), height})
		}
		return nil
	}))
	observer.Call("observe", root)
}
