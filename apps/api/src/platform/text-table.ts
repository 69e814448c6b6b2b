import { type FieldProblem, Refusal } from './problems/refusal.ts'

/** A row with the line it ends on, as the file counts lines. */
export interface TableRow {
  readonly line: number
  readonly cells: string[]
}

export const refusedTable = (...errors: FieldProblem[]): Refusal => new Refusal(422, 'invalid-request', errors)
export const atRow = (line: number, code: string): FieldProblem => ({ pointer: `/rows/${line}`, code })

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
  throw refusedTable({ pointer: '', code: 'not-well-formed' })
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
export async function rowsOf(text: string, most: number): Promise<TableRow[]> {
  const { parse } = (await import('csv-parse/sync')) as { parse: Parse }
  const options = {
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: 100_000,
  }
  const read = (to: number): TableRow[] =>
    (parse(text, { ...options, to }) as Parsed[]).map(({ record, info }) => ({ line: info.lines, cells: record }))
  try {
    return read(most + 2)
  } catch (error) {
    const { records = 0, code } = error as { records?: number; code?: string }
    // The reader names the line where it gave up: what is wrong begins after the last row it could read.
    const line = records === 0 ? 0 : (read(records).at(-1)?.line ?? 0)
    throw refusedTable(atRow(line + 1, code?.includes('QUOTE') ? 'quote-open' : 'invalid'))
  }
}

/** A row with more or fewer cells than the first refuses all of them. */
export function refuseRagged(rows: readonly TableRow[]): void {
  const ragged = rows.filter(({ cells }) => cells.length !== rows[0]?.cells.length)
  if (ragged.length > 0) throw refusedTable(...ragged.slice(0, 20).map(({ line }) => atRow(line, 'row-ragged')))
}
