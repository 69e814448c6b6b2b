import type { Language } from './language.ts'
import type { Arguments, Message, Plural, Value } from './message.ts'
import { numberText, numberWord, numberWordCapital } from './numbers.ts'

const englishPlurals = new Intl.PluralRules('en-GB')
const placeholder = /\{(\w+)(?::(word|Word))?\}/g

function templateOf(language: Language, message: Message, parameters: Record<string, unknown>): string {
  if (language === 'ja') return message.ja
  if (typeof message.en === 'string') return message.en
  const form = englishPlurals.select(Number(parameters['count'])) === 'one' ? 'one' : 'other'
  return (message.en satisfies Plural)[form]
}

function written<V>(language: Language, value: V, style: string | undefined): V | string {
  if (typeof value !== 'number') return value
  if (style === 'word') return numberWord(language, value)
  if (style === 'Word') return numberWordCapital(language, value)
  return numberText(language, value)
}

/**
 * A message as pieces, for text that holds something other than text (a link, a date that must not break). Pieces
 * stand in the order of the language; a value that is a string or number arrives as text.
 * Throws a RangeError when the message names a parameter that was not given.
 */
export function pieces<V>(language: Language, message: Message, parameters: Record<string, V>): (V | string)[] {
  const template = templateOf(language, message, parameters)
  const found: (V | string)[] = []
  let end = 0
  for (const match of template.matchAll(placeholder)) {
    const name = match[1] as string
    const value = parameters[name]
    if (value === undefined) throw new RangeError(`The message "${template}" needs the parameter "${name}"`)
    if (match.index > end) found.push(template.slice(end, match.index))
    found.push(written(language, value, match[2]))
    end = match.index + match[0].length
  }
  if (end < template.length) found.push(template.slice(end))
  return found
}

/** A message with parameters the compiler cannot know, such as those of a code that came from the server. */
export function sayLoosely(language: Language, message: Message, parameters: Record<string, Value> = {}): string {
  return pieces(language, message, parameters).join('')
}

/**
 * The message in the language, its parameters filled in. The compiler demands exactly the parameters the message
 * names; in English `count` also chooses between `one` and `other`.
 */
export function say<const M extends Message>(language: Language, message: M, ...parameters: Arguments<M>): string {
  return sayLoosely(language, message, parameters[0])
}
