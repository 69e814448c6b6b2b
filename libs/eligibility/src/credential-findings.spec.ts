import { describe, expect, it } from 'vitest'
import type { CaseCredential } from './case.ts'
import { needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { Finding } from './decision.ts'
import type { Posting, StatusEntry } from './facts.ts'
import type { AcceptedCompletion } from './profile.ts'

const held = (change: Partial<CaseCredential> = {}, posting: Posting = trip) => ({
  posting,
  person: { personId: 'p', credentials: [{ id: 'cred', type: 'a', completedOn: '2025-01-31', ...change }] },
})
const about = (entry: Partial<AcceptedCompletion>, change: Partial<CaseCredential> = {}, posting: Posting = trip) =>
  resultOf(needs('a', { entry }), held(change, posting))

describe('why a completion does not count', () => {
  const passed = (key: string) => ({ key, isPassed: true })

  it.each<[Partial<AcceptedCompletion>, Partial<CaseCredential>, Finding['code'], Finding['parameters']]>([
    [{ minEdition: 2017 }, { edition: 2009 }, 'edition-superseded', { needed: 2017, found: 2009 }],
    [{ minEdition: 0 }, {}, 'edition-superseded', { needed: 0, found: null }],
    [{ variants: ['manager'] }, { variant: 'all' }, 'variant-mismatch', { needed: ['manager'], found: 'all' }],
    [{ variants: ['manager'] }, {}, 'variant-mismatch', { needed: ['manager'], found: null }],
    [{ modes: ['practical'] }, { mode: 'online' }, 'mode-mismatch', { needed: ['practical'], found: 'online' }],
    [{ modes: ['practical'] }, {}, 'mode-mismatch', { needed: ['practical'], found: null }],
    [{ minHours: 8 }, { hours: 7.9 }, 'hours-too-few', { needed: 8, found: 7.9 }],
    [{ minHours: 0 }, {}, 'hours-too-few', { needed: 0, found: null }],
    [
      { components: [{ key: 'first-aid' }, { key: 'driving' }] },
      { components: [passed('first-aid')] },
      'component-missing',
      { component: 'driving' },
    ],
    [{ issuers: { kind: 'listed', issuerIds: ['x'] } }, { issuerId: 'y' }, 'issuer-not-listed', { issuerId: 'y' }],
    [{ issuers: { kind: 'internal' } }, { issuerId: 'y' }, 'issuer-not-internal', { issuerId: 'y' }],
    [
      { issuers: { kind: 'accredited' } },
      { issuerId: 'y' },
      'issuer-not-accredited',
      { issuerId: 'y', completedOn: '2025-01-31' },
    ],
    [{ minScorePercent: 80 }, {}, 'score-missing', { neededPercent: 80 }],
    [
      { minScorePercent: 80 },
      { score: { points: 39.8, outOf: 50 } },
      'score-too-low',
      { points: 39.8, outOf: 50, neededPercent: 80, neededPoints: 40 },
    ],
    [{ completedFrom: '2025-02-01' }, {}, 'completed-too-early', { needed: '2025-02-01', found: '2025-01-31' }],
    [{ completedThrough: '2025-01-30' }, {}, 'completed-too-late', { needed: '2025-01-30', found: '2025-01-31' }],
    [
      { scope: ['duty-station'] },
      { scope: { dutyStationId: 'village' } },
      'scope-mismatch',
      { part: 'duty-station', needed: 'town', found: 'village' },
    ],
    [{ scope: ['posting'] }, {}, 'scope-mismatch', { part: 'posting', needed: 'trip', found: null }],
    [{ validity: { amount: 72, unit: 'hour' } }, {}, 'instant-missing', { completedOn: '2025-01-31' }],
  ])('%j, held %j: %s', (entry, change, code, parameters) => {
    const { status, findings } = about(entry, change)
    expect(status).toBe('NOT_MET')
    expect(findings).toEqual([{ code, parameters, factIds: ['cred'] }])
  })

  it('is the sunset that ends it', () => {
    expect(about({ countsThrough: '2025-10-09' }).findings).toContainEqual({
      code: 'no-longer-accepted',
      parameters: { countsThrough: '2025-10-09' },
      factIds: ['cred'],
    })
  })

  it('is that there is none of the types accepted', () => {
    const node = { ...needs('b'), accepts: [{ type: 'b' }, { type: 'c', minEdition: 2 }, { type: 'b', minEdition: 2 }] }
    const { findings } = resultOf(node, held())
    expect(findings).toEqual([{ code: 'credential-missing', parameters: { types: ['b', 'c'] }, factIds: [] }])
  })

  it('is that a course of an accepted type is in progress', () => {
    const lessons = (type: string) => ({
      type,
      remaining: [
        { lesson: 'l6', minutes: 15 },
        { lesson: 'l7', minutes: 25 },
      ],
    })
    const { findings } = resultOf(needs('a'), { person: { personId: 'p', progress: [lessons('b'), lessons('a')] } })
    expect(findings).toEqual([
      { code: 'credential-missing', parameters: { types: ['a'] }, factIds: [] },
      { code: 'course-in-progress', parameters: { type: 'a', lessons: ['l6', 'l7'], minutes: 40 }, factIds: [] },
    ])
  })

  it('is told by the entry that it fails least; of two alike by the first', () => {
    const codes = (...entries: Partial<AcceptedCompletion>[]) => {
      const accepts = entries.map((entry) => ({ type: 'a', ...entry }))
      return resultOf({ ...needs('a'), accepts }, held({ edition: 1 })).findings.map((one) => one.code)
    }
    const two: Partial<AcceptedCompletion> = { minEdition: 2, minHours: 8 }
    const one: Partial<AcceptedCompletion> = { modes: ['practical'] }
    expect(codes(two, one)).toEqual(['mode-mismatch'])
    expect(codes(one, two)).toEqual(['mode-mismatch'])
    expect(codes({ minEdition: 2 }, one)).toEqual(['edition-superseded'])
  })

  it('is told for every test that fails', () => {
    const { findings } = about({ minEdition: 2, minHours: 8, scope: ['job'] }, { edition: 1, hours: 4 })
    expect(findings.map((one) => one.code)).toEqual(['edition-superseded', 'hours-too-few', 'scope-mismatch'])
  })

  it('nothing was granted for a job that the posting does not name', () => {
    const found = about({ scope: ['job'] }, { scope: {} }, { ...trip, jobId: null })
    expect(found.status).toBe('NOT_MET')
    expect(found.findings[0]?.parameters).toEqual({ part: 'job', needed: null, found: null })
  })
})

describe('the days of a completion with components', () => {
  const rangesOf = (entry: Partial<AcceptedCompletion>, components: CaseCredential['components'] = []) =>
    about(entry, { components }).ranges.map((range) => `${range.status} ${range.from}…${range.through ?? ''}`)
  const year = { amount: 12, unit: 'month' as const }

  it('are cut by each component that is asked for, by itself', () => {
    const components = [
      { key: 'driving', isPassed: true, completedOn: '2024-12-01', statedThrough: '2025-06-30' },
      { key: 'first-aid', isPassed: true, completedOn: '2025-03-01' },
    ]
    expect(rangesOf({ components: [{ key: 'first-aid', validity: year }] }, components)).toEqual([
      'MET 2025-03-01…2026-03-01',
    ])
  })

  it('are those of the attempt that was passed', () => {
    const components = [
      { key: 'first-aid', isPassed: false, completedOn: '2025-02-01' },
      { key: 'first-aid', isPassed: true, completedOn: '2025-03-01' },
    ]
    expect(rangesOf({ components: [{ key: 'first-aid', validity: year }] }, components)).toEqual([
      'MET 2025-03-01…2026-03-01',
    ])
  })
})

describe('the day of completion', () => {
  it('counts whole, at any time, where a validity is not in hours', () => {
    const leaving = { ...trip, departsAt: '2025-10-01T10:00:00+09:00' }
    const during = { completedOn: '2025-10-01', completedAt: '2025-10-01T15:00:00+09:00' }
    expect(about({ validity: { amount: 1, unit: 'year' } }, during, leaving).status).toBe('MET')
    expect(about({ validity: { amount: 8_760, unit: 'hour' } }, during, leaving).runs).toMatchObject([
      { status: 'NOT_MET', through: '2025-10-01' },
      { status: 'MET', from: '2025-10-02' },
    ])
  })
})

describe('what a revocation leaves', () => {
  const revoked = (from: string): StatusEntry => ({ status: 'revoked', from })

  it('is no more than what was there', () => {
    expect(runsOf(needs('a'), held({ statuses: [{ status: 'pending' }, revoked('2025-10-04')] }))).toEqual([
      'PENDING 2025-10-01…2025-10-03',
      'NOT_MET 2025-10-04…2025-10-10',
    ])
    const rejected = about({}, { statuses: [{ status: 'rejected' }, revoked('2025-10-04')] })
    expect(rejected).toMatchObject({ status: 'NOT_MET', runs: [{ through: '2025-10-10' }] })
    expect(rejected.findings).toEqual([
      { code: 'credential-rejected', parameters: { reason: null }, factIds: ['cred'] },
    ])
  })

  it.each(['start', '2025-10-01', '2024-05-01'])('is no day at all, revoked from %s', (from) => {
    const statuses: StatusEntry[] = [{ status: 'pending' }, revoked(from)]
    expect(about({}, { completedOn: '2025-10-01', statuses })).toMatchObject({
      status: 'NOT_MET',
      runs: [{ status: 'NOT_MET', from: '2025-10-01', through: '2025-10-10' }],
      ranges: [],
      findings: [{ code: 'credential-revoked', parameters: { from }, factIds: ['cred'] }],
    })
  })
})
