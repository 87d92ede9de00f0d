// On Record under a story: <on-record article="#story"></on-record>
//
// Until a reader touches it, this is a button. The rest comes with these
// modules; the build writes each one's digest beside its name.

const modules = {
  "embed-frame.js": "",
  "embed-message.js": "",
  "embed-text.js": "",
  "embed-marks.js": "",
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { all: initial; display: block; font: 400 .9375rem/1.45 var(--on-record-font, system-ui, sans-serif); color: var(--ink); overflow-wrap: anywhere;
  --ink: var(--on-record-ink, #1a1c1f); --paper: var(--on-record-paper, #fbfaf7); --line: var(--on-record-rule, #565c66); --go: var(--on-record-link, #0b57a4) }
:host([hidden]) { display: none !important }
@media print { :host { display: none !important } }
:host([theme=dark]) { --ink: var(--on-record-ink, #eceae4); --paper: var(--on-record-paper, #14161a); --line: var(--on-record-rule, #a9afba); --go: var(--on-record-link, #8ab8f0) }
@media (prefers-color-scheme: dark) { :host(:not([theme=light])) { --ink: var(--on-record-ink, #eceae4); --paper: var(--on-record-paper, #14161a); --line: var(--on-record-rule, #a9afba); --go: var(--on-record-link, #8ab8f0) } }
button { box-sizing: border-box; min-height: 46px; padding: 8px 12px; font: inherit; font-weight: 600; color: var(--go); background: var(--paper); border: 1px solid var(--line); border-radius: var(--on-record-radius, 6px); text-align: start; cursor: pointer }
.main { display: flex; justify-content: space-between; align-items: center; gap: 8px; width: 100%; font-size: clamp(.8125rem, 4vw, .9375rem) }
.main::after { content: "+" }
[aria-expanded=true]::after { content: "–" }
button:hover { border-color: var(--go) }
button:focus-visible { outline: 2px solid var(--go); outline-offset: 2px }
.panel { display: flex; flex-direction: column; min-height: var(--on-record-height, 36rem); margin-top: 8px }
iframe { flex: 1; border: 0 }
p { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin: 8px 0 }
span { flex: 1 1 12em }
[hidden] { display: none }`);

const make = (name, more) => Object.assign(document.createElement(name), more);

// fetchModules imports the modules, held to their digests where the browser
// can. After a failure they are asked for by another name.
let fetched;
let tries = 0;
const fetchModules = () =>
  (fetched ??= Promise.all(Object.entries(modules).map(fetchModule)).catch((error) => {
    fetched = undefined;
    tries++;
    throw error;
  }));

async function fetchModule([name, integrity]) {
  const { href } = new URL(`${name}?${integrity.slice(7, 15)}${tries || ""}`, import.meta.url);
  const link = make("link", { rel: "modulepreload", crossOrigin: "", integrity, href });
  if (integrity && link.relList.supports(link.rel)) {
    await new Promise((done, fail) => {
      link.onload = done;
      link.onerror = fail;
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(href);
}

class OnRecord extends HTMLElement {
  static observedAttributes = ["open", "heading", "theme", "article", "facts", "captions"];
  #label = make("slot", { name: "label" });
  #button = make("button", { type: "button", className: "main", part: "button", onclick: () => this.toggleAttribute("open") });
  #why = make("span");
  #again = make("button", { type: "button", onclick: () => this.#start() });
  #line = make("p", { hidden: true });
  #panel = make("div", { className: "panel", hidden: true });
  #session;

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    this.#line.setAttribute("role", "alert");
    this.#line.append(this.#why, this.#again);
    this.#panel.append(this.#line);
    this.#button.append(this.#label);
    this.#button.onpointerenter = this.#button.onfocus = () => {
      const link = make("link", { rel: "preconnect", href: import.meta.url, crossOrigin: "" });
      document.head.append(link);
      link.remove();
      this.#button.onpointerenter = this.#button.onfocus = null;
    };
    root.append(this.#button, this.#panel);
    this.attributeChangedCallback("heading");
  }

  connectedCallback() {
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  connectedMoveCallback() {} // the frame moves along

  attributeChangedCallback(name, old, value) {
    if (name === "heading") this.#label.textContent = value ?? "Check a claim against this article";
    if (name === "open") this.#show();
    else if (old !== value) this.#session?.changed?.(name);
  }

  #show() {
    const open = this.isConnected && this.hasAttribute("open");
    this.#button.setAttribute("aria-expanded", open);
    this.#panel.hidden = !open;
    if (open && !this.#session) this.#start();
    else this.#session?.shown?.();
  }

  #stop() {
    this.#session?.close?.();
    this.#session = undefined;
  }

  async #start() {
    this.#stop();
    this.#say();
    const waiting = (this.#session = {});
    try {
      const [{ open }, ...others] = await fetchModules();
      if (this.#session === waiting) this.#session = open(this, this.#panel, (why) => this.#say(why), ...others);
    } catch {
      if (this.#session === waiting) this.#say("The checker could not be loaded.");
    }
  }

  #say(why) {
    this.#line.hidden = !why;
    this.#why.textContent = why && (this.getAttribute("failure") ?? why + " The article is unaffected.");
    this.#again.textContent = this.getAttribute("again") ?? "Try again";
  }
}

customElements.get("on-record") ?? customElements.define("on-record", OnRecord);
