import { ruleNames } from '@muster/words/catalogue/rule-names.ts'
import { ruleSentence } from '@muster/words/catalogue/rule-sentence.ts'
import { shell } from '@muster/words/catalogue/shell.ts'
import type { Bilingual, Words } from '../../../app/words.tsx'

type KnownFamily = keyof typeof ruleNames

/** The families of names a requirement may use: those of the catalogue, and those that only the server knows. */
export type NameFamily = KnownFamily | 'types' | 'scales' | 'issuers' | 'organisations' | 'values' | 'roles'

/** What the server calls things, by their keys. It goes before the catalogue's own names. */
export type RuleNames = Partial<Record<NameFamily, Readonly<Record<string, Bilingual>>>>

const catalogueNames: Partial<Record<string, Readonly<Record<string, Bilingual>>>> = {
  ...ruleNames,
  roles: shell.roles,
}

/** What something is called; one without a name by its key, as words. */
export function nameOf(words: Words, names: RuleNames, family: NameFamily, key: string): string {
  const known = [names[family], catalogueNames[family]].find((one) => one && Object.hasOwn(one, key))?.[key]
  if (known) return words.text(known)
  return key.trim() === '' ? words.say(ruleSentence.noName) : key.replaceAll('-', ' ')
}
