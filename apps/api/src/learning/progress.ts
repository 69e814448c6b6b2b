import type { PublishedLesson } from '../courses/published-edition.ts'

/** How far a person is in one lesson; instants as the database writes them in JSON. */
export interface LessonStanding {
  readonly openedAt: string
  readonly completedAt: string | null
  readonly answered: Readonly<Record<string, string>>
}

/** Lesson key to how far the person is; lessons never opened are missing. */
export type Progress = Readonly<Record<string, LessonStanding>>

/** An SQL expression for the `Progress` of the enrolment under an alias, to be read in the statement that reads the enrolment. */
export const progressOf = (alias: string): string =>
  `coalesce((SELECT jsonb_object_agg(l.lesson_key, jsonb_build_object('openedAt', l.opened_at, 'completedAt', l.completed_at, 'answered', l.answered))
    FROM lesson_progress l WHERE l.enrolment_id = ${alias}.id), '{}')`

/** An SQL expression for how many lessons are completed in the enrolment under an alias. */
export const lessonsCompletedOf = (alias: string): string =>
  `(SELECT count(*)::int FROM lesson_progress l WHERE l.enrolment_id = ${alias}.id AND l.completed_at IS NOT NULL)`

export const isCompletedIn = (progress: Progress, key: string): boolean => (progress[key]?.completedAt ?? null) !== null

/** When the person opened and completed a lesson, in the contract's form. */
export function standingIn(progress: Progress, key: string): { openedAt: string | null; completedAt: string | null } {
  const standing = progress[key]
  return {
    openedAt: standing ? new Date(standing.openedAt).toISOString() : null,
    completedAt: standing?.completedAt ? new Date(standing.completedAt).toISOString() : null,
  }
}

/** A lesson as a line of the course page. */
export const lessonLine = (lesson: PublishedLesson, progress: Progress) => ({
  key: lesson.key,
  number: lesson.number,
  title: lesson.title,
  minutes: lesson.minutes,
  bytes: lesson.bytes,
  ...standingIn(progress, lesson.key),
})

/** The first lesson, in the order of the course, that is not completed; null when all are. */
export function firstOpenLesson(
  lessons: Iterable<PublishedLesson>,
  isCompleted: (key: string) => boolean,
): PublishedLesson | null {
  for (const lesson of lessons) if (!isCompleted(lesson.key)) return lesson
  return null
}
