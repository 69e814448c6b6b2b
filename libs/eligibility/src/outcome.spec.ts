import { expect, it } from 'vitest'
import { decideOn, group, holding, needs } from './cases/small.ts'
import { outcomeOf } from './outcome.ts'

const node = group('all', [needs('a'), needs('b', { entry: { validity: { amount: 3, unit: 'day' } } })])
const ends = holding({ a: '2025-01-01', b: '2025-10-01' })
const days = { from: '2025-10-01', through: '2025-10-10' }
const runs = [
  { from: '2025-10-01', through: '2025-10-04', status: 'MET' },
  { from: '2025-10-05', through: '2025-10-10', status: 'NOT_MET' },
]

it('an outcome is who is cleared, on which days and by which requirements', () => {
  const part = { verdict: 'NOT_ELIGIBLE', runs, eligibleThrough: { kind: 'through', on: '2025-10-04' } }
  expect(outcomeOf(decideOn(node, { ...ends, asOf: '2025-10-07' }))).toEqual({
    verdict: 'NOT_ELIGIBLE',
    parts: [part, part, null, null],
    versions: [
      {
        version: 1,
        nodes: [
          { id: 'all', runs },
          { id: 'a', runs: [{ ...days, status: 'MET' }] },
          { id: 'b', runs },
        ],
      },
    ],
    findings: [{ code: 'in-breach-in-field', parameters: { from: '2025-10-05' } }],
  })
})

it('it is the same by another proof, and whatever the day of asking', () => {
  const again = {
    person: { personId: 'p', credentials: ends.person?.credentials?.map((one) => ({ ...one, id: `other-${one.id}` })) },
  }
  expect(outcomeOf(decideOn(node, again))).toEqual(outcomeOf(decideOn(node, ends)))
  expect(outcomeOf(decideOn(node, { ...ends, asOf: '2025-09-30' }))).toEqual(outcomeOf(decideOn(node, ends)))
})
