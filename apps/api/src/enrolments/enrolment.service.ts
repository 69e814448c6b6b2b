import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'

@Injectable()
export class EnrolmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /** Enrols the caller in the newest edition of a course; who is in it already keeps the enrolment they have. */
  enrol(call: PersonCall<'enrolments.enrol'>): Promise<ReplyOf<'enrolments.enrol'>> {
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const edition = await this.catalogue.newestOf(tx, call.params.course)
      if (!edition) throw notFound()
      const [added] = await tx.query<{ id: string }>(
        `INSERT INTO enrolment (person_id, agency_id, edition_id, source) VALUES ($1, $2, $3, 'self')
         ON CONFLICT (person_id, edition_id) WHERE withdrawn_at IS NULL DO NOTHING RETURNING id`,
        [personId, agencyId, edition.id],
      )
      if (added) {
        const details = { course: edition.courseKey, editionId: edition.id }
        await audit(tx, {
          act: 'enrolments.enrol',
          subject: { kind: 'enrolment', id: added.id },
          concerns: personId,
          details,
          traceId: call.traceId,
        })
        return { enrolmentId: added.id }
      }
      const [standing] = await tx.query<{ id: string }>(
        'SELECT id FROM enrolment WHERE person_id = $1 AND edition_id = $2 AND withdrawn_at IS NULL',
        [personId, edition.id],
      )
      if (!standing) throw new Error(`the enrolment of ${personId} cannot be read`)
      return { enrolmentId: standing.id }
    })
  }
}
