import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { verdictWords } from './codes.ts'
import { judge, signatureStanding, statusFromLists, type KnownStatus, type VerdictFacts } from './verdict.ts'

const clear: KnownStatus = { revoked: null, isSuspended: false, asOf: '2026-10-05T05:00:00Z', isCurrent: true }

const good: VerdictFacts = {
  signature: 'holds',
  isIssuerKnown: true,
  validFrom: '2024-06-17T09:30:00+09:00',
  validUntil: '2027-06-15T23:59:59+09:00',
  status: clear,
  supersededBy: null,
  asOf: '2026-10-05T05:02:00Z',
}

describe('judge', () => {
  it('says VALID when everything is known and good, and without an end too', () => {
    expect(judge(good)).toEqual({ word: 'VALID', reasons: [] })
    expect(judge({ ...good, validUntil: null })).toEqual({ word: 'VALID', reasons: [] })
  })

  it.each<[string, Partial<VerdictFacts>]>([
    ['NOT_FOUND', { signature: 'absent' }],
    ['FORGED', { signature: 'wrong' }],
    ['KEY_REVOKED', { signature: 'key-revoked' }],
    ['ISSUER_UNKNOWN', { signature: 'unchecked' }],
    ['ISSUER_UNKNOWN', { isIssuerKnown: false }],
    ['REVOKED', { status: { ...clear, revoked: 'from-the-start' } }],
    ['REVOKED', { status: { ...clear, revoked: { from: '2026-10-05T05:02:00Z' } } }],
    ['REVOKED', { status: { ...clear, revoked: 'from-the-start', isCurrent: false } }],
    ['SUSPENDED', { status: { ...clear, isSuspended: true } }],
    ['SUPERSEDED', { supersededBy: 'MU-…' }],
    ['EXPIRED', { asOf: '2027-06-16T00:00:00+09:00' }],
    ['NOT_YET_VALID', { asOf: '2024-06-17T00:29:59Z' }],
    ['STATUS_UNKNOWN', { status: null }],
    ['STATUS_UNKNOWN', { status: { ...clear, isCurrent: false } }],
  ])('says %s', (word, changed) => {
    expect(judge({ ...good, ...changed }).word).toBe(word)
  })

  it('holds through the last second of the last day', () => {
    expect(judge({ ...good, asOf: '2027-06-15T23:59:59+09:00' }).word).toBe('VALID')
  })

  it('is not revoked before the day from which it is', () => {
    const status = { ...clear, revoked: { from: '2027-01-01T00:00:00+09:00' } }
    expect(judge({ ...good, status }).word).toBe('VALID')
    expect(judge({ ...good, status, asOf: '2027-01-01T00:00:00+09:00' }).word).toBe('REVOKED')
  })

  it('lists every reason, gravest first', () => {
    const status = { ...clear, revoked: 'from-the-start' as const, isSuspended: true, isCurrent: false }
    expect(judge({ ...good, status, asOf: '2030-01-01T00:00:00Z', supersededBy: 'MU-…' })).toEqual({
      word: 'REVOKED',
      reasons: ['REVOKED', 'SUPERSEDED', 'SUSPENDED', 'EXPIRED', 'STATUS_UNKNOWN'],
    })
  })

  it('believes nothing a forged document says of itself', () => {
    expect(judge({ ...good, signature: 'wrong', status: null, asOf: '2030-01-01T00:00:00Z' }).reasons).toEqual([
      'FORGED',
    ])
  })

  it('never says VALID while anything is bad or unknown', () => {
    const anyFacts: fc.Arbitrary<VerdictFacts> = fc.record({
      signature: fc.constantFrom<VerdictFacts['signature']>('holds', 'wrong', 'unchecked', 'key-revoked', 'absent'),
      isIssuerKnown: fc.boolean(),
      validFrom: fc.constantFrom(good.validFrom, '2029-01-01T00:00:00Z'),
      validUntil: fc.constantFrom(good.validUntil, '2025-01-01T00:00:00Z', null),
      status: fc.option(
        fc.record({
          revoked: fc.constantFrom<KnownStatus['revoked']>(null, 'from-the-start', { from: '2025-01-01T00:00:00Z' }),
          isSuspended: fc.boolean(),
          asOf: fc.constant(clear.asOf),
          isCurrent: fc.boolean(),
        }),
      ),
      supersededBy: fc.constantFrom(null, 'MU-…'),
      asOf: fc.constant(good.asOf),
    })
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const isGood =
          facts.signature === 'holds' &&
          facts.isIssuerKnown &&
          facts.validFrom === good.validFrom &&
          facts.validUntil !== '2025-01-01T00:00:00Z' &&
          facts.status?.isCurrent === true &&
          !facts.status.isSuspended &&
          facts.status.revoked === null &&
          facts.supersededBy === null
        const { word, reasons } = judge(facts)
        expect(word === 'VALID').toBe(isGood)
        expect(verdictWords).toContain(word)
        expect(reasons[0] ?? 'VALID').toBe(word)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what a verdict is made from', () => {
  it('takes a proof that cannot be checked for neither good nor forged', () => {
    expect(signatureStanding({ ok: true })).toBe('holds')
    expect(signatureStanding({ ok: false, reason: 'key-unknown' })).toBe('unchecked')
    expect(signatureStanding({ ok: false, reason: 'signature-wrong' })).toBe('wrong')
    expect(signatureStanding({ ok: false, reason: 'key-revoked' })).toBe('key-revoked')
  })

  it('takes a set bit for revoked from the start', () => {
    const reading = { isRevoked: true, isSuspended: false, asOf: clear.asOf, isCurrent: false }
    expect(judge({ ...good, status: statusFromLists(reading) }).word).toBe('REVOKED')
    expect(judge({ ...good, status: statusFromLists({ ...reading, isRevoked: false, isCurrent: true }) }).word).toBe(
      'VALID',
    )
    expect(statusFromLists(null)).toBeNull()
  })
})
