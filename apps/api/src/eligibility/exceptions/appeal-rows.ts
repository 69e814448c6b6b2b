import type { Verdict } from '@muster/contracts/schemas/verdict.ts'
import { nameColumns, type NameColumns } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { nameObject, utc } from './waiver-rows.ts'

export interface EvidenceRow {
  readonly id: string
  readonly titleEn: string
  readonly titleJa: string
  readonly completedOn: string
  readonly status: string
}

export interface AppealRow extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly nominationId: string
  readonly postingId: string
  readonly titleEn: string
  readonly titleJa: string
  readonly placeEn: string
  readonly placeJa: string
  readonly departsOn: string
  readonly returnsOn: string
  readonly decisionId: string
  readonly number: number
  readonly verdict: Verdict
  readonly decidedAt: string
  /** Who asked for the decision, confirmed or referred it. */
  readonly deciders: readonly string[]
  readonly grounds: string | null
  readonly evidence: readonly EvidenceRow[]
  readonly lodgedBy: string
  readonly lodgedByName: NameColumns | null
  readonly lodgedAt: string
  readonly answer: {
    readonly outcome: 'upheld' | 'dismissed' | 'withdrawn'
    readonly name: NameColumns | null
    readonly at: string
    readonly reasons: string | null
    readonly decision: { readonly id: string; readonly number: number; readonly verdict: Verdict } | null
  } | null
}

/** Outside certificates by their ids, with what became of each, as one JSON value. */
const evidenceIn = (ids: string): string =>
  `coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'titleEn', q.title_en, 'titleJa', q.title_ja, 'completedOn', o.completed_on,
      'status', coalesce((SELECT s.kind FROM outside_certificate_status s WHERE s.outside_certificate_id = o.id ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1), 'pending')) ORDER BY o.completed_on DESC, o.id)
    FROM outside_certificate o JOIN qualification q ON q.key = o.qualification_key WHERE ${ids}), '[]')`

const appeals = `SELECT a.id, a.person_id AS "personId", a.agency_id AS "agencyId", a.nomination_id AS "nominationId", p.id AS "postingId", p.title_en AS "titleEn", p.title_ja AS "titleJa",
    s.name_en AS "placeEn", s.name_ja AS "placeJa", p.departs_on::text AS "departsOn", p.returns_on::text AS "returnsOn",
    d.id AS "decisionId", d.number, d.verdict, ${utc('d.recorded_at')} AS "decidedAt",
    ARRAY(SELECT d.decided_by WHERE d.decided_by IS NOT NULL UNION SELECT c.acted_by FROM decision_act c WHERE c.decision_id = d.id) AS deciders,
    a.grounds, ${evidenceIn('o.id = ANY (a.evidence)')} AS evidence, a.lodged_by AS "lodgedBy", ${nameObject('l')} AS "lodgedByName", ${utc('a.recorded_at')} AS "lodgedAt", ${nameColumns('t')},
    (SELECT jsonb_build_object('outcome', w.outcome, 'name', ${nameObject('r')}, 'at', ${utc('w.recorded_at')}, 'reasons', w.reasons,
        'decision', CASE WHEN n.id IS NOT NULL THEN jsonb_build_object('id', n.id, 'number', n.number, 'verdict', n.verdict) END)
      FROM appeal_answer w LEFT JOIN person r ON r.id = w.answered_by LEFT JOIN decision n ON n.id = w.decision_id WHERE w.appeal_id = a.id) AS answer
  FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN person t ON t.id = a.person_id LEFT JOIN person l ON l.id = a.lodged_by
  JOIN nomination m ON m.id = a.nomination_id JOIN posting p ON p.id = m.posting_id JOIN duty_station s ON s.key = p.duty_station_key`

const isAnswered = 'EXISTS (SELECT 1 FROM appeal_answer w WHERE w.appeal_id = a.id)'

export async function appealById(tx: Tx, id: string): Promise<AppealRow | null> {
  const [row] = await tx.query<AppealRow>(`${appeals} WHERE a.id = $1`, [id])
  return row ?? null
}

export const appealsOf = (tx: Tx, personId: string): Promise<AppealRow[]> =>
  tx.query(`${appeals} WHERE a.person_id = ANY (accounts_of($1)) ORDER BY a.id DESC LIMIT 200`, [personId])

/** Those of an agency that wait for an answer, the next departure first. */
export const openAppeals = (tx: Tx, agencyId: string): Promise<AppealRow[]> =>
  tx.query(`${appeals} WHERE a.agency_id = $1 AND NOT ${isAnswered} ORDER BY p.departs_on, a.id LIMIT 200`, [agencyId])

