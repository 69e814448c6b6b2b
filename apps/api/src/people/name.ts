import type { Bilingual } from '@muster/contracts/schemas/text.ts'

export interface NameColumns {
  readonly familyName: string
  readonly givenName: string
  readonly familyNameJa: string
  readonly givenNameJa: string
  /** `family-first` where nothing else is said. */
  readonly nameOrder?: string
}

/**
 * A person's name as shown in each language: family name in capitals in English; in Japanese it stands first,
 * in English where the person's own order has it.
 */
export function nameOf(columns: NameColumns): Bilingual {
  const family = columns.familyName.toLocaleUpperCase('en')
  const ordered = columns.nameOrder === 'given-first' ? [columns.givenName, family] : [family, columns.givenName]
  const en = ordered.filter(Boolean).join(' ')
  const ja = [columns.familyNameJa, columns.givenNameJa].filter(Boolean).join(' ')
  return { en, ja: ja || en }
}

/** The columns `nameOf` needs, of a person under an alias. */
export const nameColumns = (alias: string): string =>
  `${alias}.family_name AS "familyName", ${alias}.given_name AS "givenName", ${alias}.family_name_ja AS "familyNameJa", ${alias}.given_name_ja AS "givenNameJa"`
