import { describe, expect, it } from 'vitest'
import { caseInput } from './case.ts'
import { p1Case, p4Case, p7Case } from './cases/people.ts'
import { p1 } from './cases/profile-p1.ts'
import { p4 } from './cases/profile-p4.ts'
import { p7 } from './cases/profile-p7.ts'
import { group, needs, trip, version } from './cases/small.ts'
import type { EvaluationInput } from './decision.ts'
import type { Waiver } from './facts.ts'
import { factProblems } from './fact-problems.ts'
import type { ProfileNode, ProfileVersion } from './profile.ts'
import { profileProblems, type KnownNames } from './profile-problems.ts'

const title = { en: 'x', ja: 'x' }
const known: KnownNames = { types: new Set(['a', 'b', 's']), scales: new Set(['cefr']) }
const security = needs('s', { category: 'security' })
const problemsOf = (node: ProfileNode, more: Partial<ProfileVersion> = {}) =>
  profileProblems(version(group('all', [security, node], { id: 'root' }), more), known).map(
    (one) => `${one.code} ${one.pointer}`,
  )
const at = '/root/children/1'

describe('a draft version', () => {
  it('of the sample profiles has no problem', () => {
    const types = new Set([
      'security-management',
      'bsafe',
      'ssafe',
      'heat',
      'psea',
      'cptm',
      'cpt',
      'human-rights',
      'gender',
      'peacebuilding',
      'degree-in-english',
      'medical-clearance',
      'yellow-fever',
      'travel-clearance',
      'self-defence-practical',
      'counter-terrorism-practical',
      'self-defence-web',
      'traveller-security',
      'pre-posting',
      'war-insurance',
      'ngo-personal-security',
      'janiss-beginner',
      'safety-in-the-field',
      'first-aid',
      'security-self-check',
      'insurance',
    ])
    for (const profile of [p1, p4, p7]) expect(profileProblems(profile, { ...known, types })).toEqual([])
  })

  const leaf: ProfileNode = { kind: 'outside', id: 'o', title, fact: 'danger', is: { atMost: 2 } }
  const team = (child: ProfileNode, id = 't'): ProfileNode => ({ kind: 'team', id, title, n: 1, child })
  const count = (n: number, children: ProfileNode[], isDistinct = false): ProfileNode => ({
    kind: 'atLeast',
    id: 'n',
    title,
    n,
    children,
    isDistinct,
  })
  const never = { posting: 'role', is: { equals: 'x' } }

  it.each<[string, ProfileNode, Partial<ProfileVersion>?]>([
    [`duplicate-node-id ${at}/id`, needs('s')],
    [`unknown-node-kind ${at}`, { ...leaf, kind: 'sometimes' } as unknown as ProfileNode],
    [`unknown-window-kind ${at}/window`, { ...leaf, window: { kind: 'someday' } } as unknown as ProfileNode],
    [`empty-group ${at}/children`, group('any', [])],
    [`empty-group ${at}/accepts`, { ...needs('a'), accepts: [] }],
    [`n-out-of-range ${at}/n`, count(3, [needs('a'), needs('b')])],
    [`n-out-of-range ${at}/n`, count(0, [needs('a')])],
    [`n-out-of-range ${at}/n`, count(2, [needs('a'), needs('b', { severity: 'recommended' })])],
    [`may-leave-too-few-applicable ${at}`, count(2, [needs('a'), needs('b', { when: never })])],
    [`distinct-needs-completions ${at}`, count(1, [needs('a'), leaf], true)],
    [`team-or-organisation-outside-all ${at}/children/0`, group('any', [team(needs('a'))])],
    [`team-or-organisation-outside-all ${at}/children/0`, group('any', [{ ...needs('a'), kind: 'organisation' }])],
    [`nested-team ${at}/child`, team(team(needs('a'), 'u'))],
    [`nested-team ${at}/child/children/0`, team(group('any', [{ ...needs('a'), kind: 'organisation' }], { id: 'g' }))],
    [
      `window-below-buffer ${at}/children/0/window`,
      group('any', [needs('a', { window: { kind: 'departure' } })], { window: { kind: 'throughout', bufferDays: 1 } }),
    ],
    [`not-waivable-category ${at}/isWaivable`, needs('a', { isWaivable: true, category: 'medical' })],
    [`not-waivable-category ${at}/isWaivable`, needs('a', { isWaivable: true, category: 'conduct' })],
    [`unknown-type ${at}/accepts/0/type`, needs('zzz')],
    [`unknown-scale ${at}/scale`, { kind: 'level', id: 'l', title, scale: 'zzz', subject: 'en', atLeast: 'B2' }],
    [`impossible-value ${at}/accepts/0/minScorePercent`, needs('a', { entry: { minScorePercent: 101 } })],
    [`impossible-value ${at}/accepts/0/validity`, needs('a', { entry: { validity: { amount: -1, unit: 'month' } } })],
    [`impossible-value ${at}/accepts/0/validity`, needs('a', { entry: { validity: { amount: 1.5, unit: 'month' } } })],
    [`impossible-value ${at}/window/days`, needs('a', { window: { kind: 'withinArrival', days: -1 } })],
    [`impossible-value ${at}/window/bufferDays`, needs('a', { window: { kind: 'throughout', bufferDays: 0.5 } })],
    [`impossible-value ${at}/n`, { ...team(needs('a')), n: 0 } as ProfileNode],
    [
      `impossible-value ${at}/test`,
      {
        kind: 'attribute',
        id: 'x',
        title,
        attribute: 'x',
        test: { is: 'age', anchor: 'departure', atLeast: 62, atMost: 61 },
      },
    ],
    [
      `impossible-value ${at}/test/plus`,
      {
        kind: 'attribute',
        id: 'x',
        title,
        attribute: 'x',
        test: { is: 'dateOnOrAfter', anchor: 'departure', plus: { amount: 0.5, unit: 'day' } },
      },
    ],
    [
      `impossible-value ${at}/lookBack`,
      { kind: 'accrual', id: 'x', title, unit: 'h', atLeast: 1, lookBack: { amount: -1, unit: 'day' } },
    ],
    [`impossible-date ${at}/accepts/0/completedThrough`, needs('a', { entry: { completedThrough: '2023-02-29' } })],
    ['impossible-date /appliesFrom', needs('a'), { appliesFrom: '2025-13-01' }],
    [
      'impossible-date /transition/keptThrough',
      needs('a'),
      { transition: { nominatedBefore: '2025-01-01', keptThrough: 'soon' } },
    ],
    ['impossible-date /appliesThrough', needs('a'), { appliesThrough: '2025-13-01' }],
    [
      'impossible-date /transition/nominatedBefore',
      needs('a'),
      { transition: { nominatedBefore: 'soon', keptThrough: '2025-01-01' } },
    ],
    ['standby-window /root/window', needs('a'), { isStandby: true }],
  ])('%s', (expected, node, more) => {
    expect(problemsOf(node, more)).toEqual([expected])
  })

  it('may ask for everything that is possible', () => {
    expect(problemsOf(needs('a', { entry: { minScorePercent: 100, minHours: 0 } }))).toEqual([])
    expect(problemsOf(count(2, [needs('a'), needs('b')], true))).toEqual([])
  })

  it('with a cycle is found out', () => {
    const loop = group('any', [], { id: 'loop' }) as ProfileNode & { children: ProfileNode[] }
    loop.children.push(loop)
    expect(problemsOf(loop)).toEqual([`cycle ${at}/children/0`])
  })

  it('that came as JSON shows a cycle by an id that stands above already', () => {
    expect(problemsOf(group('any', [group('all', [], { id: 'any' })]))).toEqual([`cycle ${at}/children/0`])
  })

  it.each(['departure', 'arrival', 'nomination', 'today', 'throughout'] as const)('may be judged on: %s', (kind) => {
    expect(problemsOf(needs('a', { window: { kind } }))).toEqual([])
  })

  it('has windows below one without a buffer', () => {
    const child = needs('a', { window: { kind: 'departure' } })
    expect(problemsOf(group('any', [child], { window: { kind: 'throughout', bufferDays: 0 } }))).toEqual([])
    expect(problemsOf(group('any', [child], { window: { kind: 'throughout' } }))).toEqual([])
  })

  it.each([
    ['nowhere', needs('a')],
    ['only recommended', needs('s', { category: 'security', severity: 'recommended' })],
    ['only sometimes', needs('s', { category: 'security', when: never })],
    ['one of several', group('any', [security, needs('a')])],
    ['of one member', team(security)],
  ])('needs the clause security: %s', (_, node) => {
    const problems = (approvedWithoutSecurityBy: string | null) =>
      profileProblems(version(group('all', [node], { id: 'root' })), { ...known, approvedWithoutSecurityBy })
    expect(problems(null)).toEqual([{ code: 'security-missing', pointer: '/root' }])
    expect(problems('head-of-security')).toEqual([])
  })

  it('of a standby profile is judged today alone', () => {
    const root = group('all', [security, needs('a', { window: { kind: 'departure' } })], {
      id: 'root',
      window: { kind: 'today' },
    })
    expect(profileProblems(version(root, { isStandby: true }), known)).toEqual([
      { code: 'standby-window', pointer: `${at}/window` },
    ])
  })
})

