import type { Answer, Language, Question, ShortQuestion } from './question.ts'
import { bestPath } from './scenario-path.ts'

/**
 * The answer that earns every point of a question fit to be published, in the question's own ids; words in a language.
 * `null` where people judge it.
 */
export function rightAnswer(question: Question, language: Language = 'en'): Answer | null {
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
    case 'short':
      return { kind: 'short', text: rightWords(question, language)[0] ?? '' }
    case 'hotspot':
      return { kind: 'hotspot', at: question.areas.find(({ correct }) => correct)?.id ?? '' }
    case 'scenario':
      return { kind: 'scenario', choices: (bestPath(question) ?? []).map(({ choice }) => choice.id) }
    case 'written':
      return null
  }
}

/** Every way of writing what earns all points: those of a language, or of the other where it has none. */
export function rightWords({ accepted, points }: ShortQuestion, language: Language): readonly string[] {
  const right = accepted.filter((answer) => answer.points === points)
  const own = right.flatMap(({ spellings }) => spellings[language])
  return own.length > 0 ? own : right.flatMap(({ spellings }) => spellings[language === 'en' ? 'ja' : 'en'])
}
