import type { EntityManager } from 'typeorm'
import type { SampleCourse } from '@muster/sample/courses/sample-course.ts'

/** Adds a course with one edition published on a day, its question bank and its final assessment. */
export async function seedCourse(manager: EntityManager, course: SampleCourse, publishedOn: string): Promise<void> {
  await manager.query(
    'INSERT INTO qualification (key, title_en, title_ja) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
    [course.qualification, course.title.en, course.title.ja],
  )
  const [added] = await manager.query<{ id: string; agency_id: string }[]>(
    `INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key)
     SELECT id, $2, $3, $4, $5, $6, $7 FROM agency WHERE key = $1 ON CONFLICT (key) DO NOTHING RETURNING id, agency_id`,
    [
      course.agency,
      course.key,
      course.title.en,
      course.title.ja,
      course.summary.en,
      course.summary.ja,
      course.qualification,
    ],
  )
  if (!added) return
  const [edition] = await manager.query<{ id: string }[]>(
    `INSERT INTO edition (course_id, number, revision, hours, modules, validity_months, published_at) VALUES ($1, $2, 0, $3, $4, $5, $6) RETURNING id`,
    [
      added.id,
      course.edition,
      course.hours,
      JSON.stringify(course.modules),
      course.validityMonths,
      `${publishedOn}T00:00:00Z`,
    ],
  )
  const versions = await manager.query<{ id: string }[]>(
    `WITH bank AS (SELECT value AS content, ordinality AS place FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY),
       added AS (INSERT INTO question (agency_id, key) SELECT $1, content ->> 'key' FROM bank ORDER BY place RETURNING id, key)
     INSERT INTO question_version (question_id, version, content)
     SELECT added.id, 1, bank.content FROM bank JOIN added ON added.key = bank.content ->> 'key' ORDER BY bank.place RETURNING id`,
    [added.agency_id, JSON.stringify(course.questions)],
  )
  const { assessment } = course
  await manager.query(
    `INSERT INTO assessment (edition_id, title_en, title_ja, draw_count, pass_mark, attempts_allowed, wait_minutes, time_limit_minutes, grace_seconds, question_version_ids, offline_days)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      edition?.id,
      assessment.title.en,
      assessment.title.ja,
      assessment.drawCount,
      assessment.passMark,
      assessment.attemptsAllowed,
      assessment.waitMinutes,
      assessment.timeLimitMinutes,
      assessment.graceSeconds,
      versions.map((version) => version.id),
      assessment.offlineDays,
    ],
  )
}
