// The service worker. All files are fetched together when it is installed; afterwards the page works without a network.
// Another build has another version: its files are fetched beside the old ones, which pages that are open still use.
const version = 'newsroom-__VERSION__';
const files = __FILES__;

self.addEventListener('install', (event) => {
  const wanted = ['./', ...files.filter((file) => file !== 'index.html')];
  event.waitUntil(
    caches.open(version).then((cache) => cache.addAll(wanted.map((file) => new Request(file, { cache: 'no-cache' })))),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('newsroom-') && name !== version) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(version);
      const kept = await cache.match(request.mode === 'navigate' ? './' : request, { ignoreVary: true });
      return kept ?? fetch(request);
    })(),
  );
});
