import { describe, expect, it } from 'vitest'
import { outsideCredential, type OutsideCertificateRow, statusEntry } from './outside-credential.ts'
import { statedFacts } from './person-facts.ts'

const recordedAt = '2026-03-10T12:00:00+00:00'
const row: OutsideCertificateRow = {
  id: 'o1',
  type: 'ssafe',
  edition: null,
  variant: null,
  issuerId: 'i1',
  mode: 'practical',
  hours: 24,
  components: ['first-aid', { key: 'driving', isPassed: false }],
  level: null,
  scope: null,
  points: 39.8,
  outOf: 50,
  serial: 'S-1',
  completedOn: '2026-03-01',
  expiresOn: '2029-03-01',
  recordedAt,
  statuses: [],
}
const step = (kind: string, from: string | null = null) => ({ kind, from, through: null, reason: null, recordedAt })

describe('an outside certificate', () => {
  it('is taken as its paper says, its score unrounded, and is unverified until somebody looked', () => {
    expect(outsideCredential(row)).toMatchObject({
      isInternal: false,
      statedThrough: '2029-03-01',
      score: { points: 39.8, outOf: 50 },
      components: [
        { key: 'first-aid', isPassed: true },
        { key: 'driving', isPassed: false },
      ],
      statuses: [],
    })
  })

  it('has a history of known words only', () => {
    expect(statusEntry(step('revoked'))).toMatchObject({ status: 'revoked', from: 'start' })
    expect(statusEntry(step('revoked', '2026-05-01'))).toMatchObject({ status: 'revoked', from: '2026-05-01' })
    expect(statusEntry({ ...step('rejected'), reason: 'not-readable' })).toMatchObject({
      status: 'rejected',
      reason: 'not-readable',
    })
    expect(statusEntry(step('withdrawn'))).toMatchObject({ status: 'rejected', reason: 'withdrawn' })
    expect(statusEntry({ ...step('reinstated', '2026-05-01'), through: '2026-05-10' })).toMatchObject({
      status: 'suspended',
      from: '2026-05-01',
      through: '2026-05-10',
    })
    expect(() => statusEntry(step('suspended'))).toThrow('first day')
    expect(() => statusEntry(step('lost'))).toThrow('lost')
  })
})

describe('facts about a person', () => {
  const fact = (kind: string, content: unknown, more = {}) => ({
    id: 'f1',
    kind,
    key: 'k',
    content,
    aboutOn: '2026-03-01',
    recordedAt,
    withdrawnAt: null,
    ...more,
  })

  it('are taken by their kind', () => {
    const facts = statedFacts(
      [
        fact('attribute', { value: '2031-03-19' }),
        fact('accrual', { amount: 40 }),
        fact('acknowledgement', { edition: 3, readOn: '2026-03-01' }),
        fact('attestation', { organisationId: 'a1' }),
      ],
      'p1',
    )
    expect(facts).toMatchObject({
      attributes: [{ key: 'k', value: '2031-03-19' }],
      units: [{ unit: 'k', amount: 40, performedOn: '2026-03-01', statuses: [{ status: 'verified' }] }],
      acknowledgements: [{ documentKey: 'k', edition: 3, readOn: '2026-03-01' }],
      attestations: [
        { statement: 'k', organisationId: 'a1', personIds: ['p1'], from: '2026-03-01', through: null, withdrawn: null },
      ],
    })
  })

  it('are gone when withdrawn, save that an attestation held until then', () => {
    const withdrawn = { withdrawnAt: '2026-04-02T00:00:00+00:00' }
    expect(
      statedFacts(
        [fact('attribute', { value: true }, withdrawn), fact('attestation', { organisationId: 'a1' }, withdrawn)],
        'p1',
      ),
    ).toMatchObject({
      attributes: [],
      attestations: [{ withdrawn: { on: '2026-04-02' } }],
    })
  })

  it.each([
    ['attribute', { value: { year: 2031 } }],
    ['accrual', { amount: -4 }],
    ['accrual', { amount: 'many' }],
    ['acknowledgement', { edition: 'third' }],
    ['attestation', {}],
  ])('stop everything when %s is written as %o', (kind, content) => {
    expect(() => statedFacts([fact(kind, content)], 'p1')).toThrow()
  })
})
