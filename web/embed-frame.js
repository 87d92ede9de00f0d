// The open widget: the frame, what is said between it and the page, and the
// article read again when it changes. app/message.go names the same messages.

import { marks } from "./embed-marks.js";
import { published, range, read } from "./embed-text.js";

const version = 1;
const home = new URL("../embed.html", import.meta.url);
const longest = 4_000_000; // characters of a message from the frame
const patience = 10_000; // milliseconds until the page says that the frame has not answered
const rest = 300; // milliseconds without a change before the article is read again

// open puts a frame into panel. say shows a line with a retry, or hides it.
export function open(element, panel, say) {
  const undo = new AbortController();
  const marked = marks();
  let source = { text: "", pieces: [] };
  let revision = 0;
  let evidence = []; // of the findings, as text and offsets
  let base; // a fact base, as text
  let port;

  const frame = document.createElement("iframe");
  frame.part = "frame";
  frame.title = element.getAttribute("heading") ?? "Check a claim against this article";
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
  frame.setAttribute("allow", "");
  frame.referrerPolicy = "no-referrer";
  const address = new URL(home);
  address.search = new URLSearchParams({ host: location.origin, theme: theme() });
  frame.src = address;

  const late = setTimeout(() => say("The checker has not answered yet."), patience);
  undo.signal.addEventListener("abort", () => clearTimeout(late));
  const observer = new MutationObserver(changed);
  let pending;

  addEventListener("message", greet, { signal: undo.signal });
  panel.replaceChildren(frame);

  function theme() {
    const asked = element.getAttribute("theme");
    return asked === "light" || asked === "dark" ? asked : "auto";
  }

  function root() {
    const selector = element.getAttribute("article");
    try {
      return selector ? document.querySelector(selector) : element.hasAttribute("facts") ? null : (element.closest("article") ?? document.querySelector("article"));
    } catch {
      return null; // not a selector
    }
  }

  // The frame announces itself, and gets the article and a port of its own.
  async function greet(event) {
    if (event.source !== frame.contentWindow || event.origin !== home.origin) return;
    if (parse(event.data)?.type !== "ready") return;
    const facts = element.getAttribute("facts");
    if (facts && base === undefined) {
      try {
        const response = await fetch(new URL(facts, document.baseURI), { signal: undo.signal });
        if (!response.ok) throw new Error(response.status);
        base = await response.text();
      } catch {
        if (!undo.signal.aborted) say("The facts of this article could not be loaded.");
        return;
      }
    }
    if (undo.signal.aborted) return;
    clearTimeout(late);
    say();
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hear;
    reread();
    frame.contentWindow.postMessage(article(), home.origin, [channel.port2]);
  }

  function reread() {
    const found = root();
    source = read(found, element.hasAttribute("captions"));
    observer.disconnect();
    observer.observe(found ?? document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ["hidden", "class", "style"] });
    paint();
  }

  function article() {
    revision++;
    evidence = [];
    marked.clear();
    const found = root();
    return write({ type: "article", revision, text: source.text, published: published(found), facts: base ?? "", shows: found !== null });
  }

  function changed() {
    clearTimeout(pending);
    pending = setTimeout(() => {
      const before = source.text;
      reread();
      if (port && source.text !== before) port.postMessage(article());
    }, rest);
  }
  undo.signal.addEventListener("abort", () => clearTimeout(pending));

  function hear(event) {
    const message = parse(event.data);
    switch (message?.type) {
      case "height":
        if (whole(message.height) && message.height < 100_000) frame.style.height = `max(${message.height}px, var(--on-record-height, 36rem))`;
        break;
      case "findings":
        if (message.revision === revision && list(message.findings, finding)) found(message.findings);
        break;
      case "show":
        if (message.revision === revision && place(message)) marked.show(locate(message));
        break;
    }
  }

  function found(findings) {
    evidence = findings.flatMap((f) => f.evidence);
    paint();
    for (const detail of findings) element.dispatchEvent(new CustomEvent("on-record:finding", { bubbles: true, composed: true, detail }));
  }

  function paint() {
    marked.show();
    marked.mark(panel.hidden ? [] : evidence.map(locate).filter(Boolean));
  }

  // A fact base may have been drawn from another edition of the text.
  function locate({ start, end, text }) {
    if (source.text.slice(start, end) === text) return range(source, start, end);
    const at = text ? source.text.indexOf(text) : -1;
    return at < 0 ? undefined : range(source, at, at + text.length);
  }

  return {
    shown: paint,
    changed(name) {
      if (name === "theme") port?.postMessage(write({ type: "theme", theme: theme() }));
      else {
        if (name === "facts") base = undefined;
        frame.src = address; // it asks anew
      }
    },
    close() {
      undo.abort();
      observer.disconnect();
      port?.close();
      marked.close();
      frame.remove();
    },
  };
}

const write = (message) => JSON.stringify({ onrecord: version, ...message });

function parse(data) {
  if (typeof data !== "string" || data.length > longest) return undefined;
  try {
    const message = JSON.parse(data);
    return message?.onrecord === version ? message : undefined;
  } catch {
    return undefined;
  }
}

const whole = (n) => Number.isSafeInteger(n) && n >= 0;
const list = (value, each) => Array.isArray(value) && value.every(each);
const place = (p) => whole(p?.start) && whole(p.end) && p.start < p.end && typeof p.text === "string";
const finding = (f) =>
  typeof f?.claim === "string" &&
  ["SUPPORTED", "CONTRADICTED", "NOT_COVERED"].includes(f.verdict) &&
  typeof f.reason === "string" &&
  list(f.spans, (s) => place(s) && ["match", "conflict", "missing"].includes(s.outcome)) &&
  list(f.evidence, place);
