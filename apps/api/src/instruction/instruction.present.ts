import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import { firstOpenLesson } from '../learning/progress.ts'
import { type NameColumns, nameOf } from '../people/name.ts'

export interface LearnerRow extends NameColumns {
  readonly enrolmentId: string
  readonly editionId: string
  readonly enrolledAt: Date
  readonly lessonsCompleted: readonly string[]
  readonly lastActiveAt: Date | null
  readonly attempts: number
  readonly bestPoints: number | null
  readonly outOf: number | null
  readonly completedOn: string | null
  /** Where they are at home, if that is another agency. */
  readonly home: Bilingual | null
}

/** Two weeks without opening, completing or attempting anything, and the course not completed. */
const stuckAfter = 14 * 24 * 3_600_000

/** Where a learner is: the first lesson not completed, once they have begun. */
export function presentLearner(
  row: LearnerRow,
  edition: PublishedEdition,
  now: Date,
): ReplyOf<'instruction.progress'>['learners'][number] {
  const completed = new Set(row.lessonsCompleted)
  const lesson = row.lastActiveAt && firstOpenLesson(edition.lessons.values(), (key) => completed.has(key))
  const quietSince = row.lastActiveAt ?? row.enrolledAt
  return {
    enrolmentId: row.enrolmentId,
    name: nameOf(row),
    home: row.home,
    lessonsCompleted: completed.size,
    at: lesson && { number: lesson.number, title: lesson.title },
    lastActiveAt: row.lastActiveAt?.toISOString() ?? null,
    attempts: row.attempts,
    bestPoints: row.bestPoints,
    outOf: row.outOf,
    completedOn: row.completedOn,
    stuck: row.completedOn === null && now.getTime() - quietSince.getTime() > stuckAfter,
  }
}
