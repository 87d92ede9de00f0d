//go:build !wasm

package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// awaitWorker waits until the page is kept for reading without the net, and
// loads it through the worker.
func (b *browser) awaitWorker(page string) {
	b.t.Helper()
	b.open(page)
	b.until(`navigator.serviceWorker.ready.then((r) => r.active.state === "activated")`)
	b.open(page)
	b.until(`navigator.serviceWorker.controller !== null`)
}

func TestInstallable(t *testing.T) {
	b := browseAlone(t, host(t, "/a/b").URL+"/a/b") // a private window installs nothing
	b.awaitWorker("/checker.html")
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	err := chromedp.Do(ctx, chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		found, err := cdp.Call(ctx, target, page.GetInstallabilityErrors, cdp.Empty{})
		if err != nil {
			return err
		}
		for _, e := range found.InstallabilityErrors {
			t.Errorf("it cannot be installed: %s %v", e.ErrorID, e.ErrorArguments)
		}
		manifest, err := cdp.Call(ctx, target, page.GetAppManifest, page.GetAppManifestParams{})
		if err != nil {
			return err
		}
		for _, e := range manifest.Errors {
			t.Errorf("the manifest: %s", e.Message)
		}
		if !strings.HasSuffix(manifest.URL, "/a/b/manifest.webmanifest") {
			t.Errorf("the manifest is %s", manifest.URL)
		}
		return nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	b.clean()
}

// untilReloaded waits for a condition that holds after the page has gone and
// come again.
func (b *browser) untilReloaded(condition string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	for ctx.Err() == nil {
		// It fails while there is no page.
		if holds, err := chromedp.Run(ctx, chromedp.Evaluate[bool](condition)); err == nil && holds {
			return
		}
	}
	b.t.Fatalf("waiting for %s", condition)
}

// The pictures of the manifest are of the size that it says.
func TestScreens(t *testing.T) {
	for name, size := range map[string]string{"wide.png": "\x00\x00\x05\x00\x00\x00\x03\x5c", "narrow.png": "\x00\x00\x02\xd0\x00\x00\x05\x00"} {
		data, err := os.ReadFile(filepath.Join("..", screens, name))
		if err != nil || len(data) < 24 || string(data[16:24]) != size {
			t.Errorf("%s: %v, or of another size", name, err)
		}
	}
}

// What another app shares arrives without leaving the device.
func TestReaderSharesAText(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.awaitWorker("/checker.html")
	// The system posts a form, as a page that may do so does here.
	share := func(field, value string) {
		b.do(chromedp.Navigate(b.home+"/index.html"), chromedp.Evaluate[chromedp.Void](fmt.Sprintf(`(() => {
			const form = document.createElement("form");
			form.action = "share", form.method = "POST", form.enctype = "multipart/form-data";
			const add = (name, value) => {
				const field = document.createElement("input");
				field.name = name;
				if (value instanceof File) {
					const data = new DataTransfer();
					data.items.add(value);
					field.type = "file", field.files = data.files;
				} else {
					field.value = value;
				}
				form.append(field);
			};
			add("title", "Shared");
			add(%q, %s);
			document.body.append(form);
			form.submit();
		})()`, field, value)))
		b.untilReloaded(`location.pathname === "/checker.html" && document.documentElement.dataset.state === "ready"`)
	}
	share("text", fmt.Sprintf("%q.repeat(4)", ferryText))
	b.until(`document.querySelector(".story h1").textContent === "Shared" && document.querySelector(".story").textContent.includes("Solveig")`)
	b.keeps(1) // what is on screen may still be on its way to the device
	share("files", fmt.Sprintf(`new File([%q], "ferry.txt", { type: "text/plain" })`, "The quay is 400 metres long. "+ferryText))
	b.until(`document.querySelector(".story").textContent.includes("400 metres")`)
	b.keeps(2)
	share("text", `"The quay is 300 metres long."`)
	b.until(`document.querySelector("article[data-verdict=CONTRADICTED] .claim")?.textContent === "The quay is 300 metres long."`)
	b.clean()
}

// A file that the system opens with the program becomes an article. Headless,
// nothing launches it, so the queue is the test's, with the browser's own file
// in it.
func TestReaderOpensAFileFromTheSystem(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.before(`Object.defineProperty(window, "launchQueue", { value: { setConsumer: (consumer) => (window.launched = consumer) } })`)
	b.open("/checker.html")
	b.until(fmt.Sprintf(`navigator.storage.getDirectory().then(async (folder) => {
		const file = await folder.getFileHandle("ferry.txt", { create: true });
		const writable = await file.createWritable();
		await writable.write(%q);
		await writable.close();
		window.launched({ files: [] });
		window.launched({ files: [file] });
		return true;
	})`, ferryText))
	b.until(`document.querySelector(".story").textContent.includes("Solveig")`)
	b.keeps(1)
	b.until(`fetch("manifest.webmanifest").then((r) => r.json()).then((m) =>
		m.file_handlers.every((h) => new URL(h.action, location.href).pathname === location.pathname) &&
		Object.values(m.file_handlers[0].accept).flat().sort().join() === ".htm,.html,.json,.txt")`)
	b.clean()
}

// A new version waits for its reader, and what was typed outlives it.
func TestUpdateKeepsWhatIsTyped(t *testing.T) {
	files := static(builtSite(t))
	var updated atomic.Bool
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if updated.Load() && strings.HasSuffix(r.URL.Path, "app-worker.js") {
			next, err := worker("the next version", []string{"checker.html", "app.js", "app.css", "wasm_exec.js", "web/app.wasm", "web/start.js", "web/onrecord.css", "web/articles/index.json", "web/articles/lee-trump-call.txt"})
			if err != nil {
				t.Error(err)
			}
			w.Header().Set("Content-Type", "text/javascript")
			_, _ = w.Write(next)
			return
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	b := browse(t, server.URL)
	b.awaitWorker("/checker.html")
	b.addArticle(ferryText)
	updated.Store(true)
	b.until(`navigator.serviceWorker.ready.then((r) => r.update()).then(() => true)`)
	const claim = "The owner paid 5 million euros to raise the ferry."
	b.typeClaim(claim)
	b.until(`document.querySelector(".notice.update") !== null`)
	if got := b.read(`document.querySelector("textarea[name=claim]").value`); got != claim {
		t.Fatalf("the box holds %q", got)
	}
	b.do(chromedp.Evaluate[chromedp.Void](`window.old = true`), chromedp.Click(".notice.update button"))
	b.untilReloaded(`window.old === undefined && document.documentElement.dataset.state === "ready"`)
	b.until(`document.querySelector("article[data-verdict=CONTRADICTED] .claim")?.textContent === ` + strconv.Quote(claim))
	b.until(`document.querySelector(".story").textContent.includes("Solveig")`)
	if got := b.read(`document.querySelector("textarea[name=claim]").value`); got != claim {
		t.Errorf("after the update the box holds %q", got)
	}
}

// The button to install the program is there where the browser offers it, and
// nowhere else.
func TestInstallButton(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html" + viewLibrary.address())
	const seen = `document.querySelector("button.install").checkVisibility()`
	if eval[bool](b, seen) {
		t.Error("it is offered where the browser does not offer it")
	}
	b.do(chromedp.Evaluate[chromedp.Void](`(() => {
		const offer = new Event("beforeinstallprompt", { cancelable: true });
		offer.prompt = () => (window.prompted = true);
		dispatchEvent(offer);
	})()`))
	b.until(seen)
	b.do(chromedp.Click("button.install"))
	b.until(`window.prompted`)
	b.do(chromedp.Evaluate[chromedp.Void](`dispatchEvent(new Event("appinstalled"))`))
	b.until(`!` + seen)
	b.clean()
}
