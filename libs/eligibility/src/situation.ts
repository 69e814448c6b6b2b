import { lastDay, toDayNumber, type DayNumber } from '@muster/calendar/calendar-date.ts'
import { endOfDay, parseOffset, toMilliseconds, type Milliseconds } from '@muster/calendar/instant.ts'
import type { DayRange } from '@muster/calendar/ranges.ts'
import type { CalendarConvention } from '@muster/calendar/validity.ts'
import type { EvaluationInput } from './decision.ts'
import type { CommonFacts, MemberFacts, OrganisationFacts, PersonFacts, Posting } from './facts.ts'
import type { ProfileVersion } from './profile.ts'

/** One person before one version of a profile: everything that judging a node needs, days as numbers. */
export interface Situation {
  profileKey: string
  convention: CalendarConvention
  /** Judged today and on every later day as if it were today. */
  isStandby: boolean
  /** The days for which statuses are worked out: from departure (or `asOf`) to the end of the calendar. */
  days: DayRange
  asOf: DayNumber
  departure: DayNumber
  arrival: DayNumber
  return: DayNumber
  nomination: DayNumber | null
  posting: Posting | null
  person: PersonFacts
  /** Everybody, this person included. */
  team: MemberFacts[]
  organisation: OrganisationFacts | null
  common: CommonFacts
  /** When a day is judged by the hour. */
  instantOf: (day: DayNumber) => Milliseconds
  /** Filled while judging: return days from which something that depends on the return may be different. */
  returnBreaks: Set<DayNumber>
  /** Filled while judging: the ids of all facts that had a say. */
  used: Set<string>
}

/**
 * The instant at which a day is judged: the time of departure or arrival on those days, otherwise the end of the day in
 * the place where the person is. Without an offset the day ends as late as it does anywhere (UTC−12), which is strict.
 */
function instantsOf(posting: Posting | null): (day: DayNumber) => Milliseconds {
  const latest = parseOffset('-12:00') ?? 0
  const offsetOf = (text: string | null | undefined) => (text ? (parseOffset(text) ?? latest) : latest)
  const departure = posting ? toDayNumber(posting.departsOn) : null
  const arrival = posting ? toDayNumber(posting.arrivesOn ?? posting.departsOn) : null
  const there = offsetOf(posting?.arrivalOffset)
  const here = offsetOf(posting?.departureOffset)
  return (day) => {
    if (day === departure && posting?.departsAt) return toMilliseconds(posting.departsAt)
    if (day === arrival && posting?.arrivesAt) return toMilliseconds(posting.arrivesAt)
    return endOfDay(day, arrival !== null && day >= arrival ? there : here)
  }
}

/** All members, the person among them. */
function wholeTeam(input: EvaluationInput): MemberFacts[] {
  const members = input.team ?? []
  const isThere = members.some((member) => member.person.personId === input.person.personId)
  return isThere || input.posting === null ? members : [{ person: input.person, posting: input.posting }, ...members]
}

/** The situation of the person of an input whose facts are already cut to what was known. */
export function situationOf(input: EvaluationInput, version: ProfileVersion): Situation {
  const asOf = toDayNumber(input.asOf)
  const isStandby = version.isStandby ?? false
  const posting = input.posting
  const departure = posting ? toDayNumber(posting.departsOn) : asOf
  return {
    profileKey: version.key,
    convention: version.convention,
    isStandby,
    days: { from: isStandby ? asOf : departure, through: lastDay },
    asOf,
    departure,
    arrival: posting ? toDayNumber(posting.arrivesOn ?? posting.departsOn) : asOf,
    return: posting ? toDayNumber(posting.returnsOn) : asOf,
    nomination: posting?.nominatedOn ? toDayNumber(posting.nominatedOn) : null,
    posting,
    person: input.person,
    team: wholeTeam(input),
    organisation: input.organisation ?? null,
    common: input.common ?? {},
    instantOf: instantsOf(posting),
    returnBreaks: new Set(),
    used: new Set(),
  }
}

/** The same person's situation with another return. */
export function returningOn(situation: Situation, day: DayNumber): Situation {
  return { ...situation, return: day, returnBreaks: new Set() }
}

/** A team member's own situation, on their own days, for a sub-tree. The person's own return may move, the others' not. */
export function situationOfMember(situation: Situation, member: MemberFacts): Situation {
  if (member.person.personId === situation.person.personId) return situation
  const { posting } = member
  return {
    ...situation,
    departure: toDayNumber(posting.departsOn),
    arrival: toDayNumber(posting.arrivesOn ?? posting.departsOn),
    return: toDayNumber(posting.returnsOn),
    nomination: posting.nominatedOn ? toDayNumber(posting.nominatedOn) : null,
    posting,
    person: member.person,
    instantOf: instantsOf(posting),
    returnBreaks: new Set(),
  }
}
