import type { Question } from '@muster/assessment/question.ts'
import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { ModuleContent } from '@muster/contracts/schemas/lesson.ts'
import { draftAsEdition } from '@muster/course/draft-content.ts'
import type { EditionContent } from '@muster/course/edition-content.ts'
import type { ToPublish } from '@muster/course/publishing.ts'
import { assessmentOf } from '../courses/drafts/assessment-columns.ts'
import { readDraftDocument } from '../courses/drafts/draft-document.ts'
import { type DraftRow, findDraft } from '../courses/drafts/draft-rows.ts'
import { sharedIn } from '../courses/drafts/shared-in.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound } from '../platform/problems/refusal.ts'

/** A question of a pool with the version that would be pinned. */
export interface PoolQuestion {
  readonly id: string
  readonly versionId: string
  readonly question: Question
  readonly retired: boolean
}

/** A draft with everything that publishing it needs to know. */
export interface DraftToPublish {
  readonly draft: DraftRow
  readonly pool: readonly PoolQuestion[]
  readonly toPublish: ToPublish
  readonly content: EditionContent
}

/** The questions of a pool in their newest versions, in the order of their outcomes; questions of other agencies are not in it. */
export const poolOf = (tx: Tx, draftId: string): Promise<PoolQuestion[]> =>
  tx.query<PoolQuestion>(
    `SELECT q.id, v.id AS "versionId", v.content AS question,
       coalesce((SELECT a.kind = 'retired' FROM question_act a WHERE a.question_id = q.id ORDER BY a.id DESC LIMIT 1), false) AS retired
     FROM course_draft d JOIN question q ON q.id = ANY (d.pool) AND q.agency_id = d.agency_id
       CROSS JOIN LATERAL (SELECT n.id, n.content FROM question_version n WHERE n.question_id = q.id ORDER BY n.version DESC LIMIT 1) v
     WHERE d.id = $1 ORDER BY v.content ->> 'outcome', q.id`,
    [draftId],
  )

export async function draftToPublish(tx: Tx, draftId: string): Promise<DraftToPublish> {
  const draft = await findDraft(tx, draftId)
  const pool = await poolOf(tx, draftId)
  const document = await readDraftDocument(tx, draftId)
  const shared = await sharedIn(tx, draftId)
  const isNewer = ({ id }: { id: string }): boolean => (shared.get(id)?.newer ?? null) !== null
  const newerShared = document.modules.filter(isNewer).map(({ key }) => key)
  const { title, summary, hours, validityMonths, assessment } = draft
  return {
    draft,
    pool,
    toPublish: { title, document, assessment, pool, newerShared },
    content: {
      ...{ title, summary, hours, validityMonths },
      modules: draftAsEdition(document).modules,
      assessment,
      questions: pool.map(({ question }) => question),
    },
  }
}

export interface EditionRow {
  readonly id: string
  readonly courseId: string
  readonly courseKey: string
  readonly number: number
  readonly revision: number
  readonly content: EditionContent
}

/** A published edition of the actor's agency as it is compared; throws 404. Its title and summary are the course's now. */
export async function editionContent(tx: Tx, editionId: string): Promise<EditionRow> {
  const [row] = await tx.query<
    Omit<EditionRow, 'content'> & {
      title: EditionContent['title']
      summary: EditionContent['summary']
      hours: number
      validityMonths: number | null
      modules: ModuleContent[]
      assessment: AssessmentSettings | null
      questions: Question[]
    }
  >(
    `SELECT e.id, c.id AS "courseId", c.key AS "courseKey", e.number, e.revision, jsonb_build_object('en', c.title_en, 'ja', c.title_ja) AS title,
       jsonb_build_object('en', c.summary_en, 'ja', c.summary_ja) AS summary, e.hours, e.validity_months AS "validityMonths", e.modules, ${assessmentOf('a')} AS assessment,
       coalesce((SELECT jsonb_agg(v.content ORDER BY v.content ->> 'key') FROM question_version v WHERE v.id = ANY (a.question_version_ids)), '[]') AS questions
     FROM edition e JOIN course c ON c.id = e.course_id LEFT JOIN assessment a ON a.edition_id = e.id
     WHERE e.id = $1 AND c.agency_id = (SELECT actor_agency()) AND e.published_at IS NOT NULL`,
    [editionId],
  )
  if (!row) throw notFound()
  const { id, courseId, courseKey, number, revision, ...content } = row
  return { id, courseId, courseKey, number, revision, content }
}

/** The number and revision an edition would get as a small fix of one, and as a new edition of its course. */
export async function nextNumbers(
  tx: Tx,
  courseId: string,
  base: EditionRow | null,
): Promise<{ smallFix: { number: number; revision: number } | null; newEdition: { number: number; revision: 0 } }> {
  const [row] = await tx.query<{ number: number | null; revision: number | null }>(
    `SELECT max(number) AS number, max(revision) FILTER (WHERE number = $2) AS revision FROM edition WHERE course_id = $1`,
    [courseId, base?.number ?? null],
  )
  return {
    smallFix: base ? { number: base.number, revision: (row?.revision ?? 0) + 1 } : null,
    newEdition: { number: (row?.number ?? 0) + 1, revision: 0 },
  }
}
