import { type CaseFile, caseInput } from '@muster/eligibility/case.ts'
import { exceptionCases } from '@muster/eligibility/cases/worked-exceptions.ts'
import { recognitionCases } from '@muster/eligibility/cases/worked-recognition.ts'
import { validityCases } from '@muster/eligibility/cases/worked-validity.ts'
import { decide } from '@muster/eligibility/decide.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseRows, NotKept } from '../../../test/population/case-rows.ts'
import { populationWorld, type PopulationWorld } from '../../../test/population/population-world.ts'
import { ask } from './asked.ts'
import { personVerdict } from './judge-people.ts'
import { compileQuestion, type Question, sourceOf, verdictOrder } from './question.ts'

const cases = [...validityCases, ...recognitionCases, ...exceptionCases]

let world: PopulationWorld
beforeAll(async () => {
  world = await populationWorld()
})
afterAll(() => world.stop())

async function inSql({ given }: CaseFile): Promise<string | undefined> {
  const input = caseInput(given)
  return world.asking([caseRows(input)], async (tx, [id]) => {
    const { versions, posting, asOf, common = {}, organisation } = world.named(input)
    const question: Question = { versions, posting, asOf, common, organisation: organisation ?? null }
    const { rows, apart } = await ask(tx, [question])
    const { verdict } = compileQuestion(question, { rows })
    const { from, where } = sourceOf(rows)
    const found = await tx.once<{ verdict: number }>(
      `SELECT ${verdict} AS verdict FROM ${from} WHERE ${where} AND b1.person_id = $2`,
      [apart[0], id],
    )
    return verdictOrder[found[0]?.verdict ?? -1]
  })
}

const kept = (one: CaseFile): boolean => {
  try {
    caseRows(caseInput(one.given))
    return true
  } catch (error) {
    if (error instanceof NotKept) return false
    throw error
  }
}

describe('worked examples as rows of the database', () => {
  it.each(cases.filter(kept).map((one): [string, CaseFile] => [one.title, one]))('%s', async (_, one) => {
    expect(await inSql(one)).toBe(personVerdict(decide(caseInput(one.given))))
  })

  it('are all of them but those about another instant than now, and what the database refuses', () => {
    expect(cases.filter((one) => !kept(one)).map(({ title }) => title)).toEqual([
      'X11 before it was known: eligible',
      'X31 open, with an end nobody knew of yet',
      'X33 verified later, known on the day: pending',
      'X33 verified later, known today: met',
      'X23 one signature is none',
    ])
  })
})
