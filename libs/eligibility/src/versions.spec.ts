import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, group, holding, needs, trip, version } from './cases/small.ts'
import type { Decision } from './decision.ts'
import type { ProfileVersion } from './profile.ts'

const old = version(needs('old'), { version: 1, appliesFrom: '2020-01-01' })
const current = version(needs('new'), { version: 2, appliesFrom: '2025-09-01' })
const kept = { nominatedBefore: '2025-08-02', keptThrough: '2025-12-31' }

function decideBy(versions: ProfileVersion[], given: Partial<CaseInput> = {}): Decision {
  return decideOn(needs('x'), { ...holding({ old: '2025-01-01' }), ...given, versions })
}
const numbers = (decision: Decision) => decision.versions.map((one) => one.version)

describe('which version applies', () => {
  it('is the one in force on asOf', () => {
    expect(numbers(decideBy([current, old]))).toEqual([2])
    expect(decideBy([current, old]).verdict).toBe('NOT_ELIGIBLE')
  })

  it('is asked for asOf alone as soon as any version is for standby', () => {
    const standby = { ...old, isStandby: true }
    const later = { ...current, appliesFrom: '2025-09-20' }
    expect(numbers(decideBy([standby, later]))).toEqual([1])
    expect(numbers(decideBy([old, later]))).toEqual([1, 2])
  })

  it('from its first day, and through the last of the profile', () => {
    expect(numbers(decideBy([old, { ...current, appliesFrom: '2025-09-15' }]))).toEqual([2])
    expect(numbers(decideBy([{ ...old, appliesThrough: '2025-10-01' }]))).toEqual([1])
  })

  it('a nomination before the cut-off keeps the preceding version', () => {
    const decision = decideBy([old, { ...current, transition: kept }])
    expect(decision).toMatchObject({
      verdict: 'ELIGIBLE',
      versions: [{ version: 1, because: 'kept-by-transition', selectedFor: ['as-of', 'departure'] }],
    })
    expect(decision.findings).toEqual([
      {
        code: 'version-kept-by-transition',
        parameters: { version: 1, insteadOf: 2, keptThrough: '2025-12-31' },
        factIds: [],
      },
    ])
  })

  it.each([
    ['nominated on the cut-off day', { ...kept, nominatedBefore: '2025-08-01' }, 2],
    ['departing on the sunset day', { ...kept, keptThrough: '2025-10-01' }, 1],
    ['departing after it', { ...kept, keptThrough: '2025-09-30' }, 2],
  ])('%s', (_, transition, expected) => {
    expect(numbers(decideBy([old, { ...current, transition }]))).toEqual([expected])
  })

  it('does so repeatedly, and without a nomination not at all', () => {
    const three = version(needs('x'), { version: 3, appliesFrom: '2025-09-10', transition: kept })
    expect(numbers(decideBy([old, { ...current, transition: kept }, three]))).toEqual([1])
    expect(numbers(decideBy([old, current, three]))).toEqual([2])
    expect(
      numbers(decideBy([old, { ...current, transition: kept }], { posting: { ...trip, nominatedOn: null } })),
    ).toEqual([2])
  })

  it('rules that change before departure: both count, and on each day the lower stands', () => {
    const soon = { ...current, appliesFrom: '2025-09-20' }
    const decision = decideBy([old, soon])
    expect(decision).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      versions: [
        { version: 1, selectedFor: ['as-of'] },
        { version: 2, selectedFor: ['departure'] },
      ],
    })
    expect(decision.findings[0]).toMatchObject({
      code: 'version-changes-before-departure',
      parameters: { version: 1, nextVersion: 2, appliesFrom: '2025-09-20' },
    })
    expect(decideBy([old, soon], holding({ old: '2025-01-01', new: '2025-01-01' })).verdict).toBe('ELIGIBLE')
    expect(decideBy([old, soon], holding({ new: '2025-01-01' })).verdict).toBe('NOT_ELIGIBLE')
    expect(decision.missing.map((one) => one.type)).toEqual(['new'])
  })

  it('somebody deployed is judged by the version of their departure', () => {
    const later = { ...current, appliesFrom: '2025-10-05' }
    expect(decideBy([old, later], { asOf: '2025-10-06' })).toMatchObject({
      verdict: 'ELIGIBLE',
      versions: [{ version: 1 }],
    })
  })

  it.each([
    ['before the first', [{ ...current, appliesFrom: '2026-01-01' }], {}],
    ['on asOf, though there is one on departure', [{ ...current, appliesFrom: '2025-09-20' }], {}],
    ['after it was given up', [{ ...old, appliesThrough: '2025-09-14' }], {}],
    ['on departure, when it is given up before', [{ ...old, appliesThrough: '2025-09-30' }], {}],
    [
      'when it was published after knownAt',
      [{ ...old, publishedAt: '2025-09-01T00:00:00Z' }],
      { knownAt: '2025-08-31T00:00:00Z' },
    ],
  ])('none in force %s: not eligible', (_, versions, given) => {
    expect(decideBy(versions, given)).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      versions: [],
      findings: [{ code: 'no-version-in-force' }],
    })
  })

  it.each([
    ['on asOf', [{ ...current, appliesFrom: '2025-09-20' }], {}, '2025-09-15'],
    ['on departure', [{ ...old, appliesThrough: '2025-09-30' }], {}, '2025-10-01'],
    [
      'on the departure of somebody deployed',
      [{ ...old, appliesThrough: '2025-09-30' }],
      { asOf: '2025-10-05' },
      '2025-10-01',
    ],
  ])('says on which day none is in force: %s', (_, versions, given, on) => {
    expect(decideBy(versions, given).findings).toEqual([
      { code: 'no-version-in-force', parameters: { on }, factIds: [] },
    ])
  })

  it.each([
    ['2025-09-30', ['as-of', 'departure']],
    ['2025-10-01', ['as-of', 'departure']],
    ['2025-10-02', ['departure']],
  ])('says for which days it was selected: asked on %s', (asOf, selectedFor) => {
    expect(decideBy([old], { asOf }).versions).toMatchObject([{ because: 'in-force', selectedFor }])
  })

  it('of which nothing precedes it is kept by nothing', () => {
    expect(decideBy([{ ...old, transition: kept }])).toMatchObject({
      versions: [{ because: 'in-force' }],
      findings: [],
    })
  })

  it('a correction from the same day counts instead of what it corrects', () => {
    const wrong = { ...current, root: needs('wrong') }
    const right = { ...current, version: 3, transition: kept }
    expect(numbers(decideBy([old, right, wrong], { posting: { ...trip, nominatedOn: null } }))).toEqual([3])
    expect(numbers(decideBy([old, right, wrong]))).toEqual([1])
  })
})

describe('a standby profile', () => {
  const today = { kind: 'today' } as const
  const root = group('all', [needs('training', { entry: { validity: { amount: 60, unit: 'day' } } })], {
    window: today,
  })
  const standby = version(root, { isStandby: true })

  it('is judged today, without a posting, and says how long it lasts', () => {
    const decision = decideBy([standby], { ...holding({ training: '2025-09-01' }), posting: null })
    expect(decision).toMatchObject({
      verdict: 'ELIGIBLE',
      from: '2025-09-15',
      through: '2025-09-15',
      eligibleThrough: { kind: 'through', on: '2025-10-31' },
    })
    expect(decideBy([standby], { ...holding({ training: '2025-07-01' }), posting: null }).verdict).toBe('NOT_ELIGIBLE')
  })

  it('is judged by the version of today alone, even before a posting', () => {
    const soon = { ...standby, version: 2, appliesFrom: '2025-09-20' }
    expect(numbers(decideBy([standby, soon]))).toEqual([1])
  })

  it('any other profile needs a posting', () => {
    expect(decideBy([old], { posting: null })).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      findings: [{ code: 'posting-missing' }],
    })
  })
})
