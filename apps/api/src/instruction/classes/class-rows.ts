import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'
import { isListed } from '../taught.policy.ts'

export interface ClassRow extends NameColumns {
  readonly id: string
  readonly name: string
  readonly dueOn: string | null
  readonly people: number
  readonly completed: number
  readonly recordedAt: Date
  readonly courseKey: string
  readonly titleEn: string
  readonly titleJa: string
}

export const classColumns = `k.id, k.name, k.due_on::text AS "dueOn", k.recorded_at AS "recordedAt", c.key AS "courseKey", c.title_en AS "titleEn", c.title_ja AS "titleJa", ${nameColumns('p')},
  (SELECT count(*)::int FROM class_member m WHERE m.class_id = k.id AND (${isListed('m.person_id')} OR EXISTS (SELECT FROM completion d WHERE d.enrolment_id = m.enrolment_id))) AS people,
  (SELECT count(*)::int FROM class_member m JOIN completion d ON d.enrolment_id = m.enrolment_id WHERE m.class_id = k.id) AS completed`
export const classesOfAgency = `class k JOIN course c ON c.id = k.course_id AND c.agency_id = (SELECT actor_agency()) AND c.id = coalesce((SELECT actor_guest_course()), c.id) JOIN person p ON p.id = k.recorded_by`

export const presentClass = (row: ClassRow): ReplyOf<'classes.list'>['classes'][number] => ({
  id: row.id,
  name: row.name,
  dueOn: row.dueOn,
  people: row.people,
  completed: row.completed,
  recordedAt: row.recordedAt.toISOString(),
  recordedBy: nameOf(row),
})

/** A class of the actor's agency; throws 404. */
export async function classOf(tx: Tx, id: string): Promise<ClassRow> {
  const [row] = await tx.query<ClassRow>(`SELECT ${classColumns} FROM ${classesOfAgency} WHERE k.id = $1`, [id])
  if (!row) throw notFound()
  return row
}
