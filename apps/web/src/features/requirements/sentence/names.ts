import { ruleNames } from '@muster/words/catalogue/rule-names.ts'
import type { Bilingual, Words } from '../../../app/words.tsx'

type KnownFamily = keyof typeof ruleNames

/** The families of names a requirement may use: those of the catalogue, and those that only the server knows. */
export type NameFamily = KnownFamily | 'types' | 'scales' | 'issuers' | 'organisations' | 'values'

/** What the server calls things, by their keys. It goes before the catalogue's own names. */
export type RuleNames = Partial<Record<NameFamily, Readonly<Record<string, Bilingual>>>>

const catalogueNames: Partial<Record<string, Readonly<Record<string, Bilingual>>>> = ruleNames

/** What something is called; one without a name by its key, as words. */
export function nameOf(words: Words, names: RuleNames, family: NameFamily, key: string): string {
  const known = [names[family], catalogueNames[family]].find((one) => one && Object.hasOwn(one, key))?.[key]
  return known ? words.text(known) : key.replaceAll('-', ' ')
}
