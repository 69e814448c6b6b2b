import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import type { PublishedEdition } from '../courses/published-edition.ts'
import { takenHere } from '../enrolments/taken-here.ts'
import { Clock } from '../platform/clock.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { lessonsCompletedOf } from './progress.ts'

interface StandingRow {
  readonly id: string
  readonly editionId: string
  readonly lessonsCompleted: number
  readonly completedOn: string | null
  readonly dueOn: string | null
}

@Injectable()
export class CourseListService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
    private readonly clock: Clock,
  ) {}

  /** Every published course; where the caller is enrolled, the edition they are in or took last, else the newest. */
  list(call: PersonCall<'courses.list'>): Promise<ReplyOf<'courses.list'>> {
    return this.work.run(call, async (tx) => {
      const newest = await this.catalogue.newestOfAll(tx)
      const rows = await tx.query<StandingRow>(
        `SELECT e.id, e.edition_id AS "editionId", ${lessonsCompletedOf('e')} AS "lessonsCompleted",
           (SELECT c.completed_on::text FROM completion c WHERE c.enrolment_id = e.id) AS "completedOn", e.due_on::text AS "dueOn"
         FROM enrolment e WHERE e.person_id = ANY (accounts_of($1)) AND e.withdrawn_at IS NULL AND ${takenHere('e')}
           AND (e.person_id = $1 OR EXISTS (SELECT 1 FROM completion c WHERE c.enrolment_id = e.id)) ORDER BY e.id DESC`,
        [call.actor.personId],
      )
      const editionOf = await this.catalogue.editions(
        tx,
        rows.map((row) => row.editionId),
      )
      const today = this.clock.today()
      const byCourse = Map.groupBy(rows, (row) => editionOf(row.editionId).courseKey)
      return {
        courses: newest.map((edition) => {
          const [row, ...earlier] = byCourse.get(edition.courseKey) ?? []
          const inEdition = row ? editionOf(row.editionId) : edition
          return {
            ...present(inEdition, row, today),
            earlier: earlier.map(({ id, editionId, completedOn }) => ({
              id,
              edition: editionOf(editionId).edition,
              completedOn,
            })),
          }
        }),
      }
    })
  }
}

const present = (
  edition: PublishedEdition,
  row: StandingRow | undefined,
  today: string,
): Omit<ReplyOf<'courses.list'>['courses'][number], 'earlier'> => ({
  key: edition.courseKey,
  title: edition.title,
  summary: edition.summary,
  edition: edition.edition,
  hours: edition.hours,
  modules: edition.modules.length,
  lessons: edition.lessons.size,
  enrolment: row
    ? {
        id: row.id,
        lessonsCompleted: row.lessonsCompleted,
        completedOn: row.completedOn,
        dueOn: row.dueOn,
        overdue: row.completedOn === null && row.dueOn !== null && row.dueOn < today,
      }
    : null,
})
