import { describe, expect, it } from 'vitest'
import { decideOn, group, holding, needs, trip, version } from './cases/small.ts'
import { verdicts } from './codes.ts'
import { isCleared } from './decision.ts'
import type { Bar } from './facts.ts'
import type { ProfileNode } from './profile.ts'

const never = { posting: 'role', is: { equals: 'x' } }
const elsewhere = { ...trip, role: 'y' }
const bar: Bar = { id: 'stop', ground: 'medical', from: '2025-01-01', through: null }
const days = { from: '2025-10-01', through: '2025-10-10' }
const notMet = { verdict: 'NOT_ELIGIBLE', status: 'NOT_MET', eligibleThrough: { kind: 'none' } }

describe('who may go', () => {
  it('is eligible, with or without conditions, and nobody else', () => {
    expect(verdicts.filter(isCleared)).toEqual(['ELIGIBLE', 'ELIGIBLE_WITH_CONDITIONS'])
  })
})

describe('a decision without a tree', () => {
  const identity = { profileKey: 'k', personId: 'p', asOf: '2025-09-15', knownAt: null }
  const empty = { team: null, organisation: null, versions: [], eligibleThrough: { kind: 'none' }, missing: [] }

  it('clears nobody, and says so of the person too', () => {
    const part = { ...notMet, runs: [{ ...days, status: 'NOT_MET' }] }
    expect(decideOn(needs('a'), holding({ a: '2025-01-01' }), { appliesFrom: '2025-12-01' })).toEqual({
      ...identity,
      ...days,
      ...empty,
      verdict: 'NOT_ELIGIBLE',
      postingId: 'trip',
      overall: part,
      person: part,
      findings: [{ code: 'no-version-in-force', parameters: { on: '2025-09-15' }, factIds: [] }],
      usedFactIds: [],
    })
  })

  it('names the bars that are open', () => {
    const today = { from: '2025-09-15', through: '2025-09-15' }
    const part = { ...notMet, verdict: 'BARRED', runs: [{ ...today, status: 'NOT_MET' }] }
    const bars = [bar, { ...bar, id: 'conduct' }, bar]
    expect(decideOn(needs('a'), { posting: null, person: { personId: 'p', bars } })).toEqual({
      ...identity,
      ...today,
      ...empty,
      verdict: 'BARRED',
      postingId: null,
      overall: part,
      person: part,
      findings: [
        ...['stop', 'conduct', 'stop'].map((id) => ({ code: 'barred', parameters: {}, factIds: [id] })),
        { code: 'posting-missing', parameters: {}, factIds: [] },
      ],
      usedFactIds: ['conduct', 'stop'],
    })
  })

  it('has no profile to name where there is no version at all', () => {
    expect(decideOn(needs('a'), { versions: [] }).profileKey).toBe('')
  })
})

describe('a barred person', () => {
  const team: ProfileNode = { kind: 'team', id: 'team', title: { en: 'x', ja: 'x' }, n: 1, child: needs('b') }
  const other = { person: { personId: 'q', credentials: [{ id: 'b', type: 'b', completedOn: '2025-01-01' }] } }

  it('is barred themselves; the team is not', () => {
    const decision = decideOn(group('all', [needs('a'), team]), {
      ...holding({ a: '2025-01-01' }, { bars: [bar] }),
      team: [{ ...other, posting: trip }],
    })
    expect(decision).toMatchObject({
      verdict: 'BARRED',
      overall: { verdict: 'BARRED', status: 'MET', eligibleThrough: { kind: 'none' } },
      person: { verdict: 'BARRED', eligibleThrough: { kind: 'none' } },
      team: { verdict: 'ELIGIBLE', eligibleThrough: { kind: 'through', on: '2025-10-10' } },
      organisation: null,
      eligibleThrough: { kind: 'none' },
      findings: [{ code: 'barred', parameters: {}, factIds: ['stop'] }],
      usedFactIds: ['a', 'b', 'stop'],
    })
  })
})

describe('a profile of which nothing applies', () => {
  const empty = { code: 'nothing-required', parameters: days, factIds: [] }

  it('clears nobody, and says on which days', () => {
    const decision = decideOn(needs('a', { when: never }), { posting: elsewhere })
    expect(decision).toMatchObject({ ...pick(notMet), findings: [empty] })
    expect(decision.overall).toMatchObject({ runs: [{ ...days, status: 'NOT_MET' }] })
  })

  it('nor if nobody knows whether anything does', () => {
    const decision = decideOn(needs('a', { when: never }), holding({ a: '2025-01-01' }))
    expect(decision).toMatchObject({ ...pick(notMet), findings: [empty] })
  })

  it('is no reason where something does', () => {
    const node = group('all', [needs('a'), needs('b', { when: never })])
    const decision = decideOn(node, { ...holding({ a: '2025-01-01' }), posting: elsewhere })
    expect(decision).toMatchObject({ verdict: 'ELIGIBLE', findings: [] })
  })

  function pick({ verdict, eligibleThrough }: typeof notMet) {
    return { verdict, eligibleThrough }
  }
})

describe('somebody in the field', () => {
  const short = needs('a', { entry: { validity: { amount: 3, unit: 'day' } } })
  const breach = (from: string) => [{ code: 'in-breach-in-field', parameters: { from }, factIds: [] }]
  const findingsOn = (asOf: string, given = holding({ a: '2025-10-01' })) =>
    decideOn(short, { ...given, asOf }).findings

  it.each([
    ['2025-09-30', []],
    ['2025-10-04', []],
    ['2025-10-05', breach('2025-10-05')],
    ['2025-10-10', breach('2025-10-05')],
    ['2025-10-11', []],
  ])('is in breach while requirements are not met: on %s', (asOf, expected) => {
    expect(findingsOn(asOf)).toEqual(expected)
  })

  it('is not while still at home, nor without a posting', () => {
    expect(findingsOn('2025-09-30', holding({}))).toEqual([])
    expect(findingsOn('2025-10-01', holding({}))).toEqual(breach('2025-10-01'))
    const versions = [version(short, { isStandby: true })]
    expect(decideOn(short, { versions, posting: null }).findings).toEqual([])
    expect(decideOn(short, { versions, asOf: '2025-10-05' }).findings).toEqual([])
  })
})

describe('a decision', () => {
  it('is about the departure day even where the return is said to be before it', () => {
    const posting = { ...trip, returnsOn: '2025-09-20' }
    expect(decideOn(needs('a'), { posting })).toMatchObject({ from: '2025-10-01', through: '2025-10-01' })
  })

  it('says when it was known, and what it used, each once', () => {
    const node = group('all', [needs('b'), needs('a'), needs('a', { id: 'again' })])
    expect(
      decideOn(node, { ...holding({ b: '2025-01-01', a: '2025-01-01' }), knownAt: '2025-09-01T00:00:00Z' }),
    ).toMatchObject({ knownAt: '2025-09-01T00:00:00Z', usedFactIds: ['a', 'b'] })
  })

  it('of one who may be barred rests on the bar on the first day, too', () => {
    const person = {
      personId: 'p',
      bars: [
        { ...bar, id: 'z' },
        { ...bar, id: 'b' },
      ],
    }
    expect(decideOn(needs('a'), { person }).usedFactIds).toEqual(['b', 'z'])
  })
})
