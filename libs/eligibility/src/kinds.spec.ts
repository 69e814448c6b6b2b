import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, group, holding, needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { ProfileNode } from './profile.ts'

const title = { en: 'x', ja: 'x' }
const whole = '2025-10-01…2025-10-10'
const statusOf = (...args: Parameters<typeof resultOf>) => resultOf(...args).status
const codesOf = (...args: Parameters<typeof resultOf>) => resultOf(...args).findings.map((one) => one.code)

describe('statements and readings', () => {
  const attested: ProfileNode = {
    kind: 'attestation',
    id: 'x',
    title,
    statement: 'conduct-clean',
    organisationIds: ['police'],
  }
  const list = {
    id: 'l',
    statement: 'conduct-clean',
    organisationId: 'police',
    personIds: ['p', 'q'],
    from: '2025-09-01',
    through: '2025-10-04',
  }
  const said = (change: object) => ({ common: { attestations: [{ ...list, ...change }] } })

  it.each([
    [{}, ['MET 2025-10-01…2025-10-04', 'NOT_MET 2025-10-05…2025-10-10']],
    [{ through: null }, [`MET ${whole}`]],
    [
      { through: null, withdrawn: { on: '2025-10-03' } },
      ['MET 2025-10-01…2025-10-02', 'NOT_MET 2025-10-03…2025-10-10'],
    ],
    [{ personIds: ['q'] }, [`NOT_MET ${whole}`]],
    [{ organisationId: 'other' }, [`NOT_MET ${whole}`]],
    [{ postingId: 'another' }, [`NOT_MET ${whole}`]],
    [{ postingId: 'trip', through: null }, [`MET ${whole}`]],
  ])('a statement with %j', (change, runs) => {
    expect(runsOf(attested, said(change))).toEqual(runs)
  })

  it('says that nobody stated it, and no more once somebody did', () => {
    expect(codesOf(attested, {})).toEqual(['attestation-missing'])
    expect(codesOf(attested, said({}))).toEqual(['counted', 'validity-ends-before-return'])
  })

  it('may have to be about this posting', () => {
    expect(statusOf({ ...attested, isForPosting: true }, said({ through: null }))).toBe('NOT_MET')
  })

  const read: ProfileNode = { kind: 'acknowledgement', id: 'x', title, documentKey: 'brief', edition: 'current' }
  const reading = (edition: number, readOn: string): Partial<CaseInput> => ({
    person: { personId: 'p', acknowledgements: [{ id: 'r', documentKey: 'brief', edition, readOn }] },
    common: {
      documents: [
        { id: 'd2', documentKey: 'brief', edition: 2, from: '2025-10-05' },
        { id: 'd1', documentKey: 'brief', edition: 1, from: '2025-01-01' },
      ],
    },
  })

  it('a reading counts while its edition is current', () => {
    expect(runsOf(read, reading(1, '2025-09-01'))).toEqual([
      'MET 2025-10-01…2025-10-04',
      'NOT_MET 2025-10-05…2025-10-10',
    ])
    expect(codesOf(read, reading(1, '2025-09-01'))).toContain('acknowledgement-outdated')
    expect(runsOf(read, reading(2, '2025-09-01'))).toEqual([
      'NOT_MET 2025-10-01…2025-10-04',
      'MET 2025-10-05…2025-10-10',
    ])
    expect(codesOf(read, {})).toEqual(['acknowledgement-missing'])
  })

  it('of a given edition, since a day, for a time', () => {
    const given = { ...read, edition: 1, readFrom: '2025-09-01' } as ProfileNode
    expect(statusOf(given, reading(1, '2025-09-01'))).toBe('MET')
    expect(statusOf(given, reading(1, '2025-08-31'))).toBe('NOT_MET')
    expect(statusOf(given, reading(2, '2025-09-01'))).toBe('NOT_MET')
    const recent = { ...given, window: { kind: 'recent', within: { amount: 30, unit: 'day' } } } as ProfileNode
    expect(statusOf(recent, reading(1, '2025-09-01'))).toBe('MET')
    expect(statusOf(recent, { ...reading(1, '2025-09-01'), posting: { ...trip, departsOn: '2025-10-02' } })).toBe(
      'NOT_MET',
    )
  })
})

