import { addDays, daysBetween } from '@muster/calendar/calendar-date.ts'
import { Injectable, type OnModuleInit } from '@nestjs/common'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { systemActor } from '../../platform/actor.ts'
import { Clock } from '../../platform/clock.ts'
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { Jobs } from '../../platform/jobs/jobs.ts'
import { Notices } from '../../platform/notices/notices.ts'
import { DecisionTelling } from './telling.ts'
import { furthestAhead, thresholdOf } from '@muster/calendar/thresholds.ts'

interface Ending {
  readonly nominationId: string
  readonly decisionId: string
  readonly personId: string
  readonly agencyId: string
  readonly name: Bilingual
  readonly posting: Bilingual
  readonly endsOn: string
  /** The requirements whose cover ends that day. */
  readonly clauses: readonly Bilingual[]
  readonly officers: readonly (string | null)[]
}

/** Everybody in the field or about to leave whose cover ends within so many days, a row for each day on which something ends. */
const endings = `SELECT w.nomination_id AS "nominationId", w.decision_id AS "decisionId", w.person_id AS "personId", w.agency_id AS "agencyId",
    d.view -> 'person' -> 'name' AS name, d.view -> 'assignment' -> 'title' AS posting, e."on"::text AS "endsOn", jsonb_agg(e.title) AS clauses,
    ARRAY(SELECT a.acted_by FROM decision_act a WHERE a.decision_id = d.id) || ARRAY[d.decided_by, p.created_by, n.nominated_by] AS officers
  FROM decision_watch w JOIN decision d ON d.id = w.decision_id JOIN nomination n ON n.id = w.nomination_id JOIN posting p ON p.id = w.posting_id
  CROSS JOIN LATERAL jsonb_to_recordset(w.ends) AS e("on" date, title jsonb)
  WHERE n.withdrawn_at IS NULL AND p.returns_on >= $1 AND e."on" BETWEEN $1 AND $2 AND w.first_end_on <= $2
  GROUP BY w.nomination_id, d.id, n.id, p.id, e."on" ORDER BY e."on", w.nomination_id`

/** Looks ahead every day: tells people and their officers 90, 30 and 7 days before cover ends, once each. */
@Injectable()
export class LookAhead implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly notices: Notices,
    private readonly telling: DecisionTelling,
  ) {}

  onModuleInit(): void {
    this.jobs.every(3_600, 'look-ahead', () => this.remind())
  }

  /** Sends the reminders that are due and did not go out yet; how many. */
  async remind(): Promise<number> {
    const today = this.clock.today()
    const due = await this.work.run({ actor: systemActor }, (tx) =>
      tx.query<Ending>(endings, [today, addDays(today, furthestAhead)]),
    )
    let sent = 0
    for (const ending of due) {
      if (await this.work.run({ actor: systemActor }, (tx) => this.remindOf(tx, ending, today))) sent += 1
    }
    return sent
  }

  private async remindOf(tx: Tx, ending: Ending, today: string): Promise<boolean> {
    const { nominationId, personId, agencyId, endsOn, clauses, posting, name, decisionId } = ending
    const days = daysBetween(today, endsOn)
    const kept = await tx.query(
      `INSERT INTO cover_notice (nomination_id, ends_on, days_before, person_id, agency_id) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING ends_on`,
      [nominationId, endsOn, thresholdOf(days), personId, agencyId],
    )
    if (kept.length === 0) return false
    const clause = {
      en: clauses.map(({ en }) => en).join(', '),
      ja: clauses.map(({ ja }) => ja).join('、'),
    }
    const told = { posting, clause, date: { day: endsOn }, days }
    await this.notices.notify(tx, { personIds: [personId], kind: 'cover-ends', parameters: told, path: '/eligibility' })
    await this.notices.notify(tx, {
      personIds: await this.telling.officersOf(tx, ending),
      dutyIn: agencyId,
      kind: 'cover-ends-staff',
      parameters: { ...told, name },
      path: `/decisions/${decisionId}`,
    })
    return true
  }
}
