import { addDays } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { audit } from '../platform/audit/audit.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { EventBus } from '../platform/events.ts'
import { notAllowed, notFound, Refusal } from '../platform/problems/refusal.ts'
import { type KindRow, refuseUnfit } from './outside-fact.policy.ts'
import { type FactRow, type PlaceRow, presentKind, presentSeries } from './outside-fact.present.ts'

interface Said {
  readonly value: boolean | number | null
  readonly fromOn: string
  readonly source: string
}

const kinds = `SELECT key, jsonb_build_object('en', title_en, 'ja', title_ja) AS title, value_kind AS "values", least, most, about, source_mark AS mark FROM outside_fact_kind ORDER BY key`

const places = `SELECT * FROM (
    SELECT DISTINCT ON (country_key) country_key AS key, jsonb_build_object('en', country_en, 'ja', country_ja) AS name, 'country' AS kind FROM duty_station
    UNION ALL SELECT key, jsonb_build_object('en', name_en, 'ja', name_ja), 'station' FROM duty_station
    UNION ALL SELECT key, jsonb_build_object('en', name_en, 'ja', name_ja), 'mission' FROM mission
  ) p ORDER BY name ->> 'en', key`

const facts = `SELECT f.id, f.key, f.place, f.value, f.from_on::text AS "fromOn", f.source_mark AS mark, f.recorded_at AS "recordedAt", f.recorder_id AS "recorderId",
    (SELECT jsonb_build_object('en', a.name_en, 'ja', a.name_ja) FROM agency a WHERE a.id = f.recorder_id) AS agency,
    (SELECT to_jsonb(t) FROM (SELECT p.family_name AS "familyName", p.given_name AS "givenName", p.family_name_ja AS "familyNameJa", p.given_name_ja AS "givenNameJa"
       FROM person p WHERE p.id = f.recorded_by) t) AS by,
    c.recorded_at AS "closedAt", c.reason AS "closedReason", c.right_fact_id AS "rightFactId"
  FROM outside_fact f LEFT JOIN outside_fact_closing c ON c.fact_id = f.id
  WHERE ($1::text IS NULL OR f.key = $1) AND ($2::text IS NULL OR f.place = $2) ORDER BY f.key, f.place, f.from_on, f.recorded_at, f.id`

@Injectable()
export class OutsideFactService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly events: EventBus,
  ) {}

  /** What is known, place by place, with everything that was ever recorded. */
  list(call: PersonCall<'outside.list'>): Promise<ReplyOf<'outside.list'>> {
    const { key, place } = call.query
    return this.work.run(call, async (tx) => {
      const known = await tx.query<PlaceRow>(places)
      const mayRecord = await this.mayRecord(tx, call)
      const rows = await tx.query<FactRow>(facts, [key, place])
      return {
        kinds: (await tx.query<KindRow>(kinds)).map(presentKind),
        places: known,
        series: presentSeries(rows, known, {
          today: this.clock.today(),
          closesFor: mayRecord ? call.actor.agencyId : null,
        }),
        mayRecord,
      }
    })
  }

  /** Adds a fact. One of the same kind, place and day that was recorded before gives way to it. */
  record(call: PersonCall<'outside.record'>): Promise<ReplyOf<'outside.record'>> {
    const { key, place, ...said } = call.body
    return this.work.run(call, async (tx) => {
      if (!(await this.mayRecord(tx, call))) throw notAllowed()
      const id = await this.add(tx, { key, place }, said, '')
      await this.audited(tx, call, 'outside.record', id, { key, place, from: said.fromOn })
      await this.events.emit(tx, 'outside-fact-changed', { key, place })
      return { id }
    })
  }

  /** Closes a fact that was recorded in error. It stays to be seen, with what was right instead. */
  correct(call: PersonCall<'outside.correct'>): Promise<ReplyOf<'outside.correct'>> {
    const { reason, right } = call.body
    const { fact: id } = call.params
    return this.work.run(call, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('outside fact ' || $1, 0))`, [id])
      const [fact] = await tx.query<{ key: string; place: string; recorderId: string | null; isClosed: boolean }>(
        'SELECT key, place, recorder_id AS "recorderId", closed_at IS NOT NULL AS "isClosed" FROM outside_fact WHERE id = $1',
        [id],
      )
      if (!fact) throw notFound()
      if (fact.recorderId !== call.actor.agencyId || !(await this.mayRecord(tx, call))) throw notAllowed()
      if (fact.isClosed) throw new Refusal(409, 'fact-closed')
      const rightFactId = right && (await this.add(tx, fact, right, '/right'))
      await tx.query(
        'INSERT INTO outside_fact_closing (fact_id, right_fact_id, reason, recorded_by) VALUES ($1, $2, $3, $4)',
        [id, rightFactId, reason, call.actor.personId],
      )
      await this.audited(tx, call, 'outside.correct', id, { key: fact.key, place: fact.place, rightFactId })
      await this.events.emit(tx, 'outside-fact-changed', { key: fact.key, place: fact.place })
      return { rightFactId }
    })
  }

  private async add(tx: Tx, about: { key: string; place: string }, said: Said, at: string): Promise<string> {
    const { key, place } = about
    const kind = (await tx.query<KindRow>(kinds)).find((one) => one.key === key)
    const where = (await tx.query<PlaceRow>(places)).find((one) => one.key === place)
    refuseUnfit({ kind, place: where, value: said.value, fromOn: said.fromOn, at }, addDays(this.clock.today(), 366))
    const actor = tx.actor.kind === 'person' ? tx.actor : null
    const [added] = await tx.query<{ id: string }>(
      `INSERT INTO outside_fact (key, place, value, from_on, source_mark, recorded_by, recorder_id) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [key, place, JSON.stringify(said.value), said.fromOn, said.source, actor?.personId, actor?.agencyId],
    )
    if (!added) throw new Error('an outside fact was not added')
    return added.id
  }

  /** What is known of the world counts for everybody, so that only officers of government agencies enter it. */
  private async mayRecord(tx: Tx, { actor }: PersonCall): Promise<boolean> {
    if (!actor.roles.includes('desk-officer')) return false
    const [agency] = await tx.query<{ kind: string }>('SELECT kind FROM agency WHERE id = $1', [actor.agencyId])
    return agency?.kind === 'government'
  }

  private audited(
    tx: Tx,
    { traceId }: PersonCall,
    act: string,
    id: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return audit(tx, { act, subject: { kind: 'outside-fact', id }, details, traceId })
  }
}
