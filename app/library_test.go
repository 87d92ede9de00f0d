//go:build !wasm

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// libraryDesk is a desk with the library in s, mounted in a test engine.
func libraryDesk(t *testing.T, s store, refused error) (*desk, app.TestEngine) {
	t.Helper()
	d := exampleDesk(t)
	d.library = newLibrary(func() (store, error) { return s, refused })
	e := app.NewTestEngine()
	if err := e.Load(&mounted{desk: d}); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	return d, e
}

// mounted mounts a desk as a browser does.
type mounted struct {
	app.Compo
	desk *desk
}

func (m *mounted) Render() app.UI              { return m.desk }
func (m *mounted) OnPreRender(ctx app.Context) { m.desk.OnMount(ctx) }

func keptText(t *testing.T, text string) *keptArticle {
	t.Helper()
	k, err := keptOf("", text)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// failing is a store that fails from some point on.
type failing struct {
	*memoryStore
	err error
}

func (f *failing) put(on shelf, items []item, gone ...string) error {
	if f.err != nil {
		return f.err
	}
	return f.memoryStore.put(on, items, gone...)
}

func TestLibraryKeeps(t *testing.T) {
	s := newMemoryStore()
	d, e := libraryDesk(t, s, nil)
	k := keptText(t, "OSLO, May 3, 2024 - The ferry sank in March.")
	d.library.keep(d.library.ctx, k)
	k.Title = "The ferry"
	d.library.keep(d.library.ctx, k)
	e.ConsumeAll()
	again, _ := libraryDesk(t, s, nil)
	if len(again.library.articles) != 1 || !reflect.DeepEqual(again.library.articles[0], k) {
		t.Fatalf("kept %+v, read %+v", k, again.library.articles)
	}
	if k.day() != "2024-05-03" {
		t.Errorf("the day is %q", k.day())
	}
	gone := d.library.remove(d.library.ctx, k.ID)
	e.ConsumeAll()
	if items, _ := s.list(articleShelf); len(items) != 0 || len(gone) != 1 {
		t.Errorf("after the deletion there is %v", items)
	}
	d.library.keep(d.library.ctx, gone...)
	e.ConsumeAll()
	if items, _ := s.list(articleShelf); len(items) != 1 || d.library.trouble != nil {
		t.Errorf("after putting back there is %v, trouble %v", items, d.library.trouble)
	}
}

// A store that is full or refused takes nothing from the reader.
func TestLibraryInTrouble(t *testing.T) {
	s := &failing{memoryStore: newMemoryStore()}
	d, e := libraryDesk(t, s, nil)
	s.err = errFull
	k := keptText(t, "The ferry sank in March.")
	d.library.keep(d.library.ctx, k)
	e.ConsumeAll()
	if !errors.Is(d.library.trouble, errFull) || d.library.find(k.ID) == nil {
		t.Fatalf("trouble %v, articles %v", d.library.trouble, d.library.articles)
	}
	if got := app.HTMLString(d.notices()); !strings.Contains(got, errFull.Error()) {
		t.Error("the page does not say that it cannot keep the article")
	}
	d.library.read()
	var file []byte
	d.library.export(func(_ app.Context, f []byte, err error) { file = f })
	e.ConsumeAll()
	if d.library.find(k.ID) == nil || !strings.Contains(string(file), "ferry sank") {
		t.Errorf("what is not kept yet is lost: %s", file)
	}
	s.err = nil
	d.library.retry(d.library.ctx)
	e.ConsumeAll()
	if items, _ := s.list(articleShelf); len(items) != 1 || d.library.trouble != nil {
		t.Errorf("after another try there is %v, trouble %v", items, d.library.trouble)
	}
	denied, _ := libraryDesk(t, newMemoryStore(), errDenied)
	if got := app.HTMLString(denied.notices()); !strings.Contains(got, errDenied.Error()) {
		t.Error("the page does not say that nothing is kept")
	}
}

// Of two tabs that change one article, each keeps what it has.
func TestTabsDoNotOverwrite(t *testing.T) {
	s := newMemoryStore()
	one, e1 := libraryDesk(t, s, nil)
	k := keptText(t, "The ferry sank in March.")
	one.library.keep(one.library.ctx, k)
	e1.ConsumeAll()
	two, e2 := libraryDesk(t, s, nil)
	mine, other := one.library.find(k.ID), two.library.find(k.ID)
	mine.Title, other.Title = "From the first", "From the second"
	one.library.keep(one.library.ctx, mine)
	e1.ConsumeAll()
	two.library.keep(two.library.ctx, other)
	e2.ConsumeAll()
	items, _ := s.list(articleShelf)
	all := fmt.Sprint(items)
	if len(items) != 2 || !strings.Contains(all, mine.Title) || !strings.Contains(all, other.Title) {
		t.Errorf("kept %s", all)
	}
}

// What another tab has set stays, but for what is set here.
func TestTabsShareSettings(t *testing.T) {
	s := newMemoryStore()
	one, e1 := libraryDesk(t, s, nil)
	two, e2 := libraryDesk(t, s, nil)
	one.library.set(one.library.ctx, func(s *settings) { s.Author = "The Daily" })
	e1.ConsumeAll()
	two.library.set(two.library.ctx, func(s *settings) { s.NoKeys = true })
	e2.ConsumeAll()
	if three, _ := libraryDesk(t, s, nil); three.library.settings.Author != "The Daily" || !three.library.settings.NoKeys {
		t.Errorf("the settings are %+v", three.library.settings)
	}
}

// A store that was refused is asked for again, and takes what was kept in
// memory; until then the page says that nothing is kept.
func TestLibraryRefusedAtFirst(t *testing.T) {
	device := newMemoryStore()
	refused := errDenied
	d := exampleDesk(t)
	d.library = newLibrary(func() (store, error) {
		if refused != nil {
			return newMemoryStore(), refused
		}
		return device, nil
	})
	e := app.NewTestEngine()
	if err := e.Load(&mounted{desk: d}); err != nil {
		t.Fatal(err)
	}
	e.ConsumeAll()
	k := keptText(t, "The ferry sank in March.")
	d.library.keep(d.library.ctx, k)
	e.ConsumeAll()
	if !errors.Is(d.library.trouble, errDenied) {
		t.Errorf("with an article in memory alone, the trouble is %v", d.library.trouble)
	}
	d.library.retry(d.library.ctx)
	e.ConsumeAll()
	if !errors.Is(d.library.trouble, errDenied) || d.library.find(k.ID) == nil {
		t.Errorf("refused again: the trouble is %v, the articles are %v", d.library.trouble, d.library.articles)
	}
	refused = nil
	d.library.retry(d.library.ctx)
	e.ConsumeAll()
	if items, _ := device.list(articleShelf); len(items) != 1 || d.library.trouble != nil || d.library.find(k.ID) == nil {
		t.Errorf("not refused any more: the device has %v, the trouble is %v", items, d.library.trouble)
	}
}

// Exporting what was imported gives the same bytes.
func TestLibraryFile(t *testing.T) {
	s := newMemoryStore()
	d, e := libraryDesk(t, s, nil)
	for i := range 20 {
		k := keptText(t, fmt.Sprintf("Article %d says <b>“%d”</b> & more.\n\nIt has lines.", i, i))
		d.library.keep(d.library.ctx, k)
	}
	d.library.set(d.library.ctx, func(s *settings) { s.Language = "de" })
	e.ConsumeAll()
	if err := s.put(checkShelf, []item{{Key: "7", Data: `{"claim":"A, \"b\".\nC."}`}}); err != nil {
		t.Fatal(err)
	}
	file, err := writeLibrary(s, nil)
	if err != nil {
		t.Fatal(err)
	}
	f, err := readLibrary(string(file))
	if err != nil || !isLibrary(string(file)) {
		t.Fatal(err)
	}
	fresh := newMemoryStore()
	for range 2 { // importing twice changes nothing
		if err := f.putInto(fresh); err != nil {
			t.Fatal(err)
		}
	}
	if again, err := writeLibrary(fresh, nil); err != nil || string(again) != string(file) {
		t.Errorf("%v; it was\n%s\nand is\n%s", err, file, again)
	}
	d, e = libraryDesk(t, newMemoryStore(), nil)
	d.library.load(f)
	e.ConsumeAll()
	if len(d.library.articles) == 0 || len(d.history.records) != 1 {
		t.Errorf("imported, there are %d articles and %d checks", len(d.library.articles), len(d.history.records))
	}
	for name, broken := range map[string]string{
		"cut off": string(file[:len(file)/2]),
		"later":   strings.Replace(string(file), `"version": 1`, `"version": 9`, 1),
		"article": strings.Replace(string(file), `"text": "`, `"text": 4, "x": "`, 1),
	} {
		if f, err := readLibrary(broken); err == nil {
			t.Errorf("%s: it was read: %+v", name, f)
		}
	}
}

func TestKeptForms(t *testing.T) {
	if _, err := decodeArticle(item{Key: "a", Data: `{"version":99,"id":"a"}`}); err == nil {
		t.Error("a form of a later version was read")
	}
	for _, broken := range []string{"", "{", `"a"`} {
		if _, err := decodeArticle(item{Key: "a", Data: broken}); err == nil {
			t.Errorf("%q was read", broken)
		}
	}
}

func TestKeptOf(t *testing.T) {
	base, err := exampleDesk(t).article.base.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ name, content, text, day string }{
		{"", "  OSLO, May 3, 2024 - The ferry sank.\r\nIt did.\n", "OSLO, May 3, 2024 - The ferry sank.\nIt did.", "2024-05-03"},
		{"base.json", string(base), exampleDesk(t).article.base.Text, "2025-06-07"},
		{"", `<!doctype html><title>T</title><body><article><h1>The ferry</h1><p>The ferry sank in March off Oslo, and nobody was hurt in the night of the storm, the harbour said on Friday.</p><p>It was raised in the week after that and brought to the yard, where it was scrapped in the end.</p></article>`, "", ""},
	} {
		k, err := keptOf(c.name, c.content)
		if err != nil {
			t.Errorf("%.40q: %v", c.content, err)
			continue
		}
		if c.text != "" && k.Text != c.text || k.Text == "" || strings.Contains(k.Text, "<p>") {
			t.Errorf("the text is %q", k.Text)
		}
		if strings.Contains(k.heading(), "2024") {
			t.Errorf("the dateline is in the heading %q", k.heading())
		}
		if k.day() != c.day {
			t.Errorf("%.40q: the day is %q", c.content, k.day())
		}
		if _, err := k.open(); err != nil {
			t.Error(err)
		}
	}
	for _, bad := range []string{"", " \n", "\x00\x00a", "\ufffd\ufffdT\x00", strings.Repeat("a", 3<<20)} {
		if k, err := keptOf("", bad); err == nil {
			t.Errorf("%.20q was taken as %.40q", bad, k.Text)
		}
	}
	var syntax *json.SyntaxError
	if _, err := keptOf("x.json", "{"); err == nil || errors.As(err, &syntax) && err.Error() == syntax.Error() {
		t.Errorf("a broken fact base: %v", err)
	}
}
