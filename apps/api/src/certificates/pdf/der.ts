/** The little of DER (ITU-T X.690) that signatures on paper need: values written, and read back within bounds. */

const concat = (parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts)

/** A value with its tag and length. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = concat(content)
  if (body.length < 0x80) return concat([Uint8Array.of(tag, body.length), body])
  const length = Buffer.from(
    body.length.toString(16).padStart(body.length < 0x100 ? 2 : body.length < 0x10000 ? 4 : 6, '0'),
    'hex',
  )
  return concat([Uint8Array.of(tag, 0x80 | length.length), length, body])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts)
/** A SET OF: DER wants its members sorted. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer =>
  der(0x31, ...parts.toSorted((a, b) => Buffer.compare(a, b)))
export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes)
export const utf8 = (text: string): Buffer => der(0x0c, Buffer.from(text))
export const bits = (bytes: Uint8Array, unused = 0): Buffer => der(0x03, Uint8Array.of(unused), bytes)
export const nothing = der(0x05)
export const isTrue = der(0x01, Uint8Array.of(0xff))
/** `[n]` around values. */
export const tagged = (n: number, ...parts: readonly Uint8Array[]): Buffer => der(0xa0 + n, ...parts)

/** A number that is not negative, from its bytes, the most significant first. */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0)
  const short = first === -1 ? Uint8Array.of(0) : bytes.subarray(first)
  return der(0x02, (short[0] ?? 0) & 0x80 ? Uint8Array.of(0) : new Uint8Array(), short)
}

/** An object identifier as it is written with dots. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...others] = dotted.split('.').map(Number)
  const base128 = (value: number): number[] => {
    const digits = [value & 0x7f]
    for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
      digits.unshift(0x80 | (rest & 0x7f))
    return digits
  }
  return der(0x06, Uint8Array.from([first * 40 + second, ...others].flatMap(base128)))
}

/** GeneralizedTime to the second, as certificates of any year may write it from 2050 on; UTCTime before. */
export function time(instant: Date): Buffer {
  const text = instant.toISOString().replace(/[-:T]|\.\d+/g, '')
  return instant.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text))
}

/** A value that was read: its tag, its content, and itself whole. */
export interface DerValue {
  readonly tag: number
  readonly content: Uint8Array
  readonly whole: Uint8Array
}

/** The values that follow each other in these bytes; `null` where they are not DER to their end. */
export function valuesIn(bytes: Uint8Array): DerValue[] | null {
  const values: DerValue[] = []
  for (let at = 0; at < bytes.length;) {
    const value = firstValue(bytes.subarray(at))
    if (!value || values.length >= 1_000) return null
    values.push(value)
    at += value.whole.length
  }
  return values
}

/** The first value in these bytes, whatever follows it; `null` where there is none. */
export function firstValue(bytes: Uint8Array): DerValue | null {
  const [tag, short] = bytes
  if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f) return null
  const more = short < 0x80 ? 0 : short & 0x7f
  if (short === 0x80 || more > 4 || bytes.length < 2 + more) return null
  const length = more === 0 ? short : bytes.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0)
  const end = 2 + more + length
  if (end > bytes.length) return null
  return { tag, content: bytes.subarray(2 + more, end), whole: bytes.subarray(0, end) }
}
