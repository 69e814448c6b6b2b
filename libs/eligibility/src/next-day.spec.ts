import { addDays } from '@muster/calendar/calendar-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import type { Decision, EvaluationInput } from './decision.ts'
import { nextDayToJudge } from './next-day.ts'
import { outcomeOf } from './outcome.ts'
import { anyInput } from './testing/random-input.ts'
import { needs, group, trip, version } from './cases/small.ts'

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
})
