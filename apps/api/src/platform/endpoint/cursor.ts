import { Refusal } from '../problems/refusal.ts'

/**
 * A page's cursor names the last row shown by its id, and nothing else: what the order is made of is looked up again,
 * so that no name ever stands in an address.
 */
export const writeCursor = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

/** The id a cursor names; null without a cursor. Throws a refusal (400) for one we never made. */
export function readCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null
  const hex = Buffer.from(cursor, 'base64url').toString('hex')
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  if (hex.length !== 32 || writeCursor(id) !== cursor)
    throw new Refusal(400, 'invalid-request', [{ pointer: '?after', code: 'invalid' }])
  return id
}

/** Later than every id: where a list of the newest begins without a cursor, so that one plan serves every page. */
export const afterEveryId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** A page cut from rows read with one more than asked for, and the cursor of the next where there is more. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  idOf: (row: Row) => string,
): { rows: readonly Row[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: last && rows.length > limit ? writeCursor(idOf(last)) : null }
}
