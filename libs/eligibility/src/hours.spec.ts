import { describe, expect, it } from 'vitest'
import { needs, resultOf, trip } from './cases/small.ts'
import type { Posting } from './facts.ts'

/** Tested no longer than 72 hours before. */
const statusOf = (kind: 'departure' | 'arrival', completedAt: string, posting: Partial<Posting>) =>
  resultOf(needs('test', { window: { kind }, entry: { validity: { amount: 72, unit: 'hour' } } }), {
    posting: { ...trip, ...posting },
    person: {
      personId: 'p',
      credentials: [{ id: 't', type: 'test', completedOn: completedAt.slice(0, 10), completedAt }],
    },
  }).status

describe('the instant at which a day is judged', () => {
  const arrivesAt = '2025-10-02T10:00:00+02:00'
  const offsets = { departureOffset: '+09:00', arrivalOffset: '+02:00' }

  it.each([
    [
      'the end of the day where it ends last',
      'departure',
      {},
      '2025-09-28T23:59:59.999-12:00',
      '2025-09-28T23:59:59.998-12:00',
    ],
    ['the end of the day here', 'departure', offsets, '2025-09-28T23:59:59.999+09:00', '2025-09-28T23:59:59.998+09:00'],
    ['the end of the day there', 'arrival', offsets, '2025-09-29T23:59:59.999+02:00', '2025-09-29T23:59:59.998+02:00'],
    ['the arrival', 'arrival', { ...offsets, arrivesAt }, '2025-09-29T10:00:00+02:00', '2025-09-29T09:59:59+02:00'],
    [
      'not yet the arrival',
      'departure',
      { ...offsets, arrivesAt },
      '2025-09-28T23:59:59.999+09:00',
      '2025-09-28T23:59:59.998+09:00',
    ],
  ] as const)('is %s', (_, kind, posting, inTime, tooEarly) => {
    expect(statusOf(kind, inTime, posting)).toBe('MET')
    expect(statusOf(kind, tooEarly, posting)).toBe('NOT_MET')
  })
})
