// The open widget: the frame, what is said between it and the page, and the
// article read again when it changes.

const home = new URL("../embed.html", import.meta.url);
const patience = 10_000; // milliseconds until the page says that the frame has not answered
const grace = 1_000; // milliseconds after its load in which a page of ours has spoken
const rest = 300; // milliseconds in which changes of the article are gathered

const slow = "The checker has not answered yet.";
const lost = "The checker could not be loaded.";

// open puts a frame into panel. say shows a line with a retry, or hides it. The
// other modules come from embed.js, which holds them to their digests.
export function open(element, panel, say, { read: receive, write, longest }, { read, range, published }, { marks }) {
  const undo = new AbortController();
  const { signal } = undo;
  const marked = marks();
  let source = { text: "", pieces: [] };
  let revision = 0;
  let evidence = []; // of the findings, as text and offsets
  let base; // a fact base, as text
  let port;
  let asked = false; // for the article, by the frame
  let height = 0; // of what the frame shows

  const frame = document.createElement("iframe");
  frame.part = "frame";
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin");
  frame.setAttribute("allow", "");
  frame.referrerPolicy = "no-referrer";
  // What becomes of the frame shows in what it says. A page that has loaded and
  // is silent is another's: a blocker's, or the browser's own about an error.
  let timer;
  let spoken = false;
  const wait = (time, why) => {
    clearTimeout(timer);
    timer = why && setTimeout(() => {
      frame.hidden = why === lost;
      say(why);
    }, time);
  };
  frame.addEventListener("load", () => {
    if (!spoken) wait(grace, lost);
    spoken = false;
  });
  signal.addEventListener("abort", () => wait());

  const observer = new MutationObserver(changed);
  let pending;
  signal.addEventListener("abort", () => clearTimeout(pending));

  addEventListener("message", greet, { signal });
  addEventListener("scroll", fit, { signal, capture: true, passive: true });
  addEventListener("resize", fit, { signal });
  entitle();
  visit();
  panel.append(frame);

  // visit loads the frame's page, which then asks for the article.
  function visit() {
    const address = new URL(home);
    address.search = new URLSearchParams({ host: self.origin, theme: theme() });
    frame.src = address;
    wait(patience, slow);
  }

  function entitle() {
    const label = element.querySelector("[slot=label]")?.textContent.trim();
    frame.title = label || element.getAttribute("heading") || "Check a claim against this article";
  }

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
    const type = receive(event.data)?.type;
    if (type !== "loading" && type !== "ready" && type !== "failed") return;
    spoken = true;
    frame.hidden = false;
    asked = false;
    wait(patience, type === "loading" && slow);
    say();
    if (type !== "ready" || !(await fetchBase()) || signal.aborted) return;
    port?.close();
    port = undefined;
    asked = true;
    reread();
    give();
  }

  // fetchBase fetches the fact base, where there is one, and reports whether
  // nothing is missing.
  async function fetchBase() {
    const facts = element.getAttribute("facts");
    if (!facts || base !== undefined) return true;
    try {
      const response = await fetch(new URL(facts, document.baseURI), { signal });
      if (!response.ok) throw new Error(response.status);
      base = await response.text();
      return true;
    } catch {
      if (!signal.aborted) say("The facts of this article could not be loaded.");
      return false;
    }
  }

  function reread() {
    const found = root();
    const before = source;
    source = read(found, element.hasAttribute("captions"));
    observer.disconnect();
    observer.observe(found ?? document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ["hidden", "class", "style", "open"] });
    if (source.pieces.length !== before.pieces.length || source.pieces.some(({ node }, i) => node !== before.pieces[i].node)) paint();
    return source.text !== before.text;
  }

  // give sends the article as it stands; with the first goes the frame's port.
  function give() {
    revision++;
    evidence = [];
    marked.clear();
    const found = root();
    const message = write({ type: "article", revision, text: source.text, published: published(found), facts: base ?? "", shows: found !== null });
    if (message.length > longest) return say("This article is too long for the checker.");
    say();
    if (port) return port.postMessage(message);
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hear;
    frame.contentWindow.postMessage(message, home.origin, [channel.port2]);
  }

  function changed() {
    pending ??= setTimeout(() => {
      pending = undefined;
      if (reread() && asked) give();
    }, rest);
  }

  function hear(event) {
    const message = receive(event.data);
    switch (message?.type) {
      case "height":
        height = message.height;
        fit();
        break;
      case "findings":
        if (message.revision === revision) found(message.findings);
        break;
      case "show":
        if (message.revision === revision) marked.show(locate(message));
        break;
    }
  }

  // fit makes the panel as high as what the frame shows, but not under the
  // reader's eyes: what stands below it would jump. While its lower edge is in
  // view it keeps its height, and the frame scrolls; nor does it shrink so far
  // that the edge comes into view.
  function fit() {
    if (panel.hidden) return;
    const { top, bottom } = panel.getBoundingClientRect();
    if (bottom >= innerHeight) panel.style.height = Math.max(height, innerHeight - top) + "px";
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
    shown() {
      paint();
      fit();
    },
    changed(attribute) {
      if (attribute === "heading") entitle();
      else if (attribute === "theme") port?.postMessage(write({ type: "theme", theme: theme() }));
      else {
        if (attribute === "facts") base = undefined;
        visit();
      }
    },
    close() {
      undo.abort();
      observer.disconnect();
      port?.close();
      marked.close();
      frame.remove();
      panel.style.height = "";
    },
  };
}
