import { describe, expect, it } from 'vitest'
import type { CaseInput } from './case.ts'
import { decideOn, group, holding, needs, resultOf, runsOf, trip } from './cases/small.ts'
import type { Bar, MemberFacts, Waiver } from './facts.ts'
import type { ProfileNode } from './profile.ts'

const whole = '2025-10-01…2025-10-10'
const waiver: Waiver = {
  id: 'w',
  nodeId: 'a',
  personId: 'p',
  from: '2025-10-03',
  through: '2025-10-06',
  grantedBy: { personId: 'x', role: 'head-of-security' },
  countersignedBy: { personId: 'y', role: 'head-of-security' },
}
const waived = (change: Partial<Waiver> = {}, more: Partial<CaseInput['person']> = {}): Partial<CaseInput> => ({
  person: { personId: 'p', waivers: [{ ...waiver, ...change }], ...more },
})
const clause = needs('a', { isWaivable: true })

describe('waivers', () => {
  it('raise their own days', () => {
    expect(runsOf(clause, waived())).toEqual([
      'NOT_MET 2025-10-01…2025-10-02',
      'WAIVED 2025-10-03…2025-10-06',
      'NOT_MET 2025-10-07…2025-10-10',
    ])
  })

  it('never lower', () => {
    expect(runsOf(clause, waived({}, holding({ a: '2025-01-01' }).person))).toEqual([`MET ${whole}`])
  })

  it('with a condition the days after them are due later, while asOf has not passed them', () => {
    const conditional = waived({ condition: { type: 'a' } })
    expect(runsOf(clause, conditional)[2]).toBe('DUE_LATER 2025-10-07…2025-10-10')
    expect(runsOf(clause, { ...conditional, asOf: '2025-10-06' })[2]).toBe('DUE_LATER 2025-10-07…2025-10-10')
    expect(runsOf(clause, { ...conditional, asOf: '2025-10-07' })[2]).toBe('NOT_MET 2025-10-07…2025-10-10')
  })

  it('end the day before their withdrawal, with all that they promise', () => {
    const withdrawn = waived({
      condition: { type: 'a' },
      withdrawn: { on: '2025-10-05', recordedAt: '2025-09-20T00:00:00Z' },
    })
    expect(runsOf(clause, withdrawn)[1]).toBe('WAIVED 2025-10-03…2025-10-04')
    expect(runsOf(clause, withdrawn)[2]).toBe('NOT_MET 2025-10-05…2025-10-10')
    expect(runsOf(clause, { ...withdrawn, knownAt: '2025-09-19T00:00:00Z' })[1]).toBe('WAIVED 2025-10-03…2025-10-06')
  })

  it('are read on the day judged', () => {
    const arrival = needs('a', { isWaivable: true, window: { kind: 'arrival' } })
    expect(runsOf(arrival, waived())).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(arrival, waived({ from: '2025-10-02' }))).toEqual([`WAIVED ${whole}`])
  })

  it('count for their node, person, profile and posting alone', () => {
    for (const change of [{ nodeId: 'b' }, { personId: 'q' }, { profileKey: 'other' }, { postingId: 'another' }]) {
      expect(runsOf(clause, waived(change))).toEqual([`NOT_MET ${whole}`])
    }
    expect(runsOf(clause, waived({ profileKey: 'k', postingId: 'trip' }))[1]).toBe('WAIVED 2025-10-03…2025-10-06')
  })

  it.each([
    ['not-waivable', {}, needs('a')],
    ['not-waivable', {}, needs('a', { isWaivable: true, category: 'medical' })],
    ['not-waivable', {}, needs('a', { isWaivable: true, category: 'conduct' })],
    ['one-signature', { countersignedBy: null }, clause],
    ['same-person', { countersignedBy: { personId: 'x', role: 'head-of-security' } }, clause],
    ['own-waiver', { countersignedBy: { personId: 'p', role: 'head-of-security' } }, clause],
    ['instructor', { grantedBy: { personId: 'teacher', role: 'head-of-security' } }, clause],
    ['role', {}, needs('a', { isWaivable: true, waiverRoles: ['programme-manager'] })],
  ])('are refused: %s', (reason, change, node) => {
    const result = resultOf(node, waived(change, { instructorIds: ['teacher'] }))
    expect(result).toMatchObject({ status: 'NOT_MET', runs: [{ status: 'NOT_MET' }] })
    expect(result.findings).toContainEqual({ code: 'waiver-not-accepted', parameters: { reason }, factIds: ['w'] })
  })

  it('fill a slot of their own where credentials must be distinct', () => {
    const node: ProfileNode = {
      kind: 'atLeast',
      id: 'x',
      title: { en: 'x', ja: 'x' },
      n: 2,
      isDistinct: true,
      children: [clause, needs('b')],
    }
    const given = waived({ from: '2025-10-01', through: '2025-10-10' }, holding({ b: '2025-01-01' }).person)
    expect(
      runsOf(node, {
        person: {
          ...given.person,
          waivers: [{ ...waiver, from: '2025-10-01', through: '2025-10-10' }],
        } as CaseInput['person'],
      }),
    ).toEqual([`WAIVED ${whole}`])
  })
})

