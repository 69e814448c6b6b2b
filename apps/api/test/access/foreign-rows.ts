import type { Pool, PoolClient } from 'pg'

/** A row as it lies in its table, and whose it is. */
export interface Target {
  readonly table: string
  readonly place: string
  readonly agency: string
  /** The whole row, for trying to write another like it. */
  readonly content: unknown
}

/** Up to forty rows of each table that has any of an agency. */
export async function rowsOfAll(owner: Pool, tables: readonly string[]): Promise<ReadonlyMap<string, Target[]>> {
  const found = new Map<string, Target[]>()
  for (const table of tables) {
    const { rows } = await owner.query<Omit<Target, 'table'>>(
      `SELECT t.ctid::text AS place, t.agency_id AS agency, to_jsonb(t) AS content FROM ${table} t WHERE t.agency_id IS NOT NULL ORDER BY random() LIMIT 40`,
    )
    if (rows.length > 0)
      found.set(
        table,
        rows.map((row) => ({ table, ...row })),
      )
  }
  return found
}

type Try = 'select' | 'update' | 'delete' | 'insert'

/** What the fence let through of reading, changing, removing and adding these rows; nothing is as it should be. */
export async function triesOf(client: PoolClient, table: string, rows: readonly Target[]): Promise<Try[]> {
  const places = rows.map(({ place }) => place)
  const names = await writableColumns(client, table)
  const at = `ctid = ANY ($1::tid[])`
  const tries: readonly (readonly [Try, string, unknown])[] = [
    ['select', `SELECT 1 FROM ${table} WHERE ${at}`, places],
    ['update', `UPDATE ${table} SET agency_id = agency_id WHERE ${at}`, places],
    ['delete', `DELETE FROM ${table} WHERE ${at}`, places],
    [
      'insert',
      `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      JSON.stringify(rows.map(({ content }) => content)),
    ],
  ]
  const through: Try[] = []
  for (const [what, text, value] of tries) if (await wentThrough(client, text, value)) through.push(what)
  return through
}

const columnsOf = new Map<string, string[]>()

async function writableColumns(client: PoolClient, table: string): Promise<string[]> {
  const known = columnsOf.get(table)
  if (known) return known
  const { rows } = await client.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO'`,
    [table],
  )
  const names = rows.map(({ name }) => `"${name}"`)
  columnsOf.set(table, names)
  return names
}

/**
 * Whether it met rows. Refused for want of a grant, by a policy or by a trigger before the row was written is refused; a
 * constraint looks at rows that were let through, and came too late.
 */
async function wentThrough(client: PoolClient, text: string, value: unknown): Promise<boolean> {
  await client.query('SAVEPOINT tried')
  try {
    const { rowCount } = await client.query(text, [value])
    return (rowCount ?? 0) > 0
  } catch (error) {
    const { code, where = '' } = error as { code?: string; where?: string }
    return code !== '42501' && !where.endsWith('at RAISE')
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT tried')
  }
}
