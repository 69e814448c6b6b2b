import { describe, expect, it } from 'vitest'
import { type CompletionRow, ownCredential, ownStatuses } from './own-credential.ts'

const recordedAt = '2026-01-05T09:00:00+09:00'
const step = (kind: string, from: string | null, at = '2026-03-10T12:00:00+00:00') => ({ kind, from, recordedAt: at })
const completion: CompletionRow = {
  id: 'c1',
  type: 'e1-security-management',
  edition: 2026,
  editionId: 'e1',
  agencyId: 'a1',
  mode: 'online',
  hours: 7,
  validityMonths: 24,
  points: 34,
  outOf: 40,
  completedOn: '2024-02-29',
  completedAt: recordedAt,
  recordedAt,
  certificateId: null,
  issuedAt: null,
  statuses: [],
}

describe('a completion here', () => {
  it('is verified, internal, and ends when its edition says', () => {
    expect(ownCredential(completion)).toMatchObject({
      issuerId: 'a1',
      isInternal: true,
      statedThrough: '2026-02-28',
      score: { points: 34, outOf: 40 },
      statuses: [{ status: 'verified' }],
    })
    expect(ownCredential({ ...completion, validityMonths: null, points: null })).toMatchObject({
      statedThrough: null,
      score: null,
    })
  })

  it('is revoked from a day or from the start', () => {
    expect(ownStatuses(recordedAt, [step('revoked', '2026-03-01')]).at(-1)).toMatchObject({
      status: 'revoked',
      from: '2026-03-01',
    })
    expect(ownStatuses(recordedAt, [step('revoked', null)]).at(-1)).toMatchObject({ status: 'revoked', from: 'start' })
  })

  it('is suspended until the day before it is reinstated', () => {
    expect(ownStatuses(recordedAt, [step('suspended', '2026-03-01')]).at(-1)).toMatchObject({
      status: 'suspended',
      from: '2026-03-01',
      through: null,
    })
    expect(
      ownStatuses(recordedAt, [step('suspended', '2026-03-01'), step('reinstated', '2026-03-09')]).at(-1),
    ).toMatchObject({ from: '2026-03-01', through: '2026-03-08' })
    expect(
      ownStatuses(recordedAt, [step('suspended', '2026-03-01'), step('reinstated', '2026-02-01')]).at(-1),
    ).toMatchObject({ from: '2026-03-01', through: '2026-02-28' })
  })

  it('is nothing when its certificate’s history has a word nobody knows', () => {
    expect(() => ownStatuses(recordedAt, [step('misplaced', null)])).toThrow('misplaced')
  })
})
