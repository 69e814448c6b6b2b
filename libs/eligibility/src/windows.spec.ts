import { describe, expect, it } from 'vitest'
import { decideOn, group, holding, needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { ProfileNode, Window } from './profile.ts'

const months = (amount: number) => ({ amount, unit: 'month' as const })
const whole = '2025-10-01…2025-10-10'
const attribute = (window: Window): ProfileNode => ({
  kind: 'attribute',
  id: 'consent',
  title: { en: 'x', ja: 'x' },
  attribute: 'consent',
  test: { is: 'flag', equals: true },
  window,
})

describe('windows', () => {
  it('judges one day for all of them', () => {
    const node = needs('a', { window: { kind: 'departure' }, entry: { validity: { amount: 0, unit: 'day' } } })
    expect(runsOf(node, holding({ a: '2025-10-01' }))).toEqual([`MET ${whole}`])
    expect(runsOf(node, holding({ a: '2025-09-30' }))).toEqual([`NOT_MET ${whole}`])
    expect(runsOf({ ...node, window: { kind: 'arrival' } }, holding({ a: '2025-10-02' }))).toEqual([`MET ${whole}`])
    expect(runsOf({ ...node, window: { kind: 'nomination' } }, holding({ a: '2025-08-01' }))).toEqual([`MET ${whole}`])
    expect(runsOf({ ...node, window: { kind: 'today' } }, holding({ a: '2025-09-15' }))).toEqual([`MET ${whole}`])
  })

  it('is throughout if none is set, and one set above governs what sets none', () => {
    const ends = needs('a', { entry: { validity: { amount: 3, unit: 'day' } } })
    expect(runsOf(ends, holding({ a: '2025-10-01' }))).toEqual([
      'MET 2025-10-01…2025-10-04',
      'NOT_MET 2025-10-05…2025-10-10',
    ])
    expect(resultOf(ends).window).toEqual({ kind: 'throughout' })
    const above = group('all', [ends], { window: { kind: 'departure' } })
    expect(runsOf(above, holding({ a: '2025-10-01' }))).toEqual([`MET ${whole}`])
    const own = group('all', [{ ...ends, window: { kind: 'arrival' } }], { window: { kind: 'departure' } })
    expect(runsOf(own, holding({ a: '2025-10-02' }))).toEqual([`MET ${whole}`])
  })

  it('does not know a nomination that was not made', () => {
    const result = resultOf(needs('a', { window: { kind: 'nomination' } }), {
      ...holding({ a: '2025-01-01' }),
      posting: { ...trip, nominatedOn: null },
    })
    expect(result).toMatchObject({ status: 'NOT_MET', judged: null, findings: [{ code: 'nomination-missing' }] })
    const consent = { id: 'c', key: 'consent', value: true }
    const flag = attribute({ kind: 'nomination' })
    const given = { person: { personId: 'p', attributes: [consent] }, posting: { ...trip, nominatedOn: null } }
    expect(resultOf(flag, given).status).toBe('NOT_MET')
  })

  it.each([
    ['2023-10-01', 'MET'],
    ['2023-09-30', 'NOT_MET'],
  ])('recent: 24 months before departure, completed on %s: %s', (completedOn, status) => {
    const result = resultOf(needs('a', { window: { kind: 'recent', within: months(24) } }), holding({ a: completedOn }))
    expect(result.status).toBe(status)
    expect(result.findings.map((one) => one.code)).toContain(status === 'MET' ? 'counted' : 'completed-too-long-ago')
  })

  it('recent: counts back by the validity that would reach the anchor', () => {
    const february = { posting: { ...trip, departsOn: '2026-02-28', arrivesOn: '2026-02-28', returnsOn: '2026-02-28' } }
    const node = needs('a', { window: { kind: 'recent', within: months(3) } })
    expect(resultOf(node, { ...february, ...holding({ a: '2025-11-30' }) }).status).toBe('MET')
    expect(resultOf(node, { ...february, ...holding({ a: '2025-11-27' }) }).status).toBe('NOT_MET')
  })

  it('recent: must be valid on the anchor, too', () => {
    const node = needs('a', { window: { kind: 'recent', within: months(24) }, entry: { validity: months(6) } })
    expect(resultOf(node, holding({ a: '2025-01-01' })).status).toBe('NOT_MET')
  })

  it('recent: on the day itself and no other', () => {
    const node = needs('a', { window: { kind: 'recent', within: { amount: 0, unit: 'day' } } })
    expect(resultOf(node, holding({ a: '2025-10-01' })).status).toBe('MET')
    expect(resultOf(node, holding({ a: '2025-09-30' })).status).toBe('NOT_MET')
  })

  it('recent: before the nomination', () => {
    const window = { kind: 'recent' as const, within: months(24), anchor: 'nomination' as const }
    expect(runsOf(needs('a', { window }), holding({ a: '2023-08-01' }))).toEqual([`MET ${whole}`])
    expect(runsOf(needs('a', { window }), holding({ a: '2023-07-31' }))).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(needs('a', { window }), holding({ a: '2025-08-02' }))).toEqual([`NOT_MET ${whole}`])
  })

  it('recent: what is not completed on a day stays', () => {
    const person = { personId: 'p', attributes: [{ id: 'c', key: 'consent', value: true }] }
    expect(runsOf(attribute({ kind: 'recent', within: months(1) }), { person })).toEqual([`MET ${whole}`])
  })

  it('recent: before each day judged', () => {
    const node = needs('a', { window: { kind: 'recent', within: { amount: 5, unit: 'day' }, anchor: 'day' } })
    expect(runsOf(node, holding({ a: '2025-10-01' }))).toEqual([
      'MET 2025-10-01…2025-10-06',
      'NOT_MET 2025-10-07…2025-10-10',
    ])
  })

  it('a buffer asks for the days ahead of the combined result', () => {
    const node = group('any', [needs('a', { entry: { validity: { amount: 4, unit: 'day' } } }), needs('b')], {
      window: { kind: 'throughout', bufferDays: 2 },
    })
    expect(runsOf(node, holding({ a: '2025-10-01', b: '2025-10-06' }))).toEqual([`MET ${whole}`])
    expect(runsOf(node, holding({ a: '2025-10-01', b: '2025-10-07' }))).toEqual([
      'MET 2025-10-01…2025-10-03',
      'NOT_MET 2025-10-04…2025-10-06',
      'MET 2025-10-07…2025-10-10',
    ])
  })

  it('a buffer looks beyond the return', () => {
    const node = needs('a', { window: { kind: 'throughout', bufferDays: 180 } })
    const until = (statedThrough: string) => ({
      person: { personId: 'p', credentials: [{ id: 'a', type: 'a', completedOn: '2025-01-01', statedThrough }] },
    })
    expect(resultOf(node, until('2026-04-08')).status).toBe('MET')
    expect(resultOf(node, until('2026-04-07')).status).toBe('NOT_MET')
  })
})

