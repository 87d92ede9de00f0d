// The visible text of a part of the page, with the way back from an offset in
// it to the page. Offsets count UTF-16 units, as everywhere in JavaScript.

const skipped = "script, style, noscript, template, header, h1, nav, button, input, select, textarea, svg, iframe, video, audio, object, on-record, [aria-hidden=true]";
const captions = "figcaption, caption";

// shut reports whether a node stands in something that can be opened, and is
// not. What has no box of its own (display: contents) is not asked.
const shut = (node, display) => display !== "contents" && node.checkVisibility?.() === false;

// White space that the page shows as one space, or none. A single space is left.
const collapsed = / [ \t\n\r\f]+|[\t\n\r\f][ \t\n\r\f]*/g;

// read returns the text under root, and its pieces: text from at to at + length
// stands in node from offset on.
export function read(root, withCaptions) {
  const pieces = [];
  let text = "";
  let gap = ""; // white space that is due before the next word

  // Single spaces stand in the text as they do in the node; a stretch ends
  // where the page shows one for what is more, or other, white space.
  const add = (node) => {
    const { data } = node;
    let offset = 0;
    const addTo = (end) => {
      if (data[offset] === " " && offset < end) {
        gap ||= " ";
        offset++;
      }
      const length = end - offset - (data[end - 1] === " " && offset < end ? 1 : 0);
      if (length > 0) {
        if (text) text += gap;
        pieces.push({ at: text.length, node, offset, length });
        text += data.slice(offset, offset + length);
        gap = "";
      }
      if (offset + length < end) gap ||= " ";
    };
    for (const { index, 0: run } of data.matchAll(collapsed)) {
      addTo(index);
      gap ||= " ";
      offset = index + run.length;
    }
    addTo(data.length);
  };
  const walk = (parent, visible) => {
    for (const node of parent.childNodes) {
      if (visible && node.nodeType === Node.TEXT_NODE) add(node);
      if (node.nodeType !== Node.ELEMENT_NODE || node.matches(skipped)) continue;
      if (!withCaptions && node.matches(captions)) continue;
      const { display, visibility } = getComputedStyle(node);
      if (display === "none" || shut(node, display)) continue;
      const block = node.localName === "br" || !/^(inline|contents|ruby)/.test(display);
      const space = display === "table-cell" ? gap || " " : "\n";
      if (block) gap = space;
      walk(node, visibility === "visible");
      if (block) gap = display === "table-cell" ? " " : "\n";
    }
  };
  if (root) walk(root, true);
  return { text, pieces };
}

// range returns the stretch of the page that the text from start to end is.
export function range({ pieces }, start, end) {
  const place = (offset, isEnd) => {
    const piece = pieces.findLast((p) => (isEnd ? p.at < offset : p.at <= offset));
    return piece && [piece.node, Math.min(piece.offset + Math.min(offset - piece.at, piece.length), piece.node.length)];
  };
  const from = place(start, false);
  const to = place(end, true);
  if (!from || !to) return undefined;
  const found = document.createRange();
  found.setStart(...from);
  found.setEnd(...to);
  return found.collapsed ? undefined : found;
}

// published returns the day that the page says it was published, as
// 2025-06-07, or an empty string.
export function published(root) {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = day(search(JSON.parse(script.textContent)));
      if (found) return found;
    } catch {
      // A page's own mistake; the other places may be right.
    }
  }
  const meta = document.querySelector('meta[property="article:published_time"], meta[itemprop=datePublished], meta[name=date]');
  const time = root?.querySelector("time[datetime]") ?? document.querySelector("time[itemprop=datePublished], time[pubdate]");
  return day(meta?.content) || day(time?.dateTime);
}

const day = (value) => /^\d{4}-\d{2}-\d{2}/.exec(value ?? "")?.[0] ?? "";

function search(value) {
  if (typeof value !== "object" || value === null) return undefined;
  if (typeof value.datePublished === "string") return value.datePublished;
  for (const inner of Object.values(value)) {
    const found = search(inner);
    if (found) return found;
  }
  return undefined;
}
