import { randomUUID } from 'node:crypto'
import type { Endpoint } from '@muster/contracts/endpoint.ts'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castFor } from './access/cast.ts'
import { type Asker, askers } from './access/cells.ts'
import { requestFor } from './access/matrix-cases.ts'
import type { Cast, Credentials } from './access/people.ts'
import { sendEntry, wideQueries } from './access/send-entry.ts'
import { startTestApp, type TestApp } from './app.ts'

/**
 * Lists that go on by a cursor are walked two rows at a time, while rows are added where `added` says how: what was there
 * before stands in the pages once, and nothing stands there twice.
 */
interface Walked {
  readonly by: Asker
  readonly list: string
  /** The table whose rows the list shows by their ids, and what must differ in a copy of one. */
  readonly added?: { readonly table: string; readonly other?: () => Readonly<Record<string, unknown>> }
}

const name = (): string => `${'AGMSZ'[Math.floor(Math.random() * 5)] ?? 'A'} ${randomUUID()}`
const walked: Partial<Record<EndpointId, Walked>> = {
  'tokens.list': {
    by: 'administrator',
    list: 'tokens',
    added: { table: 'agency_token', other: () => ({ token_hash: `\\x${randomUUID().replaceAll('-', '').repeat(2)}` }) },
  },
  'people.list': {
    by: 'administrator',
    list: 'people',
    added: {
      table: 'person',
      other: () => ({ email: `${randomUUID()}@case.test`, family_name: name(), demo_key: null }),
    },
  },
  'audit.list': { by: 'auditor', list: 'entries' },
  'lists.list': { by: 'desk-officer', list: 'lists' },
  'questions.list': { by: 'instructor', list: 'questions' },
  'recognition.queue': { by: 'verifier', list: 'rows' },
  'issuers.list': {
    by: 'verifier',
    list: 'issuers',
    added: { table: 'issuer', other: () => ({ key: randomUUID(), name_en: name(), name_ja: name() }) },
  },
  'equivalences.list': { by: 'verifier', list: 'equivalences', added: { table: 'equivalence' } },
  'postings.list': { by: 'desk-officer', list: 'postings' },
  'nominations.candidates': { by: 'desk-officer', list: 'people' },
  'nominations.mine': { by: 'owner', list: 'nominations' },
  'experience.unverified': { by: 'verifier', list: 'records', added: { table: 'experience' } },
  'decisions.list': { by: 'desk-officer', list: 'rows' },
  'decisions.restingOn': { by: 'desk-officer', list: 'rows' },
  'decisions.lookAhead': { by: 'desk-officer', list: 'rows' },
  'instruction.progress': { by: 'instructor', list: 'learners' },
  'classes.read': { by: 'instructor', list: 'members' },
  'notices.list': { by: 'owner', list: 'notices', added: { table: 'notice' } },
  'mail.outbox': { by: 'administrator', list: 'mails' },
  'roster.search': { by: 'desk-officer', list: 'rows' },
  'roster.matrix': { by: 'desk-officer', list: 'rows' },
  'directory.held': { by: 'administrator', list: 'closings' },
  'webhooks.deliveries': { by: 'administrator', list: 'deliveries' },
}
/** Entries with a cursor that is not one of rows at the top of the reply, and why. */
const without: Partial<Record<EndpointId, string>> = {
  'audit.check': 'asks by the number of a record',
  'drafts.impact': 'pages stand within the reply',
}
/** Lists of which the cast has two rows at most: only their refusals say much. */
const thin: readonly EndpointId[] = [
  'lists.list',
  'nominations.mine',
  'decisions.restingOn',
  'decisions.lookAhead',
  'classes.read',
  'mail.outbox',
  'directory.held',
  'webhooks.deliveries',
]
/** Rows of a long list that are looked for; to walk all of them two by two would take minutes. */
const most = 30

let app: TestApp
let cast: Cast
const credentials = new Map<Asker, Credentials | Record<string, never>>()
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  for (const asker of askers) credentials.set(asker, await cast.headersOf(asker))
}, 120_000)
afterAll(() => app.stop())

const wholeList = (id: EndpointId): string => (id.startsWith('roster.') ? 'limit=50' : 'limit=200')
const entries = Object.entries(walked) as [EndpointId, Walked][]

