import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { Waiver } from './facts.ts'

const whole = '2025-10-01…2025-10-10'
const clause = needs('a', { isWaivable: true })
const waiver: Waiver = {
  id: 'w',
  nodeId: 'a',
  personId: 'p',
  from: '2025-10-03',
  through: '2025-10-06',
  grantedBy: { personId: 'x', role: 'head-of-security' },
  countersignedBy: { personId: 'y', role: 'programme-manager' },
}
const waived = (change: Partial<Waiver> = {}, asOf = '2025-09-15'): Partial<CaseInput> => ({
  asOf,
  person: { personId: 'p', waivers: [{ ...waiver, ...change }] },
})
const findingsOf = (...args: Parameters<typeof resultOf>) =>
  resultOf(...args).findings.filter(({ code }) => code.startsWith('waive'))

describe('a waiver', () => {
  it('of one day promises nothing for the day before', () => {
    expect(runsOf(clause, waived({ through: '2025-10-03', condition: { type: 'a' } }))).toEqual([
      'NOT_MET 2025-10-01…2025-10-02',
      'WAIVED 2025-10-03…2025-10-03',
      'DUE_LATER 2025-10-04…2025-10-10',
    ])
  })

  it('needs the right role of both who sign it', () => {
    const signed = (...waiverRoles: string[]) => runsOf({ ...clause, waiverRoles }, waived())[1] ?? 'none'
    expect(signed('head-of-security', 'programme-manager')).toBe('WAIVED 2025-10-03…2025-10-06')
    expect(signed('head-of-security')).toBe('none')
    expect(signed('programme-manager')).toBe('none')
  })

  it('for one posting is none for somebody without one', () => {
    const today = { ...clause, window: { kind: 'today' as const } }
    const now = { from: '2025-09-15', through: '2025-09-15' }
    const status = (change: Partial<Waiver>) =>
      resultOf(today, { ...waived({ ...now, ...change }), posting: null }, { isStandby: true }).status
    expect(status({})).toBe('WAIVED')
    expect(status({ postingId: 'trip' })).toBe('NOT_MET')
  })

  it('that always holds does not stand in for a day that nobody knows', () => {
    const nomination = { ...clause, window: { kind: 'nomination' as const } }
    const always = waived({ from: '1960-01-01', through: '2060-12-31' })
    expect(runsOf(nomination, always)).toEqual([`WAIVED ${whole}`])
    expect(runsOf(nomination, { ...always, posting: { ...trip, nominatedOn: null } })).toEqual([`NOT_MET ${whole}`])
  })

  it('is among what the decision rests on where it is about one of its clauses', () => {
    expect(decideOn(clause, waived()).usedFactIds).toEqual(['w'])
    expect(decideOn(clause, waived({ nodeId: 'b' })).usedFactIds).toEqual([])
  })
})

describe('what is told of a waiver', () => {
  const days = { from: '2025-10-03', through: '2025-10-06' }

  it.each([
    ['its days', {}, 'waived', days],
    [
      'what it waits for',
      { condition: { type: 'a' } },
      'waived-with-condition',
      { ...days, type: 'a', bookedOn: null },
    ],
    [
      'and what is booked',
      { condition: { type: 'a', bookedOn: '2025-10-07' } },
      'waived-with-condition',
      { ...days, type: 'a', bookedOn: '2025-10-07' },
    ],
    ['its withdrawal', { withdrawn: { on: '2025-10-05' } }, 'waiver-withdrawn', { on: '2025-10-05' }],
    ['who is missing', { countersignedBy: null }, 'waiver-not-accepted', { reason: 'one-signature' }],
  ] satisfies [string, Partial<Waiver>, string, object][])('%s', (_, change, code, parameters) => {
    expect(findingsOf(clause, waived(change))).toEqual([{ code, parameters, factIds: ['w'] }])
  })

  it('its end, once its last day is over', () => {
    expect(findingsOf(clause, waived({}, '2025-10-06')).map(({ code }) => code)).toEqual(['waived'])
    expect(findingsOf(clause, waived({}, '2025-10-07'))).toEqual([
      { code: 'waiver-ended', parameters: { through: '2025-10-06' }, factIds: ['w'] },
    ])
  })

  it('nothing where there is none for the clause', () => {
    expect(resultOf(clause, waived({ nodeId: 'b' })).findings.map(({ code }) => code)).toEqual(['credential-missing'])
  })
})
