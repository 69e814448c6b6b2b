import { isTimeOfDay } from './check-answer.ts'
import type { QuestionFaultCode } from './codes.ts'
import type {
  Bilingual,
  HotspotQuestion,
  MatchQuestion,
  NumericQuestion,
  Option,
  OrderQuestion,
  Question,
  ScenarioQuestion,
  ShortQuestion,
  WrittenQuestion,
} from './question.ts'
import { isSoundShape } from './areas.ts'
import { foldText } from './fold-text.ts'
import { spellingsOf } from './short-text.ts'
import { bestOf } from './rubric.ts'
import { bestPath, pointsAlong } from './scenario-path.ts'

/**
 * Everything that makes a question unfit to be published, each reason once: no right answer, two equal
 * texts, a tolerance below zero, a scenario that runs in a circle … An empty list means it can be graded.
 */
export function questionFaults(question: Question): QuestionFaultCode[] {
  const faults = [...commonFaults(question), ...kindFaults(question)]
  return [...new Set(faults)]
}

function* commonFaults(question: Question): Generator<QuestionFaultCode> {
  if (!Number.isSafeInteger(question.points) || question.points < 1) yield 'question-points-invalid'
  if (![question.stem, question.explanation].every(isWritten)) yield 'question-text-missing'
}

function kindFaults(question: Question): Iterable<QuestionFaultCode> {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return optionFaults(question.kind, question.options)
    case 'order':
      return orderFaults(question)
    case 'match':
      return matchFaults(question)
    case 'numeric':
      return numericFaults(question)
    case 'short':
      return shortFaults(question)
    case 'hotspot':
      return hotspotFaults(question)
    case 'scenario':
      return scenarioFaults(question)
    case 'written':
      return writtenFaults(question)
  }
}

function* optionFaults(kind: 'single' | 'multiple', options: readonly Option[]): Generator<QuestionFaultCode> {
  const right = options.filter((option) => option.correct).length
  yield* listFaults(options, 2)
  if (right === 0) yield 'question-no-right-answer'
  if (kind === 'single' && right > 1) yield 'question-several-right-answers'
  if (right === options.length) yield 'question-nothing-wrong'
}

function orderFaults(question: OrderQuestion): Iterable<QuestionFaultCode> {
  return listFaults(question.steps, 2)
}

function* matchFaults(question: MatchQuestion): Generator<QuestionFaultCode> {
  yield* listFaults(question.left, 2)
  yield* listFaults(question.right, 2)
  const isKnown = (items: readonly { readonly id: string }[], id: string) => items.some((item) => item.id === id)
  const pairs = Object.entries(question.pairs)
  if (!pairs.every(([left, right]) => isKnown(question.left, left) && isKnown(question.right, right))) {
    yield 'question-pair-unknown'
  }
  if (!question.left.every(({ id }) => Object.hasOwn(question.pairs, id))) yield 'question-pair-missing'
}

function* numericFaults(question: NumericQuestion): Generator<QuestionFaultCode> {
  if (!Number.isFinite(question.answer)) yield 'question-answer-not-a-number'
  else if (question.format === 'time' && !isTimeOfDay(question.answer)) yield 'question-answer-out-of-range'
  if (!Number.isFinite(question.tolerance) || question.tolerance < 0) yield 'question-tolerance-negative'
  if (question.unit && !isWritten(question.unit)) yield 'question-text-missing'
}

function* hotspotFaults({ picture, areas }: HotspotQuestion): Generator<QuestionFaultCode> {
  yield* listFaults(areas, 2)
  if (!isWritten(picture.alt)) yield 'question-text-missing'
  if (areas.some(({ because }) => because && !isWritten(because))) yield 'question-text-missing'
  if (!areas.every(({ shape }) => isSoundShape(shape))) yield 'question-area-invalid'
  if (!areas.some(({ correct }) => correct)) yield 'question-no-right-answer'
  if (areas.every(({ correct }) => correct)) yield 'question-nothing-wrong'
}

