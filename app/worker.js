// The service worker: keeps the site for reading without the net.
//
// A version is cached whole or not at all. While a version is at work, the
// next one waits until no page uses the old one, so files never mix.
"use strict";

const version = "{{.Version}}";
const files = {{.ResourcesToCache}};
const scope = new URL("./", self.location).href;
const prefix = "onrecord " + scope + " ";
const cacheName = prefix + version;

// What another app of the device shares with this one waits here for the page.
const shared = new URL("shared.json", scope);
const sharedCache = "on-record shared " + scope;

// The pages that an editor writes are asked for anew whenever there is a net.
const editors = ["index.html"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    (async () => {
      const fetched = await Promise.all(files.map(fetchWhole));
      const cache = await caches.open(cacheName);
      await Promise.all(files.map((file, i) => cache.put(new URL(file, scope), fetched[i])));
    })(),
  );
});

async function fetchWhole(file) {
  const response = await fetch(new URL(file, scope), { cache: "reload", credentials: "same-origin" });
  if (!response.ok) throw new Error(file + ": status " + response.status);
  if (!response.redirected) return response;
  // A response that was redirected may not answer a navigation.
  return new Response(await response.blob(), { headers: response.headers });
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
      }
    })(),
  );
});

// The page asks for this when its reader wants the new version.
self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
});

// share keeps what was shared, on the device alone, and opens the page.
async function share(request) {
  const form = await request.formData();
  const said = (name) => String(form.get(name) ?? "");
  const files = [];
  for (const file of form.getAll("files")) {
    if (typeof file !== "string") files.push({ name: file.name, content: await file.text() });
  }
  const content = { title: said("title"), text: said("text"), url: said("url"), files };
  const cache = await caches.open(sharedCache);
  await cache.put(shared, new Response(JSON.stringify(content)));
  return Response.redirect(new URL("checker.html#shared", scope), 303);
}

// takeShared hands over what was shared, once: of two that ask at a time, to the
// one whose deletion finds something.
async function takeShared() {
  const cache = await caches.open(sharedCache);
  const found = await cache.match(shared);
  return (await cache.delete(shared)) && found ? found : new Response("null");
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "POST" && request.url === scope + "share") return event.respondWith(share(request));
  if (request.method === "GET" && request.url === shared.href) return event.respondWith(takeShared());
  const file = fileOf(request);
  if (request.method !== "GET" || file === undefined) return;
  event.respondWith(editors.includes(file) ? newest(request, file) : kept(request, file));
});

// fileOf names the file of the site that a request is for, whatever follows
// "?"; a folder is its index.html, and a page may lack its ".html".
function fileOf(request) {
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  if (!address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length);
  const name = decodeURIComponent(path) || "index.html";
  if (request.mode === "navigate" && !files.includes(name) && files.includes(name + ".html")) return name + ".html";
  return files.includes(name) ? name : undefined;
}

async function kept(request, file) {
  const cache = await caches.open(cacheName);
  return (await cache.match(new URL(file, scope), { ignoreVary: true })) ?? fetch(request);
}

async function newest(request, file) {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(cacheName);
    const found = await cache.match(new URL(file, scope), { ignoreVary: true });
    if (found) return found;
    throw error;
  }
}
