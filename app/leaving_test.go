//go:build !wasm

package main

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// dialogs hears of the dialogs that the page opens before it is left, and has
// the reader stay.
func (b *browser) dialogs() <-chan string {
	b.t.Helper()
	opened := make(chan string, 10)
	if err := chromedp.Listen(b.ctx, func(event any) {
		if e, ok := event.(*page.EventJavascriptDialogOpening); ok {
			opened <- string(e.Type)
			go func() { // the page waits for it
				_ = chromedp.Do(b.ctx, devtools(page.HandleJavaScriptDialog, page.HandleJavaScriptDialogParams{Accept: false}))
			}()
		}
	}); err != nil {
		b.t.Fatal(err)
	}
	return opened
}

// hold has a second tab write to the shelves without an end, so that what b
// writes has to wait until the tab is told to release them.
func (b *browser) hold() *browser {
	b.t.Helper()
	other := b.another()
	other.open("/checker.html")
	other.do(chromedp.Evaluate[chromedp.Void](`(() => {
		window.release = false;
		const opening = indexedDB.open("on-record");
		opening.onsuccess = () => {
			const transaction = opening.result.transaction(["articles", "checks", "settings"], "readwrite");
			transaction.oncomplete = () => opening.result.close();
			const goOn = () => {
				window.holding = true;
				if (!window.release) transaction.objectStore("articles").count().onsuccess = goOn;
			};
			goOn();
		};
	})()`))
	other.until(`window.holding`)
	return other
}

func (b *browser) release() {
	b.t.Helper()
	b.do(chromedp.Evaluate[chromedp.Void](`window.release = true`))
}

// Before an article that is on the screen has arrived on the device, the
// browser asks whether to leave the page; afterwards it does not.
func TestLeavingWaitsForTheDevice(t *testing.T) {
	b := browse(t, host(t, "").URL)
	dialogs := b.dialogs()
	b.open("/checker.html")
	other := b.hold()
	b.addArticle(ferryText)
	b.do(chromedp.Click("textarea[name=claim]"))
	for name, leave := range map[string]chromedp.Action[chromedp.Void]{
		"by a link":  chromedp.Evaluate[chromedp.Void](`void setTimeout(() => location.assign("about:blank"))`),
		"by closing": devtools(page.Close, cdp.Empty{}),
	} {
		b.do(leave)
		select {
		case kind := <-dialogs:
			if kind != "beforeunload" {
				t.Errorf("%s: a dialog of type %q", name, kind)
			}
		case <-time.After(patience):
			t.Fatalf("%s: no dialog", name)
		}
		b.until(`document.querySelector(".story").textContent.includes("Solveig")`)
	}
	other.release()
	b.written()
	b.do(chromedp.Evaluate[chromedp.Void](`void setTimeout(() => location.assign("about:blank"))`))
	b.untilReloaded(`location.href === "about:blank"`)
	select {
	case kind := <-dialogs:
		t.Errorf("with all of it on the device, there is a dialog of type %q", kind)
	default:
	}
	b.open("/checker.html" + viewLibrary.address())
	b.until(`document.querySelectorAll("[data-kept]").length === 1`)
	b.clean()
}

// So it is with everything that the device keeps, and with nothing else.
func TestLeavingAsksForChangesAlone(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	b.addArticle(ferryText)
	b.written()
	for _, c := range []struct {
		name   string
		change func()
	}{
		{"a title", func() { b.rename("The ferry") }},
		{"a correction", func() {
			b.enter(viewFacts)
			b.correct("4 million euros", "5 million euros")
			b.press(saySave.String())
			b.until(`document.querySelector(".editing") === null`)
		}},
		{"a check", func() {
			b.enter(viewCheck)
			b.typeClaim("The ferry sank in March.")
			b.verdict("The ferry sank in March.")
			b.do(chromedp.KeyEvent("\t"))
		}},
		{"a setting", func() {
			b.enter(viewRecords)
			b.do(chromedp.Focus("input[name=author]"), chromedp.KeyEvent("The Daily"+kb.Escape))
			b.until(`document.querySelector("input[name=author]") === null`)
		}},
		{"a deletion", func() {
			b.enter(viewLibrary)
			b.do(chromedp.Click("[data-kept] .plain"))
			b.until(`document.querySelectorAll("[data-kept]").length === 0`)
		}},
	} {
		if b.asks() {
			t.Errorf("before %s, the page asks", c.name)
		}
		other := b.hold()
		c.change()
		if !b.asks() {
			t.Errorf("with %s on its way, the page does not ask", c.name)
		}
		other.release()
		b.written()
	}
	for _, v := range []view{viewCheck, viewFacts, viewTimeline, viewRecords, viewLibrary} {
		b.enter(v)
		if b.asks() {
			t.Errorf("in %s the page asks", v.address())
		}
	}
	b.enter(viewCheck)
	other := b.hold()
	b.typeClaim("The ferry sank in April.")
	b.verdict("The ferry sank in April.")
	if b.asks() {
		t.Error("the page asks for a claim that is still being typed")
	}
	other.release()
	b.clean()
}

// A check is on the device though its tab is closed at once, and so is what has
// been typed on since it was recorded.
func TestClosingKeepsTheCheck(t *testing.T) {
	b := browse(t, host(t, "").URL)
	b.open("/checker.html")
	checks := func(claim string, more ...string) *browser {
		t.Helper()
		tab := b.another()
		tab.open("/checker.html")
		tab.typeClaim(claim)
		tab.verdict(claim)
		for _, m := range more {
			tab.do(chromedp.KeyEvent("\t"), chromedp.Focus("textarea[name=claim]"), chromedp.KeyEvent(m))
			claim += m
			tab.verdict(claim)
		}
		return tab
	}
	recorded := func(claims ...string) {
		t.Helper()
		b.stores(checkShelf, `rows.map((row) => JSON.parse(row.data).claim).join("|") === `+quoted(strings.Join(claims, "|")))
	}
	const first, later = "The call lasted 20 minutes.", "The G7 summit will be held in Italy in June."
	checks(first).close()
	recorded(first)
	checks("The G7 summit will be held in Italy", " in June.").close()
	recorded(first, later)
	b.clean()
}

// close closes the tab as its reader would, and waits until it is gone.
func (b *browser) close() {
	b.t.Helper()
	tab := chromedp.FromContext(b.ctx).Target.TargetID
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	_ = chromedp.Do(ctx, devtools(page.Close, cdp.Empty{})) // it may go before it answers
	for b.ctx.Err() == nil {
		targets, err := chromedp.Targets(b.ctx)
		if err == nil && !slices.ContainsFunc(targets, func(i *target.Info) bool { return i.TargetID == tab }) {
			return
		}
	}
}