describe('within n days after arrival', () => {
  const node = needs('a', { window: { kind: 'withinArrival', days: 3 } })
  const booked = (bookedOn: string) => ({ bookings: [{ id: 'b', type: 'a', bookedOn }] })

  it('counts before the day on which it is met', () => {
    expect(runsOf(node, holding({ a: '2025-10-05' }))).toEqual([`MET ${whole}`])
  })

  it('counts plain days if it came later', () => {
    expect(runsOf(node, holding({ a: '2025-10-06' }))).toEqual([
      'NOT_MET 2025-10-01…2025-10-05',
      'MET 2025-10-06…2025-10-10',
    ])
  })

  it('still lets a later expiry count', () => {
    const ends = { ...node, accepts: [{ type: 'a', validity: { amount: 2, unit: 'day' as const } }] }
    expect(runsOf(ends, holding({ a: '2025-10-05' }))).toEqual([
      'MET 2025-10-01…2025-10-07',
      'NOT_MET 2025-10-08…2025-10-10',
    ])
  })

  it('is due later with a place booked by the deadline, and until then', () => {
    expect(runsOf(node, holding({}, booked('2025-10-05')))).toEqual([`DUE_LATER ${whole}`])
    expect(runsOf(node, holding({}, booked('2025-10-06')))).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(node, { ...holding({}, booked('2025-10-05')), asOf: '2025-10-05' })).toEqual([`DUE_LATER ${whole}`])
    expect(runsOf(node, { ...holding({}, booked('2025-10-05')), asOf: '2025-10-06' })).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(node, holding({}))).toEqual([`NOT_MET ${whole}`])
  })

  it('is not due later by a booking for something else, or one that was cancelled', () => {
    const other = [{ id: 'b', type: 'other', bookedOn: '2025-10-05' }]
    const cancelled = [{ id: 'b', type: 'a', bookedOn: '2025-10-05', cancelled: {} }]
    for (const bookings of [other, cancelled])
      expect(runsOf(node, holding({}, { bookings }))).toEqual([`NOT_MET ${whole}`])
  })

  it('is not due later where it was met after the deadline, whatever was booked', () => {
    expect(runsOf(node, holding({ a: '2025-10-06' }, booked('2025-10-05')))).toEqual([
      'NOT_MET 2025-10-01…2025-10-05',
      'MET 2025-10-06…2025-10-10',
    ])
  })

  it('rests on the booking', () => {
    expect(decideOn(node, holding({}, booked('2025-10-05'))).usedFactIds).toEqual(['b'])
    expect(decideOn(node, holding({ a: '2025-10-01' }, booked('2025-10-05'))).usedFactIds).toEqual(['a'])
  })

  it('says what is due, what is not booked and what is too late', () => {
    const codes = (given: Parameters<typeof resultOf>[1]) => resultOf(node, given).findings.map((one) => one.code)
    expect(codes(holding({}, booked('2025-10-05')))).toContain('due-later')
    expect(codes(holding({}))).toContain('booking-missing')
    expect(codes({ ...holding({}), asOf: '2025-10-06' })).toContain('deadline-passed')
    const due = { code: 'due-later', parameters: { by: '2025-10-05', bookedOn: '2025-10-04' }, factIds: ['b'] }
    expect(resultOf(node, holding({}, booked('2025-10-04'))).findings).toContainEqual(due)
    expect(codes({ ...holding({}, booked('2025-10-05')), asOf: '2025-10-06' })).toContain('deadline-passed')
  })

  it('is pending before the day, too, while its proof is not verified', () => {
    const person = {
      personId: 'p',
      credentials: [{ id: 'a', type: 'a', completedOn: '2025-10-04', statuses: [{ status: 'pending' as const }] }],
    }
    expect(runsOf(node, { person })).toEqual([`PENDING ${whole}`])
  })
})

