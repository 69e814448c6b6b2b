import type { CalendarDate } from '@muster/calendar/calendar-date.ts'
import type { EvaluationInput } from './decision.ts'
import { factProblems } from './fact-problems.ts'
import { profileProblems } from './profile-problems.ts'
import type { ProfileNode, ProfileVersion } from './profile.ts'

/** What forbids publishing a version and not judging by it: a case may be about names that only it knows. */
const aboutPublishing = new Set(['unknown-type', 'unknown-scale', 'security-missing', 'may-leave-too-few-applicable'])

/** So many nodes a version may have to be judged on request. */
export const mostNodes = 400

/** What forbids deciding a case, and where, as a JSON pointer into its input. */
export interface CaseProblem {
  code: string
  pointer: string
}

function countNodes(node: ProfileNode): number {
  const below = node.kind === 'team' ? [node.child] : 'children' in node ? node.children : []
  return below.reduce((sum, child) => sum + countNodes(child), 1)
}

function versionProblems(version: ProfileVersion, at: string): CaseProblem[] {
  if (countNodes(version.root) > mostNodes) return [{ code: 'too-many-nodes', pointer: `${at}/root` }]
  const nothingKnown = { types: new Set<string>(), scales: new Set<string>() }
  return profileProblems(version, nothingKnown)
    .filter(({ code }) => !aboutPublishing.has(code))
    .map(({ code, pointer }) => ({ code, pointer: at + pointer }))
}

/**
 * Everything for which a case cannot be decided: trees that cannot be judged, and facts that cannot be. `today` is the day
 * it is asked, in the zone of whoever asks.
 */
export function caseProblems(input: EvaluationInput, today: CalendarDate): CaseProblem[] {
  const trees = input.versions.flatMap((version, index) => versionProblems(version, `/versions/${index}`))
  return [...trees, ...factProblems(input, today)]
}
