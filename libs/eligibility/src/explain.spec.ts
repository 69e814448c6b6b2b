import { describe, expect, it } from 'vitest'
import { holding, needs, resultOf, trip } from './cases/small.ts'
import type { ProfileNode, Window } from './profile.ts'

const whole = { from: '2025-10-01', through: '2025-10-10' }
const found = (code: string, parameters: object, factIds: string[] = []) => ({ code, parameters, factIds })
const windowed = (window: Window) => needs('a', { window })
const proof = (id: string, completedOn: string, statedThrough: string | null = null) => ({
  id,
  type: 'a',
  completedOn,
  statedThrough,
})
const findings = (node: ProfileNode, ...credentials: ReturnType<typeof proof>[]) =>
  resultOf(node, { person: { personId: 'p', credentials } }).findings

describe('why a proof does not hold on the day judged', () => {
  const departure = windowed({ kind: 'departure' })

  it('it expired, and through which day it held', () => {
    const expired = found('credential-expired', { through: '2025-09-30' }, ['c'])
    expect(findings(departure, proof('c', '2025-01-01', '2025-09-30'))).toEqual([expired])
  })

  it('it was completed too late', () => {
    const late = found('completed-too-late', { needed: '2025-10-01', found: '2025-10-02' }, ['c'])
    expect(findings(departure, proof('c', '2025-10-02'))).toEqual([late])
  })

  it('it was completed too long ago', () => {
    const recent = windowed({ kind: 'recent', within: { amount: 24, unit: 'month' } })
    const days = { completedOn: '2023-09-30', anchor: '2025-10-01', reachedThrough: '2025-09-30' }
    expect(findings(recent, proof('c', '2023-09-30'))).toEqual([found('completed-too-long-ago', days, ['c'])])
  })

  it('its time is missing', () => {
    const recent = windowed({ kind: 'recent', within: { amount: 72, unit: 'hour' } })
    expect(findings(recent, proof('c', '2025-09-30'))).toEqual([
      found('instant-missing', { completedOn: '2025-09-30' }, ['c']),
    ])
  })
})

describe('which day is asked about', () => {
  it('is the day of arrival where that is the day judged', () => {
    const arrival = windowed({ kind: 'arrival' })
    const expired = found('credential-expired', { through: '2025-10-01' }, ['c'])
    expect(findings(arrival, proof('c', '2025-01-01', '2025-10-01'))).toEqual([expired])
  })

  it.each([
    ['2025-10-01', null],
    ['2025-09-28', '2025-10-01'],
  ])('is among the days of a proof of %s through %s, its first and its last', (completedOn, through) => {
    const recent = windowed({ kind: 'recent', within: { amount: 72, unit: 'hour' } })
    const missing = found('instant-missing', { completedOn }, ['c'])
    expect(findings(recent, proof('c', completedOn, through))).toEqual([missing])
  })

  it('is the last of all the days on which an expired proof counted, by whichever entry', () => {
    const month = { type: 'a', validity: { amount: 1, unit: 'month' } } as const
    const node = {
      ...windowed({ kind: 'departure' }),
      accepts: [{ ...month, validity: { amount: 2, unit: 'month' } }, month],
    }
    const expired = found('credential-expired', { through: '2025-09-01' }, ['c'])
    expect(findings(node as ProfileNode, proof('c', '2025-07-01'))).toEqual([expired])
  })

  it('is the first on which units that were enough are no longer', () => {
    const drill = (id: string, performedOn: string) => ({
      id,
      unit: 'drill',
      amount: 1,
      performedOn,
      statuses: [{ status: 'verified' as const }],
    })
    const node = (window: Window): ProfileNode => ({
      kind: 'accrual',
      id: 'drills',
      title: { en: 'x', ja: 'x' },
      unit: 'drill',
      atLeast: 2,
      lookBack: { amount: 30, unit: 'day' },
      window,
    })
    const units = [drill('u', '2025-09-05'), drill('v', '2025-09-20')]
    const short = (window: Window) =>
      resultOf(node(window), { person: { personId: 'p', credentials: [], units } }).findings
    const parameters = { unit: 'drill', needed: 2, found: 1, lookBackFrom: '2025-09-06', through: '2025-10-06' }
    expect(short({ kind: 'throughout' }).at(-1)).toEqual(found('units-too-few', parameters, ['v']))
    const late = { ...parameters, found: 0, lookBackFrom: '2025-09-22', through: '2025-10-22' }
    const leaving = { ...trip, departsOn: '2025-10-22', arrivesOn: '2025-10-23', returnsOn: '2025-10-30' }
    const person = { personId: 'p', credentials: [], units }
    expect(resultOf(node({ kind: 'departure' }), { person, posting: leaving }).findings).toEqual([
      found('units-too-few', late),
    ])
    const later = { ...late, lookBackFrom: '2025-09-23', through: '2025-10-23' }
    expect(resultOf(node({ kind: 'arrival' }), { person, posting: leaving }).findings).toEqual([
      found('units-too-few', later),
    ])
  })
})

