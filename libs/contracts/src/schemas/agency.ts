import { z } from 'zod'
import { freeText, personName } from './scalars.ts'
import { bilingual, language } from './text.ts'

/** What kinds of organisations train and send people here. */
export const agencyKinds = ['government', 'un', 'ngo', 'university'] as const
export type AgencyKind = (typeof agencyKinds)[number]

/** The records that are kept for a time only; each is a number of days. */
export const retentionKinds = ['closed', 'attempt', 'evidence', 'application', 'mail', 'notice', 'session'] as const
export type RetentionKind = (typeof retentionKinds)[number]

const channel = (part: string): number => {
  const share = Number.parseInt(part, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/** The relative luminance of a colour `#rrggbb`, as WCAG counts it: 0 is black, 1 is white. */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))

/** The grounds an accent stands on: the page and the strip at its top, light and dark. */
const lightGround = '#ffffff'
const darkGrounds = ['#10233a', '#09121b', '#162536'] as const

/** How far two colours `#rrggbb` stand apart, from 1 (not at all) to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** Whether a colour is seen, at 3 to 1, on every ground of one theme. */
export const standsOut = (colour: string, theme: 'light' | 'dark'): boolean =>
  (theme === 'light' ? [lightGround] : darkGrounds).every((ground) => contrast(colour, ground) >= 3)

const accent = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'invalid')
  .transform((colour) => colour.toLowerCase())
  .refine((colour) => standsOut(colour, 'light'), 'pale-on-light')
  .refine((colour) => standsOut(colour, 'dark'), 'dim-on-dark')

const shortName = personName.refine((text) => text.length <= 24, 'too-long')
const days = z.number().int().min(30).max(36_500)

/** What an administrator settles for their agency. */
export const agencySettings = z.strictObject({
  name: z.strictObject({ en: personName, ja: personName }),
  /** For narrow places; null where the whole name is short enough. */
  shortName: z.strictObject({ en: shortName, ja: shortName }).nullable(),
  kind: z.enum(agencyKinds),
  /** `#rrggbb`, seen on light and on dark ground. */
  accent: accent.nullable(),
  language,
  /** An IANA zone. */
  zone: z.string().min(1).max(60),
  contact: freeText(500),
  staffSessionHours: z.number().int().min(1).max(24),
  /** Days between the confirmation of an erasure and the erasing. */
  erasureWaitDays: z.number().int().min(1).max(90),
  /** Days each kind of record is kept. */
  retention: z.strictObject(
    Object.fromEntries(retentionKinds.map((kind) => [kind, days])) as Record<RetentionKind, typeof days>,
  ),
})

/** The same as it is shown, with what goes with it. */
export const agencyView = z.object({
  id: z.string(),
  key: z.string(),
  name: bilingual,
  shortName: bilingual.nullable(),
  kind: z.enum(agencyKinds),
  accent: z.string().nullable(),
  /** Changes with the picture; null where there is none. */
  logo: z.string().nullable(),
  language,
  zone: z.string(),
  contact: z.string(),
  staffSessionHours: z.number(),
  erasureWaitDays: z.number(),
  retention: z.object(
    Object.fromEntries(retentionKinds.map((kind) => [kind, z.number()])) as Record<RetentionKind, z.ZodNumber>,
  ),
  version: z.number(),
})
