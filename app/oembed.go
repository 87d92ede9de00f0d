//go:build !wasm

package main

import (
	"encoding/json"
	"fmt"
	"html"
	"strings"
)

// oembedFile tells systems that embed by address what to put on a page.
const oembedFile = "oembed.json"

// oembed writes the answer of the oEmbed format, version 1.0, for the site's
// first article, which stays the one that is embedded when others come before
// it. It needs the site's absolute address.
func oembed(base string, first listing) ([]byte, error) {
	const width, height = 640, 640
	return json.MarshalIndent(map[string]any{
		"version": "1.0", "type": "rich", "provider_name": sayName.String(), "provider_url": base,
		"title": first.heading(), "width": width, "height": height,
		"html": fmt.Sprintf(`<iframe src="%sembed.html?article=%s" title="%s" width="100%%" height="%d" frameborder="0"></iframe>`,
			html.EscapeString(base), first.Name, html.EscapeString(sayBoxLabel.String()), height),
	}, "", "  ")
}

// absolute reports whether base says which host it is at.
func absolute(base string) bool { return strings.Contains(base, "://") }
