/**
 * The case file: facts in, decision expected. Rule owners write them for their drafts, `muster evaluate FILE` reads them.
 *
 * A case is JSON. `given` is an EvaluationInput in which a credential may be as short as
 * `{ "id": "c1", "type": "bsafe", "completedOn": "2025-02-01" }`: it is then internal and verified. `expect` says as much
 * as the case is about; what it leaves out is not compared. Without `expect` the decision is only printed.
 */
import type { FindingCode, NodeStatus, Verdict } from './codes.ts'
import type { Credential, MemberFacts, OrganisationFacts, PersonFacts } from './facts.ts'
import type { Decision, EvaluationInput, Finding, NodeResult } from './decision.ts'

type Shortened<T, Required extends keyof T> = Partial<T> & Pick<T, Required>
export type CaseCredential = Shortened<Credential, 'id' | 'type' | 'completedOn'>
type WithCaseCredentials<T> = Omit<T, 'credentials'> & { credentials?: CaseCredential[] }

export interface CaseInput extends Omit<EvaluationInput, 'person' | 'team' | 'organisation'> {
  person: WithCaseCredentials<PersonFacts>
  team?: (Omit<MemberFacts, 'person'> & { person: WithCaseCredentials<PersonFacts> })[] | null
  organisation?: WithCaseCredentials<OrganisationFacts> | null
}

export interface CaseExpectation {
  verdict?: Verdict
  person?: Verdict | null
  team?: Verdict | null
  organisation?: Verdict | null
  /** 'none', 'open' or a day. */
  eligibleThrough?: string
  /** Node id → its status over the whole window. */
  nodes?: Record<string, NodeStatus>
  /** Findings that must be there; `node` absent: anywhere. Parameters given must agree. */
  findings?: { code: FindingCode; node?: string; parameters?: Finding['parameters'] }[]
  /** The types of the missing completions, sorted. */
  missing?: string[]
}

export interface CaseFile {
  title: string
  note?: string
  given: CaseInput
  expect?: CaseExpectation
}

function fullCredential(credential: CaseCredential): Credential {
  return {
    issuerId: 'internal',
    isInternal: credential.issuerId === undefined,
    statuses: [{ status: 'verified' }],
    ...credential,
  }
}

function fullCredentials<T extends { credentials?: CaseCredential[] }>(
  holder: T,
): Omit<T, 'credentials'> & { credentials: Credential[] } {
  return { ...holder, credentials: (holder.credentials ?? []).map(fullCredential) }
}

/** The complete input that a case's shortened one stands for. */
export function caseInput(given: CaseInput): EvaluationInput {
  return {
    ...given,
    person: fullCredentials(given.person),
    team: given.team?.map((member) => ({ ...member, person: fullCredentials(member.person) })) ?? null,
    organisation: given.organisation ? fullCredentials(given.organisation) : null,
  }
}

/** Every node of a decision, of all versions, parents before children. */
export function nodesOf(decision: Decision): NodeResult[] {
  const below = (node: NodeResult): NodeResult[] => [node, ...node.children.flatMap(below)]
  return decision.versions.flatMap((version) => below(version.root))
}

/** One difference between what a case expects and what was decided. */
export interface CaseDifference {
  /** Where, such as 'nodes.security'. */
  at: string
  expected: unknown
  found: unknown
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function hasFinding(decision: Decision, wanted: NonNullable<CaseExpectation['findings']>[number]): boolean {
  const nodes = nodesOf(decision).filter((node) => wanted.node === undefined || node.id === wanted.node)
  const findings = [...(wanted.node === undefined ? decision.findings : []), ...nodes.flatMap((node) => node.findings)]
  return findings.some(
    (finding) =>
      finding.code === wanted.code &&
      Object.entries(wanted.parameters ?? {}).every(([name, value]) => isSame(finding.parameters[name], value)),
  )
}

/** What differs; empty if the decision is as expected. */
export function caseDifferences(expect: CaseExpectation, decision: Decision): CaseDifference[] {
  const differences: CaseDifference[] = []
  const compare = (at: string, expected: unknown, found: unknown) => {
    if (expected !== undefined && !isSame(expected, found)) differences.push({ at, expected, found })
  }
  const through = decision.eligibleThrough
  compare('verdict', expect.verdict, decision.verdict)
  compare('person', expect.person, decision.person?.verdict ?? null)
  compare('team', expect.team, decision.team?.verdict ?? null)
  compare('organisation', expect.organisation, decision.organisation?.verdict ?? null)
  compare('eligibleThrough', expect.eligibleThrough, through.kind === 'through' ? through.on : through.kind)
  compare('missing', expect.missing, decision.missing.map((one) => one.type).toSorted())
  for (const [id, status] of Object.entries(expect.nodes ?? {})) {
    compare(`nodes.${id}`, status, nodesOf(decision).find((node) => node.id === id)?.status ?? null)
  }
  for (const wanted of expect.findings ?? []) {
    if (!hasFinding(decision, wanted))
      differences.push({ at: `findings.${wanted.node ?? ''}`, expected: wanted, found: null })
  }
  return differences
}
