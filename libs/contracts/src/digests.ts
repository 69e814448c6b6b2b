import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

/** What is recorded of an entry: how many lines of the changelog name it, and a digest of each part of its shape. */
export interface Recorded {
  readonly lines: number
  readonly parts: string
}

/** An entry whose shape is not the recorded one. `told`: a line of the changelog that is newer than the record names it. */
export interface Change {
  readonly id: string
  readonly what: string
  readonly told: boolean
}

/** JSON with the keys of objects in order, so that where a key stands in the source changes nothing. */
function settled(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

const shapeOf = (schema: z.ZodType | string | undefined, io: 'input' | 'output'): unknown =>
  schema instanceof z.ZodType ? z.toJSONSchema(schema, { io, unrepresentable: 'any' }) : schema

const short = (value: unknown): string =>
  value === undefined ? '-' : createHash('sha256').update(settled(value)).digest('hex').slice(0, 8)

/** The parts of an entry that its callers rest on, each as a digest; method and path as they are. */
export function partsOf(entry: Endpoint): string {
  const { form, upload, idempotent, status } = entry
  const body = entry.body || upload ? { shape: shapeOf(entry.body, 'input'), form, upload, idempotent } : idempotent
  const allow = Array.isArray(entry.access.allow) ? entry.access.allow.toSorted() : entry.access.allow
  const parts = {
    params: short(shapeOf(entry.params, 'input')),
    query: short(shapeOf(entry.query, 'input')),
    body: short(body),
    reply: short({ shape: shapeOf(entry.reply, 'output'), status }),
    access: short({ ...entry.access, allow }),
    refusals: short(entry.refusals?.toSorted()),
  }
  const digests = Object.entries(parts).map(([part, digest]) => `${part}=${digest}`)
  return [`method=${entry.method}`, `path=${entry.path}`, ...digests].join(' ')
}

/** How many lines of the changelog name the entry, in backticks. */
const linesNaming = (id: string, changelog: string): number =>
  changelog.split('\n').filter((line) => line.startsWith('- ') && line.includes(`\`${id}\``)).length

/** Reads `digests.txt`. Of an entry that stands twice after a merge the last counts; other lines are passed over. */
export function readDigests(text: string): Map<string, Recorded> {
  const rows = text.split('\n').flatMap((line) => {
    const [, id, lines, parts] = /^(\S+) lines=(\d+) (method=.*)$/.exec(line) ?? []
    return id && lines && parts ? [[id, { lines: Number(lines), parts }] as const] : []
  })
  return new Map(rows)
}

/** The text of `digests.txt` for these entries and this changelog. */
export function digestsText(entries: Readonly<Record<string, Endpoint>>, changelog: string): string {
  const rows = Object.entries(entries)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, entry]) => `${id} lines=${linesNaming(id, changelog)} ${partsOf(entry)}`)
  return [
    '# The shape of every entry, by `node libs/contracts/src/write-digests.ts`; a spec compares.',
    ...rows,
    '',
  ].join('\n')
}

/** Entries that are new, gone or of another shape than recorded, with the parts that changed. */
export function changesSince(
  recorded: ReadonlyMap<string, Recorded>,
  entries: Readonly<Record<string, Endpoint>>,
  changelog: string,
): Change[] {
  return [...new Set([...recorded.keys(), ...Object.keys(entries)])].sort().flatMap((id) => {
    const before = recorded.get(id)
    const entry = entries[id]
    const now = entry && partsOf(entry)
    if (before?.parts === now) return []
    const told = linesNaming(id, changelog) > (before?.lines ?? 0)
    if (!before) return [{ id, what: 'new', told }]
    if (!now) return [{ id, what: 'gone', told }]
    const earlier = new Set(before.parts.split(' '))
    const changed = now.split(' ').filter((part) => !earlier.has(part))
    return [{ id, what: changed.map((part) => part.split('=')[0]).join(', '), told }]
  })
}
