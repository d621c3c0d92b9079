/*
 * Keeps an edition readable that was visited once, for when there is no network. Written into `sw.js` by the build, with
 * `BUILD` (a sum of what was built), `BASE` and `FILES_OF` (for each, the files that it is read from).
 */
/* global BASE, BUILD, FILES_OF */
const PREFIX = `story:${BASE}:`;
const NAME = PREFIX + BUILD;
/** Downloads and what other pages show are left to the network. */
const isOurs = ({ method, url }) => {
  const { origin, pathname } = new URL(url);
  return (
    method === 'GET' &&
    origin === location.origin &&
    pathname.startsWith(BASE) &&
    !/^(..\/)?(data|embed|oembed|step)\//.test(pathname.slice(BASE.length))
  );
};

/** Stands in the cache where all of an edition does. Its page alone may be there because somebody has just opened it. */
const wholeOf = (edition) => `${BASE}${edition}whole`;

async function keep(edition) {
  const files = FILES_OF[edition];
  if (!files) return;
  const cache = await caches.open(NAME);
  if (await cache.match(wholeOf(edition))) return;
  await cache.addAll(files.slice(1).map((file) => new Request(BASE + file, { cache: 'no-cache' })));
  await cache.add(new Request(BASE + files[0], { cache: 'no-cache' }));
  await cache.put(wholeOf(edition), new Response());
}

/** Editions that earlier builds kept for this reader. */
async function keptEditions() {
  const found = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue;
    const cache = await caches.open(name);
    for (const edition of Object.keys(FILES_OF))
      if (await cache.match(BASE + edition)) found.push(edition);
  }
  return found;
}

async function dropOld() {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
}

/** Hashed files never change; all else is asked for anew while there is a network. */
async function answer(request) {
  const cache = await caches.open(NAME);
  const path = new URL(request.url).pathname;
  // A page is one page whatever its address asks for: kept once, not for every view of the map that was ever shared.
  const key = request.mode === 'navigate' ? path : request;
  const kept = () => cache.match(key);
  if (path.startsWith(`${BASE}_astro/`)) {
    const found = await kept();
    if (found) return found;
  }
  try {
    const fresh = await fetch(request);
    if (fresh.ok && fresh.type === 'basic' && !fresh.redirected)
      await cache.put(key, fresh.clone());
    return fresh;
  } catch (error) {
    const found = await kept();
    if (found) return found;
    throw error;
  }
}

addEventListener('install', (event) => {
  event.waitUntil(
    keptEditions()
      .then((editions) => Promise.all(editions.map(keep)))
      .then(() => self.skipWaiting()),
  );
});
addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(dropOld));
});
addEventListener('message', (event) => {
  if (event.data?.type === 'keep' && typeof event.data.edition === 'string')
    // An answer that was on its way when this worker took over may have opened the old cache again.
    event.waitUntil(keep(event.data.edition).then(dropOld));
});
addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});
