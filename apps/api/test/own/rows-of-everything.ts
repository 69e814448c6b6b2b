import type pg from 'pg'
import { inventory, type InventoryTable, rowsOfPerson } from '../../src/own/inventory/inventory.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly needed: boolean
  readonly target: string | null
  readonly targetKey: string | null
}

const columnsOf = `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AND NOT a.atthasdef AS needed, f.confrelid::regclass::text AS target,
    (SELECT k.attname FROM pg_attribute k WHERE k.attrelid = f.confrelid AND k.attnum = f.confkey[1]) AS "targetKey"
  FROM pg_attribute a LEFT JOIN pg_constraint f ON f.conrelid = a.attrelid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum]
  WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`

const plain: Readonly<Record<string, string>> = {
  text: `'x'`,
  uuid: 'uuidv7()',
  integer: '1',
  smallint: '1',
  bigint: '1',
  'double precision': '1',
  boolean: 'false',
  date: 'current_date',
  'timestamp with time zone': 'now()',
  jsonb: `'{}'`,
  bytea: `'\\x00'`,
  'uuid[]': `'{}'`,
  'text[]': `'{}'`,
}

/**
 * Gives a person a row in every table of the inventory where they have none, so that nothing is passed over: enough for
 * the database, not for the application. Gives the tables whose constraints refuse a row made of nothing in particular.
 */
export async function giveRowsOfEverything(owner: pg.Pool, person: string): Promise<string[]> {
  const refused: string[] = []
  const client = await owner.connect()
  try {
    for (const entry of inventory) {
      if (!entry.path) continue
      const { rowCount } = await client.query(`SELECT 1 FROM ${entry.table} t WHERE ${rowsOfPerson(entry)} LIMIT 1`, [
        person,
      ])
      if (rowCount) continue
      await client.query('BEGIN')
      try {
        await client.query(`ALTER TABLE ${entry.table} DISABLE TRIGGER USER`)
        await client.query(await insertion(client, entry), [person])
        await client.query(`ALTER TABLE ${entry.table} ENABLE TRIGGER USER`)
        await client.query('COMMIT')
      } catch {
        refused.push(entry.table)
        await client.query('ROLLBACK')
      }
    }
  } finally {
    client.release()
  }
  return refused
}

async function insertion(client: pg.PoolClient, { table, path, columns }: InventoryTable): Promise<string> {
  const { rows } = await client.query<Column>(columnsOf, [table])
  const worded = new Set(columns.filter(({ is }) => is === 'words' || is === 'withheld').map(({ name }) => name))
  const [first, next] = path ?? []
  const values = rows.flatMap(({ name, type, needed, target, targetKey }) => {
    const said = needed || worded.has(name)
    if (name === first)
      return [[name, next ? `(SELECT id FROM ${next.replace('.', ' WHERE ')} = $1 LIMIT 1)` : '$1::uuid'] as const]
    if (name === 'agency_id') return [[name, '(SELECT agency_id FROM person WHERE id = $1)'] as const]
    if (!said) return []
    if (target) return [[name, `(SELECT ${targetKey} FROM ${target} LIMIT 1)`] as const]
    return [[name, plain[type] ?? 'NULL'] as const]
  })
  return `INSERT INTO ${table} (${values.map(([name]) => name).join(', ')}) SELECT ${values.map(([, value]) => value).join(', ')} WHERE $1::uuid IS NOT NULL`
}