function* shortFaults({ accepted, points, ignoresDiacritics }: ShortQuestion): Generator<QuestionFaultCode> {
  const isFull = (answer: (typeof accepted)[number], language: 'en' | 'ja'): boolean =>
    answer.points === points && answer.spellings[language].length > 0
  if (!(['en', 'ja'] as const).every((language) => accepted.some((answer) => isFull(answer, language)))) {
    yield 'question-no-right-answer'
  }
  if (new Set(accepted.map(({ id }) => id)).size < accepted.length) yield 'question-duplicate-id'
  if (!accepted.every((answer) => Number.isSafeInteger(answer.points) && answer.points >= 0)) {
    yield 'question-points-invalid'
  }
  if (accepted.some((answer) => answer.points > points)) yield 'question-points-above'
  const isMute = (answer: (typeof accepted)[number]): boolean => {
    const spellings = spellingsOf(answer).map((spelling) => foldText(spelling, ignoresDiacritics))
    return spellings.length === 0 || spellings.includes('')
  }
  if (accepted.some((answer) => isMute(answer) || (answer.feedback && !isWritten(answer.feedback)))) {
    yield 'question-text-missing'
  }
  if (readsTwice(accepted, ignoresDiacritics)) yield 'question-same-text-twice'
}

/** Whether two answers, or two spellings of one answer in one language, read the same once folded. */
function readsTwice(accepted: ShortQuestion['accepted'], ignoresDiacritics: boolean): boolean {
  const seen = new Set<string>()
  for (const { spellings } of accepted) {
    const [en, ja] = [spellings.en, spellings.ja].map((all) => all.map((one) => foldText(one, ignoresDiacritics)))
    const own = new Set([...(en ?? []), ...(ja ?? [])])
    if (new Set(en).size < (en?.length ?? 0) || new Set(ja).size < (ja?.length ?? 0)) return true
    if ([...own].some((text) => seen.has(text))) return true
    for (const text of own) seen.add(text)
  }
  return false
}

function* scenarioFaults(question: ScenarioQuestion): Generator<QuestionFaultCode> {
  yield* listFaults(question.steps, 1)
  const choices = question.steps.flatMap((step) => step.choices)
  for (const step of question.steps) yield* listFaults(step.choices, 2)
  if (!choices.every((choice) => Number.isSafeInteger(choice.points) && choice.points >= 0)) {
    yield 'question-points-invalid'
  }
  if (!choices.every((choice) => isWritten(choice.feedback))) yield 'question-text-missing'
  const reached = reachableSteps(question)
  if (choices.some(({ next }) => next !== undefined && !question.steps.some((step) => step.id === next))) {
    yield 'question-next-unknown'
    return
  }
  if (question.steps.some((step) => !reached.has(step.id))) yield 'question-step-unreachable'
  const best = bestPath(question)
  if (!best) yield 'question-path-circular'
  else if (pointsAlong(best) !== question.points) yield 'question-points-not-best-path'
}

function* writtenFaults({ rubric, points }: WrittenQuestion): Generator<QuestionFaultCode> {
  if (rubric.length === 0) yield 'question-no-criterion'
  yield* listFaults(rubric, 0)
  for (const { levels } of rubric) yield* listFaults(levels, 2)
  const earned = rubric.flatMap(({ levels }) => levels.map((level) => level.points))
  if (!earned.every((one) => Number.isSafeInteger(one) && one >= 0)) yield 'question-points-invalid'
  if (rubric.reduce((sum, one) => sum + bestOf(one), 0) !== points) yield 'question-points-not-best-levels'
}

function* listFaults(
  items: readonly { readonly id: string; readonly text: Bilingual }[],
  least: number,
): Generator<QuestionFaultCode> {
  if (items.length < least) yield 'question-too-few-options'
  if (new Set(items.map((item) => item.id)).size < items.length) yield 'question-duplicate-id'
  if (!items.every((item) => isWritten(item.text))) yield 'question-text-missing'
  for (const language of ['en', 'ja'] as const) {
    const texts = items.map((item) => item.text[language].normalize('NFKC').trim().toLowerCase())
    if (new Set(texts).size < texts.length) yield 'question-same-text-twice'
  }
}

function reachableSteps(question: ScenarioQuestion): Set<string> {
  const first = question.steps[0]
  const reached = new Set<string>(first && [first.id])
  // Following a set while it grows visits each step once, circles included.
  for (const id of reached) {
    const step = question.steps.find((candidate) => candidate.id === id)
    for (const choice of step?.choices ?? []) if (choice.next !== undefined) reached.add(choice.next)
  }
  return reached
}

function isWritten(text: Bilingual): boolean {
  return text.en.trim() !== '' && text.ja.trim() !== ''
}