describe('which days are not covered', () => {
  const counted = (id: string, from: string, through: string | null) => found('counted', { from, through }, [id])
  const first = proof('c', '2025-01-01', '2025-10-03')

  it('between two proofs, after the one that ended', () => {
    expect(findings(needs('a'), first, proof('d', '2025-10-06'))).toEqual([
      counted('c', '2025-01-01', '2025-10-03'),
      counted('d', '2025-10-06', null),
      found('days-uncovered', { from: '2025-10-04', through: '2025-10-05' }, ['c']),
    ])
  })

  it('before the return', () => {
    const gap = { through: '2025-10-03', uncoveredFrom: '2025-10-04', uncoveredThrough: '2025-10-10' }
    expect(findings(needs('a'), first)).toEqual([
      counted('c', '2025-01-01', '2025-10-03'),
      found('validity-ends-before-return', gap, ['c']),
    ])
  })

  it('all of them, after a proof that expired before departure', () => {
    expect(findings(needs('a'), proof('c', '2025-01-01', '2025-09-30'))).toEqual([
      found('credential-expired', { through: '2025-09-30' }, ['c']),
      found('days-uncovered', whole, ['c']),
    ])
  })

  it('before a completion', () => {
    expect(findings(needs('a'), proof('c', '2025-10-10'))).toEqual([
      counted('c', '2025-10-10', null),
      found('days-uncovered', { from: '2025-10-01', through: '2025-10-09' }),
    ])
  })
})

describe('what is told of the days after arrival', () => {
  const node = windowed({ kind: 'withinArrival', days: 3 })
  const missing = found('credential-missing', { types: ['a'] })

  it('what is booked, and by when', () => {
    const bookings = [{ id: 'b', type: 'a', bookedOn: '2025-10-04' }]
    expect(resultOf(node, holding({}, { bookings })).findings).toEqual([
      missing,
      found('due-later', { by: '2025-10-05', bookedOn: '2025-10-04' }, ['b']),
    ])
  })

  it.each([
    ['2025-10-05', found('booking-missing', { deadline: '2025-10-05', types: ['a'] })],
    ['2025-10-06', found('deadline-passed', { deadline: '2025-10-05' })],
  ])('what may still be booked on %s', (asOf, expected) => {
    expect(resultOf(node, { ...holding({}), asOf }).findings).toEqual([missing, expected])
  })
})

describe('a condition that nobody can judge', () => {
  it('is told with its days', () => {
    const node = needs('a', { when: { posting: 'role', is: { equals: 'x' } } })
    expect(resultOf(node, holding({ a: '2025-01-01' })).findings[0]).toEqual(found('condition-unknown', whole))
    const posting = { ...trip, role: 'x' }
    expect(resultOf(node, { ...holding({ a: '2025-01-01' }), posting }).findings.map((one) => one.code)).toEqual([
      'counted',
    ])
  })
})

describe('the days on which proofs count', () => {
  it('are told with their status, verified or not, and open where they have no end', () => {
    const pending = { ...proof('d', '2025-02-01', '2025-03-01'), statuses: [{ status: 'pending' as const }] }
    const { ranges } = resultOf(needs('a'), {
      person: { personId: 'p', credentials: [proof('c', '2025-01-01'), pending] },
    })
    expect(ranges).toEqual([
      { from: '2025-01-01', through: null, status: 'MET', factId: 'c' },
      { from: '2025-02-01', through: '2025-03-01', status: 'PENDING', factId: 'd' },
    ])
  })
})

describe('a node', () => {
  it('is required unless it says otherwise, and is judged on the days of its window', () => {
    expect(resultOf(needs('a'))).toMatchObject({ severity: 'required', judged: whole })
    const node = needs('a', { severity: 'recommended', window: { kind: 'arrival' } })
    const day = { from: '2025-10-02', through: '2025-10-02' }
    expect(resultOf(node)).toMatchObject({ severity: 'recommended', judged: day })
  })

  it('that does not apply has nothing to tell', () => {
    const node = needs('a', { when: { posting: 'role', is: { equals: 'x' } } })
    const result = resultOf(node, { ...holding({ a: '2025-01-01' }), posting: { ...trip, role: 'y' } })
    expect(result).toMatchObject({ status: 'NOT_APPLICABLE', findings: [] })
  })
})