describe('what is told of proofs', () => {
  it('names those that count on the days judged, and no other', () => {
    const credentials = [
      { id: 'ended', type: 'a', completedOn: '2024-01-01', statedThrough: '2025-09-30' },
      { id: 'now', type: 'a', completedOn: '2025-01-01' },
      { id: 'unread', type: 'a', completedOn: '2025-01-01', statuses: [] },
      { id: 'later', type: 'a', completedOn: '2025-10-11' },
    ]
    const { findings } = resultOf(needs('a'), { person: { personId: 'p', credentials } })
    expect(findings).toEqual([{ code: 'counted', parameters: { from: '2025-01-01', through: null }, factIds: ['now'] }])
  })
})

describe('validities in hours', () => {
  const node = needs('test', { window: { kind: 'departure' }, entry: { validity: { amount: 72, unit: 'hour' } } })
  const tested = (completedAt: string | null, departure: object) => ({
    posting: { ...trip, ...departure },
    person: { personId: 'p', credentials: [{ id: 't', type: 'test', completedOn: '2025-09-28', completedAt }] },
  })

  it.each([
    ['2025-09-28T10:00:00+09:00', { departsAt: '2025-10-01T10:00:00+09:00' }, 'MET'],
    ['2025-09-28T09:59:59+09:00', { departsAt: '2025-10-01T10:00:00+09:00' }, 'NOT_MET'],
    ['2025-09-28T03:00:00+02:00', { departsAt: '2025-10-01T10:00:00+09:00' }, 'MET'],
    ['2025-09-28T23:59:59.999+09:00', { departureOffset: '+09:00' }, 'MET'],
    ['2025-09-28T23:59:59+09:00', { departureOffset: '+09:00' }, 'NOT_MET'],
    ['2025-09-28T23:59:59.999+09:00', {}, 'NOT_MET'],
    [null, { departsAt: '2025-10-01T10:00:00+09:00' }, 'NOT_MET'],
  ])('tested at %s, %j: %s', (completedAt, departure, status) => {
    expect(resultOf(node, tested(completedAt, departure)).status).toBe(status)
  })

  it('does not count before it was done, on the same day', () => {
    const sameDay = (completedAt: string) => ({
      posting: { ...trip, departsAt: '2025-10-01T10:00:00+09:00' },
      person: { personId: 'p', credentials: [{ id: 't', type: 'test', completedOn: '2025-10-01', completedAt }] },
    })
    expect(resultOf(node, sameDay('2025-10-01T10:00:00+09:00')).status).toBe('MET')
    expect(resultOf(node, sameDay('2025-10-01T10:00:01+09:00')).status).toBe('NOT_MET')
  })

  it('counts back by the hour, too', () => {
    const recent = needs('test', { window: { kind: 'recent', within: { amount: 72, unit: 'hour' } } })
    const leaving = { departsAt: '2025-10-01T10:00:00+09:00' }
    expect(resultOf(recent, tested('2025-09-28T10:00:00+09:00', leaving)).status).toBe('MET')
    expect(resultOf(recent, tested('2025-09-28T09:59:00+09:00', leaving)).status).toBe('NOT_MET')
    expect(resultOf(recent, tested(null, leaving))).toMatchObject({
      status: 'NOT_MET',
      ranges: [],
      findings: [{ code: 'instant-missing', parameters: { completedOn: '2025-09-28' }, factIds: ['t'] }],
    })
    const onTheDay = { ...trip, departsOn: '2025-09-28', arrivesOn: '2025-09-28' }
    expect(resultOf(recent, { ...tested(null, {}), posting: onTheDay }).status).toBe('NOT_MET')
  })

  it('says that the time is missing', () => {
    expect(resultOf(node, tested(null, {})).findings[0]?.code).toBe('instant-missing')
  })
})

describe('how far the return may move', () => {
  it('is open without an end, none if nothing is met', () => {
    expect(decideOn(needs('a'), holding({ a: '2025-01-01' })).eligibleThrough).toEqual({ kind: 'open' })
    expect(decideOn(needs('a'), holding({})).eligibleThrough).toEqual({ kind: 'none' })
  })

  it('ends where it becomes worse, even below eligible', () => {
    const node = group('all', [needs('a', { entry: { validity: { amount: 5, unit: 'day' } } }), needs('b')])
    const person = {
      personId: 'p',
      credentials: [
        { id: 'a', type: 'a', completedOn: '2025-10-01' },
        { id: 'b', type: 'b', completedOn: '2025-01-01', statuses: [{ status: 'pending' as const }] },
      ],
    }
    expect(decideOn(node, { person })).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      eligibleThrough: { kind: 'through', on: '2025-10-06' },
    })
  })
})
