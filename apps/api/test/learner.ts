import { rightAnswer } from '@muster/assessment/right-answer.ts'
import { toLearnerAnswer } from '@muster/assessment/learner-answer.ts'
import type { Question } from '@muster/assessment/question.ts'
import type { BodyOf } from '@muster/contracts/endpoints.ts'
import type pg from 'pg'
import { questionSeed } from '../src/assessments/attempt-source.ts'

export type SentAnswer = BodyOf<'assessments.saveAnswer'>['answer']

/** Enrols a person anew in the only course of the sample world, its lessons read unless told otherwise. */
export async function enrol(owner: pg.Pool, personId: string, { lessonsRead = true } = {}): Promise<string> {
  await owner.query('UPDATE enrolment SET withdrawn_at = now() WHERE person_id = $1 AND withdrawn_at IS NULL', [
    personId,
  ])
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO enrolment (person_id, agency_id, edition_id, source)
     SELECT p.id, p.agency_id, e.id, 'self' FROM person p, edition e WHERE p.id = $1 AND e.published_at IS NOT NULL RETURNING id`,
    [personId],
  )
  const id = rows[0]?.id ?? ''
  if (lessonsRead) {
    await owner.query(
      `INSERT INTO lesson_progress (enrolment_id, lesson_key, person_id, agency_id, completed_at)
       SELECT n.id, l.key #>> '{}', n.person_id, n.agency_id, now()
       FROM enrolment n JOIN edition e ON e.id = n.edition_id, jsonb_path_query(e.modules, '$[*].lessons[*].key') AS l(key) WHERE n.id = $1`,
      [id],
    )
  }
  return id
}

/** The questions of an attempt with their keys, in the order asked. */
export async function questionsOf(owner: pg.Pool, attemptId: string): Promise<{ question: Question; seed: string }[]> {
  const { rows } = await owner.query<{ content: Question; seed: string }>(
    `SELECT v.content, a.seed FROM attempt a, unnest(a.question_version_ids) WITH ORDINALITY AS d(id, place)
     JOIN question_version v ON v.id = d.id WHERE a.id = $1 ORDER BY d.place`,
    [attemptId],
  )
  return rows.map(({ content, seed }) => ({ question: content, seed: questionSeed(seed, content) }))
}

/** The right answers of an attempt as its learner's device would send them, in the order asked. */
export async function rightAnswersOf(owner: pg.Pool, attemptId: string): Promise<SentAnswer[]> {
  const questions = await questionsOf(owner, attemptId)
  return questions.map(({ question, seed }) => {
    const right = rightAnswer(question)
    return right
      ? (toLearnerAnswer(question, seed, right) as SentAnswer)
      : { kind: 'written', text: 'In my own words.' }
  })
}

/** Sets the instant after which an attempt takes no answer, so many seconds from now. */
export async function closeAttemptIn(owner: pg.Pool, attemptId: string, seconds: number): Promise<void> {
  await owner.query(
    `UPDATE attempt SET deadline_at = now() + make_interval(secs => $2::float8 - 60), closes_at = now() + make_interval(secs => $2::float8) WHERE id = $1`,
    [attemptId, seconds],
  )
}
