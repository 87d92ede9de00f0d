//go:build !wasm

package main

import (
	"bytes"
	"compress/gzip"
	"flag"
	"fmt"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

var buildCommand = command{
	name:  "build",
	usage: "[--base /path/] [--article FILE ...] DIR",
	about: "write the static site into DIR, ready for any host; run it at the top of the project",
	setup: func(flags *flag.FlagSet) func([]string, streams) (int, error) {
		var b build
		flags.StringVar(&b.base, "base", "", "the site's own `address`, for what must be absolute (og:url)")
		flags.Func("article", "an article to carry, text, HTML or a fact base; the first is the one that opens; may be repeated",
			func(file string) error { b.articles = append(b.articles, file); return nil })
		flags.BoolVar(&b.plain, "plain", false, "without .br and .gz beside the files")
		return b.run
	},
}

type build struct {
	base     string
	articles []string
	plain    bool
}

func (b *build) run(args []string, std streams) (int, error) {
	if len(args) != 1 {
		return exitBad, fmt.Errorf("give one DIR to write the site into")
	}
	if err := b.checkBase(); err != nil {
		return exitBad, err
	}
	var sources []source
	for _, file := range b.articles {
		s, err := sourceOf(file)
		if err != nil {
			return exitBad, err
		}
		sources = append(sources, s)
	}
	s, err := newSite(".", b.base, append(sources, exampleArticle))
	if err != nil {
		return exitBad, err
	}
	if err := s.write(args[0], b.plain); err != nil {
		return exitBad, err
	}
	fmt.Fprintf(std.out, "%s: %d files\n", args[0], len(s))
	fmt.Fprintf(std.out, "<script type=\"module\" src=\"%sweb/embed.js\" integrity=\"%s\" crossorigin></script>\n", b.base, integrity(s["web/embed.js"]))
	return exitFine, nil
}

func (b *build) checkBase() error {
	if b.base == "" {
		return nil
	}
	u, err := url.Parse(b.base)
	if err != nil || !strings.HasPrefix(u.Path, "/") || !strings.HasSuffix(u.Path, "/") {
		return fmt.Errorf("--base %q is no address of a folder; write it as /path/ or https://host/path/", b.base)
	}
	return nil
}

// write writes the files into dir, each that can be made smaller with a .br
// and a .gz beside it.
func (s site) write(dir string, plain bool) error {
	for _, name := range s.names() {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := writeWith(file, s[name], compressible(name) && !plain); err != nil {
			return err
		}
	}
	return nil
}

// writeWith writes a file and, where asked, its compressed twins. Compressing
// the program takes a while, so twins of the same content are left as they are.
func writeWith(file string, data []byte, twins bool) error {
	old, err := os.ReadFile(file)
	same := err == nil && bytes.Equal(old, data)
	if !same {
		if err := os.WriteFile(file, data, 0o644); err != nil {
			return err
		}
	}
	for ending, compress := range encodings {
		twin := file + ending
		if !twins {
			if err := os.Remove(twin); err != nil && !os.IsNotExist(err) {
				return err
			}
			continue
		}
		if _, err := os.Stat(twin); same && err == nil {
			continue
		}
		small, err := compress(data)
		if err != nil {
			return fmt.Errorf("%s: %w", twin, err)
		}
		if err := os.WriteFile(twin, small, 0o644); err != nil {
			return err
		}
	}
	return nil
}

var encodings = map[string]func([]byte) ([]byte, error){
	".br": brotliBest,
	".gz": gzipBest,
}

func brotliBest(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w := brotli.NewWriterOptions(&out, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 22})
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err := w.Close()
	return out.Bytes(), err
}

func gzipBest(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	err = w.Close()
	return out.Bytes(), err
}

// compressible reports whether a file of this name is text or the program.
func compressible(name string) bool {
	switch path.Ext(name) {
	case ".html", ".js", ".css", ".json", ".txt", ".svg", ".webmanifest", ".wasm":
		return true
	}
	return false
}
