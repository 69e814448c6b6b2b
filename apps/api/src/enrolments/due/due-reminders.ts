import { addDays } from '@muster/calendar/calendar-date.ts'
import { dueStage, dueThresholds, overdueFor } from '@muster/calendar/due.ts'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import { systemActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'

/** Those under way whose day is near or lately over, with what they were told of it; nobody who left the agency. */
const perhapsDue = `SELECT n.id, n.person_id AS "personId", n.agency_id AS "agencyId", n.due_on::text AS "dueOn", c.key AS course, c.title_en AS "titleEn", c.title_ja AS "titleJa",
    ARRAY(SELECT r.days_before FROM due_reminder r WHERE r.enrolment_id = n.id AND r.due_on = n.due_on) AS told
  FROM enrolment n JOIN edition e ON e.id = n.edition_id JOIN course c ON c.id = e.course_id
  WHERE n.due_on BETWEEN $1 AND $2 AND n.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM completion d WHERE d.enrolment_id = n.id) AND NOT has_left(n.person_id, n.agency_id)
  ORDER BY n.due_on, n.id`

interface DueRow {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly dueOn: string
  readonly course: string
  readonly titleEn: string
  readonly titleJa: string
  readonly told: readonly number[]
}

/** Tells people 14, 7 and 1 days before a course of theirs is due, and once when it is overdue: each once. */
@Injectable()
export class DueReminders implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3_600, 'due-reminders', () => this.remind())
  }

  /**
   * Sends the reminders that are due and did not go out yet; how many. Each in a transaction of its own: what goes wrong
   * with one keeps nobody else's back, and is tried again the next time.
   */
  async remind(): Promise<number> {
    const today = this.clock.today()
    const rows = await this.work.run({ actor: systemActor }, (tx) =>
      tx.query<DueRow>(perhapsDue, [addDays(today, -overdueFor), addDays(today, Math.max(...dueThresholds))]),
    )
    let sent = 0
    const failures: unknown[] = []
    for (const row of rows) {
      const stage = dueStage(row.dueOn, today)
      if (stage === null || row.told.includes(stage)) continue
      await this.work
        .run({ actor: systemActor }, (tx) => this.remindOne(tx, row, stage))
        .then((isSent) => (sent += isSent ? 1 : 0))
        .catch((error: unknown) => failures.push(error))
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} people could not be reminded`)
    return sent
  }

  /** Whoever records it first tells. */
  private async remindOne(tx: Tx, row: DueRow, stage: number): Promise<boolean> {
    const kept = await tx.query(
      `INSERT INTO due_reminder (enrolment_id, due_on, days_before, person_id, agency_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING days_before`,
      [row.id, row.dueOn, stage, row.personId, row.agencyId],
    )
    if (kept.length === 0) return false
    const told = {
      personIds: [row.personId],
      agencyId: row.agencyId,
      parameters: { course: { en: row.titleEn, ja: row.titleJa }, day: { day: row.dueOn } },
      path: `/courses/${row.course}`,
    }
    await (stage < 0
      ? this.notices.notify(tx, { ...told, kind: 'course-overdue' })
      : this.notices.notify(tx, { ...told, kind: 'course-due' }))
    return true
  }
}
