//go:build !wasm

package main

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

//go:embed examples/lee-trump-call.txt
var exampleText string

// exampleArticle is the article that index.html publishes.
var exampleArticle = source{
	listing: listing{
		Name:  "lee-trump-call",
		Title: "Lee and Trump agree to work towards “mutually satisfactory” tariff deal",
		File:  "lee-trump-call.txt",
	},
	content: exampleText,
}

// A source is an article as the site carries it.
type source struct {
	listing
	content string
}

// A site is what a static host serves: its files by their path.
type site map[string][]byte

// newSite gathers the site from the project's files in root. base is the
// site's absolute address, or empty.
func newSite(root, base string, sources []source) (site, error) {
	s := site{}
	if err := s.readProject(root); err != nil {
		return nil, err
	}
	if err := s.pinModules(); err != nil {
		return nil, err
	}
	first, err := s.addArticles(sources)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"checker.html", "embed.html"} {
		if s[name], err = renderPage(name, first, base); err != nil {
			return nil, err
		}
	}
	if absolute(base) {
		if s[oembedFile], err = oembed(base, first.listing); err != nil {
			return nil, err
		}
	}
	// go-app's script holds the version, and counts for it itself.
	if err := s.addMade("0"); err != nil {
		return nil, err
	}
	version := s.version()
	if err := s.addMade(version); err != nil {
		return nil, err
	}
	s["app-worker.js"], err = worker(version, s.kept())
	return s, err
}

// addMade adds the files that go-app makes.
func (s site) addMade(version string) error {
	made, err := goappFiles(version, len(s["web/app.wasm"]))
	maps.Copy(s, made)
	return err
}

// readProject takes the files that stand in the project as they are.
func (s site) readProject(root string) error {
	for _, name := range []string{"index.html", "wasm_exec.js", "web/app.wasm"} {
		if _, err := os.Stat(filepath.Join(root, name)); err != nil {
			return fmt.Errorf("%w; run this at the top of the project, after \"make wasm\"", err)
		}
	}
	take := func(name string) (err error) {
		s[filepath.ToSlash(name)], err = os.ReadFile(filepath.Join(root, name))
		return err
	}
	if err := errors.Join(take("index.html"), take("wasm_exec.js")); err != nil {
		return err
	}
	return fs.WalkDir(os.DirFS(root), "web", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name == "web/pictures": // README's
			return fs.SkipDir
		case strings.HasPrefix(d.Name(), "embed-gallery."): // for those who work on the widget; make adds it
			return nil
		case d.IsDir(), strings.HasPrefix(d.Name(), "."):
			return nil
		}
		return take(name)
	})
}

// addArticles adds the articles and their list, and returns the first.
func (s site) addArticles(sources []source) (first *article, err error) {
	var list []listing
	for _, source := range sources {
		a, err := readArticle(source.listing, source.content)
		if err != nil {
			return nil, err
		}
		name := "web/articles/" + a.File
		if _, twice := s[name]; twice {
			return nil, fmt.Errorf("two articles are called %s; rename one", a.File)
		}
		s[name] = []byte(source.content)
		a.Examples = examplesOf(a)
		list = append(list, a.listing)
		if first == nil {
			first = a
		}
	}
	s["web/articles/index.json"], err = json.MarshalIndent(list, "", "  ")
	return first, err
}

// names are the site's paths in order.
func (s site) names() []string { return slices.Sorted(maps.Keys(s)) }

// pinModules writes into embed.js the digest of each module that it imports
// when a reader touches it, beside the module's name.
func (s site) pinModules() error {
	script := string(s["web/embed.js"])
	for _, name := range s.names() {
		module, ok := strings.CutPrefix(name, "web/")
		if !ok || !strings.HasPrefix(module, "embed-") || path.Ext(module) != ".js" {
			continue
		}
		empty := fmt.Sprintf("%q: \"\"", module)
		if strings.Count(script, empty) != 1 {
			return fmt.Errorf("web/embed.js: it has no place for the digest of %s; write %s into its list of modules", module, empty)
		}
		script = strings.Replace(script, empty, fmt.Sprintf("%q: %q", module, integrity(s[name])), 1)
	}
	s["web/embed.js"] = []byte(script)
	return nil
}

// kept are the paths that a device keeps for reading without the net: all but
// the pictures that it shows only while it installs the program.
func (s site) kept() []string {
	return slices.DeleteFunc(s.names(), func(name string) bool { return strings.HasPrefix(name, screens) })
}

// integrity is the digest that a page may ask a script of the site to have.
func integrity(data []byte) string {
	sum := sha256.Sum256(data)
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// version is a name for the site's content, the same for the same content.
func (s site) version() string {
	h := sha256.New()
	for _, name := range s.names() {
		fmt.Fprintf(h, "%s %d\n", name, len(s[name]))
		h.Write(s[name])
	}
	return fmt.Sprintf("%x", h.Sum(nil))[:16]
}

var notInName = regexp.MustCompile(`[^a-z0-9]+`)

// sourceOf reads an --article for the site.
func sourceOf(file string) (source, error) {
	data, err := readFile(file, strings.NewReader(""))
	if err != nil {
		return source{}, err
	}
	base := path.Base(filepath.ToSlash(file))
	stem := strings.TrimSuffix(base, path.Ext(base))
	name := strings.Trim(notInName.ReplaceAllString(strings.ToLower(stem), "-"), "-")
	if name == "" {
		return source{}, fmt.Errorf("%s: its name has no letter; rename it, the site uses the name", file)
	}
	s := source{listing: listing{Name: name, File: name + ".txt"}}
	read, err := openArticle(file, data)
	if err != nil {
		return source{}, err
	}
	s.Title, s.Published, s.content = read.title, read.published, read.text
	if read.kind == "base" {
		s.File, s.content = name+".json", string(data)
	}
	_, err = readArticle(s.listing, s.content)
	return s, err
}
