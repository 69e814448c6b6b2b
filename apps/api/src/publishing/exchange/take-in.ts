import type { LessonBlock, ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import { freeKey } from '../../courses/drafts/drafts.service.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { addQuestions, questionsOfAgency } from '../../questions/question-rows.ts'
import type { CourseFileRead } from './read-course-file.ts'

export interface Taker {
  readonly agencyId: string
  readonly personId: string
}

/** The course of the agency that a file belongs to, and the draft that is open in it. */
export interface Target {
  readonly courseId: string
  readonly openDraft: string | null
  /** The draft was made of this very file. */
  readonly isSame: boolean
}

/** Where a file belongs: its own course where the agency owns it, else the one it was taken into before; null for a new one. */
export async function targetOf(tx: Tx, { agencyId }: Taker, file: CourseFileRead): Promise<Target | null> {
  const { owner, course } = file.manifest
  const [row] = await tx.query<Target>(
    `SELECT c.id AS "courseId", d.id AS "openDraft",
       EXISTS (SELECT 1 FROM course_import i WHERE i.draft_id = d.id AND i.sha256 = $4) AS "isSame"
     FROM course c LEFT JOIN course_draft d ON d.course_id = c.id AND d.state IN ('draft', 'in-review')
     WHERE c.agency_id = $1 AND ((c.key = $3 AND EXISTS (SELECT 1 FROM agency a WHERE a.id = c.agency_id AND a.key = $2))
       OR EXISTS (SELECT 1 FROM course_import i WHERE i.course_id = c.id AND i.owner_key = $2 AND i.course_key = $3))
     ORDER BY c.id LIMIT 1`,
    [agencyId, owner.key, course.key, file.sha256],
  )
  return row ?? null
}

/** By their place, the questions that the bank has word for word and in use. */
export async function knownQuestions(tx: Tx, questions: readonly BankQuestion[]): Promise<Map<number, string>> {
  const rows = await tx.query<{ at: number; id: string }>(
    `WITH sent AS (SELECT content, at FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY s(content, at))
     SELECT DISTINCT ON (sent.at) sent.at::int - 1 AS at, q.id FROM sent CROSS JOIN ${questionsOfAgency}
     WHERE v.content - 'key' = sent.content AND NOT q.retired ORDER BY sent.at, q.id`,
    [JSON.stringify(questions)],
  )
  return new Map(rows.map(({ at, id }) => [at, id]))
}

/** The questions of a file in the bank, in their order: those that are not there are added. */
export async function poolFor(tx: Tx, taker: Taker, questions: readonly BankQuestion[]): Promise<string[]> {
  const known = await knownQuestions(tx, questions)
  const missing = questions.filter((_, at) => !known.has(at))
  const fresh = (await addQuestions(tx, taker, missing)).map(({ id }) => id).values()
  return [...new Set(questions.map((_, at) => known.get(at) ?? fresh.next().value ?? ''))]
}

function blockWith(block: LessonBlock, idOf: (id: string) => string): LessonBlock {
  if (!('file' in block)) return block
  const file = idOf(block.file)
  return block.kind === 'video'
    ? { ...block, file, captions: block.captions === null ? null : idOf(block.captions) }
    : { ...block, file }
}

/** Modules that show the files as they are kept here. */
export const modulesWith = (modules: readonly ModuleContent[], idOf: (id: string) => string): ModuleContent[] =>
  modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({
      ...lesson,
      blocks: {
        en: lesson.blocks.en.map((block) => blockWith(block, idOf)),
        ja: lesson.blocks.ja.map((block) => blockWith(block, idOf)),
      },
    })),
  }))

/** A course of the agency for what another one owns, under the owner's key where that is free. */
export async function newCourse(tx: Tx, { manifest }: CourseFileRead): Promise<string> {
  const { key, title, summary } = manifest.course
  const [made] = await tx.query<{ id: string | null }>('SELECT create_course($1, $2, $3, $4, $5) AS id', [
    await freeKey(tx, key),
    title.en,
    title.ja,
    summary.en,
    summary.ja,
  ])
  if (!made?.id) throw new Error('the course was not made')
  return made.id
}

/** A draft with everything a file says but its lessons; it begins from the newest edition, where there is one. */
export async function newDraft(
  tx: Tx,
  taker: Taker,
  {
    courseId,
    pool,
    file,
  }: { readonly courseId: string; readonly pool: readonly string[]; readonly file: CourseFileRead },
): Promise<string> {
  const { owner, licence, course, edition, hours, validityMonths } = file.manifest
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO course_draft (course_id, agency_id, based_on_id, title, summary, hours, validity_months, assessment, pool, created_by)
     VALUES ($1, $2, (SELECT e.id FROM edition e WHERE e.course_id = $1 AND e.published_at <= now() ORDER BY e.number DESC, e.revision DESC LIMIT 1),
       $3, $4, $5, $6, $7, $8::uuid[], $9) RETURNING id`,
    [
      courseId,
      taker.agencyId,
      JSON.stringify(course.title),
      JSON.stringify(course.summary),
      hours,
      validityMonths,
      file.assessment && JSON.stringify(file.assessment),
      pool,
      taker.personId,
    ],
  )
  if (!row) throw new Error('the draft was not made')
  await tx.query(
    `INSERT INTO course_import (agency_id, course_id, draft_id, owner_key, owner_name, course_key, edition, licence, sha256, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[taker.agencyId, courseId, row.id, owner.key, JSON.stringify(owner.name), course.key, edition, licence],
      ...[file.sha256, taker.personId],
    ],
  )
  return row.id
}
