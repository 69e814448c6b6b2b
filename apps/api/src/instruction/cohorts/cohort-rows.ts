import type { CohortFinding, CohortOutcome, CohortState } from '@muster/contracts/codes.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import { nameColumns, type NameColumns, nameOf } from '../../people/name.ts'

export type CohortReply = ReplyOf<'cohorts.record'>

export interface CohortRow extends NameColumns {
  readonly id: string
  readonly agencyId: string
  readonly editionId: string
  readonly heldOn: string
  readonly mode: string
  readonly place: string
  readonly outOf: number | null
  readonly recordedBy: string
  readonly recordedAt: Date
  readonly act: 'issue' | 'withdrawn' | null
  readonly people: number
  readonly done: number
  readonly issued: number
  readonly waiting: number
}

/** Cohorts `h` with whoever recorded them and how far issuing is. */
export const cohortColumns = `h.id, h.agency_id AS "agencyId", h.edition_id AS "editionId", h.held_on::text AS "heldOn", h.mode, h.place, h.out_of AS "outOf",
    h.recorded_by AS "recordedBy", h.recorded_at AS "recordedAt", ${nameColumns('p')}, a.kind AS act, f.people, f.done, f.issued, f.waiting`
export const cohortSources = `JOIN person p ON p.id = h.recorded_by LEFT JOIN cohort_act a ON a.cohort_id = h.id
  CROSS JOIN LATERAL cohort_figures(h.id) f`

/** Where a cohort is. */
export function stateOf({ act, done, people }: CohortRow): CohortState {
  if (act === 'withdrawn') return 'withdrawn'
  if (act === null) return 'recorded'
  return done < people ? 'issuing' : 'done'
}

export function presentCohort(row: CohortRow): CohortReply {
  return {
    id: row.id,
    heldOn: row.heldOn,
    mode: row.mode,
    place: row.place,
    state: stateOf(row),
    recordedAt: row.recordedAt.toISOString(),
    recordedBy: nameOf(row),
    people: row.people,
    done: row.done,
    issued: row.issued,
    waiting: row.waiting,
    failed: row.done - row.issued - row.waiting,
  }
}

/** A line; without a name where the person left the agency since, and is no longer its to see. */
export type LineRow = LineColumns & (NameColumns | Record<keyof NameColumns, null>)
export const isNamed = (row: LineRow): row is LineColumns & NameColumns => row.familyName !== null

interface LineColumns {
  readonly place: number
  readonly points: number | null
  readonly outcome: string | null
  readonly isCertified: boolean
}

/** What became of a line, in one word. */
export function outcomeOf({ outcome, isCertified }: LineRow, state: CohortState): CohortOutcome {
  if (outcome === 'completed') return isCertified ? 'issued' : 'certificate-waits'
  if (outcome !== null) return outcome as CohortOutcome
  return state === 'withdrawn' ? 'withdrawn' : 'waiting'
}

/** A line somebody typed, beside what is known of the address. */
export interface TypedLine {
  readonly email: string
  readonly points: number | null
}
export interface KnownPerson extends NameColumns {
  readonly id: string
  readonly email: string
  readonly hasCompleted: boolean
}

/** What would become of each typed line, in their order. */
export function findingsOf(
  lines: readonly TypedLine[],
  known: ReadonlyMap<string, KnownPerson>,
  course: { readonly passMark: number | null; readonly outOf: number | null; readonly actor: string },
): CohortFinding[] {
  const seen = new Set<string>()
  return lines.map(({ email, points }) => {
    const person = known.get(email.toLowerCase())
    if (!person) return 'not-known'
    if (seen.has(person.id)) return 'listed-twice'
    seen.add(person.id)
    if (person.id === course.actor) return 'own-result'
    if (person.hasCompleted) return 'completed-before'
    if (course.passMark === null) return 'ready'
    if (points === null || course.outOf === null) return 'points-missing'
    if (points > course.outOf) return 'points-above-maximum'
    return points * 100 >= course.passMark * course.outOf ? 'ready' : 'below-pass-mark'
  })
}
