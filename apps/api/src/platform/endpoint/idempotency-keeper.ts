import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../actor.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import { Jobs } from '../jobs/jobs.ts'

/** For so many days a reply is kept under the key it was asked with: a device may be without a network for that long. */
const daysKept = 14
const mostAtOnce = 5_000

/** Forgets replies that nobody asks for again: they hold what was said to people. */
@Injectable()
export class IdempotencyKeeper implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3_600, 'forget-replies', () => this.forgetOld())
  }

  /** Forgets all that are too old, some at a time; how many. */
  async forgetOld(): Promise<number> {
    for (let forgotten = 0; ;) {
      const rows = await this.work.run({ actor: systemActor }, (tx) =>
        tx.query(
          `DELETE FROM idempotency_record r USING (SELECT caller_id, key FROM idempotency_record
             WHERE recorded_at < now() - make_interval(days => $1) ORDER BY recorded_at LIMIT $2) o
           WHERE r.caller_id = o.caller_id AND r.key = o.key RETURNING r.key`,
          [daysKept, mostAtOnce],
        ),
      )
      forgotten += rows.length
      if (rows.length < mostAtOnce) return forgotten
    }
  }
}
