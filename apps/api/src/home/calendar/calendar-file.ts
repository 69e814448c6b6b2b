import { createHash } from 'node:crypto'
import { addDays } from '@muster/calendar/calendar-date.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { calendar as words } from '@muster/words/catalogue/calendar.ts'
import { home } from '@muster/words/catalogue/home.ts'
import type { Language } from '@muster/words/language.ts'
import { say } from '@muster/words/say.ts'
import ical from 'ical-generator'
import type { Dated } from '../present-dates.ts'

/** When the test of a course under way can be begun; null where that side is open. */
export interface TestWindow {
  readonly courseKey: string
  readonly title: Bilingual
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/** What of the first page belongs into a calendar: days to come, and not what happened or what has its own clock. */
const kept: readonly Dated['kind'][] = [
  'course-due',
  'course-to-finish',
  'certificate-ends',
  'validity-ends',
  'departure',
  'return',
]

/** The same event keeps its id when its day moves, so that a calendar moves it and adds none. */
const idOf = (host: string, ...parts: readonly string[]): string =>
  `${createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 32)}@${host}`

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/**
 * A calendar file (RFC 5545) of a person's days in their language. `address` is where their pages are; days are whole days,
 * tests are from instant to instant.
 */
export function calendarFile(
  language: Language,
  dates: readonly Dated[],
  tests: readonly TestWindow[],
  { address, now }: { readonly address: string; readonly now: Date },
): string {
  const host = new URL(address).hostname
  const file = ical({
    name: say(language, words.name),
    prodId: { company: 'Muster', product: 'Muster', language: language.toUpperCase() },
    ttl: 6 * 3_600,
  })
  const seen = new Map<string, number>()
  for (const dated of dates) {
    if (!kept.includes(dated.kind)) continue
    const what = [dated.kind, dated.certificate ?? dated.title.en]
    // Two of the same kind and title are told apart by their order.
    const nth = seen.get(what.join('|')) ?? 0
    seen.set(what.join('|'), nth + 1)
    file.createEvent({
      id: idOf(host, ...what, String(nth)),
      stamp: now,
      start: midnight(dated.on),
      end: midnight(addDays(dated.on, 1)),
      allDay: true,
      timezone: 'UTC',
      summary: say(language, home.dates.kinds[dated.kind], { title: dated.title[language] }),
      ...(dated.startBy && {
        description: say(language, words.startBy, { day: dated.startBy }),
      }),
      url: dated.certificate ? `${address}/wallet/${dated.certificate}` : address,
    })
  }
  for (const test of tests) {
    const ends = [
      { at: test.opensAt, message: words.testOpens, kind: 'opens' },
      { at: test.closesAt, message: words.testCloses, kind: 'closes' },
    ]
    for (const { at, message, kind } of ends) {
      if (!at) continue
      file.createEvent({
        id: idOf(host, 'test', kind, test.courseKey),
        stamp: now,
        start: at,
        end: at,
        summary: say(language, message, { title: test.title[language] }),
        url: `${address}/courses/${test.courseKey}`,
      })
    }
  }
  return file.toString()
}
