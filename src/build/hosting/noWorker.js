/* Offline reading is switched off: this takes the place of the worker of earlier builds, drops what it kept, and goes. */
/* global BASE */
addEventListener('install', () => {
  self.skipWaiting();
});
addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names
            .filter((name) => name.startsWith(`story:${BASE}:`))
            .map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.registration.unregister()),
  );
});
