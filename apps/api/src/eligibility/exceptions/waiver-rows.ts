import type { WaiverRole } from '@muster/contracts/codes.ts'
import { nameColumns, type NameColumns } from '../../people/name.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

/** What somebody did about a waiver, as it is kept. Names are null where the reader may not see the person. */
export interface WaiverActRow {
  readonly kind: 'signed' | 'refused' | 'withdrawn'
  readonly byId: string
  readonly name: NameColumns | null
  readonly role: string | null
  readonly reason: string | null
  readonly on: string | null
  readonly at: string
}

export interface WaiverRow extends NameColumns {
  readonly id: string
  readonly personId: string
  readonly agencyId: string
  readonly clauseId: string
  readonly ground: string | null
  readonly condition: { readonly type: string; readonly on: string } | null
  readonly from: string
  readonly through: string
  readonly askedBy: string
  readonly askedByName: NameColumns | null
  readonly askedAt: string
  readonly acts: readonly WaiverActRow[]
  readonly nominationId: string | null
  readonly isNominationOpen: boolean
  readonly postingId: string | null
  readonly titleEn: string
  readonly titleJa: string
  readonly placeEn: string
  readonly placeJa: string
  readonly departsOn: string
  readonly returnsOn: string
  /** Published versions of the posting's profile, the newest first. */
  readonly versionIds: readonly string[]
}

/** A name as one JSON value; null where the person is not among what the reader may see. */
export const nameObject = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('familyName', ${alias}.family_name, 'givenName', ${alias}.given_name, 'familyNameJa', ${alias}.family_name_ja, 'givenNameJa', ${alias}.given_name_ja) END`

/** An instant as the contract writes it, as JSON takes no instant of its own. */
export const utc = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const waivers = `SELECT w.id, w.person_id AS "personId", w.agency_id AS "agencyId", w.clause_id AS "clauseId", w.ground, w.condition,
    w.valid_from::text AS "from", w.valid_through::text AS "through", w.asked_by AS "askedBy", ${nameObject('k')} AS "askedByName", ${utc('w.recorded_at')} AS "askedAt", ${nameColumns('t')},
    coalesce((SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'byId', a.acted_by, 'name', ${nameObject('b')}, 'role', a.role, 'reason', a.reason, 'on', a.effective_on, 'at', ${utc('a.recorded_at')}) ORDER BY a.recorded_at, a.id)
      FROM waiver_act a LEFT JOIN person b ON b.id = a.acted_by WHERE a.waiver_id = w.id), '[]') AS acts,
    n.id AS "nominationId", coalesce(n.withdrawn_at IS NULL, false) AS "isNominationOpen", p.id AS "postingId", p.title_en AS "titleEn", p.title_ja AS "titleJa",
    d.name_en AS "placeEn", d.name_ja AS "placeJa", p.departs_on::text AS "departsOn", p.returns_on::text AS "returnsOn",
    ARRAY(SELECT v.id FROM profile_version v WHERE v.profile_id = p.profile_id AND v.published_at <= now() ORDER BY v.applies_from DESC, v.version DESC) AS "versionIds"
  FROM waiver w JOIN person t ON t.id = w.person_id LEFT JOIN person k ON k.id = w.asked_by
  LEFT JOIN posting p ON p.id = w.posting_id LEFT JOIN duty_station d ON d.key = p.duty_station_key
  LEFT JOIN LATERAL (SELECT m.id, m.withdrawn_at FROM nomination m WHERE m.posting_id = w.posting_id AND m.person_id = w.person_id ORDER BY m.withdrawn_at NULLS FIRST, m.id DESC LIMIT 1) n ON true`

const isWaiting = `(SELECT count(*) FROM waiver_act a WHERE a.waiver_id = w.id AND a.kind = 'signed') < 2
  AND NOT EXISTS (SELECT 1 FROM waiver_act a WHERE a.waiver_id = w.id AND a.kind <> 'signed')`

/** How many of each list there are at most: far more than an agency has open at once. */
const most = 200

export async function waiverById(tx: Tx, id: string): Promise<WaiverRow | null> {
  const [row] = await tx.query<WaiverRow>(`${waivers} WHERE w.id = $1`, [id])
  return row ?? null
}

/** Waivers of a person, the newest first: for one posting, or for all. */
export const waiversOf = (tx: Tx, personId: string, postingId: string | null): Promise<WaiverRow[]> =>
  tx.query(
    `${waivers} WHERE w.person_id = ANY (accounts_of($1)) AND ($2::uuid IS NULL OR w.posting_id IS NULL OR w.posting_id = $2) ORDER BY w.id DESC LIMIT ${most}`,
    [personId, postingId],
  )

/** Those of an agency that wait for a signature, by departure. */
export const waitingWaivers = (tx: Tx, agencyId: string): Promise<WaiverRow[]> =>
  tx.query(`${waivers} WHERE w.agency_id = $1 AND ${isWaiting} ORDER BY p.departs_on, w.id LIMIT ${most}`, [agencyId])

/** The latest of an agency that were answered. */
export const answeredWaivers = (tx: Tx, agencyId: string): Promise<WaiverRow[]> =>
  tx.query(`${waivers} WHERE w.agency_id = $1 AND NOT (${isWaiting}) ORDER BY w.id DESC LIMIT 50`, [agencyId])

/** Adds a waiver that somebody asks for; its id. */
export async function addWaiver(
  tx: Tx,
  waiver: Pick<
    WaiverRow,
    'personId' | 'agencyId' | 'postingId' | 'clauseId' | 'ground' | 'condition' | 'from' | 'through' | 'askedBy'
  >,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO waiver (person_id, agency_id, posting_id, clause_id, ground, condition, valid_from, valid_through, asked_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      waiver.personId,
      waiver.agencyId,
      waiver.postingId,
      waiver.clauseId,
      waiver.ground,
      waiver.condition && JSON.stringify(waiver.condition),
      waiver.from,
      waiver.through,
      waiver.askedBy,
    ],
  )
  if (!row) throw new Error('a waiver was not added')
  return row.id
}

export interface NewWaiverAct {
  readonly kind: WaiverActRow['kind']
  readonly by: string
  readonly role?: WaiverRole | null
  readonly reason?: string | null
  readonly on?: string | null
}

/** Adds what somebody did about a waiver. */
export async function addWaiverAct(
  tx: Tx,
  waiver: Pick<WaiverRow, 'id' | 'personId' | 'agencyId'>,
  act: NewWaiverAct,
): Promise<void> {
  await tx.query(
    'INSERT INTO waiver_act (waiver_id, person_id, agency_id, kind, acted_by, role, reason, effective_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      waiver.id,
      waiver.personId,
      waiver.agencyId,
      act.kind,
      act.by,
      act.role ?? null,
      act.reason ?? null,
      act.on ?? null,
    ],
  )
}
