import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, needs, resultOf, runsOf } from './cases/small.ts'
import type { OutsideFact } from './facts.ts'
import type { OutsideNode } from './profile.ts'

const whole = '2025-10-01…2025-10-10'
const node: OutsideNode = {
  kind: 'outside',
  id: 'danger',
  title: { en: 'x', ja: 'x' },
  fact: 'danger-level',
  is: { atMost: 2 },
}
const levels = (...some: Partial<OutsideFact>[]): Partial<CaseInput> => ({
  common: {
    outside: some.map((one, index) => ({
      id: `o${index}`,
      key: 'danger-level',
      place: 'country',
      value: 2,
      from: '2025-01-01',
      ...one,
    })),
  },
})
const findingsOf = (...args: Parameters<typeof resultOf>) =>
  resultOf(...args).findings.filter(({ code }) => code.startsWith('outside'))

describe('the outside world', () => {
  it('has its value until a later one, whatever is recorded of earlier days', () => {
    const later = { value: 3, from: '2025-10-05' }
    const earlier = { value: 1, from: '2025-09-01', recordedAt: '2025-10-06T00:00:00Z' }
    const runs = ['MET 2025-10-01…2025-10-04', 'NOT_MET 2025-10-05…2025-10-10']
    expect(runsOf(node, levels(later, earlier))).toEqual(runs)
    expect(runsOf(node, levels(earlier, later))).toEqual(runs)
  })

  it('is asked for one fact and no other', () => {
    expect(resultOf(node, levels({ key: 'armed' })).status).toBe('PENDING')
    expect(resultOf(node, levels({}, { key: 'armed', value: 9, from: '2025-02-01' })).status).toBe('MET')
  })

  it('persists without end', () => {
    expect(decideOn(node, levels({})).eligibleThrough).toEqual({ kind: 'open' })
    expect(decideOn(node, levels({}, { value: 3, from: '2026-03-01' })).eligibleThrough).toEqual({
      kind: 'through',
      on: '2026-02-28',
    })
  })

  it('is known everywhere to somebody without a posting', () => {
    const standby = { ...node, window: { kind: 'today' as const } }
    const everywhere = { ...levels({ place: null }), posting: null }
    expect(resultOf(standby, everywhere, { isStandby: true }).status).toBe('MET')
    expect(resultOf(standby, { ...levels({}), posting: null }, { isStandby: true }).status).toBe('PENDING')
  })
})

describe('what is told of the outside world', () => {
  it('names the fact that counts', () => {
    expect(resultOf(node, levels({}))).toMatchObject({
      status: 'MET',
      ranges: [{ from: '2025-01-01', through: null, status: 'MET', factId: 'o0' }],
      findings: [{ code: 'counted', parameters: { from: '2025-01-01', through: null }, factIds: ['o0'] }],
    })
  })

  it('rests on what counts from departure on, and on nothing before', () => {
    const given = levels({ from: '2024-01-01' }, {}, { value: 1, from: '2025-10-02' })
    expect(decideOn(node, given).usedFactIds).toEqual(['o1', 'o2'])
    expect(decideOn(node, levels({}, { value: 1, from: '2025-10-01' })).usedFactIds).toEqual(['o1'])
    const when = { outside: 'danger-level', is: { atLeast: 3 } }
    expect(decideOn(needs('a', { when }), levels({}, { value: 3, from: '2025-10-02' })).usedFactIds).toEqual([
      'o0',
      'o1',
    ])
  })

  const unknown = { code: 'outside-unknown', parameters: { fact: 'danger-level' }, factIds: [] }
  const notMet = (found: number, id: string) => ({
    code: 'outside-not-met',
    parameters: { fact: 'danger-level', found },
    factIds: [id],
  })

  it('says once that nobody knows, and each value that does not do', () => {
    const start = '0001-01-01'
    expect(findingsOf(node, {})).toEqual([unknown])
    expect(findingsOf(node, levels({ value: 'high' }))).toEqual([unknown])
    expect(findingsOf(node, levels({ value: 3 }, { value: null, from: '2025-10-05' }))).toEqual([
      unknown,
      notMet(3, 'o0'),
    ])
    expect(findingsOf(node, levels({ value: 3, from: start }, { value: null, from: '2025-10-05' }))).toEqual([
      notMet(3, 'o0'),
      unknown,
    ])
    expect(findingsOf(node, levels({ value: 3, from: start }, { value: 4, from: '2025-10-05' }))).toEqual([
      notMet(3, 'o0'),
      notMet(4, 'o1'),
    ])
  })

  it('is pending on the days that nobody knows', () => {
    expect(runsOf(node, levels({}, { value: null, from: '2025-10-05' }))).toEqual([
      'MET 2025-10-01…2025-10-04',
      'PENDING 2025-10-05…2025-10-10',
    ])
    expect(runsOf(node, levels({ value: 'high' }))).toEqual([`PENDING ${whole}`])
  })
})
