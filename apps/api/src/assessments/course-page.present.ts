import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { type DatedProgress, firstOpenLesson, isCompletedIn, lessonLine, readDates } from '../learning/progress.ts'
import type { AssessmentDefinition } from './attempt-source.ts'
import { minutesWith } from './extra-time.ts'
import { startBlock } from './attempt.policy.ts'

type CoursePage = ReplyOf<'learning.outline'>
type AttemptLine = CoursePage['assessment']['attempts'][number]

/** A person's standing in an enrolment; instants within are as the database writes them in JSON. */
export interface CoursePageRow {
  readonly id: string
  readonly editionId: string
  readonly enrolledAt: Date
  readonly now: Date
  readonly due: CoursePage['due']
  readonly closesAt: Date | null
  /** What an attempt that begins now is given on top of the time limit. */
  readonly extraPercent: number
  /** What `datesOf` gives. */
  readonly dates: string | null
  readonly attempts: readonly AttemptLine[]
  readonly completion: CoursePage['completion']
}

/** The course page: the edition with the person's progress, and what may be done next. */
export function presentCoursePage(row: CoursePageRow, definition: AssessmentDefinition): CoursePage {
  const { edition } = definition
  const progress = readDates(row.dates)
  const block = blockOf(row, progress, definition)
  const lesson = firstOpenLesson(edition.lessons.values(), (key) => isCompletedIn(progress, key))
  const isDone = row.completion !== null || block?.code === 'already-passed'
  return {
    id: row.id,
    course: { key: edition.courseKey, title: edition.title, edition: edition.edition, hours: edition.hours },
    enrolledAt: row.enrolledAt.toISOString(),
    due: row.due,
    modules: edition.modules.map((module) => ({
      key: module.key,
      title: module.title,
      outcome: module.outcome,
      shared: module.shared && { title: module.shared.title, edition: module.shared.edition },
      fileBytes: module.fileBytes,
      lessons: module.lessons.map((each) => lessonLine(each, progress)),
    })),
    assessment: {
      title: definition.title,
      questions: definition.drawCount,
      minutes: minutesWith(definition.timeLimitMinutes, row.extraPercent),
      extraPercent: row.extraPercent,
      passMark: definition.passMark,
      attemptsAllowed: definition.attemptsAllowed,
      waitMinutes: definition.waitMinutes,
      attempts: row.attempts.map(presentAttemptLine),
      blockedBy: block?.code ?? null,
      nextAttemptAt: block?.availableAt?.toISOString() ?? null,
      offlineDays: definition.offlineDays,
      honour: definition.honour,
    },
    completion: row.completion && {
      ...row.completion,
      completedAt: new Date(row.completion.completedAt).toISOString(),
    },
    next: lesson?.key ?? (isDone ? null : 'assessment'),
  }
}

/** The same rule as a start meets; an open attempt is never blocked, it waits to be resumed. */
function blockOf(
  row: CoursePageRow,
  progress: DatedProgress,
  definition: AssessmentDefinition,
): ReturnType<typeof startBlock> {
  const submittedAt = row.attempts.flatMap((attempt) =>
    attempt.submittedAt === null ? [] : new Date(attempt.submittedAt).getTime(),
  )
  if (submittedAt.length < row.attempts.length) return null
  return startBlock(definition, {
    now: row.now,
    closesAt: row.closesAt,
    attempts: row.attempts.length,
    isMarking: row.attempts.some((attempt) => attempt.submittedAt !== null && attempt.passed === null),
    hasPassed: row.completion !== null || row.attempts.some((attempt) => attempt.passed),
    lastSubmittedAt: submittedAt.length > 0 ? new Date(Math.max(...submittedAt)) : null,
    lessonsCompleted: Object.keys(progress).filter((key) => isCompletedIn(progress, key)),
  })
}

const presentAttemptLine = (attempt: AttemptLine): AttemptLine => ({
  ...attempt,
  startedAt: new Date(attempt.startedAt).toISOString(),
  deadlineAt: new Date(attempt.deadlineAt).toISOString(),
  submittedAt: attempt.submittedAt && new Date(attempt.submittedAt).toISOString(),
})
