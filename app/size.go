//go:build !wasm

package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// maxGrowth is how much larger the program may be than one that says hello,
// brotli against brotli.
const maxGrowth = 1.25

var sizeCommand = command{
	name:  "size",
	usage: "WASM",
	about: "compare the program's size with a hello-world of the same libraries; run it at the top of the project",
	setup: func(*flag.FlagSet) func([]string, streams) (int, error) {
		return func(args []string, std streams) (int, error) {
			if len(args) != 1 {
				return exitBad, fmt.Errorf("give one WASM file, as make bench does")
			}
			ours, err := os.ReadFile(args[0])
			if err != nil {
				return exitBad, fmt.Errorf("%w; make wasm builds web/app.wasm", err)
			}
			hello, err := buildHello()
			if err != nil {
				return exitBad, err
			}
			return compareSizes(ours, hello, std)
		}
	},
}

// helloProgram is the least that go-app and fuzzy can be used for.
const helloProgram = `package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/sahilm/fuzzy"
)

type hello struct{ app.Compo }

func (h *hello) Render() app.UI {
	return app.P().Text(fuzzy.Find("hw", []string{"hello, world"})[0].Str)
}

func main() {
	app.Route("/", app.NewZeroComponentFactory(&hello{}))
	app.RunWhenOnBrowser()
}
`

// buildHello builds the hello-world as the Makefile builds the program, without
// inlining. It stands in the build folder, inside the module, to use the
// module's libraries.
func buildHello() ([]byte, error) {
	if err := os.MkdirAll("build", 0o755); err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("build", "hello")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(helloProgram), 0o644); err != nil {
		return nil, err
	}
	out := filepath.Join(dir, "hello.wasm")
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-gcflags=all=-l", "-o", out, "./"+filepath.ToSlash(dir))
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if message, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building the hello-world: %w: %s", err, message)
	}
	return os.ReadFile(out)
}

// compareSizes prints both sizes, and answers status 1 where ours is over the
// limit.
func compareSizes(ours, hello []byte, std streams) (int, error) {
	fmt.Fprintf(std.out, "%-14s%12s%12s%12s\n", "", "plain", "gzip -9", "brotli 11")
	var small [2]int
	for i, w := range []struct {
		name string
		data []byte
	}{{"On Record", ours}, {"hello-world", hello}} {
		gz, err := gzipBest(w.data)
		if err != nil {
			return exitBad, err
		}
		br, err := brotliBest(w.data)
		if err != nil {
			return exitBad, err
		}
		small[i] = len(br)
		fmt.Fprintf(std.out, "%-14s%12d%12d%12d\n", w.name, len(w.data), len(gz), len(br))
	}
	growth := float64(small[0]) / float64(small[1])
	fmt.Fprintf(std.out, "%.2f times the hello-world; the limit is %.2f\n", growth, maxGrowth)
	if growth > maxGrowth {
		return exitContradicted, nil
	}
	return exitFine, nil
}
