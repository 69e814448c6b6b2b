import { holds, type PersonActor } from '../platform/actor.ts'
import type { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound } from '../platform/problems/refusal.ts'

/** An agency's instructors teach the courses it owns; a guest of one course teaches that. */
export const isTaughtBy = ({ agencyId, guestOfCourse = null }: PersonActor, edition: PublishedEdition): boolean =>
  edition.agencyId === agencyId && (guestOfCourse === null || edition.courseId === guestOfCourse)

/** The newest edition of a course the actor teaches, or a refusal: other agencies' courses are not there for them. */
export async function taughtCourse(
  tx: Tx,
  catalogue: CourseCatalogue,
  actor: PersonActor,
  courseKey: string,
): Promise<PublishedEdition> {
  const edition = await catalogue.newestOf(tx, courseKey)
  if (!edition || !isTaughtBy(actor, edition)) throw notFound()
  return edition
}

/** An SQL condition: the person row under an alias is of the actor's agency today, at home there or as a member. */
export const takesPart = (person: string): string =>
  `(${person}.agency_id = (SELECT actor_agency()) OR ${person}.id = ANY ((SELECT members_here())::uuid[]))`

/** An SQL condition: a person, by id, did not leave the actor's agency. Members who did are listed with what they completed alone. */
export const isListed = (personId: string): string => `${personId} <> ALL ((SELECT members_gone())::uuid[])`

/** An SQL expression: what the home of the person row under an alias is called, as `Bilingual`; null where it is the actor's agency. */
export const homeElsewhere = (person: string): string =>
  `(SELECT jsonb_build_object('en', h.name_en, 'ja', h.name_ja) FROM agency h WHERE h.id = ${person}.agency_id AND h.id <> (SELECT actor_agency()))`

/** Of some people those whom the actor teaches: they are enrolled in a course of the agency whose instructor the actor is. */
export async function taughtPeople(
  tx: Tx,
  actor: PersonActor,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (!holds(actor, 'instructor') || personIds.length === 0) return new Set()
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT n.person_id AS id FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
     WHERE n.person_id = ANY ($1) AND c.agency_id = $2`,
    [personIds, actor.agencyId],
  )
  return new Set(rows.map(({ id }) => id))
}
