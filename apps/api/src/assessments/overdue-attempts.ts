import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../platform/actor.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { AttemptGrading } from './attempt-grading.ts'

/** Attempts read at once, and how many are handed in side by side. */
const batch = 100
const lanes = 4

interface Overdue {
  readonly id: string
  /** As text: an instant of the database is finer than a Date. */
  readonly closesAt: string
}

/** Hands in every attempt whose time ran out, also those of a night in which nobody was watching. */
@Injectable()
export class OverdueAttempts implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly grading: AttemptGrading,
  ) {}

  onModuleInit(): void {
    this.jobs.every(20, 'overdue-attempts', () => this.handInAll())
  }

  /** Each in a transaction of its own; one that fails is told at the end and does not hold up the others. */
  async handInAll(): Promise<void> {
    const failures: unknown[] = []
    let after: Overdue | null = { id: '00000000-0000-0000-0000-000000000000', closesAt: '-infinity' }
    while (after) {
      const found: Overdue[] = await this.after(after)
      const queue = [...found]
      const lane = async (): Promise<void> => {
        for (let next = queue.shift(); next; next = queue.shift()) {
          const { id } = next
          await this.work
            .run({ actor: systemActor }, (tx) => this.handIn(tx, id))
            .catch((error: unknown) => failures.push(error))
        }
      }
      await Promise.all(Array.from({ length: lanes }, lane))
      after = found.length === batch ? (found.at(-1) ?? null) : null
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} overdue attempts could not be handed in`)
  }

  private after({ id, closesAt }: Overdue): Promise<Overdue[]> {
    return this.work.run({ actor: systemActor }, (tx) =>
      tx.query<Overdue>(
        `SELECT id, closes_at::text AS "closesAt" FROM attempt
         WHERE submitted_at IS NULL AND closes_at < clock_timestamp() AND (closes_at, id) > ($1::timestamptz, $2::uuid)
         ORDER BY closes_at, id LIMIT ${batch}`,
        [closesAt, id],
      ),
    )
  }

  /** Leaves an attempt that somebody is handing in at this moment to them. */
  private async handIn(tx: Tx, id: string): Promise<void> {
    const [free] = await tx.query(
      'SELECT 1 FROM attempt WHERE id = $1 AND submitted_at IS NULL FOR UPDATE SKIP LOCKED',
      [id],
    )
    if (free) await this.grading.handIn(tx, id, null)
  }
}
