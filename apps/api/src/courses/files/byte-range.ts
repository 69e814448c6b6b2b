/** A part of a file, both places counted from 0 and within it. */
export interface ByteRange {
  readonly from: number
  readonly through: number
}

/**
 * The part that a `Range` header asks of a file of so many bytes; null where all of it is to be sent, `unsatisfiable` where
 * none of it is. Several parts at once are answered with all of it, as the standard allows.
 */
export function byteRange(header: string | undefined, bytes: number): ByteRange | 'unsatisfiable' | null {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '')
  if (!asked || (asked[1] === '' && asked[2] === '')) return null
  if (asked[1] === '') {
    const last = Number(asked[2])
    return last === 0 ? 'unsatisfiable' : { from: Math.max(0, bytes - last), through: bytes - 1 }
  }
  const from = Number(asked[1])
  const through = asked[2] === '' ? bytes - 1 : Math.min(Number(asked[2]), bytes - 1)
  if (from >= bytes) return 'unsatisfiable'
  return through < from ? null : { from, through }
}
