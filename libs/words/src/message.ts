/** English that differs by number; which one is meant follows from the parameter `count`. */
export type Plural = { readonly one: string; readonly other: string }

/**
 * One message in both languages. `{name}` is replaced by a parameter; `{name:word}` and `{name:Word}` write the
 * numbers zero to ten as English words ("two", "Two") and stay digits in Japanese.
 */
export type Message = { readonly en: string | Plural; readonly ja: string }

/** Messages of one area, grouped as the area likes. */
export type Catalogue = { readonly [key: string]: Message | Catalogue }

/** Declares a catalogue: a message that lacks a language is a type error, and parameters stay known to the compiler. */
export function catalogue<const C extends Catalogue>(messages: C): C {
  return messages
}

type NameIn<P extends string> = P extends `${infer Name}:${string}` ? Name : P
type NamesIn<T extends string> = T extends `${string}{${infer P}}${infer Rest}` ? NameIn<P> | NamesIn<Rest> : never
type EnglishOf<M extends Message> = M['en'] extends Plural ? M['en']['one' | 'other'] : M['en'] & string
type ParameterNames<M extends Message> = M extends Message
  ? NamesIn<EnglishOf<M>> | NamesIn<M['ja']> | (M['en'] extends Plural ? 'count' : never)
  : never

/** A value put into a message. Numbers are written with the grouping of the language. */
export type Value = string | number

/** The parameters a message needs: every `{name}` of either language; `count` is a number. */
export type ParametersOf<M extends Message, V = Value> = {
  [Name in ParameterNames<M>]: Name extends 'count' ? number : V
}

/** Rest arguments of a call: none for a message without parameters, exactly one object otherwise. */
export type Arguments<M extends Message, V = Value> = [ParameterNames<M>] extends [never]
  ? []
  : [parameters: ParametersOf<M, V>]
