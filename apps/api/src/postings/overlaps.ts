import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Overlap } from '@muster/contracts/schemas/posting.ts'
import { type NameColumns, nameColumns, nameOf } from '../people/name.ts'
import type { Tx } from '../platform/database/unit-of-work.ts'

interface Row {
  readonly nominationId: string
  readonly otherId: string
  readonly postingId: string
  readonly title: Bilingual
  readonly departsOn: string
  readonly returnsOn: string
  readonly fromOn: string
  readonly throughOn: string
  readonly reason: string | null
  readonly answeredAt: Date | null
  readonly by: NameColumns | null
}

/**
 * Two postings of one person share days where the other was accepted and neither is a standby. An answer holds for the days
 * it was given for, so that moved dates open the question anew.
 */
const overlapping = `SELECT n.id AS "nominationId", o.id AS "otherId", q.id AS "postingId", jsonb_build_object('en', q.title_en, 'ja', q.title_ja) AS title,
    q.departs_on::text AS "departsOn", q.returns_on::text AS "returnsOn", s.first::text AS "fromOn", s.last::text AS "throughOn", a.reason, a.recorded_at AS "answeredAt",
    (SELECT to_jsonb(b) FROM (SELECT ${nameColumns('t')} FROM person t WHERE t.id = a.recorded_by) b) AS by
  FROM nomination n JOIN posting p ON p.id = n.posting_id AND NOT p.is_standby
    JOIN nomination o ON o.person_id = n.person_id AND o.id <> n.id AND o.withdrawn_at IS NULL AND o.accepted_at IS NOT NULL
    JOIN posting q ON q.id = o.posting_id AND NOT q.is_standby
    CROSS JOIN LATERAL (SELECT greatest(coalesce($2::date, p.departs_on), q.departs_on) AS first, least(coalesce($3::date, p.returns_on), q.returns_on) AS last) s
    LEFT JOIN LATERAL (SELECT w.reason, w.recorded_at, w.recorded_by FROM overlap_answer w
      WHERE w.nomination_id = least(n.id, o.id) AND w.other_nomination_id = greatest(n.id, o.id) AND w.from_on <= s.first AND w.through_on >= s.last
      ORDER BY w.id DESC LIMIT 1) a ON true
  WHERE n.id = ANY ($1) AND n.withdrawn_at IS NULL AND s.first <= s.last ORDER BY n.id, q.departs_on, o.id`

/** The accepted postings that share days with these nominations, by nomination; with other days of theirs where given. */
export async function overlapsOf(
  tx: Tx,
  nominations: readonly string[],
  days: { readonly departsOn: string; readonly returnsOn: string } | null = null,
): Promise<Map<string, Overlap[]>> {
  const rows = await tx.query<Row>(overlapping, [nominations, days?.departsOn ?? null, days?.returnsOn ?? null])
  const byNomination = Map.groupBy(rows, ({ nominationId }) => nominationId)
  return new Map([...byNomination].map(([id, found]) => [id, found.map(present)]))
}

const present = (row: Row): Overlap => ({
  nominationId: row.otherId,
  posting: { id: row.postingId, title: row.title, departsOn: row.departsOn, returnsOn: row.returnsOn },
  fromOn: row.fromOn,
  throughOn: row.throughOn,
  answer:
    row.answeredAt === null
      ? null
      : { reason: row.reason, by: row.by && nameOf(row.by), at: row.answeredAt.toISOString() },
})
