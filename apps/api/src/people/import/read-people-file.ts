import { mostImportRows } from '@muster/contracts/endpoints/people-imports.ts'
import { fromBufferPromise } from 'yauzl'
import { Refusal } from '../../platform/problems/refusal.ts'
import { atRow, refusedTable, refuseRagged, rowsOf, type TableRow, textOf } from '../../platform/text-table.ts'

/** What a spreadsheet may unpack to, in bytes and in parts. */
const mostUnpacked = 80 * 1_048_576
const mostParts = 1_000
const mostColumns = 100

/** A table of people: its headings, and its rows as the file counts them. */
export interface PeopleTable {
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

/**
 * Reads a table of people by its content, as CSV (any usual encoding and delimiter) or XLSX (its first sheet). Nothing is
 * repaired: a ragged row, an open quote, a row too many or a damaged file refuses all of it (422), with the row.
 */
export async function readPeopleFile(bytes: Buffer): Promise<PeopleTable> {
  const isSpreadsheet = bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))
  const all = isSpreadsheet ? await rowsOfSpreadsheet(bytes) : await rowsOf(textOf(bytes), mostImportRows)
  const [first, ...rows] = all
  if (!first || rows.length === 0) throw refusedTable({ pointer: '', code: 'file-empty' })
  if (first.cells.length > mostColumns) throw refusedTable({ pointer: '', code: 'file-too-large' })
  refuseRagged(all)
  const over = rows[mostImportRows]
  if (over) throw refusedTable(atRow(over.line, 'import-too-long'))
  const long = rows.find(({ cells }) => cells.some((cell) => cell.length > 4_000))
  if (long) throw refusedTable(atRow(long.line, 'too-long'))
  return { columns: first.cells.map((cell) => cell.trim().slice(0, 200)), rows }
}

async function rowsOfSpreadsheet(bytes: Buffer): Promise<TableRow[]> {
  try {
    await refuseBomb(bytes)
    const { readSheet } = await import('read-excel-file/node')
    const sheet: readonly (readonly unknown[])[] = await readSheet(bytes)
    const rows = sheet.map((cells, at) => ({ line: at + 1, cells: cells.map(textIn) }))
    return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refusedTable({ pointer: '', code: 'file-damaged' })
  }
}

const textIn = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** Unpacks every part once and lets go of it, counting: what the file says of its own size is not believed. */
async function refuseBomb(bytes: Buffer): Promise<void> {
  const zip = await fromBufferPromise(bytes)
  let [parts, unpacked] = [0, 0]
  for await (const entry of zip.eachEntry()) {
    parts += 1
    if (parts > mostParts || entry.uncompressedSize > mostUnpacked)
      throw refusedTable({ pointer: '', code: 'file-too-large' })
    let tail = ''
    for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      unpacked += piece.length
      if (unpacked > mostUnpacked) throw refusedTable({ pointer: '', code: 'file-too-large' })
      if (!/worksheets\/[^/]*\.xml$/i.test(entry.fileName)) continue
      const text = tail + piece.toString('latin1')
      refuseFarCell(text)
      tail = text.slice(-64)
    }
  }
}

/** A single cell far out makes the reader fill in all before it. */
function refuseFarCell(text: string): void {
  for (const [, column = '', row = ''] of text.matchAll(/[\s:"']([A-Z]{1,7})(\d{1,9})["']/g)) {
    if (column.length > 2 || (column > 'CV' && column.length === 2))
      throw refusedTable({ pointer: '', code: 'file-too-large' })
    if (Number(row) > mostImportRows + 1_000) throw refusedTable(atRow(mostImportRows + 2, 'import-too-long'))
  }
}
