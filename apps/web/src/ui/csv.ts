/**
 * Rows as CSV for spreadsheets: a byte order mark so that Japanese opens rightly, CRLF, quotes where needed, and a
 * leading apostrophe where a cell would otherwise be run as a formula.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
  }
  return '\uFEFF' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('')
}

/** Hands a text or bytes to the browser as a file to keep. */
export function saveAsFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
