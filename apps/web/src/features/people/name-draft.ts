import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type { NameOrder } from '@muster/contracts/schemas/person-names.ts'
import type { Person } from './use-people.ts'

/** The entries of a person's names, in the order they are asked for. */
export const nameFields = [
  'familyName',
  'givenName',
  'familyNameJa',
  'givenNameJa',
  'familyNameKana',
  'givenNameKana',
  'passportName',
] as const
export type NameField = (typeof nameFields)[number]

export const nameOrders = ['family-first', 'given-first'] as const satisfies readonly NameOrder[]

/** What somebody has typed so far. */
export type NameDraft = Record<NameField, string> & { language: 'en' | 'ja'; nameOrder: NameOrder }

export const emptyDraft = (language: 'en' | 'ja'): NameDraft => ({
  familyName: '',
  givenName: '',
  familyNameJa: '',
  givenNameJa: '',
  familyNameKana: '',
  givenNameKana: '',
  passportName: '',
  nameOrder: 'family-first',
  language,
})

export const draftOf = (person: Person): NameDraft => ({
  familyName: person.familyName,
  givenName: person.givenName,
  familyNameJa: person.familyNameJa,
  givenNameJa: person.givenNameJa,
  familyNameKana: person.familyNameKana,
  givenNameKana: person.givenNameKana,
  nameOrder: person.nameOrder,
  passportName: person.passportName,
  language: person.language,
})

const readings: readonly NameField[] = ['familyNameKana', 'givenNameKana']
const optional: readonly NameField[] = ['familyNameJa', 'givenNameJa', ...readings]

/** Whether a name may stay empty: not everybody has one in Japanese. */
export const isOptional = (field: NameField): boolean => optional.includes(field)

/** The entries that still need something. A Japanese name that is saved can be corrected, not taken away; a reading can. */
export function missingFields(draft: NameDraft, saved: NameDraft | null): NameField[] {
  return nameFields.filter(
    (field) =>
      draft[field].trim() === '' && (!isOptional(field) || (Boolean(saved?.[field]) && !readings.includes(field))),
  )
}

type NamesBody = Omit<BodyOf<'people.update'>, 'version' | 'reason'>

/** What is sent: an optional name that is empty is left out. */
export function namesBody(draft: NameDraft): NamesBody {
  const { familyNameJa, givenNameJa, ...rest } = draft
  return {
    ...rest,
    ...(familyNameJa.trim() && { familyNameJa }),
    ...(givenNameJa.trim() && { givenNameJa }),
  }
}

export const isSameDraft = (one: NameDraft, other: NameDraft): boolean =>
  one.language === other.language &&
  one.nameOrder === other.nameOrder &&
  nameFields.every((field) => one[field] === other[field])

/**
 * What was typed, upon what somebody else saved meanwhile: entries not touched here become the saved ones, touched ones
 * stay. `conflicts` holds what was saved where both changed the same entry differently.
 */
export function mergeMeanwhile(
  typed: NameDraft,
  base: NameDraft,
  saved: NameDraft,
): { draft: NameDraft; conflicts: Partial<Record<NameField, string>> } {
  const draft = { ...typed }
  const conflicts: Partial<Record<NameField, string>> = {}
  for (const field of nameFields) {
    if (typed[field] === base[field]) draft[field] = saved[field]
    else if (saved[field] !== base[field] && saved[field] !== typed[field]) conflicts[field] = saved[field]
  }
  if (typed.language === base.language) draft.language = saved.language
  if (typed.nameOrder === base.nameOrder) draft.nameOrder = saved.nameOrder
  return { draft, conflicts }
}
