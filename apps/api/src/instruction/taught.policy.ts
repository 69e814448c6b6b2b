import type { PersonActor } from '../platform/actor.ts'
import type { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { notFound } from '../platform/problems/refusal.ts'

/** An agency's instructors teach the courses it owns. */
export const isTaughtBy = (actor: PersonActor, edition: PublishedEdition): boolean =>
  edition.agencyId === actor.agencyId

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
