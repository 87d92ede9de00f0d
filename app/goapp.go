//go:build !wasm

package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

//go:embed worker.js
var workerText string

// screens is the folder of the pictures that a browser shows before it
// installs the program.
const screens = "web/screens/"

// relative resolves go-app's addresses to ones that hold at any path.
type relative struct{}

func (relative) Resolve(location string) string {
	if location == "/" || location == "" {
		return "./"
	}
	return strings.TrimPrefix(location, "/")
}

// goappFiles returns the files that go-app makes itself: its script and style
// sheet, and the manifest with what go-app leaves out.
func goappFiles(version string, wasmSize int) (map[string][]byte, error) {
	h := &app.Handler{
		Name: sayName.String(), ShortName: sayName.String(), Title: sayName.String(), Description: sayAbout.String(),
		Icon: app.Icon{
			Default: "/web/icon-192.png", Large: "/web/icon-512.png",
			Maskable: "/web/icon-maskable.png", SVG: "/web/icon.svg",
		},
		BackgroundColor: "#FBFAF7", ThemeColor: "#FBFAF7",
		Resources: relative{}, StartURL: "checker.html",
		Version: version, WasmContentLength: strconv.Itoa(wasmSize),
	}
	files := map[string][]byte{}
	for _, name := range []string{"app.js", "app.css", "manifest.webmanifest"} {
		w := httptest.NewRecorder()
		h.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/"+name, nil))
		if w.Code != http.StatusOK {
			return nil, fmt.Errorf("%s: go-app answers status %d", name, w.Code)
		}
		files[name] = w.Body.Bytes()
	}
	manifest, err := mendManifest(files["manifest.webmanifest"])
	files["manifest.webmanifest"] = manifest
	return files, err
}

// mendManifest gives the manifest an identity, and a scope that holds at any
// path.
func mendManifest(data []byte) ([]byte, error) {
	var m map[string]any
	if err := json.Unmarshal(data, &m); err != nil {
		return nil, fmt.Errorf("manifest.webmanifest: %w", err)
	}
	m["id"], m["scope"], m["lang"] = "checker.html", "./", "en"
	m["categories"] = []string{"news", "utilities"}
	// The service worker answers it: what is shared goes nowhere else.
	m["share_target"] = map[string]any{
		"action": "share", "method": "POST", "enctype": "multipart/form-data",
		"params": map[string]any{
			"title": "title", "text": "text", "url": "url",
			"files": []any{map[string]any{"name": "files", "accept": []string{"text/plain", "text/html", "application/json", ".txt", ".html", ".json"}}},
		},
	}
	// Files that the system opens with the program arrive in its launch queue.
	m["file_handlers"] = []any{map[string]any{
		"action": "checker.html",
		"accept": map[string]any{"text/plain": []string{".txt"}, "text/html": []string{".html", ".htm"}, "application/json": []string{".json"}},
	}}
	m["launch_handler"] = map[string]any{"client_mode": "navigate-existing"}
	m["shortcuts"] = []any{
		map[string]any{"name": sayBoxLabel.String(), "short_name": sayNavCheck.String(), "url": "checker.html#check"},
		map[string]any{"name": sayNavLibrary.String(), "url": "checker.html#library"},
	}
	m["screenshots"] = []any{
		map[string]any{"src": screens + "wide.png", "sizes": "1280x860", "type": "image/png", "form_factor": "wide", "label": sayScreenWide.String()},
		map[string]any{"src": screens + "narrow.png", "sizes": "720x1280", "type": "image/png", "form_factor": "narrow", "label": sayScreenNarrow.String()},
	}
	return json.MarshalIndent(m, "", "  ")
}

// worker writes the service worker that keeps the named files.
func worker(version string, names []string) ([]byte, error) {
	list, err := json.MarshalIndent(names, "", "  ")
	if err != nil {
		return nil, err
	}
	return []byte(strings.NewReplacer("{{.Version}}", version, "{{.ResourcesToCache}}", string(list)).Replace(workerText)), nil
}
