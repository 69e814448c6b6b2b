import { columnInventory } from './column-inventory.ts'

const signs = {
  '': 'not-personal',
  '*': 'words',
  '+': 'fact',
  '~': 'withheld',
  '@': 'actor',
  '!': 'secret',
  '#': 'sealed',
} as const
export type ColumnClass = (typeof signs)[keyof typeof signs]

export interface InventoryColumn {
  readonly name: string
  readonly is: ColumnClass
}

/** A table as the inventory describes it. */
export interface InventoryTable {
  readonly table: string
  /** From a column of the table to the person, a step a table; null for rows of nobody. */
  readonly path: readonly string[] | null
  /** Whether rows of others that name the person are theirs as well. */
  readonly mention: boolean
  readonly atErasure: 'keep' | 'delete' | 'blank' | null
  readonly columns: readonly InventoryColumn[]
}

const erasures = ['keep', 'delete', 'blank'] as const

function readColumn(text: string): InventoryColumn {
  const [, name = '', every = '', sign = ''] = /^([a-z0-9_]+)(\*\*)?([*+~@!#]?)$/.exec(text) ?? []
  if (name === '') throw new Error(`column inventory: what is "${text}"?`)
  return { name: every === '' ? name : `${name}**`, is: signs[sign as keyof typeof signs] }
}

function readLine(line: string): InventoryTable {
  const [table = '', whose = '', erasure = '', columns = ''] = line.split('|').map((part) => part.trim())
  const path = /^([a-z_.>]+|-)( \+mention)?$/.exec(whose)
  const atErasure = erasures.find((one) => one === erasure) ?? null
  if (!path?.[1] || (path[1] === '-') !== (erasure === '-') || (erasure !== '-' && atErasure === null))
    throw new Error(`column inventory: whose rows are those of "${table}", and what becomes of them at erasure?`)
  return {
    table,
    path: path[1] === '-' ? null : path[1].split('>'),
    mention: path[2] !== undefined,
    atErasure,
    columns: columns.split(/\s+/).filter(Boolean).map(readColumn),
  }
}

/** Reads the inventory's text. Throws for a line that is not in its form. */
export function readInventory(text: string): InventoryTable[] {
  return text
    .replaceAll('\n ', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readLine)
}

/** Every table there is, as classed. */
export const inventory: readonly InventoryTable[] = readInventory(columnInventory)

/** How a column of a name is classed; undefined where nobody said. */
export const classOf = (table: InventoryTable, column: string): ColumnClass | undefined =>
  table.columns.find(({ name }) => (name.endsWith('**') ? column.startsWith(name.slice(0, -2)) : name === column))?.is

/** An SQL condition for the rows, under the alias `t`, of the person in a placeholder. Paths alone: no mention of them. */
export function rowsOfPerson({ path }: InventoryTable, placeholder = '$1'): string {
  if (!path) return 'false'
  const [first = '', ...rest] = path
  return rest.length === 0 ? `t.${first} = ${placeholder}` : `t.${first} IN (${reached(rest, placeholder)})`
}

function reached([step = '', ...rest]: readonly string[], placeholder: string): string {
  const [table, column] = step.split('.')
  const condition = rest.length === 0 ? `= ${placeholder}` : `IN (${reached(rest, placeholder)})`
  return `SELECT id FROM ${table} WHERE ${column} ${condition}`
}
