import { mostTableRows } from '@muster/contracts/endpoints/verification.ts'
import type { ReadTable } from '@muster/contracts/schemas/verification.ts'
import { atRow, refusedTable, refuseRagged, rowsOf, textOf } from '../platform/text-table.ts'
import { numberIn } from './reference.ts'

type Row = ReadTable['rows'][number]

const numberHeader = /certificate|number|credential|licen[cs]e|修了証|番号|^\s*(?:id|no\.?)\s*$/i
const nameHeader = /^(?!.*(?:course|agency|issuer|研修|機関)).*(?:name|holder|氏名|名前)/i

/** The column with the most certificate numbers; where there is none, the one whose head says so, or the only one. */
function numberColumnOf(columns: readonly string[], rows: readonly Row[], isHeaded: boolean): number {
  const sample = rows.slice(0, 500)
  const counts = columns.map((_, at) => sample.filter(({ cells }) => numberIn(cells[at] ?? '') !== null).length)
  const most = Math.max(...counts)
  const found = most > 0 ? counts.indexOf(most) : isHeaded ? columns.findIndex((head) => numberHeader.test(head)) : -1
  if (found >= 0) return found
  if (columns.length === 1) return 0
  throw refusedTable({ pointer: '', code: 'no-number-column' })
}

/**
 * Reads a table of certificate numbers, with or without a head. Nothing is left out and nothing is repaired: a row with more or
 * fewer cells than the first, an open quote or a row too many refuses all of it (422), with the lines as the file counts them.
 */
export async function readTable(bytes: Buffer): Promise<ReadTable> {
  const all = await rowsOf(textOf(bytes), mostTableRows)
  const [first] = all
  if (!first) throw refusedTable({ pointer: '', code: 'file-empty' })
  refuseRagged(all)
  const isHeaded = !first.cells.some((cell) => numberIn(cell) !== null) && (all.length > 1 || first.cells.length > 1)
  const rows = isHeaded ? all.slice(1) : all
  const over = rows[mostTableRows]
  if (over) throw refusedTable(atRow(over.line, 'too-many-rows'))
  if (rows.length === 0) throw refusedTable({ pointer: '', code: 'file-empty' })
  const columns = isHeaded ? first.cells : first.cells.map((_, at) => `#${at + 1}`)
  const nameColumn = isHeaded ? columns.findIndex((head) => nameHeader.test(head)) : -1
  return {
    columns,
    numberColumn: numberColumnOf(columns, rows, isHeaded),
    nameColumn: nameColumn === -1 ? null : nameColumn,
    rows,
  }
}
