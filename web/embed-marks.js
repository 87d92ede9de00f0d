// Evidence marked on the host's page through the CSS Custom Highlight API: the
// page's elements are not touched. Widgets of one page share the two names.

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

    // show brings a range into view and marks it apart; where the browser
    // cannot mark, it selects the words.
    show(range) {
      set("shown", range ? [range] : []);
      if (!range) return;
      if (!able) getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      range.startContainer.parentElement.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { top, height } = range.getBoundingClientRect();
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      scrollBy({ top: top - (innerHeight - height) / 2, behavior: still ? "instant" : "smooth" });
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
