//go:build !wasm

package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"mime"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
)

var serveCommand = command{
	name:  "serve",
	usage: "[--addr 127.0.0.1:8000] [--dir DIR]",
	about: "serve a site that build wrote",
	setup: func(flags *flag.FlagSet) func([]string, streams) (int, error) {
		addr := flags.String("addr", "127.0.0.1:8000", "the `address` to listen at")
		dir := flags.String("dir", "dist", "the `folder` that build wrote")
		return func(args []string, std streams) (int, error) {
			if len(args) > 0 {
				return exitBad, fmt.Errorf("%q is one argument too many; name the folder with --dir", args[0])
			}
			return exitFine, serve(*addr, *dir, std)
		}
	},
}

func serve(addr, dir string, std streams) error {
	if _, err := os.Stat(filepath.Join(dir, "index.html")); err != nil {
		return fmt.Errorf("%w; write the site first with \"make build\"", err)
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return fmt.Errorf("%w; choose another address with --addr", err)
	}
	fmt.Fprintf(std.out, "On Record is at http://%s (stop it with Ctrl+C)\n", l.Addr())
	server := &http.Server{Handler: static(dir), ReadHeaderTimeout: 10 * time.Second}
	return server.Serve(l)
}

// static serves the files of dir as a static host would, their compressed
// twins where the browser takes them.
func static(dir string) http.Handler {
	root := http.Dir(dir)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "only reading is possible here", http.StatusMethodNotAllowed)
			return
		}
		name := path.Clean("/" + r.URL.Path)
		if strings.HasSuffix(r.URL.Path, "/") {
			name = path.Join(name, "index.html")
		}
		h := w.Header()
		h.Set("Cache-Control", "no-cache")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Access-Control-Allow-Origin", "*") // a module of another site is fetched so
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Vary", "Accept-Encoding")
		if t := typeOf(name); t != "" {
			h.Set("Content-Type", t)
		}
		for _, encoding := range [...]struct{ name, ending string }{{"br", ".br"}, {"gzip", ".gz"}} {
			if takes(r, encoding.name) && serveFile(w, r, root, name+encoding.ending, encoding.name) {
				return
			}
		}
		if !serveFile(w, r, root, name, "") {
			h.Del("Content-Type")
			http.NotFound(w, r)
		}
	})
}

// typeOf names the types that not every system knows.
func typeOf(name string) string {
	switch path.Ext(name) {
	case ".wasm":
		return "application/wasm"
	case ".webmanifest":
		return "application/manifest+json"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".txt":
		return "text/plain; charset=utf-8"
	}
	return mime.TypeByExtension(path.Ext(name))
}

func takes(r *http.Request, encoding string) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, weight, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name == encoding && strings.TrimSpace(weight) != "q=0" {
			return true
		}
	}
	return false
}

// serveFile serves one file and reports whether it is there.
func serveFile(w http.ResponseWriter, r *http.Request, root http.Dir, name, encoding string) bool {
	f, err := root.Open(name)
	if err != nil {
		if !errors.Is(err, os.ErrNotExist) {
			fmt.Fprintln(os.Stderr, "onrecord serve:", err)
		}
		return false
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil || info.IsDir() {
		return false
	}
	if encoding != "" {
		w.Header().Set("Content-Encoding", encoding)
	}
	mark := sha256.Sum256(fmt.Appendf(nil, "%s %d %d", name, info.Size(), info.ModTime().UnixNano()))
	w.Header().Set("ETag", fmt.Sprintf(`"%x"`, mark[:8]))
	http.ServeContent(w, r, name, info.ModTime(), f)
	return true
}
