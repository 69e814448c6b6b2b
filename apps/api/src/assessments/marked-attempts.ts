import { settledPoints } from '@muster/assessment/rubric.ts'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../platform/actor.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import { Jobs } from '../platform/jobs/jobs.ts'
import { Notices } from '../platform/notices/notices.ts'
import { AttemptGrading } from './attempt-grading.ts'

/** Answers and attempts looked at in one round. */
const batch = 100

interface Unsettled {
  readonly id: string
  readonly mostDifference: number | null
  readonly marks: readonly number[]
}

/**
 * Turns marks into results: settles written answers that have the marks they need, and grades attempts whose answers are
 * all settled, exactly once, as those that nobody marks are graded. No marker ever sees another's mark for it.
 */
@Injectable()
export class MarkedAttempts implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly grading: AttemptGrading,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(5, 'marked-attempts', () => this.gradeAll())
  }

  /** Each attempt in a transaction of its own; one that fails is told at the end and does not hold up the others. */
  async gradeAll(): Promise<void> {
    while ((await this.work.run({ actor: systemActor }, (tx) => this.settleSome(tx))) === batch);
    const failures: unknown[] = []
    let after: string | undefined = '00000000-0000-0000-0000-000000000000'
    while (after !== undefined) {
      const found: string[] = await this.ready(after)
      for (const id of found)
        await this.work
          .run({ actor: systemActor }, (tx) => this.grade(tx, id))
          .catch((error: unknown) => failures.push(error))
      after = found.length === batch ? found.at(-1) : undefined
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} marked attempts could not be graded`)
  }

  /** Gives answers their points, or sends them to a third marker where two differ too much; how many. */
  private async settleSome(tx: Tx): Promise<number> {
    const rows = await tx.query<Unsettled>(
      `SELECT w.id, w.most_difference AS "mostDifference", ARRAY(SELECT m.points FROM answer_mark m WHERE m.written_answer_id = w.id ORDER BY m.id) AS marks
       FROM written_answer w WHERE w.points IS NULL AND w.marks = w.needs ORDER BY w.id LIMIT ${batch} FOR UPDATE OF w SKIP LOCKED`,
    )
    for (const { id, mostDifference, marks } of rows) {
      const points = settledPoints(marks, mostDifference)
      await tx.query(
        points === null
          ? 'UPDATE written_answer SET needs = needs + 1 WHERE id = $1'
          : 'UPDATE written_answer SET points = $2, claimed_by = NULL, claimed_until = NULL WHERE id = $1',
        points === null ? [id] : [id, points],
      )
    }
    return rows.length
  }

  private ready(after: string): Promise<string[]> {
    return this.work.run({ actor: systemActor }, async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `SELECT a.id FROM attempt a WHERE a.awaits_marking AND a.id > $1
           AND NOT EXISTS (SELECT 1 FROM written_answer w WHERE w.attempt_id = a.id AND w.points IS NULL) ORDER BY a.id LIMIT ${batch}`,
        [after],
      )
      return rows.map(({ id }) => id)
    })
  }

  private async grade(tx: Tx, attemptId: string): Promise<void> {
    const result = await this.grading.finishMarked(tx, attemptId)
    if (!result) return
    await this.notices.notify(tx, {
      personIds: [result.personId],
      agencyId: result.agencyId,
      kind: result.passed ? 'test-marked-passed' : 'test-marked-not-passed',
      parameters: { course: result.course },
      path: `/attempts/${result.id}/review`,
    })
  }
}
