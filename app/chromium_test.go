//go:build !wasm

package main

import (
	"context"
	"os"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// The Chromium that the tests share. Each of them has a browser context of its
// own in it, which keeps storage, caches and service workers apart as private
// windows do.
var chromium struct {
	sync.Mutex
	ctx     context.Context // nil before the first test needs it
	profile string
}

// TestMain ends the shared Chromium.
func TestMain(m *testing.M) {
	code := m.Run()
	if chromium.ctx != nil {
		_ = chromedp.Cancel(chromium.ctx)
		_ = os.RemoveAll(chromium.profile)
	}
	os.Exit(code)
}

// sharedChromium returns the context of the shared Chromium, which it starts
// where none is running.
func sharedChromium() (context.Context, error) {
	chromium.Lock()
	defer chromium.Unlock()
	if chromium.ctx != nil && chromium.ctx.Err() == nil {
		return chromium.ctx, nil
	}
	profile, err := os.MkdirTemp("", "onrecord-chromium")
	if err != nil {
		return nil, err
	}
	ctx, stop := newChromium(profile)
	if err := chromedp.Do(ctx); err != nil {
		stop()
		return nil, err
	}
	chromium.ctx, chromium.profile = ctx, profile
	return ctx, nil
}

// newChromium returns a context whose first run starts a Chromium with a
// profile in the folder.
func newChromium(profile string) (ctx context.Context, stop func()) {
	flags := append([]chromedp.ExecAllocatorOption{}, chromedp.NoFirstRun, chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.UserDataDir(profile),
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("hide-scrollbars", true), chromedp.Flag("force-color-profile", "srgb"))
	if path := os.Getenv("CHROMIUM"); path != "" {
		flags = append(flags, chromedp.ExecPath(path))
	}
	allocator, end := chromedp.NewExecAllocator(context.Background(), flags...)
	ctx, cancel := chromedp.NewContext(allocator)
	return ctx, func() {
		cancel()
		end()
	}
}

// browse opens a tab that may talk to home alone, with storage of its own.
func browse(t *testing.T, home string) *browser {
	t.Helper()
	shared, err := sharedChromium()
	if err != nil {
		t.Fatalf("%v\nthe browser tests need Chromium: apt-get install chromium, or set CHROMIUM to its path", err)
	}
	ctx, cancel := chromedp.NewContext(shared, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	return newTab(t, ctx, home)
}

// browseAlone starts a Chromium for one test, with a profile on the disk: for
// what private windows do not do, such as to install a program.
func browseAlone(t *testing.T, home string) *browser {
	t.Helper()
	return browseIn(t, home, t.TempDir())
}

// browseIn starts a Chromium with the profile in a folder.
func browseIn(t *testing.T, home, profile string) *browser {
	t.Helper()
	ctx, stop := newChromium(profile)
	t.Cleanup(stop)
	return newTab(t, ctx, home)
}

// another opens a second tab beside b, with the same storage.
func (b *browser) another() *browser {
	b.t.Helper()
	ctx, cancel := chromedp.NewContext(b.ctx)
	b.t.Cleanup(cancel)
	return newTab(b.t, ctx, b.home)
}

// newTab watches the tab that the first run of ctx opens.
func newTab(t *testing.T, ctx context.Context, home string) *browser {
	t.Helper()
	b := &browser{t: t, ctx: ctx, home: home}
	// The first run opens the tab, which would end with a timeout's context.
	if err := chromedp.Listen(ctx, b.listen); err != nil {
		t.Fatal(err)
	}
	b.do(
		devtools(network.Enable, network.EnableParams{}),
		devtools(log.Enable, cdp.Empty{}),
		devtools(runtime.Enable, cdp.Empty{}),
	)
	return b
}

// profile names the browser context of the tab, for commands that hold for all
// of it.
func (b *browser) profile() cdp.BrowserContextID {
	return chromedp.FromContext(b.ctx).BrowserContextID
}
