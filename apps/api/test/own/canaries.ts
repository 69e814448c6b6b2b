import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { type ColumnClass, inventory, rowsOfPerson } from '../../src/own/inventory/inventory.ts'

/** A string that stands nowhere else, in one private column of one person. */
export interface Canary {
  readonly table: string
  readonly column: string
  readonly is: ColumnClass
  readonly text: string
}

export interface Planted {
  readonly canaries: readonly Canary[]
  /** Columns that could hold one, of which the person has no row. */
  readonly missing: readonly string[]
}

const kinds: readonly ColumnClass[] = ['words', 'withheld']

/**
 * Puts a canary into every private column of a person that holds words, as the inventory has them: a text is replaced, an
 * object gets one more key. Triggers do not hear of it.
 */
export async function plantCanaries(owner: pg.Pool, person: string): Promise<Planted> {
  const { rows } = await owner.query<{ place: string; type: string }>(
    `SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname || '.' || a.attname AS place, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE a.attnum > 0 AND n.nspname IN ('public', 'population')`,
  )
  const typeOf = new Map(rows.map(({ place, type }) => [place, type]))
  const canaries: Canary[] = []
  const missing: string[] = []
  const client = await owner.connect()
  try {
    for (const entry of inventory) {
      if (!entry.path || !entry.columns.some(({ is }) => kinds.includes(is))) continue
      await client.query(`ALTER TABLE ${entry.table} DISABLE TRIGGER USER`)
      for (const { name: column, is } of entry.columns) {
        if (!kinds.includes(is) || column.endsWith('**')) continue
        const { table } = entry
        const type = typeOf.get(`${table}.${column}`)
        const text = `canary-${randomBytes(9).toString('hex')}`
        const value =
          type === 'text' ? '$2' : type === 'jsonb' ? `${column} || jsonb_build_object('canary', $2::text)` : null
        if (value === null) continue
        const rest = type === 'jsonb' ? ` AND jsonb_typeof(${column}) = 'object'` : ` AND ${column} IS NOT NULL`
        const one = `t.ctid = (SELECT t.ctid FROM ${table} t WHERE ${rowsOfPerson(entry)}${rest} LIMIT 1)`
        const { rowCount } = await client.query(`UPDATE ${table} t SET ${column} = ${value} WHERE ${one}`, [
          person,
          text,
        ])
        if (rowCount) canaries.push({ table, column, is, text })
        else missing.push(`${table}.${column}`)
      }
      await client.query(`ALTER TABLE ${entry.table} ENABLE TRIGGER USER`)
    }
  } finally {
    client.release()
  }
  return { canaries, missing }
}
