import { toDayNumber } from '@muster/calendar/calendar-date.ts'
import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, needs, situationFor, trip } from './cases/small.ts'
import type { Course, Offering } from './catalogue.ts'
import { wouldBe } from './course-dates.ts'
import type { Booking } from './facts.ts'
import type { AcceptedCompletion } from './profile.ts'

const course: Course = {
  key: 'course',
  type: 'a',
  edition: 3,
  variant: 'manager',
  issuerId: 'agency',
  isInternal: true,
  mode: 'practical',
  hours: 8,
  components: ['first-aid'],
}
const plain: Course = { key: 'plain', type: 'a', issuerId: 'centre', isInternal: false, mode: 'classroom', hours: 5 }

describe('what a course would give', () => {
  it('is a verified completion for this posting, with full marks', () => {
    expect(wouldBe(course, toDayNumber('2025-09-20'), situationFor())).toEqual({
      id: 'course:course',
      type: 'a',
      edition: 3,
      variant: 'manager',
      issuerId: 'agency',
      isInternal: true,
      mode: 'practical',
      hours: 8,
      components: [{ key: 'first-aid', isPassed: true }],
      completedOn: '2025-09-20',
      completedAt: '2025-09-20T12:00:00Z',
      score: { points: 1, outOf: 1 },
      scope: { dutyStationId: 'town', jobId: 'job', postingId: 'trip' },
      statuses: [{ status: 'verified' }],
    })
  })

  it('is no more than the catalogue says, and for no posting where there is none', () => {
    expect(wouldBe(plain, toDayNumber('2025-09-20'), situationFor({ posting: null }))).toMatchObject({
      edition: null,
      variant: null,
      components: [],
      scope: { dutyStationId: undefined, jobId: undefined, postingId: undefined },
    })
  })

  it.each<[Partial<AcceptedCompletion>, string]>([
    [{ minEdition: 3 }, 'course'],
    [{ variants: ['manager'] }, 'course'],
    [{ components: [{ key: 'first-aid' }] }, 'course'],
    [{ issuers: { kind: 'internal' } }, 'course'],
    [{ issuers: { kind: 'listed', issuerIds: ['centre'] } }, 'plain'],
    [{ minScorePercent: 100 }, 'plain'],
    [{ scope: ['duty-station', 'job', 'posting'] }, 'plain'],
    [{ validity: { amount: 72, unit: 'hour' } }, 'plain'],
  ])('passes %j: %s', (entry, courseKey) => {
    const { missing } = decideOn(needs('a', { entry }), { common: { courses: [course, plain] } })
    expect(missing).toMatchObject([{ courseKey }])
  })
})

describe('the day by which it could be there', () => {
  const first = (given: Partial<CaseInput>) => decideOn(needs('a'), given).missing[0]
  const offering: Offering = {
    id: 'o',
    courseKey: 'plain',
    startsOn: '2025-09-15',
    endsOn: '2025-09-16',
    seatsLeft: 1,
  }
  const offered = (change: Partial<Offering>, courses = [plain]) =>
    first({ common: { courses, offerings: [{ ...offering, ...change }] } })
  const booked = (change: Partial<Booking>) =>
    first({ person: { personId: 'p', bookings: [{ id: 'b', type: 'a', bookedOn: '2025-09-15', ...change }] } })
  const nobodyKnows = { earliestOn: null, via: null, isByDeparture: null }

  it('is that of an offering of this course that begins today or later', () => {
    expect(offered({})).toMatchObject({ earliestOn: '2025-09-16', via: 'offering' })
    expect(offered({ startsOn: '2025-09-14' })).toMatchObject(nobodyKnows)
    expect(offered({ courseKey: 'another' })).toMatchObject(nobodyKnows)
    expect(offered({}, [])).toMatchObject(nobodyKnows)
  })

  it('is that of a place booked for this type, today or later', () => {
    expect(booked({})).toMatchObject({ earliestOn: '2025-09-15', via: 'booking' })
    expect(booked({ bookedOn: '2025-09-14' })).toMatchObject(nobodyKnows)
    expect(booked({ type: 'b' })).toMatchObject(nobodyKnows)
  })

  it('is the earliest of them', () => {
    const given = (bookedOn: string) => ({
      person: { personId: 'p', bookings: [{ id: 'b', type: 'a', bookedOn }] },
      common: { courses: [plain], offerings: [offering] },
    })
    expect(first(given('2025-09-15'))).toMatchObject({ earliestOn: '2025-09-15', via: 'booking' })
    expect(first(given('2025-09-17'))).toMatchObject({ earliestOn: '2025-09-16', via: 'offering' })
  })

  it('is in time through the day of departure', () => {
    expect(booked({ bookedOn: trip.departsOn })).toMatchObject({ isByDeparture: true })
    expect(booked({ bookedOn: '2025-10-02' })).toMatchObject({ isByDeparture: false })
  })

  it('is after all the hours of a course of which no lesson was done', () => {
    const online: Course = { ...plain, mode: 'online' }
    const progress = (type: string) => [{ type, remaining: [{ lesson: 'l7', minutes: 40 }] }]
    const after = (type: string) =>
      first({ person: { personId: 'p', progress: progress(type) }, common: { courses: [online] } })
    expect(after('other')).toMatchObject({ earliestOn: '2025-09-18', hours: 5 })
    expect(after('a')).toMatchObject({ earliestOn: '2025-09-16', hours: 40 / 60 })
  })
})
