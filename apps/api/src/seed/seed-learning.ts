import { addDays } from '@muster/calendar/calendar-date.ts'
import type { SampleCourse } from '@muster/sample/courses/sample-course.ts'
import type { SampleLearner } from '@muster/sample/world/learners.ts'
import type { EntityManager } from 'typeorm'
import { chosenIds } from '../assessments/chosen-ids.ts'
import { imagineAttempts, type ImaginedAttempt } from './imagined-attempt.ts'

/** A learner's instants begin at nine in the morning in Japan: the day they fall on is the same there and in UTC. */
const startOfDay = (today: string, day: number): number => Date.parse(`${addDays(today, day)}T00:00:00Z`)
const minute = 60_000
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString()

/**
 * Adds who takes the course and how far they came: lessons, finished attempts with every answer, and the completions
 * of those who passed. Certificates are not issued here but by the sweep that issues what a completion lacks.
 */
export async function seedLearning(
  manager: EntityManager,
  course: SampleCourse,
  learners: readonly SampleLearner[],
  today: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO enrolment (person_id, agency_id, edition_id, source, enrolled_at)
     SELECT p.id, p.agency_id, e.id, 'self', r.at
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, at timestamptz) JOIN person p ON p.demo_key = r.person
     JOIN course c ON c.key = $2 JOIN edition e ON e.course_id = c.id AND e.number = $3 AND e.revision = 0
     WHERE NOT EXISTS (SELECT 1 FROM enrolment n WHERE n.person_id = p.id AND n.edition_id = e.id)`,
    [
      JSON.stringify(learners.map(({ person, enrolled }) => ({ person, at: instant(startOfDay(today, enrolled)) }))),
      course.key,
      course.edition,
    ],
  )
  // Nothing is known yet of tables filled in this very transaction, and the joins below depend on it.
  await manager.query('ANALYZE person, enrolment')
  await manager.query(
    `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, opened_at, completed_at, answered)
     SELECT n.id, r.lesson, n.person_id, n.agency_id, r.opened, r.completed, r.answered
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, lesson text, opened timestamptz, completed timestamptz, answered jsonb) ${itsEnrolment}
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(learners.flatMap((learner) => progressOf(learner, course, today))), course.key],
  )
  const attempts = learners.flatMap((learner) => finishedAttempts(learner, course, today))
  await seedAttempts(manager, course, attempts)
}

/** The sample's enrolment of `r.person` in the course `$2`. */
const itsEnrolment = `JOIN person p ON p.demo_key = r.person JOIN enrolment n ON n.person_id = p.id
  JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id AND c.key = $2`

/** Days between one attempt and the next; the lessons are read before the first. */
const restingDays = 3

/** Lessons from enrolling to the last activity, evenly spread; somebody in the middle has the next one open. */
function progressOf(
  { person, enrolled, active, lessons, attempt }: SampleLearner,
  course: SampleCourse,
  today: string,
): object[] {
  const all = course.modules.flatMap((module) => module.lessons)
  const done = lessons === 'all' ? all.length : lessons
  const opened = done > 0 && !attempt ? done + 1 : done
  const begin = startOfDay(today, enrolled) + 20 * minute
  const stretch = startOfDay(today, attempt === 'as-able' ? active - restingDays : active) + 5 * minute - begin
  return all.slice(0, opened).map((lesson, index) => {
    const at = begin + (stretch * index) / Math.max(1, opened)
    const right = lesson.checks.map((check) => [check.key, check.options.find((option) => option.correct)?.id] as const)
    const isDone = index < done
    return {
      person,
      lesson: lesson.key,
      opened: instant(at),
      completed: isDone ? instant(at + lesson.minutes * minute) : null,
      answered: isDone ? Object.fromEntries(right) : {},
    }
  })
}

interface FinishedAttempt extends ImaginedAttempt {
  readonly person: string
  readonly number: number
  readonly startedAt: number
  readonly submittedAt: number
}

/** Their attempts, the last one on the day of their last activity. */
function finishedAttempts(learner: SampleLearner, course: SampleCourse, today: string): FinishedAttempt[] {
  const imagined = imagineAttempts(course.questions, learner, course.assessment)
  return imagined.map((one, index) => {
    const day = learner.active - restingDays * (imagined.length - 1 - index)
    const startedAt = startOfDay(today, day) + 90 * minute
    const spent = one.seconds.reduce((sum, seconds) => sum + seconds, 0)
    return {
      ...one,
      person: learner.person,
      number: index + 1,
      startedAt,
      submittedAt: startedAt + (spent + 40) * 1000,
    }
  })
}

