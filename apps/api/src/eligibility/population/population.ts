import { addDays, daysBetween } from '@muster/calendar/calendar-date.ts'
import type { Verdict } from '@muster/eligibility/codes.ts'
import { type Decision, isCleared } from '@muster/eligibility/decision.ts'
import type { Posting } from '@muster/eligibility/facts.ts'
import type { ProfileVersion } from '@muster/eligibility/profile.ts'
import { Injectable } from '@nestjs/common'
import type { Tx } from '../../platform/database/unit-of-work.ts'
import { notAllowed, notFound } from '../../platform/problems/refusal.ts'
import { ProfileVersions } from '../../requirements/profile-versions.ts'
import { WorldFacts } from '../world.ts'
import type {
  ImpactAnswer,
  ImpactRequest,
  PeopleFilter,
  PopulationQuestion,
  ReadinessAnswer,
  ReadinessRequest,
  RosterAnswer,
  RosterRequest,
  RosterRow,
  VerdictCounts,
} from './answers.ts'
import { acceptedIn, idealAccreditation, idealCompletion } from './ideal-completion.ts'
import {
  type JudgedBy,
  judgePerson,
  type KnownPerson,
  knownPeople,
  personVerdict,
  standingInTheWay,
  unmetClauses,
} from './judge-people.ts'

/** How many people's facts are in memory at once. */
const mostAtOnce = 500
const daysOfCurve = 365

const ranks: Readonly<Record<Verdict, number>> = {
  ELIGIBLE: 0,
  ELIGIBLE_WITH_CONDITIONS: 1,
  PENDING_VERIFICATION: 2,
  NOT_ELIGIBLE: 3,
  BARRED: 4,
}
const verdicts = Object.keys(ranks) as Verdict[]

/** The people asked about, by name: those the actor may see. */
const people = `SELECT p.id FROM person p WHERE p.closed_at IS NULL
    AND ($1::uuid[] IS NULL OR p.id = ANY ($1)) AND ($2::text IS NULL OR p.language = $2)
    AND ($3::text IS NULL OR EXISTS (SELECT 1 FROM nomination n JOIN posting o ON o.id = n.posting_id
      WHERE n.person_id = p.id AND n.withdrawn_at IS NULL AND o.field = $3 AND o.returns_on < $4))
  ORDER BY p.family_name, p.given_name, p.id`

interface Judged {
  readonly id: string
  readonly known: KnownPerson
  readonly decision: Decision
  readonly verdict: Verdict
}

/** The same assignment with another departure: its length, the days of travel and the nomination stay. */
export function departingOn(posting: Posting, departsOn: string): Posting {
  const later = daysBetween(posting.departsOn, departsOn)
  const { arrivesOn, returnsOn, departsAt: _, arrivesAt: __, ...rest } = posting
  return {
    ...rest,
    departsOn,
    ...(arrivesOn !== undefined && { arrivesOn: addDays(arrivesOn, later) }),
    returnsOn: addDays(returnsOn, later),
  }
}

function countsOf(judged: readonly { readonly verdict: Verdict }[]): VerdictCounts {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  for (const { verdict } of judged) counts[verdict] += 1
  return counts
}

/** The part of a list that follows a person, and whom the next part follows. */
function pageOf<T extends { readonly id: string }>(
  all: readonly T[],
  after: string | null | undefined,
  limit: number,
): { page: readonly T[]; next: string | null } {
  const start = after ? all.findIndex(({ id }) => id === after) + 1 : 0
  if (after && start === 0) throw notFound()
  const page = all.slice(start, start + limit)
  return { page, next: start + limit < all.length ? (page.at(-1)?.id ?? null) : null }
}

/**
 * Verdicts of whole populations under row-level security: the people of the actor's agency, for officers (desk officer,
 * verifier, auditor) and jobs; others are refused. The same meaning as the engine's `decide`, each person by themselves.
 */
@Injectable()
export class Population {
  constructor(
    private readonly versions: ProfileVersions,
    private readonly worlds: WorldFacts,
  ) {}

