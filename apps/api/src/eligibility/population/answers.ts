/** What is asked about whole populations, and what comes back. Days are `YYYY-MM-DD`; what was recorded by now counts. */
import type { Verdict } from '@muster/eligibility/codes.ts'
import type { EligibleThrough } from '@muster/eligibility/decision.ts'
import type { CalendarDate, Posting } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'

/** By what, for what and on which day people are judged, each by themselves, as if no team were named yet. */
export interface PopulationQuestion {
  /** A profile's key (its published versions are read), or all versions of one profile. */
  readonly profile: string | readonly ProfileVersion[]
  /** An assignment that there is or could be; null for a standby profile. Of one that could be, the id is ''. */
  readonly posting: Posting | null
  readonly asOf: CalendarDate
}

export type VerdictCounts = Readonly<Record<Verdict, number>>

/** Which people of the actor's agency are asked about; what is absent asks for nothing. */
export interface PeopleFilter {
  readonly personIds?: readonly string[]
  /** The language that they use Muster in. */
  readonly language?: string
  /** A field of work in which they have been on an assignment that is over. */
  readonly workedInField?: string
}

export interface RosterRequest extends PopulationQuestion {
  readonly filter?: PeopleFilter
  /** The verdicts shown; absent: all. Totals are always of all. */
  readonly verdicts?: readonly Verdict[]
  /** Whether only those are shown whom a single clause keeps from being cleared. */
  readonly isOneStepAway?: boolean
  /** 'readiness' (if absent): the best verdict first, then the fewest clauses not met. 'name': by family name. */
  readonly sort?: 'readiness' | 'name'
  /** The person after whom the page begins: the `next` of the page before. */
  readonly after?: string | null
  /** Rows of a page, at most 200. */
  readonly limit: number
}

export interface RosterRow {
  readonly personId: string
  /** Of the person alone: clauses about the team and the organisation do not lower it. */
  readonly verdict: Verdict
  readonly eligibleThrough: EligibleThrough
  /** The requirements (children of the root) that are not met and not pending, due later or waived either. */
  readonly unmet: readonly string[]
  /** The one clause whose being met would clear them; null for who is cleared, barred or further away. */
  readonly oneStepAway: string | null
}

export interface RosterAnswer {
  /** Of everybody the filter leaves. */
  readonly totals: VerdictCounts
  /** How many are in no total because facts about them arrive in this very moment: ask again. */
  readonly waiting: number
  /** What the clauses about the sending organisation come to; null if there are none. */
  readonly organisation: Verdict | null
  readonly rows: readonly RosterRow[]
  readonly next: string | null
}

export interface ImpactRequest extends PopulationQuestion {
  /** Judged as if it alone were in force on every day, for everybody. */
  readonly draft: ProfileVersion
  /** Whether the two curves are wanted: they take longer than the counts. */
  readonly withCurves?: boolean
  /** Which of the people concerned the page shows; absent: all whose verdict changes. */
  readonly show?: 'gained' | 'lost'
  readonly after?: string | null
  readonly limit: number
}

export interface ImpactAnswer {
  readonly people: number
  readonly waiting: number
  /** Cleared by the draft and not before. */
  readonly gained: number
  /** Cleared before and not by the draft. */
  readonly lost: number
  /** Another verdict than before, whoever is gained or lost among them. */
  readonly changed: number
  /** Every pair of verdicts that occurs, also where they are the same. */
  readonly pairs: readonly { readonly before: Verdict; readonly after: Verdict; readonly people: number }[]
  /** Requirements of the draft that those who are not cleared by it do not meet, the most frequent first. */
  readonly missing: readonly { readonly clauseId: string; readonly people: number }[]
  /** People nominated under this profile whom the draft's transition rule keeps on the version before. */
  readonly keptByTransition: number
  /** How many are cleared for a departure on each of 365 days from `asOf` on; null if not asked for. */
  readonly curves: { readonly before: readonly number[]; readonly after: readonly number[] } | null
  readonly rows: readonly { readonly personId: string; readonly before: Verdict; readonly after: Verdict }[]
  readonly next: string | null
}

export interface ReadinessRequest {
  readonly profile: string | readonly ProfileVersion[]
  /** The kind of assignment: its days move, its length stays. null for a standby profile. */
  readonly posting: Posting | null
  readonly asOf: CalendarDate
}

export interface ReadinessAnswer {
  readonly people: number
  readonly waiting: number
  /** How many could leave on the day 14, 28 and 84 days after `asOf`, by what is recorded now. */
  readonly in2Weeks: number
  readonly in4Weeks: number
  readonly in12Weeks: number
  /** How many are cleared for a departure on each of 365 days from `asOf` on. */
  readonly curve: readonly number[]
  /** Types of qualification by how many people, departing in four weeks, a completion of today alone would clear. */
  readonly lifts: readonly { readonly type: string; readonly people: number }[]
}
