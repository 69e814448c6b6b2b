import type { LearnerQuestion } from '@muster/contracts/schemas/question.ts'

type Step = NonNullable<LearnerQuestion['scenario']>[number]

export interface PathStep {
  readonly step: Step
  /** What was chosen here; null at the step that waits for a choice. */
  readonly chosen: Step['choices'][number] | null
}

/** The steps a learner has come through by their choices, and the one that waits, if the situation goes on. */
export function scenarioPath(steps: readonly Step[], choices: readonly string[]): PathStep[] {
  const path: PathStep[] = []
  let step: Step | undefined = steps[0]
  for (const id of choices) {
    const chosen: Step['choices'][number] | undefined = step?.choices.find((choice) => choice.id === id)
    if (!step || !chosen) break
    path.push({ step, chosen })
    const next: string | null = chosen.next
    step = next === null ? undefined : steps.find((each) => each.id === next)
  }
  if (step && path.length < steps.length + 1) path.push({ step, chosen: null })
  return path
}
