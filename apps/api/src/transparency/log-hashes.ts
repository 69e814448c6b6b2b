import { type HashAt, hashOfRange, type LeafRange, placesOf } from '@muster/credential/merkle-nodes.ts'
import { notFound } from '../platform/problems/refusal.ts'

/** Asks the database, within a transaction or through the public's functions. */
export type Ask = <Row>(text: `SELECT ${string}`, values: readonly unknown[]) => Promise<Row[]>

/**
 * The stored hashes that ranges of leaves are made of, read at once. Asking for one that is not there is refused (404):
 * a log with a hole in it proves nothing.
 */
export async function readHashes(ask: Ask, ranges: readonly LeafRange[]): Promise<HashAt> {
  const places = ranges.flatMap(placesOf)
  const rows = await ask<{ level: number; place: string; hash: Buffer }>(
    'SELECT level, place, hash FROM log_hashes($1, $2)',
    [places.map(({ level }) => level), places.map(({ index }) => index)],
  )
  const hashes = new Map(rows.map(({ level, place, hash }) => [`${level}/${place}`, new Uint8Array(hash)]))
  return ({ level, index }) => {
    const hash = hashes.get(`${level}/${index}`)
    if (!hash) throw notFound()
    return hash
  }
}

/** The root over each range. */
export async function hashesOf(ask: Ask, ranges: readonly LeafRange[]): Promise<Uint8Array[]> {
  const hashAt = await readHashes(ask, ranges)
  return ranges.map((range) => hashOfRange(range, hashAt))
}

/** The root of the log when it had `size` leaves. */
export async function rootAt(ask: Ask, size: number): Promise<Uint8Array> {
  const [root] = await hashesOf(ask, [{ from: 0, to: size }])
  if (!root) throw new Error('a range has one root')
  return root
}
