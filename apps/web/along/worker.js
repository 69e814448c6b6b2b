// Lets people read, without a network, the modules they took along. The build puts `precached` before this: the name of
// this version and the addresses of the pages that lessons need. It is installed when the first module is taken along.
const prefix = 'muster-pages '
const pages = prefix + precached.version
/** What was taken along, under the addresses it came from; written by the page. */
const along = 'muster-along'
/** Milliseconds after which what is on the device is shown instead of a network that does not answer. */
const patience = 6_000

// All or nothing: a version that did not arrive whole is not used.
self.addEventListener('install', (event) => {
  const requests = ['/', ...precached.files].map((file) => new Request(file, { cache: 'no-cache' }))
  event.waitUntil(
    caches
      .open(pages)
      .then((cache) => cache.addAll(requests))
      .then(() => self.skipWaiting()),
  )
})

self.addEventListener('activate', (event) => {
  const isOld = (name) => name.startsWith(prefix) && name !== pages
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(networkFirst(request, () => inCache(pages, '/')))
  } else if (precached.files.includes(pathname)) {
    event.respondWith(inCache(pages, pathname).then((found) => found ?? fetch(request)))
  } else if (pathname.startsWith('/api/v1/')) {
    event.respondWith(takenOrNetwork(request))
  }
})

/** Addresses that show the application; the others are documents of their own. */
const isPage = (pathname) => !/^\/(api|check|docs|log|shared|status|verify|\.well-known)(\/|$)/.test(pathname)

const inCache = (name, key) => caches.open(name).then((cache) => cache.match(key, { ignoreVary: true }))

/** From the network where it answers in time; otherwise what is kept, or the network however long it takes. */
async function networkFirst(request, kept) {
  const reply = fetch(request)
  const late = new Promise((resolve) => setTimeout(resolve, patience, 'late'))
  try {
    const first = await Promise.race([reply, late])
    return first === 'late' ? ((await kept()) ?? (await reply)) : first
  } catch (lost) {
    const found = await kept()
    if (found) return found
    throw lost
  }
}

async function takenOrNetwork(request) {
  const taken = await ifAnything((cache) => cache.match(request.url, { ignoreVary: true }))
  if (!taken) return fetch(request)
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get('range') ?? '')
  if (range) return partOf(taken, Number(range[1]), range[2] === '' ? null : Number(range[2]))
  // A file never changes under its address.
  if (new URL(request.url).pathname.startsWith('/api/v1/course-files/')) return taken
  const reply = await networkFirst(request, () => taken)
  if (!reply.ok || reply === taken) return reply
  const newer = reply.clone()
  await ifAnything((cache) => cache.put(request.url, newer))
  return reply
}

/** Opening what was left behind would make it anew: whoever signed out leaves nothing. */
const ifAnything = async (use) => ((await caches.has(along)) ? use(await caches.open(along)) : undefined)

/** A part of a recording, as players ask for it. */
async function partOf(taken, from, to) {
  const content = await taken.blob()
  const last = Math.min(to ?? content.size - 1, content.size - 1)
  return new Response(content.slice(from, last + 1, content.type), {
    status: 206,
    headers: {
      'accept-ranges': 'bytes',
      'content-range': `bytes ${from}-${last}/${content.size}`,
      'content-type': content.type,
    },
  })
}
