import { roles } from '@muster/contracts/codes.ts'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestApp, type TestApp } from '../app.ts'

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
])
let tables: { table: string; hasPerson: boolean }[]
beforeAll(async () => {
  app = await startTestApp()
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

async function asActor<T>(
  settings: { kind: string; person?: string; agency?: string; roles?: string },
  act: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await runtime.connect()
  try {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('muster.actor_kind', $1, true), set_config('muster.person_id', $2, true), set_config('muster.agency_id', $3, true), set_config('muster.roles', $4, true)`,
      [settings.kind, settings.person ?? '', settings.agency ?? '', settings.roles ?? ''],
    )
    return await act(client)
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

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

  it('keeps 10,000 random pairs of agencies apart, reading and writing', async () => {
    const { rows: people } = await app.owner.query<{ id: string; agency: string }>(
      'SELECT id, agency_id AS agency FROM person',
    )
    const { rows: targets } = await app.owner.query<{ id: string; agency: string; table: string }>(
      ['enrolment', 'completion', 'certificate', 'nomination', 'attempt', 'outside_certificate', 'person_fact']
        .map((table) => `SELECT id, agency_id AS agency, '${table}' AS table FROM ${table}`)
        .join(' UNION ALL '),
    )
    let seed = 20_261_123
    const draw = <T>(from: readonly T[]): T => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return from[seed % from.length] as T
    }
    let pairs = 0
    while (pairs < 10_000) {
      const actor = draw(people)
      const role = draw(roles)
      await asActor({ kind: 'person', person: actor.id, agency: actor.agency, roles: role }, async (client) => {
        const foreign = Array.from({ length: 50 }, () => draw(targets)).filter(({ agency }) => agency !== actor.agency)
        pairs += foreign.length
        for (const [table, group] of Map.groupBy(foreign, (target) => target.table)) {
          const ids = group.map(({ id }) => id)
          const { rows } = await client.query<{ seen: number }>(
            `SELECT count(*)::int AS seen FROM ${table} WHERE id = ANY ($1)`,
            [ids],
          )
          expect(rows[0]?.seen, `${role} in ${table}`).toBe(0)
          if (table === 'enrolment' || table === 'attempt') {
            const { rowCount } = await client.query(`UPDATE ${table} SET agency_id = agency_id WHERE id = ANY ($1)`, [
              ids,
            ])
            expect(rowCount, `${role} writes ${table}`).toBe(0)
          }
        }
      })
    }
    expect(pairs).toBeGreaterThanOrEqual(10_000)
  }, 120_000)

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
})
