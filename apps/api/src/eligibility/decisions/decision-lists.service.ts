import { addDays, daysBetween } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Verdict } from '@muster/contracts/schemas/verdict.ts'
import { Clock } from '../../platform/clock.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import type { PersonCall } from '../../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../../platform/endpoint/cursor.ts'
import type { CoverEnd } from './cover-ends.ts'
import {
  lineColumns,
  type LineRow,
  lineTables,
  presentLine,
  shownColumns,
  shownOf,
  type ShownWith,
} from './decision-lines.ts'
import { furthestAhead, thresholdOf } from '@muster/calendar/thresholds.ts'

type Waiting = ReplyOf<'decisions.list'>['rows'][number]

interface WaitingRow extends LineRow, ShownWith {
  readonly because: Waiting['because']
  readonly previousId: string | null
  readonly previousVerdict: Verdict | null
  readonly previousState: NonNullable<Waiting['previous']>['state'] | null
}

interface EndingRow extends ShownWith {
  readonly nominationId: string
  readonly decisionId: string
  readonly verdict: Verdict
  readonly endsOn: string
  readonly ends: readonly CoverEnd[]
}

/** Decisions that stand and wait for a desk officer. `changed`: one before it had been confirmed. */
const waiting = `FROM decision_watch w JOIN ${lineTables} ON d.id = w.decision_id JOIN nomination n ON n.id = w.nomination_id
  LEFT JOIN decision b ON b.id = d.replaces_id LEFT JOIN decision_closing bc ON bc.decision_id = b.id
  CROSS JOIN LATERAL (SELECT CASE
    WHEN EXISTS (SELECT 1 FROM decision_act a WHERE a.decision_id = d.id AND a.kind = 'referred') THEN 'referred'
    WHEN EXISTS (SELECT 1 FROM decision_act a JOIN decision e ON e.id = a.decision_id WHERE e.nomination_id = d.nomination_id AND a.kind = 'confirmed') THEN 'changed'
    ELSE 'new' END AS because) why
  WHERE w.agency_id = $1 AND n.withdrawn_at IS NULL AND d.returns_on >= $2
    AND NOT EXISTS (SELECT 1 FROM decision_act a WHERE a.decision_id = d.id AND a.kind = 'confirmed')`

/** Lists for desk officers: what waits for them, whose cover ends; and for auditors the replays. */
@Injectable()
export class DecisionListsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(call: PersonCall<'decisions.list'>): Promise<ReplyOf<'decisions.list'>> {
    const { because, after, limit } = call.query
    const scope = [call.actor.agencyId, this.clock.today()]
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<WaitingRow>(
        `SELECT ${lineColumns}, ${shownColumns}, why.because, b.id AS "previousId", b.verdict AS "previousVerdict", bc.kind AS "previousState" ${waiting}
           AND ($3::text IS NULL OR why.because = $3) AND ($4::uuid IS NULL OR (d.departs_on, d.id) > (SELECT l.departs_on, l.id FROM decision l WHERE l.id = $4))
         ORDER BY d.departs_on, d.id LIMIT $5`,
        [...scope, because ?? null, readCursor(after), limit + 1],
      )
      const counted = await tx.query<{ because: Waiting['because']; count: number }>(
        `SELECT why.because, count(*)::int AS count ${waiting} GROUP BY 1`,
        scope,
      )
      const page = pageOf(rows, limit, ({ id }) => id)
      return {
        rows: page.rows.map((row) => ({
          decision: presentLine(row, call.actor),
          ...shownOf(row),
          because: row.because,
          previous:
            row.previousId && row.previousVerdict && row.previousState
              ? { id: row.previousId, verdict: row.previousVerdict, state: row.previousState }
              : null,
        })),
        counts: {
          new: 0,
          changed: 0,
          referred: 0,
          ...Object.fromEntries(counted.map((one) => [one.because, one.count])),
        },
        next: page.next,
      }
    })
  }

  /** Everybody in the field or about to leave whose cover ends within 90 days, or has ended, the first end first. */
  lookAhead(call: PersonCall<'decisions.lookAhead'>): Promise<ReplyOf<'decisions.lookAhead'>> {
    const { after, limit } = call.query
    const today = this.clock.today()
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<EndingRow>(
        `SELECT w.nomination_id AS "nominationId", w.decision_id AS "decisionId", d.verdict, w.first_end_on::text AS "endsOn", w.ends, ${shownColumns}
         FROM decision_watch w JOIN decision d ON d.id = w.decision_id JOIN nomination n ON n.id = w.nomination_id
         WHERE w.agency_id = $1 AND n.withdrawn_at IS NULL AND d.returns_on >= $2 AND w.first_end_on <= $3
           AND ($4::uuid IS NULL OR (w.first_end_on, w.nomination_id) > (SELECT l.first_end_on, l.nomination_id FROM decision_watch l WHERE l.nomination_id = $4))
         ORDER BY w.first_end_on, w.nomination_id LIMIT $5`,
        [call.actor.agencyId, today, addDays(today, furthestAhead), readCursor(after), limit + 1],
      )
      const page = pageOf(rows, limit, ({ nominationId }) => nominationId)
      return {
        asOn: today,
        rows: page.rows.map((row) => {
          const { nominationId, decisionId, verdict, endsOn, ends, assignment } = row
          const daysLeft = daysBetween(today, endsOn)
          return {
            ...{ nominationId, decisionId, verdict, endsOn, daysLeft },
            ...shownOf(row),
            isInField: assignment.departsOn <= today && today <= assignment.returnsOn,
            threshold: thresholdOf(daysLeft),
            clauses: ends.filter(({ on }) => on === endsOn).map(({ clauseId, title }) => ({ id: clauseId, title })),
          }
        }),
        next: page.next,
      }
    })
  }

  /** The last replays, the newest first. */
  replays(call: PersonCall<'decisions.replays'>): Promise<ReplyOf<'decisions.replays'>> {
    return this.work.run(call, async (tx) => {
      const rows = await tx.query<{ id: string; at: Date; replayed: number; erased: number; differing: string[] }>(
        'SELECT id, recorded_at AS at, replayed, erased, differing FROM decision_replay ORDER BY recorded_at DESC LIMIT 30',
      )
      return { replays: rows.map((row) => ({ ...row, at: row.at.toISOString() })) }
    })
  }
}
