import { randomBytes } from 'node:crypto'
import type { Question } from '@muster/assessment/question.ts'
import { untranslated } from '@muster/assessment/untranslated.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { BankQuestion } from '@muster/contracts/schemas/question.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

type Summary = ReplyOf<'questions.list'>['questions'][number]

export interface QuestionRow {
  readonly id: string
  readonly key: string
  readonly version: number
  readonly content: Question
  readonly retired: boolean
  readonly uses: number
}

/** A question of the actor's agency with its newest version, under the alias `q`. */
export const questionColumns = `q.id, q.key, v.version, v.content, q.retired,
  (SELECT count(*)::int FROM assessment s JOIN edition e ON e.id = s.edition_id AND e.published_at IS NOT NULL
    WHERE s.question_version_ids && ARRAY(SELECT o.id FROM question_version o WHERE o.question_id = q.id)) AS uses`
export const questionsOfAgency = `(SELECT b.id, b.key,
    coalesce((SELECT a.kind = 'retired' FROM question_act a WHERE a.question_id = b.id ORDER BY a.id DESC LIMIT 1), false) AS retired
  FROM question b WHERE b.agency_id = (SELECT actor_agency())) q
  CROSS JOIN LATERAL (SELECT n.version, n.content, n.words FROM question_version n WHERE n.question_id = q.id ORDER BY n.version DESC LIMIT 1) v`

/** What questions are looked for by. */
export interface Wanted {
  readonly text?: string | undefined
  readonly outcome?: string | undefined
  /** The empty one stands for questions without. */
  readonly module?: string | undefined
  readonly kind?: string | undefined
  readonly show: 'in-use' | 'retired'
}

/** The questions of the actor's agency that are wanted, the newest first. */
export const questionsWith = (
  tx: Tx,
  { text, outcome, module, kind, show }: Wanted,
  { before, most }: { readonly before: string; readonly most: number },
): Promise<QuestionRow[]> =>
  tx.query<QuestionRow>(
    `SELECT ${questionColumns} FROM ${questionsOfAgency}
     WHERE q.id < $1 AND q.retired = $2 AND ($3::text IS NULL OR v.content ->> 'outcome' = $3) AND ($4::text IS NULL OR v.content ->> 'kind' = $4)
       AND ($5::text IS NULL OR position($5 IN v.words) > 0)
       AND ($7::text IS NULL OR v.content ->> 'module' = $7)
     ORDER BY q.id DESC LIMIT $6`,
    [
      before,
      show === 'retired',
      outcome ?? null,
      kind ?? null,
      text?.trim() ? text.trim().normalize('NFKC').toLowerCase() : null,
      most,
      module ?? null,
    ],
  )

export const presentSummary = ({ content, ...row }: QuestionRow): Summary => ({
  id: row.id,
  key: row.key,
  kind: content.kind,
  outcome: content.outcome,
  module: content.module,
  points: content.points,
  stem: content.stem,
  version: row.version,
  untranslated: untranslated(content),
  retired: row.retired,
  uses: row.uses,
})

/** What the bank keeps: the question as it was sent, under its key. */
export const keptQuestion = (key: string, content: BankQuestion): Question => ({ key, ...content })

/** Adds questions to the bank of an agency, each with its first version, and answers their ids in this order. */
export async function addQuestions(
  tx: Tx,
  { agencyId, personId }: { readonly agencyId: string; readonly personId: string },
  contents: readonly BankQuestion[],
): Promise<{ readonly id: string; readonly key: string }[]> {
  if (contents.length === 0) return []
  const kept = contents.map((content) => keptQuestion(`q-${randomBytes(5).toString('hex')}`, content))
  const added = await tx.query<{ id: string; key: string }>(
    'INSERT INTO question (agency_id, key) SELECT $1, k FROM unnest($2::text[]) k RETURNING id, key',
    [agencyId, kept.map(({ key }) => key)],
  )
  const ids = new Map(added.map(({ id, key }) => [key, id]))
  const named = kept.map((content) => ({ id: ids.get(content.key) ?? '', key: content.key, content }))
  await tx.query(
    `INSERT INTO question_version (question_id, version, content, recorded_by)
     SELECT (i.one ->> 'id')::uuid, 1, i.one -> 'content', $2 FROM jsonb_array_elements($1::jsonb) i(one)`,
    [JSON.stringify(named), personId],
  )
  return named.map(({ id, key }) => ({ id, key }))
}

