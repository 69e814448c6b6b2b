import type { Role } from '@muster/contracts/codes.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'

export interface SamplePerson {
  /** Stable; part of the address for one-click sign-in. */
  readonly key: string
  readonly agency: string
  readonly family: Bilingual
  readonly given: Bilingual
  readonly roles: readonly Role[]
  readonly language: 'en' | 'ja'
  /** What signing in as this person shows; null keeps them off the sign-in page. */
  readonly situation: Bilingual | null
}

type Pair = readonly [en: string, ja: string]

const both = ([en, ja]: Pair): Bilingual => ({ en, ja })

/** An invented person with a place on the sign-in page, or without one where the situation is null. */
export const person = (
  key: string,
  agency: string,
  family: Pair,
  given: Pair,
  roles: readonly Role[],
  language: 'en' | 'ja',
  situation: Pair | null,
): SamplePerson => ({
  key,
  agency,
  family: both(family),
  given: both(given),
  roles,
  language,
  situation: situation && both(situation),
})

/** An invented trainee who is on lists, but not on the sign-in page. */
export const trainee = (
  key: string,
  agency: string,
  family: Pair,
  given: Pair,
  language: 'en' | 'ja' = 'ja',
): SamplePerson => person(key, agency, family, given, ['trainee'], language, null)
