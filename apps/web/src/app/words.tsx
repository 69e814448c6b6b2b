import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { controls } from '@muster/words/catalogue/controls.ts'
import { countdownText, daysText, durationText, lapseText, minutesText, sizeText } from '@muster/words/durations.ts'
import {
  dateRange,
  dateText,
  dateWithWeekday,
  headingDate,
  monthName,
  monthText,
  shortDate,
  shortDateRange,
  shortDateWithWeekday,
  yearText,
} from '@muster/words/dates.ts'
import { editionText } from '@muster/words/editions.ts'
import { instantText, shortInstantText, timeText } from '@muster/words/instants.ts'
import type { Language } from '@muster/words/language.ts'
import type { Arguments, Message, Value } from '@muster/words/message.ts'
import { numberText, numberWord, percentText } from '@muster/words/numbers.ts'
import { pieces, say, sayLoosely } from '@muster/words/say.ts'

/** A text that came from the server in both languages. */
export interface Bilingual {
  readonly en: string
  readonly ja: string
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone

function wordsIn(language: Language) {
  return {
    language,
    /** A message of a catalogue, its parameters checked by the compiler. */
    say: <const M extends Message>(message: M, ...parameters: Arguments<M>): string =>
      say(language, message, ...parameters),
    /** A message whose parameters came from the server. */
    sayLoosely: (message: Message, parameters?: Record<string, Value>): string =>
      sayLoosely(language, message, parameters),
    /** A message that holds elements: a link, a date that must not break. */
    nodes: <const M extends Message>(message: M, ...parameters: Arguments<M, ReactNode>): ReactNode =>
      pieces<ReactNode>(language, message, (parameters[0] ?? {}) as Record<string, ReactNode>).map((piece, index) => (
        <Fragment key={index}>{piece}</Fragment>
      )),
    /** The reader's language of a text in both. */
    text: (bilingual: Bilingual): string => bilingual[language],
    /** Words somebody wrote about somebody, or that they were erased. */
    erasable: (text: string | null): string => text ?? say(language, controls.erased),

    date: (day: string) => dateText(language, day),
    dateWithWeekday: (day: string) => dateWithWeekday(language, day),
    shortDate: (day: string) => shortDate(language, day),
    shortDateWithWeekday: (day: string) => shortDateWithWeekday(language, day),
    headingDate: (day: string) => headingDate(language, day),
    dateRange: (from: string, through: string | null) => dateRange(language, from, through),
    shortDateRange: (from: string, through: string) => shortDateRange(language, from, through),
    monthName: (day: string) => monthName(language, day),
    month: (day: string) => monthText(language, day),
    year: (day: string) => yearText(day),

    /** Instants in the zone of this device, which is named where it matters. */
    instant: (at: string, precision?: 'minutes' | 'seconds') => instantText(language, zone, at, precision),
    /** An instant in another zone, such as the issuer's. */
    instantIn: (there: string, at: string) => instantText(language, there, at),
    shortInstant: (at: string) => shortInstantText(language, zone, at),
    time: (at: string) => timeText(zone, at),

    edition: (edition: string) => editionText(language, edition),
    duration: (minutes: number) => durationText(language, minutes),
    lapse: (seconds: number) => lapseText(language, seconds),
    minutes: (minutes: number) => minutesText(language, minutes),
    days: (days: number) => daysText(language, days),
    countdown: countdownText,
    size: sizeText,
    number: (value: number) => numberText(language, value),
    numberWord: (value: number) => numberWord(language, value),
    percent: (share: number) => percentText(language, share),
  }
}

/** Everything that turns codes, dates and amounts into the reader's language. */
export type Words = ReturnType<typeof wordsIn>

/** The words of each language: made once. */
export const words: Record<Language, Words> = { en: wordsIn('en'), ja: wordsIn('ja') }