  /** Who could be sent: totals by verdict, and a page of people. Refuses (403) who may not, (404) an unknown profile. */
  async roster(tx: Tx, request: RosterRequest): Promise<RosterAnswer> {
    const by = await this.judgedBy(tx, request)
    const judged = await this.judge(tx, by, request.filter)
    const wanted = judged.filter(
      (one) =>
        (request.verdicts?.includes(one.verdict) ?? true) &&
        (!request.isOneStepAway || rowOf(one).oneStepAway !== null),
    )
    const ordered =
      request.sort === 'name'
        ? wanted
        : wanted.toSorted(
            (one, other) =>
              ranks[one.verdict] - ranks[other.verdict] ||
              unmetClauses(one.decision).length - unmetClauses(other.decision).length ||
              (one.id < other.id ? -1 : 1),
          )
    const { page, next } = pageOf(ordered, request.after, Math.min(request.limit, 200))
    return {
      totals: countsOf(judged),
      waiting: 0,
      organisation: judged[0]?.decision.organisation?.verdict ?? null,
      rows: page.map(rowOf),
      next,
    }
  }

  /** What a draft would change: counts, the most frequent missing clauses, and a page of the people concerned. */
  async impact(tx: Tx, request: ImpactRequest): Promise<ImpactAnswer> {
    const by = await this.judgedBy(tx, request)
    const drafted: JudgedBy = { ...by, versions: [inForceAlways(request.draft)] }
    const before = await this.judge(tx, by)
    const both = before.map(({ id, known, verdict, decision }) => {
      const after = judgePerson(known, drafted)
      return { id, known, decision, draft: after, before: verdict, after: personVerdict(after) }
    })
    const isGained = (one: (typeof both)[number]): boolean => !isCleared(one.before) && isCleared(one.after)
    const isLost = (one: (typeof both)[number]): boolean => isCleared(one.before) && !isCleared(one.after)
    const concerned = both.filter((one) =>
      request.show === 'gained' ? isGained(one) : request.show === 'lost' ? isLost(one) : one.before !== one.after,
    )
    const { page, next } = pageOf(
      concerned.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      request.after,
      Math.min(request.limit, 200),
    )
    const pairs = Map.groupBy(both, (one) => `${one.before} ${one.after}`)
    const missing = Map.groupBy(
      both.filter(({ after }) => !isCleared(after)).flatMap(({ draft }) => unmetClauses(draft)),
      (clauseId) => clauseId,
    )
    return {
      people: both.length,
      waiting: 0,
      gained: both.filter(isGained).length,
      lost: both.filter(isLost).length,
      changed: both.filter((one) => one.before !== one.after).length,
      pairs: [...pairs.values()].flatMap((group) =>
        group[0] ? [{ before: group[0].before, after: group[0].after, people: group.length }] : [],
      ),
      missing: [...missing]
        .map(([clauseId, all]) => ({ clauseId, people: all.length }))
        .toSorted((one, other) => other.people - one.people || (one.clauseId < other.clauseId ? -1 : 1)),
      keptByTransition: await keptByTransition(tx, request.draft),
      curves: request.withCurves ? { before: curveOf(before, by), after: curveOf(before, drafted) } : null,
      rows: page.map(({ id, before: was, after }) => ({ personId: id, before: was, after })),
      next,
    }
  }

  /** How many could leave, now and over a year, and which single qualification would clear the most people. */
  async readiness(tx: Tx, request: ReadinessRequest): Promise<ReadinessAnswer> {
    const by = await this.judgedBy(tx, request)
    const judged = await this.judge(tx, by)
    const curve = curveOf(judged, by)
    return {
      people: judged.length,
      waiting: 0,
      in2Weeks: curve[14] ?? 0,
      in4Weeks: curve[28] ?? 0,
      in12Weeks: curve[84] ?? 0,
      curve,
      lifts: liftsOf(judged, by),
    }
  }

  private async judgedBy(tx: Tx, { profile, posting, asOf }: PopulationQuestion): Promise<JudgedBy> {
    const [row] = await tx.query<{ may: boolean; stamp: string }>(
      'SELECT judges_populations() AS may, (SELECT stamp FROM world_stamp) AS stamp',
    )
    if (!row?.may) throw notAllowed()
    const versions = typeof profile === 'string' ? await this.published(tx, profile) : [...profile]
    const { common } = await this.worlds.at(tx, row.stamp)
    return { versions, posting, asOf, common }
  }

