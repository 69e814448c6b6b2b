import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshWorld } from '../../../test/databases.ts'
import { classOf, inventory, type InventoryTable, readInventory, rowsOfPerson } from './inventory.ts'
import { reasonToWithhold } from './withheld.ts'

interface Column {
  readonly table: string
  readonly column: string
  readonly isOfPerson: boolean
}

const place = 'apps/api/src/own/inventory/column-inventory.ts'
let database: pg.Client
let columns: Column[]
beforeAll(async () => {
  database = new pg.Client({ connectionString: await freshWorld() })
  await database.connect()
  const { rows } = await database.query<Column>(
    `SELECT CASE n.nspname WHEN 'public' THEN '' ELSE n.nspname || '.' END || c.relname AS table, a.attname AS column,
       EXISTS (SELECT 1 FROM pg_constraint f WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.conkey = ARRAY[a.attnum] AND f.confrelid = 'person'::regclass) AS "isOfPerson"
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss') AND c.relname <> 'migrations' ORDER BY 1, a.attnum`,
  )
  columns = rows
})
afterAll(() => database.end())

const entryFor = (tables: readonly InventoryTable[], table: string): InventoryTable | undefined =>
  tables.find((entry) => entry.table === table)

/** What is in the database and not in the inventory, and how to mend it. */
function missingIn(tables: readonly InventoryTable[], present: readonly Column[]): string[] {
  return [...Map.groupBy(present, ({ table }) => table)].flatMap(([table, its]) => {
    const entry = entryFor(tables, table)
    const unknown = its.filter(({ column }) => !entry || classOf(entry, column) === undefined)
    if (unknown.length === 0) return []
    const names = unknown.map(({ column }) => column).join(' ')
    if (entry) return [`${place}: add to the line "${table} |", each with its sign (see the top of the file): ${names}`]
    const whose = its.some(({ column }) => column === 'person_id') ? 'person_id | delete' : '- | -'
    return [
      `${place}: add a line, whose rows they are, what erasure does, and a sign for what is personal: ${table} | ${whose} | ${names}`,
    ]
  })
}

describe('the inventory of columns', () => {
  it('has every column of every table', () => {
    expect(missingIn(inventory, columns)).toEqual([])
  })

  it('has none that is not there, and none twice', () => {
    const gone = inventory.flatMap((entry) =>
      entry.columns.flatMap(({ name }) =>
        columns.some(
          ({ table, column }) =>
            entryFor([entry], table) &&
            classOf({ ...entry, columns: entry.columns.filter((one) => one.name === name) }, column) !== undefined,
        )
          ? []
          : `${entry.table}.${name}`,
      ),
    )
    expect(gone).toEqual([])
    const names = inventory.flatMap(({ table, columns: its }) => [table, ...its.map(({ name }) => `${table}.${name}`)])
    expect(names).toEqual([...new Set(names)])
  })

  it('says of every column that names a person whether it is whose row it is, or who acted', () => {
    const unclear = columns.filter(({ table, column, isOfPerson }) => {
      if (!isOfPerson) return false
      const entry = entryFor(inventory, table)
      return entry && entry.path?.[0] !== column && classOf(entry, column) !== 'actor'
    })
    expect(unclear.map(({ table, column }) => `${table}.${column}`)).toEqual([])
  })

  it('keeps no row with somebody’s words in it when they are erased, and says why what is withheld is', () => {
    const left = inventory.filter(
      ({ atErasure, columns: its }) => atErasure === 'keep' && its.some(({ is }) => is === 'words'),
    )
    expect(left.map(({ table }) => table)).toEqual([])
    const unsaid = inventory.flatMap(({ table, path, columns: its }) =>
      its
        .flatMap(({ name, is }) =>
          is === 'withheld' && !reasonToWithhold(table, name) ? `${table}.${name} is withheld for no reason` : [],
        )
        .concat(
          path === null && its.some(({ is }) => ['words', 'fact', 'withheld'].includes(is))
            ? `${table} has what is personal and rows of nobody`
            : [],
        ),
    )
    expect(unsaid).toEqual([])
  })

  it('has no words in rows that stay which could not be nothing: in their place stood words of one language', async () => {
    const { rows } = await database.query<{ place: string }>(
      `SELECT attrelid::regclass || '.' || attname AS place FROM pg_attribute WHERE attnotnull AND atttypid = 'text'::regtype AND attnum > 0 AND attrelid = ANY ($1::regclass[])`,
      [inventory.flatMap(({ table, atErasure }) => (atErasure === 'blank' ? table : []))],
    )
    const always = new Set(rows.map(({ place }) => place))
    const blanked = inventory.flatMap(({ table, atErasure, columns: its }) =>
      // Of the person themselves a name stands there in both languages.
      atErasure === 'blank' && table !== 'person'
        ? its.flatMap(({ name, is }) => (is === 'words' || is === 'withheld' ? `${table}.${name}` : []))
        : [],
    )
    expect(blanked.length).toBeGreaterThan(20)
    expect(blanked.filter((one) => always.has(one))).toEqual([])
  })

  it('leads to the rows of a person: every path is a query', async () => {
    const person = await database.query<{ id: string }>(`SELECT id FROM person WHERE demo_key = 'misaki'`)
    let found = 0
    for (const entry of inventory) {
      const { rowCount } = await database.query(
        `SELECT 1 FROM ${entry.table} t WHERE ${rowsOfPerson(entry)}${entry.path ? '' : ' AND $1::uuid IS NULL'}`,
        [person.rows[0]?.id],
      )
      found += rowCount ?? 0
    }
    expect(found).toBeGreaterThan(20)
  })

  it('misses a column and a table that nobody classed, and says how to add them', () => {
    const hole = [
      ...columns,
      { table: 'answer', column: 'mood', isOfPerson: false },
      { table: 'diary', column: 'person_id', isOfPerson: true },
    ]
    expect(missingIn(inventory, hole)).toEqual([
      expect.stringContaining('add to the line "answer |", each with its sign (see the top of the file): mood'),
      expect.stringContaining('diary | person_id | delete | person_id'),
    ])
    expect(() => readInventory('diary | person_id | - | id')).toThrow('diary')
    expect(() => readInventory('diary | person_id | delete | id?')).toThrow('id?')
  })
})
