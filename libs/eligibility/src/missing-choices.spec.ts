import { describe, expect, it } from 'vitest'
import type { CaseCredential, CaseInput } from './case.ts'
import { decideOn, group, holding, needs } from './cases/small.ts'
import type { Course } from './catalogue.ts'
import type { Waiver } from './facts.ts'
import type { CompletionNode, ProfileNode } from './profile.ts'

const course = (type: string, hours: number, more: Partial<Course> = {}): Course => ({
  key: `${type}-course`,
  type,
  issuerId: 'internal',
  isInternal: true,
  mode: 'online',
  hours,
  ...more,
})
const some = (n: number, isDistinct: boolean, ...children: ProfileNode[]): ProfileNode => ({
  kind: 'atLeast',
  id: 'some',
  title: { en: 'x', ja: 'x' },
  n,
  isDistinct,
  children,
})
const alsoWide = (type: string): CompletionNode => ({ ...needs(type), accepts: [{ type }, { type: 'wide' }] })
/** What nobody can complete any more. */
const closed = needs('closed', { entry: { completedThrough: '2020-12-31' } })
const never = { posting: 'jobId', is: { equals: 'another' } }
const found = (node: ProfileNode, courses: Course[] = [], given: Partial<CaseInput> = {}) =>
  decideOn(node, { ...given, common: { courses } }).missing
const types = (...asked: Parameters<typeof found>) => found(...asked).map((one) => one.type)

describe('what could be completed', () => {
  it('is named with its clause where the catalogue has no course', () => {
    expect(found(group('all', [needs('a'), needs('b', { id: 'clause-b' })]))).toEqual([
      { type: 'a', courseKey: null, nodeIds: ['a'], hours: null, earliestOn: null, via: null, isByDeparture: null },
      {
        type: 'b',
        courseKey: null,
        nodeIds: ['clause-b'],
        hours: null,
        earliestOn: null,
        via: null,
        isByDeparture: null,
      },
    ])
  })

  it.each([
    [{ completedThrough: '2025-09-15' }, 'older'],
    [{ completedThrough: '2025-09-14' }, 'newer'],
    [{ countsThrough: '2025-10-01' }, 'older'],
    [{ countsThrough: '2025-09-30' }, 'newer'],
  ])('may be an older type while it is open, %j: %s', (entry, type) => {
    expect(types({ ...needs('x'), accepts: [{ type: 'older', ...entry }, { type: 'newer' }] })).toEqual([type])
  })

  it('is dated by its own course', () => {
    const both = group('all', [needs('a'), needs('b')])
    expect(found(both, [course('a', 2), course('b', 8), course('c', 1)])).toMatchObject([
      { courseKey: 'a-course', hours: 2, earliestOn: '2025-09-16' },
      { courseKey: 'b-course', hours: 8, earliestOn: '2025-09-19' },
    ])
  })

  it('is two courses of one type where each serves a clause of its own', () => {
    const both = group('all', [
      needs('a', { id: 'one', entry: { variants: ['manager'] } }),
      needs('a', { id: 'two', entry: { variants: ['commander'] } }),
    ])
    const courses = [
      course('a', 3, { key: 'for-managers', variant: 'manager' }),
      course('a', 4, { key: 'for-commanders', variant: 'commander' }),
    ]
    expect(found(both, courses)).toMatchObject([
      { courseKey: 'for-managers', nodeIds: ['one'] },
      { courseKey: 'for-commanders', nodeIds: ['two'] },
    ])
  })

  it('is nothing where nothing can be completed, and never keeps the rest from being named', () => {
    expect(types(closed)).toEqual([])
    const notEnough = some(2, false, needs('a'), needs('b', { when: never }))
    const oneForTwo = some(2, true, needs('wide', { id: 'one' }), needs('wide', { id: 'two' }))
    for (const hopeless of [closed, notEnough, oneForTwo]) {
      expect(types(group('all', [hopeless, needs('z')]), [course('wide', 1), course('a', 1)])).toEqual(['z'])
    }
  })

  it('is for what applies and is required', () => {
    expect(types(group('any', [needs('a', { when: never }), needs('b')]))).toEqual(['b'])
    expect(types(group('any', [needs('a', { severity: 'recommended' }), needs('b')]))).toEqual(['b'])
    expect(types(some(1, false, needs('a', { when: never }), needs('b')))).toEqual(['b'])
    expect(types(group('all', [needs('a', { when: never }), needs('b')]))).toEqual(['b'])
  })
})

