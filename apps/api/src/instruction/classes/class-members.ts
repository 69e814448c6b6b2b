import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { PublishedEdition } from '../../courses/published-edition.ts'
import { firstOpenLesson } from '../../learning/progress.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { homeElsewhere, isListed } from '../taught.policy.ts'

type Member = ReplyOf<'classes.read'>['members'][number]

export interface MemberRow extends NameColumns {
  readonly personId: string
  readonly enrolmentId: string
  readonly editionId: string
  readonly lessonsCompleted: readonly string[]
  readonly lastActiveAt: Date | null
  /** Since when nothing happened: what they did last, or that they were enrolled. */
  readonly quietSince: Date
  readonly completedOn: string | null
  readonly overdue: boolean
  readonly withdrawn: boolean
  /** Where they are at home, if that is another agency. */
  readonly home: Bilingual | null
  /** They were a member and are no longer: listed for what they completed, and told nothing more. */
  readonly hasLeft: boolean
}

/**
 * The people of a class, the worst first, from the one after a person on, each with the enrolment they are in now: who is
 * overdue, then who is under way, each with those of whom nothing was heard longest before the others; then who completed it,
 * and who left. Members who left the agency without completing it are not among them.
 */
export const membersOf = (
  tx: Tx,
  classId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<MemberRow[]> =>
  tx.query<MemberRow>(
    `WITH members AS MATERIALIZED (
       SELECT m.person_id AS "personId", ${nameColumns('p')}, n.id AS "enrolmentId", n.edition_id AS "editionId", n.enrolled_at,
         greatest((SELECT max(greatest(l.opened_at, l.completed_at)) FROM lesson_progress l WHERE l.enrolment_id = n.id),
           (SELECT max(greatest(a.started_at, a.submitted_at)) FROM attempt a WHERE a.enrolment_id = n.id)) AS "lastActiveAt",
         d.completed_on::text AS "completedOn", n.withdrawn_at IS NOT NULL AS withdrawn,
         coalesce(d.id IS NULL AND n.withdrawn_at IS NULL AND n.due_on < current_date, false) AS overdue,
         ${homeElsewhere('p')} AS home, NOT ${isListed('p.id')} AS "hasLeft"
       FROM class_member m JOIN enrolment e ON e.id = m.enrolment_id
         JOIN LATERAL (SELECT o.* FROM enrolment o WHERE o.id = e.id OR o.moved_from_id = e.id ORDER BY o.id DESC LIMIT 1) n ON true
         JOIN person p ON p.id = m.person_id LEFT JOIN completion d ON d.enrolment_id = n.id
       WHERE m.class_id = $1 AND (d.id IS NOT NULL OR ${isListed('p.id')})),
     ranked AS (SELECT members.*, coalesce("lastActiveAt", enrolled_at) AS "quietSince",
       CASE WHEN "completedOn" IS NOT NULL THEN 2 WHEN withdrawn THEN 3 WHEN overdue THEN 0 ELSE 1 END AS rank FROM members)
     SELECT r.*, ARRAY(SELECT l.lesson_key FROM lesson_progress l WHERE l.enrolment_id = r."enrolmentId" AND l.completed_at IS NOT NULL) AS "lessonsCompleted"
     FROM ranked r
     WHERE $2::uuid IS NULL OR (r.rank, r."quietSince", r."personId") > (SELECT l.rank, l."quietSince", l."personId" FROM ranked l WHERE l."personId" = $2)
     ORDER BY r.rank, r."quietSince", r."personId" LIMIT $3`,
    [classId, after, limit],
  )

const day = 24 * 3_600_000

/** Where somebody stands: at the first lesson not completed, or at the test where all are. */
export function presentMember(row: MemberRow, edition: PublishedEdition, now: Date): Member {
  const completed = new Set(row.lessonsCompleted)
  const isUnderWay = row.completedOn === null && !row.withdrawn
  const lesson = isUnderWay ? firstOpenLesson(edition.lessons.values(), (key) => completed.has(key)) : null
  return {
    personId: row.personId,
    enrolmentId: row.enrolmentId,
    name: nameOf(row),
    lessonsCompleted: completed.size,
    lessons: edition.lessons.size,
    lastActiveAt: row.lastActiveAt?.toISOString() ?? null,
    at: lesson && { number: lesson.number, title: lesson.title },
    quietDays: isUnderWay ? Math.max(0, Math.floor((now.getTime() - row.quietSince.getTime()) / day)) : null,
    completedOn: row.completedOn,
    overdue: row.overdue,
    withdrawn: row.withdrawn && row.completedOn === null,
    home: row.home,
  }
}
