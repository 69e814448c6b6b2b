import type { ScenarioQuestion, ScenarioStep } from './question.ts'

export type ScenarioChoice = ScenarioStep['choices'][number]

/** One decision of a learner: where they stood and what they chose. */
export interface PathStep {
  readonly step: ScenarioStep
  readonly choice: ScenarioChoice
}

/** The steps and choices along the ids a learner chose; it ends early where an id does not fit. */
export function pathOf(question: ScenarioQuestion, choices: readonly string[]): PathStep[] {
  const path: PathStep[] = []
  let step = question.steps[0]
  for (const id of choices) {
    const choice = step?.choices.find((candidate) => candidate.id === id)
    if (!step || !choice) break
    path.push({ step, choice })
    step = question.steps.find((candidate) => candidate.id === choice.next)
  }
  return path
}

/**
 * The path that earns most points, the shorter of two equal ones, and the earlier of two as short.
 * `null` if a path leads in a circle or to a step that does not exist.
 */
export function bestPath(question: ScenarioQuestion): PathStep[] | null {
  const known = new Map<ScenarioStep, PathStep[] | null>()
  const bestFrom = (step: ScenarioStep, open: ReadonlySet<ScenarioStep>): PathStep[] | null => {
    if (open.has(step)) return null
    const found = known.get(step)
    if (found !== undefined) return found
    let best: PathStep[] | null = null
    for (const choice of step.choices) {
      const next = question.steps.find((candidate) => candidate.id === choice.next)
      if (choice.next !== undefined && !next) return null
      const rest = next ? bestFrom(next, new Set([...open, step])) : []
      if (!rest) return null
      const path = [{ step, choice }, ...rest]
      if (!best || isBetter(path, best)) best = path
    }
    known.set(step, best)
    return best
  }
  const first = question.steps[0]
  return first ? bestFrom(first, new Set()) : null
}

/** The points a path earns. */
export function pointsAlong(path: readonly PathStep[]): number {
  return path.reduce((sum, { choice }) => sum + choice.points, 0)
}

function isBetter(path: readonly PathStep[], than: readonly PathStep[]): boolean {
  const difference = pointsAlong(path) - pointsAlong(than)
  return difference > 0 || (difference === 0 && path.length < than.length)
}
