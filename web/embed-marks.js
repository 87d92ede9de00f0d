// Evidence marked on the host's page through the CSS Custom Highlight API: the
// page's elements are not touched. Widgets of one page share the two names.
// Where the API is missing, the words that a reader asks for are marked by the
// browser itself, as those of a link with a text fragment are.

const names = { evidence: "on-record-evidence", shown: "on-record-shown" };
const able = typeof Highlight === "function" && "highlights" in CSS;
let sheet;
let widgets = 0;

// A marks object holds what one widget has marked.
export function marks() {
  const mine = { evidence: [], shown: [] };
  if (able && widgets++ === 0) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`
::highlight(${names.evidence}) { background-color: var(--on-record-mark, #fff1c2); color: var(--on-record-mark-ink, #1a1c1f) }
::highlight(${names.shown}) { background-color: var(--on-record-mark, #fff1c2); color: var(--on-record-mark-ink, #1a1c1f); text-decoration: underline 2px }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  const set = (kind, ranges) => {
    if (able) {
      const shared = CSS.highlights.get(names[kind]) ?? new Highlight();
      for (const range of mine[kind]) shared.delete(range);
      for (const range of ranges) shared.add(range);
      if (shared.size) CSS.highlights.set(names[kind], shared);
      else CSS.highlights.delete(names[kind]);
    }
    mine[kind] = ranges;
  };

  return {
    mark: (ranges) => set("evidence", ranges),

    // show brings a range into view and marks it apart. It is the part of text
    // from start to end.
    show(range, text, start, end) {
      set("shown", range ? [range] : []);
      if (!range) return;
      range.startContainer.parentElement.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { top, height } = range.getBoundingClientRect();
      const still = !able || matchMedia("(prefers-reduced-motion: reduce)").matches; // a browser that looks for a text fragment scrolls as well
      scrollBy({ top: top - (innerHeight - height) / 2, behavior: still ? "instant" : "smooth" });
      if (!able) pick(range, () => directive(text, start, end));
    },

    clear() {
      set("evidence", []);
      set("shown", []);
    },

    close() {
      this.clear();
      if (able && --widgets === 0) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

// pick has the browser mark a range: by a text fragment, or where that is not
// possible by selecting the words.
function pick(range, write) {
  try {
    if (mayVisit()) return visit(":~:" + write());
  } catch {
    // Half a character, or a page that may not change its address.
  }
  getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

// mayVisit reports whether a text fragment is harmless. A fragment that is no
// place on the page is a state that the page's own scripts keep in it.
function mayVisit() {
  const fragment = decodeURIComponent(location.hash.slice(1));
  return "fragmentDirective" in document && (!fragment || document.getElementById(fragment) !== null);
}

// visit goes to a directive in this page, as a link within it does, and puts
// the address and the history's state back. The fragment itself stays as it is,
// and the history gets no longer.
function visit(directive) {
  const { href, hash } = location;
  const { state } = history;
  location.replace(href.split("#", 1)[0] + "#" + hash.slice(1) + directive); // whole: the page may have a base of its own
  history.replaceState(state, "", href);
}

// directive writes the words of text from start to end as a text fragment, with
// some of the words on both sides so that no others are taken for them.
function directive(text, start, end) {
  const words = (part) => encodeURIComponent(part).replaceAll("-", "%2D");
  const before = text.slice(0, start).split("\n").at(-1).trim().split(" ").slice(-5).join(" ");
  const after = text.slice(end).split("\n", 1)[0].trim().split(" ").slice(0, 5).join(" ");
  const lines = text.slice(start, end).split("\n");
  const parts = [lines[0], ...lines.slice(1).slice(-1)].map(words);
  if (before) parts.unshift(words(before) + "-");
  if (after) parts.push("-" + words(after));
  return "text=" + parts.join();
}
