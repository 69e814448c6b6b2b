import type { Change, DecisionCause, DecisionLine } from '@muster/contracts/schemas/decision.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Assignment, Verdict } from '@muster/contracts/schemas/verdict.ts'
import { nameColumns, nameOf, type NameColumns } from '../../people/name.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/unit-of-work.ts'

interface ActRow extends Nullable<NameColumns> {
  readonly kind: 'confirmed' | 'referred'
  readonly at: string
  readonly note: string | null
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null }

/** A decision as it is read for lists. */
export interface LineRow extends Nullable<NameColumns> {
  readonly id: string
  readonly number: number
  readonly nominationId: string
  readonly personId: string
  readonly verdict: Verdict
  readonly personVerdict: Verdict
  readonly eligibleThrough: string | null
  readonly cause: DecisionCause
  readonly asOf: string
  readonly knownAt: Date
  readonly departsOn: string
  readonly returnsOn: string
  readonly profile: DecisionLine['profile']
  readonly recordedAt: Date
  readonly replacesId: string | null
  readonly acts: readonly ActRow[]
  readonly closing: {
    readonly kind: 'superseded' | 'basis-withdrawn'
    readonly at: string
    readonly replacedById: string
    readonly changes: readonly Change[]
  } | null
}

const names = (alias: string): string =>
  `'familyName', ${alias}.family_name, 'givenName', ${alias}.given_name, 'familyNameJa', ${alias}.family_name_ja, 'givenNameJa', ${alias}.given_name_ja`

/** The columns of a decision `d`; of staff only the names that the reader may see. */
export const lineColumns = `d.id, d.number, d.nomination_id AS "nominationId", d.person_id AS "personId", d.verdict, d.person_verdict AS "personVerdict", d.eligible_through::text AS "eligibleThrough",
  d.cause, d.as_of::text AS "asOf", d.known_at AS "knownAt", d.departs_on::text AS "departsOn", d.returns_on::text AS "returnsOn", d.view -> 'profile' AS profile, d.recorded_at AS "recordedAt",
  d.replaces_id AS "replacesId", ${nameColumns('o')},
  coalesce((SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'at', a.recorded_at, 'note', a.note, ${names('p')}) ORDER BY a.recorded_at) FROM decision_act a LEFT JOIN person p ON p.id = a.acted_by WHERE a.decision_id = d.id), '[]') AS acts,
  (SELECT jsonb_build_object('kind', c.kind, 'at', c.recorded_at, 'replacedById', c.replaced_by_id, 'changes', c.changes) FROM decision_closing c WHERE c.decision_id = d.id) AS closing`

export const lineTables = 'decision d LEFT JOIN person o ON o.id = d.decided_by'

const named = (row: Nullable<NameColumns>) =>
  row.familyName === null || row.givenName === null
    ? null
    : nameOf({
        familyName: row.familyName,
        givenName: row.givenName,
        familyNameJa: row.familyNameJa ?? '',
        givenNameJa: row.givenNameJa ?? '',
      })

const instant = (at: Date | string): string => new Date(at).toISOString()

function stateOf({ closing, acts }: LineRow): DecisionLine['state'] {
  if (closing) return closing.kind
  if (acts.some(({ kind }) => kind === 'confirmed')) return 'confirmed'
  return acts.length > 0 ? 'referred' : 'computed'
}

/** A stop is told by the verdict alone to whom it concerns. */
const isForStaff = ({ code }: Change): boolean => code === 'stop-recorded' || code === 'stop-ended'

/** A decision as a list shows it to somebody: to the nominee without the staff's notes. */
export function presentLine(row: LineRow, reader: PersonActor): DecisionLine {
  const isOwn = row.personId === reader.personId
  const { closing } = row
  return {
    id: row.id,
    number: row.number,
    nominationId: row.nominationId,
    state: stateOf(row),
    verdict: row.verdict,
    personVerdict: row.personVerdict,
    eligibleThrough: row.eligibleThrough,
    cause: row.cause,
    asOf: row.asOf,
    knownAt: instant(row.knownAt),
    departsOn: row.departsOn,
    returnsOn: row.returnsOn,
    profile: row.profile,
    recordedAt: instant(row.recordedAt),
    decidedBy: named(row),
    replacesId: row.replacesId,
    acts: row.acts.map((act) => ({
      kind: act.kind,
      by: named(act),
      at: instant(act.at),
      note: isOwn ? '' : act.note,
    })),
    closing: closing && {
      kind: closing.kind,
      at: instant(closing.at),
      replacedById: closing.replacedById,
      changes: closing.changes.filter((change) => !isOwn || !isForStaff(change)),
    },
  }
}

/** One decision that the actor may read, or none. */
export async function lineOf(tx: Tx, id: string): Promise<LineRow | null> {
  const [row] = await tx.query<LineRow>(`SELECT ${lineColumns} FROM ${lineTables} WHERE d.id = $1`, [id])
  return row ?? null
}

/** Whom and what a decision is about, from what it showed. */
export interface ShownWith {
  readonly person: { readonly id: string; readonly name: Bilingual }
  readonly assignment: Assignment
}

export const shownColumns = `d.view -> 'person' AS person, d.view -> 'assignment' AS assignment`

export const shownOf = ({ person, assignment }: ShownWith) => ({
  person,
  posting: {
    id: assignment.postingId,
    title: assignment.title,
    place: assignment.place,
    departsOn: assignment.departsOn,
    returnsOn: assignment.returnsOn,
  },
})
