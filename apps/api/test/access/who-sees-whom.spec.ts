import { readFileSync, writeFileSync } from 'node:fs'
import { endpoints, type EndpointId } from '@muster/contracts/endpoints.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Eraser } from '../../src/own/erasure/eraser.ts'
import { startTestApp, type TestApp } from '../app.ts'
import { askers, type Asker } from './cells.ts'
import { castFor } from './cast.ts'
import { type Cast, type Credentials, nameOfOwner } from './people.ts'
import { sendEntry, wideQueries } from './send-entry.ts'

/**
 * Who is shown one trainee, by every entry that reads: their own agency, another one, another one with a consent that
 * lives, has lapsed or was withdrawn, and everybody once the trainee is erased. The matrix says who may ask; this says in whose reply the trainee's name stands.
 */
const file = new URL('./who-sees-whom.txt', import.meta.url)
type State =
  | 'without a consent'
  | 'with a consent'
  | 'with a lapsed consent'
  | 'with a withdrawn consent'
  | 'erased, with a consent'

let app: TestApp
let cast: Cast
const credentials = new Map<Asker, Credentials | Record<string, never>>()
beforeAll(async () => {
  app = await startTestApp()
  cast = await castFor(app)
  for (const asker of askers) credentials.set(asker, await cast.headersOf(asker))
})
afterAll(() => app.stop())

const readers = (Object.keys(endpoints) as EndpointId[]).filter((id) => endpoints[id].method === 'GET')
const strangers = askers.filter((asker) => asker === 'anonymous' || asker.startsWith('foreign-'))

async function isShown(id: EndpointId, asker: Asker): Promise<boolean> {
  const headers = { ...credentials.get(asker) }
  const response = await sendEntry(app.url, id, cast.objects, headers, wideQueries[id])
  const text = await response.text()
  expect(response.status, `${id} as ${asker}: ${text.slice(0, 200)}`).toBeLessThan(500)
  return text.toLowerCase().includes(nameOfOwner.toLowerCase())
}

/** The owner says something about who in the other agency may see them, or has not said anything. */
async function enter(state: State): Promise<void> {
  if (state === 'without a consent') return
  const [kind, days] =
    state === 'with a withdrawn consent' ? ['withdrawn', null] : ['given', state === 'with a consent' ? 30 : -1]
  for (const purpose of ['dispatch', 'readiness'])
    await app.owner.query(
      `INSERT INTO consent (person_id, agency_id, purpose, recipient_agency_id, kind, from_on, through_on)
       SELECT p.id, p.agency_id, $2, a.id, $3, current_date - 40, current_date + $4::int FROM person p, agency a WHERE p.id = $1 AND a.key = 'ngo'`,
      [cast.objects.person, purpose, kind, days],
    )
}

/** Two administrators want the owner erased, and the days to think it over are past. */
async function eraseOwner(): Promise<void> {
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO erasure (person_id, agency_id, ground, asked_by) SELECT id, agency_id, 'own', id FROM person WHERE id = $1
     ON CONFLICT (person_id) WHERE ended_at IS NULL DO UPDATE SET reason = '' RETURNING id`,
    [cast.objects.person],
  )
  await app.owner.query(
    `INSERT INTO erasure_act (erasure_id, person_id, agency_id, kind, acted_by, due_at)
     SELECT e.id, e.person_id, e.agency_id, 'confirmed', a.id, now() + interval '15 days' FROM erasure e, person a
     WHERE e.id = $1 AND a.email = 'matrix-administrator@muster.example' ON CONFLICT (erasure_id, kind) DO NOTHING`,
    [rows[0]?.id],
  )
  await app.owner.query(`UPDATE erasure_act SET due_at = now() - interval '1 second' WHERE kind = 'confirmed'`)
  expect(await app.app.get(Eraser).eraseDue()).toBe(1)
}

type Seen = ReadonlyMap<EndpointId, readonly Asker[]>

async function seenBy(who: readonly Asker[], ids: readonly EndpointId[]): Promise<Seen> {
  const seen = new Map<EndpointId, Asker[]>()
  for (const id of ids) {
    const shown = await Promise.all(who.map(async (asker) => ((await isShown(id, asker)) ? [asker] : [])))
    if (shown.flat().length > 0) seen.set(id, shown.flat())
  }
  return seen
}

const write = (all: ReadonlyMap<State, Seen>): string =>
  [...all]
    .map(([state, seen]) =>
      [
        `# ${state}`,
        ...[...seen].map(([id, who]) => `${id}: ${who.length === askers.length ? 'everyone' : who.join(', ')}`),
        '',
      ].join('\n'),
    )
    .join('\n')

describe('in whose replies a person stands', () => {
  it('is what the committed file says, without a consent and with one', async () => {
    const all = new Map<State, Seen>()
    const see = async (state: State, who: readonly Asker[], ids: readonly EndpointId[]): Promise<void> => {
      await enter(state)
      all.set(state, await seenBy(who, ids))
    }
    await see('without a consent', askers, readers)
    await see('with a consent', strangers, readers)
    // What a consent opened is closed again by its last day and by its withdrawal; nothing else is.
    const opened = [...(all.get('with a consent')?.keys() ?? [])]
    expect(opened).not.toEqual([])
    await see('with a lapsed consent', strangers, opened)
    await enter('with a consent')
    await see('with a withdrawn consent', strangers, opened)
    await enter('with a consent')
    await eraseOwner()
    all.set('erased, with a consent', await seenBy(askers, readers))
    const text = write(all)
    // A person reviews what this writes before it is committed.
    if (process.env['MUSTER_LIST_CELLS']) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  }, 600_000)
})