describe('facts', () => {
  const given = caseInput({
    versions: [version(needs('a'))],
    posting: trip,
    asOf: '2025-09-15',
    person: { personId: 'p', credentials: [{ id: 'a', type: 'a', completedOn: '2025-01-01' }] },
  })
  const credential = given.person.credentials[0]
  const withCredential = (change: object): EvaluationInput => ({
    ...given,
    person: { ...given.person, credentials: [{ ...credential!, ...change }] },
  })
  const waiver: Waiver = {
    id: 'w',
    nodeId: 'a',
    personId: 'p',
    from: '2025-01-01',
    through: '2025-02-01',
    grantedBy: { personId: 'x', role: 'r' },
    countersignedBy: { personId: 'y', role: 'r' },
  }
  const withWaiver = (change: Partial<Waiver>): EvaluationInput => ({
    ...given,
    person: { ...given.person, waivers: [{ ...waiver, ...change }] },
  })
  const problems = (input: EvaluationInput) =>
    factProblems(input, '2025-09-15').map((one) => `${one.code} ${one.pointer}`)

  it('of the sample people have no problem', () => {
    for (const one of [p1Case(), p4Case([], []), p7Case()]) expect(problems(caseInput(one))).toEqual([])
    expect(problems(withWaiver({}))).toEqual([])
    expect(problems(withWaiver({ through: waiver.from }))).toEqual([])
    expect(
      problems(withCredential({ completedOn: '2025-09-16', statuses: [{ status: 'revoked', from: 'start' }] })),
    ).toEqual([])
  })

  it.each<[string, EvaluationInput]>([
    ['impossible-date /person/credentials/0/completedOn', withCredential({ completedOn: '2023-02-29' })],
    ['impossible-date /asOf', { ...given, asOf: 'today' }],
    [
      'impossible-date /person/credentials/0/statuses/0/from',
      withCredential({ statuses: [{ status: 'revoked', from: 'soon' }] }),
    ],
    ['impossible-instant /person/credentials/0/recordedAt', withCredential({ recordedAt: '2025-01-01T10:00:00' })],
    ['impossible-instant /posting/departureOffset', { ...given, posting: { ...trip, departureOffset: '+15:00' } }],
    ['completion-in-future /person/credentials/0/completedOn', withCredential({ completedOn: '2025-09-17' })],
    ['score-above-maximum /person/credentials/0/score/points', withCredential({ score: { points: 51, outOf: 50 } })],
    ['negative-amount /person/credentials/0/hours', withCredential({ hours: -1 })],
    [
      'negative-amount /person/credentials/0/score/points',
      withCredential({ score: { points: Number.NaN, outOf: 50 } }),
    ],
    ['ends-before-it-starts /person/waivers/0/through', withWaiver({ through: '2024-12-31' })],
    ['self-approved /person/waivers/0', withWaiver({ countersignedBy: { personId: 'p', role: 'r' } })],
    ['self-approved /person/waivers/0', withWaiver({ countersignedBy: { personId: 'x', role: 'r' } })],
    ['dates-out-of-order /posting', { ...given, posting: { ...trip, returnsOn: '2025-09-30' } }],
    ['dates-out-of-order /posting', { ...given, posting: { ...trip, arrivesOn: '2025-09-30' } }],
    ['posting-missing /posting', { ...given, posting: null }],
  ])('%s', (expected, input) => {
    expect(problems(input)).toEqual([expected])
  })
})
