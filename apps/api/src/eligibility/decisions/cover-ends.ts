import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Decision, NodeResult, Run } from '@muster/eligibility/decision.ts'

/** That the cover of a requirement ends before the return. */
export interface CoverEnd {
  readonly clauseId: string
  readonly title: Bilingual
  /** The last day that is covered. */
  readonly on: string
}

const isCovered = ({ status }: Run): boolean =>
  status === 'MET' || status === 'WAIVED' || status === 'DUE_LATER' || status === 'NOT_APPLICABLE'

/** The requirements of a version as people know them: the children of its root. */
const clausesOf = (root: NodeResult): readonly NodeResult[] => (root.kind === 'all' ? root.children : [root])

/** The last covered day before the first day that is not, from a day on; null where there is none. */
function endFrom(runs: readonly Run[], day: string): string | null {
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    if (next && isCovered(run) && !isCovered(next) && next.through >= day) return run.through
  }
  return null
}

/**
 * What ends before the return, as seen from the day of the decision, the first end first: each required clause that is
 * covered on some days of the assignment and not on later ones. What has ended stays while the gap lasts.
 */
export function coverEnds(decision: Decision): CoverEnd[] {
  const ends = decision.versions.flatMap(({ root }) =>
    clausesOf(root).flatMap(({ id, title, severity, runs }): CoverEnd[] => {
      const on = severity === 'required' ? endFrom(runs, decision.asOf) : null
      return on === null ? [] : [{ clauseId: id, title, on }]
    }),
  )
  const first = new Map<string, CoverEnd>()
  for (const end of ends) {
    const earlier = first.get(end.clauseId)
    if (!earlier || end.on < earlier.on) first.set(end.clauseId, end)
  }
  return [...first.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1))
}
