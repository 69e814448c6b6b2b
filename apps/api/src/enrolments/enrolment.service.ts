import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { CourseCatalogue } from '../courses/course-catalogue.ts'
import { audit } from '../platform/audit/audit.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { notFound, Refusal } from '../platform/problems/refusal.ts'
import { standingIn } from './entry/entry.service.ts'
import { needsOf } from './entry/needs.ts'

@Injectable()
export class EnrolmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly catalogue: CourseCatalogue,
  ) {}

  /**
   * Enrols the caller, for the agency they act for, in the newest edition of a course. Who is in it keeps the enrolment they have, whatever it asks for
   * since; who left it takes it up where they left; who completed it begins again, beside what they have.
   */
  enrol(call: PersonCall<'enrolments.enrol'>): Promise<ReplyOf<'enrolments.enrol'>> {
    const { personId } = call.actor
    return this.work.run(call, async (tx) => {
      const edition = await this.catalogue.newestOf(tx, call.params.course)
      if (!edition) throw notFound()
      const { way, isIn } = await standingIn(tx, personId, edition.courseId)
      if (!isIn) {
        if (way === 'request') throw new Refusal(409, 'entry-by-request')
        if (way === 'officer') throw new Refusal(409, 'entry-by-officer')
        const needs = await needsOf(tx, personId, edition.courseId)
        if (needs.some(({ met }) => !met)) throw new Refusal(409, 'prerequisites-missing')
      }
      const [enrolled] = await tx.query<{ id: string; isNew: boolean }>(
        'SELECT enrolment_id AS id, is_new AS "isNew" FROM enrol_myself($1)',
        [edition.courseId],
      )
      // Guests teach; they take no part in the agency they act for.
      if (!enrolled) throw new Refusal(403, 'not-allowed')
      const { id, isNew } = enrolled
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
