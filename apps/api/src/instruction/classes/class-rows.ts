import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notFound } from '../../platform/problems/refusal.ts'

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
  (SELECT count(*)::int FROM class_member m WHERE m.class_id = k.id) AS people,
  (SELECT count(*)::int FROM class_member m JOIN completion d ON d.enrolment_id = m.enrolment_id WHERE m.class_id = k.id) AS completed`
export const classesOfAgency = `class k JOIN course c ON c.id = k.course_id AND c.agency_id = (SELECT actor_agency()) JOIN person p ON p.id = k.recorded_by`

export interface MemberRow extends NameColumns {
  readonly personId: string
  readonly editionId: string
  readonly lessonsCompleted: number
  readonly lastActiveAt: Date | null
  readonly completedOn: string | null
  readonly overdue: boolean | null
}

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

/** The people of a class by name, from the one after a person on, each with the enrolment they are in now. */
export const membersOf = (
  tx: Tx,
  classId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<MemberRow[]> =>
  tx.query<MemberRow>(
    `SELECT m.person_id AS "personId", ${nameColumns('p')}, n.edition_id AS "editionId",
       (SELECT count(*)::int FROM lesson_progress l WHERE l.enrolment_id = n.id AND l.completed_at IS NOT NULL) AS "lessonsCompleted",
       greatest((SELECT max(greatest(l.opened_at, l.completed_at)) FROM lesson_progress l WHERE l.enrolment_id = n.id),
         (SELECT max(greatest(a.started_at, a.submitted_at)) FROM attempt a WHERE a.enrolment_id = n.id)) AS "lastActiveAt",
       d.completed_on::text AS "completedOn", d.id IS NULL AND n.due_on < current_date AS overdue
     FROM class_member m JOIN enrolment e ON e.id = m.enrolment_id
       JOIN LATERAL (SELECT o.* FROM enrolment o WHERE o.id = e.id OR o.moved_from_id = e.id ORDER BY o.id DESC LIMIT 1) n ON true
       JOIN person p ON p.id = m.person_id LEFT JOIN completion d ON d.enrolment_id = n.id
     WHERE m.class_id = $1 AND ($2::uuid IS NULL OR (p.family_name, p.given_name, p.id) > (SELECT l.family_name, l.given_name, l.id FROM person l WHERE l.id = $2))
     ORDER BY p.family_name, p.given_name, p.id LIMIT $3`,
    [classId, after, limit],
  )
