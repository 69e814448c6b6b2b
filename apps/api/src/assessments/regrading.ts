import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../platform/actor.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { Notices } from '../platform/notices/notices.ts'
import { AttemptGrading } from './attempt-grading.ts'

const batch = 200

/** Grades attempts anew after a ruling on one of their questions. Interrupted, it goes on where nothing was raised yet. */
@Injectable()
export class Regrading implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly grading: AttemptGrading,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(10, 'regrade', () => this.regradeAll())
  }

  /** Each attempt in a transaction of its own; one that fails is told at the end and tried again the next time. */
  async regradeAll(): Promise<void> {
    const rulings = await this.work.run({ actor: systemActor }, (tx) =>
      tx.query<{ id: string; versionId: string; isRipe: boolean }>(
        // An attempt that was being graded while the ruling was made may appear a moment later: it is looked for once more.
        `SELECT id, question_version_id AS "versionId", recorded_at < clock_timestamp() - interval '1 minute' AS "isRipe" FROM question_ruling WHERE regraded_at IS NULL ORDER BY id LIMIT 100`,
      ),
    )
    const failures: unknown[] = []
    for (const { id, versionId, isRipe } of rulings) {
      const before = failures.length
      let after: string | undefined = '00000000-0000-0000-0000-000000000000'
      while (after !== undefined) {
        const found: string[] = await this.graded(versionId, after)
        for (const attempt of found)
          await this.work
            .run({ actor: systemActor }, (tx) => this.regrade(tx, attempt, id))
            .catch((error: unknown) => failures.push(error))
        after = found.length === batch ? found.at(-1) : undefined
      }
      if (isRipe && failures.length === before)
        await this.work.run({ actor: systemActor }, (tx) =>
          tx.query('UPDATE question_ruling SET regraded_at = now() WHERE id = $1', [id]),
        )
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} attempts could not be graded anew`)
  }

  private graded(versionId: string, after: string): Promise<string[]> {
    return this.work.run({ actor: systemActor }, async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `SELECT attempt_id AS id FROM question_result WHERE question_version_id = $1 AND attempt_id > $2 ORDER BY attempt_id LIMIT ${batch}`,
        [versionId, after],
      )
      return rows.map(({ id }) => id)
    })
  }

  private async regrade(tx: Tx, attemptId: string, rulingId: string): Promise<void> {
    const result = await this.grading.regrade(tx, attemptId, rulingId)
    if (!result) return
    await this.notices.notify(tx, {
      personIds: [result.personId],
      agencyId: result.agencyId,
      kind: result.passed ? 'test-regraded-passed' : 'test-regraded',
      parameters: { course: result.course },
      path: `/attempts/${result.id}/review`,
    })
  }
}
