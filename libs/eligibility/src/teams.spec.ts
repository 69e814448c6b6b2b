import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, group, holding, needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { Decision } from './decision.ts'
import type { Bar, PersonFacts, Posting, Waiver } from './facts.ts'
import type { ProfileNode, TeamNode } from './profile.ts'

type Member = NonNullable<CaseInput['team']>[number]
const whole = '2025-10-01…2025-10-10'
const title = { en: 'x', ja: 'x' }
const child = needs('a', { isWaivable: true })
const team = (more: Partial<TeamNode> = {}): ProfileNode =>
  group('all', [{ kind: 'team', id: 'team', title, n: 1, child, ...more }])
const member = (personId: string, more: Partial<Member['person']> = {}, posting: Partial<Posting> = {}): Member => ({
  person: { credentials: [{ id: `a-${personId}`, type: 'a', completedOn: '2025-01-01' }], ...more, personId },
  posting: { ...trip, ...posting },
})
const without = (personId: string, more: Partial<Member['person']> = {}) =>
  member(personId, { credentials: [], ...more })
const withTeam = (...members: Member[]): Partial<CaseInput> => ({ person: { personId: 'p' }, team: members })
const teamOf = (decision: Decision) => decision.versions[0]?.root.children[0]
const findingsOf = (node: ProfileNode, given: Partial<CaseInput>) => teamOf(decideOn(node, given))?.findings
const counts = (personId: string, status: string, factIds = [`a-${personId}`]) => ({
  code: 'team-member-counts',
  parameters: { personId, status },
  factIds,
})
const tooFew = (needed: number, found: number, members: number) => ({
  code: 'team-too-few',
  parameters: { needed, found, members },
  factIds: [],
})
const bars: Bar[] = [{ id: 'bar', ground: 'conduct', from: '2025-01-01', through: null }]
const role = { posting: 'role', is: { equals: 'manager' } }

describe('who satisfies a team clause', () => {
  it('is no person who is barred, not even oneself', () => {
    const person = { ...holding({ a: '2025-01-01' }).person, personId: 'p', bars }
    const decision = decideOn(team(), { person })
    expect([decision.verdict, decision.team?.verdict]).toEqual(['BARRED', 'NOT_ELIGIBLE'])
    expect(teamOf(decision)?.ranges).toEqual([])
  })

  it('is nobody needed where it applies to nobody, barred or not', () => {
    const managers = team({ child: { ...child, when: role } })
    const adviser = { ...trip, role: 'adviser' }
    const person = (more: Partial<PersonFacts>): Partial<CaseInput> => ({
      person: { ...more, personId: 'p', credentials: [] },
      posting: adviser,
    })
    expect(decideOn(managers, person({})).team).toBeNull()
    expect(decideOn(managers, person({ bars })).team).toBeNull()
  })

  it('is nobody who is home again before the others leave', () => {
    const early = member('q', {}, { departsOn: '2025-09-01', arrivesOn: '2025-09-01', returnsOn: '2025-09-10' })
    expect(runsOf(team(), withTeam(early))).toEqual([`NOT_MET ${whole}`])
  })

  it('is there for the days of a buffer after the return, and no longer', () => {
    const shorter = member('q', {}, { returnsOn: '2025-10-06' })
    const buffered = team({ window: { kind: 'throughout', bufferDays: 2 } })
    expect(runsOf(buffered, withTeam(shorter))).toEqual(['MET 2025-10-01…2025-10-06', 'NOT_MET 2025-10-07…2025-10-10'])
  })

  it('lets the return move on with their own, without limit where it is one’s own', () => {
    expect(decideOn(team(), holding({ a: '2025-01-01' })).eligibleThrough).toEqual({ kind: 'open' })
    expect(decideOn(team(), withTeam(member('q', {}, { returnsOn: '2025-10-20' }))).eligibleThrough).toEqual({
      kind: 'through',
      on: '2025-10-20',
    })
  })

  it('is nobody where there is no team', () => {
    const today = { kind: 'today' as const }
    const standby = { ...team({ window: today }), window: today }
    const decision = decideOn(standby, { ...holding({ a: '2025-01-01' }), posting: null }, { isStandby: true })
    expect(decision.team?.verdict).toBe('NOT_ELIGIBLE')
    expect(teamOf(decision)?.findings).toEqual([tooFew(1, 0, 0)])
  })
})

