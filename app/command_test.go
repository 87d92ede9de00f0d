//go:build !wasm

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"onrecord/facts"
)

const examplePath = "examples/lee-trump-call.txt"

// onrecord runs one command line.
func onrecord(t *testing.T, stdin string, args ...string) (out, errs string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = runLine(args, streams{strings.NewReader(stdin), &o, &e})
	return o.String(), e.String(), status
}

// answers reads what check --format jsonl wrote.
func answers(t *testing.T, out string) []answer {
	t.Helper()
	var all []answer
	for line := range strings.Lines(out) {
		var a struct {
			answer
			Verdict string `json:"verdict"`
		}
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatalf("%v in %q", err, line)
		}
		for v := facts.NotCovered; v <= facts.Contradicted; v++ {
			if v.String() == a.Verdict {
				a.answer.Verdict = v
			}
		}
		all = append(all, a.answer)
	}
	return all
}

func written(t *testing.T, name, content string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestCheckExitStatus(t *testing.T) {
	for _, c := range []struct {
		claim   string
		verdict facts.Verdict
		status  int
	}{
		{"The call lasted 20 minutes.", facts.Supported, exitFine},
		{"The G7 summit will be held in Italy.", facts.Contradicted, exitContradicted},
		{"The whales sang near Reykjavik.", facts.NotCovered, exitFine},
	} {
		out, errs, status := onrecord(t, "", "check", "--article", examplePath, "--format", "jsonl", c.claim)
		if status != c.status || errs != "" {
			t.Errorf("%s: status %d, want %d; %s", c.claim, status, c.status, errs)
		}
		if got := answers(t, out); len(got) != 1 || got[0].Verdict != c.verdict {
			t.Errorf("%s: %s, want %s", c.claim, out, c.verdict)
		}
	}
}

func TestCheckLines(t *testing.T) {
	in := "The call lasted 20 minutes.\n\n" +
		`{"id": "x", "claim": "The call lasted 40 minutes."}` + "\n" +
		`{"id": 7, "claim": "The dog bit the <b>postman</b>.", "article": "The dog bit the <b>postman</b> on Friday."}` + "\n"
	out, errs, status := onrecord(t, in, "check", "--article", examplePath, "--format", "jsonl", "--explain")
	if errs != "" || status == exitBad {
		t.Fatalf("status %d: %s", status, errs)
	}
	got := answers(t, out)
	if len(got) != 3 || got[0].ID != "1" || got[1].ID != "x" || got[2].ID != "7" {
		t.Fatalf("got %s", out)
	}
	article, _ := os.ReadFile(examplePath)
	for i, a := range got {
		text := string(article)
		if i == 2 {
			text = "The dog bit the <b>postman</b> on Friday."
		}
		for _, s := range a.Spans {
			if s.Text == "" || s.Text != s.In(a.Claim) {
				t.Errorf("%s: span %v says %q", a.Claim, s.Span, s.Text)
			}
		}
		for _, e := range a.Evidence {
			if e.Text == "" || e.Text != e.In(text) || !e.Sentence.Contains(e.Span) {
				t.Errorf("%s: evidence %v in %v says %q", a.Claim, e.Span, e.Sentence, e.Text)
			}
		}
		if len(a.Steps) == 0 {
			t.Errorf("%s: --explain brings no steps", a.Claim)
		}
	}
	if strings.Contains(out, `\u003c`) {
		t.Error("markup is escaped; it should stand as it was written")
	}
}

// A line is answered before the next one is there.
func TestCheckStreams(t *testing.T) {
	in, write := io.Pipe()
	read, out := io.Pipe()
	done := make(chan int, 1)
	go func() {
		done <- runLine([]string{"check", "--article", examplePath, "--format", "jsonl"}, streams{in, out, io.Discard})
		out.Close()
	}()
	lines := bufio.NewScanner(read)
	for _, claim := range []string{"The call lasted 20 minutes.", "The summit is in Canada."} {
		answered := make(chan bool, 1)
		go func() { answered <- lines.Scan() }()
		if _, err := io.WriteString(write, claim+"\n"); err != nil {
			t.Fatal(err)
		}
		select {
		case ok := <-answered:
			if !ok || !strings.Contains(lines.Text(), claim) {
				t.Fatalf("%q was answered with %q", claim, lines.Text())
			}
		case <-time.After(patience):
			t.Fatalf("%q was not answered while the input was open", claim)
		}
	}
	write.Close()
	<-done
}

func TestCheckText(t *testing.T) {
	out, _, status := onrecord(t, "", "check", "--article", examplePath, "--explain",
		"The G7 summit will be held in Italy. The call lasted 20 minutes.")
	if status != exitContradicted {
		t.Errorf("status %d", status)
	}
	for _, want := range []string{"CONTRADICTED  The G7 summit will be held in Italy.", "conflict: “Italy”", "[Canada]", "SUPPORTED  The call lasted 20 minutes."} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

// What a terminal would obey must not reach it.
func TestCheckTextIsHarmless(t *testing.T) {
	out, _, _ := onrecord(t, "", "check", "--article", written(t, "a.txt", "The \x1b[31mcat\u202e sat."), "The \x1b]0;cat\a sat\u2066.")
	if strings.ContainsAny(out, "\x1b\a\u202e\u2066") {
		t.Errorf("%q", out)
	}
}

func TestCheckReadsWhatNewsroomsHave(t *testing.T) {
	base, errs, status := onrecord(t, "", "extract", "--format", "json", examplePath)
	if status != exitFine {
		t.Fatal(errs)
	}
	page := `<!doctype html><html><head><title>The call</title></head><body><nav>Home Sport Weather</nav><article><h1>The call</h1>` +
		strings.Repeat(`<p>The call between the two presidents lasted 20 minutes, the office said on Thursday, and was friendly.</p>`, 4) +
		`</article></body></html>`
	for _, file := range []string{examplePath, written(t, "base.json", base), written(t, "page.html", page), written(t, "unnamed", page)} {
		out, errs, _ := onrecord(t, "", "check", "--article", file, "--format", "jsonl", "The call lasted 20 minutes.")
		if !strings.Contains(out, `"verdict":"SUPPORTED"`) {
			t.Errorf("%s: %s%s", file, out, errs)
		}
	}
	stdin, _ := os.ReadFile(examplePath)
	if out, errs, _ := onrecord(t, string(stdin), "check", "--article", "-", "--format", "json", "The call lasted 20 minutes."); !strings.Contains(out, `"verdict": "SUPPORTED"`) {
		t.Errorf("-: %s%s", out, errs)
	}
}

func TestExtract(t *testing.T) {
	out, errs, status := onrecord(t, "", "extract", examplePath)
	if status != exitFine {
		t.Fatal(errs)
	}
	for _, want := range []string{"SEOUL", "20-minute", "PT20M", "25 per cent", "Canada"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

func TestValues(t *testing.T) {
	out, errs, status := onrecord(t, `{"id": "1", "text": "It rose 25 per cent on July 8.", "reference": "2025-06-07T00:00:00"}`+"\n"+
		`{"id": "2", "text": "Nothing.", "reference": null}`+"\n", "values")
	if status != exitFine {
		t.Fatal(errs)
	}
	var got []foundValues
	for line := range strings.Lines(out) {
		var f foundValues
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		got = append(got, f)
	}
	if len(got) != 2 || len(got[0].Found) != 2 || len(got[1].Found) != 0 {
		t.Fatalf("got %s", out)
	}
	percent, day := got[0].Found[0], got[0].Found[1]
	if percent.Kind != facts.Percent || percent.Value != 25.0 || day.Kind != facts.Date || day.Value != "2025-07-08" || day.Text != "July 8" {
		t.Errorf("got %s", out)
	}
}

func TestLint(t *testing.T) {
	sound := written(t, "sound.txt", "The call lasted 20 minutes. The G7 summit will be held in Canada.")
	if out, errs, status := onrecord(t, "", "lint", sound); status != exitFine || out != "" {
		t.Errorf("status %d: %s%s", status, out, errs)
	}
	torn := written(t, "torn.txt", "The G7 summit will be held in Canada in June.\n\nThe G7 summit will be held in Italy in June.")
	out, errs, status := onrecord(t, "", "lint", torn)
	if status != exitContradicted || strings.Count(out, "Italy") == 0 || !strings.Contains(out, "Canada") || strings.Contains(out, "claim") {
		t.Errorf("status %d: %s%s", status, out, errs)
	}
}

func TestScore(t *testing.T) {
	dir := t.TempDir()
	suite := map[string]string{
		"a.txt": "The call lasted 20 minutes.",
		"a.claims.jsonl": `{"id":"1","claim":"The call lasted 20 minutes.","label":"SUPPORTED","evidence":"20 minutes"}` + "\n" +
			`{"id":"2","claim":"Whales sang in Reykjavik.","label":"CONTRADICTED","wrong":"Whales"}` + "\n",
		"b.pairs.jsonl": `{"id":"1","claim":"Whales sang.","article":"The call lasted 20 minutes.","label":"NOT_SUPPORTED"}` + "\n",
	}
	for name, content := range suite {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	out, errs, status := onrecord(t, "", "score", "--wrong", dir)
	if status != exitFine {
		t.Fatal(errs)
	}
	for _, want := range []string{
		"a                                      2      50.0     100.0     0.0     100.0          –",
		"b                                      1     100.0         –     0.0         –          –",
		"all                                    3      66.7     100.0     0.0     100.0          –",
		"2: NOT_COVERED, not CONTRADICTED: Whales sang in Reykjavik.",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in\n%s", want, out)
		}
	}
}

func TestHelp(t *testing.T) {
	out, _, status := onrecord(t, "", "help")
	if status != exitFine {
		t.Errorf("status %d", status)
	}
	for _, c := range commands {
		if !strings.Contains(out, "onrecord "+c.name) {
			t.Errorf("help does not tell of %s", c.name)
		}
		if about, _, status := onrecord(t, "", c.name, "-h"); status != exitFine || !strings.Contains(about, c.about) {
			t.Errorf("%s -h: status %d: %s", c.name, status, about)
		}
	}
}
