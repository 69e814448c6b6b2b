/** Crockford's base 32: no I, L, O or U, so that nothing is mistaken for 1, 0 or V. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const prefix = 'MU'
const symbols = 19
const packedBytes = 12

/**
 * A public id such as `MU-7QKM-4T2X-9RWD-8HKP-2M6C`: 95 random bits and a check symbol that finds every wrong
 * symbol and every two exchanged. The first 95 bits of `random` are used; it has at least 12 bytes.
 * @throws RangeError for fewer bytes.
 */
export function toPublicId(random: Uint8Array): string {
  if (random.length < packedBytes) throw new RangeError('a public id needs 12 random bytes')
  const values = Array.from({ length: symbols }, (_, place) => fiveBits(random, place * 5))
  return printed([...values, checkOf(values)])
}

/**
 * The public id somebody typed, as printed; `null` if it is none or mistyped. Case, spaces, dashes, full-width
 * letters and a missing prefix do not matter; O is read as 0, I and L as 1.
 */
export function parsePublicId(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}_.ー−]/gu, '')
  const body = plain.startsWith(prefix) ? plain.slice(prefix.length) : plain
  if (body.length !== symbols + 1) return null
  const values = [...body.replaceAll('O', '0').replaceAll(/[IL]/g, '1')].map((symbol) => alphabet.indexOf(symbol))
  if (values.includes(-1) || values.at(-1) !== checkOf(values.slice(0, symbols))) return null
  return printed(values)
}

/** A public id in 12 bytes, or `null` if it is none; `toPublicId` of them gives it back. */
export function packPublicId(publicId: string): Uint8Array | null {
  const parsed = parsePublicId(publicId)
  if (parsed === null) return null
  const bytes = new Uint8Array(packedBytes)
  const values = [...parsed.slice(prefix.length).replaceAll('-', '')].slice(0, symbols)
  values.forEach((symbol, index) => {
    const value = alphabet.indexOf(symbol)
    for (let bit = 0; bit < 5; bit += 1) {
      const place = index * 5 + bit
      if (value & (16 >> bit)) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (0x80 >> (place & 7))
    }
  })
  return bytes
}

function printed(values: readonly number[]): string {
  const body = values.map((value) => alphabet.charAt(value)).join('')
  return [prefix, ...(body.match(/.{4}/g) ?? [])].join('-')
}

function fiveBits(bytes: Uint8Array, from: number): number {
  const two = ((bytes[from >> 3] ?? 0) << 8) | (bytes[(from >> 3) + 1] ?? 0)
  return (two >> (11 - (from & 7))) & 31
}

/** The symbol that makes the sum of symbol × 2^place zero in the field of 32 elements (x⁵ + x² + 1). */
function checkOf(values: readonly number[]): number {
  return values.reduceRight((sum, value) => doubled(sum ^ value), 0)
}

function doubled(value: number): number {
  return value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1
}