/** A kept question as it was sent. */
export function sentQuestion({ key: _, ...content }: Question): BankQuestion {
  return content as BankQuestion
}

type Recorded = NameColumns & { readonly recordedAt: Date; readonly isKnown: boolean }
const recorder = (row: Recorded): Bilingual | null => (row.isKnown ? nameOf(row) : null)
const recordedColumns = (of: string): string =>
  `${of}.recorded_at AS "recordedAt", p.id IS NOT NULL AS "isKnown", ${nameColumns('p')}`

export async function versionsOf(tx: Tx, questionId: string): Promise<ReplyOf<'questions.read'>['versions']> {
  const rows = await tx.query<Recorded & { version: number; content: Question }>(
    `SELECT v.version, v.content, ${recordedColumns('v')} FROM question_version v LEFT JOIN person p ON p.id = v.recorded_by
     WHERE v.question_id = $1 ORDER BY v.version DESC LIMIT 100`,
    [questionId],
  )
  return rows.map((row) => ({
    version: row.version,
    content: sentQuestion(row.content),
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: recorder(row),
  }))
}

export async function actsOf(tx: Tx, questionId: string): Promise<ReplyOf<'questions.read'>['acts']> {
  const rows = await tx.query<Recorded & { kind: 'retired' | 'returned'; reason: string }>(
    `SELECT a.kind, a.reason, ${recordedColumns('a')} FROM question_act a LEFT JOIN person p ON p.id = a.recorded_by
     WHERE a.question_id = $1 ORDER BY a.id DESC LIMIT 100`,
    [questionId],
  )
  return rows.map((row) => ({
    kind: row.kind,
    reason: row.reason,
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: recorder(row),
  }))
}

/** The published editions that ask a question, the newest first, each with the version it asks. */
export async function askedIn(tx: Tx, questionId: string): Promise<ReplyOf<'questions.read'>['asked']> {
  const rows = await tx.query<{
    course: string
    titleEn: string
    titleJa: string
    edition: string
    version: number
    publishedAt: Date
  }>(
    `SELECT c.key AS course, c.title_en AS "titleEn", c.title_ja AS "titleJa", e.number || CASE WHEN e.revision > 0 THEN '.' || e.revision ELSE '' END AS edition,
       v.version, e.published_at AS "publishedAt"
     FROM question_version v JOIN assessment s ON v.id = ANY (s.question_version_ids) JOIN edition e ON e.id = s.edition_id AND e.published_at IS NOT NULL
       JOIN course c ON c.id = e.course_id
     WHERE v.question_id = $1 ORDER BY e.published_at DESC, e.id LIMIT 100`,
    [questionId],
  )
  return rows.map(({ titleEn, titleJa, publishedAt, ...row }) => ({
    ...row,
    title: { en: titleEn, ja: titleJa },
    publishedAt: publishedAt.toISOString(),
  }))
}

/** The open drafts whose pool has a question. */
export const draftsWith = (
  tx: Tx,
  questionId: string,
): Promise<{ draft: string; course: string; title: DraftWords }[]> =>
  tx.query(
    `SELECT d.id AS draft, c.key AS course, d.title FROM course_draft d JOIN course c ON c.id = d.course_id
     WHERE $1 = ANY (d.pool) AND d.state IN ('draft', 'in-review') ORDER BY d.id LIMIT 100`,
    [questionId],
  )
