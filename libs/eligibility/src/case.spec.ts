import { describe, expect, it } from 'vitest'
import { caseDifferences, caseInput, nodesOf, type CaseExpectation } from './case.ts'
import { caseProblems, mostNodes } from './case-problems.ts'
import { decideOn, group, holding, needs, trip, version } from './cases/small.ts'
import type { ProfileNode } from './profile.ts'

const title = { en: 'x', ja: 'x' }
const team: ProfileNode = { kind: 'team', id: 'team', title, n: 1, child: needs('t') }
const organisation: ProfileNode = { kind: 'organisation', id: 'org', title, accepts: [{ type: 'o' }] }

describe('a shortened case', () => {
  const short = { id: 'c', type: 'a', completedOn: '2025-01-01' }
  const full = { ...short, issuerId: 'internal', isInternal: true, statuses: [{ status: 'verified' }] }
  const base = { versions: [], posting: trip, asOf: '2025-09-15', person: { personId: 'p' } }

  it('has internal and verified credentials: of the person, of members and of the organisation', () => {
    const holder = { personId: 'q', credentials: [short] }
    const found = caseInput({
      ...base,
      person: holder,
      team: [{ person: holder, posting: trip }],
      organisation: { organisationId: 'o', credentials: [short] },
    })
    expect(found).toEqual({
      ...base,
      person: { personId: 'q', credentials: [full] },
      team: [{ person: { personId: 'q', credentials: [full] }, posting: trip }],
      organisation: { organisationId: 'o', credentials: [full] },
    })
  })

  it('may leave out all of them', () => {
    expect(caseInput(base)).toEqual({
      ...base,
      person: { personId: 'p', credentials: [] },
      team: null,
      organisation: null,
    })
  })

  it('keeps what it says itself', () => {
    const own = { ...short, issuerId: 'un', statuses: [] }
    const found = caseInput({ ...base, person: { personId: 'p', credentials: [own] } })
    expect(found.person.credentials).toEqual([{ ...own, isInternal: false }])
  })
})

describe('the nodes of a decision', () => {
  it('are those of all versions, parents before children', () => {
    const versions = [
      version(group('all', [group('any', [needs('a')]), needs('b')])),
      version(needs('c'), { version: 2, appliesFrom: '2025-09-20' }),
    ]
    expect(nodesOf(decideOn(needs('x'), { versions })).map((one) => one.id)).toEqual(['all', 'any', 'a', 'b', 'c'])
  })
})

describe('what a case expects', () => {
  const short = needs('a', { entry: { validity: { amount: 3, unit: 'day' } } })
  const decision = decideOn(group('all', [short, needs('c'), needs('b'), team, organisation]), {
    ...holding({ a: '2025-10-01' }),
    asOf: '2025-10-05',
  })
  const differences = (expected: CaseExpectation) => caseDifferences(expected, decision)
  const inBreach = { code: 'in-breach-in-field' as const, parameters: { from: '2025-10-01' } }
  const counted = { code: 'counted' as const, node: 'a', parameters: { through: '2025-10-04' } }

  it.each<CaseExpectation>([
    {},
    { verdict: 'NOT_ELIGIBLE', person: 'NOT_ELIGIBLE', team: 'NOT_ELIGIBLE', organisation: 'NOT_ELIGIBLE' },
    { eligibleThrough: 'none', missing: ['a', 'b', 'c'] },
    { nodes: { a: 'NOT_MET', team: 'NOT_MET' } },
    { findings: [inBreach, counted, { code: 'counted' }, { code: 'counted', node: 'a' }] },
  ])('is so: %j', (expected) => {
    expect(differences(expected)).toEqual([])
  })

  it('differs in each verdict', () => {
    const expected = { verdict: 'BARRED', person: null, team: 'ELIGIBLE', organisation: 'BARRED' } as const
    expect(differences(expected)).toEqual(
      Object.entries(expected).map(([at, one]) => ({ at, expected: one, found: 'NOT_ELIGIBLE' })),
    )
  })

  it('differs in the rest', () => {
    expect(differences({ eligibleThrough: 'open', missing: ['a'], nodes: { zzz: 'MET' } })).toEqual([
      { at: 'eligibleThrough', expected: 'open', found: 'none' },
      { at: 'missing', expected: ['a'], found: ['a', 'b', 'c'] },
      { at: 'nodes.zzz', expected: 'MET', found: null },
    ])
  })

  it.each<[string, NonNullable<CaseExpectation['findings']>[number]]>([
    ['zzz', { code: 'counted', node: 'zzz' }],
    ['b', { code: 'counted', node: 'b' }],
    ['a', { code: 'in-breach-in-field', node: 'a' }],
    ['a', { ...counted, parameters: { through: '2025-10-04', from: '2025-10-02' } }],
    ['', { ...inBreach, parameters: { from: null } }],
    ['', { code: 'barred' }],
  ])('differs in a finding at "%s": %j', (node, wanted) => {
    expect(differences({ findings: [wanted] })).toEqual([{ at: `findings.${node}`, expected: wanted, found: null }])
  })

  it('is of a part that is not there null, and of a day its text', () => {
    const alone = decideOn(group('all', [team]), holding({ t: '2025-01-01' }))
    expect(caseDifferences({ person: null, organisation: null, eligibleThrough: 'open' }, alone)).toEqual([])
    const person = decideOn(short, holding({ a: '2025-10-01' }))
    expect(caseDifferences({ team: null, eligibleThrough: '2025-10-04' }, person)).toEqual([])
  })
})

describe('what forbids deciding a case', () => {
  const problems = (...versions: ReturnType<typeof version>[]) =>
    caseProblems(caseInput({ versions, posting: trip, asOf: '2025-09-15', person: { personId: 'p' } }), '2025-09-15')
  const many = (count: number) =>
    group(
      'all',
      Array.from({ length: count }, (_, index) => needs(`n${index}`)),
    )

  it('is not what forbids publishing alone', () => {
    const never = { posting: 'role', is: { equals: 'x' } }
    const level: ProfileNode = { kind: 'level', id: 'l', title, scale: 'unknown', subject: 'en', atLeast: 1 }
    const few: ProfileNode = { kind: 'atLeast', id: 'n', title, n: 1, children: [needs('a', { when: never })] }
    expect(problems(version(group('all', [needs('unknown'), level, few])))).toEqual([])
  })

  it('is a tree that cannot be judged, and where', () => {
    expect(problems(version(needs('a')), version(group('any', []), { appliesFrom: 'x' }))).toEqual([
      { code: 'impossible-date', pointer: '/versions/1/appliesFrom' },
      { code: 'empty-group', pointer: '/versions/1/root/children' },
    ])
  })

  it('is a tree of too many nodes, those of a team among them', () => {
    expect(problems(version(many(mostNodes - 1)))).toEqual([])
    const tooMany = [{ code: 'too-many-nodes', pointer: '/versions/0/root' }]
    expect(problems(version(many(mostNodes)))).toEqual(tooMany)
    const ofTeam = (child: ProfileNode) => version(group('all', [{ ...team, child }], { id: 'root' }))
    expect(problems(ofTeam(many(mostNodes - 3)))).toEqual([])
    expect(problems(ofTeam(many(mostNodes - 2)))).toEqual(tooMany)
  })

  it('is a fact that cannot be', () => {
    const given = caseInput({ versions: [], posting: null, asOf: 'x', person: { personId: 'p' } })
    expect(caseProblems(given, '2025-09-15')).toEqual([
      { code: 'impossible-date', pointer: '/asOf' },
      { code: 'posting-missing', pointer: '/posting' },
    ])
  })
})
