import { toLearnerAnswer } from '@muster/assessment/learner-answer.ts'
import { type LearnerQuestion, toLearnerView } from '@muster/assessment/learner-view.ts'
import type { OfflineFlag } from '@muster/assessment/codes.ts'
import type { Answer, Question } from '@muster/assessment/question.ts'
import { toReviewView } from '@muster/assessment/review-view.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Language } from '@muster/contracts/schemas/text.ts'
import type { AttemptRow } from './attempt-rows.ts'
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
    offline: signed && { ...signed, limitMinutes: definition.timeLimitMinutes },
    questions: pinned.questions.map((question, index) =>
      numbered(toLearnerView(question, language, questionSeed(pinned.seed, question)), index),
    ),
    answers: row.answers.map((kept) => ({
      position: kept.position,
      sequence: kept.sequence,
      answer: sentAnswer(pinned.questions[kept.position - 1], pinned.seed, kept.answer),
      flagged: kept.flagged,
      savedAt: new Date(kept.savedAt).toISOString(),
    })),
  }
}

export interface ResultRow {
  readonly attemptId: string
  readonly enrolmentId: string
  readonly submittedAt: Date
  readonly submittedBy: 'person' | 'time'
  readonly points: number
  readonly outOf: number
  readonly passed: boolean
  /** Why an instructor will look at it. */
  readonly flags: readonly OfflineFlag[]
  readonly completionId: string | null
  readonly certificateId: string | null
}

export function presentResult(row: ResultRow, definition: AssessmentDefinition): ResultView {
  const submittedAt = row.submittedAt.toISOString()
  return { ...row, flags: [...row.flags], submittedAt, passMark: definition.passMark }
}

/** A submitted attempt with everything that was held back while answers counted. */
export function presentReview(
  row: AttemptRow,
  result: ResultView,
  pinned: PinnedAttempt,
  definition: AssessmentDefinition,
  language: Language,
): ReviewView {
  const kept = new Map(row.answers.map(({ position, answer }) => [position, answer]))
  const isReleased =
    definition.review === 'after-submission' || (definition.review === 'after-passing' && result.passed)
  return {
    result,
    title: definition.title,
    release: isReleased ? null : definition.review === 'never' ? 'never' : 'after-passing',
    questions: (isReleased ? pinned.questions : []).map((question, index) => {
      const view = toReviewView(question, language, questionSeed(pinned.seed, question), kept.get(index + 1) ?? null)
      return {
        question: numbered(view.question, index),
        answer: view.answer && writable(view.answer),
        right: writable(view.right),
        ...(view.alsoRight && { alsoRight: [...view.alsoRight] }),
        points: view.points,
        correct: view.correct,
        explanation: view.explanation,
        because: { ...view.because },
      }
    }),
  }
}

function numbered(question: LearnerQuestion, index: number): AttemptView['questions'][number] {
  const position = index + 1
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
