// The open widget: the frame, what is said between it and the page, and the
// article read again when it changes.

const home = new URL("../embed.html", import.meta.url);
const patience = 10_000; // milliseconds until the page says that the frame has not answered
const grace = 1_000; // milliseconds after its load in which a page of ours has spoken
const rest = 300; // milliseconds in which changes of the article are gathered, at the least

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
  let base = ""; // a fact base, as text
  let based = null; // where it is from
  let watched; // the article's element
  let cost = 0; // of reading it, in milliseconds
  let ready = false; // the frame's program is there, and takes articles
  let target; // whom messages to the frame are for
  let port; // to it, from its first article on
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
  // The article's element may come later, or another in its place.
  const outlook = new MutationObserver(() => root() !== watched && changed());
  outlook.observe(document, { subtree: true, childList: true });
  let pending;
  signal.addEventListener("abort", () => clearTimeout(pending));

  addEventListener("message", greet, { signal });
  addEventListener("scroll", fit, { signal, capture: true, passive: true });
  addEventListener("resize", fit, { signal });
  entitle();
  const address = new URL(home);
  address.search = new URLSearchParams({ host: self.origin, theme: theme() });
  frame.src = address;
  wait(patience, slow);
  panel.append(frame);

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

  // The frame announces itself, and gets the article and a port of its own. In
  // a sandbox that leaves the host no origin, its frames have none either.
  function greet({ source: from, origin, data }) {
    if (from !== frame.contentWindow || (origin !== home.origin && !(origin === "null" && self.origin === "null"))) return;
    const type = receive(data)?.type;
    if (type !== "loading" && type !== "ready" && type !== "failed") return;
    spoken = true;
    frame.hidden = false;
    target = origin === "null" ? "*" : origin;
    ready = type === "ready";
    port?.close();
    port = undefined;
    wait(patience, type === "loading" && slow);
    say();
    if (ready) serve();
  }

  // serve gives the article as it now is, once the fact base is there.
  async function serve() {
    if (!(await fetchBase()) || !ready) return;
    reread();
    give();
  }

  // fetchBase fetches the fact base, where there is one, and reports whether
  // nothing is missing.
  async function fetchBase() {
    const facts = element.getAttribute("facts");
    if (facts === based) return true;
    const stale = () => signal.aborted || element.getAttribute("facts") !== facts;
    try {
      const response = facts && (await fetch(new URL(facts, document.baseURI), { signal }));
      if (response && !response.ok) throw new Error(response.status);
      const text = response ? await response.text() : "";
      if (stale()) return false;
      base = text;
      based = facts;
      return true;
    } catch {
      if (!stale()) say("The facts of this article could not be loaded.");
      return false;
    }
  }

  function reread() {
    const before = source;
    const began = performance.now();
    watched = root();
    source = read(watched, element.hasAttribute("captions"));
    cost = performance.now() - began;
    observer.disconnect();
    if (watched) observer.observe(watched, { subtree: true, childList: true, characterData: true, attributeFilter: ["hidden", "class", "style", "open"] });
    if (source.pieces.length !== before.pieces.length || source.pieces.some(({ node }, i) => node !== before.pieces[i].node)) paint();
    return source.text !== before.text;
  }

  // give sends the article as it stands; with the first goes the frame's port.
  function give() {
    revision++;
    evidence = [];
    marked.clear();
    const message = write({ type: "article", revision, text: source.text, published: published(watched), facts: base, shows: watched !== null });
    if (message.length > longest) return say("This article is too long for the checker.");
    say();
    if (port) return port.postMessage(message);
    const channel = new MessageChannel();
    port = channel.port1;
    port.onmessage = hear;
    frame.contentWindow.postMessage(message, target, [channel.port2]);
    wear();
  }

  function changed() {
    pending ??= setTimeout(() => {
      pending = undefined;
      if (reread() && ready) give();
    }, Math.max(rest, 20 * cost)); // a page that never rests has to be left time of its own
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
        if (message.revision === revision) show(message);
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
    marked.mark(panel.hidden ? [] : evidence.map(locate).filter(Boolean).map((at) => range(source, ...at)).filter(Boolean));
  }

  function show(message) {
    const at = locate(message);
    if (at) marked.show(range(source, ...at), source.text, ...at);
  }

  // locate returns where words of the article are. A fact base may have been
  // drawn from another edition of the text.
  function locate({ start, end, text }) {
    if (source.text.slice(start, end) === text) return [start, end];
    const at = text ? source.text.indexOf(text) : -1;
    return at < 0 ? undefined : [at, at + text.length];
  }

  function wear() {
    port?.postMessage(write({ type: "theme", theme: theme() }));
  }

  return {
    shown() {
      paint();
      fit();
    },
    changed(attribute) {
      if (attribute === "heading") entitle();
      else if (attribute === "theme") wear();
      else if (ready) serve();
    },
    close() {
      undo.abort();
      observer.disconnect();
      outlook.disconnect();
      port?.close();
      marked.close();
      frame.remove();
      panel.style.height = "";
    },
  };
}
