import { medianSeconds, type TimedQuestion, usualSeconds } from '@muster/assessment/answer-time.ts'
import type { Question } from '@muster/assessment/question.ts'
import { type ChoiceCount, questionStatistics, type QuestionTurn } from '@muster/assessment/statistics.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { instructor } from '@muster/words/catalogue/instructor.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'

type QuestionView = ReplyOf<'instruction.questions'>['questions'][number]

export interface QuestionRow {
  readonly question: Question
  readonly turns: readonly QuestionTurn[]
}

/** What a question takes, for its neighbours to be held against. */
export const timedOf = ({ question, turns }: QuestionRow): TimedQuestion => ({
  kind: question.kind,
  medianSeconds: medianSeconds(turns.map(({ seconds }) => seconds)),
})

/** A question with its figures; the sentences made of them are the web's. `others` are asked beside it. */
export function presentQuestionFigures(
  { question, turns }: QuestionRow,
  others: readonly TimedQuestion[],
): QuestionView {
  const { answers, figures } = questionStatistics(question, turns)
  return {
    key: question.key,
    kind: question.kind,
    module: question.module,
    stem: question.stem,
    answers,
    statistics: figures && {
      rightShare: figures.difficulty,
      discrimination: figures.discrimination,
      medianSeconds: figures.medianSeconds,
      usualSeconds: usualSeconds(question.kind, others),
      options: figures.choices.map((choice) => presentChoice(question, choice)),
    },
  }
}

const presentChoice = (
  question: Question,
  { id, count, correct }: ChoiceCount,
): NonNullable<QuestionView['statistics']>['options'][number] => ({
  id,
  text: textOf(question, id),
  chosen: count,
  correct,
})

function textOf(question: Question, id: string): Bilingual {
  const plain = { en: id, ja: id }
  if (question.kind === 'single' || question.kind === 'multiple')
    return question.options.find((option) => option.id === id)?.text ?? plain
  if (question.kind === 'hotspot')
    return question.areas.find((area) => area.id === id)?.text ?? instructor.questions.elsewhere
  if (question.kind === 'scenario') {
    const choices = question.steps.flatMap((step) =>
      step.choices.map((choice) => ({ id: `${step.id}/${choice.id}`, text: choice.text })),
    )
    return choices.find((choice) => choice.id === id)?.text ?? plain
  }
  if (question.kind !== 'numeric') return plain
  const value = question.format === 'time' ? timeOfDay(Number(id)) : id
  return question.unit
    ? { en: `${value} ${question.unit.en}`, ja: `${value}${question.unit.ja}` }
    : { en: value, ja: value }
}

const timeOfDay = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
