import { z } from 'zod'

const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu
const bidi = /[\u202A-\u202E\u2066-\u2069]/u
const control = /\p{Cc}/u
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const isDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1900 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A key of ours (UUID); anything else in a path is simply not found. */
export const id = z.uuid({ error: 'not-an-id' })

/** A calendar day `YYYY-MM-DD` that exists, from 1900 to 9999. */
export const day = z.string().refine(isDay, 'not-a-date')

/** An instant in UTC, `2026-11-23T08:00:00.000Z`. */
export const instant = z.iso.datetime({ error: 'not-an-instant' })

export const email = z
  .string()
  .max(254)
  .regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.]+$/u, 'not-an-email')
  .transform((text) => text.toLowerCase())

/**
 * A person's name: any script, one letter or many, O'Brien or "Null"; stored in NFC.
 * Refused: nothing visible, control characters and newlines, bidi overrides, lone surrogates, over 200 graphemes.
 */
export const personName = z
  .string()
  .max(4_000, 'name-too-long')
  .refine((text) => text.isWellFormed(), 'not-well-formed')
  .refine((text) => !control.test(text) && !bidi.test(text), 'name-has-control-characters')
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => text.replace(invisible, '').trim() !== '', 'name-empty')
  .refine((text) => [...graphemes.segment(text)].length <= 200, 'name-too-long')

/** Words somebody wrote about somebody; null once whom they are about was erased. */
export const erasable = z.string().nullable()

/** Free text for people to read: newlines allowed, other control characters not. */
export const freeText = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text.isWellFormed(), 'not-well-formed')
    .refine((text) => !/[^\P{Cc}\n\t]/u.test(text), 'name-has-control-characters')

/** A page's cursor: opaque, made by the server. */
export const cursor = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9_-]+$/, 'invalid')

/** How many rows a page may have. */
export const limit = z.coerce.number().int().min(1).max(200).default(50)

/** A key chosen by people, such as `e1` or `p1-unmiss-civilian`. */
export const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'not-an-id')
