import { describe, expect, it } from 'vitest'
import { caseInput, type CaseInput } from './case.ts'
import { p1Case, p4Case, p7Case } from './cases/people.ts'
import { decide } from './decide.ts'
import { isCleared, type Decision, type EvaluationInput, type NodeResult } from './decision.ts'
import type { MemberFacts, PersonFacts } from './facts.ts'

const dangerous = [{ id: 'danger-1', key: 'danger-level', place: 'kabul', value: 3, from: '2025-01-01' }]
const highRisk = p7Case()
const profiles: [string, CaseInput][] = [
  ['P1', p1Case()],
  [
    'P4 at danger level 3',
    p4Case([{ id: 'practical-1', type: 'self-defence-practical', completedOn: '2025-05-05' }], dangerous),
  ],
  [
    'P7 at high risk',
    {
      ...highRisk,
      posting: { ...highRisk.posting!, traits: { highRisk: true } },
      person: {
        ...highRisk.person,
        credentials: [
          ...(highRisk.person.credentials ?? []),
          { id: 'heat-1', type: 'heat', issuerId: 'centre', completedOn: '2025-01-01' },
        ],
      },
      common: { accreditations: [{ id: 'acc-1', issuerId: 'centre', types: null, from: '2020-01-01', through: null }] },
    },
  ],
]

function required(node: NodeResult): NodeResult[] {
  if (node.severity === 'recommended' || node.status === 'NOT_APPLICABLE') return []
  return node.kind === 'all' ? node.children.flatMap(required) : [node]
}

function factsBelow(node: NodeResult): string[] {
  const own = [...node.ranges.map((range) => range.factId), ...node.findings.flatMap((one) => one.factIds)]
  return [...own, ...node.children.flatMap(factsBelow)]
}

function withoutFacts(input: EvaluationInput, gone: ReadonlySet<string>): EvaluationInput {
  const stays = ({ id }: { id: string }) => !gone.has(id)
  const person = (one: PersonFacts): PersonFacts => ({
    ...one,
    credentials: one.credentials.filter(stays),
    attributes: one.attributes?.filter(stays),
    acknowledgements: one.acknowledgements?.filter(stays),
  })
  const { organisation = null, common = {} } = input
  return {
    ...input,
    person: person(input.person),
    team: input.team?.map((member): MemberFacts => ({ ...member, person: person(member.person) })),
    organisation: organisation && { ...organisation, credentials: organisation.credentials.filter(stays) },
    common: { ...common, attestations: common.attestations?.filter(stays) },
  }
}

function rootOf(decision: Decision): NodeResult {
  const root = decision.versions[0]?.root
  if (root === undefined) throw new Error('no version')
  return root
}

describe.each(profiles)('%s fails closed', (_, given) => {
  const input = caseInput(given)
  const clausesOf = (decision: Decision) => required(rootOf(decision))

  it('clears who meets everything', () => {
    expect(decide(input).verdict).toBe('ELIGIBLE')
    expect(clausesOf(decide(input)).length).toBeGreaterThanOrEqual(6)
  })

  it('clears nobody with any one clause alone unmet', () => {
    for (const clause of clausesOf(decide(input))) {
      const decision = decide(withoutFacts(input, new Set(factsBelow(clause))))
      const without = clausesOf(decision).find((node) => node.id === clause.id)?.status
      expect([clause.id, isCleared(decision.verdict), without]).toEqual([clause.id, false, 'NOT_MET'])
    }
  })
})
