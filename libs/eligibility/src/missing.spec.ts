import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, group, holding, needs } from './cases/small.ts'
import type { Course } from './catalogue.ts'
import type { Decision } from './decision.ts'
import type { ProfileNode } from './profile.ts'

const course = (type: string, hours: number, more: Partial<Course> = {}): Course => ({
  key: `${type}-course`,
  type,
  issuerId: 'internal',
  isInternal: true,
  mode: 'online',
  hours,
  ...more,
})
const offered = (courses: Course[], more: Partial<CaseInput> = {}): Partial<CaseInput> => ({
  ...more,
  common: { ...more.common, courses },
})
const types = (decision: Decision) => decision.missing.map((one) => one.type)
const twoOf = (isDistinct: boolean): ProfileNode => ({
  kind: 'atLeast',
  id: 'two',
  title: { en: 'x', ja: 'x' },
  n: 2,
  isDistinct,
  children: [needs('a'), needs('b'), needs('c')],
})

describe('the smallest set of missing completions', () => {
  it('is empty when nothing is missing, or only verification is', () => {
    expect(types(decideOn(needs('a'), holding({ a: '2025-01-01' })))).toEqual([])
    const pending = {
      personId: 'p',
      credentials: [{ id: 'a', type: 'a', completedOn: '2025-01-01', statuses: [{ status: 'pending' as const }] }],
    }
    expect(types(decideOn(needs('a'), { person: pending }))).toEqual([])
  })

  it('takes fewest hours, then fewest courses', () => {
    const either = group('any', [needs('a'), group('all', [needs('b'), needs('c')])])
    expect(types(decideOn(either, offered([course('a', 10), course('b', 4), course('c', 5)])))).toEqual(['b', 'c'])
    expect(types(decideOn(either, offered([course('a', 9), course('b', 4), course('c', 5)])))).toEqual(['a'])
    expect(types(decideOn(either, offered([course('b', 4), course('c', 5)])))).toEqual(['b', 'c'])
    expect(types(decideOn(either))).toEqual(['a'])
  })

  it('counts a course that serves two clauses once', () => {
    const both = group('all', [
      { ...needs('x', { id: 'one' }), accepts: [{ type: 'wide' }, { type: 'narrow-1' }] },
      { ...needs('y', { id: 'two' }), accepts: [{ type: 'wide' }, { type: 'narrow-2' }] },
    ])
    const decision = decideOn(both, offered([course('wide', 7), course('narrow-1', 4), course('narrow-2', 4)]))
    expect(decision.missing).toMatchObject([
      { type: 'wide', courseKey: 'wide-course', nodeIds: ['one', 'two'], hours: 7 },
    ])
  })

  it('chooses n, and only what is lacking', () => {
    const courses = [course('a', 5), course('b', 3), course('c', 4)]
    expect(types(decideOn(twoOf(false), offered(courses)))).toEqual(['b', 'c'])
    expect(types(decideOn(twoOf(true), offered(courses)))).toEqual(['b', 'c'])
    expect(types(decideOn(twoOf(true), offered(courses, holding({ a: '2025-01-01' }))))).toEqual(['b'])
    expect(types(decideOn(twoOf(false), offered(courses, holding({ a: '2025-01-01' }))))).toEqual(['b'])
  })

  it('takes what waits for verification as there', () => {
    const credentials = [{ id: 'a', type: 'a', completedOn: '2025-01-01', statuses: [] }]
    const given = offered([course('a', 1), course('b', 3), course('c', 4)], { person: { personId: 'p', credentials } })
    expect(types(decideOn(twoOf(true), given))).toEqual(['b'])
  })

  it('sees that one credential cannot fill two slots', () => {
    const slots: ProfileNode = {
      kind: 'atLeast',
      id: 'two',
      title: { en: 'x', ja: 'x' },
      n: 2,
      isDistinct: true,
      children: [
        { ...needs('a'), accepts: [{ type: 'a' }, { type: 'wide' }] },
        { ...needs('b'), accepts: [{ type: 'b' }, { type: 'wide' }] },
      ],
    }
    expect(types(decideOn(slots, offered([course('a', 5), course('b', 3)], holding({ wide: '2025-01-01' }))))).toEqual([
      'b',
    ])
  })

  it('leaves out what no completion can meet, and prefers a way without it', () => {
    const passport: ProfileNode = {
      kind: 'attribute',
      id: 'x',
      title: { en: 'x', ja: 'x' },
      attribute: 'fit',
      test: { is: 'flag', equals: true },
    }
    expect(types(decideOn(group('all', [needs('a'), passport])))).toEqual(['a'])
    expect(types(decideOn(group('any', [passport, needs('a')])))).toEqual(['a'])
  })

  it('offers only what would pass: the edition, the mode, an equivalence', () => {
    const node = needs('a', { entry: { minEdition: 3, modes: ['practical'] } })
    const practical = course('a', 8, { edition: 3, mode: 'practical', key: 'right' })
    expect(decideOn(node, offered([course('a', 1), practical])).missing).toMatchObject([{ courseKey: 'right' }])
    const equivalences = [{ id: 'e', from: { type: 'b' }, toType: 'a', validFrom: '2025-01-01', validThrough: null }]
    expect(types(decideOn(needs('a'), offered([course('b', 2)], { common: { equivalences } })))).toEqual(['b'])
  })

  it('does not name an older course that can no longer be completed in time', () => {
    const node: ProfileNode = {
      ...needs('a'),
      accepts: [{ type: 'older', completedThrough: '2025-09-14' }, { type: 'a' }],
    }
    expect(types(decideOn(node))).toEqual(['a'])
    expect(
      types(decideOn({ ...node, accepts: [{ type: 'older', countsThrough: '2025-09-30' }, { type: 'a' }] })),
    ).toEqual(['a'])
  })
})