export const answeredAppeals = (tx: Tx, agencyId: string): Promise<AppealRow[]> =>
  tx.query(`${appeals} WHERE a.agency_id = $1 AND ${isAnswered} ORDER BY a.id DESC LIMIT 50`, [agencyId])

/** A decision as an appeal sees it. */
export interface AppealableRow {
  readonly id: string
  readonly number: number
  readonly verdict: Verdict
  readonly decidedAt: string
  readonly nominationId: string
  readonly personId: string
  readonly agencyId: string
  readonly isClosed: boolean
  readonly hasOpenAppeal: boolean
  readonly deciders: readonly string[]
  readonly postingId: string
  readonly titleEn: string
  readonly titleJa: string
  readonly placeEn: string
  readonly placeJa: string
  readonly departsOn: string
  readonly returnsOn: string
}

const decisions = `SELECT d.id, d.number, d.verdict, ${utc('d.recorded_at')} AS "decidedAt", d.nomination_id AS "nominationId", d.person_id AS "personId", d.agency_id AS "agencyId",
    EXISTS (SELECT 1 FROM decision_closing c WHERE c.decision_id = d.id) AS "isClosed",
    EXISTS (SELECT 1 FROM appeal a WHERE a.decision_id = d.id AND NOT ${isAnswered}) AS "hasOpenAppeal",
    ARRAY(SELECT d.decided_by WHERE d.decided_by IS NOT NULL UNION SELECT c.acted_by FROM decision_act c WHERE c.decision_id = d.id) AS deciders,
    p.id AS "postingId", p.title_en AS "titleEn", p.title_ja AS "titleJa", s.name_en AS "placeEn", s.name_ja AS "placeJa", p.departs_on::text AS "departsOn", p.returns_on::text AS "returnsOn"
  FROM decision d JOIN nomination n ON n.id = d.nomination_id JOIN posting p ON p.id = n.posting_id JOIN duty_station s ON s.key = p.duty_station_key`

export async function appealableById(tx: Tx, id: string): Promise<AppealableRow | null> {
  const [row] = await tx.query<AppealableRow>(`${decisions} WHERE d.id = $1`, [id])
  return row ?? null
}

/** The newest decision that stands about somebody's next open assignment, if it may be appealed against. */
export async function appealableOf(tx: Tx, personId: string, today: string): Promise<AppealableRow | null> {
  const [row] = await tx.query<AppealableRow>(
    `${decisions} WHERE d.person_id = $1 AND n.withdrawn_at IS NULL AND p.returns_on >= $2 AND NOT EXISTS (SELECT 1 FROM decision_closing c WHERE c.decision_id = d.id)
     ORDER BY p.departs_on, d.id DESC LIMIT 1`,
    [personId, today],
  )
  return row ?? null
}

/** A person's outside certificates, as evidence they could name. */
export async function evidenceOf(tx: Tx, personId: string): Promise<readonly EvidenceRow[]> {
  const [row] = await tx.query<{ evidence: EvidenceRow[] }>(
    `SELECT ${evidenceIn('o.person_id = ANY (accounts_of($1))')} AS evidence`,
    [personId],
  )
  return row?.evidence ?? []
}

export async function addAppeal(
  tx: Tx,
  { id, nominationId, personId, agencyId }: AppealableRow,
  appeal: { readonly grounds: string; readonly evidence: readonly string[]; readonly by: string },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    'INSERT INTO appeal (decision_id, nomination_id, person_id, agency_id, grounds, evidence, lodged_by) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id',
    [id, nominationId, personId, agencyId, appeal.grounds, appeal.evidence, appeal.by],
  )
  if (!row) throw new Error('an appeal was not added')
  return row.id
}

export async function addAnswer(
  tx: Tx,
  { id, personId, agencyId }: AppealRow,
  answer: {
    readonly outcome: 'upheld' | 'dismissed' | 'withdrawn'
    readonly reasons: string
    readonly decisionId: string | null
    readonly by: string
  },
): Promise<void> {
  await tx.query(
    'INSERT INTO appeal_answer (appeal_id, person_id, agency_id, outcome, reasons, decision_id, answered_by) VALUES ($1, $2, $3, $4, $5, $6, $7)',
    [id, personId, agencyId, answer.outcome, answer.reasons, answer.decisionId, answer.by],
  )
}
