/** A cell of a file: a text, a number, a day, or nothing. */
export type SheetCell = string | number | { readonly day: string } | null
export type Sheet = readonly (readonly SheetCell[])[]

/** A text that a spreadsheet would run as a formula stays a text. */
const inert = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** As CSV: a byte order mark so that Japanese opens rightly, days as `YYYY-MM-DD`, and nothing a spreadsheet would run. */
export function csvOfSheet(sheet: Sheet): string {
  const plain = (cell: SheetCell): string =>
    cell === null ? '' : typeof cell === 'object' ? cell.day : typeof cell === 'number' ? String(cell) : inert(cell)
  return '\uFEFF' + sheet.map((line) => line.map((cell) => quoted(plain(cell))).join(',') + '\r\n').join('')
}

/** As a spreadsheet: texts stay texts, days are dates. */
export async function xlsxOfSheet(sheet: Sheet, name: string): Promise<Buffer> {
  const { default: write } = await import('write-excel-file/node')
  const [head = [], ...lines] = sheet
  const titles = head.filter((one) => typeof one === 'string')
  const cell = (value: SheetCell) => {
    if (value === null) return null
    if (typeof value === 'object')
      return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' } as const
    return typeof value === 'number' ? { value, type: Number } : { value, type: String }
  }
  const rows = [
    titles.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const, wrap: true })),
    ...lines.map((line) => line.map(cell)),
  ]
  const columns = titles.map((_, index) => ({ width: index < 2 ? 26 : index < 10 ? 18 : 14 }))
  return write(rows, { sheet: name, columns, stickyRowsCount: 1 }).toBuffer()
}
