# On Record. "make" lists what there is; a fresh Linux machine needs Go and make.

GO     ?= go
ADDR   ?= 127.0.0.1:8000
SUITES ?= ../shared/suites
# Without inlining the program is a tenth smaller to download.
SMALL   = -trimpath -ldflags "-s -w" -gcflags=all=-l
GOFILES = $(shell find app facts -name '*.go' -not -name '*_test.go') go.mod go.sum \
          $(shell find facts/lexicon -type f 2>/dev/null)

.PHONY: help run build wasm test score bench screenshots clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: build ## build the site and serve it at http://127.0.0.1:8000 (ADDR=host:port)
	@build/onrecord serve --addr $(ADDR) --dir dist

build: build/onrecord wasm ## write the site to dist/, ready for any static host
	build/onrecord build $(BUILDFLAGS) dist
	cp web/embed-gallery.* dist/web/

wasm: web/app.wasm wasm_exec.js

build/onrecord: $(GOFILES) $(wildcard app/*.js app/*.html app/examples/*)
	$(GO) build -trimpath -o $@ ./app

web/app.wasm: $(GOFILES)
	GOOS=js GOARCH=wasm $(GO) build $(SMALL) -o $@ ./app

wasm_exec.js: $(shell $(GO) env GOROOT)/lib/wasm/wasm_exec.js
	cp $< $@

test: wasm ## run every test, in the browser too (installs Chromium where it can, and axe-core)
	@app/chromium.sh
	@app/npm.sh build/axe axe-core@4.10.3
	@app/npm.sh build/typescript typescript@5.9.3 || echo "Without it the types of the widget are not tried." >&2
	$(GO) vet ./...
	$(GO) test -timeout 30m ./...

score: build/onrecord ## score the verdicts over labelled claims (SUITES=folder)
	build/onrecord score $(SCOREFLAGS) $(SUITES)

bench: wasm ## speed of the engine, and the size of the download against a hello-world
	$(GO) test -run '^$$' -bench . -benchmem ./facts ./app
	$(GO) run ./app size web/app.wasm

screenshots: wasm ## take the pages at three widths, light and dark, into build/screenshots
	@app/chromium.sh
	$(GO) test -count 1 -run TestScreenshots ./app -screenshots $(CURDIR)/build/screenshots

clean: ## remove what make made
	rm -rf build dist web/app.wasm wasm_exec.js
