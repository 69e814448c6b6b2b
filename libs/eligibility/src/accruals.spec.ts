import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, resultOf, runsOf, trip } from './cases/small.ts'
import type { AttestedUnits } from './facts.ts'
import type { AccrualNode } from './profile.ts'

const node = (more: Partial<AccrualNode> = {}): AccrualNode => ({
  kind: 'accrual',
  id: 'field-hours',
  title: { en: 'x', ja: 'x' },
  unit: 'hour',
  atLeast: 160,
  lookBack: { amount: 36, unit: 'month' },
  ...more,
})
const departure = node({ window: { kind: 'departure' } })
const done = (...units: [string, number, Partial<AttestedUnits>?][]): Partial<CaseInput> => ({
  person: {
    personId: 'p',
    units: units.map(([performedOn, amount, more], index) => ({
      id: `u${index}`,
      unit: 'hour',
      performedOn,
      amount,
      statuses: [{ status: 'verified' }],
      ...more,
    })),
  },
})

describe('units that add up', () => {
  it('do so on the last day of the first and the first day of the last', () => {
    expect(runsOf(node(), done(['2022-10-04', 100], ['2025-10-04', 60]))).toEqual([
      'NOT_MET 2025-10-01…2025-10-03',
      'MET 2025-10-04…2025-10-04',
      'NOT_MET 2025-10-05…2025-10-10',
    ])
  })

  it('are something that was done, even where no amount is asked for', () => {
    const any = node({ atLeast: 0, lookBack: { amount: 2, unit: 'day' } })
    expect(runsOf(any, done(['2025-10-01', 1], ['2025-10-06', 1]))).toEqual([
      'MET 2025-10-01…2025-10-03',
      'NOT_MET 2025-10-04…2025-10-05',
      'MET 2025-10-06…2025-10-08',
      'NOT_MET 2025-10-09…2025-10-10',
    ])
  })

  it('are of the unit asked for', () => {
    expect(resultOf(departure, done(['2025-01-01', 100], ['2025-01-01', 60, { unit: 'day' }])).status).toBe('NOT_MET')
  })

  it('rest on the newest of them, whichever was written down first', () => {
    for (const [units, older, newer] of [
      [done(['2024-01-01', 160], ['2025-01-01', 160]), 'u0', 'u1'],
      [done(['2025-01-01', 160], ['2024-01-01', 160]), 'u1', 'u0'],
    ] as const)
      expect(resultOf(departure, units).ranges).toEqual([
        { from: '2024-01-01', through: '2024-12-31', status: 'MET', factId: older },
        { from: '2025-01-01', through: '2027-01-01', status: 'MET', factId: newer },
        { from: '2027-01-02', through: '2028-01-01', status: 'MET', factId: newer },
      ])
  })

  it('are all among what the decision rests on', () => {
    expect(decideOn(departure, done(['2024-01-01', 100], ['2025-01-01', 60])).usedFactIds).toEqual(['u0', 'u1'])
  })

  it('are pending with their reason while one of them is', () => {
    const pending = { statuses: [{ status: 'pending' as const, reason: 'unsigned' }] }
    expect(resultOf(departure, done(['2024-01-01', 100], ['2025-01-01', 60, pending]))).toMatchObject({
      status: 'PENDING',
      findings: [{ code: 'pending-verification', parameters: { reason: 'unsigned' }, factIds: ['u1'] }],
    })
  })
})

describe('units that fall short', () => {
  it('are counted from the first day of the look-back through the day judged', () => {
    const units = done(['2022-09-30', 1], ['2022-10-01', 2], ['2025-10-01', 4], ['2025-10-02', 8])
    const decision = decideOn(departure, units)
    expect(decision.versions[0]?.root.findings).toEqual([
      {
        code: 'units-too-few',
        parameters: { unit: 'hour', needed: 160, found: 6, lookBackFrom: '2022-10-01', through: '2025-10-01' },
        factIds: ['u1', 'u2'],
      },
    ])
    expect(decision.usedFactIds).toEqual(['u1', 'u2'])
  })

  it('are none where nobody was anywhere', () => {
    expect(resultOf(departure).findings).toMatchObject([{ code: 'units-too-few', parameters: { found: 0 } }])
  })

  it.each([
    ['plain', '2025-04-30', 6, '2024-10-30'],
    ['plain', '2025-03-31', 1, '2025-03-01'],
    ['civil-code', '2025-03-31', 1, '2025-02-28'],
  ] as const)('by the %s convention before %s, %s months', (convention, departsOn, amount, lookBackFrom) => {
    const asked = { ...departure, lookBack: { amount, unit: 'month' as const } }
    const posting = { ...trip, departsOn, arrivesOn: departsOn }
    const [found] = resultOf(asked, { posting, ...done([lookBackFrom, 1]) }, { convention }).findings
    expect(found?.parameters).toMatchObject({ found: 1, lookBackFrom })
  })
})
