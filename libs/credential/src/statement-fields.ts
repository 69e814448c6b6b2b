import { fromDayNumber, lastDay, toDayNumber } from '@muster/calendar/calendar-date.ts'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { modes, type Bilingual, type Mode } from './certificate-facts.ts'
import { hiddenLetter } from './names.ts'
import { packPublicId, toPublicId } from './public-id.ts'

/** The fields of a compact statement, in the order of their bytes. */
export interface StatementFields {
  /** 8 bytes that tell which key signed. */
  readonly keyHint: Uint8Array
  readonly publicId: string
  readonly completedOn: string
  /** The last valid day, included; `null` for no end. */
  readonly validThrough: string | null
  /** The place in both status lists. */
  readonly statusIndex: number
  readonly mode: Mode
  /** To two decimals. */
  readonly hours: number
  /** 16 bytes. */
  readonly salt: Uint8Array
  /** 16 bytes each: the folded name in Latin letters, and in Japanese. */
  readonly holderCommitments: readonly [Uint8Array, Uint8Array]
  readonly courseCode: string
  readonly edition: string
  /** Cut where long. */
  readonly maskedHolder: Bilingual
}

export const statementVersion = 1

const noEnd = 0xffff_ffff
const fixedLength = 86
const longest = { courseCode: 24, edition: 12, masked: 48 } as const

/** A text cut between letters so that it fits as a masked name. */
export function cut(masked: string): string {
  const letters = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(masked)
  let result = ''
  for (const { segment } of letters) {
    if (utf8ToBytes(packed(result + segment)).length > longest.masked) break
    result += segment
  }
  return result
}

/**
 * The fields as bytes.
 * @throws RangeError for a field that does not fit its place.
 */
export function writeFields(fields: StatementFields): Uint8Array {
  const id = packPublicId(fields.publicId)
  if (!id) throw new RangeError('not a public id')
  const bytes = new Uint8Array(fixedLength)
  const view = new DataView(bytes.buffer)
  view.setUint8(0, statementVersion)
  place(bytes, 1, fields.keyHint, 8)
  place(bytes, 9, id, 12)
  view.setUint32(21, fitting(toDayNumber(fields.completedOn)))
  view.setUint32(25, fields.validThrough === null ? noEnd : fitting(toDayNumber(fields.validThrough)))
  view.setUint32(29, fitting(fields.statusIndex))
  view.setUint8(33, modes.indexOf(fields.mode))
  view.setUint32(34, fitting(Math.round(fields.hours * 100)))
  place(bytes, 38, fields.salt, 16)
  place(bytes, 54, fields.holderCommitments[0], 16)
  place(bytes, 70, fields.holderCommitments[1], 16)
  return concatBytes(
    bytes,
    textField(fields.courseCode, longest.courseCode),
    textField(fields.edition, longest.edition),
    textField(packed(fields.maskedHolder.en), longest.masked),
    textField(packed(fields.maskedHolder.ja), longest.masked),
  )
}

/** The fields these bytes hold, or `null` if they hold none. */
export function readFields(bytes: Uint8Array): StatementFields | null {
  if (bytes.length < fixedLength || bytes[0] !== statementVersion) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts = readTexts(bytes.subarray(fixedLength))
  const [completed, through] = [view.getUint32(21), view.getUint32(25)]
  const mode = modes[view.getUint8(33)]
  if (!texts || !mode || completed > lastDay || (through > lastDay && through !== noEnd)) return null
  const [courseCode, edition, en, ja] = texts
  return {
    keyHint: bytes.slice(1, 9),
    publicId: toPublicId(bytes.subarray(9, 21)),
    completedOn: fromDayNumber(completed),
    validThrough: through === noEnd ? null : fromDayNumber(through),
    statusIndex: view.getUint32(29),
    mode,
    hours: view.getUint32(34) / 100,
    salt: bytes.slice(38, 54),
    holderCommitments: [bytes.slice(54, 70), bytes.slice(70, 86)],
    courseCode,
    edition,
    maskedHolder: { en: unpacked(en), ja: unpacked(ja) },
  }
}

function place(bytes: Uint8Array, at: number, part: Uint8Array, length: number): void {
  if (part.length !== length) throw new RangeError(`expected ${length} bytes`)
  bytes.set(part, at)
}

function fitting(number: number): number {
  if (!Number.isInteger(number) || number < 0 || number >= noEnd) throw new RangeError('does not fit into four bytes')
  return number
}

function textField(text: string, most: number): Uint8Array {
  const bytes = utf8ToBytes(text)
  if (bytes.length > most) throw new RangeError(`longer than ${most} bytes`)
  return concatBytes(Uint8Array.of(bytes.length), bytes)
}

function readTexts(bytes: Uint8Array): [string, string, string, string] | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const texts: string[] = []
  try {
    for (let at = 0; at < bytes.length;) {
      const end = at + 1 + (bytes[at] ?? 0)
      if (end > bytes.length) return null
      texts.push(decoder.decode(bytes.subarray(at + 1, end)))
      at = end
    }
  } catch {
    return null
  }
  const [courseCode, edition, en, ja, ...others] = texts
  if (courseCode === undefined || edition === undefined || en === undefined || ja === undefined) return null
  return others.length === 0 ? [courseCode, edition, en, ja] : null
}

/** A dot takes three bytes in UTF-8, an asterisk one. */
function packed(masked: string): string {
  return masked.replaceAll(hiddenLetter, '*')
}

function unpacked(text: string): string {
  return text.replaceAll('*', hiddenLetter)
}
