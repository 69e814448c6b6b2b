import type { Decision, NodeResult, PartResult, Run } from './decision.ts'

/** What a decision comes to, node by node, without its reasons and without the day on which it was asked for. */
export interface Outcome {
  verdict: Decision['verdict']
  parts: (Pick<PartResult, 'verdict' | 'runs' | 'eligibleThrough'> | null)[]
  versions: { version: number; nodes: { id: string; runs: Run[] }[] }[]
  /** About the decision as a whole: a bar, a breach in the field, no version in force. */
  findings: Pick<Decision['findings'][number], 'code' | 'parameters'>[]
}

const runsOf = (node: NodeResult): Outcome['versions'][number]['nodes'] => [
  { id: node.id, runs: node.runs },
  ...node.children.flatMap(runsOf),
]

const partOf = (part: PartResult | null): Outcome['parts'][number] =>
  part && { verdict: part.verdict, runs: part.runs, eligibleThrough: part.eligibleThrough }

/**
 * The result to compare when the same nomination is judged again: two decisions with the same outcome clear the same person on
 * the same days by the same requirements. Left out is what changes without changing that: which of several proofs counts,
 * unfinished lessons, and the earliest day on which something missing could be there.
 */
export function outcomeOf(decision: Decision): Outcome {
  const { verdict, overall, person, team, organisation, versions, findings } = decision
  return {
    verdict,
    parts: [overall, person, team, organisation].map(partOf),
    versions: versions.map(({ version, root }) => ({ version, nodes: runsOf(root) })),
    findings: findings.map(({ code, parameters }) => ({ code, parameters })),
  }
}
