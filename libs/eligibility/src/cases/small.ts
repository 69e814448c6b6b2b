import { caseInput, type CaseInput } from '../case.ts'
import { decide } from '../decide.ts'
import type { Decision, EvaluationInput, NodeResult } from '../decision.ts'
import type { Posting } from '../facts.ts'
import type { AcceptedCompletion, CompletionNode, ProfileNode, ProfileVersion } from '../profile.ts'
import { situationOf, type Situation } from '../situation.ts'

/** Ten days away: 1 to 10 October 2025, arrival on the 2nd. */
export const trip: Posting = {
  id: 'trip',
  places: ['town', 'country'],
  dutyStationId: 'town',
  jobId: 'job',
  departsOn: '2025-10-01',
  arrivesOn: '2025-10-02',
  returnsOn: '2025-10-10',
  nominatedOn: '2025-08-01',
}

const title = { en: 'x', ja: 'x' }

/** A completion clause of one type. */
export function needs(
  type: string,
  more: Partial<CompletionNode> & { entry?: Partial<AcceptedCompletion> } = {},
): CompletionNode {
  const { entry, ...rest } = more
  return { kind: 'completion', id: type, title, accepts: [{ type, ...entry }], ...rest }
}

export function group(kind: 'all' | 'any', children: ProfileNode[], more: Partial<ProfileNode> = {}): ProfileNode {
  return { kind, id: kind, title, children, ...more } as ProfileNode
}

export function version(root: ProfileNode, more: Partial<ProfileVersion> = {}): ProfileVersion {
  return {
    key: 'k',
    version: 1,
    title,
    appliesFrom: '2020-01-01',
    authorityDocument: '',
    convention: 'plain',
    root,
    ...more,
  }
}

function inputOf(versions: ProfileVersion[], given: Partial<CaseInput>): EvaluationInput {
  return caseInput({ versions, posting: trip, asOf: '2025-09-15', person: { personId: 'p' }, ...given })
}

/** A decision about one clause, assessed on 15 September 2025 unless told otherwise. */
export function decideOn(
  node: ProfileNode,
  given: Partial<CaseInput> = {},
  more: Partial<ProfileVersion> = {},
): Decision {
  return decide(inputOf([version(node, more)], given))
}

/** What a clause is judged by. */
export function situationFor(given: Partial<CaseInput> = {}): Situation {
  const only = version(needs('a'))
  return situationOf(inputOf([only], given), only)
}

/** The root's result. */
export function resultOf(
  node: ProfileNode,
  given: Partial<CaseInput> = {},
  more: Partial<ProfileVersion> = {},
): NodeResult {
  const root = decideOn(node, given, more).versions[0]?.root
  if (root === undefined) throw new Error('no version in force')
  return root
}

/** Its runs as short text: 'MET 2025-10-01…2025-10-10'. */
export function runsOf(
  node: ProfileNode,
  given: Partial<CaseInput> = {},
  more: Partial<ProfileVersion> = {},
): string[] {
  return resultOf(node, given, more).runs.map((run) => `${run.status} ${run.from}…${run.through}`)
}

/** A person who holds completions: type → day. */
export function holding(
  completions: Record<string, string>,
  more: Partial<CaseInput['person']> = {},
): Partial<CaseInput> {
  const credentials = Object.entries(completions).map(([type, completedOn]) => ({ id: type, type, completedOn }))
  return { person: { personId: 'p', credentials, ...more } }
}
