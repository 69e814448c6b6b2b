import { notices } from './catalogue/notices.ts'
import { dateText } from './dates.ts'
import type { Language } from './language.ts'
import type { Message, ParametersOf } from './message.ts'
import { sayLoosely } from './say.ts'

/** A value in a notice, kept as data so that it can be said in the language of whoever reads it. */
export type NoticeValue = string | number | { readonly en: string; readonly ja: string } | { readonly day: string }

export type NoticeKind = keyof typeof notices
type Words<K extends NoticeKind> = (typeof notices)[K]

/** What a notice of a kind must say: every parameter its title or its text names. */
export type NoticeParameters<K extends NoticeKind> = {
  readonly [Name in keyof ParametersOf<Words<K>['title']> | keyof ParametersOf<Words<K>['text']>]: NoticeValue
}

/** A part of a notice in a language: days are written out, texts in two languages give the one that is read. */
export function noticeText(
  language: Language,
  message: Message,
  parameters: Readonly<Record<string, NoticeValue>>,
): string {
  const said = Object.entries(parameters).map(([name, value]) => {
    if (typeof value !== 'object') return [name, value] as const
    return [name, 'day' in value ? dateText(language, value.day) : value[language]] as const
  })
  return sayLoosely(language, message, Object.fromEntries(said))
}

/** Whether a word that came with a notice is a kind the catalogue knows. */
export const isNoticeKind = (word: string): word is NoticeKind => Object.hasOwn(notices, word)
