import type { AssessmentSettings } from '@muster/contracts/schemas/assessment-settings.ts'
import type { DraftCommentView, DraftState, DraftWords } from '@muster/contracts/schemas/draft.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameOf } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { editionName } from '../edition-name.ts'

export interface DraftRow {
  readonly id: string
  readonly courseId: string
  readonly courseKey: string
  readonly basedOnId: string | null
  readonly basedOn: string | null
  readonly state: DraftState
  readonly title: DraftWords
  readonly summary: DraftWords
  readonly hours: number
  readonly validityMonths: number | null
  readonly sensitivity: 'open' | 'internal' | 'restricted'
  readonly assessment: AssessmentSettings | null
  readonly version: number
  readonly updatedAt: Date
}

/** A draft of the actor's agency; throws 404. */
export async function findDraft(tx: Tx, id: string): Promise<DraftRow> {
  const [row] = await tx.query<DraftRow>(
    `SELECT d.id, d.course_id AS "courseId", c.key AS "courseKey", d.based_on_id AS "basedOnId", ${editionName('e')} AS "basedOn", d.assessment, d.state, d.title, d.summary, d.hours,
       d.validity_months AS "validityMonths", d.sensitivity, d.version, d.updated_at AS "updatedAt"
     FROM course_draft d JOIN course c ON c.id = d.course_id LEFT JOIN edition e ON e.id = d.based_on_id WHERE d.id = $1`,
    [id],
  )
  if (!row) throw notFound()
  return row
}

export interface DraftPeople {
  /** Null of somebody this draft does not know. */
  nameOf(id: string | null): Bilingual | null
  readonly authors: readonly Bilingual[]
}

/** The names of those who wrote in a draft or spoke of it. */
export async function peopleOf(tx: Tx, draftId: string): Promise<DraftPeople> {
  const rows = await tx.query<NameColumns & { id: string; writes: boolean }>(
    `SELECT id, writes, family_name AS "familyName", given_name AS "givenName", family_name_ja AS "familyNameJa", given_name_ja AS "givenNameJa"
     FROM course_draft_people($1) ORDER BY family_name, given_name`,
    [draftId],
  )
  const names = new Map(rows.map((row) => [row.id, nameOf(row)]))
  return {
    nameOf: (id) => (id === null ? null : (names.get(id) ?? null)),
    authors: rows.filter(({ writes }) => writes).map(nameOf),
  }
}

export interface CommentRow {
  readonly id: string
  readonly draftId: string
  readonly lesson: string | null
  readonly block: string | null
  readonly text: string
  readonly writtenBy: string
  readonly writtenAt: Date
  readonly resolvedBy: string | null
  readonly resolvedAt: Date | null
}

export const commentColumns = `id, draft_id AS "draftId", lesson_id AS lesson, block, text, written_by AS "writtenBy", written_at AS "writtenAt",
  resolved_by AS "resolvedBy", resolved_at AS "resolvedAt"`

export const presentComment = (row: CommentRow, people: DraftPeople): DraftCommentView => ({
  id: row.id,
  lesson: row.lesson,
  block: row.block,
  text: row.text,
  writtenBy: people.nameOf(row.writtenBy) ?? { en: '–', ja: '–' },
  writtenAt: row.writtenAt.toISOString(),
  resolvedBy: people.nameOf(row.resolvedBy),
  resolvedAt: row.resolvedAt?.toISOString() ?? null,
})