async function seedAttempts(
  manager: EntityManager,
  course: SampleCourse,
  attempts: readonly FinishedAttempt[],
): Promise<void> {
  const { timeLimitMinutes, graceSeconds } = course.assessment
  const rows = attempts.map(({ person, number, seed, questions, grade, startedAt, submittedAt }) => ({
    person,
    number,
    seed,
    keys: questions.map(({ key }) => key),
    started: instant(startedAt),
    deadline: instant(startedAt + timeLimitMinutes * minute),
    closes: instant(startedAt + timeLimitMinutes * minute + graceSeconds * 1000),
    submitted: instant(submittedAt),
    points: grade.points,
    of: grade.outOf,
    passed: grade.passed,
  }))
  const added = await manager.query<{ id: string; seed: string }[]>(
    `WITH version AS (SELECT v.id, q.key FROM question_version v JOIN question q ON q.id = v.question_id
       JOIN course c ON c.agency_id = q.agency_id AND c.key = $2 WHERE v.version = 1)
     INSERT INTO attempt (enrolment_id, assessment_id, person_id, agency_id, number, started_at, deadline_at, closes_at, seed, question_version_ids,
       submitted_at, submitted_by, points, out_of, passed)
     SELECT n.id, s.id, n.person_id, n.agency_id, r.number, r.started, r.deadline, r.closes, r.seed,
       ARRAY(SELECT version.id FROM jsonb_array_elements_text(r.keys) WITH ORDINALITY AS k(key, place) JOIN version USING (key) ORDER BY k.place),
       r.submitted, 'person', r.points, r."of", r.passed
     FROM jsonb_to_recordset($1::jsonb) AS r(person text, number integer, seed text, keys jsonb, started timestamptz, deadline timestamptz, closes timestamptz,
       submitted timestamptz, points integer, "of" integer, passed boolean) ${itsEnrolment} JOIN assessment s ON s.edition_id = e.id
     ON CONFLICT DO NOTHING RETURNING id, seed`,
    [JSON.stringify(rows), course.key],
  )
  const bySeed = new Map(attempts.map((attempt) => [attempt.seed, attempt]))
  const given = added.flatMap(({ id, seed }) => answersOf(id, bySeed.get(seed)))
  await manager.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(attempt uuid, place smallint, answer jsonb, seconds integer, saved timestamptz, points integer, "of" integer, share double precision, chosen jsonb)
     ), answered AS (
       INSERT INTO answer (attempt_id, position, person_id, agency_id, sequence, answer, seconds, saved_at)
       SELECT a.id, g.place, a.person_id, a.agency_id, 1, g.answer, g.seconds, g.saved FROM given g JOIN attempt a ON a.id = g.attempt WHERE jsonb_typeof(g.answer) = 'object'
     )
     INSERT INTO question_result (attempt_id, position, question_version_id, points, out_of, attempt_share, chosen)
     SELECT a.id, g.place, a.question_version_ids[g.place], g.points, g."of", g.share, ARRAY(SELECT jsonb_array_elements_text(g.chosen))
     FROM given g JOIN attempt a ON a.id = g.attempt`,
    [JSON.stringify(given)],
  )
  await manager.query(
    `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, attempt_id, completed_on, completed_at, mode, hours, points, out_of, recorded_at)
     SELECT a.person_id, a.agency_id, e.id, c.qualification_key, a.enrolment_id, a.id, (a.submitted_at AT TIME ZONE 'Asia/Tokyo')::date, a.submitted_at,
       'online', e.hours, a.points, a.out_of, a.submitted_at
     FROM attempt a JOIN assessment s ON s.id = a.assessment_id JOIN edition e ON e.id = s.edition_id JOIN course c ON c.id = e.course_id
     WHERE a.id = ANY ($1::uuid[]) AND a.passed ON CONFLICT (enrolment_id) DO NOTHING`,
    [added.map(({ id }) => id)],
  )
}

function answersOf(attempt: string, finished: FinishedAttempt | undefined): object[] {
  if (!finished) return []
  let at = finished.startedAt
  return finished.questions.map((question, index) => {
    const seconds = finished.seconds[index] ?? 0
    at += seconds * 1000
    const answer = finished.answers[index] ?? null
    const { points = 0, outOf = 0 } = finished.grade.questions[index] ?? {}
    return {
      attempt,
      place: index + 1,
      answer,
      seconds,
      saved: instant(at),
      points,
      of: outOf,
      share: finished.grade.points / finished.grade.outOf,
      chosen: chosenIds(question, answer),
    }
  })
}
