import { addDays } from '@muster/calendar/calendar-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { Decision, EvaluationInput } from './decision.ts'
import { nextDayToJudge } from './next-day.ts'
import { outcomeOf } from './outcome.ts'
import { anyInput } from './testing/random-input.ts'
import { needs, group, trip, version } from './cases/small.ts'
import type { ProfileNode } from './profile.ts'

const runs = Number(process.env['MUSTER_PROPERTY_RUNS'] ?? 1_000)
const longest = 40

/** Where nothing is judged on the day of asking itself: else every day may turn. */
const withoutToday = (input: EvaluationInput): EvaluationInput =>
  JSON.parse(JSON.stringify(input).replaceAll('"kind":"today"', '"kind":"departure"')) as EvaluationInput

const later = fc.option(fc.integer({ min: 1, max: 20 }))

/** Barred from a day, so many days from now, and lifted or over on another. */
function withBar(input: EvaluationInput, days: [number | null, number | null] | null): EvaluationInput {
  if (days === null) return input
  const from = addDays(input.asOf, days[0] ?? -5)
  const through = days[1] === null ? null : addDays(input.asOf, days[1])
  const lifted = days[0] === null && through ? { on: through } : null
  const bars = [{ id: 'bar', ground: 'conduct' as const, from, through: lifted ? null : through, lifted }]
  return { ...input, person: { ...input.person, bars } }
}

const on = (input: EvaluationInput, asOf: string) => decide({ ...input, asOf })
const written = (decision: Decision): string => JSON.stringify(outcomeOf(decision))

/** The days on which the outcome is another than on the day before, and those on which it was foretold that it may be. */
function turningDays(input: EvaluationInput): { turned: string[]; foretold: Set<string> } {
  const turned: string[] = []
  const foretold = new Set<string>()
  let before = on(input, input.asOf)
  for (let days = 1; days <= longest; days += 1) {
    const yesterday = addDays(input.asOf, days - 1)
    const next = nextDayToJudge({ ...input, asOf: yesterday }, before)
    if (next !== null) foretold.add(next)
    const decision = on(input, addDays(input.asOf, days))
    if (written(decision) !== written(before)) turned.push(decision.asOf)
    before = decision
  }
  return { turned, foretold }
}

describe('the next day to judge', () => {
  it('foretells every day on which the outcome changes by itself', () => {
    let turns = 0
    fc.assert(
      fc.property(anyInput, later, fc.option(fc.tuple(later, later)), (given, days, bar) => {
        const input = withBar(withoutToday(given), bar)
        const second = input.versions.map((one) => ({
          ...one,
          version: 2,
          appliesFrom: addDays(given.asOf, days ?? 0),
        }))
        const { turned, foretold } = turningDays({
          ...input,
          versions: days === null ? input.versions : [...input.versions, ...second],
        })
        turns += turned.length
        expect(turned.filter((day) => !foretold.has(day))).toEqual([])
      }),
      { numRuns: Math.ceil(runs / 6) },
    )
    expect(turns).toBeGreaterThan(0)
  }, 600_000)

  it('is no day at all where only the assignment counts and nothing turns any more', () => {
    const input: EvaluationInput = {
      versions: [version(group('all', [needs('a')], { id: 'root' }))],
      person: { personId: 'p', credentials: [] },
      posting: trip,
      asOf: '2099-01-01',
    }
    expect(nextDayToJudge(input, decide(input))).toBeNull()
  })

  it('is tomorrow where a requirement asks for today', () => {
    const input: EvaluationInput = {
      versions: [version(group('all', [needs('a', { window: { kind: 'today' } })], { id: 'root' }))],
      person: { personId: 'p', credentials: [] },
      posting: trip,
      asOf: '2025-09-15',
    }
    expect(nextDayToJudge(input, decide(input))).toBe('2025-09-16')
  })

  const title = { en: 'x', ja: 'x' }
  const asked = (root: ProfileNode, more: Partial<EvaluationInput> = {}): EvaluationInput => ({
    versions: [version(root)],
    person: { personId: 'p', credentials: [] },
    posting: trip,
    asOf: '2025-09-15',
    ...more,
  })
  const nextOf = (input: EvaluationInput) => nextDayToJudge(input, decide(input))
  const dated = (anchor: 'today' | 'departure'): ProfileNode => ({
    kind: 'attribute',
    id: 'passport',
    title,
    attribute: 'passport',
    test: { is: 'dateOnOrAfter', anchor },
  })
  const today = needs('b', { window: { kind: 'today' } })
  const team = (child: ProfileNode): ProfileNode => ({ kind: 'team', id: 'team', title, n: 1, child })
  const arrival = group('all', [needs('a', { window: { kind: 'withinArrival', days: 30 } })])
  const bars = (from: string, through: string | null = null) => ({
    person: { personId: 'p', credentials: [], bars: [{ id: 'bar', ground: 'conduct' as const, from, through }] },
  })
  const member = { person: { personId: 'q', credentials: [] }, posting: { ...trip, arrivesOn: '2025-11-01' } }

  it.each([
    ['the departure', asked(needs('a')), '2025-10-01'],
    ['the day after the return', asked(needs('a'), { asOf: '2025-10-01' }), '2025-10-11'],
    ['none after that', asked(needs('a'), { asOf: '2025-10-11' }), null],
    ['tomorrow by a value held against today', asked(dated('today')), '2025-09-16'],
    ['not tomorrow by one held against the departure', asked(dated('departure')), '2025-10-01'],
    ['tomorrow by what the members are asked for', asked(group('all', [needs('a'), team(today)])), '2025-09-16'],
    ['tomorrow on standby', asked(needs('a'), { versions: [version(needs('a'), { isStandby: true })] }), '2025-09-16'],
    [
      'tomorrow if any version is for standby',
      asked(needs('a'), {
        versions: [
          version(needs('a')),
          version(needs('a'), { version: 2, appliesFrom: '2030-01-01', isStandby: true }),
        ],
      }),
      '2025-09-16',
    ],
    ['the day after the deadline', asked(arrival, { asOf: '2025-10-20' }), '2025-11-02'],
    ['or after a member’s', asked(arrival, { asOf: '2025-11-02', team: [member] }), '2025-12-02'],
    ['tomorrow without a posting', asked(arrival, { posting: null }), '2025-09-16'],
    ['the first day of a bar', asked(needs('a'), bars('2025-09-20')), '2025-09-20'],
    ['the day after its last', asked(needs('a'), bars('2025-09-01', '2025-09-20')), '2025-09-21'],
    ['the last day there is', asked(needs('a'), { asOf: '2025-12-01', ...bars('9999-12-31') }), '9999-12-31'],
    ['none after that day', asked(needs('a'), { asOf: '2025-12-01', ...bars('2025-01-01', '9999-12-31') }), null],
  ] satisfies [string, EvaluationInput, string | null][])('is %s', (_, input, day) => {
    expect(nextOf(input)).toBe(day)
  })
})
