import { areaOf } from './areas.ts'
import { checkAnswer } from './check-answer.ts'
import { toLearnerAnswer } from './learner-answer.ts'
import { toLearnerView, type LearnerQuestion } from './learner-view.ts'
import type { Answer, HotspotQuestion, Language, Question, Shape } from './question.ts'
import { rightAnswer, rightWords } from './right-answer.ts'
import { score, type Score } from './score.ts'
import { shownAreas, shownChoices, shownOptions, shownSteps } from './shown.ts'

/** A question after submission, as its learner saw it, with everything that was held back until then. */
export interface ReviewQuestion extends Score {
  readonly question: LearnerQuestion
  /** The learner's own answer and the right one, both in the ids of `question`; `null` when unanswered. */
  readonly answer: Answer | null
  /** `null` where there is none, since people mark the answer. */
  readonly right: Answer | null
  /** Other words that would have been as right. */
  readonly alsoRight?: readonly string[]
  /** Where the places of a picture are, and which of them are right; by the ids of `question`. */
  readonly areas?: readonly { readonly id: string; readonly shape: Shape; readonly correct: boolean }[]
  /** The place of the picture the answer lies in; `null` for a point in none. */
  readonly hit?: string | null
  /** How far a number may be from the right one, in its own unit. */
  readonly tolerance?: number
  readonly explanation: string
  /** Why each option or choice is right or wrong, by its id; a choice of a scenario as `step.choice`, words as they may be written. */
  readonly because: Readonly<Record<string, string>>
}

/**
 * The view after submission, in one language. `answer` is in the question's own ids, as it was kept, or
 * `null` for none; `seed` is the one the learner's view had, so that everything stands where it stood. `marked` is
 * what people gave to a written answer.
 */
export function toReviewView(
  question: Question,
  language: Language,
  seed: string,
  answer: Answer | null,
  marked?: number,
): ReviewQuestion {
  const possible = answer && checkAnswer(question, answer) === null ? answer : null
  const right = rightAnswer(question, language)
  return {
    question: toLearnerView(question, language, seed),
    ...score(question, possible, marked),
    answer: possible && toLearnerAnswer(question, seed, possible),
    right: right && (toLearnerAnswer(question, seed, right) ?? right),
    ...(question.kind === 'short' && { alsoRight: rightWords(question, language).slice(1) }),
    ...(question.kind === 'hotspot' && spots(question, seed, possible)),
    ...(question.kind === 'numeric' && { tolerance: question.tolerance }),
    explanation: question.explanation[language],
    because: Object.fromEntries(reasons(question, language, seed)),
  }
}

function spots(question: HotspotQuestion, seed: string, answer: Answer | null): Pick<ReviewQuestion, 'areas' | 'hit'> {
  const shown = shownAreas(question.areas, seed)
  const area = answer?.kind === 'hotspot' ? areaOf(question, answer.at) : null
  return {
    areas: shown.map(({ id, item }) => ({ id, shape: item.shape, correct: item.correct })),
    hit: shown.find(({ item }) => item === area)?.id ?? null,
  }
}

function reasons(question: Question, language: Language, seed: string): [string, string][] {
  if (question.kind === 'single' || question.kind === 'multiple') {
    const explained = shownOptions(question.options, seed)
    return explained.flatMap(({ id, item }) => (item.because ? [[id, item.because[language]]] : []))
  }
  if (question.kind === 'hotspot') {
    return shownAreas(question.areas, seed).flatMap(({ id, item }) =>
      item.because ? [[id, item.because[language]]] : [],
    )
  }
  if (question.kind === 'short') {
    return question.accepted.flatMap(({ spellings, feedback }): [string, string][] => {
      const [words = spellings.en[0] ?? spellings.ja[0] ?? ''] = spellings[language]
      return feedback ? [[words, feedback[language]]] : []
    })
  }
  if (question.kind === 'scenario') {
    return shownSteps(question.steps, seed).flatMap(({ id, item: step }) =>
      shownChoices(step, seed).map(({ id: choiceId, item: choice }): [string, string] => [
        `${id}.${choiceId}`,
        choice.feedback[language],
      ]),
    )
  }
  return []
}
