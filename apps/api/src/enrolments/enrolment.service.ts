import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound } from '../platform/problems/refusal.ts'
import { openEnrolment } from './open-enrolment.ts'

@Injectable()
export class EnrolmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /**
   * Enrols the caller in the newest edition of a course. Who is in it keeps the enrolment they have; who completed it begins
   * again, beside what they have.
   */
  enrol(call: PersonCall<'enrolments.enrol'>): Promise<ReplyOf<'enrolments.enrol'>> {
    const { personId, agencyId } = call.actor
    return this.work.run(call, async (tx) => {
      const edition = await this.catalogue.newestOf(tx, call.params.course)
      if (!edition) throw notFound()
      const { id, isNew } = await openEnrolment(tx, { personId, agencyId, editionId: edition.id, source: 'self' })
      if (isNew)
        await audit(tx, {
          act: 'enrolments.enrol',
          subject: { kind: 'enrolment', id },
          concerns: personId,
          details: { course: edition.courseKey, editionId: edition.id },
          traceId: call.traceId,
        })
      return { enrolmentId: id }
    })
  }
}
