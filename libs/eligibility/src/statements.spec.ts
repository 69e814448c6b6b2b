import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { resultOf, runsOf, trip } from './cases/small.ts'
import type { Acknowledgement, Attestation, DocumentEdition } from './facts.ts'
import type { AcknowledgementNode, AttestationNode } from './profile.ts'

const title = { en: 'x', ja: 'x' }
const whole = '2025-10-01…2025-10-10'
const days = (amount: number) => ({ amount, unit: 'day' as const })

describe('a statement', () => {
  const node = (more: Partial<AttestationNode> = {}): AttestationNode => ({
    kind: 'attestation',
    id: 'conduct',
    title,
    statement: 'conduct-clean',
    ...more,
  })
  const stated = (change: Partial<Attestation> = {}): Partial<CaseInput> => {
    const list = { id: 'l', statement: 'conduct-clean', organisationId: 'police', personIds: ['p'] }
    return { common: { attestations: [{ ...list, from: '2025-10-01', through: null, ...change }] } }
  }
  const missing = { code: 'attestation-missing', parameters: { statement: 'conduct-clean' }, factIds: [] }

  it.each([
    [node(), { statement: 'other' }, [`NOT_MET ${whole}`]],
    [
      node(),
      { from: '2025-10-10', through: '2025-10-10' },
      ['NOT_MET 2025-10-01…2025-10-09', 'MET 2025-10-10…2025-10-10'],
    ],
    [node({ validity: days(3) }), {}, ['MET 2025-10-01…2025-10-04', 'NOT_MET 2025-10-05…2025-10-10']],
    [
      node({ validity: days(3) }),
      { through: '2025-10-02' },
      ['MET 2025-10-01…2025-10-02', 'NOT_MET 2025-10-03…2025-10-10'],
    ],
    [node({ validity: days(30) }), {}, [`MET ${whole}`]],
  ] satisfies [AttestationNode, Partial<Attestation>, string[]][])('%j with %j: %j', (asked, change, runs) => {
    expect(runsOf(asked, stated(change))).toEqual(runs)
  })

  it('that nobody made is named', () => {
    expect(resultOf(node()).findings).toEqual([missing])
    expect(resultOf(node(), stated({ statement: 'other' })).findings).toEqual([missing])
  })

  it('that was withdrawn is told with its day, and is missing if it never held', () => {
    const withdrawn = (on: string) => resultOf(node(), stated({ withdrawn: { on } })).findings
    const finding = (on: string) => ({ code: 'attestation-withdrawn', parameters: { on }, factIds: ['l'] })
    expect(withdrawn('2025-10-01')).toEqual([finding('2025-10-01'), missing])
    expect(withdrawn('2025-10-02')).toContainEqual(finding('2025-10-02'))
    expect(withdrawn('2025-10-02').map(({ code }) => code)).toEqual([
      'counted',
      'attestation-withdrawn',
      'validity-ends-before-return',
    ])
  })

  it('about one posting says nothing of somebody without one', () => {
    const standby = { isStandby: true }
    const today = node({ window: { kind: 'today' } })
    const given = { ...stated({ from: '2025-01-01', postingId: 'trip' }), posting: null }
    expect(resultOf(today, given, standby).status).toBe('NOT_MET')
    expect(resultOf(today, { ...stated({ from: '2025-01-01' }), posting: null }, standby).status).toBe('MET')
  })
})

describe('a reading', () => {
  const node = (more: Partial<AcknowledgementNode> = {}): AcknowledgementNode => ({
    kind: 'acknowledgement',
    id: 'brief',
    title,
    documentKey: 'brief',
    edition: 'current',
    ...more,
  })
  const read = (
    change: Partial<Acknowledgement> = {},
    documents: Partial<DocumentEdition>[] = [{ edition: 1 }, { id: 'd2', edition: 2, from: '2025-10-05' }],
  ): Partial<CaseInput> => ({
    person: {
      personId: 'p',
      acknowledgements: [{ id: 'r', documentKey: 'brief', edition: 1, readOn: '2025-09-01', ...change }],
    },
    common: {
      documents: documents.map((one) => ({ id: 'd', documentKey: 'brief', edition: 1, from: '2025-01-01', ...one })),
    },
  })
  const codesOf = (...args: Parameters<typeof resultOf>) => resultOf(...args).findings.map(({ code }) => code)
  const outdated = (needed: 'current' | number, found: number) => ({
    code: 'acknowledgement-outdated',
    parameters: { documentKey: 'brief', needed, found },
    factIds: ['r'],
  })

  it('of an edition that is replaced is outdated from then on, and not missing', () => {
    const { findings } = resultOf(node(), read())
    expect(findings[1]).toEqual(outdated('current', 1))
    expect(findings.map(({ code }) => code)).toEqual([
      'counted',
      'acknowledgement-outdated',
      'validity-ends-before-return',
    ])
  })

  it('of another edition than the one asked for, or too early, is outdated', () => {
    expect(resultOf(node({ edition: 2 }), read()).findings).toEqual([outdated(2, 1)])
    expect(resultOf(node({ edition: 1, readFrom: '2025-09-02' }), read()).findings).toEqual([outdated(1, 1)])
  })

  it('of an edition that was never current does not count', () => {
    expect(resultOf(node(), read({ edition: 3 })).findings).toEqual([outdated('current', 3)])
    expect(resultOf(node(), { ...read(), common: {} })).toMatchObject({
      status: 'NOT_MET',
      findings: [outdated('current', 1)],
    })
  })

  it('of another document is none', () => {
    const missing = (edition: 'current' | number) => ({
      code: 'acknowledgement-missing',
      parameters: { documentKey: 'brief', edition },
      factIds: [],
    })
    expect(resultOf(node(), read({ documentKey: 'other' })).findings).toEqual([missing('current')])
    expect(resultOf(node({ edition: 1 })).findings).toEqual([missing(1)])
  })

  it('is not touched by the editions of another document', () => {
    const other = { id: 'o', documentKey: 'other', edition: 1, from: '2025-10-05' }
    expect(runsOf(node(), read({}, [{}, other]))).toEqual([`MET ${whole}`])
    expect(runsOf(node(), read({}, [other]))).toEqual([`NOT_MET ${whole}`])
  })

  it('that came late or ended is not outdated', () => {
    expect(codesOf(node(), read({ readOn: '2025-10-03' }, [{}]))).toEqual(['counted', 'days-uncovered'])
    const ends = node({ edition: 1, validity: days(31) })
    expect(runsOf(ends, read())).toEqual(['MET 2025-10-01…2025-10-02', 'NOT_MET 2025-10-03…2025-10-10'])
    expect(codesOf(ends, read())).toEqual(['counted', 'validity-ends-before-return'])
  })

  it('of the current edition is judged on the day of the window', () => {
    const arrival = node({ window: { kind: 'arrival' } })
    expect(runsOf(arrival, { ...read(), posting: { ...trip, arrivesOn: '2025-10-04' } })).toEqual([`MET ${whole}`])
    expect(runsOf(arrival, { ...read(), posting: { ...trip, arrivesOn: '2025-10-05' } })).toEqual([`NOT_MET ${whole}`])
  })
})
