import type pg from 'pg'
import { inventory, type InventoryTable, rowsOfPerson } from '../../src/own/inventory/inventory.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly needed: boolean
  readonly target: string | null
  readonly targetKey: string | null
  /** The first of the words it may hold; null where it may hold any. */
  readonly word: string | null
}

const columnsOf = `SELECT a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AND NOT a.atthasdef AS needed, f.confrelid::regclass::text AS target,
    (SELECT k.attname FROM pg_attribute k WHERE k.attrelid = f.confrelid AND k.attnum = f.confkey[1]) AS "targetKey",
    (SELECT (regexp_match(pg_get_constraintdef(c.oid), a.attname || ' = ANY \\(ARRAY\\[(''[^'']*'')'))[1] FROM pg_constraint c
      WHERE c.conrelid = a.attrelid AND c.contype = 'c' AND pg_get_constraintdef(c.oid) LIKE '%' || a.attname || ' = ANY%' LIMIT 1) AS word
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

/** Rows that hang together in a way that the catalogue of the database does not tell, and words that may be left out. */
const byHand = [
  `INSERT INTO answer (attempt_id, position, person_id, agency_id, sequence, answer)
   SELECT t.id, 90, t.person_id, t.agency_id, 1, '{"kind": "written", "text": "x"}' FROM attempt t WHERE t.person_id = $1 LIMIT 1`,
  `INSERT INTO bar_act (bar_id, person_id, agency_id, kind, acted_by, reason, effective_on)
   SELECT b.id, b.person_id, b.agency_id, 'lift-asked', b.person_id, 'x', current_date FROM bar b WHERE b.person_id = $1 LIMIT 1`,
  `INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role, reason)
   SELECT w.id, w.person_id, w.agency_id, 'refused', w.person_id, 'head-of-security', 'x' FROM waiver w WHERE w.person_id = $1 LIMIT 1`,
  `UPDATE outside_certificate SET serial = 'x', holder_name = 'x' WHERE person_id = $1`,
  `UPDATE outside_certificate_status SET reason = 'x', note = 'x' WHERE person_id = $1`,
  `INSERT INTO certificate_proposal (certificate_id, person_id, agency_id, kind, correction, reason, proposed_by)
   SELECT c.id, c.person_id, c.agency_id, 'corrected', '{}', 'x', c.person_id FROM certificate c WHERE c.person_id = $1 LIMIT 1`,
  `INSERT INTO appeal_answer (appeal_id, person_id, agency_id, outcome, reasons, answered_by)
   SELECT a.id, a.person_id, a.agency_id, 'dismissed', 'x', a.person_id FROM appeal a WHERE a.person_id = $1 LIMIT 1`,
  `INSERT INTO overlap_answer (nomination_id, other_nomination_id, person_id, agency_id, from_on, through_on, reason, recorded_by)
   SELECT least(n.id, o.id), greatest(n.id, o.id), n.person_id, n.agency_id, current_date, current_date, 'x', n.person_id
   FROM nomination n JOIN nomination o ON o.id <> n.id WHERE n.person_id = $1 LIMIT 1`,
  `INSERT INTO saved_list_recipient (list_id, agency_id, person_id, name, shared_by)
   SELECT l.id, l.agency_id, $1::uuid, 'x', l.made_by FROM saved_list l LIMIT 1`,
]

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
    // Triggers guard what a person may do; these rows are for looking at alone.
    for (const statement of byHand) {
      const table = /^(?:UPDATE|INSERT INTO) (\w+)/.exec(statement)?.[1] ?? ''
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
      await client.query(statement, [person])
      await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    }
  } finally {
    client.release()
  }
  return refused
}

/** A row of another table: one of the person where there is one, else any. */
function rowOf(target: string, key: string): string {
  const any = `(SELECT ${key} FROM ${target} LIMIT 1)`
  const isTheirs = inventory.some(
    ({ table, path }) => table === target && path?.length === 1 && path[0] === 'person_id',
  )
  return isTheirs ? `coalesce((SELECT ${key} FROM ${target} WHERE person_id = $1 LIMIT 1), ${any})` : any
}

async function insertion(client: pg.PoolClient, { table, path, columns }: InventoryTable): Promise<string> {
  const { rows } = await client.query<Column>(columnsOf, [table])
  const worded = new Set(columns.filter(({ is }) => is === 'words' || is === 'withheld').map(({ name }) => name))
  const [first, next] = path ?? []
  const values = rows.flatMap(({ name, type, needed, target, targetKey, word }) => {
    const said = needed || worded.has(name)
    if (name === first)
      return [[name, next ? `(SELECT id FROM ${next.replace('.', ' WHERE ')} = $1 LIMIT 1)` : '$1::uuid'] as const]
    if (name === 'agency_id') return [[name, '(SELECT agency_id FROM person WHERE id = $1)'] as const]
    if (!said) return []
    if (word) return [[name, word] as const]
    if (target && targetKey) return [[name, rowOf(target, targetKey)] as const]
    return [[name, plain[type] ?? 'NULL'] as const]
  })
  return `INSERT INTO ${table} (${values.map(([name]) => name).join(', ')}) SELECT ${values.map(([, value]) => value).join(', ')} WHERE $1::uuid IS NOT NULL`
}