describe('bars', () => {
  const bar: Bar = { id: 'bar', ground: 'medical', from: '2025-09-15', through: '2025-09-20' }
  const barred = (change: Partial<Bar>, asOf = '2025-09-15') =>
    decideOn(needs('a'), {
      asOf,
      person: { ...holding({ a: '2025-01-01' }).person, personId: 'p', bars: [{ ...bar, ...change }] },
    }).verdict

  it('override everything while open on asOf', () => {
    expect(barred({})).toBe('BARRED')
    expect(barred({}, '2025-09-14')).toBe('ELIGIBLE')
    expect(barred({}, '2025-09-20')).toBe('BARRED')
    expect(barred({}, '2025-09-21')).toBe('ELIGIBLE')
    expect(barred({ through: null }, '2025-12-01')).toBe('BARRED')
    expect(barred({ lifted: { on: '2025-09-18' } }, '2025-09-17')).toBe('BARRED')
    expect(barred({ lifted: { on: '2025-09-18' } }, '2025-09-18')).toBe('ELIGIBLE')
  })

  it('stand above a profile that nobody can name', () => {
    expect(decideOn(needs('a'), { versions: [], person: { personId: 'p', bars: [bar] } })).toMatchObject({
      verdict: 'BARRED',
      findings: [{ code: 'barred' }, { code: 'no-version-in-force' }],
    })
  })
})

describe('teams', () => {
  const team = (more: object = {}): ProfileNode => ({
    kind: 'all',
    id: 'root',
    title: { en: 'x', ja: 'x' },
    children: [
      { kind: 'team', id: 'team', title: { en: 'x', ja: 'x' }, n: 1, child: needs('a', { isWaivable: true }), ...more },
    ],
  })
  const member = (personId: string, more: Partial<MemberFacts['person']> = {}, posting = trip) => ({
    person: { ...holding({ a: '2025-01-01' }).person, personId, ...more } as CaseInput['person'],
    posting,
  })
  const withTeam = (...members: ReturnType<typeof member>[]): Partial<CaseInput> => ({
    person: { personId: 'p' },
    team: members,
  })

  it('the person is one of them', () => {
    expect(decideOn(team(), holding({ a: '2025-01-01' }))).toMatchObject({
      verdict: 'ELIGIBLE',
      person: null,
      team: { verdict: 'ELIGIBLE' },
    })
    expect(decideOn(team(), withTeam())).toMatchObject({ verdict: 'NOT_ELIGIBLE' })
  })

  it('members count on their own days', () => {
    const short = member(
      'q',
      {},
      { ...trip, departsOn: '2025-10-03', arrivesOn: '2025-10-03', returnsOn: '2025-10-08' },
    )
    expect(runsOf(team(), withTeam(short))).toEqual([
      'NOT_MET 2025-10-01…2025-10-02',
      'MET 2025-10-03…2025-10-08',
      'NOT_MET 2025-10-09…2025-10-10',
    ])
    expect(runsOf(team(), withTeam(short, member('r')))).toEqual([`MET ${whole}`])
  })

  it('with a buffer, for so many days longer', () => {
    const buffered = { window: { kind: 'throughout', bufferDays: 5 } }
    expect(runsOf(team(buffered), withTeam(member('q')))).toEqual([`MET ${whole}`])
  })

  it('a barred member satisfies nothing', () => {
    const bars = [{ id: 'bar', ground: 'conduct' as const, from: '2025-01-01', through: null }]
    expect(runsOf(team(), withTeam(member('q', { bars })))).toEqual([`NOT_MET ${whole}`])
  })

  it('n for every m of all members, rounded up', () => {
    const oneInTwo = team({ n: 1, perMembers: 2 })
    expect(runsOf(oneInTwo, withTeam(member('q')))).toEqual([`MET ${whole}`])
    expect(runsOf(oneInTwo, withTeam(member('q'), member('r', { credentials: [] })))).toEqual([`NOT_MET ${whole}`])
    expect(runsOf(oneInTwo, withTeam(member('q'), member('r')))).toEqual([`MET ${whole}`])
  })

  it("a member's own waiver counts for that member", () => {
    const waivers = [{ ...waiver, personId: 'q', from: '2025-10-01', through: '2025-10-10' }]
    expect(runsOf(team(), withTeam(member('q', { credentials: [], waivers })))).toEqual([`WAIVED ${whole}`])
  })

  it('tells who counts and how many are missing', () => {
    const decision = decideOn(team({ n: 2 }), withTeam(member('q')))
    expect(decision.versions[0]?.root.children[0]?.findings).toEqual([
      { code: 'team-member-counts', parameters: { personId: 'q', status: 'MET' }, factIds: ['a'] },
      { code: 'team-too-few', parameters: { needed: 2, found: 1, members: 2 }, factIds: [] },
    ])
  })

  it('its failing leaves the person fine', () => {
    const both = group('all', [needs('b'), team()])
    const given = { ...withTeam(), person: holding({ b: '2025-01-01' }).person! }
    expect(decideOn(both, given)).toMatchObject({
      verdict: 'NOT_ELIGIBLE',
      person: { verdict: 'ELIGIBLE' },
      team: { verdict: 'NOT_ELIGIBLE' },
      organisation: null,
    })
  })
})
