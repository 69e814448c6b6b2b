import { fromDayNumber, toDayNumber } from '@muster/calendar/calendar-date.ts'
import type { CommonFacts, OrganisationFacts, Posting } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import type { Situation } from '@muster/eligibility/situation.ts'
import { firstDay, lastDay } from '@muster/calendar/calendar-date.ts'
import type { Leaf } from './leaf.ts'

/** Where a leaf's days stand in the rows that are read: which row, which of its places. */
export interface Place {
  /** `b1`, `b2` … */
  readonly row: string
  readonly slot: number
}

/** The days of a question as SQL integers: day numbers, or columns where they move. */
export interface AskedDays {
  readonly departure: string
  readonly arrival: string
  readonly return: string
  /** null: nobody is nominated. */
  readonly nomination: string | null
  readonly asOf: string
}

/** One question about one version of a profile. */
export interface Asking {
  readonly version: ProfileVersion
  readonly posting: Posting | null
  readonly asOf: number
  readonly days: AskedDays
  /** How many days the moving departure is ahead of the arrival and the return; null where nothing moves. */
  readonly ahead: { readonly ofArrival: number; readonly ofReturn: number } | null
  /** false: nobody asked about has a waiver. */
  readonly isWaived: boolean
  readonly common: CommonFacts
  readonly organisation: OrganisationFacts | null
  /** Where a leaf stands; called for every leaf that is needed. */
  readonly placeOf: (leaf: Leaf) => Place
  /** Days that are added to what a leaf has, as the text of a history; for what one more completion would change. */
  readonly added?: (leaf: Leaf) => string | null
}

/** The days of a question that stand still. */
export function fixedDays(posting: Posting | null, asOf: number): AskedDays {
  const day = (date: string): string => String(toDayNumber(date))
  if (posting === null)
    return {
      departure: String(asOf),
      arrival: String(asOf),
      return: String(asOf),
      nomination: null,
      asOf: String(asOf),
    }
  return {
    departure: day(posting.departsOn),
    arrival: day(posting.arrivesOn ?? posting.departsOn),
    return: day(posting.returnsOn),
    nomination: posting.nominatedOn ? day(posting.nominatedOn) : null,
    asOf: String(asOf),
  }
}

const nobody = { personId: '', credentials: [] }

/** The situation of nobody in particular: for what the posting and the world say alike of everybody. */
export function situationOfNobody({ version, posting, asOf, common, organisation }: Asking): Situation {
  const day = (date: string | null | undefined): number => (date ? toDayNumber(date) : asOf)
  return {
    profileKey: version.key,
    convention: version.convention,
    isStandby: version.isStandby ?? false,
    days: { from: firstDay, through: lastDay },
    asOf,
    departure: day(posting?.departsOn),
    arrival: day(posting?.arrivesOn ?? posting?.departsOn),
    return: day(posting?.returnsOn),
    nomination: posting?.nominatedOn ? toDayNumber(posting.nominatedOn) : null,
    posting,
    person: nobody,
    team: [],
    organisation,
    common,
    instantOf: () => 0,
    returnBreaks: new Set(),
    used: new Set(),
  }
}

export const dateOf = (day: number): string => fromDayNumber(day)
