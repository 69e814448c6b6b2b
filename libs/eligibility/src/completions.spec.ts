import { describe, expect, it } from 'vitest'
import { caseInput, type CaseCredential } from './case.ts'
import { decideOn, needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { StatusEntry } from './facts.ts'
import type { AcceptedCompletion } from './profile.ts'

const whole = '2025-10-01…2025-10-10'
const months = (amount: number) => ({ amount, unit: 'month' as const })
const held = (change: Partial<CaseCredential> = {}) => ({
  person: { personId: 'p', credentials: [{ id: 'a', type: 'a', completedOn: '2025-01-31', ...change }] },
})
const result = (entry: Partial<AcceptedCompletion>, change: Partial<CaseCredential> = {}) =>
  resultOf(needs('a', { entry }), held(change))

describe('what a completion must be', () => {
  it.each<[Partial<AcceptedCompletion>, Partial<CaseCredential>, string | null]>([
    [{ minEdition: 2017 }, { edition: 2017 }, null],
    [{ minEdition: 2017 }, { edition: 2009 }, 'edition-superseded'],
    [{ minEdition: 2017 }, {}, 'edition-superseded'],
    [{ variants: ['manager', 'commander'] }, { variant: 'commander' }, null],
    [{ variants: ['manager'] }, { variant: 'all' }, 'variant-mismatch'],
    [{ variants: ['manager'] }, {}, 'variant-mismatch'],
    [{ modes: ['practical', 'classroom'] }, { mode: 'classroom' }, null],
    [{ modes: ['practical'] }, { mode: 'online' }, 'mode-mismatch'],
    [{ modes: ['practical'] }, {}, 'mode-mismatch'],
    [{ minHours: 8 }, { hours: 8 }, null],
    [{ minHours: 8 }, { hours: 7.9 }, 'hours-too-few'],
    [{ minHours: 8 }, {}, 'hours-too-few'],
    [{ components: [{ key: 'first-aid' }] }, { components: [{ key: 'first-aid', isPassed: true }] }, null],
    [
      { components: [{ key: 'first-aid' }] },
      { components: [{ key: 'first-aid', isPassed: false }] },
      'component-missing',
    ],
    [{ components: [{ key: 'first-aid' }] }, {}, 'component-missing'],
    [{ issuers: { kind: 'any' } }, { issuerId: 'x' }, null],
    [{ issuers: { kind: 'listed', issuerIds: ['x'] } }, { issuerId: 'x' }, null],
    [{ issuers: { kind: 'listed', issuerIds: ['x'] } }, { issuerId: 'y' }, 'issuer-not-listed'],
    [{ issuers: { kind: 'internal' } }, {}, null],
    [{ issuers: { kind: 'internal' } }, { issuerId: 'x' }, 'issuer-not-internal'],
    [{ issuers: { kind: 'accredited' } }, { issuerId: 'x' }, 'issuer-not-accredited'],
    [{ minScorePercent: 80 }, { score: { points: 40, outOf: 50 } }, null],
    [{ minScorePercent: 80 }, {}, 'score-missing'],
    [{ completedFrom: '2025-01-31' }, {}, null],
    [{ completedFrom: '2025-02-01' }, {}, 'completed-too-early'],
    [{ completedThrough: '2025-01-31' }, {}, null],
    [{ completedThrough: '2025-01-30' }, {}, 'completed-too-late'],
    [{ countsThrough: '2025-10-10' }, {}, null],
    [{ countsThrough: '2025-10-09' }, {}, 'no-longer-accepted'],
    [
      { scope: ['duty-station', 'job', 'posting'] },
      { scope: { dutyStationId: 'town', jobId: 'job', postingId: 'trip' } },
      null,
    ],
    [{ scope: ['job'] }, { scope: { dutyStationId: 'town', jobId: 'other' } }, 'scope-mismatch'],
    [{ scope: ['job'] }, {}, 'scope-mismatch'],
  ])('%j, held %j: %s', (entry, change, code) => {
    const found = result(entry, change)
    expect(found.status).toBe(code === null ? 'MET' : 'NOT_MET')
    const codes = found.findings.map((one) => one.code)
    if (code === null) expect(codes).toEqual(['counted'])
    else expect(codes).toContain(code)
  })

  it('says no more of a sunset that is not what ends it', () => {
    const codes = result({ countsThrough: '2025-12-31', validity: months(6) }).findings.map((one) => one.code)
    expect(codes).toEqual(['credential-expired', 'days-uncovered'])
  })

  it('an accreditation is for types, and on the completion date', () => {
    const accredited = (types: string[] | null, from: string, through: string | null) =>
      resultOf(needs('a', { entry: { issuers: { kind: 'accredited' } } }), {
        ...held({ issuerId: 'x' }),
        common: { accreditations: [{ id: 'acc', issuerId: 'x', types, from, through }] },
      }).status
    expect(accredited(null, '2025-01-31', '2025-01-31')).toBe('MET')
    expect(accredited(['a'], '2025-01-31', null)).toBe('MET')
    expect(accredited(['b'], '2025-01-31', null)).toBe('NOT_MET')
    expect(accredited(null, '2025-02-01', null)).toBe('NOT_MET')
    expect(accredited(null, '2025-01-01', '2025-01-30')).toBe('NOT_MET')
  })

  it('one credential may count by any of several entries', () => {
    const node = {
      ...needs('a'),
      accepts: [
        { type: 'a', minEdition: 2 },
        { type: 'a', completedThrough: '2025-01-31' },
      ],
    }
    expect(resultOf(node, held()).status).toBe('MET')
    const findings = resultOf(node, held({ completedOn: '2025-02-01' })).findings
    expect(findings.map((one) => one.code)).toEqual(['edition-superseded'])
  })
})

describe('how long it counts', () => {
  const ranges = (entry: Partial<AcceptedCompletion>, change: Partial<CaseCredential> = {}) =>
    result(entry, change).ranges.map((range) => `${range.status} ${range.from}…${range.through ?? ''}`)

  it.each<[Partial<AcceptedCompletion>, Partial<CaseCredential>, string]>([
    [{}, {}, 'MET 2025-01-31…'],
    [{ validity: months(13) }, {}, 'MET 2025-01-31…2026-02-28'],
    [{ validity: { amount: 2, unit: 'year' } }, {}, 'MET 2025-01-31…2027-01-31'],
    [{ validity: months(36) }, { statedThrough: '2026-01-30' }, 'MET 2025-01-31…2026-01-30'],
    [{ validity: months(12) }, { statedThrough: '2028-01-30' }, 'MET 2025-01-31…2026-01-31'],
    [{}, { statedThrough: '2026-01-30' }, 'MET 2025-01-31…2026-01-30'],
    [{ validity: months(36), ignoresStated: true }, { statedThrough: '2026-01-30' }, 'MET 2025-01-31…2028-01-31'],
  ])('%j, held %j: %s', (entry, change, expected) => {
    expect(ranges(entry, change)).toEqual([expected])
  })

  it('a component that is certified apart ends the whole, and begins it', () => {
    const components = [{ key: 'first-aid', validity: months(12) }]
    const passed = (more: object) => ({ components: [{ key: 'first-aid', isPassed: true, ...more }] })
    expect(ranges({ components, validity: months(36) }, passed({}))).toEqual(['MET 2025-01-31…2026-01-31'])
    expect(ranges({ components }, passed({ completedOn: '2025-03-01' }))).toEqual(['MET 2025-03-01…2026-03-01'])
    expect(ranges({ components }, passed({ statedThrough: '2025-12-31' }))).toEqual(['MET 2025-01-31…2025-12-31'])
    expect(ranges({ components, ignoresStated: true }, passed({ statedThrough: '2025-12-31' }))).toEqual([
      'MET 2025-01-31…2026-01-31',
    ])
  })

  it("by Japan's Civil Code where the profile says so", () => {
    const node = needs('a', { entry: { validity: months(12) } })
    const ends = (convention: 'plain' | 'civil-code') =>
      resultOf(node, held({ completedOn: '2023-02-28' }), { convention }).ranges[0]?.through
    expect(ends('plain')).toBe('2024-02-28')
    expect(ends('civil-code')).toBe('2024-02-29')
  })
})

describe('the history of a proof', () => {
  const suspended = (through: string | null, recordedAt = '2025-01-02T00:00:00Z'): StatusEntry => ({
    status: 'suspended',
    from: '2025-10-03',
    through,
    recordedAt,
  })
  const verified: StatusEntry = { status: 'verified', recordedAt: '2025-01-01T00:00:00Z' }

  it.each<[StatusEntry[], string[]]>([
    [[verified], [`MET ${whole}`]],
    [[], [`PENDING ${whole}`]],
    [[verified, { status: 'pending', recordedAt: '2025-02-01T00:00:00Z' }], [`PENDING ${whole}`]],
    [[verified, { status: 'pending', recordedAt: '2024-12-01T00:00:00Z' }], [`MET ${whole}`]],
    [[verified, { status: 'rejected', recordedAt: '2025-02-01T00:00:00Z' }], [`NOT_MET ${whole}`]],
    [
      [verified, suspended('2025-10-05')],
      ['MET 2025-10-01…2025-10-02', 'PENDING 2025-10-03…2025-10-05', 'MET 2025-10-06…2025-10-10'],
    ],
    [
      [verified, suspended(null)],
      ['MET 2025-10-01…2025-10-02', 'PENDING 2025-10-03…2025-10-10'],
    ],
    [
      [suspended('2025-10-04', '2025-01-03T00:00:00Z'), verified, suspended(null)],
      ['MET 2025-10-01…2025-10-02', 'PENDING 2025-10-03…2025-10-04', 'MET 2025-10-05…2025-10-10'],
    ],
    [
      [verified, { status: 'revoked', from: '2025-10-04' }],
      ['MET 2025-10-01…2025-10-03', 'NOT_MET 2025-10-04…2025-10-10'],
    ],
    [
      [verified, { status: 'revoked', from: '2025-10-04' }, { status: 'revoked', from: '2025-10-06' }],
      ['MET 2025-10-01…2025-10-03', 'NOT_MET 2025-10-04…2025-10-10'],
    ],
    [[verified, { status: 'revoked', from: 'start' }], [`NOT_MET ${whole}`]],
    [
      [
        { status: 'revoked', from: '2025-10-04' },
        { ...verified, recordedAt: '2025-11-01T00:00:00Z' },
      ],
      ['MET 2025-10-01…2025-10-03', 'NOT_MET 2025-10-04…2025-10-10'],
    ],
    [[{ status: 'pending' }, suspended('2025-10-05')], [`PENDING ${whole}`]],
  ])('%#', (statuses, runs) => {
    expect(runsOf(needs('a'), held({ statuses }))).toEqual(runs)
  })

  it.each<[StatusEntry, string, object]>([
    [{ status: 'rejected', reason: 'unreadable' }, 'credential-rejected', { reason: 'unreadable' }],
    [{ status: 'revoked', from: '2025-10-04' }, 'credential-revoked', { from: '2025-10-04' }],
    [suspended('2025-10-05'), 'credential-suspended', { from: '2025-10-03', through: '2025-10-05' }],
    [{ status: 'pending', reason: 'name-mismatch' }, 'pending-verification', { reason: 'name-mismatch' }],
  ])('%j says %s', (entry, code, parameters) => {
    const { findings } = resultOf(
      needs('a'),
      held({ statuses: [verified, { ...entry, recordedAt: '2025-02-01T00:00:00Z' }] }),
    )
    expect(findings).toContainEqual({ code, parameters, factIds: ['a'] })
  })

  it('is read as it was known', () => {
    const statuses: StatusEntry[] = [verified, { status: 'revoked', from: 'start', recordedAt: '2025-06-01T00:00:00Z' }]
    const at = (knownAt: string) =>
      decideOn(needs('a'), { ...held({ statuses, recordedAt: '2024-12-31T00:00:00Z' }), knownAt }).verdict
    expect(at('2024-12-30T23:59:59Z')).toBe('NOT_ELIGIBLE')
    expect(at('2024-12-31T00:00:00Z')).toBe('PENDING_VERIFICATION')
    expect(at('2025-01-01T09:00:00+09:00')).toBe('ELIGIBLE')
    expect(at('2025-06-01T08:59:59+09:00')).toBe('ELIGIBLE')
    expect(at('2025-06-01T09:00:00+09:00')).toBe('NOT_ELIGIBLE')
  })
})

describe('what a decision rests on', () => {
  it('is every fact that had a say, sorted', () => {
    const input = caseInput({
      versions: [],
      posting: trip,
      asOf: '2025-09-15',
      person: { personId: 'p' },
      common: {
        equivalences: [{ id: 'eq', from: { type: 'z' }, toType: 'a', validFrom: '2020-01-01', validThrough: null }],
        accreditations: [
          { id: 'acc', issuerId: 'x', types: null, from: '2020-01-01', through: null },
          { id: 'unused', issuerId: 'y', types: null, from: '2020-01-01', through: null },
        ],
        outside: [{ id: 'danger', key: 'danger', value: 3, from: '2025-01-01' }],
      },
    })
    const node = needs('a', {
      entry: { issuers: { kind: 'accredited' } },
      when: { outside: 'danger', is: { atLeast: 3 } },
    })
    const person = {
      personId: 'p',
      credentials: [
        { id: 'z1', type: 'z', issuerId: 'x', completedOn: '2025-01-01' },
        { id: 'other', type: 'other', completedOn: '2025-01-01' },
      ],
    }
    expect(decideOn(node, { person, common: input.common }).usedFactIds).toEqual(['acc', 'danger', 'eq', 'z1'])
  })
})
