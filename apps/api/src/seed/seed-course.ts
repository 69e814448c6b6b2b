import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { sharedFrom } from '@muster/course/shared-module.ts'
import type { SampleCourse } from '@muster/sample/courses/sample-course.ts'
import type { EntityManager } from 'typeorm'

/** Adds an edition of a course, published on a day, with its question bank and its final assessment; the course where it is new. */
export async function seedCourse(manager: EntityManager, course: SampleCourse, publishedOn: string): Promise<void> {
  await manager.query(
    'INSERT INTO qualification (key, title_en, title_ja) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING',
    [course.qualification, course.title.en, course.title.ja],
  )
  await manager.query(
    `INSERT INTO course (agency_id, key, title_en, title_ja, summary_en, summary_ja, qualification_key)
     SELECT id, $2, $3, $4, $5, $6, $7 FROM agency WHERE key = $1 ON CONFLICT (key) DO NOTHING`,
    [
      ...[course.agency, course.key, course.title.en, course.title.ja],
      ...[course.summary.en, course.summary.ja, course.qualification],
    ],
  )
  const [edition] = await manager.query<{ id: string; agencyId: string }[]>(
    `INSERT INTO edition (course_id, number, revision, hours, modules, validity_months, published_at)
     SELECT c.id, $2, 0, $3, $4, $5, $6 FROM course c WHERE c.key = $1
     ON CONFLICT DO NOTHING RETURNING id, (SELECT agency_id FROM course c WHERE c.id = course_id) AS "agencyId"`,
    [
      ...[course.key, course.edition, course.hours, JSON.stringify(modulesOf(course))],
      ...[course.validityMonths, `${publishedOn}T00:00:00Z`],
    ],
  )
  if (!edition) return
  await seedAssessment(manager, course, edition)
  await seedPublication(manager, course, edition.id)
}

/** The modules of a course with those it shares, in their order. */
function modulesOf({ modules, shared }: SampleCourse): readonly ModuleContent[] {
  if (!shared) return modules
  const home = { course: shared.from.key, edition: String(shared.from.edition) }
  const taken = shared.modules.flatMap((key) => {
    const module = shared.from.modules.find((one) => one.key === key)
    return (module && sharedFrom(module, home)) ?? []
  })
  if (taken.length < shared.modules.length) throw new Error(`a module of ${home.course} cannot be shared`)
  return modules.flatMap((module) => (module.key === shared.before ? [...taken, module] : [module]))
}

/** The questions of a course in its agency's bank, each once, and the assessment that draws from them. */
async function seedAssessment(
  manager: EntityManager,
  { questions, assessment }: SampleCourse,
  { id, agencyId }: { readonly id: string; readonly agencyId: string },
): Promise<void> {
  await manager.query(
    `WITH bank AS (SELECT value AS content, ordinality AS place FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY),
       added AS (INSERT INTO question (agency_id, key) SELECT $1, content ->> 'key' FROM bank ORDER BY place ON CONFLICT DO NOTHING RETURNING id, key)
     INSERT INTO question_version (question_id, version, content)
     SELECT added.id, 1, bank.content FROM bank JOIN added ON added.key = bank.content ->> 'key' ORDER BY bank.place`,
    [agencyId, JSON.stringify(questions)],
  )
  await manager.query(
    `INSERT INTO assessment (edition_id, title_en, title_ja, draw_count, pass_mark, attempts_allowed, wait_minutes, time_limit_minutes, grace_seconds, offline_days, question_version_ids)
     SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, array_agg(v.id ORDER BY k.place)
     FROM unnest($12::text[]) WITH ORDINALITY AS k(key, place) JOIN question q ON q.agency_id = $11 AND q.key = k.key JOIN question_version v ON v.question_id = q.id AND v.version = 1`,
    [
      ...[id, assessment.title.en, assessment.title.ja, assessment.drawCount, assessment.passMark],
      ...[assessment.attemptsAllowed, assessment.waitMinutes, assessment.timeLimitMinutes, assessment.graceSeconds],
      ...[assessment.offlineDays, agencyId, questions.map(({ key }) => key)],
    ],
  )
}

/** How an edition came after another: what its learners are told, and the two people behind it. */
async function seedPublication(manager: EntityManager, course: SampleCourse, editionId: string): Promise<void> {
  if (!course.change) return
  const { note, publishedBy, approvedBy } = course.change
  await manager.query(
    `WITH people AS (SELECT (SELECT id FROM person WHERE demo_key = $3) AS writer, (SELECT id FROM person WHERE demo_key = $4) AS reviewer),
       draft AS (INSERT INTO course_draft (course_id, agency_id, based_on_id, title, summary, hours, validity_months, state, created_by)
         SELECT c.id, c.agency_id, (SELECT b.id FROM edition b WHERE b.course_id = c.id AND b.number < e.number ORDER BY b.number DESC, b.revision DESC LIMIT 1), $5, $6, e.hours, e.validity_months, 'published', writer
         FROM edition e JOIN course c ON c.id = e.course_id, people WHERE e.id = $1 RETURNING id, agency_id),
       review AS (INSERT INTO draft_review (draft_id, agency_id, kind, note, recorded_by, recorded_at)
         SELECT d.id, d.agency_id, k.kind, '', k.by, e.published_at - k.before FROM draft d, edition e, people p,
           LATERAL (VALUES ('asked', p.writer, interval '6 days'), ('approved', p.reviewer, interval '2 days')) AS k(kind, by, before) WHERE e.id = $1)
     INSERT INTO publication (edition_id, draft_id, agency_id, kind, note, answers, midway, published_by, recorded_at)
     SELECT e.id, d.id, d.agency_id, 'new-edition', $2, '[]', 'offer', p.writer, e.published_at FROM draft d, edition e, people p WHERE e.id = $1`,
    [
      ...[editionId, JSON.stringify(note), publishedBy, approvedBy],
      ...[JSON.stringify(course.title), JSON.stringify(course.summary)],
    ],
  )
}
