import { daysBetween } from '@muster/calendar/calendar-date.ts'
import type { ReplyOf } from '@muster/contracts/endpoints.ts'
import type { Nominee, Overlap, PostingChange } from '@muster/contracts/schemas/posting.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'
import type { Verdict } from '@muster/contracts/schemas/verdict.ts'
import { isCleared } from '@muster/eligibility/decision.ts'
import { type NameColumns, nameOf } from '../people/name.ts'
import type { Changeable } from '../postings/posting-state.ts'
import type { PostingRow } from './posting-rows.ts'
import type { StandingBrief } from './present-brief.ts'

type Posting = ReplyOf<'postings.read'>['posting']

/** A posting without its profile, as its agency's staff read it. */
export function presentPosting(row: PostingRow, today: string): Omit<Posting, 'profile'> {
  const { job, jobName, field, fieldKey, isTeam, isStandby, cancelledAt } = row
  return {
    id: row.id,
    title: row.title,
    place: row.place,
    country: row.country,
    station: row.station,
    mission: row.mission,
    fieldKey,
    field: field ?? { en: fieldKey, ja: fieldKey },
    job: { key: job, name: jobName ?? { en: job, ja: job } },
    role: row.role,
    traits: row.traits,
    team: isTeam,
    standby: isStandby,
    departsOn: row.departsOn,
    arrivesOn: row.arrivesOn,
    returnsOn: row.returnsOn,
    departsTime: row.departsTime,
    arrivesTime: row.arrivesTime,
    departureZone: row.departureZone,
    arrivalZone: row.arrivalZone,
    daysToDeparture: daysBetween(today, row.departsOn),
    cancelledAt: cancelledAt && cancelledAt.toISOString(),
    version: row.version,
  }
}

/** How many nominees stand where. */
export function countVerdicts(verdicts: readonly Verdict[], waiting: number): ReplyOf<'postings.read'>['counts'] {
  const cleared = verdicts.filter(isCleared).length
  const pending = verdicts.filter((verdict) => verdict === 'PENDING_VERIFICATION').length
  const nominees = verdicts.length
  return { nominees, cleared, pending, notEligible: nominees - cleared - pending, waiting }
}

/** What lists show of a verdict. */
export const presentJudged = ({ verdict, personVerdict, eligibleThrough, reasons, lane }: StandingBrief) => ({
  verdict,
  personVerdict,
  eligibleThrough,
  reasons: [...reasons],
  lane,
})

export interface NomineeRow extends NameColumns {
  readonly nominationId: string
  readonly personId: string
  readonly nominatedOn: string
  readonly isAccepted: boolean
}

export const presentNominee = (row: NomineeRow, brief: StandingBrief, overlaps: readonly Overlap[]): Nominee => ({
  ...presentJudged(brief),
  nominationId: row.nominationId,
  person: { id: row.personId, name: nameOf(row) },
  nominatedOn: row.nominatedOn,
  answer: row.isAccepted ? 'accepted' : 'waiting',
  overlaps: [...overlaps],
})

export interface ChangeRow {
  readonly number: number
  readonly kind: PostingChange['kind']
  readonly before: Partial<Changeable>
  readonly after: Partial<Changeable>
  readonly reason: string
  readonly by: NameColumns | null
  readonly at: Date
}

/** What places, missions and jobs are called, by their keys. */
export interface PlaceNames {
  readonly stations: Readonly<Record<string, Bilingual>>
  readonly missions: Readonly<Record<string, Bilingual>>
  readonly jobs: Readonly<Record<string, Bilingual>>
}

function named({ station, mission, job, ...rest }: Partial<Changeable>, names: PlaceNames): PostingChange['before'] {
  const nameIn = (known: Readonly<Record<string, Bilingual>>, key: string): Bilingual =>
    known[key] ?? { en: key, ja: key }
  return {
    ...rest,
    ...(station !== undefined && { station: nameIn(names.stations, station) }),
    ...(mission !== undefined && { mission: mission === null ? null : nameIn(names.missions, mission) }),
    ...(job !== undefined && { job: nameIn(names.jobs, job) }),
  }
}

export const presentChange = (row: ChangeRow, names: PlaceNames): PostingChange => ({
  number: row.number,
  kind: row.kind,
  before: named(row.before, names),
  after: named(row.after, names),
  reason: row.reason,
  by: row.by && nameOf(row.by),
  at: row.at.toISOString(),
})
