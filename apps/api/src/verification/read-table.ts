import { mostTableRows } from '@muster/contracts/endpoints/verification.ts'
import type { ReadTable } from '@muster/contracts/schemas/verification.ts'
import { type FieldProblem, Refusal } from '../platform/problems/refusal.ts'
import { numberIn } from './reference.ts'

type Row = ReadTable['rows'][number]

const refused = (...errors: FieldProblem[]): Refusal => new Refusal(422, 'invalid-request', errors)
const atRow = (line: number, code: string): FieldProblem => ({ pointer: `/rows/${line}`, code })

/** Encodings a table comes in: by its byte order mark, else UTF-8, else what spreadsheets in Japan write. */
export function textOf(bytes: Buffer): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  for (const encoding of marked ? [marked] : ['utf-8', 'shift_jis']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return text
    } catch {
      // The next encoding may fit.
    }
  }
  throw refused({ pointer: '', code: 'not-well-formed' })
}

/** What stands between the cells: whatever the first line has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\r|\n/, 1)
  const bare = line.replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((sign) => [sign, bare.split(sign).length] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ','
}

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

type Parse = (text: string, options: object) => unknown

/**
 * The rows of a table as text, empty lines left out, at most so many and two more. Refused (422) with the line where a quote
 * is open or a row cannot be read.
 */
export async function rowsOf(text: string, most: number): Promise<Row[]> {
  const { parse } = (await import('csv-parse/sync')) as { parse: Parse }
  const options = {
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 100_000,
  }
  const read = (to: number): Row[] =>
    (parse(text, { ...options, to }) as Parsed[]).map(({ record, info }) => ({ line: info.lines, cells: record }))
  try {
    return read(most + 2)
  } catch (error) {
    const { records = 0, code } = error as { records?: number; code?: string }
    // The reader names the line where it gave up: what is wrong begins after the last row it could read.
    const line = records === 0 ? 0 : (read(records).at(-1)?.line ?? 0)
    throw refused(atRow(line + 1, code?.includes('QUOTE') ? 'quote-open' : 'invalid'))
  }
}

/** A row with more or fewer cells than the first refuses all of them. */
export function refuseRagged(rows: readonly Row[]): void {
  const ragged = rows.filter(({ cells }) => cells.length !== rows[0]?.cells.length)
  if (ragged.length > 0) throw refused(...ragged.slice(0, 20).map(({ line }) => atRow(line, 'row-ragged')))
}

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
  throw refused({ pointer: '', code: 'no-number-column' })
}

/**
 * Reads a table of certificate numbers, with or without a head. Nothing is left out and nothing is repaired: a row with more or
 * fewer cells than the first, an open quote or a row too many refuses all of it (422), with the lines as the file counts them.
 */
export async function readTable(bytes: Buffer): Promise<ReadTable> {
  const all = await rowsOf(textOf(bytes), mostTableRows)
  const [first] = all
  if (!first) throw refused({ pointer: '', code: 'file-empty' })
  refuseRagged(all)
  const isHeaded = !first.cells.some((cell) => numberIn(cell) !== null) && (all.length > 1 || first.cells.length > 1)
  const rows = isHeaded ? all.slice(1) : all
  const over = rows[mostTableRows]
  if (over) throw refused(atRow(over.line, 'too-many-rows'))
  if (rows.length === 0) throw refused({ pointer: '', code: 'file-empty' })
  const columns = isHeaded ? first.cells : first.cells.map((_, at) => `#${at + 1}`)
  const nameColumn = isHeaded ? columns.findIndex((head) => nameHeader.test(head)) : -1
  return {
    columns,
    numberColumn: numberColumnOf(columns, rows, isHeaded),
    nameColumn: nameColumn === -1 ? null : nameColumn,
    rows,
  }
}
