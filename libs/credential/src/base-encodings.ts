const base58Alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const base64urlAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Far above a key, hash or signature; decoding base58 takes quadratic time. */
const longestBase58 = 512

/** Base58 with the Bitcoin alphabet. */
export function toBase58(bytes: Uint8Array): string {
  const zeros = leading(bytes, 0)
  return (
    '1'.repeat(zeros) +
    rebased(bytes.subarray(zeros), 256, 58)
      .map((digit) => base58Alphabet[digit])
      .join('')
  )
}

/** The bytes of a base58 text (Bitcoin alphabet, at most 512 characters), or `null` if it is none. */
export function fromBase58(text: string): Uint8Array | null {
  if (text.length > longestBase58) return null
  const digits = [...text].map((character) => base58Alphabet.indexOf(character))
  if (digits.includes(-1)) return null
  const zeros = leading(digits, 0)
  return Uint8Array.from([...Array<number>(zeros).fill(0), ...rebased(digits.slice(zeros), 58, 256)])
}

/** Base64 for addresses (RFC 4648 section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  const characters: string[] = []
  for (let at = 0; at < bytes.length; at += 3) {
    const count = Math.min(3, bytes.length - at)
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let place = 0; place <= count; place += 1)
      characters.push(base64urlAlphabet.charAt((three >> (18 - 6 * place)) & 63))
  }
  return characters.join('')
}

/**
 * The bytes of an unpadded base64url text, or `null` if it is none. Exactly one text stands for given bytes:
 * spare bits must be zero.
 */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const character of text) {
    const digit = base64urlAlphabet.indexOf(character)
    if (digit < 0) return null
    held = ((held << 6) | digit) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at] = (held >> bits) & 0xff
      at += 1
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : null
}

/** Multibase, base58btc: `z` and the text. */
export function toMultibase58(bytes: Uint8Array): string {
  return `z${toBase58(bytes)}`
}

/** The bytes of a multibase text in base58btc, or `null` for anything else. */
export function fromMultibase58(text: unknown): Uint8Array | null {
  return typeof text === 'string' && text.startsWith('z') ? fromBase58(text.slice(1)) : null
}

/** Multibase, base64url without padding: `u` and the text. */
export function toMultibase64url(bytes: Uint8Array): string {
  return `u${toBase64url(bytes)}`
}

/** The bytes of a multibase text in base64url, or `null` for anything else. */
export function fromMultibase64url(text: unknown): Uint8Array | null {
  return typeof text === 'string' && text.startsWith('u') ? fromBase64url(text.slice(1)) : null
}

function leading(digits: ArrayLike<number>, digit: number): number {
  let count = 0
  while (count < digits.length && digits[count] === digit) count += 1
  return count
}

/** Long division from one base into another, most significant digit first. */
function rebased(digits: ArrayLike<number>, from: number, into: number): number[] {
  const result: number[] = []
  for (let index = 0; index < digits.length; index += 1) {
    let carry = digits[index] ?? 0
    for (let place = 0; place < result.length; place += 1) {
      carry += (result[place] ?? 0) * from
      result[place] = carry % into
      carry = Math.floor(carry / into)
    }
    while (carry > 0) {
      result.push(carry % into)
      carry = Math.floor(carry / into)
    }
  }
  return result.reverse()
}
