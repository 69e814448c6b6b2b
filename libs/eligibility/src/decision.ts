/** What comes out: verdicts, statuses as runs of days, findings as codes with parameters. No sentences. */
import type { FindingCode, NodeStatus, Verdict } from './codes.ts'
import type { Bilingual, ProfileVersion, Severity, Window } from './profile.ts'
import type {
  CalendarDate,
  CommonFacts,
  Instant,
  MemberFacts,
  OrganisationFacts,
  PersonFacts,
  Posting,
} from './facts.ts'

/** Everything one decision needs. Nothing else is read. */
export interface EvaluationInput {
  /** All versions of one profile, in any order; the engine selects by `asOf`, departure and transition. */
  versions: ProfileVersion[]
  /** null only for a standby profile. */
  posting: Posting | null
  person: PersonFacts
  /** All members; the person is added if absent. null: the person alone. */
  team?: MemberFacts[] | null
  organisation?: OrganisationFacts | null
  common?: CommonFacts
  /** Whose rules and whose day. */
  asOf: CalendarDate
  /** What had been recorded by then; absent: everything given. */
  knownAt?: Instant | null
  /** For an online course: how many hours of study a day. 2 if absent. */
  studyHoursPerDay?: number
}

/** A status on every day from `from` through `through`, both included. */
export interface Run {
  from: CalendarDate
  through: CalendarDate
  status: NodeStatus
}

/** The days on which one fact counts by the rule, beyond the assignment too; `through` null: without end. */
export interface CountedRange {
  from: CalendarDate
  through: CalendarDate | null
  status: 'MET' | 'PENDING'
  factId: string
}

export type FindingValue = string | number | boolean | null | string[]

/** One reason: a code, its parameters (days as 'YYYY-MM-DD'), and the facts it speaks of. */
export interface Finding {
  code: FindingCode
  parameters: Record<string, FindingValue>
  factIds: string[]
}

export interface NodeResult {
  id: string
  kind: string
  title: Bilingual
  severity: Severity
  isWaivable: boolean
  /** The window that governs it, its own or inherited. */
  window: Window
  /** The lowest status over the assignment; NOT_APPLICABLE if it applies on no day. */
  status: NodeStatus
  /** Without gaps from departure to return (for a standby profile: `asOf` alone). */
  runs: Run[]
  /** The days it is judged on: one day (from = through), or all of them; null if its day is not known. */
  judged: { from: CalendarDate; through: CalendarDate } | null
  /** For leaves: when each fact counts. Empty for groups. */
  ranges: CountedRange[]
  findings: Finding[]
  children: NodeResult[]
}

/** How far the return may move before the result changes: not at all, through a day, or without limit. */
export type EligibleThrough = { kind: 'none' } | { kind: 'through'; on: CalendarDate } | { kind: 'open' }

/** The result of the person, the team, the organisation, or of all together. */
export interface PartResult {
  verdict: Verdict
  status: NodeStatus
  runs: Run[]
  eligibleThrough: EligibleThrough
}

/** A version that took part, and why. */
export interface VersionResult {
  key: string
  version: number
  because: 'in-force' | 'kept-by-transition'
  /** Whether it was selected for `asOf`, for the departure day, or for both. */
  selectedFor: ('as-of' | 'departure')[]
  root: NodeResult
}

/** One completion that is missing, and the earliest day it could be there. */
export interface MissingCompletion {
  /** The type to complete. */
  type: string
  /** The course that gives it; null if the catalogue has none. */
  courseKey: string | null
  /** The clauses it would meet. */
  nodeIds: string[]
  /** null: not known. */
  hours: number | null
  /** null: no date known. */
  earliestOn: CalendarDate | null
  via: 'booking' | 'online' | 'offering' | null
  /** Whether that is no later than the departure day (for a standby profile: `asOf`); null: no date known. */
  isByDeparture: boolean | null
}

export interface Decision {
  verdict: Verdict
  profileKey: string
  personId: string
  postingId: string | null
  asOf: CalendarDate
  knownAt: Instant | null
  /** The days that were judged. */
  from: CalendarDate
  through: CalendarDate
  overall: PartResult
  /** Absent parts are null. A barred person's is BARRED; a team's own result is never lowered by it. */
  person: PartResult | null
  team: PartResult | null
  organisation: PartResult | null
  /** One, or two when the rules change before departure. Empty if none is in force. */
  versions: VersionResult[]
  /** About the decision as a whole. */
  findings: Finding[]
  /** Every fact that the decision rests on, sorted. */
  usedFactIds: string[]
  eligibleThrough: EligibleThrough
  /** Smallest set: fewest hours, then fewest courses. Empty if no completion is missing. */
  missing: MissingCompletion[]
}

/** Whether somebody with this verdict may go. */
export function isCleared(verdict: Verdict): boolean {
  return verdict === 'ELIGIBLE' || verdict === 'ELIGIBLE_WITH_CONDITIONS'
}
