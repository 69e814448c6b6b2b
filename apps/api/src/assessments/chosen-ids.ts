import type { Answer, Question } from '@muster/assessment/question.ts'
import { pathOf } from '@muster/assessment/scenario-path.ts'

/** What was chosen, for the statistics: option ids, or `step/choice` in a scenario; nothing for the other kinds. */
export function chosenIds(question: Question, answer: Answer | null): string[] {
  if (answer?.kind === 'single') return [answer.option]
  if (answer?.kind === 'multiple') return [...answer.options]
  if (answer?.kind === 'scenario' && question.kind === 'scenario') {
    return pathOf(question, answer.choices).map(({ step, choice }) => `${step.id}/${choice.id}`)
  }
  return []
}
