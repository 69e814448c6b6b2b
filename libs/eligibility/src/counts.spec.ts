import { describe, expect, it } from 'vitest'
import { decideOn, group, holding, needs, resultOf, runsOf, trip, version } from './cases/small.ts'
import type { AtLeastNode, ProfileNode, When } from './profile.ts'

const title = { en: 'x', ja: 'x' }
const atLeast = (n: number, children: ProfileNode[]): AtLeastNode => ({
  kind: 'atLeast',
  id: 'count',
  title,
  n,
  children,
})
const tooFewMet = (needed: number, found: number) => ({
  code: 'too-few-met',
  parameters: { needed, found },
  factIds: [],
})
const never: When = { posting: 'jobId', is: { equals: 'nobody' } }
const perhaps: When = { posting: 'role', is: { equals: 'manager' } }

describe('what is told of a count', () => {
  const three = [needs('a'), needs('b'), needs('c')]

  it('is how many are met of how many needed', () => {
    expect(resultOf(atLeast(2, three), holding({ b: '2025-01-01' })).findings).toEqual([tooFewMet(2, 1)])
    expect(resultOf(atLeast(3, three), holding({ a: '2025-01-01', c: '2025-01-01' })).findings).toEqual([
      tooFewMet(3, 2),
    ])
    expect(resultOf(atLeast(3, three)).findings).toEqual([tooFewMet(3, 0)])
  })

  it('is nothing where there are enough', () => {
    expect(resultOf(atLeast(2, three), holding({ a: '2025-01-01', b: '2025-01-01' }))).toMatchObject({
      status: 'MET',
      findings: [],
    })
  })

  it('is of the first day on which there are too few', () => {
    const ends = needs('b', { entry: { validity: { amount: 3, unit: 'day' } } })
    const node = atLeast(2, [needs('a'), ends, needs('c')])
    const given = holding({ a: '2025-01-01', b: '2025-10-01' })
    expect(runsOf(node, given)).toEqual(['MET 2025-10-01…2025-10-04', 'NOT_MET 2025-10-05…2025-10-10'])
    expect(resultOf(node, given).findings).toEqual([tooFewMet(2, 1)])
  })

  it('leaves out what does not apply', () => {
    const node = atLeast(2, [needs('a'), needs('b'), needs('c', { when: never })])
    expect(resultOf(node, holding({ a: '2025-01-01' })).findings).toEqual([tooFewMet(2, 1)])
    const one = atLeast(2, [needs('a'), needs('b', { when: never }), needs('c', { when: never })])
    expect(resultOf(one, holding({ a: '2025-01-01' })).findings).toEqual([
      { code: 'too-few-applicable', parameters: { needed: 2, applicable: 1 }, factIds: [] },
    ])
  })

  it('is not told of alternatives, which speak for themselves', () => {
    const node = group('any', [needs('a'), needs('b')])
    expect(resultOf(node)).toMatchObject({ status: 'NOT_MET', findings: [] })
  })
})

describe('what is empty', () => {
  it('stays nothing where nobody knows whether it would apply', () => {
    const empty = group('all', [needs('b', { when: never })], { id: 'empty', when: perhaps })
    const node = group('all', [needs('a'), atLeast(2, [empty])])
    const decision = decideOn(node, { ...holding({ a: '2025-01-01' }), posting: { ...trip, role: null } })
    expect(decision.verdict).toBe('ELIGIBLE')
    expect(decision.versions[0]?.root.children[1]?.status).toBe('NOT_APPLICABLE')
  })

  it('clears nobody, and neither does what may be', () => {
    const held = { ...holding({ a: '2025-01-01' }), posting: { ...trip, role: null } }
    const decision = decideOn(group('all', [needs('a', { when: perhaps })]), held)
    expect([decision.verdict, decision.person?.verdict]).toEqual(['NOT_ELIGIBLE', 'NOT_ELIGIBLE'])
    const day = { from: '2025-10-01', through: '2025-10-10' }
    expect(decision.findings).toEqual([{ code: 'nothing-required', parameters: day, factIds: [] }])
  })

  it('is the person’s part, and no other, on the days on which nothing applies', () => {
    const when: When = { outside: 'danger', is: { atLeast: 3 } }
    const team: ProfileNode = { kind: 'team', id: 'team', title, n: 1, child: needs('b'), when }
    const outside = [
      { id: 'o1', key: 'danger', value: 1, from: '2025-01-01' },
      { id: 'o2', key: 'danger', value: 3, from: '2025-10-05' },
    ]
    const given = { ...holding({ a: '2025-01-01', b: '2025-01-01' }), common: { outside } }
    const { overall, person, team: together } = decideOn(group('all', [needs('a', { when }), team]), given)
    const runs = [
      { from: '2025-10-01', through: '2025-10-04', status: 'NOT_MET' },
      { from: '2025-10-05', through: '2025-10-10', status: 'MET' },
    ]
    expect(overall.runs).toEqual(runs)
    expect(person?.runs).toEqual(runs)
    expect(together?.runs).toEqual([{ ...runs[0], status: 'NOT_APPLICABLE' }, runs[1]])
    expect(together?.verdict).toBe('ELIGIBLE')
  })
})

describe('two versions judged together', () => {
  const team: ProfileNode = { kind: 'team', id: 'team', title, n: 1, child: needs('b') }
  const today = version(group('all', [needs('a')]))
  const later = version(group('all', [needs('a'), team]), { version: 2, appliesFrom: '2025-10-01' })

  it.each([
    ['the later', [today, later]],
    [
      'the earlier',
      [
        { ...later, appliesFrom: '2020-01-01' },
        { ...today, version: 3, appliesFrom: '2025-10-01' },
      ],
    ],
  ])('have a team if %s has', (_, versions) => {
    const decision = decideOn(needs('a'), { ...holding({ a: '2025-01-01' }), versions })
    expect([decision.person?.verdict, decision.team?.verdict, decision.organisation]).toEqual([
      'ELIGIBLE',
      'NOT_ELIGIBLE',
      null,
    ])
    expect(decision.verdict).toBe('NOT_ELIGIBLE')
  })
})
