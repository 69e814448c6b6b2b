import { rules } from '@muster/words/catalogue/rules.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Words } from '../../../app/words.tsx'

export type Impact = ReplyOf<'drafts.impact'>
export type Curve = ReplyOf<'drafts.curve'>

/** What publishing does to those nominated, in one sentence. */
export function sayNominees(words: Words, { nominees, asOf }: Impact): string {
  const { heading } = rules.impact
  const date = words.date(asOf)
  if (nominees.total === 0) return words.say(heading.nobody)
  if (nominees.gained + nominees.lost + nominees.changed + nominees.carried === 0) {
    return words.say(heading.nothing, { count: nominees.total })
  }
  return nominees.lost > 0
    ? words.say(heading.lose, { date, count: nominees.lost, total: nominees.total })
    : words.say(heading.nobodyLoses, { date, count: nominees.total })
}

/** The curve in sentences, for somebody who cannot see it. */
export function sayCurve(words: Words, { days }: Curve, before: string, after: string): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  const greatest = days.reduce((most, day) => (day.before - day.after > most.before - most.after ? day : most), first)
  const { plot } = rules.impact
  return [
    words.say(plot.ends, {
      before,
      after,
      first: words.date(first.on),
      last: words.date(last.on),
      beforeFirst: first.before,
      beforeLast: last.before,
      afterFirst: first.after,
      afterLast: last.after,
    }),
    greatest.before > greatest.after
      ? words.say(plot.greatest, { count: greatest.before - greatest.after, date: words.date(greatest.on) })
      : words.say(plot.noLoss),
  ].join(words.language === 'en' ? ' ' : '')
}

/** The rows of the table beside the plot: the first day of each month, and the first and the last day. */
export function monthlyDays({ days }: Curve): Curve['days'] {
  return days.filter(({ on }, index) => index === 0 || index === days.length - 1 || on.endsWith('-01'))
}