describe('what is told of a team', () => {
  it('names who counts and nothing more where there are enough', () => {
    const decision = decideOn(team(), withTeam(member('q'), without('r')))
    expect(teamOf(decision)?.findings).toEqual([counts('q', 'MET')])
    expect(teamOf(decision)?.ranges).toEqual([{ from: '2025-01-01', through: null, status: 'MET', factId: 'a-q' }])
    expect(decision.usedFactIds).toEqual(['a-q'])
  })

  it('names nobody to whom the clause does not apply', () => {
    const managers = team({ child: { ...child, when: role } })
    const members = [member('q', {}, { role: 'manager' }), member('r', {}, { role: 'adviser' })]
    const given = { ...withTeam(...members), posting: { ...trip, role: 'manager' } }
    expect(findingsOf(managers, given)).toEqual([counts('q', 'MET')])
    expect(findingsOf({ ...team({ n: 2, child: { ...child, when: role } }) }, given)).toEqual([
      counts('q', 'MET'),
      tooFew(2, 1, 3),
    ])
  })

  it('counts whoever is waived or due later as found, and whoever is pending not', () => {
    const waiver: Waiver = {
      id: 'w',
      nodeId: 'a',
      personId: 'q',
      from: '2025-10-01',
      through: '2025-10-10',
      grantedBy: { personId: 'x', role: 'head' },
      countersignedBy: { personId: 'y', role: 'head' },
    }
    const waived = decideOn(team(), withTeam(without('q', { waivers: [waiver] })))
    expect(waived.team?.verdict).toBe('ELIGIBLE_WITH_CONDITIONS')
    expect(teamOf(waived)?.findings).toEqual([counts('q', 'WAIVED', []), tooFew(1, 1, 2)])
    expect(waived.usedFactIds).toEqual(['w'])

    const later = team({ n: 2, window: { kind: 'withinArrival', days: 3 } })
    const booked = without('q', { bookings: [{ id: 'b', type: 'a', bookedOn: '2025-10-05' }] })
    expect(findingsOf(later, withTeam(booked))).toEqual([counts('q', 'DUE_LATER', []), tooFew(2, 1, 2)])
    expect(decideOn(later, withTeam(booked)).usedFactIds).toEqual(['b'])

    const pending = member('q')
    const credentials = pending.person.credentials?.map((one) => ({ ...one, statuses: [] }))
    expect(findingsOf(team(), withTeam(member('q', { credentials })))).toEqual([
      counts('q', 'PENDING'),
      tooFew(1, 0, 2),
    ])
  })

  it('names no fact where nobody knows one', () => {
    const safe: ProfileNode = { kind: 'outside', id: 'safe', title, fact: 'danger', is: { atMost: 2 } }
    expect(findingsOf(team({ child: safe }), withTeam(member('p')))).toEqual([
      counts('p', 'PENDING', []),
      tooFew(1, 0, 1),
    ])
  })

  it('is of the first day on which there are too few', () => {
    const late = member('q', {}, { departsOn: '2025-10-03', arrivesOn: '2025-10-03' })
    const early = member('r', {}, { returnsOn: '2025-10-05' })
    expect(findingsOf(team({ n: 2 }), withTeam(late, early))?.at(-1)).toEqual(tooFew(2, 1, 3))
    expect(runsOf(team({ n: 2 }), withTeam(late, early))).toEqual([
      'NOT_MET 2025-10-01…2025-10-02',
      'MET 2025-10-03…2025-10-05',
      'NOT_MET 2025-10-06…2025-10-10',
    ])
  })
})

describe('the sending organisation', () => {
  const node = (more: object = {}): ProfileNode => ({
    ...needs('insurance', { id: 'insurance' }),
    ...more,
    kind: 'organisation',
  })
  const organisation = { organisationId: 'o', credentials: [], bookings: [] }

  it('must be named', () => {
    expect(resultOf(node(), {})).toMatchObject({
      status: 'NOT_MET',
      findings: [{ code: 'organisation-missing', parameters: {}, factIds: [] }],
    })
    expect(resultOf(node(), { organisation }).findings).toEqual([
      { code: 'credential-missing', parameters: { types: ['insurance'] }, factIds: [] },
    ])
  })

  it('may have booked for later, and nobody else for it', () => {
    const later = node({ window: { kind: 'withinArrival', days: 3 } })
    const bookings = [{ id: 'b', type: 'insurance', bookedOn: '2025-10-05' }]
    const booked = { organisation: { ...organisation, bookings } }
    expect(resultOf(later, booked).status).toBe('DUE_LATER')
    const bookedByPerson = { person: { personId: 'p', bookings } }
    expect(resultOf(later, { ...bookedByPerson, organisation }).status).toBe('NOT_MET')
    expect(resultOf(later, bookedByPerson).status).toBe('NOT_MET')
    expect(resultOf({ ...later, kind: 'completion' } as ProfileNode, booked).status).toBe('NOT_MET')
  })
})
