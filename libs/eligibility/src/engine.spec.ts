import { addDays, daysBetween } from '@muster/calendar/calendar-date.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statusByDay } from './testing/day-by-day.ts'
import { anyInput, credential } from './testing/random-input.ts'
import { nodeStatuses } from './codes.ts'
import { decide } from './decide.ts'
import type { EvaluationInput } from './decision.ts'
import type { Credential, Posting } from './facts.ts'

/** 1,000 in every build; PROPERTY_RUNS=100000 for a long run. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 1000)
const longEnough = 60_000 + runs * 20

function postingOf(input: EvaluationInput): Posting {
  if (input.posting === null) throw new Error('no posting')
  return input.posting
}

/** The same input with another return for the person, in the team too. */
function returning(input: EvaluationInput, returnsOn: string): EvaluationInput {
  const posting = { ...postingOf(input), returnsOn }
  const team = input.team?.map((member) =>
    member.person.personId === input.person.personId ? { ...member, posting } : member,
  )
  return { ...input, posting, team }
}

describe('the engine by intervals', () => {
  it(
    'agrees with every day judged by itself',
    () => {
      fc.assert(
        fc.property(anyInput, (input) => {
          const root = input.versions[0]?.root
          if (root === undefined) throw new Error('no root')
          const found = decide(input).overall.runs.flatMap((run) =>
            Array.from({ length: daysBetween(run.from, run.through) + 1 }, () => nodeStatuses.indexOf(run.status)),
          )
          expect(found).toEqual(statusByDay(root, input, postingOf(input)))
        }),
        { numRuns: runs },
      )
    },
    longEnough,
  )

  it(
    'says how far the return may move',
    () => {
      fc.assert(
        fc.property(anyInput, (input) => {
          const { departsOn } = postingOf(input)
          const said = decide(input).eligibleThrough
          const verdicts = Array.from(
            { length: 40 },
            (_, later) => decide(returning(input, addDays(departsOn, later))).verdict,
          )
          const base = verdicts[0]
          const change = verdicts.findIndex((verdict) => verdict !== base)
          if (base === 'NOT_ELIGIBLE') expect(said).toEqual({ kind: 'none' })
          else if (change >= 0) expect(said).toEqual({ kind: 'through', on: addDays(departsOn, change - 1) })
          else expect(said.kind === 'open' || (said.kind === 'through' && said.on >= addDays(departsOn, 39))).toBe(true)
        }),
        { numRuns: Math.ceil(runs / 10) },
      )
    },
    longEnough,
  )

  /** Without places booked for after arrival: they stand only while nothing is met, and a completion may end soon after. */
  it(
    'never lowers anybody for one more verified completion',
    () => {
      fc.assert(
        fc.property(anyInput, credential, fc.integer({ min: 0, max: 40 }), (input, more, daysAgo) => {
          const added = {
            ...more,
            completedOn: addDays(input.asOf, -daysAgo),
            statuses: [{ status: 'verified' as const }],
          }
          const holding = (credentials: Credential[]) => {
            const person = { ...input.person, credentials, bookings: [] }
            const team = input.team?.map((member) =>
              member.person.personId === person.personId ? { ...member, person } : member,
            )
            return nodeStatuses.indexOf(decide({ ...input, person, team }).overall.status)
          }
          const { credentials } = input.person
          expect(holding([...credentials, added])).toBeGreaterThanOrEqual(holding(credentials))
        }),
        { numRuns: runs },
      )
    },
    longEnough,
  )

  it(
    'gives the same decision again',
    () => {
      fc.assert(
        fc.property(anyInput, (input) => {
          expect(decide(input)).toEqual(decide(structuredClone(input)))
        }),
        { numRuns: Math.ceil(runs / 10) },
      )
    },
    longEnough,
  )
})