describe('outside facts', () => {
  const node: ProfileNode = { kind: 'outside', id: 'x', title, fact: 'danger-level', is: { atMost: 2 } }
  const level = (
    id: string,
    value: number | null,
    from: string,
    place: string | null = 'country',
    recordedAt?: string,
  ) => ({ id, key: 'danger-level', value, from, place, recordedAt })

  it('each value counts on its own days, the last persists, before the first nobody knows', () => {
    const outside = [level('1', 2, '2025-10-03'), level('2', 3, '2025-10-06')]
    expect(runsOf(node, { common: { outside } })).toEqual([
      'PENDING 2025-10-01…2025-10-02',
      'MET 2025-10-03…2025-10-05',
      'NOT_MET 2025-10-06…2025-10-10',
    ])
  })

  it('what nobody knows is no range of any fact', () => {
    expect(resultOf(node, {})).toMatchObject({ status: 'PENDING', ranges: [], findings: [{ code: 'outside-unknown' }] })
  })

  it('the more particular place counts, the later record corrects, null says that nobody knows', () => {
    const general = level('1', 1, '2025-01-01')
    expect(statusOf(node, { common: { outside: [level('2', 3, '2025-01-01', 'town'), general] } })).toBe('NOT_MET')
    expect(statusOf(node, { common: { outside: [general, level('2', 3, '2025-01-01', 'elsewhere')] } })).toBe('MET')
    const corrected = [level('2', 3, '2025-01-01', 'country', '2025-02-01T00:00:00Z'), general]
    expect(statusOf(node, { common: { outside: corrected } })).toBe('NOT_MET')
    expect(runsOf(node, { common: { outside: [general, level('2', null, '2025-10-04')] } })[1]).toBe(
      'PENDING 2025-10-04…2025-10-10',
    )
  })

  it('what was closed as an error never was, once the closing is known', () => {
    const closed = { recordedAt: '2025-09-20T00:00:00Z' }
    const outside = [level('o1', 2, '2025-01-01'), { ...level('o2', 3, '2025-09-01'), closed }]
    expect(statusOf(node, { common: { outside } })).toBe('MET')
    expect(statusOf(node, { common: { outside }, knownAt: '2025-09-20T00:00:00Z' })).toBe('MET')
    expect(statusOf(node, { common: { outside }, knownAt: '2025-09-19T23:59:59Z' })).toBe('NOT_MET')
  })

  it('what nobody knew before departure is no fact that ended', () => {
    const outside = [level('1', null, '2025-09-01'), level('2', 3, '2025-10-01')]
    const { status, findings } = resultOf(node, { common: { outside } })
    expect(status).toBe('NOT_MET')
    expect(findings.filter((one) => one.code === 'credential-expired')).toEqual([])
  })

  it('what was recorded after `knownAt` is not known', () => {
    const outside = [level('1', 2, '2025-01-01'), level('2', 3, '2025-10-01', 'country', '2025-09-20T00:00:00Z')]
    expect(statusOf(node, { common: { outside }, knownAt: '2025-09-19T00:00:00Z' })).toBe('MET')
    expect(statusOf(node, { common: { outside }, knownAt: '2025-09-21T00:00:00Z' })).toBe('NOT_MET')
  })
})

describe('groups', () => {
  const three = (isDistinct: boolean): ProfileNode => ({
    kind: 'atLeast',
    id: 'x',
    title,
    n: 2,
    isDistinct,
    children: ['a', 'b', 'c'].map((type, index) => ({
      ...needs(type, { id: `slot-${index}` }),
      accepts: [{ type }, { type: 'wide' }],
    })),
  })

  it('one credential fills one slot where they must be distinct', () => {
    expect(statusOf(three(false), holding({ wide: '2025-01-01' }))).toBe('MET')
    expect(statusOf(three(true), holding({ wide: '2025-01-01' }))).toBe('NOT_MET')
    expect(statusOf(three(true), holding({ wide: '2025-01-01', a: '2025-01-01' }))).toBe('MET')
  })

  it('drops what does not apply; too few that apply are not met, none at all is nothing', () => {
    const never = { posting: 'role', is: { equals: 'nobody' } }
    const known = { ...holding({ a: '2025-01-01' }), posting: { ...trip, role: 'adviser' } }
    const node: ProfileNode = {
      kind: 'atLeast',
      id: 'x',
      title,
      n: 2,
      children: [needs('a'), needs('b', { when: never })],
    }
    expect(resultOf(node, known)).toMatchObject({
      status: 'NOT_MET',
      findings: [{ code: 'too-few-applicable', parameters: { needed: 2, applicable: 1 } }],
    })
    expect(statusOf(group('any', [needs('a'), needs('b', { when: never })]), known)).toBe('MET')
    const nothing = decideOn(group('all', [needs('a', { when: never })]), known)
    expect(nothing).toMatchObject({ verdict: 'NOT_ELIGIBLE', findings: [{ code: 'nothing-required' }] })
  })

  it('a recommended node takes no part', () => {
    const optional = needs('b', { severity: 'recommended' })
    expect(decideOn(group('all', [needs('a'), optional]), holding({ a: '2025-01-01' })).verdict).toBe('ELIGIBLE')
    expect(decideOn(group('any', [needs('a'), optional]), holding({ b: '2025-01-01' })).verdict).toBe('NOT_ELIGIBLE')
  })

  it('what nobody knows to apply counts as whichever is lower', () => {
    const perhaps = { posting: 'role', is: { equals: 'manager' } }
    const nobodyKnows = { posting: { ...trip, role: null } }
    expect(
      statusOf(group('all', [needs('a'), needs('b', { when: perhaps })]), {
        ...nobodyKnows,
        ...holding({ a: '2025-01-01' }),
      }),
    ).toBe('NOT_MET')
    expect(
      statusOf(group('any', [needs('a'), needs('b', { when: perhaps })]), {
        ...nobodyKnows,
        ...holding({ b: '2025-01-01' }),
      }),
    ).toBe('NOT_MET')
    expect(
      statusOf(group('any', [needs('a'), needs('b', { when: perhaps })]), {
        ...nobodyKnows,
        ...holding({ a: '2025-01-01' }),
      }),
    ).toBe('MET')
  })
})
