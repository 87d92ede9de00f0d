// What has to stand before go-app's own scripts: it keeps the page readable
// where the program cannot run, and says so.
"use strict";

// The page around a frame may ask for a theme, and may have a heading of its own.
const asked = new URLSearchParams(location.search);
document.documentElement.dataset.theme = asked.get("theme") ?? "auto";
if (asked.has("host")) document.documentElement.dataset.hosted = "";

// tellHost lets the page around the frame know what became of this one. A page
// from a file or a sandbox has the origin "null", which cannot be named.
const tellHost = (type) => {
  const host = asked.get("host");
  if (!host || parent === window) return;
  try {
    parent.postMessage(JSON.stringify({ onrecord: 1, type }), host === "null" ? "*" : host);
  } catch {
    // It is no origin: the program says so.
  }
};
tellHost("loading");

// In a frame from another site the browser may refuse all storage by throwing,
// which stops go-app before it starts. A store in memory takes its place.
for (const name of ["localStorage", "sessionStorage"]) {
  try {
    window[name].length;
  } catch {
    const kept = new Map();
    Object.defineProperty(window, name, {
      value: {
        getItem: (key) => kept.get(String(key)) ?? null,
        setItem: (key, value) => void kept.set(String(key), String(value)),
        removeItem: (key) => void kept.delete(String(key)),
        clear: () => kept.clear(),
        key: (i) => [...kept.keys()][i] ?? null,
        get length() {
          return kept.size;
        },
      },
    });
  }
}

// In a page of another site this one installs nothing: a frame has no way to
// offer its reader the next version, and would be left behind by that page's
// script. In a sandbox the browser throws where it is asked for a worker.
const abroad = () => {
  try {
    return parent.document === null;
  } catch {
    return true;
  }
};
if (abroad()) delete Navigator.prototype.serviceWorker;

// onRecordFailed shows the failure line, once, with the reason in it.
window.onRecordFailed = (why) => {
  const line = document.getElementById("failure");
  if (!line || !line.hidden) return;
  line.querySelector("[data-why]").textContent = String(why).replace(/\.$/, "");
  line.hidden = false;
  document.documentElement.dataset.state = "failed";
  tellHost("failed");
};

const failureWords = (name) => document.getElementById("failure")?.dataset[name] ?? name;

document.addEventListener("DOMContentLoaded", () => {
  document.getElementById("again")?.addEventListener("click", () => location.reload());
  if (typeof WebAssembly !== "object") window.onRecordFailed(failureWords("noWasm"));
});

// go-app would compile what a server says in place of the program.
const fetchAny = window.fetch;
window.fetch = async (...args) => {
  const response = await fetchAny(...args);
  if (args[0] === "web/app.wasm" && !response.ok) throw new Error("app.wasm: status " + response.status);
  return response;
};

// go-app reports a download or a compilation that failed to its loader alone.
for (const name of ["instantiateStreaming", "instantiate"]) {
  const original = window.WebAssembly?.[name];
  if (!original) continue;
  WebAssembly[name] = (...args) =>
    original.apply(WebAssembly, args).catch((error) => {
      window.onRecordFailed(error.message ?? error);
      throw error;
    });
}

// The Go program never ends by itself: when it does, it has panicked, and the
// page would look alive and do nothing.
let Runtime;
Object.defineProperty(window, "Go", {
  configurable: true,
  get: () => Runtime,
  set: (loaded) => {
    Runtime = loaded;
    const run = loaded.prototype.run;
    loaded.prototype.run = function (...args) {
      return run.apply(this, args).finally(() => window.onRecordFailed(failureWords("stopped")));
    };
  },
});

// The browser offers to install the program, and the program asks when its
// reader wants that.
addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  window.onRecordPrompt = event;
  dispatchEvent(new Event("on-record-install"));
});
addEventListener("appinstalled", () => {
  window.onRecordPrompt = undefined;
  dispatchEvent(new Event("on-record-install"));
});

// A new version waits until its reader wants it. It is looked for whenever the
// page comes into view again.
const workers = window.parent === window ? navigator.serviceWorker : undefined; // a frame may not even ask
workers?.ready.then((registration) => {
  const tell = () => {
    if (!registration.waiting) return;
    window.onRecordUpdate = registration.waiting;
    dispatchEvent(new Event("on-record-update"));
  };
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => {});
  });
  tell();
});

// go-app would take every link for one of its own pages.
document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest("a")) event.stopPropagation();
});
