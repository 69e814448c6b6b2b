import { roles } from '@muster/contracts/codes.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../app.ts'
import { asActor as runAsActor, type ActorSettings } from './as-actor.ts'
import { castFor } from './cast.ts'
import { rowsOfAll, triesOf } from './foreign-rows.ts'

/** The database alone, without the gate and the services: what a forgotten condition in a query would meet. */
let app: TestApp
let runtime: pg.Pool
/** Everybody signed in may read these: their agency says whose they are or who recorded it, not whom it concerns. */
const shared = new Set([
  'course',
  'question',
  'profile',
  'issuer_name',
  'issuer_reference',
  'accreditation',
  'equivalence',
  'recognition_step',
  'programme_edition',
  // Learners of other agencies read what changed in their course.
  'publication',
])
let tables: { table: string; hasPerson: boolean }[]
beforeAll(async () => {
  app = await startTestApp()
  await castFor(app)
  runtime = new pg.Pool({ connectionString: app.runtimeUrl, max: 2 })
  const { rows } = await app.owner.query<{ table: string; hasPerson: boolean }>(
    `SELECT c.table_name AS table, EXISTS (SELECT 1 FROM information_schema.columns p WHERE p.table_schema = 'public' AND p.table_name = c.table_name AND p.column_name = 'person_id') AS "hasPerson"
     FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.column_name = 'agency_id' ORDER BY 1`,
  )
  tables = rows.filter(({ table }) => !shared.has(table))
})
afterAll(async () => {
  await runtime.end()
  await app.stop()
})

const asActor = <T>(settings: ActorSettings, act: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  runAsActor(runtime, settings, act)

const one = async (text: string, values: unknown[] = []): Promise<string> =>
  (await app.owner.query<{ id: string }>(text, values)).rows[0]?.id ?? ''

describe('row-level security', () => {
  it('is on and forced for every table, and the API’s role neither owns nor bypasses', async () => {
    const { rows: open } = await app.owner.query(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'migrations' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    )
    expect(open).toEqual([])
    const { rows } = await runtime.query(
      `SELECT rolsuper, rolbypassrls, (SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public' AND tableowner = current_user) AS owned FROM pg_roles WHERE rolname = current_user`,
    )
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, owned: 0 }])
  })

  it('shows nobody anything of another agency, whatever role they hold', async () => {
    const foreignAgency = await one(`SELECT id FROM agency WHERE key = 'university'`)
    const person = await one(`SELECT id FROM person WHERE demo_key = 'jun'`)
    for (const role of roles) {
      await asActor({ kind: 'person', person, agency: foreignAgency, roles: role }, async (client) => {
        for (const { table } of tables) {
          const { rows } = await client.query<{ seen: number }>(
            `SELECT count(*)::int AS seen FROM ${table} WHERE agency_id <> $1`,
            [foreignAgency],
          )
          expect(rows[0]?.seen, `${role} in ${table}`).toBe(0)
        }
      })
    }
  })

  it('shows a trainee only what is theirs', async () => {
    const agency = await one(`SELECT id FROM agency WHERE key = 'secretariat'`)
    const person = await one(`SELECT id FROM person WHERE demo_key = 'misaki'`)
    await asActor({ kind: 'person', person, agency, roles: 'trainee' }, async (client) => {
      for (const { table } of tables.filter(({ hasPerson }) => hasPerson)) {
        const { rows } = await client.query<{ seen: number }>(
          `SELECT count(*)::int AS seen FROM ${table} WHERE person_id <> $1`,
          [person],
        )
        expect(rows[0]?.seen, table).toBe(0)
      }
      const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM lesson_progress')
      expect(rows[0]?.count, 'and their own is there').toBeGreaterThan(0)
    })
  })

  it('shows the public and an actor that was never set nothing at all', async () => {
    for (const kind of ['public', '', 'person', 'owner']) {
      await asActor({ kind }, async (client) => {
        for (const { table } of tables) {
          const { rows } = await client.query<{ seen: number }>(`SELECT count(*)::int AS seen FROM ${table}`)
          expect(rows[0]?.seen, `${kind || 'unset'} in ${table}`).toBe(0)
        }
      })
    }
  })

  it('keeps 10,000 random pairs of a person and a row of another agency apart, reading and writing', async () => {
    const { rows: people } = await app.owner.query<{ id: string; agency: string }>(
      'SELECT id, agency_id AS agency FROM person',
    )
    const targets = await rowsOfAll(
      app.owner,
      tables.map(({ table }) => table),
    )
    let seed = 20_261_123
    const draw = <T>(from: readonly T[]): T => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return from[Math.floor((seed / 2_147_483_648) * from.length)] as T
    }
    let pairs = 0
    const met = new Set<string>()
    while (pairs < 10_000) {
      const actor = draw(people)
      const role = draw(roles)
      await asActor({ kind: 'person', person: actor.id, agency: actor.agency, roles: role }, async (client) => {
        // A table first, so that those of few rows are met as often as the large ones.
        const foreign = Array.from({ length: 60 }, () => draw(draw([...targets.values()]))).filter(
          // What names somebody is theirs to see, as a membership elsewhere.
          ({ agency, content }) => agency !== actor.agency && !JSON.stringify(content).includes(actor.id),
        )
        pairs += foreign.length
        for (const [table, group] of Map.groupBy(foreign, (target) => target.table)) {
          met.add(table)
          expect(await triesOf(client, table, group), `${role} in ${table}`).toEqual([])
        }
      })
    }
    expect(pairs).toBeGreaterThanOrEqual(10_000)
    expect([...met].toSorted()).toEqual([...targets.keys()].toSorted())
    expect(met.size).toBeGreaterThan(50)
  }, 180_000)

  it('would show a hole: a policy without its condition is found', async () => {
    await app.owner.query('CREATE POLICY hole ON enrolment FOR SELECT TO muster_app USING (true)')
    const agency = await one(`SELECT id FROM agency WHERE key = 'university'`)
    const seen = await asActor(
      {
        kind: 'person',
        person: await one(`SELECT id FROM person WHERE demo_key = 'jun'`),
        agency,
        roles: 'instructor',
      },
      async (client) => {
        const { rows } = await client.query<{ seen: number }>(
          'SELECT count(*)::int AS seen FROM enrolment WHERE agency_id <> $1',
          [agency],
        )
        return rows[0]?.seen ?? 0
      },
    )
    expect(seen).toBeGreaterThan(0)
    await app.owner.query('DROP POLICY hole ON enrolment')
  })

  it('would show a hole in writing: a table whose rows anybody may add or change is found', async () => {
    const rows = (await rowsOfAll(app.owner, ['experience'])).get('experience') ?? []
    const agency = await one(`SELECT id FROM agency WHERE key = 'university'`)
    const act = () =>
      asActor({ kind: 'person', person: agency, agency, roles: 'instructor' }, (client) =>
        triesOf(client, 'experience', rows.slice(0, 3)),
      )
    expect(await act()).toEqual([])
    await app.owner.query('CREATE POLICY hole ON experience FOR INSERT TO muster_app WITH CHECK (true)')
    expect(await act()).toEqual(['insert'])
    await app.owner.query('DROP POLICY hole ON experience')
    await app.owner.query('GRANT UPDATE, DELETE ON experience TO muster_app')
    await app.owner.query('CREATE POLICY hole ON experience TO muster_app USING (true)')
    expect(await act()).toEqual(['select', 'update', 'delete', 'insert'])
    await app.owner.query('DROP POLICY hole ON experience')
  })
})
