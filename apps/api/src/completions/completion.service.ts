import { Injectable } from '@nestjs/common'
import { audit } from '../platform/audit/audit.ts'
import { dayIn } from '../platform/clock.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'
import { EventBus } from '../platform/events.ts'

/** That a person did everything an enrolment asks for. */
export interface Completing {
  readonly enrolmentId: string
  readonly personId: string
  /** The person's agency. */
  readonly agencyId: string
  readonly editionId: string
  readonly qualificationKey: string
  /** The attempt that was passed; null where nothing is graded. */
  readonly attemptId: string | null
  readonly completedAt: Date
  /** Learning time of the edition. */
  readonly hours: number
  readonly mode: 'online' | 'live-online' | 'classroom' | 'practical' | 'field-placement'
  readonly points: number | null
  readonly outOf: number | null
  readonly traceId?: string | null
}

export interface RecordedCompletion {
  readonly id: string
  /** The day in the zone of the agency that issues. */
  readonly completedOn: string
}

@Injectable()
export class CompletionService {
  constructor(private readonly events: EventBus) {}

  /** Records the completion of an enrolment, once: repeated, it gives the one that stands. */
  async record(tx: Tx, completing: Completing): Promise<RecordedCompletion> {
    const [issuer] = await tx.query<{ zone: string }>(
      'SELECT a.zone FROM edition e JOIN course c ON c.id = e.course_id JOIN agency a ON a.id = c.agency_id WHERE e.id = $1',
      [completing.editionId],
    )
    if (!issuer) throw new Error(`edition ${completing.editionId} is missing`)
    const [added] = await tx.query<RecordedCompletion>(
      `INSERT INTO completion (person_id, agency_id, edition_id, qualification_key, enrolment_id, attempt_id, completed_on, completed_at, mode, hours, points, out_of)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (enrolment_id) DO NOTHING RETURNING id, completed_on::text AS "completedOn"`,
      [
        completing.personId,
        completing.agencyId,
        completing.editionId,
        completing.qualificationKey,
        completing.enrolmentId,
        completing.attemptId,
        dayIn(issuer.zone, completing.completedAt),
        completing.completedAt,
        completing.mode,
        completing.hours,
        completing.points,
        completing.outOf,
      ],
    )
    if (!added) return this.standing(tx, completing.enrolmentId)
    await audit(tx, {
      act: 'completions.record',
      subject: { kind: 'completion', id: added.id },
      concerns: completing.personId,
      agencyId: completing.agencyId,
      details: { enrolmentId: completing.enrolmentId, attemptId: completing.attemptId },
      traceId: completing.traceId ?? null,
    })
    await this.events.emit(tx, 'completion-recorded', { completionId: added.id })
    return added
  }

  private async standing(tx: Tx, enrolmentId: string): Promise<RecordedCompletion> {
    const [row] = await tx.query<RecordedCompletion>(
      'SELECT id, completed_on::text AS "completedOn" FROM completion WHERE enrolment_id = $1',
      [enrolmentId],
    )
    if (!row) throw new Error(`the completion of enrolment ${enrolmentId} cannot be read`)
    return row
  }
}
