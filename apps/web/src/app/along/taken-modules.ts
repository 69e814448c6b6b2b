import { addressOf } from '@muster/client/client.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'

/** Where the worker finds what was taken along: replies under their own addresses, and marks that say what is whole. */
const cacheName = 'muster-along'
const ownerMark = '/along/person'

/** A module of an enrolment in one language. */
export interface AlongModule {
  readonly enrolment: string
  readonly module: string
  readonly language: Language
}

/** Since when a module is on the device. */
export interface Taken {
  readonly takenAt: string
  readonly lessons: readonly string[]
}

const markOf = ({ enrolment, module, language }: AlongModule): string => `/along/${enrolment}/${module}/${language}`
const fileAddress = (file: string): string => addressOf('courses.file', { params: { file } })
const lessonAddress = ({ enrolment, language }: AlongModule, lesson: string): string =>
  addressOf('learning.lesson', { params: { enrolment, lesson }, query: { language } })

/** Whether this browser can open pages without a network. */
export const canTakeAlong = (): boolean =>
  import.meta.env.PROD && 'serviceWorker' in navigator && 'caches' in globalThis && isSecureContext

async function fetched(address: string): Promise<Response> {
  const reply = await fetch(address, { credentials: 'same-origin', headers: { accept: '*/*' } })
  if (!reply.ok) throw new Error(`${address} answered ${reply.status}`)
  return reply
}

/**
 * Takes a module along: its lessons with all they show, and what the pages around them ask for. Only when all of it is on
 * the device is it marked; `onLesson` is told how many lessons are. Throws when the network or the room ends before that.
 */
export async function takeAlong(
  along: AlongModule & { readonly person: string; readonly lessons: readonly string[] },
  onLesson: (done: number) => void,
): Promise<void> {
  await navigator.serviceWorker.register('/worker.js')
  await navigator.serviceWorker.ready
  const { enrolment, person, lessons } = along
  const cache = await caches.open(cacheName)
  const keep = async (address: string): Promise<void> => cache.put(address, await fetched(address))
  for (const address of [
    addressOf('access.session'),
    addressOf('home.read'),
    addressOf('courses.list'),
    addressOf('learning.outline', { params: { enrolment } }),
    addressOf('learning.newer', { params: { enrolment } }),
  ])
    await keep(address)
  const files = new Set<string>()
  for (const [at, lesson] of lessons.entries()) {
    const address = lessonAddress(along, lesson)
    const reply = await fetched(address)
    const view = (await reply.clone().json()) as ReplyOf<'learning.lesson'>
    for (const file of filesOf(view)) files.add(file)
    await cache.put(address, reply)
    onLesson(at + 1)
  }
  for (const file of files) if (!(await cache.match(fileAddress(file)))) await keep(fileAddress(file))
  await cache.put(ownerMark, Response.json(person))
  await cache.put(markOf(along), Response.json({ takenAt: new Date().toISOString(), lessons } satisfies Taken))
  // Without this, the browser may drop it when the device runs out of room; it may refuse, and then it stays as it is.
  void navigator.storage?.persist?.()
}

/** The files that the blocks of a lesson show in its language. */
function* filesOf({ blocks }: ReplyOf<'learning.lesson'>): Generator<string> {
  for (const block of blocks) {
    if (!('file' in block)) continue
    yield block.file
    if (block.kind === 'video' && block.captions !== null) yield block.captions
  }
}

/** Since when a module is on the device; null where it is not. */
export async function readTaken(along: AlongModule): Promise<Taken | null> {
  if (!canTakeAlong() || !(await caches.has(cacheName))) return null
  const mark = await (await caches.open(cacheName)).match(markOf(along))
  return mark ? ((await mark.json()) as Taken) : null
}

/** Takes a module off the device; with the last one everything goes that was kept beside it. */
export async function leaveBehind(along: AlongModule): Promise<void> {
  const taken = await readTaken(along)
  if (!taken) return
  const cache = await caches.open(cacheName)
  for (const lesson of taken.lessons) await cache.delete(lessonAddress(along, lesson))
  await cache.delete(markOf(along))
  const marks = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith('/along/'))
  if (marks.length <= 1) await caches.delete(cacheName)
}

/** Nothing that one person took along stays for the next; null when nobody is signed in any more. */
export async function keepOnlyFor(person: string | null): Promise<void> {
  if (!('caches' in globalThis) || !(await caches.has(cacheName))) return
  const mark = await (await caches.open(cacheName)).match(ownerMark)
  const owner = mark ? ((await mark.json()) as string) : null
  if (owner !== person) await caches.delete(cacheName)
}
