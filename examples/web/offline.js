// A service worker: all of the page is kept when it is opened for the first time, and comes from there afterwards. A
// new version of the page needs a new name, so that nobody gets files of both.
const kept = 'communique-0.1.0';
const files = ['./', 'index.html', 'page.mjs', ...['communique.mjs', 'communique.wasm', 'serving.mjs', 'worker.mjs']
  .map((name) => `communique/${name}`)];

self.addEventListener('install', (event) =>
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files))));
self.addEventListener('activate', (event) =>
  event.waitUntil(caches.keys().then((names) =>
    Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name))))));
self.addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((found) => found ?? fetch(event.request))));
