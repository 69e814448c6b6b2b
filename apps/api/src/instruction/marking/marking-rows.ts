import type { WrittenQuestion } from '@muster/assessment/question.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { OpenAnswer } from '@muster/contracts/endpoints/marking.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

type Waiting = ReplyOf<'marking.queue'>['answers'][number]

interface WaitingRow extends NameColumns {
  readonly id: string
  readonly question: WrittenQuestion
  readonly submittedAt: Date
  readonly isNamed: boolean
  readonly hasFile: boolean
  readonly marks: number
  readonly needs: number
  readonly isOpenElsewhere: boolean
}

interface OpenRow extends WaitingRow {
  readonly text: string | null
  readonly file: OpenAnswer['file']
}

/** At most so many stand on the page; whoever marks makes room for the next. */
const most = 200

/** Answers of a course `$1` that the actor's agency marks and that want a mark of the actor `$2`: not their own, and once each. */
export const wanted = `w.course_id = $1 AND w.agency_id = (SELECT actor_agency()) AND w.marks < w.needs AND w.person_id <> $2
  AND NOT EXISTS (SELECT 1 FROM answer_mark m WHERE m.written_answer_id = w.id AND m.marked_by = $2)`
/** Whether it is of the course a guest teaches; everybody else reaches all of their agency. */
export const reached = `w.course_id = coalesce((SELECT actor_guest_course()), w.course_id)`
/** Whether nobody else has it open. */
export const free = `(w.claimed_by IS NULL OR w.claimed_by = $2 OR w.claimed_until < clock_timestamp())`

// Who cannot be read, or must not be known, has no row here and so no name.
const columns = `w.id, v.content AS question, w.submitted_at AS "submittedAt", p.id IS NOT NULL AS "isNamed", ${nameColumns('p')}, w.file_id IS NOT NULL AS "hasFile",
  w.marks, w.needs, NOT ${free} AS "isOpenElsewhere"`
const tables = `written_answer w JOIN question_version v ON v.id = w.question_version_id LEFT JOIN person p ON p.id = w.person_id AND NOT w.is_anonymous`

export async function waitingFor(
  tx: Tx,
  courseId: string,
  markerId: string,
): Promise<{ waiting: number; answers: Waiting[] }> {
  const rows = await tx.query<WaitingRow>(
    `SELECT ${columns} FROM ${tables} WHERE ${wanted} ORDER BY w.submitted_at, w.id LIMIT ${most}`,
    [courseId, markerId],
  )
  const [count] = await tx.query<{ waiting: number }>(
    `SELECT count(*)::int AS waiting FROM written_answer w WHERE ${wanted}`,
    [courseId, markerId],
  )
  return {
    waiting: count?.waiting ?? 0,
    answers: rows.map((row) => ({ ...presentWaiting(row), isOpenElsewhere: row.isOpenElsewhere })),
  }
}

/** An answer that was opened, with its rubric. */
export async function openedAnswer(tx: Tx, id: string, markerId: string): Promise<OpenAnswer> {
  const [row] = await tx.query<OpenRow>(
    `SELECT ${columns}, w.text, (SELECT jsonb_build_object('mediaType', f.media_type, 'bytes', f.bytes) FROM attempt_file f WHERE f.id = w.file_id) AS file
     FROM ${tables} WHERE w.id = $1`,
    [id, markerId],
  )
  if (!row) throw new Error(`written answer ${id} cannot be read`)
  const { question, text, file } = row
  return {
    ...presentWaiting(row),
    text,
    file,
    points: question.points,
    explanation: question.explanation,
    rubric: question.rubric.map((criterion) => ({ ...criterion, levels: [...criterion.levels] })),
  }
}

const presentWaiting = (row: WaitingRow): Omit<Waiting, 'isOpenElsewhere'> => ({
  id: row.id,
  stem: row.question.stem,
  waitingSince: row.submittedAt.toISOString(),
  name: row.isNamed ? nameOf(row) : null,
  hasFile: row.hasFile,
  mark: row.marks + 1,
  needs: row.needs,
})
