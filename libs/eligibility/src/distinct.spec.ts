import { describe, expect, it } from 'vitest'
import type { CaseCredential, CaseInput } from './case.ts'
import { group, needs, runsOf, trip } from './cases/small.ts'
import type { ProfileNode, When } from './profile.ts'

const whole = '2025-10-01…2025-10-10'
/** n slots, each filled by a completion of its own. */
const slots = (n: number, ...children: ProfileNode[]): ProfileNode => ({
  kind: 'atLeast',
  id: 'slots',
  title: { en: 'x', ja: 'x' },
  n,
  isDistinct: true,
  children,
})
const held = (...credentials: (Partial<CaseCredential> & { type: string })[]): Partial<CaseInput> => ({
  person: {
    personId: 'p',
    credentials: credentials.map((one, index) => ({ id: `c${index}`, completedOn: '2025-01-01', ...one })),
  },
})
const pending = [{ status: 'pending' as const }]

describe('slots with different credentials', () => {
  it('are as good as the lowest that is needed', () => {
    const both = slots(2, needs('a'), needs('b'))
    expect(runsOf(both, held({ type: 'a' }, { type: 'b' }))).toEqual([`MET ${whole}`])
    expect(runsOf(both, held({ type: 'a' }, { type: 'b', statuses: pending }))).toEqual([`PENDING ${whole}`])
    expect(runsOf(both, held({ type: 'a' }))).toEqual([`NOT_MET ${whole}`])
    const oneOfBoth = slots(1, needs('a'), needs('b'))
    expect(runsOf(oneOfBoth, held({ type: 'a' }, { type: 'b', statuses: pending }))).toEqual([`MET ${whole}`])
    expect(runsOf(oneOfBoth, held({ type: 'a', statuses: pending }))).toEqual([`PENDING ${whole}`])
  })

  it('are filled anew on each day', () => {
    const both = slots(2, needs('a'), needs('b'))
    const given = held(
      { type: 'a', statedThrough: '2025-10-04' },
      { type: 'b' },
      { type: 'a', completedOn: '2025-10-07' },
    )
    expect(runsOf(both, given)).toEqual([
      'MET 2025-10-01…2025-10-04',
      'NOT_MET 2025-10-05…2025-10-06',
      'MET 2025-10-07…2025-10-10',
    ])
  })

  it('hold with a buffer for so many days longer', () => {
    const buffered = (bufferDays?: number) => needs('a', { window: { kind: 'throughout', bufferDays } })
    const given = held({ type: 'a', statedThrough: '2025-10-08' })
    expect(runsOf(slots(1, buffered(3)), given)).toEqual(['MET 2025-10-01…2025-10-05', 'NOT_MET 2025-10-06…2025-10-10'])
    expect(runsOf(slots(1, buffered()), given)).toEqual(['MET 2025-10-01…2025-10-08', 'NOT_MET 2025-10-09…2025-10-10'])
  })

  it('are judged by the windows that they have', () => {
    const before = needs('a', { window: { kind: 'departure' } })
    const given = held({ type: 'a', statedThrough: '2025-10-01' }, { type: 'b' })
    expect(runsOf(slots(2, before, needs('b')), given)).toEqual([`MET ${whole}`])
  })

  it('cannot be filled by a group, which has no credential of its own', () => {
    expect(runsOf(slots(1, group('all', [needs('a')])), held({ type: 'a' }))).toEqual([`NOT_MET ${whole}`])
  })

  it('may be due later', () => {
    const later = needs('a', { window: { kind: 'withinArrival', days: 5 } })
    const { person } = held({ type: 'b' })
    const bookings = [{ id: 'booking', type: 'a', bookedOn: '2025-10-05' }]
    const given = { person: { ...person, personId: 'p', bookings } }
    expect(runsOf(slots(2, later, needs('b')), given)).toEqual([`DUE_LATER ${whole}`])
  })
})

describe('slots that may drop out', () => {
  const never: When = { posting: 'jobId', is: { equals: 'another' } }
  const nobodyKnows: When = { posting: 'role', is: { equals: 'manager' } }
  const given = { ...held({ type: 'a' }, { type: 'b' }), posting: trip }

  it('are not filled by what is held', () => {
    expect(runsOf(slots(1, needs('a', { when: never }), needs('c')), given)).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(slots(1, needs('a', { when: never }), needs('b')), given)).toEqual([`MET ${whole}`])
  })

  it.each([1, 2])('leave nothing where all of them do, of %i', (n) => {
    const none = slots(n, needs('c', { when: never }), needs('d', { when: never }))
    expect(runsOf(none, given)).toEqual([`NOT_APPLICABLE ${whole}`])
    expect(runsOf(group('all', [needs('a'), none]), given)).toEqual([`MET ${whole}`])
  })

  it('are not counted on where nobody knows, beside others', () => {
    expect(runsOf(slots(1, needs('a', { when: nobodyKnows }), needs('c')), given)).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(slots(2, needs('a', { when: nobodyKnows }), needs('b')), given)).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(slots(1, needs('c', { when: nobodyKnows }), needs('b')), given)).toEqual([`MET ${whole}`])
  })

  it.each<[number, string[], string]>([
    [1, ['a'], 'MET'],
    [1, ['a', 'b'], 'MET'],
    [1, ['a', 'c'], 'NOT_MET'],
    [1, ['c'], 'NOT_MET'],
    [2, ['a', 'b'], 'NOT_MET'],
  ])('come to the worst where nobody knows of any: %i of %j: %s', (n, types, status) => {
    const uncertain = slots(n, ...types.map((type) => needs(type, { when: nobodyKnows })))
    expect(runsOf(group('all', [needs('a', { id: 'root-a' }), uncertain]), given)).toEqual([`${status} ${whole}`])
    expect(runsOf(group('any', [needs('zzz'), uncertain]), given)).toEqual([`NOT_MET ${whole}`])
  })

  it('stand for nothing certain where one does not apply and nobody knows of the other', () => {
    const two = slots(1, needs('c', { when: never }), needs('a', { when: nobodyKnows }))
    expect(runsOf(group('all', [needs('a', { id: 'root-a' }), two]), given)).toEqual([`MET ${whole}`])
  })
})