async function ask(id: EndpointId, asker: Asker, more: string): Promise<Response> {
  const asked = new URLSearchParams(wideQueries[id] ?? requestFor(id, cast.objects).query)
  asked.delete('limit')
  for (const [field, value] of new URLSearchParams(more)) asked.set(field, value)
  return sendEntry(app.url, id, cast.objects, { ...credentials.get(asker) }, asked.toString())
}

interface Page {
  readonly ids: readonly string[]
  readonly next: string | null
}

/** The first id in a row tells it from the others. */
const idIn = (row: unknown): string =>
  /"(?:id|enrolmentId|personId)":"([^"]+)"/.exec(JSON.stringify(row))?.[1] ?? 'none'

async function pageOf(id: EndpointId, { list }: Walked, asker: Asker, more: string): Promise<Page> {
  const response = await ask(id, asker, more)
  expect(response.status, `${id} ${more}`).toBe(200)
  const body = (await response.json()) as Record<string, unknown>
  return { ids: (body[list] as unknown[]).map(idIn), next: body['next'] as string | null }
}

/** Adds a copy of the row with that id. */
async function addOne({ table, other }: NonNullable<Walked['added']>, id: string): Promise<void> {
  const { rows } = await app.owner.query<{ columns: string }>(
    `SELECT string_agg(quote_ident(column_name), ', ') AS columns FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND column_name <> 'id'`,
    [table],
  )
  const columns = rows[0]?.columns ?? ''
  await app.owner.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM (SELECT (jsonb_populate_record(t, $2)).* FROM ${table} t WHERE t.id = $1) x`,
    [id, JSON.stringify(other?.() ?? {})],
  )
}

describe('a list that goes on by a cursor', () => {
  it('is walked here, or said to have no rows to walk', () => {
    const all = (Object.entries(endpoints) as [EndpointId, Endpoint][])
      .filter(([, { query }]) => query?.shape.after !== undefined)
      .map(([id]) => id)
    expect(all.filter((id) => !walked[id] && !without[id])).toEqual([])
  })

  it.each(entries)('%s shows what was there once, and nothing twice', async (id, one) => {
    const [first] = (await pageOf(id, one, one.by, wholeList(id))).ids
    if (one.added && first) for (let made = 0; made < 4; made++) await addOne(one.added, first)
    const before = (await pageOf(id, one, one.by, wholeList(id))).ids
    expect(new Set(before).size).toBe(before.length)
    expect(before.length > 2, `${before.length} rows`).toBe(!thin.includes(id))
    const wanted = new Set(before.slice(0, most))
    const seen: string[] = []
    let next: string | null = ''
    for (let pages = 0; next !== null && pages < 60 && wanted.size > 0; pages++) {
      const page: Page = await pageOf(id, one, one.by, `limit=2${next && `&after=${next}`}`)
      seen.push(...page.ids)
      for (const shown of page.ids) wanted.delete(shown)
      if (one.added && first && pages < 6) await addOne(one.added, first)
      next = page.next
    }
    expect([...wanted]).toEqual([])
    expect(new Set(seen).size).toBe(seen.length)
    if (one.added) expect(seen.length).toBeGreaterThan(4)
  })

  it.each(entries)(
    '%s refuses a cursor that was altered, and gives nothing foreign for one of another agency',
    async (id, one) => {
      for (const after of ['AAAA', 'A'.repeat(23), '*', '..%2F', "'", '']) {
        const response = await ask(id, one.by, `after=${after}`)
        expect([400, 422], `${id} ${after}`).toContain(response.status)
      }
      const { next } = await pageOf(id, one, one.by, 'limit=1')
      const foreign = `foreign-${one.by === 'owner' ? 'trainee' : one.by}` as Asker
      const theirs = await ask(id, foreign, wholeList(id))
      if (next === null || theirs.status !== 200) return
      const own = new Set((await pageOf(id, one, foreign, wholeList(id))).ids)
      // A roster knows nobody by such a cursor; the other lists give a page of the asker's own, or an empty one.
      if ((await ask(id, foreign, `limit=50&after=${next}`)).status === 404) return
      const given = await pageOf(id, one, foreign, `limit=50&after=${next}`)
      if (own.size < 50) expect(given.ids.filter((shown) => !own.has(shown))).toEqual([])
    },
  )
})
