//go:build !wasm

package main

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

// projectOf lays out what newSite reads, with a few bytes for the program.
func projectOf(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "web"), os.DirFS("../web")); err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{"web/app.wasm": "\x00asm", "wasm_exec.js": "// exec", "index.html": "<!doctype html>"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func exampleSite(t *testing.T, base string, sources ...source) site {
	t.Helper()
	s, err := newSite(projectOf(t), base, append(sources, exampleArticle))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSiteIsComplete(t *testing.T) {
	s := exampleSite(t, "")
	for _, name := range []string{
		"index.html", "checker.html", "embed.html", "app.js", "app.css", "app-worker.js", "manifest.webmanifest",
		"wasm_exec.js", "web/app.wasm", "web/onrecord.css", "web/start.js", "web/embed.js", "web/embed-frame.js", "web/embed-text.js", "web/embed-marks.js", "web/articles/index.json", "web/articles/lee-trump-call.txt",
	} {
		if len(s[name]) == 0 {
			t.Errorf("the site has no %s", name)
		}
	}
	var kept []string
	list := regexp.MustCompile(`(?s)const files = (\[.*?\]);`).FindSubmatch(s["app-worker.js"])
	if list == nil || json.Unmarshal(list[1], &kept) != nil {
		t.Fatalf("the worker is\n%s", s["app-worker.js"])
	}
	if len(kept) != len(s)-3 { // the worker itself, and two pictures
		t.Errorf("the worker keeps %d of %d files", len(kept), len(s))
	}
	for _, name := range kept {
		if _, ok := s[name]; !ok {
			t.Errorf("the worker keeps %s, which is not there", name)
		}
	}
}

// Nothing in the site says where it stands, nor sends anyone elsewhere.
func TestSiteIsRelative(t *testing.T) {
	s := exampleSite(t, "")
	address := regexp.MustCompile(`(?:href|src|content)="((?:https?:)?/[^"]*)"|"(?:src|start_url|scope|id)": "(/[^"]*|https?:[^"]*)"`)
	for _, name := range []string{"checker.html", "embed.html", "manifest.webmanifest"} {
		for _, found := range address.FindAllString(string(s[name]), -1) {
			t.Errorf("%s has an absolute address: %s", name, found)
		}
	}
	inline := regexp.MustCompile(`<script(?:\s+defer)?>|<style|\sstyle=|\son[a-z]+=`)
	for _, name := range []string{"checker.html", "embed.html"} {
		if found := inline.FindString(string(s[name])); found != "" {
			t.Errorf("%s has inline code: %s", name, found)
		}
	}
	for _, name := range []string{"app.js", "app-worker.js", "web/start.js", "web/embed.js", "web/embed-frame.js"} {
		if strings.Contains(string(s[name]), "https://") {
			t.Errorf("%s names another host", name)
		}
	}
}

func TestSiteIsReproducible(t *testing.T) {
	a, b := exampleSite(t, "https://news.example/x/"), exampleSite(t, "https://news.example/x/")
	for _, name := range a.names() {
		if !bytes.Equal(a[name], b[name]) {
			t.Errorf("%s differs from one build to the next", name)
		}
	}
	if !strings.Contains(string(a["checker.html"]), `content="https://news.example/x/checker.html"`) {
		t.Error("--base does not reach og:url")
	}
	dir := projectOf(t)
	if err := os.WriteFile(filepath.Join(dir, "web", "app.wasm"), []byte("\x00asm, another"), 0o644); err != nil {
		t.Fatal(err)
	}
	c, err := newSite(dir, "https://news.example/x/", []source{exampleArticle})
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(a["app-worker.js"], c["app-worker.js"]) {
		t.Error("the worker does not tell another program from this one")
	}
}

// An article of the desk's own is served as text, whatever it holds.
func TestSiteCarriesArticles(t *testing.T) {
	file := written(t, "Our Story.txt", "ROME, May 3, 2025: The <script>alert(1)</script> \"cat\" sat.\n\nIt ate 4 mice.")
	own, err := sourceOf(file)
	if err != nil {
		t.Fatal(err)
	}
	s := exampleSite(t, "", own)
	if got := string(s["web/articles/our-story.txt"]); !strings.Contains(got, "<script>alert(1)</script>") {
		t.Errorf("the article is %q", got)
	}
	page := string(s["checker.html"])
	if strings.Contains(page, "<script>alert") || !strings.Contains(page, "&lt;script&gt;alert(1)&lt;/script&gt;") {
		t.Error("markup in an article became markup in the page")
	}
	var list []listing
	if err := json.Unmarshal(s["web/articles/index.json"], &list); err != nil || len(list) != 2 || list[0].Name != "our-story" {
		t.Errorf("%v in %s", err, s["web/articles/index.json"])
	}
	if _, err := newSite(projectOf(t), "", []source{own, own}); err == nil || !strings.Contains(err.Error(), "rename") {
		t.Errorf("two articles of one name: %v", err)
	}
	base, _, _ := onrecord(t, "", "extract", "--format", "json", examplePath)
	corrected, err := sourceOf(written(t, "corrected.json", base))
	if err != nil || corrected.File != "corrected.json" {
		t.Errorf("a fact base: %v, %v", corrected.listing, err)
	}
}

func TestIntegrity(t *testing.T) {
	if got := integrity(nil); got != "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=" {
		t.Errorf("of nothing it is %s", got)
	}
}

func TestServe(t *testing.T) {
	dir := t.TempDir()
	if err := exampleSite(t, "").write(dir, false); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(static(dir))
	defer server.Close()
	plain, err := os.ReadFile(filepath.Join(dir, "checker.html"))
	if err != nil {
		t.Fatal(err)
	}
	get := func(path, accept string) (*http.Response, []byte) {
		request, _ := http.NewRequest(http.MethodGet, server.URL+path, nil)
		request.Header.Set("Accept-Encoding", accept)
		response, err := http.DefaultTransport.RoundTrip(request)
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return response, body
	}
	unzip := func(b []byte) []byte {
		r, err := gzip.NewReader(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		out, _ := io.ReadAll(r)
		return out
	}
	for _, c := range []struct {
		accept, encoding string
		decode           func([]byte) []byte
	}{
		{"gzip, deflate, br", "br", func(b []byte) []byte { out, _ := io.ReadAll(brotli.NewReader(bytes.NewReader(b))); return out }},
		{"gzip", "gzip", unzip},
		{"br;q=0", "", func(b []byte) []byte { return b }},
	} {
		response, body := get("/checker.html", c.accept)
		if response.Header.Get("Content-Encoding") != c.encoding || !bytes.Equal(c.decode(body), plain) {
			t.Errorf("%q: encoding %q", c.accept, response.Header.Get("Content-Encoding"))
		}
	}
	for path, want := range map[string]string{
		"/": "text/html", "/web/app.wasm": "application/wasm", "/manifest.webmanifest": "application/manifest+json", "/app.js": "text/javascript",
	} {
		if response, _ := get(path, ""); response.StatusCode != http.StatusOK || !strings.HasPrefix(response.Header.Get("Content-Type"), want) {
			t.Errorf("%s: %s %s", path, response.Status, response.Header.Get("Content-Type"))
		}
	}
	for _, path := range []string{"/none", "/web", "/../go.mod", "/web/..%2f..%2fgo.mod"} {
		if response, _ := get(path, ""); response.StatusCode != http.StatusNotFound {
			t.Errorf("%s: %s", path, response.Status)
		}
	}
}
