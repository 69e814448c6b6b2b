import { z } from 'zod'
import { personName } from './scalars.ts'

/** The reading of a Japanese name in hiragana or katakana, stored in NFC; empty where none is given. */
export const reading = z
  .string()
  .max(400, 'name-too-long')
  .transform((text) => text.normalize('NFKC').trim())
  .refine((text) => /^[\u3041-\u3096\u30A1-\u30FA\u30FCー・ ]*$/u.test(text), 'not-kana')

/** Which name stands first in Latin letters. In Japanese the family name always does. */
export const nameOrders = ['family-first', 'given-first'] as const
export type NameOrder = (typeof nameOrders)[number]

/** The names of a person as they are typed: in Latin letters, in Japanese, its reading, and as in the passport. */
export const typedNames = {
  familyName: personName,
  givenName: personName,
  familyNameJa: personName.optional(),
  givenNameJa: personName.optional(),
  familyNameKana: reading.optional(),
  givenNameKana: reading.optional(),
  nameOrder: z.enum(nameOrders).optional(),
  passportName: personName,
}

/** The names of a person as they are kept; what is not known is empty. */
export const keptNames = {
  familyName: z.string(),
  givenName: z.string(),
  familyNameJa: z.string(),
  givenNameJa: z.string(),
  familyNameKana: z.string(),
  givenNameKana: z.string(),
  passportName: z.string(),
}

export const aliasKinds = ['earlier', 'spelling', 'script'] as const
