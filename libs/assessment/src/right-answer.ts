import type { Answer, Question } from './question.ts'
import { bestPath } from './scenario-path.ts'

/** The answer that earns every point of a question fit to be published, in the question's own ids. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'single':
      return { kind: 'single', option: question.options.find((option) => option.correct)?.id ?? '' }
    case 'multiple':
      return { kind: 'multiple', options: question.options.filter((option) => option.correct).map(({ id }) => id) }
    case 'order':
      return { kind: 'order', steps: question.steps.map(({ id }) => id) }
    case 'match':
      return { kind: 'match', pairs: question.pairs }
    case 'numeric':
      return { kind: 'numeric', value: question.answer }
    case 'scenario':
      return { kind: 'scenario', choices: (bestPath(question) ?? []).map(({ choice }) => choice.id) }
  }
}
