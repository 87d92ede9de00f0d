package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"syscall/js"
)

// fetchArticle returns the site's articles and the one that the page's address
// asks for with ?article=NAME, else the first.
func fetchArticle() ([]listing, *article, error) {
	data, err := fetchText("web/articles/index.json")
	if err != nil {
		return nil, nil, err
	}
	var listings []listing
	if err := json.Unmarshal([]byte(data), &listings); err != nil {
		return nil, nil, fmt.Errorf("web/articles/index.json: %w", err)
	}
	if len(listings) == 0 {
		return nil, nil, nil
	}
	name := listings[0].Name
	search, _ := url.ParseQuery(trimQuestion(js.Global().Get("location").Get("search").String()))
	if asked := search.Get("article"); asked != "" {
		name = asked
	}
	a, err := fetchListed(listings, name)
	return listings, a, err
}

// fetchListed returns the article of that name.
func fetchListed(listings []listing, name string) (*article, error) {
	i := slices.IndexFunc(listings, func(l listing) bool { return l.Name == name })
	if i < 0 {
		return nil, fmt.Errorf("there is no article %q here", name)
	}
	content, err := fetchText("web/articles/" + url.PathEscape(listings[i].File))
	if err != nil {
		return nil, err
	}
	return readArticle(listings[i], content)
}

func trimQuestion(search string) string {
	if search != "" && search[0] == '?' {
		return search[1:]
	}
	return search
}

// fetchText fetches a file of the site as text.
func fetchText(address string) (string, error) {
	response, err := await(js.Global().Call("fetch", address))
	if err != nil {
		return "", fmt.Errorf("%s: %w", address, err)
	}
	if !response.Get("ok").Bool() {
		return "", fmt.Errorf("%s: status %d", address, response.Get("status").Int())
	}
	text, err := await(response.Call("text"))
	if err != nil {
		return "", fmt.Errorf("%s: %w", address, err)
	}
	return text.String(), nil
}

// await waits for a promise. It must not be called from a callback.
func await(promise js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	done := make(chan outcome, 1)
	kept := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- outcome{value: args[0]}
		return nil
	})
	defer kept.Release()
	broken := js.FuncOf(func(_ js.Value, args []js.Value) any {
		done <- outcome{err: errors.New(args[0].Call("toString").String())}
		return nil
	})
	defer broken.Release()
	promise.Call("then", kept, broken)
	o := <-done
	return o.value, o.err
}
