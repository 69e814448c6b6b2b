import { addDays } from '@muster/calendar/calendar-date.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { ask } from './asked.ts'
import { curve } from './curve.ts'
import { onDay, questionsOfCurve } from './moving.ts'
import { judgePerson, knownPeople, personVerdict } from './judge-people.ts'
import { compileQuestion, halves, leavesOf, type Question, sourceOf, verdictOrder } from './question.ts'
import { rosterOf } from './roster.ts'
import { remake, type Rows, rowsFor } from './rows.ts'
import { NotInSql } from './compile.ts'
import { populationWorld, type PopulationWorld } from '../../../test/population/population-world.ts'
import { randomQuestion } from '../../../test/population/random-question.ts'
import { randomPerson } from '../../../test/population/random-rows.ts'

/** 1,000 people in every build, several to a question; PROPERTY_RUNS=100000 for a long run. */
const peopleAtOnce = 8
const runs = Math.ceil(Number(process.env['PROPERTY_RUNS'] ?? 1000) / peopleAtOnce)
const longEnough = 120_000 + runs * 400

let world: PopulationWorld
beforeAll(async () => {
  world = await populationWorld()
})
afterAll(() => world.stop())

/** The question with the issuers that there are, and the agency's own certificates. */
async function known(tx: Tx, given: Omit<Question, 'organisation'>, ids: readonly string[]) {
  const named = world.named(given)
  const people = await knownPeople(tx, ids)
  return {
    people,
    question: { ...named, organisation: [...people.values()][0]?.organisation ?? null } satisfies Question,
  }
}

async function verdictsInSql(tx: Tx, question: Question, rows: Rows): Promise<Record<string, string>> {
  const source = sourceOf(rows)
  const apart = rows.blocks.map(({ name }) => `${name}.by_engine`).join(' OR ')
  const verdicts: [string, string][] = []
  for (const { isWaived, where } of halves) {
    const { verdict } = compileQuestion(question, { rows, isWaived })
    const found = await tx.once<{ id: string; verdict: number; apart: boolean }>(
      `SELECT b1.person_id AS id, ${verdict} AS verdict, ${apart} AS apart FROM ${source.from} WHERE ${source.where} AND ${where}`,
      ['[]'],
    )
    for (const { id, verdict: rank, apart: isApart } of found)
      verdicts.push([id, isApart ? 'by engine' : (verdictOrder[rank] ?? '')])
  }
  return Object.fromEntries(verdicts)
}

describe('a population in the database', () => {
  it(
    'is judged as the engine judges each person, by rows made by set and by rows made one by one',
    async () => {
      const tally = { compared: 0, apart: 0, unknown: 0 }
      await fc.assert(
        fc.asyncProperty(
          randomQuestion,
          fc.array(randomPerson, { minLength: 1, maxLength: peopleAtOnce, size: 'max' }),
          (given, people) =>
            world.asking(people, async (tx, ids) => {
              const { people: everybody, question } = await known(tx, given, ids)
              let leaves
              try {
                leaves = leavesOf(question)
              } catch (error) {
                if (!(error instanceof NotInSql)) throw error
                tally.unknown += 1
                return
              }
              const rows = await rowsFor(tx, leaves)
              const expected = Object.fromEntries(
                ids.flatMap((id) => {
                  const one = everybody.get(id)
                  return [[id, one ? personVerdict(judgePerson(one, question)) : 'NOT_ELIGIBLE']]
                }),
              )
              const compare = async () => {
                const found = await verdictsInSql(tx, question, rows)
                for (const id of ids) {
                  if (found[id] === 'by engine') tally.apart += 1
                  else tally.compared += 1
                  if (found[id] === 'by engine') found[id] = expected[id] ?? ''
                }
                const own = Object.fromEntries(ids.map((id) => [id, found[id]]))
                expect(own).toEqual(expected)
              }
              await compare()
              await remake(tx, ids)
              await compare()
            }),
        ),
        { numRuns: runs },
      )
      // Whom the engine judges is no test of the database.
      expect(tally.apart).toBeLessThan(tally.compared / 5)
    },
    longEnough,
  )

  it(
    'is shown page by page, by readiness and by name, as the engine judges and the names stand',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          randomQuestion,
          fc.array(randomPerson, { minLength: 1, maxLength: peopleAtOnce, size: 'max' }),
          fc.subarray([...verdictOrder], { minLength: 1 }),
          fc.constantFrom([100], [1, 3], []),
          (given, people, verdicts, walks) =>
            world.asking(people, async (tx, ids) => {
              const { people: everybody, question } = await known(tx, given, ids)
              const named = await tx.query<{ id: string }>(
                'SELECT id FROM person WHERE id = ANY ($1) ORDER BY family_name, given_name, id',
                [ids],
              )
              const shown = named.flatMap(({ id }) => {
                const one = everybody.get(id)
                const verdict = one ? personVerdict(judgePerson(one, question)) : 'NOT_ELIGIBLE'
                return verdicts.includes(verdict) ? [id] : []
              })
              const pages = async (sort: 'name' | 'readiness'): Promise<string[]> => {
                const seen: string[] = []
                for (let after: string | null = null; ;) {
                  const request = { ...question, profile: question.versions, sort, verdicts, limit: 2, after }
                  const page = await rosterOf(tx, request, question, walks)
                  seen.push(...page.rows.map(({ personId }) => personId))
                  after = page.next
                  if (after === null) return seen
                }
              }
              expect(await pages('name')).toEqual(shown)
              expect((await pages('readiness')).toSorted()).toEqual(shown.toSorted())
            }),
        ),
        { numRuns: Math.ceil(runs / 4) },
      )
    },
    longEnough,
  )

  /** Everything random happens within a hundred days or is over by then. */
  it(
    'is cleared on each day of the curve as the engine clears each person for a departure on it',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          randomQuestion,
          fc.array(randomPerson, { minLength: 1, maxLength: 4 }),
          fc.integer({ min: 0, max: 100 }),
          (given, people, later) =>
            world.asking(people, async (tx, ids) => {
              const { people: everybody, question } = await known(tx, given, ids)
              const found = await curve(tx, question, await ask(tx, [question], questionsOfCurve(question)))
              for (const day of [0, later, later + 1]) {
                const moved = onDay(question, addDays(question.asOf, day))
                const cleared = [...everybody.values()].filter((one) =>
                  isCleared(personVerdict(judgePerson(one, moved))),
                )
                expect([day, found[day]]).toEqual([day, cleared.length])
              }
            }),
        ),
        { numRuns: Math.ceil(runs / 2) },
      )
    },
    longEnough,
  )
})
