import { toLearnerAnswer } from '@muster/assessment/learner-answer.ts'
import { type LearnerQuestion, toLearnerView } from '@muster/assessment/learner-view.ts'
import type { OfflineFlag } from '@muster/assessment/codes.ts'
import type { Answer, Question, WrittenQuestion } from '@muster/assessment/question.ts'
import { type ReviewQuestion, toReviewView } from '@muster/assessment/review-view.ts'
import { bestOf, type ChosenLevels } from '@muster/assessment/rubric.ts'
import { type Ruling, ruledScore } from '@muster/assessment/ruling.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import type { AttemptRow } from './attempt-rows.ts'
import { minutesWith } from './extra-time.ts'
import { type AssessmentDefinition, type PinnedAttempt, questionSeed } from './attempt-source.ts'

type AttemptView = ReplyOf<'assessments.start'>
type ResultView = ReplyOf<'assessments.submit'>
type ReviewView = ReplyOf<'assessments.review'>
type SentAnswer = NonNullable<AttemptView['answers'][number]['answer']>

/** An attempt as its learner sees it while answers count: no key and no explanation, answers in the device's ids. */
export function presentAttempt(
  row: AttemptRow,
  pinned: PinnedAttempt,
  definition: AssessmentDefinition,
  language: Language,
  now: Date,
  signed: { token: string; answersThrough: string } | null,
): AttemptView {
  return {
    id: row.id,
    enrolmentId: row.enrolmentId,
    number: row.number,
    attemptsAllowed: definition.attemptsAllowed,
    title: definition.title,
    course: { key: definition.edition.courseKey, title: definition.edition.title },
    state: row.submittedAt ? 'submitted' : 'open',
    startedAt: row.startedAt.toISOString(),
    deadlineAt: row.deadlineAt.toISOString(),
    serverNow: now.toISOString(),
    offline: signed && { ...signed, limitMinutes: minutesWith(definition.timeLimitMinutes, row.extraPercent) },
    questions: pinned.questions.map((question, index) =>
      numbered(toLearnerView(question, language, questionSeed(pinned.seed, question)), index),
    ),
    answers: row.answers.map((kept) => ({
      position: kept.position,
      sequence: kept.sequence,
      answer: sentAnswer(pinned.questions[kept.position - 1], pinned.seed, kept.answer),
      flagged: kept.flagged,
      seconds: kept.seconds,
      savedAt: new Date(kept.savedAt).toISOString(),
    })),
  }
}

export interface ResultRow {
  readonly attemptId: string
  readonly enrolmentId: string
  readonly submittedAt: Date
  readonly submittedBy: 'person' | 'time'
  readonly points: number | null
  readonly outOf: number | null
  /** Null while written answers wait for their marks. */
  readonly passed: boolean | null
  /** Why an instructor will look at it. */
  readonly flags: readonly OfflineFlag[]
  readonly completionId: string | null
  readonly certificateId: string | null
}

export function presentResult(row: ResultRow, definition: AssessmentDefinition): ResultView {
  const submittedAt = row.submittedAt.toISOString()
  return { ...row, flags: [...row.flags], submittedAt, passMark: definition.passMark }
}

/** How one written answer was marked. */
export interface MarkedRow {
  readonly position: number
  /** What it earned. */
  readonly points: number
  /** Each mark it was given, the first first. */
  readonly marks: readonly { readonly levels: ChosenLevels; readonly comment: string }[]
}

/** A submitted attempt with everything that was held back while answers counted. */
export function presentReview(
  row: AttemptRow,
  result: ResultView,
  pinned: PinnedAttempt,
  {
    definition,
    marked,
    rulings,
  }: {
    readonly definition: AssessmentDefinition
    readonly marked: readonly MarkedRow[]
    readonly rulings: ReadonlyMap<string, readonly Ruling[]>
  },
  language: Language,
): ReviewView {
  const kept = new Map(row.answers.map(({ position, answer }) => [position, answer]))
  const marks = new Map(marked.map((one) => [one.position, one]))
  const release = releaseOf(definition, result)
  return {
    result,
    title: definition.title,
    release,
    questions: (release === null ? pinned.questions : []).map((question, index) => {
      const seed = questionSeed(pinned.seed, question)
      const mark = marks.get(index + 1)
      const answer = kept.get(index + 1) ?? null
      const view = toReviewView(question, language, seed, answer, mark?.points)
      const ruled = rulings.get(question.key) ?? []
      const { points, correct } = ruledScore(question, answer, ruled, mark?.points)
      return {
        ...presentReviewed(view, index),
        points,
        correct,
        ruling: rulingShown(ruled, points > view.points),
        marks:
          question.kind === 'written' ? (mark?.marks ?? []).map((one) => presentMark(question, one, language)) : [],
      }
    }),
  }
}

/** A question after grading with what was held back until then, all but how people marked it. */
export const presentReviewed = (
  view: ReviewQuestion,
  index: number,
): Omit<ReviewView['questions'][number], 'marks'> => ({
  question: numbered(view.question, index),
  answer: view.answer && writable(view.answer),
  right: view.right && writable(view.right),
  ...(view.areas && { areas: view.areas as ReviewView['questions'][number]['areas'], hit: view.hit ?? null }),
  ...(view.alsoRight && { alsoRight: [...view.alsoRight] }),
  points: view.points,
  correct: view.correct,
  explanation: view.explanation,
  because: { ...view.because },
})

/** What of the rulings on a question its learner is told: that it was left out, or that it earned more than by its key. */
function rulingShown(rulings: readonly Ruling[], isRaised: boolean): 'everyone' | 'left-out' | 'accept' | null {
  if (rulings.some(({ kind }) => kind === 'left-out')) return 'left-out'
  if (!isRaised) return null
  return rulings.some(({ kind }) => kind === 'everyone') ? 'everyone' : 'accept'
}

/** What keeps the right answers back; null where they are shown. */
function releaseOf({ review }: AssessmentDefinition, { passed }: ResultView): ReviewView['release'] {
  if (review === 'never') return 'never'
  if (passed === null) return 'after-marking'
  return review === 'after-submission' || passed ? null : 'after-passing'
}

const presentMark = (
  { rubric }: WrittenQuestion,
  { levels, comment }: MarkedRow['marks'][number],
  language: Language,
): ReviewView['questions'][number]['marks'][number] => ({
  criteria: rubric.map((criterion) => {
    const level = criterion.levels.find(({ id }) => id === levels[criterion.id])
    return {
      text: criterion.text[language],
      level: level?.text[language] ?? '',
      points: level?.points ?? 0,
      outOf: bestOf(criterion),
    }
  }),
  comment,
})

/** A learner's question with its place in the test. */
export function numbered(question: LearnerQuestion, index: number): AttemptView['questions'][number] {
  const position = index + 1
  if (question.kind === 'written') return { position, ...question, criteria: [...question.criteria] }
  if (question.kind !== 'scenario') return { position, ...question }
  const scenario = question.scenario.map((step) => ({ ...step, choices: [...step.choices] }))
  return { position, ...question, scenario }
}

function sentAnswer(question: Question | undefined, seed: string, kept: Answer | null): SentAnswer | null {
  const answer = question && kept && toLearnerAnswer(question, questionSeed(seed, question), kept)
  return answer ? writable(answer) : null
}

/** The contract's types are those of parsed JSON, so that nothing in them is read-only; the shape is the same. */
const writable = (answer: Answer): SentAnswer => answer as SentAnswer
