import { describe, expect, it } from 'vitest'
import { caseInput } from './case.ts'
import { needs, trip, version } from './cases/small.ts'
import { factProblems } from './fact-problems.ts'
import type { Credential, Posting, Waiver } from './facts.ts'

const given = caseInput({
  versions: [version(needs('a'))],
  posting: trip,
  asOf: '2025-09-15',
  person: { personId: 'p' },
})
const credential: Credential = {
  id: 'c',
  type: 'a',
  issuerId: 'i',
  isInternal: true,
  completedOn: '2025-01-01',
  statuses: [],
}
const waiver: Waiver = {
  id: 'w',
  nodeId: 'a',
  personId: 'p',
  from: '2025-01-01',
  through: '2025-02-01',
  grantedBy: { personId: 'x', role: 'r' },
  countersignedBy: { personId: 'y', role: 'r' },
}
const problems = (more: object) =>
  factProblems({ ...given, ...more }, '2025-09-15').map((one) => `${one.code} ${one.pointer}`)
const ofPerson = (more: object) => problems({ person: { ...given.person, ...more } })
const ofCommon = (more: object) => problems({ common: more })
const ofPosting = (more: Partial<Posting>) => problems({ posting: { ...trip, ...more } })

describe('values of facts, by their names', () => {
  it.each([
    ['completedOn', '2025-02-29'],
    ['validFrom', 'soon'],
    ['statedThrough', '2025-13-01'],
    ['from', '2025-02-30'],
    ['through', 1],
    ['on', ''],
  ])('a day that does not exist: %s %j', (name, day) => {
    expect(ofCommon({ documents: [{ [name]: day }] })).toEqual([`impossible-date /common/documents/0/${name}`])
    expect(ofCommon({ documents: [{ [name]: null }, { [name]: undefined }] })).toEqual([])
  })

  it.each(['version', 'fromage', 'throughout', 'onset', 'asOfToday', 'ton', 'Afrom'])(
    'no day and no instant is asked of %s',
    (name) => {
      expect(ofCommon({ documents: [{ [name]: 'x' }] })).toEqual([])
    },
  )

  it('an object may have the name of a day', () => {
    expect(ofCommon({ equivalences: [{ from: { type: 'a' }, toType: 'b' }] })).toEqual([])
    expect(ofCommon({ equivalences: [{ from: { validFrom: 'x' } }] })).toEqual([
      'impossible-date /common/equivalences/0/from/validFrom',
    ])
  })

  it('only a status holds from the start', () => {
    expect(ofPerson({ units: [{ statuses: [{ status: 'revoked', from: 'start' }] }] })).toEqual([])
    expect(ofPerson({ units: [{ from: 'start' }] })).toEqual(['impossible-date /person/units/0/from'])
    expect(
      ofPerson({ units: [{ statuses: [{ status: 'suspended', from: '2025-01-01', through: 'start' }] }] }),
    ).toEqual(['impossible-date /person/units/0/statuses/0/through'])
  })

  it.each(['recordedAt', 'departsAt'])('an instant that does not exist: %s', (name) => {
    expect(ofCommon({ documents: [{ [name]: '2025-01-01' }] })).toEqual([
      `impossible-instant /common/documents/0/${name}`,
    ])
    expect(ofCommon({ documents: [{ [name]: '2025-01-01T00:00:00Z' }, { [`${name}All`]: 'x' }] })).toEqual([])
  })

  it.each(['hours', 'amount', 'points', 'outOf', 'minutes', 'seatsLeft', 'studyHoursPerDay'])(
    'an amount below nothing: %s',
    (name) => {
      for (const amount of [-1, Infinity, Number.NaN, '1']) {
        expect(ofCommon({ courses: [{ [name]: amount }] })).toEqual([`negative-amount /common/courses/0/${name}`])
      }
      expect(ofCommon({ courses: [{ [name]: 0 }, { [name]: null }] })).toEqual([])
    },
  )

  it('are not asked of versions, which have their own review', () => {
    expect(problems({ versions: [{ ...given.versions[0], appliesFrom: 'x' }] })).toEqual([])
    expect(ofCommon({ versions: [{ from: 'x' }] })).toEqual(['impossible-date /common/versions/0/from'])
  })

  it('knownAt may be null, and must otherwise be an instant', () => {
    expect(problems({ knownAt: null })).toEqual([])
    expect(problems({ knownAt: '2025-09-15' })).toEqual(['impossible-instant /knownAt'])
  })
})

