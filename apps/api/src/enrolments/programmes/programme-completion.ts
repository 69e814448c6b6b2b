import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { audit } from '../../platform/audit/audit.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { EventBus } from '../../platform/events.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'

/** People who take a programme and completed something since they began, or had it all before. */
const perhapsComplete = `SELECT DISTINCT n.person_id AS "personId" FROM enrolment n JOIN programme_edition p ON p.edition_id = n.edition_id
  WHERE n.withdrawn_at IS NULL AND NOT has_left(n.person_id, n.agency_id) AND NOT EXISTS (SELECT FROM completion c WHERE c.enrolment_id = n.id)
    AND NOT EXISTS (SELECT FROM programme_progress(n.person_id, n.edition_id) k WHERE k.is_required AND k.completed_on IS NULL)`

/**
 * Completes programmes with their last required course: in the transaction of that course's completion, and by a sweep for any
 * that went without. Its certificate is issued as every other, since a completion is recorded.
 */
@Injectable()
export class ProgrammeCompletion implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly events: EventBus,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.events.listen('completion-recorded', async (tx, { completionId }) => {
      const [row] = await tx.query<{ personId: string }>(
        `SELECT c.person_id AS "personId" FROM completion c WHERE c.id = $1 AND NOT EXISTS (SELECT FROM programme_edition p WHERE p.edition_id = c.edition_id)`,
        [completionId],
      )
      if (row) await this.complete(tx, row.personId)
    })
    this.jobs.every(300, 'complete-programmes', () => this.completeMissing())
  }

  /** Completes what a person has all required courses of; how many programmes. */
  async complete(tx: Tx, personId: string): Promise<number> {
    const made = await tx.query<{ id: string; enrolmentId: string; agencyId: string }>(
      'SELECT completion_id AS id, enrolment_id AS "enrolmentId", agency_id AS "agencyId" FROM complete_programmes($1)',
      [personId],
    )
    for (const { id, enrolmentId, agencyId } of made) {
      await audit(tx, {
        act: 'completions.record',
        subject: { kind: 'completion', id },
        concerns: personId,
        agencyId,
        details: { enrolmentId, attemptId: null },
      })
      await this.events.emit(tx, 'completion-recorded', { completionId: id })
    }
    return made.length
  }

  async completeMissing(): Promise<number> {
    const people = await this.work.run({ actor: systemActor }, (tx) => tx.query<{ personId: string }>(perhapsComplete))
    let completed = 0
    const failures: unknown[] = []
    for (const { personId } of people)
      await this.work
        .run({ actor: systemActor }, (tx) => this.complete(tx, personId))
        .then((some) => (completed += some))
        .catch((error: unknown) => failures.push(error))
    if (failures.length > 0)
      throw new AggregateError(failures, `programmes of ${failures.length} people were not completed`)
    return completed
  }
}
