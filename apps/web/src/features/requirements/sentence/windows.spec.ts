import { describe, expect, it } from 'vitest'
import { hold } from '../testing/rules.ts'
import { said } from '../testing/said.ts'
import type { Example } from '../testing/said.ts'
import type { Window } from '../shapes.ts'

const months = (amount: number) => ({ amount, unit: 'month' as const })

describe('windows', () => {
  const examples: Example[] = (
    [
      [
        'departure',
        { kind: 'departure' },
        'The person must hold “BSAFE” on the day of departure.',
        '本人が出発日に「BSAFE」を保持していることが必要です。',
      ],
      [
        'arrival',
        { kind: 'arrival' },
        'The person must hold “BSAFE” on the day of arrival.',
        '本人が到着日に「BSAFE」を保持していることが必要です。',
      ],
      [
        'nomination',
        { kind: 'nomination' },
        'The person must hold “BSAFE” on the day of nomination.',
        '本人が推薦日に「BSAFE」を保持していることが必要です。',
      ],
      [
        'the day of checking',
        { kind: 'today' },
        'The person must hold “BSAFE” on the day of checking.',
        '本人が判定日に「BSAFE」を保持していることが必要です。',
      ],
      [
        'every day',
        { kind: 'throughout' },
        'The person must hold “BSAFE” on every day of the assignment.',
        '本人が任期中の毎日、「BSAFE」を保持していることが必要です。',
      ],
      [
        'every day and one after',
        { kind: 'throughout', bufferDays: 1 },
        'The person must hold “BSAFE” on every day of the assignment and for one day after the return.',
        '本人が任期中の毎日および帰任後1日間、「BSAFE」を保持していることが必要です。',
      ],
      [
        'every day and more',
        { kind: 'throughout', bufferDays: 180 },
        'The person must hold “BSAFE” on every day of the assignment and for 180 days after the return.',
        '本人が任期中の毎日および帰任後180日間、「BSAFE」を保持していることが必要です。',
      ],
      [
        'recent',
        { kind: 'recent', within: months(24) },
        'The person must hold “BSAFE”, completed within 24 months before departure and valid on that day.',
        '本人が「BSAFE」を保持していること（出発前24か月以内に修了し、出発日に有効なもの）が必要です。',
      ],
      [
        'recent at nomination',
        { kind: 'recent', within: { amount: 1, unit: 'year' }, anchor: 'nomination' },
        'The person must hold “BSAFE”, completed within one year before nomination and valid on that day.',
        '本人が「BSAFE」を保持していること（推薦前1年以内に修了し、推薦日に有効なもの）が必要です。',
      ],
      [
        'recent on each day',
        { kind: 'recent', within: { amount: 72, unit: 'hour' }, anchor: 'day' },
        'The person must hold “BSAFE” on every day of the assignment, each time completed within 72 hours before that day.',
        '本人が任期中の毎日、「BSAFE」を保持していること（その日の前72時間以内に修了したもの）が必要です。',
      ],
      [
        'by arrival',
        { kind: 'withinArrival', days: 0 },
        'The person must hold “BSAFE” by the day of arrival.',
        '本人が到着日までに「BSAFE」を保持していることが必要です。',
      ],
      [
        'a day after arrival',
        { kind: 'withinArrival', days: 1 },
        'The person must hold “BSAFE” by the day after arrival.',
        '本人が到着後1日以内に「BSAFE」を保持していることが必要です。',
      ],
      [
        'within days after arrival',
        { kind: 'withinArrival', days: 21 },
        'The person must hold “BSAFE” within 21 days after arrival.',
        '本人が到着後21日以内に「BSAFE」を保持していることが必要です。',
      ],
    ] satisfies [string, Window, string, string][]
  ).map(([what, window, en, ja]): Example => [what, hold({ type: 'bsafe' }, { window }), en, ja])

  it.each(examples)('%s', (_, node, en, ja) => {
    expect(said('en', node)).toBe(en)
    expect(said('ja', node)).toBe(ja)
  })
})
