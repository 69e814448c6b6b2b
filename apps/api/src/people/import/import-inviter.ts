import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { EventBus } from '../../platform/events.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'

/** People invited in one transaction. */
const batch = 100

/** Invites whom a table brought, each once, and lets go of tables that nobody took in. */
@Injectable()
export class ImportInviter implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly events: EventBus,
  ) {}

  onModuleInit(): void {
    this.jobs.every(10, 'invite-imported', () => this.inviteAll())
    this.jobs.every(3_600, 'forget-imports', () => this.forget())
  }

  async inviteAll(): Promise<void> {
    while ((await this.work.run({ actor: systemActor }, (tx) => this.inviteSome(tx))) === batch);
  }

  /** Rows of a table are kept for two days until it is taken in; rows that were not, for thirty. */
  forget(): Promise<unknown> {
    return this.work.run({ actor: systemActor }, async (tx) => {
      await tx.query(
        `UPDATE people_import SET rows = NULL WHERE rows IS NOT NULL AND recorded_at < now() - interval '2 days'`,
      )
      await tx.query(
        `UPDATE people_import SET refused = NULL WHERE refused IS NOT NULL AND recorded_at < now() - interval '30 days'`,
      )
    })
  }

  private async inviteSome(tx: Tx): Promise<number> {
    const people = await tx.query<{ importId: string; personId: string }>(
      `SELECT import_id AS "importId", person_id AS "personId" FROM people_import_person WHERE invited_at IS NULL
       ORDER BY import_id, person_id LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [batch],
    )
    for (const { personId } of people) await this.events.emit(tx, 'person-added', { personId })
    await tx.query(
      `UPDATE people_import_person p SET invited_at = now() FROM unnest($1::uuid[], $2::uuid[]) AS i (import, person)
       WHERE p.import_id = i.import AND p.person_id = i.person`,
      [people.map(({ importId }) => importId), people.map(({ personId }) => personId)],
    )
    return people.length
  }
}