describe('the earliest day', () => {
  const first = (given: Partial<CaseInput>) => decideOn(needs('a'), given).missing[0]

  it('of an online course: asOf plus its hours at so many a day', () => {
    expect(first(offered([course('a', 7)]))).toMatchObject({
      earliestOn: '2025-09-19',
      via: 'online',
      isByDeparture: true,
    })
    expect(first(offered([course('a', 7)], { studyHoursPerDay: 0.25 }))).toMatchObject({
      earliestOn: '2025-10-13',
      isByDeparture: false,
    })
    expect(first(offered([course('a', 7)], { studyHoursPerDay: 0 }))).toMatchObject({ earliestOn: null })
  })

  it('counts only the lessons that are left', () => {
    const person = { personId: 'p', progress: [{ type: 'a', remaining: [{ lesson: 'l7', minutes: 40 }] }] }
    expect(first(offered([course('a', 7)], { person }))).toMatchObject({ earliestOn: '2025-09-16' })
  })

  it('of a scheduled delivery with a seat, or of a booking', () => {
    const practical = [course('a', 7, { mode: 'practical' })]
    const offering = { id: 'o', courseKey: 'a-course', startsOn: '2025-09-20', endsOn: '2025-09-21', seatsLeft: 1 }
    const when = (offerings: (typeof offering)[]) => first({ common: { courses: practical, offerings } })
    expect(when([{ ...offering, endsOn: '2025-09-28' }, offering])).toMatchObject({
      earliestOn: '2025-09-21',
      via: 'offering',
    })
    expect(when([{ ...offering, seatsLeft: 0 }])).toMatchObject({ earliestOn: null, via: null, isByDeparture: null })
    expect(when([{ ...offering, startsOn: '2025-09-14' }])).toMatchObject({ earliestOn: null })
    const bookings = [{ id: 'b', type: 'a', bookedOn: '2025-10-01' }]
    expect(first({ person: { personId: 'p', bookings } })).toMatchObject({
      courseKey: null,
      hours: null,
      earliestOn: '2025-10-01',
      via: 'booking',
      isByDeparture: true,
    })
    expect(first({ person: { personId: 'p', bookings: [{ ...bookings[0]!, cancelled: {} }] } })).toMatchObject({
      earliestOn: null,
    })
  })
})
