//go:build !wasm

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const compilerPath = "../build/typescript/node_modules/typescript/lib/tsc.js"

// A host's own script. The lines after an expect-error must not compile.
const typedHost = `import "./embed.js";
import type { Finding, OnRecordElement, Passage } from "./embed.js";

const widget = document.querySelector("on-record")!;
const made: OnRecordElement = document.createElement("on-record");
made.toggleAttribute("open", true);

const marked = ({ claim, spans }: Finding): string[] => spans.filter((s) => s.outcome !== "match").map((s) => claim.slice(s.start, s.end));
const longest = (passages: readonly Passage[]): number => Math.max(0, ...passages.map((p) => p.text.length));

for (const target of [widget, document.body]) {
  target.addEventListener("on-record:finding", ({ detail }) => console.log(detail.reason.length, marked(detail), longest(detail.evidence)));
}
document.addEventListener("on-record:finding", (event) => {
  const words: Record<typeof event.detail.verdict, string> = { SUPPORTED: "yes", CONTRADICTED: "no", NOT_COVERED: "open" };
  console.log(words[event.detail.verdict]);
  // @ts-expect-error
  if (event.detail.verdict === "TRUE") return;
  // @ts-expect-error
  console.log(event.detail.evidence[0].outcome);
});
window.addEventListener("on-record:finding", (event) => console.log(event.detail.claim));
// @ts-expect-error
const other: HTMLInputElement = widget;
export { other };
`

// The types hold for a host that is written in TypeScript at its strictest.
func TestEmbedTypes(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("without node, the types of the widget are not tried")
	}
	compiler, err := filepath.Abs(compilerPath)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(compiler); err != nil {
		t.Skip("without a compiler, the types of the widget are not tried: \"make test\" fetches it with npm, and so does app/npm.sh build/typescript typescript@5.9.3")
	}
	dir := t.TempDir()
	types, err := os.ReadFile("../web/embed.d.ts")
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{"embed.d.ts": string(types), "host.ts": typedHost} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	options := strings.Fields("--noEmit --strict --exactOptionalPropertyTypes --target es2022 --lib es2022,dom,dom.iterable --module esnext --moduleResolution bundler")
	tsc := exec.Command(node, append([]string{compiler, "host.ts"}, options...)...)
	tsc.Dir = dir
	if out, err := tsc.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}
