import { daysBetween } from '@muster/calendar/calendar-date.ts'
import { Injectable } from '@nestjs/common'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../people/name.ts'
import { Clock } from '../platform/clock.ts'
import { type Tx, UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { PersonCall } from '../platform/endpoint/call.ts'
import { pageOf, readCursor } from '../platform/endpoint/cursor.ts'
import { standingOf, type Step } from './certificate-state.ts'

type QueueRow = ReplyOf<'recognition.queue'>['rows'][number]

interface Row extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly type: string
  readonly typeEn: string
  readonly typeJa: string
  readonly issuerEn: string
  readonly issuerJa: string
  readonly completedOn: string
  readonly recordedAt: Date
  readonly files: number
  readonly steps: readonly Step[]
  readonly nominationId: string | null
  readonly postingEn: string | null
  readonly postingJa: string | null
  readonly departsOn: string | null
}

/** The newest of the steps that say what a certificate is worth by itself. */
const latest = `(SELECT s.kind, s.recorded_at FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id AND s.kind IN ('pending', 'verified', 'rejected', 'withdrawn')
  ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1)`

/** The nearest departure to come of a certificate's holder; `$2` is today. */
const nearest = `(SELECT n.id, o.title_en, o.title_ja, o.departs_on FROM nomination n JOIN posting o ON o.id = n.posting_id
  WHERE n.person_id = kept_account(c.person_id) AND n.withdrawn_at IS NULL AND o.departs_on >= $2::date ORDER BY o.departs_on, n.id LIMIT 1)`

/** What the lists show, from `listed`: ids with their holder's nearest departure. */
const shown = (order: string): string => `
  SELECT c.id, c.person_id AS "personId", ${nameColumns('p')}, c.qualification_key AS type, q.title_en AS "typeEn", q.title_ja AS "typeJa", i.name_en AS "issuerEn", i.name_ja AS "issuerJa",
    c.completed_on::text AS "completedOn", c.recorded_at AS "recordedAt", (SELECT count(*) FROM evidence_file f WHERE f.outside_certificate_id = c.id)::int AS files,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s.effective_from, 'through', s.effective_through, 'reason', s.reason, 'note', s.note) ORDER BY s.recorded_at, s.id), '[]')
      FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id) AS steps,
    d.id AS "nominationId", d.title_en AS "postingEn", d.title_ja AS "postingJa", d.departs_on::text AS "departsOn"
  FROM page JOIN outside_certificate c ON c.id = page.id JOIN person p ON p.id = c.person_id JOIN qualification q ON q.key = c.qualification_key JOIN issuer i ON i.id = c.issuer_id
  LEFT JOIN LATERAL ${nearest} d ON true ORDER BY ${order}`

const waitingRows = `WITH waiting AS (
    SELECT c.id, coalesce(d.departs_on, 'infinity'::date) AS departs_on, c.recorded_at FROM outside_certificate c
    LEFT JOIN LATERAL ${latest} l ON true LEFT JOIN LATERAL ${nearest} d ON true
    WHERE c.agency_id = $1 AND coalesce(l.kind, 'pending') = 'pending' AND NOT EXISTS (SELECT 1 FROM outside_certificate_status r WHERE r.outside_certificate_id = c.id AND r.kind = 'revoked')
  ), page AS (
    SELECT w.* FROM waiting w WHERE $3::uuid IS NULL OR (w.departs_on, w.recorded_at, w.id) > (SELECT a.departs_on, a.recorded_at, a.id FROM waiting a WHERE a.id = $3)
    ORDER BY w.departs_on, w.recorded_at, w.id LIMIT $4
  ) ${shown('page.departs_on, page.recorded_at, page.id')}`

/** The newest decision first. */
const decidedRows = `WITH decided AS (
    SELECT c.id, l.recorded_at FROM outside_certificate c JOIN LATERAL (SELECT max(s.recorded_at) AS recorded_at FROM outside_certificate_status s WHERE s.outside_certificate_id = c.id) l ON true
    WHERE c.agency_id = $1 AND (SELECT kind FROM ${latest} k) IN ('verified', 'rejected')
  ), page AS (
    SELECT w.* FROM decided w WHERE $3::uuid IS NULL OR (w.recorded_at, w.id) < (SELECT a.recorded_at, a.id FROM decided a WHERE a.id = $3)
    ORDER BY w.recorded_at DESC, w.id DESC LIMIT $4
  ) ${shown('page.recorded_at DESC, page.id DESC')}`

const waitingCount = `SELECT count(*)::int AS waiting FROM outside_certificate c LEFT JOIN LATERAL ${latest} l ON true
  WHERE c.agency_id = $1 AND coalesce(l.kind, 'pending') = 'pending' AND NOT EXISTS (SELECT 1 FROM outside_certificate_status r WHERE r.outside_certificate_id = c.id AND r.kind = 'revoked')`

/** What waits for a verification officer: whoever leaves first comes first, then what has waited longest. */
@Injectable()
export class VerificationQueueService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  list(call: PersonCall<'recognition.queue'>): Promise<ReplyOf<'recognition.queue'>> {
    const { state, after, limit } = call.query
    const { agencyId, personId } = call.actor
    return this.work.run(call, async (tx) => {
      const today = this.clock.today()
      const rows = await tx.query<Row>(state === 'waiting' ? waitingRows : decidedRows, [
        agencyId,
        today,
        readCursor(after),
        limit + 1,
      ])
      const [counted] = await tx.query<{ waiting: number }>(waitingCount, [agencyId])
      const page = pageOf(rows, limit, ({ id }) => id)
      return {
        rows: page.rows.map((row) => present(row, today, personId)),
        waiting: counted?.waiting ?? 0,
        next: page.next,
      }
    })
  }

  /** The certificate after one in the queue; the first where that one no longer waits. Null when nothing else waits. */
  async nextAfter(tx: Tx, agencyId: string, id: string): Promise<string | null> {
    const [next] = await tx.query<Row>(waitingRows, [agencyId, this.clock.today(), id, 1])
    if (next) return next.id
    const [first] = await tx.query<Row>(waitingRows, [agencyId, this.clock.today(), null, 1])
    return first && first.id !== id ? first.id : null
  }
}

function present(row: Row, today: string, reader: string): QueueRow {
  const { state, step } = standingOf(row.steps, today)
  return {
    id: row.id,
    holder: { id: row.personId, name: nameOf(row) },
    type: { key: row.type, title: { en: row.typeEn, ja: row.typeJa } },
    issuer: { en: row.issuerEn, ja: row.issuerJa },
    completedOn: row.completedOn,
    recordedAt: row.recordedAt.toISOString(),
    state,
    reason: step?.reason ?? null,
    files: row.files,
    departure: departureOf(row, today),
    isOwn: row.personId === reader,
  }
}

/** A departure with the days until then, where there is one. */
export function departureOf(
  {
    nominationId,
    postingEn,
    postingJa,
    departsOn,
  }: Pick<Row, 'nominationId' | 'postingEn' | 'postingJa' | 'departsOn'>,
  today: string,
): QueueRow['departure'] {
  if (nominationId === null || departsOn === null || postingEn === null || postingJa === null) return null
  return { nominationId, posting: { en: postingEn, ja: postingJa }, departsOn, days: daysBetween(today, departsOn) }
}