describe('ends of facts', () => {
  it.each([
    ['from', 'through'],
    ['validFrom', 'validThrough'],
  ])('%s and %s are in order', (from, through) => {
    const between = (first: unknown, last: unknown) => ofCommon({ documents: [{ [from]: first, [through]: last }] })
    expect(between('2025-01-02', '2025-01-01')).toEqual([`ends-before-it-starts /common/documents/0/${through}`])
    expect(between('2025-01-01', '2025-01-01')).toEqual([])
    expect(between('2025-01-01', null)).toEqual([])
    expect(between(null, '2025-01-01')).toEqual([])
  })
})

describe('credentials', () => {
  const wrong = [
    credential,
    { ...credential, completedOn: '2025-09-17' },
    { ...credential, score: { points: 51, outOf: 50 } },
  ]
  const found = (at: string) => [
    `completion-in-future ${at}/credentials/1/completedOn`,
    `score-above-maximum ${at}/credentials/2/score/points`,
  ]

  it('of the person, of every member and of the organisation are looked at', () => {
    expect(ofPerson({ credentials: wrong })).toEqual(found('/person'))
    const member = { person: { personId: 'q', credentials: [] }, posting: trip }
    const wrongMember = { ...member, person: { personId: 'q', credentials: wrong } }
    expect(problems({ team: [member, wrongMember] })).toEqual(found('/team/1/person'))
    expect(problems({ organisation: { organisationId: 'o', credentials: wrong } })).toEqual(found('/organisation'))
  })

  it('may have all points, and a completion on the day after today', () => {
    const fine = { ...credential, completedOn: '2025-09-16', score: { points: 50, outOf: 50 } }
    expect(ofPerson({ credentials: [fine, { ...credential, score: null }] })).toEqual([])
  })
})

describe('waivers', () => {
  const signed = (granted: string, countersigned: string | null) => ({
    ...waiver,
    grantedBy: { personId: granted, role: 'r' },
    countersignedBy: countersigned === null ? null : { personId: countersigned, role: 'r' },
  })

  it.each([
    ['x', 'y', []],
    ['x', null, []],
    ['x', 'x', ['self-approved /person/waivers/1']],
    ['p', 'y', ['self-approved /person/waivers/1']],
    ['x', 'p', ['self-approved /person/waivers/1']],
    ['p', null, ['self-approved /person/waivers/1']],
  ])('signed by %s and %s', (granted, countersigned, expected) => {
    expect(ofPerson({ waivers: [waiver, signed(granted, countersigned)] })).toEqual(expected)
  })

  it('of members are looked at', () => {
    const member = { person: { personId: 'q', credentials: [], waivers: [signed('x', 'x')] }, posting: trip }
    expect(problems({ team: [member] })).toEqual(['self-approved /team/0/person/waivers/0'])
  })
})

describe('the days of a posting', () => {
  it.each<[string, Partial<Posting>, string[]]>([
    ['all on one', { arrivesOn: '2025-10-01', returnsOn: '2025-10-01' }, []],
    ['an arrival before departure', { arrivesOn: '2025-09-30' }, ['dates-out-of-order /posting']],
    ['a return before departure', { returnsOn: '2025-09-30' }, ['dates-out-of-order /posting']],
    ['no departure', { departsOn: 'x' }, ['impossible-date /posting/departsOn']],
    ['no arrival', { arrivesOn: 'x' }, ['impossible-date /posting/arrivesOn']],
    ['no return', { returnsOn: 'x' }, ['impossible-date /posting/returnsOn']],
    ['offsets', { departureOffset: '+09:00', arrivalOffset: '-12:00' }, []],
    ['no offset', { departureOffset: null, arrivalOffset: '' }, []],
    ['a wrong offset here', { departureOffset: 'JST' }, ['impossible-instant /posting/departureOffset']],
    ['a wrong offset there', { arrivalOffset: '+15:00' }, ['impossible-instant /posting/arrivalOffset']],
  ])('%s', (_, change, expected) => {
    expect(ofPosting(change)).toEqual(expected)
  })

  it('may leave out the arrival', () => {
    const { arrivesOn: _, ...without } = trip
    expect(problems({ posting: without })).toEqual([])
  })

  it('are looked at for each member', () => {
    const member = { person: { personId: 'q', credentials: [] }, posting: { ...trip, returnsOn: '2025-09-30' } }
    expect(problems({ team: [member] })).toEqual(['dates-out-of-order /team/0/posting'])
  })

  it('may be missing for a standby profile alone', () => {
    const standby = version(needs('a'), { isStandby: true })
    expect(problems({ posting: null })).toEqual(['posting-missing /posting'])
    expect(problems({ posting: null, versions: [version(needs('a')), standby] })).toEqual([])
  })
})
