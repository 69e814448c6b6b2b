import pg from 'pg'

const writes = 1_000

/** The statement that the API writes an entry with. */
const entry = `INSERT INTO audit_entry (agency_id, actor_kind, actor_id, act, subject_kind, subject_id, concerns_person_id, details, trace_id)
  SELECT p.agency_id, 'person', p.id, 'bench.write', 'person', p.id, p.id, '{"course":"e1"}', 'bench' FROM person p LIMIT 1`

/** Milliseconds of each durable transaction of one row, without and with an audit entry beside it, in turns. */
export async function measureWrites(ownerUrl: string): Promise<{ bare: number[]; audited: number[] }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(
      'CREATE TABLE bench_fact (id uuid PRIMARY KEY DEFAULT uuidv7(), at timestamptz NOT NULL DEFAULT now())',
    )
    const timed = async (withEntry: boolean): Promise<number> => {
      const startedAt = performance.now()
      await client.query('BEGIN')
      await client.query('INSERT INTO bench_fact DEFAULT VALUES')
      if (withEntry) await client.query({ name: 'entry', text: entry })
      await client.query('COMMIT')
      return performance.now() - startedAt
    }
    const bare: number[] = []
    const audited: number[] = []
    for (let turn = 0; turn < writes; turn += 1) {
      bare.push(await timed(false))
      audited.push(await timed(true))
    }
    await client.query('DROP TABLE bench_fact')
    return { bare, audited }
  } finally {
    await client.end()
  }
}
