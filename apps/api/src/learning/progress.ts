import type { PublishedLesson } from '../courses/published-edition.ts'

/** When a person opened and completed a lesson: as the database writes instants in JSON, or in milliseconds since 1970. */
export interface LessonDates {
  readonly openedAt: string | number
  readonly completedAt: string | number | null
  /** It was completed in another course that has the same lesson. */
  readonly elsewhere: boolean
}

/** How far a person is in one lesson. */
export interface LessonStanding extends LessonDates {
  readonly answered: Readonly<Record<string, string>>
}

/** Lesson key to when it was opened and completed; lessons never opened are missing. */
export type DatedProgress = Readonly<Record<string, LessonDates>>

/** Lesson key to how far the person is; lessons never opened are missing. */
export type Progress = Readonly<Record<string, LessonStanding>>

/** An SQL expression for the `Progress` of the enrolment under an alias, to be read in the statement that reads the enrolment. */
export const progressOf = (alias: string): string =>
  `coalesce((SELECT jsonb_object_agg(l.lesson_key, jsonb_build_object('openedAt', l.opened_at, 'completedAt', l.completed_at, 'answered', l.answered, 'elsewhere', l.credited_from_id IS NOT NULL))
    FROM lesson_progress l WHERE l.enrolment_id = ${alias}.id), '{}')`

/**
 * An SQL expression for when the lessons of the enrolment under an alias were opened and completed, as one line that
 * `readDates` reads: with two hundred lessons, building and reading JSON would be most of what a page costs.
 */
export const datesOf = (alias: string): string =>
  `(SELECT string_agg(l.lesson_key || ' ' || (extract(epoch FROM l.opened_at)::float8 * 1000)::bigint || ' ' || coalesce((extract(epoch FROM l.completed_at)::float8 * 1000)::bigint::text, '') || CASE WHEN l.credited_from_id IS NULL THEN '' ELSE ' elsewhere' END, ',')
    FROM lesson_progress l WHERE l.enrolment_id = ${alias}.id)`

/** What `datesOf` gave; null where nothing was opened. */
export function readDates(line: string | null): DatedProgress {
  if (line === null) return {}
  return Object.fromEntries(
    line.split(',').map((lesson) => {
      const [key = '', opened, completed, elsewhere] = lesson.split(' ')
      return [
        key,
        {
          openedAt: Number(opened),
          completedAt: completed ? Number(completed) : null,
          elsewhere: elsewhere !== undefined,
        },
      ]
    }),
  )
}

/** An SQL expression for how many lessons are completed in the enrolment under an alias. */
export const lessonsCompletedOf = (alias: string): string =>
  `(SELECT count(*)::int FROM lesson_progress l WHERE l.enrolment_id = ${alias}.id AND l.completed_at IS NOT NULL)`

export const isCompletedIn = (progress: DatedProgress, key: string): boolean =>
  (progress[key]?.completedAt ?? null) !== null

/** When the person opened and completed a lesson, in the contract's form. */
export function standingIn(
  progress: DatedProgress,
  key: string,
): { openedAt: string | null; completedAt: string | null } {
  const standing = progress[key]
  return {
    openedAt: standing ? new Date(standing.openedAt).toISOString() : null,
    completedAt: standing?.completedAt ? new Date(standing.completedAt).toISOString() : null,
  }
}

/** A lesson as a line of the course page. */
export const lessonLine = (lesson: PublishedLesson, progress: DatedProgress) => ({
  key: lesson.key,
  number: lesson.number,
  title: lesson.title,
  minutes: lesson.minutes,
  bytes: lesson.bytes,
  ...standingIn(progress, lesson.key),
  elsewhere: progress[lesson.key]?.elsewhere ?? false,
})

/** The first lesson, in the order of the course, that is not completed; null when all are. */
export function firstOpenLesson(
  lessons: Iterable<PublishedLesson>,
  isCompleted: (key: string) => boolean,
): PublishedLesson | null {
  for (const lesson of lessons) if (!isCompleted(lesson.key)) return lesson
  return null
}