describe('one completion for two slots', () => {
  const courses = [course('wide', 3), course('a', 5), course('b', 6)]

  it('is enough unless they must be distinct', () => {
    expect(types(some(2, false, alsoWide('a'), alsoWide('b')), courses)).toEqual(['wide'])
    expect(types(some(2, true, alsoWide('a'), alsoWide('b')), courses).toSorted()).toEqual(['a', 'wide'])
  })

  it('leaves what can be completed where one of the slots cannot be filled', () => {
    expect(types(some(2, true, closed, needs('b')), courses)).toEqual(['b'])
    expect(types(some(2, true, needs('b'), closed), courses)).toEqual(['b'])
  })
})

describe('distinct slots that are filled already', () => {
  const three = some(3, true, needs('a', { isWaivable: true }), needs('b', { isWaivable: true }), needs('c'))
  const waiver = (nodeId: string): Waiver => ({
    id: `waiver-${nodeId}`,
    nodeId,
    personId: 'p',
    from: '2025-10-01',
    through: '2025-10-10',
    grantedBy: { personId: 'x', role: 'r' },
    countersignedBy: { personId: 'y', role: 'r' },
  })
  const courses = [course('a', 1), course('b', 1), course('c', 9)]

  it('by what is held need no course', () => {
    expect(types(three, courses, holding({ a: '2025-01-01', b: '2025-01-01' }))).toEqual(['c'])
  })

  it('by waivers need none', () => {
    const person = { personId: 'p', waivers: [waiver('a'), waiver('b')] }
    expect(types(three, courses, { person })).toEqual(['c'])
  })

  it('by a place booked for later need none', () => {
    const later = needs('a', { window: { kind: 'withinArrival', days: 5 } })
    const person = { personId: 'p', bookings: [{ id: 'booking', type: 'a', bookedOn: '2025-10-05' }] }
    expect(types(some(2, true, later, needs('b')), courses, { person })).toEqual(['b'])
  })

  it.each<[string, Partial<CaseCredential>[], string[]]>([
    ['at the end', [{ type: 'a', statedThrough: '2025-10-04' }, { type: 'b' }], ['a']],
    ['at the beginning', [{ type: 'a', completedOn: '2025-10-04' }, { type: 'b' }], ['a']],
    [
      'in the middle',
      [{ type: 'a', statedThrough: '2025-10-03' }, { type: 'a', completedOn: '2025-10-06' }, { type: 'b' }],
      ['a'],
    ],
    [
      'for one and then for both',
      [
        { type: 'a', statedThrough: '2025-10-03' },
        { type: 'b', statedThrough: '2025-10-06' },
      ],
      ['a', 'b'],
    ],
    [
      'for both and then for one',
      [
        { type: 'a', completedOn: '2025-10-03' },
        { type: 'b', completedOn: '2025-10-06' },
      ],
      ['a', 'b'],
    ],
  ])('count on the day when fewest are: not filled %s', (_, credentials, expected) => {
    const full = credentials.map((one, index) => ({ id: `c${index}`, type: 'a', completedOn: '2025-01-01', ...one }))
    const person = { personId: 'p', credentials: full }
    expect(types(some(2, true, needs('a'), needs('b')), courses, { person })).toEqual(expected)
  })

  it('for only a part of the days each need all that any day lacks', () => {
    const credentials = [
      { id: 'a', type: 'a', completedOn: '2025-10-04' },
      { id: 'b', type: 'b', completedOn: '2025-01-01', statedThrough: '2025-10-06' },
    ]
    const person = { personId: 'p', credentials }
    expect(types(some(2, true, needs('a'), needs('b')), courses, { person })).toEqual(['a', 'b'])
    expect(types(some(2, true, needs('a'), needs('b'), needs('c')), courses, { person })).toEqual(['a', 'b'])
    const cheaper = [course('a', 5), course('b', 5), course('c', 9)]
    expect(types(some(2, true, needs('a'), needs('b'), needs('c')), cheaper, { person })).toEqual(['c'])
  })

  it('but not for as long as the buffer asks are not filled', () => {
    const buffered = needs('a', { window: { kind: 'throughout', bufferDays: 3 } })
    const until = (statedThrough: string) => {
      const credentials = [{ id: 'a', type: 'a', completedOn: '2025-01-01', statedThrough }]
      return types(some(1, true, buffered), courses, { person: { personId: 'p', credentials } })
    }
    expect(until('2025-10-12')).toEqual(['a'])
    expect(until('2025-10-13')).toEqual([])
  })
})
