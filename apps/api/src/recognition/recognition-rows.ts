import type { RecognitionState } from '@muster/contracts/schemas/recognition-words.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import { type NameColumns, nameOf } from '../people/name.ts'
import type { PersonActor } from '../platform/actor.ts'
import { countsHere } from './recognised.ts'

/** Who did something, as far as the reader may know them; null for what came with the product. */
export interface DoerRow {
  readonly id: string
  readonly name: NameColumns | null
  readonly agency: Bilingual | null
}

/** A proposed accreditation or equivalence with what became of it, oldest first. */
export interface RecognisedRow {
  readonly id: string
  /** Who recognises it; null for what came with the product. */
  readonly agency: Bilingual | null
  /** Whether it counts where the actor acts: own, or of the agency that runs the installation. */
  readonly countsHere: boolean
  /** Whether the actor's agency may decide and end it. */
  readonly isOwn: boolean
  readonly validFrom: string
  readonly validThrough: string | null
  readonly ground: string
  readonly proposedBy: DoerRow | null
  readonly proposedAt: string
  readonly steps: readonly {
    readonly kind: 'approved' | 'refused' | 'ended'
    readonly lastDay: string | null
    readonly note: string
    readonly by: DoerRow | null
    readonly at: string
  }[]
}

interface Recognised {
  id: string
  agency: Bilingual | null
  countsHere: boolean
  validFrom: string
  validThrough: string | null
  ground: string
  state: RecognitionState
  history: {
    step: RecognitionState
    lastDay: string | null
    note: string
    by: { name: Bilingual | null; agency: Bilingual | null } | null
    at: string
  }[]
  abilities: { decide: boolean; end: boolean }
}

/** JSON of who did something, from the columns that hold their id and their agency's. */
export const doer = (person: string, agency: string): string =>
  `(SELECT CASE WHEN ${person} IS NOT NULL THEN jsonb_build_object('id', ${person},
      'name', (SELECT jsonb_build_object('familyName', b.family_name, 'givenName', b.given_name, 'familyNameJa', b.family_name_ja, 'givenNameJa', b.given_name_ja) FROM person b WHERE b.id = ${person}),
      'agency', (SELECT jsonb_build_object('en', g.name_en, 'ja', g.name_ja) FROM agency g WHERE g.id = ${agency})) END)`

const isOwn = (alias: string): string =>
  `coalesce(${alias}.agency_id = actor_agency(), agency_operates(actor_agency()))`

/** The columns of a `RecognisedRow`, of an accreditation or equivalence under an alias. */
export const recognisedColumns = (alias: string, column: 'accreditation_id' | 'equivalence_id'): string =>
  `${alias}.id, (SELECT jsonb_build_object('en', g.name_en, 'ja', g.name_ja) FROM agency g WHERE g.id = ${alias}.agency_id) AS agency, ${countsHere(alias)} AS "countsHere",
   ${isOwn(alias)} AS "isOwn", ${alias}.valid_from::text AS "validFrom", ${alias}.valid_through::text AS "validThrough", ${alias}.ground, ${doer(`${alias}.proposed_by`, `${alias}.agency_id`)} AS "proposedBy",
   to_char(${alias}.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "proposedAt",
   (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'lastDay', s.last_day, 'note', s.note, 'by', ${doer('s.recorded_by', 's.agency_id')},
      'at', to_char(s.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY s.recorded_at, s.id), '[]')
    FROM recognition_step s WHERE s.${column} = ${alias}.id) AS steps`

/** The condition that the actor sees what was recognised: what their agency proposed, and what another approved. */
export const shownHere = (alias: string, column: 'accreditation_id' | 'equivalence_id'): string =>
  `(${isOwn(alias)} OR EXISTS (SELECT 1 FROM recognition_step s WHERE s.${column} = ${alias}.id AND s.kind = 'approved'))`

/** The last day that counts, earlier ends included; null where it is open. */
export function lastDayOf({ validThrough, steps }: Pick<RecognisedRow, 'validThrough' | 'steps'>): string | null {
  const days = [validThrough, ...steps.map(({ lastDay }) => lastDay)].filter((day) => day !== null)
  return days.toSorted()[0] ?? null
}

export function stateOf(row: RecognisedRow, today: string): RecognitionState {
  const decided = row.steps.find(({ kind }) => kind !== 'ended')
  if (!decided) return 'proposed'
  if (decided.kind === 'refused') return 'refused'
  const last = lastDayOf(row)
  return last !== null && last < today ? 'ended' : 'approved'
}

/** What was proposed as a reader sees it, with what they may do: whoever proposed it does not decide it. */
export function presentRecognised(
  row: RecognisedRow,
  actor: PersonActor,
  { today, mayRecord }: { readonly today: string; readonly mayRecord: boolean },
): Recognised {
  const state = stateOf(row, today)
  const proposed = {
    step: 'proposed',
    lastDay: null,
    note: row.ground,
    by: presentDoer(row.proposedBy),
    at: row.proposedAt,
  } as const
  return {
    id: row.id,
    agency: row.agency,
    countsHere: row.countsHere,
    validFrom: row.validFrom,
    validThrough: lastDayOf(row),
    ground: row.ground,
    state,
    history: [
      proposed,
      ...row.steps.map(({ kind, lastDay, note, by, at }) => ({ step: kind, lastDay, note, by: presentDoer(by), at })),
    ],
    abilities: {
      decide: mayRecord && row.isOwn && state === 'proposed' && row.proposedBy?.id !== actor.personId,
      end: mayRecord && row.isOwn && state === 'approved',
    },
  }
}

export const presentDoer = (doer: DoerRow | null): { name: Bilingual | null; agency: Bilingual | null } | null =>
  doer && { name: doer.name && nameOf(doer.name), agency: doer.agency }
