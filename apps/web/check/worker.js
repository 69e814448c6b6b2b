// Keeps the page for checking certificates on the device. The build puts `precached` before this: the name of this
// version and the addresses of everything the page consists of.
const page = '/check/'
const prefix = 'muster-check '
const kept = prefix + precached.version

// All or nothing: a version that did not arrive whole is not used.
self.addEventListener('install', (event) => {
  const requests = [page, ...precached.files].map((file) => new Request(file, { cache: 'no-cache' }))
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)))
})

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(prefix) && name !== kept
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

// The page and its parts come from the device alone; keys and status lists are asked of the network by the page.
self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== self.location.origin) return
  const isPage = event.request.mode === 'navigate' && pathname.startsWith(page)
  if (!isPage && !precached.files.includes(pathname)) return
  event.respondWith(
    caches
      .open(kept)
      .then((cache) => cache.match(isPage ? page : pathname))
      .then((found) => found ?? fetch(event.request)),
  )
})

self.addEventListener('message', (event) => {
  if (event.data === 'use-new-version') void self.skipWaiting()
})