  /** All published versions of a profile. */
  private async published(tx: Tx, key: string): Promise<ProfileVersion[]> {
    const rows = await tx.query<{ id: string }>(
      'SELECT v.id FROM profile_version v JOIN profile p ON p.id = v.profile_id WHERE p.key = $1 AND v.published_at <= now() ORDER BY v.id',
      [key],
    )
    if (rows.length === 0) throw notFound()
    const known = await this.versions.read(
      tx,
      rows.map(({ id }) => id),
    )
    return [...known.values()].map(({ version }) => version)
  }

  private async judge(tx: Tx, by: JudgedBy, filter: PeopleFilter = {}): Promise<Judged[]> {
    const rows = await tx.query<{ id: string }>(people, [
      filter.personIds ?? null,
      filter.language ?? null,
      filter.workedInField ?? null,
      by.asOf,
    ])
    const judged: Judged[] = []
    for (let start = 0; start < rows.length; start += mostAtOnce) {
      const ids = rows.slice(start, start + mostAtOnce).map(({ id }) => id)
      const known = await knownPeople(tx, ids)
      for (const id of ids) {
        const one = known.get(id)
        if (!one) continue
        const decision = judgePerson(one, by)
        judged.push({ id, known: one, decision, verdict: personVerdict(decision) })
      }
    }
    return judged
  }
}

/** A draft as if it had always been in force, and nobody kept another. */
const inForceAlways = (draft: ProfileVersion): ProfileVersion => ({
  ...draft,
  appliesFrom: '0001-01-01',
  appliesThrough: null,
  transition: null,
})

function rowOf({ id, decision, verdict }: Judged): RosterRow {
  const inTheWay = isCleared(verdict) || verdict === 'BARRED' ? [] : standingInTheWay(decision)
  return {
    personId: id,
    verdict,
    eligibleThrough: decision.person?.eligibleThrough ?? { kind: 'none' },
    unmet: unmetClauses(decision),
    oneStepAway: inTheWay.length === 1 ? (inTheWay[0] ?? null) : null,
  }
}

/** On each day from `asOf` on, how many are cleared for a departure on it. */
function curveOf(judged: readonly Judged[], by: JudgedBy): number[] {
  return Array.from({ length: daysOfCurve }, (_, later) => {
    const day = addDays(by.asOf, later)
    const moved = by.posting === null ? { ...by, asOf: day } : { ...by, posting: departingOn(by.posting, day) }
    return judged.filter(({ known }) => isCleared(personVerdict(judgePerson(known, moved)))).length
  })
}

/** Types that a profile accepts, with how many people one more completion of today alone would clear in four weeks. */
function liftsOf(judged: readonly Judged[], by: JudgedBy): { type: string; people: number }[] {
  const posting = by.posting && departingOn(by.posting, addDays(by.asOf, 28))
  const moved = { ...by, posting }
  const left = judged.filter(({ known }) => !isCleared(personVerdict(judgePerson(known, moved))))
  const accreditations = [...(by.common.accreditations ?? []), idealAccreditation]
  const accrediting = { ...moved, common: { ...by.common, accreditations } }
  const entries = Map.groupBy(
    by.versions.flatMap(({ root }) => acceptedIn(root)),
    ({ type }) => type,
  )
  return [...entries]
    .map(([type, accepted]) => {
      const completions = accepted.map((entry) => idealCompletion(entry, by.asOf, posting))
      const lifted = left.filter(({ known }) => {
        const person = { ...known.person, credentials: [...known.person.credentials, ...completions] }
        return isCleared(personVerdict(judgePerson({ ...known, person }, accrediting)))
      })
      return { type, people: lifted.length }
    })
    .filter((lift) => lift.people > 0)
    .toSorted((one, other) => other.people - one.people || (one.type < other.type ? -1 : 1))
}

/** People with an open nomination whom the draft's transition rule keeps on the version before. */
async function keptByTransition(tx: Tx, draft: ProfileVersion): Promise<number> {
  if (!draft.transition) return 0
  const [row] = await tx.query<{ people: number }>(
    `SELECT count(DISTINCT n.person_id)::int AS people FROM nomination n JOIN posting o ON o.id = n.posting_id JOIN profile p ON p.id = o.profile_id
     WHERE p.key = $1 AND n.withdrawn_at IS NULL AND n.nominated_on < $2 AND o.departs_on BETWEEN $3 AND $4`,
    [draft.key, draft.transition.nominatedBefore, draft.appliesFrom, draft.transition.keptThrough],
  )
  return row?.people ?? 0
}
